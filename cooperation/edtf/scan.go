package edtf

import "math"

// scanned is an end as read from the text.
type scanned struct {
	endpoint
	lo, hi int64 // its first and last day
	digits int   // significant digits of the year, 0 if not stated
	length int   // in bytes
}

// scanEnd reads one date that begins at i, up to the first byte that cannot
// belong to it.
func scanEnd(s string, i int, e *scanned) (next int, f fault) {
	begin := i
	lead, i := scanQualifier(s, i)
	yearAt := i
	if i, f = scanYear(s, i, e); f.bad() {
		return i, f
	}
	e.prec = precYear
	yearEnd := i
	var group [3]qualifier // a qualifier to the right covers all to its left
	group[0], i = scanQualifier(s, i)
	e.yearQual = lead
	if i < len(s) && s[i] == '-' {
		if s[yearAt] == 'Y' || e.digits != 0 {
			return i, fault{CodeYear, i, 1, "no month after such a year"}
		}
		if i, f = scanMonth(s, i+1, e, &group); f.bad() {
			return i, f
		}
	}
	e.dayQual |= group[2]
	e.monthQual |= group[1] | group[2]
	e.yearQual |= group[0] | group[1] | group[2]
	if e.prec == precYear {
		e.monthQual, e.dayQual = 0, 0
	}
	e.length = i - begin
	if e.year < minYear || e.year > maxYear {
		return i, fault{CodeRange, yearAt, yearEnd - yearAt, "a year from -5877640 to 5881579"}
	}
	return i, e.settle(s, begin, i)
}

// settle computes the span once all is read.
func (e *scanned) settle(s string, begin, end int) fault {
	if e.digits != 0 {
		e.lo, e.hi = digitsSpan(e.year, e.digits)
		return fault{}
	}
	var ok bool
	if e.lo, e.hi, ok = e.span(); !ok {
		// Years and months alone always have completions: the day is last.
		at := end
		for at > begin && (s[at-1] < '0' || s[at-1] > '9') && s[at-1] != 'X' {
			at--
		}
		return fault{CodeDay, at - 2, 2, "a day that exists"}
	}
	return fault{}
}

func scanQualifier(s string, i int) (qualifier, int) {
	if i < len(s) {
		switch s[i] {
		case '?':
			return uncertain, i + 1
		case '~':
			return approximate, i + 1
		case '%':
			return both, i + 1
		}
	}
	return 0, i
}

// scanMonth reads what follows the year: a month or grouping and a day.
func scanMonth(s string, i int, e *scanned, group *[3]qualifier) (int, fault) {
	const wantMonth = "a month 01 to 12 or a grouping 21 to 41"
	e.monthQual, i = scanQualifier(s, i)
	n, mask, ok := scanTwo(s, i)
	if !ok {
		return i, malformed(s, i, CodeMonth, wantMonth)
	}
	switch {
	case mask == 0 && n >= 21 && n <= 41:
		e.prec, e.season = precSeason, n
	case twoDigits(min(n, 31), mask)&0x1ffe == 0 || n > 12 && mask == 0:
		return i, fault{CodeMonth, i, 2, wantMonth}
	default:
		e.prec, e.month, e.monthMask = precMonth, n, mask
	}
	group[1], i = scanQualifier(s, i+2)
	if i == len(s) || s[i] != '-' {
		return i, fault{}
	}
	if e.prec == precSeason {
		return i, fault{CodeMonth, i, 1, "no day after a grouping"}
	}
	const wantDay = "a day of two digits"
	e.dayQual, i = scanQualifier(s, i+1)
	n, mask, ok = scanTwo(s, i)
	if !ok {
		return i, malformed(s, i, CodeDay, wantDay)
	}
	if n > 31 || twoDigits(n, mask)&0xfffffffe == 0 {
		return i, fault{CodeDay, i, 2, "a day that exists"}
	}
	e.prec, e.day, e.dayMask = precDay, n, mask
	group[2], i = scanQualifier(s, i+2)
	return i, fault{}
}

// scanTwo reads two digits or X. The length is not consumed.
func scanTwo(s string, i int) (n int, mask uint8, ok bool) {
	if i+2 > len(s) {
		return 0, 0, false
	}
	for k := range 2 {
		n *= 10
		mask <<= 1
		switch c := s[i+k]; {
		case c >= '0' && c <= '9':
			n += int(c - '0')
		case c == 'X':
			mask |= 1
		default:
			return 0, 0, false
		}
	}
	return n, mask, true
}

// malformed is the fault for a part that has not the right digits.
func malformed(s string, i int, code Code, want string) fault {
	n := 0
	for i+n < len(s) && n < 2 && s[i+n] != '-' && s[i+n] != '/' {
		n++
	}
	return fault{code, i, n, want}
}

// scanYear reads a year of four digits or X, or one with the prefix Y, and its
// significant digits.
func scanYear(s string, i int, e *scanned) (int, fault) {
	begin := i
	if i < len(s) && s[i] == 'Y' {
		return scanLongYear(s, i, e)
	}
	negative := i < len(s) && s[i] == '-'
	if negative {
		i++
	}
	const want = "a year of four digits"
	if i+4 > len(s) {
		return i, fault{CodeYear, begin, len(s) - begin, want}
	}
	for k := range 4 {
		e.year *= 10
		e.yearMask <<= 1
		switch c := s[i+k]; {
		case c >= '0' && c <= '9':
			e.year += int64(c - '0')
		case c == 'X':
			e.yearMask |= 1
		default:
			return i, fault{CodeYear, begin, i + k + 1 - begin, want}
		}
	}
	i += 4
	if i < len(s) && (s[i] >= '0' && s[i] <= '9' || s[i] == 'X') {
		return i, fault{CodeYear, begin, i + 1 - begin, "a year of four digits, or the prefix Y before a longer one"}
	}
	if negative {
		switch {
		case e.yearMask != 0:
			return i, fault{CodeYear, begin, 5, "no X in a negative year"}
		case e.year == 0:
			return i, fault{CodeYear, begin, 5, "0000, which has no sign"}
		}
		e.year = -e.year
	}
	if i < len(s) && s[i] == 'S' {
		if e.yearMask != 0 {
			return i, fault{CodeDigits, i, 1, "no significant digits of a year with X"}
		}
		return scanDigits(s, i, 4, e)
	}
	return i, fault{}
}

// scanLongYear reads Y12345, Y-12345, Y17E7, Y3388E2S3.
func scanLongYear(s string, i int, e *scanned) (int, fault) {
	begin := i
	const want = "Y and a year of more than four digits that does not begin with 0"
	i++
	negative := i < len(s) && s[i] == '-'
	if negative {
		i++
	}
	first := i
	for i < len(s) && s[i] >= '0' && s[i] <= '9' {
		e.year = satAdd(e.year, int64(s[i]-'0'))
		i++
	}
	count := i - first
	if count == 0 || s[first] == '0' {
		return i, fault{CodeYear, begin, min(i+1, len(s)) - begin, want}
	}
	if i < len(s) && s[i] == 'E' {
		from := i + 1
		exp := int64(0)
		for i++; i < len(s) && s[i] >= '0' && s[i] <= '9'; i++ {
			exp = satAdd(exp, int64(s[i]-'0'))
		}
		if i == from {
			return i, fault{CodeYear, begin, min(i+1, len(s)) - begin, "an exponent after E"}
		}
		// Beyond twenty more digits every year is out of range.
		for range min(exp, 20) {
			e.year = satAdd(e.year, 0)
		}
		count += int(min(exp, math.MaxInt16))
	}
	if count <= 4 {
		return i, fault{CodeYear, begin, i - begin, want}
	}
	if negative {
		e.year = -e.year
	}
	if i < len(s) && s[i] == 'S' {
		return scanDigits(s, i, count, e)
	}
	return i, fault{}
}

// satAdd appends a digit, and stays at the greatest number instead of wrapping.
func satAdd(n, digit int64) int64 {
	if n > (math.MaxInt64-9)/10 {
		return math.MaxInt64 - 9
	}
	return n*10 + digit
}

// scanDigits reads S and the number of significant digits, at most those there are.
func scanDigits(s string, i, count int, e *scanned) (int, fault) {
	begin := i
	n := int64(0)
	for i++; i < len(s) && s[i] >= '0' && s[i] <= '9'; i++ {
		n = satAdd(n, int64(s[i]-'0'))
	}
	if n < 1 || n > int64(count) {
		return i, fault{CodeDigits, begin, i - begin, "S and how many digits of the year are significant"}
	}
	e.digits = int(n)
	return i, fault{}
}
