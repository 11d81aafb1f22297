package edtf

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
// a goes on with the form of the whole value (4 bits) and ends with three bits
// that only repeat, for speed, what the others imply. In a date-time b holds the
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

	precMask     = 1<<3 - 1
	yearMaskBits = 15 << shiftYearMask
	masksBits    = 0xff << shiftYearMask
	qualsBits    = 0x3f << shiftYearQual
)

// precision is what an end states.
type precision uint8

const (
	precNone precision = iota
	precYear
	precMonth
	precDay
	precSeason  // a sub-year grouping, 21 to 41
	precUnknown // the null end of an interval
	precOpen    // the end ".." of an interval or list
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

// qualifier is the set of doubts about a component.
type qualifier uint8

const (
	uncertain   qualifier = 1 // ?
	approximate qualifier = 2 // ~
	both                  = uncertain | approximate
)

func (d Date) form() form { return form(d.a >> shiftForm & 15) }

// endpoint is one end of a value taken apart. Masked digits are 0 in the numbers.
type endpoint struct {
	year                         int64
	month, day, season           int // 0 if not stated
	prec                         precision
	yearMask, monthMask, dayMask uint8
	yearQual, monthQual, dayQual qualifier
}

func (e *endpoint) bits() uint32 {
	w := uint32(e.prec) |
		uint32(e.yearMask)<<shiftYearMask | uint32(e.monthMask)<<shiftMonthMask | uint32(e.dayMask)<<shiftDayMask |
		uint32(e.yearQual)<<shiftYearQual | uint32(e.monthQual)<<shiftMonthQual | uint32(e.dayQual)<<shiftDayQual
	if e.season != 0 {
		w |= uint32(e.season-20) << shiftSeason
	}
	return w
}

func (e *endpoint) masked() bool    { return e.yearMask|e.monthMask|e.dayMask != 0 }
func (e *endpoint) qualified() bool { return e.yearQual|e.monthQual|e.dayQual != 0 }
func (e *endpoint) dated() bool     { return e.prec >= precYear && e.prec <= precSeason }

// endpointOf takes an end apart: n is its first day if it is a start, its last
// day if it is an end.
func endpointOf(w uint32, n int64, isEnd bool) endpoint {
	e := endpoint{
		prec:     precision(w & precMask),
		yearMask: uint8(w >> shiftYearMask & 15), monthMask: uint8(w >> shiftMonthMask & 3), dayMask: uint8(w >> shiftDayMask & 3),
		yearQual: qualifier(w >> shiftYearQual & 3), monthQual: qualifier(w >> shiftMonthQual & 3), dayQual: qualifier(w >> shiftDayQual & 3),
	}
	if !e.dated() {
		return e
	}
	var m, d int
	e.year, m, d = civil(n)
	switch e.prec {
	case precSeason:
		e.season = int(w>>shiftSeason&31) + 20
		if s := seasons[e.season-21]; isEnd && s.month+s.length > 13 {
			e.year-- // winter ends in the year after the one that names it
		}
	case precDay:
		e.month, e.day = unmask(m, e.monthMask), unmask(d, e.dayMask)
	case precMonth:
		e.month = unmask(m, e.monthMask)
	}
	if e.yearMask != 0 {
		y := e.year
		e.year = 0
		for i, p := 0, int64(1); i < 4; i, p = i+1, p*10 {
			if e.yearMask>>i&1 == 0 {
				e.year += y / p % 10 * p
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
func isDated(w uint32) bool { e := endpoint{prec: precision(w & precMask)}; return e.dated() }

// endWord spells the end of an interval or a list, and is 0 for other values.
func (d Date) endWord() uint32 {
	if d.form() < formInterval {
		return 0
	}
	return d.b
}

// start and end take the ends of the value apart. The end of a value that is
// not an interval or a list is its start.
func (d Date) start() endpoint { return endpointOf(d.a, d.first(), false) }

func (d Date) end() endpoint {
	if d.form() < formInterval {
		return d.start()
	}
	return endpointOf(d.b, d.last(), true)
}
