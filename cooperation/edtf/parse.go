package edtf

import (
	"github.com/defcoop/defcoop/cooperation/edtf/internal/calendar"
)

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
	start.Prec = calendar.PrecUnknown
	if s[0] == '.' {
		switch {
		case len(s) < 2 || s[1] != '.':
			return Date{}, unexpected(s, 0, "a date")
		case len(s) < 3 || s[2] != '/':
			return Date{}, fault{CodeUnsupported, 0, 2, ".. only alone before or after the / of an interval, or in brackets"}
		}
		i = 3
		start.Prec = calendar.PrecOpen
	}
	return parseEnd(s, &start, i)
}

// parseEnd reads what follows the / of an interval.
func parseEnd(s string, start *scanned, i int) (Date, fault) {
	var end scanned
	switch rest := s[i:]; rest {
	case "":
		end.Prec = calendar.PrecUnknown
	case "..":
		end.Prec = calendar.PrecOpen
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
	if !start.Dated() && !end.Dated() {
		return Date{}, fault{CodeNothing, 0, len(s), "at least one date"}
	}
	lo, hi := int64(minDay), int64(maxDay)
	if start.Dated() {
		lo = start.lo
	}
	if end.Dated() {
		hi = end.hi
	}
	if lo > hi {
		return Date{}, fault{CodeOrder, at, end.length, "an end that is not before the start"}
	}
	return build(kind, &start.Date, &end.Date, lo, hi), fault{}
}

// single builds a value of one date.
func single(e *scanned) (Date, fault) {
	if e.digits != 0 {
		return buildDigits(e), fault{}
	}
	return build(formDate, &e.Date, &calendar.Date{}, e.lo, e.hi), fault{}
}

// build packs a value.
func build(kind form, start, end *calendar.Date, lo, hi int64) Date {
	d := Date{lo: flip(int32(lo)), hi: flip(int32(hi)), a: endpointBits(start) | uint32(kind)<<shiftForm, b: endpointBits(end)}
	d.a |= shape(kind, start, end, lo, hi)
	return d
}

// shape computes the bits that spare relations a look at the form.
func shape(kind form, start, end *calendar.Date, lo, hi int64) uint32 {
	if doubtful(start) || doubtful(end) {
		return doubtBit
	}
	switch kind {
	case formDate, formTime, formDigits, formOneOf:
		if !start.Dated() || !start.Contiguous() || kind == formOneOf && !end.Dated() {
			return 0
		}
		if lo == hi {
			return hardBit | fixedBit
		}
		return hardBit
	case formInterval, formAllOf:
		if start.Prec == calendar.PrecDay && end.Prec == calendar.PrecDay && !start.Masked() && !end.Masked() {
			return hardBit | fixedBit
		}
	}
	return 0
}

func doubtful(e *calendar.Date) bool {
	return e.Qualified() || e.Prec == calendar.PrecSeason && calendar.Conventional(e.Season)
}

// unexpected is the fault for a byte that has no place at i.
func unexpected(s string, i int, want string) fault {
	return fault{CodeSyntax, i, min(1, len(s)-i), want}
}

// parsePlain reads the commonest texts, 2020, 2020-09, 2020-09-27 and
// 2020-09-27/2020-11-10. It leaves everything else, and every fault, to parse.
func parsePlain(s string) (Date, bool) {
	switch len(s) {
	case 4:
		y, ok := fourDigits(s)
		if !ok {
			return Date{}, false
		}
		lo := calendar.YearStart(y)
		return Date{flip(lo), flip(calendar.YearStart(y+1) - 1), plainYear, 0}, true
	case 7:
		y, ok := fourDigits(s)
		m := twoDigitsOf(s, 5)
		if !ok || s[4] != '-' || m-1 >= 12 {
			return Date{}, false
		}
		lo := calendar.MonthStart(y, m)
		return Date{flip(lo), flip(lo + int32(calendar.DaysIn(int64(y), int(m))) - 1), plainMonth, 0}, true
	case 10:
		n, ok := plainDay(s)
		return Date{flip(n), flip(n), plainDate, 0}, ok
	case 21:
		if s[10] != '/' {
			return Date{}, false
		}
		lo, ok := plainDay(s[:10])
		hi, ok2 := plainDay(s[11:])
		return Date{flip(lo), flip(hi), plainInterval, uint32(calendar.PrecDay)}, ok && ok2 && lo <= hi
	}
	return Date{}, false
}

const (
	plainYear     = uint32(calendar.PrecYear) | uint32(formDate)<<shiftForm | hardBit
	plainMonth    = uint32(calendar.PrecMonth) | uint32(formDate)<<shiftForm | hardBit
	plainDate     = uint32(calendar.PrecDay) | uint32(formDate)<<shiftForm | hardBit | fixedBit
	plainInterval = uint32(calendar.PrecDay) | uint32(formInterval)<<shiftForm | hardBit | fixedBit
)

// plainDay reads yyyy-mm-dd.
func plainDay(s string) (int32, bool) {
	if len(s) != 10 || s[4] != '-' || s[7] != '-' {
		return 0, false
	}
	y, ok := fourDigits(s)
	m, d := twoDigitsOf(s, 5), twoDigitsOf(s, 8)
	if !ok || m-1 >= 12 || d-1 >= 31 || d > 28 && int(d) > calendar.DaysIn(int64(y), int(m)) {
		return 0, false
	}
	return calendar.MonthStart(y, m) + int32(d) - 1, true
}

// fourDigits reads the number that s begins with.
func fourDigits(s string) (uint32, bool) {
	a, b, c, d := uint32(s[0]-'0'), uint32(s[1]-'0'), uint32(s[2]-'0'), uint32(s[3]-'0')
	return a*1000 + b*100 + c*10 + d, a <= 9 && b <= 9 && c <= 9 && d <= 9
}

// twoDigitsOf reads the number at i, 255 if there is none.
func twoDigitsOf(s string, i int) uint32 {
	a, b := uint32(s[i]-'0'), uint32(s[i+1]-'0')
	if a > 9 || b > 9 {
		return 255
	}
	return a*10 + b
}
