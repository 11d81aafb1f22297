package edtf

import (
	"strconv"
	"time"
)

// part is a vague share of a period: "early May", "mid-1990s", "end of 2014".
type part uint8

const (
	whole part = iota
	early
	mid
	late
)

var partNames = [...]string{early: "early", mid: "mid", late: "late"}

// term is one date inside a wording: what stands on either side of "to", or
// alone. Fields that are not set are not stated; ranges fill them from the
// other side before the term becomes EDTF.
type term struct {
	start, end int // where it stands in the input; end is 0 while it is being read

	hasYear bool
	year    int64
	mask    string // the year as EDTF text, if it holds an X ("199X"); year is then its first year
	month   int    // 1 to 12
	day     int    // 1 to 31
	code    int    // 21 to 41: a season, quarter, third or half instead of a month
	noMonth bool   // "month not stated": XX
	noDay   bool   // "day not stated": XX

	part     part
	doubt    qualifier
	dayLast  bool // the day is the last part, as in 2024年9月23日
	yearLast bool // the year stands behind the month, so no day can follow
	prefixed bool // the doubt stands before the term, so it may be meant for a whole range

	clock string // "T22:54:30Z", exactly as EDTF has it
	timed bool   // a time of day is stated, with seconds or without

	fixed string // complete EDTF of a term that is not built from the fields
	other *term  // the second reading of an ambiguous term

	weekday    time.Weekday
	hasWeekday bool
	weekdayAt  token // where it stands
}

// precision is what the finest part of the term is; precNone if it is not
// built from parts.
func (t *term) precision() precision {
	switch {
	case t.fixed != "":
		return precNone
	case t.day != 0 || t.noDay:
		return precDay
	case t.month != 0 || t.noMonth:
		return precMonth
	case t.code != 0:
		return precSeason
	}
	return precYear
}

// setDay makes t a full date.
func (t *term) setDay(d Day) {
	t.hasYear, t.year, t.month, t.day = true, d.Year, d.Month, d.Day
}

// edtf writes the term as EDTF. A vague part of a year is the third of the
// year with ~; a vague part of anything else has no EDTF code and is written
// by span.
func (t *term) edtf() string {
	if t.fixed != "" {
		return t.fixed + t.doubt.suffix()
	}
	s := t.yearText()
	switch {
	case t.code != 0:
		s += "-" + strconv.Itoa(t.code)
	case t.month != 0:
		s += "-" + padded(t.month)
	case t.noMonth:
		s += "-XX"
	}
	switch {
	case t.day != 0:
		s += "-" + padded(t.day)
	case t.noDay:
		s += "-XX"
	}
	return s + t.clock + t.doubt.suffix()
}

func (t *term) yearText() string {
	if t.mask != "" {
		return t.mask
	}
	return yearText(t.year)
}

// suffix is the qualifier as EDTF text.
func (q qualifier) suffix() string {
	return [...]string{0: "", uncertain: "?", approximate: "~", both: "%"}[q]
}

// span writes a vague part of a month, decade or century as the days or years
// in which the event may lie, its inner limits approximate: "mid-October 2025"
// is [2025-10-11~..2025-10-20~]. It returns "" for any other term.
func (t *term) span() string {
	if t.part == whole {
		return ""
	}
	first, last, ok := t.thirds()
	if !ok {
		return ""
	}
	a, b := first+t.doubt.suffix(), last+t.doubt.suffix()
	inner := (t.doubt | approximate).suffix()
	if t.part != early {
		a = first + inner
	}
	if t.part != late {
		b = last + inner
	}
	return "[" + a + ".." + b + "]"
}

// thirds returns the first and last day or year of the term's part. A month
// is cut after its 10th and 20th day, a decade after its fourth and seventh
// year (the mid-1990s are 1994 to 1996), a century after 33 and 66 years.
func (t *term) thirds() (first, last string, ok bool) {
	switch t.precision() {
	case precMonth:
		if t.month == 0 || t.mask != "" {
			return "", "", false
		}
		cuts := [...]int{1, 11, 21, daysIn(t.year, t.month) + 1}
		a, b := *t, *t
		a.part, a.doubt = whole, 0
		b.part, b.doubt = whole, 0
		a.day, b.day = cuts[t.part-early], cuts[t.part]-1
		return a.edtf(), b.edtf(), true
	case precYear:
		cuts := [...]int64{0, 4, 7, 10}
		switch maskedDigits(t.mask) {
		case 1:
		case 2:
			cuts = [...]int64{0, 34, 67, 100}
		default:
			return "", "", false
		}
		return yearText(t.year + cuts[t.part-early]), yearText(t.year + cuts[t.part] - 1), true
	}
	return "", "", false
}

// maskedDigits counts the X at the end of a year, 0 if there is any elsewhere.
func maskedDigits(mask string) int {
	n := 0
	for n < len(mask) && mask[len(mask)-1-n] == 'X' {
		n++
	}
	for i := range len(mask) - n {
		if !isDigit(rune(mask[i])) {
			return 0
		}
	}
	return n
}

// yearText writes a year as EDTF: four digits, or Y before more.
func yearText(year int64) string { return string(appendYear(nil, year, 0)) }

// padded writes a number of two digits.
func padded(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}
