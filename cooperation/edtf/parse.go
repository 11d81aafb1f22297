package edtf

// Parse reads one EDTF value of Level 0, 1 or 2: a date, a date-time, an
// interval, a range of alternatives such as [2014..2016], or two alternatives
// such as [2016-09-10,2016-10-09]. Longer or mixed lists are read by [ParseSet].
//
// The text must be nothing but EDTF, without spaces. Parse repairs and guesses
// nothing; every error is a [*ParseError].
func Parse(s string) (Date, error) {
	if d, ok := parsePlain(s); ok {
		return d, nil
	}
	d, f := parse(s)
	if f.bad() {
		return Date{}, f.error(s)
	}
	return d, nil
}

// MustParse is Parse for texts known to be right, such as constants in programs
// and tests. It panics on an error.
func MustParse(s string) Date {
	d, err := Parse(s)
	if err != nil {
		panic(err)
	}
	return d
}

// bound checks the length before any work is done on the text.
func bound(s string) fault {
	if s == "" {
		return fault{CodeEmpty, 0, 0, "a date"}
	}
	if len(s) > MaxLen {
		return fault{CodeTooLong, MaxLen, 0, "at most 256 bytes"}
	}
	return fault{}
}

func parse(s string) (Date, fault) {
	if f := bound(s); f.bad() {
		return Date{}, f
	}
	switch {
	case s[0] == '[' || s[0] == '{':
		return parseRange(s)
	case s[0] == '/' || s[0] == '.':
		return parseOpenStart(s)
	}
	var start scanned
	i, f := scanEnd(s, 0, &start)
	if f.bad() {
		return Date{}, f
	}
	if i == len(s) {
		return single(&start)
	}
	switch s[i] {
	case 'T':
		return parseTime(s, &start, i)
	case '/':
		if start.digits != 0 {
			return Date{}, fault{CodeUnsupported, i, 1, "no interval of years with significant digits"}
		}
		return parseEnd(s, &start, i+1)
	}
	return Date{}, unexpected(s, i, "the end, - or /")
}

// parseOpenStart reads an interval whose start is unknown (/2020) or open (../2020).
func parseOpenStart(s string) (Date, fault) {
	var start scanned
	i := 1
	start.prec = precUnknown
	if s[0] == '.' {
		switch {
		case len(s) < 2 || s[1] != '.':
			return Date{}, unexpected(s, 0, "a date")
		case len(s) < 3 || s[2] != '/':
			return Date{}, fault{CodeUnsupported, 0, 2, ".. only alone before or after the / of an interval, or in brackets"}
		}
		i = 3
		start.prec = precOpen
	}
	return parseEnd(s, &start, i)
}

// parseEnd reads what follows the / of an interval.
func parseEnd(s string, start *scanned, i int) (Date, fault) {
	var end scanned
	switch rest := s[i:]; rest {
	case "":
		end.prec = precUnknown
	case "..":
		end.prec = precOpen
	default:
		j, f := scanEnd(s, i, &end)
		if f.bad() {
			return Date{}, f
		}
		switch {
		case end.digits != 0:
			return Date{}, fault{CodeUnsupported, i, j - i, "no significant digits in an interval"}
		case j < len(s) && s[j] == '.':
			return Date{}, fault{CodeUnsupported, j, len(s) - j, ".. only alone before or after the / of an interval, or in brackets"}
		case j < len(s):
			return Date{}, unexpected(s, j, "the end")
		}
	}
	return pair(formInterval, start, &end, s, i)
}

// pair builds an interval or range from its ends; at is where the second stands.
func pair(kind form, start, end *scanned, s string, at int) (Date, fault) {
	if !start.dated() && !end.dated() {
		return Date{}, fault{CodeNothing, 0, len(s), "at least one date"}
	}
	lo, hi := int64(minDay), int64(maxDay)
	if start.dated() {
		lo = start.lo
	}
	if end.dated() {
		hi = end.hi
	}
	if lo > hi {
		return Date{}, fault{CodeOrder, at, end.length, "an end that is not before the start"}
	}
	return build(kind, &start.endpoint, &end.endpoint, lo, hi), fault{}
}

// single builds a value of one date.
func single(e *scanned) (Date, fault) {
	if e.digits != 0 {
		return buildDigits(e), fault{}
	}
	return build(formDate, &e.endpoint, &endpoint{}, e.lo, e.hi), fault{}
}

// build packs a value.
func build(kind form, start, end *endpoint, lo, hi int64) Date {
	d := Date{lo: flip(int32(lo)), hi: flip(int32(hi)), a: start.bits() | uint32(kind)<<shiftForm, b: end.bits()}
	d.a |= shape(kind, start, end, lo, hi)
	return d
}

// shape computes the bits that spare relations a look at the form.
func shape(kind form, start, end *endpoint, lo, hi int64) uint32 {
	if start.doubtful() || end.doubtful() {
		return doubtBit
	}
	switch kind {
	case formDate, formTime, formDigits, formOneOf:
		if !start.dated() || !start.contiguous() || kind == formOneOf && !end.dated() {
			return 0
		}
		if lo == hi {
			return hardBit | fixedBit
		}
		return hardBit
	case formInterval, formAllOf:
		if start.prec == precDay && end.prec == precDay && !start.masked() && !end.masked() {
			return hardBit | fixedBit
		}
	}
	return 0
}

func (e *endpoint) doubtful() bool {
	return e.qualified() || e.prec == precSeason && conventional(e.season)
}

// unexpected is the fault for a byte that has no place at i.
func unexpected(s string, i int, want string) fault {
	return fault{CodeSyntax, i, min(1, len(s)-i), want}
}
