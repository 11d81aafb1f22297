package edtf

import (
	"github.com/defcoop/defcoop/cooperation/edtf/internal/calendar"
)

// How the words a and b of a Date spell an end, from the lowest bit:
//
//	3 bits  precision
//	4 bits  which digits of the year are X, lowest digit first
//	2 bits  which digits of the month are X
//	2 bits  which digits of the day are X
//	2 bits  qualifier of the year
//	2 bits  qualifier of the month or season
//	2 bits  qualifier of the day
//	5 bits  sub-year grouping, less 20
//
// a goes on with the form of the whole value (4 bits). It ends with three bits that
// repeat, for speed, what the others imply. In a date-time b holds the
// clock, in a year with significant digits the estimate and the digits.
const (
	shiftYearMask  = 3
	shiftMonthMask = 7
	shiftDayMask   = 9
	shiftYearQual  = 11
	shiftMonthQual = 13
	shiftDayQual   = 15
	shiftSeason    = 17
	shiftForm      = 22

	// hardBit: relations follow from lo and hi alone. The value is either one
	// day out of lo to hi or, with fixedBit, all of them.
	hardBit = 1 << 30
	// doubtBit: an end is qualified or a season, so that claims need widening.
	doubtBit = 1 << 29
	fixedBit = 1 << 31

	precMask        = 1<<3 - 1
	yearMaskBits    = 15 << shiftYearMask
	masksBits       = 0xff << shiftYearMask
	qualsBits       = 0x3f << shiftYearQual
	uncertainBits   = 0b01_01_01 << shiftYearQual
	approximateBits = 0b10_10_10 << shiftYearQual
)

// form is the kind of value.
type form uint8

const (
	formNone     form = iota
	formDate          // one date
	formTime          // date and time of day
	formDigits        // a year with significant digits, 1950S2
	formInterval      // a/b
	formOneOf         // [a..b], [a..], [..b]
	formAllOf         // {a..b}, {a..}, {..b}
	formEither        // [a,b]
)

func (d Date) form() form { return form(d.a >> shiftForm & 15) }

// endpointBits spells an end.
func endpointBits(e *calendar.Date) uint32 {
	w := uint32(e.Prec) |
		uint32(e.YearMask)<<shiftYearMask | uint32(e.MonthMask)<<shiftMonthMask | uint32(e.DayMask)<<shiftDayMask |
		uint32(e.YearQual)<<shiftYearQual | uint32(e.MonthQual)<<shiftMonthQual | uint32(e.DayQual)<<shiftDayQual
	if e.Season != 0 {
		w |= uint32(e.Season-20) << shiftSeason
	}
	return w
}

// endpointOf takes an end apart: n is its first day if it is a start, its last
// day if it is an end.
func endpointOf(w uint32, n int64, isEnd bool) calendar.Date {
	e := calendar.Date{
		Prec:     calendar.Precision(w & precMask),
		YearMask: uint8(w >> shiftYearMask & 15), MonthMask: uint8(w >> shiftMonthMask & 3), DayMask: uint8(w >> shiftDayMask & 3),
		YearQual: calendar.Qualifier(w >> shiftYearQual & 3), MonthQual: calendar.Qualifier(w >> shiftMonthQual & 3), DayQual: calendar.Qualifier(w >> shiftDayQual & 3),
	}
	if !e.Dated() {
		return e
	}
	var m, d int
	e.Year, m, d = calendar.Civil(n)
	switch e.Prec {
	case calendar.PrecSeason:
		e.Season = int(w>>shiftSeason&31) + 20
		if isEnd && calendar.EndsNextYear(e.Season) {
			e.Year--
		}
	case calendar.PrecDay:
		e.Month, e.Day = unmask(m, e.MonthMask), unmask(d, e.DayMask)
	case calendar.PrecMonth:
		e.Month = unmask(m, e.MonthMask)
	}
	if e.YearMask != 0 {
		y := e.Year
		e.Year = 0
		for i, p := 0, int64(1); i < 4; i, p = i+1, p*10 {
			if e.YearMask>>i&1 == 0 {
				e.Year += y / p % 10 * p
			}
		}
	}
	return e
}

// unmask clears the masked digits of a number of two digits.
func unmask(n int, mask uint8) int {
	if mask&1 != 0 {
		n -= n % 10
	}
	if mask&2 != 0 {
		n %= 10
	}
	return n
}

// isDated reports whether the word of an end states a date.
func isDated(w uint32) bool {
	e := calendar.Date{Prec: calendar.Precision(w & precMask)}
	return e.Dated()
}

// endWord spells the end of an interval or a list, and is 0 for other values.
func (d Date) endWord() uint32 {
	if d.form() < formInterval {
		return 0
	}
	return d.b
}

// start and end take the ends of the value apart. The end of a value that is
// not an interval or a list is its start.
func (d Date) start() calendar.Date { return endpointOf(d.a, d.first(), false) }

func (d Date) end() calendar.Date {
	if d.form() < formInterval {
		return d.start()
	}
	return endpointOf(d.b, d.last(), true)
}

// A year with significant digits, 1950S2: some year whose first two digits are
// 19, estimated to be 1950. b holds the estimate and the number of digits.
const (
	digitsBias  = 1 << 23
	shiftDigits = 24
)

func buildDigits(e *scanned) Date {
	d := build(formDigits, &e.Date, &calendar.Date{}, e.lo, e.hi)
	d.b = uint32(e.Year+digitsBias) | uint32(e.digits)<<shiftDigits
	return d
}

// estimate is the year as written and how many of its digits are significant.
func (d Date) estimate() (year int64, digits int) {
	return int64(d.b&(1<<shiftDigits-1)) - digitsBias, int(d.b >> shiftDigits)
}

// digitsUnit is the power of ten below the last significant digit. Years of up
// to four digits count as four, since that is how they are written: the first
// two digits of 0050 are 00.
func digitsUnit(year int64, digits int) int64 {
	year = max(year, -year)
	count := 4
	for p := int64(10000); p <= year; p *= 10 {
		count++
	}
	unit := int64(1)
	for ; count > digits; count-- {
		unit *= 10
	}
	return unit
}

// digitsSpan is the first and last day of the years that share the significant
// digits. Years before 0000 stay before it.
func digitsSpan(year int64, digits int) (lo, hi int64) {
	unit := digitsUnit(year, digits)
	if year >= 0 {
		from := year / unit * unit
		return calendar.Number(from, 1, 1), calendar.Number(from+unit-1, 12, 31)
	}
	from := -year / unit * unit
	return calendar.Number(-(from + unit - 1), 1, 1), calendar.Number(min(-from, -1), 12, 31)
}
