package edtf

import "cmp"

// Day is one day of the proleptic Gregorian calendar. Year 0 is the year that
// historians call 1 BC, as in ISO 8601; Month is 1 to 12, Day 1 to 31.
type Day struct {
	Year       int64 // astronomical: 0 is 1 BC
	Month, Day int   // from 1
}

// String writes the day in EDTF, years beyond four digits with the prefix Y
// (which EDTF itself allows only for a bare year): "2020-11-10", "-0044-03-15",
// "Y12345-01-31".
func (d Day) String() string {
	var buf [32]byte
	b := appendYear(buf[:0], d.Year, 0)
	b = append(b, '-')
	b = appendTwo(b, d.Month, 0)
	b = append(b, '-')
	return string(appendTwo(b, d.Day, 0))
}

// Compare orders days in time: -1 if d is earlier than other, 0 if they are
// the same, +1 if d is later.
func (d Day) Compare(other Day) int {
	if c := cmp.Compare(d.Year, other.Year); c != 0 {
		return c
	}
	if c := cmp.Compare(d.Month, other.Month); c != 0 {
		return c
	}
	return cmp.Compare(d.Day, other.Day)
}

// IsValid reports whether the day exists: no month 13, no 30 February, and 29
// February only in a leap year.
func (d Day) IsValid() bool {
	return d.Month >= 1 && d.Month <= 12 && d.Day >= 1 && d.Day <= daysIn(d.Year, d.Month)
}

func dayOf(n int64) Day {
	y, m, d := civil(n)
	return Day{y, m, d}
}

// Number counts days: the number of 1970-01-01 is 0, of the day before it -1. The
// day must exist; the year must lie within the range of a Date.
func (d Day) Number() int64 { return dayNumber(d.Year, d.Month, d.Day) }
