package edtf

import (
	"math"

	"github.com/defcoop/defcoop/cooperation/edtf/internal/calendar"
)

// scanned is an end as read from the text.
type scanned struct {
	calendar.Date
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
	e.Prec = calendar.PrecYear
	yearEnd := i
	var group [3]calendar.Qualifier // a qualifier to the right covers all to its left
	group[0], i = scanQualifier(s, i)
	e.YearQual = lead
	if i < len(s) && s[i] == '-' {
		if s[yearAt] == 'Y' || e.digits != 0 {
			return i, fault{CodeYear, i, 1, "no month after such a year"}
		}
		if i, f = scanMonth(s, i+1, e, &group); f.bad() {
			return i, f
		}
	}
	e.DayQual |= group[2]
	e.MonthQual |= group[1] | group[2]
	e.YearQual |= group[0] | group[1] | group[2]
	if e.Prec == calendar.PrecYear {
		e.MonthQual, e.DayQual = 0, 0
	}
	e.length = i - begin
	if e.Year < minYear || e.Year > maxYear {
		return i, fault{CodeRange, yearAt, yearEnd - yearAt, "a year from -5877640 to 5881579"}
	}
	return i, e.settle(s, begin, i)
}

// settle computes the span once all is read.
func (e *scanned) settle(s string, begin, end int) fault {
	if e.digits != 0 {
		e.lo, e.hi = digitsSpan(e.Year, e.digits)
		return fault{}
	}
	var ok bool
	if e.lo, e.hi, ok = e.Span(); !ok {
		// Years and months alone always have completions: the day is last.
		at := end
		for at > begin && (s[at-1] < '0' || s[at-1] > '9') && s[at-1] != 'X' {
			at--
		}
		return fault{CodeDay, at - 2, 2, "a day that exists"}
	}
	return fault{}
}

func scanQualifier(s string, i int) (calendar.Qualifier, int) {
	if i < len(s) {
		switch s[i] {
		case '?':
			return calendar.Uncertain, i + 1
		case '~':
			return calendar.Approximate, i + 1
		case '%':
			return calendar.Both, i + 1
		}
	}
	return 0, i
}

// scanMonth reads what follows the year: a month or grouping and a day.
func scanMonth(s string, i int, e *scanned, group *[3]calendar.Qualifier) (int, fault) {
	const wantMonth = "a month 01 to 12 or a grouping 21 to 41"
	e.MonthQual, i = scanQualifier(s, i)
	n, mask, ok := scanTwo(s, i)
	if !ok {
		return i, malformed(s, i, CodeMonth, wantMonth)
	}
	switch {
	case mask == 0 && n >= 21 && n <= 41:
		e.Prec, e.Season = calendar.PrecSeason, n
	case calendar.TwoDigits(min(n, 31), mask)&0x1ffe == 0 || n > 12 && mask == 0:
		return i, fault{CodeMonth, i, 2, wantMonth}
	default:
		e.Prec, e.Month, e.MonthMask = calendar.PrecMonth, n, mask
	}
	group[1], i = scanQualifier(s, i+2)
	if i == len(s) || s[i] != '-' {
		return i, fault{}
	}
	if e.Prec == calendar.PrecSeason {
		return i, fault{CodeMonth, i, 1, "no day after a grouping"}
	}
	const wantDay = "a day of two digits"
	e.DayQual, i = scanQualifier(s, i+1)
	n, mask, ok = scanTwo(s, i)
	if !ok {
		return i, malformed(s, i, CodeDay, wantDay)
	}
	if n > 31 || calendar.TwoDigits(n, mask)&0xfffffffe == 0 {
		return i, fault{CodeDay, i, 2, "a day that exists"}
	}
	e.Prec, e.Day, e.DayMask = calendar.PrecDay, n, mask
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
		e.Year *= 10
		e.YearMask <<= 1
		switch c := s[i+k]; {
		case c >= '0' && c <= '9':
			e.Year += int64(c - '0')
		case c == 'X':
			e.YearMask |= 1
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
		case e.YearMask != 0:
			return i, fault{CodeYear, begin, 5, "no X in a negative year"}
		case e.Year == 0:
			return i, fault{CodeYear, begin, 5, "0000, which has no sign"}
		}
		e.Year = -e.Year
	}
	if i < len(s) && s[i] == 'S' {
		if e.YearMask != 0 {
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
		e.Year = satAdd(e.Year, int64(s[i]-'0'))
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
			e.Year = satAdd(e.Year, 0)
		}
		count += int(min(exp, math.MaxInt16))
	}
	if count <= 4 {
		return i, fault{CodeYear, begin, i - begin, want}
	}
	if negative {
		e.Year = -e.Year
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

// member is one member of a list: a date, or a range of dates with "..".
type member struct {
	start, end scanned
	isRange    bool
	at, length int
}

// scanMember reads one member of the list that ends with the byte closing.
func scanMember(s string, i int, first bool, m *member) (next int, f fault) {
	m.at = i
	if i+1 < len(s) && s[i] == '.' && s[i+1] == '.' {
		if !first {
			return i, fault{CodeSyntax, i, 2, "an open start only in the first member"}
		}
		m.isRange, m.start.Prec = true, calendar.PrecOpen
		i += 2
	} else {
		if i, f = scanEnd(s, i, &m.start); f.bad() {
			return i, f
		}
		if i+1 >= len(s) || s[i] != '.' || s[i+1] != '.' {
			m.length = i - m.at
			return i, fault{}
		}
		m.isRange = true
		i += 2
		if i < len(s) && (s[i] == ',' || s[i] == ']' || s[i] == '}') {
			m.end.Prec = calendar.PrecOpen
			m.length = i - m.at
			return i, m.check()
		}
	}
	if i, f = scanEnd(s, i, &m.end); f.bad() {
		return i, f
	}
	m.length = i - m.at
	return i, m.check()
}

func (m *member) check() fault {
	if m.start.digits != 0 || m.end.digits != 0 {
		return fault{CodeUnsupported, m.at, m.length, "no significant digits in a range"}
	}
	return fault{}
}

// date is the member as a value; a range is written in the brackets of its list.
func (m *member) date(open byte, s string) (Date, fault) {
	if !m.isRange {
		return single(&m.start)
	}
	kind := formOneOf
	if open == '{' {
		kind = formAllOf
	}
	return pair(kind, &m.start, &m.end, s, m.at+m.length-m.end.length)
}

// scanList reads a whole list and hands its members to yield. The faults of the
// list come before those of the use that is made of it.
func scanList(s string, yield func(Date)) fault {
	closing := byte(']')
	if s[0] == '{' {
		closing = '}'
	}
	for i := 1; ; i++ {
		var m member
		next, f := scanMember(s, i, i == 1, &m)
		if f.bad() {
			return f
		}
		d, f := m.date(s[0], s)
		if f.bad() {
			return f
		}
		yield(d)
		i = next
		switch {
		case i < len(s) && s[i] == ',':
			if m.isRange && m.end.Prec == calendar.PrecOpen {
				return fault{CodeSyntax, i - 2, 2, "an open end only in the last member"}
			}
		case i == len(s)-1 && s[i] == closing:
			return fault{}
		case i < len(s) && s[i] == closing:
			return unexpected(s, i+1, "the end")
		default:
			want := "a comma or ]"
			if closing == '}' {
				want = "a comma or }"
			}
			return unexpected(s, i, want)
		}
	}
}

// parseRange reads the lists that fit into a Date.
func parseRange(s string) (Date, fault) {
	var two [2]Date
	n := 0
	f := scanList(s, func(d Date) {
		if n < len(two) {
			two[n] = d
		}
		n++
	})
	if f.bad() {
		return Date{}, f
	}
	if n == 1 && two[0].form() >= formInterval {
		return two[0], fault{}
	}
	if n == 2 && s[0] == '[' {
		if d, ok := either(two[0], two[1]); ok {
			return d, fault{}
		}
	}
	return Date{}, fault{CodeList, 0, len(s), "one value, not a list of members (ParseSet)"}
}

// either packs two alternatives, if they are dates and neither of them begins or
// ends within the other. Else the bounds would not spell both.
func either(x, y Date) (Date, bool) {
	if x.form() != formDate || y.form() != formDate || x == y {
		return Date{}, false
	}
	if x.Compare(y) > 0 {
		x, y = y, x
	}
	if x.last() > y.last() {
		return Date{}, false
	}
	start, end := x.start(), y.start()
	return build(formEither, &start, &end, x.first(), y.last()), true
}
