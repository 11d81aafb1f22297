package edtf

import (
	"fmt"

	"github.com/defcoop/defcoop/cooperation/edtf/internal/calendar"
)

// Day is one day of the proleptic Gregorian calendar. Year 0 is the year that
// historians call 1 BC, as in ISO 8601; Month is 1 to 12, Day 1 to 31.
type Day struct {
	Year       int64 // astronomical: 0 is 1 BC
	Month, Day int   // from 1
}

// String writes the day in EDTF, years beyond four digits with the prefix Y
// (which EDTF itself allows only for a bare year): "2020-11-10", "-0044-03-15",
// "Y12345-01-31".
func (d Day) String() string { return calendar.Day(d).String() }

// Compare orders days in time: -1 if d is earlier than other, 0 if they are
// the same, +1 if d is later.
func (d Day) Compare(other Day) int { return calendar.Day(d).Compare(calendar.Day(other)) }

// IsValid reports whether the day exists: no month 13, no 30 February, and 29
// February only in a leap year.
func (d Day) IsValid() bool {
	return d.Month >= 1 && d.Month <= 12 && d.Day >= 1 && d.Day <= calendar.DaysIn(d.Year, d.Month)
}

// Number counts days: the number of 1970-01-01 is 0, of the day before it -1. The
// day must exist; the year must lie within the range of a Date.
func (d Day) Number() int64 { return calendar.Day(d).Number() }

func dayOf(n int64) Day { return Day(calendar.DayOf(n)) }

// FromDay is the date of one day. A day that does not exist is ErrInvalid. A day
// whose year has more than four digits is ErrUnsupported: EDTF has no months and
// days there.
func FromDay(day Day) (Date, error) {
	switch {
	case !day.IsValid():
		return Date{}, fmt.Errorf("edtf: %w: found year %d, month %d, day %d, expected a day that exists", ErrInvalid, day.Year, day.Month, day.Day)
	case day.Year < -9999 || day.Year > 9999:
		return Date{}, fmt.Errorf("edtf: %w: found year %d, expected a year from -9999 to 9999", ErrUnsupported, day.Year)
	}
	n := calendar.Number(day.Year, day.Month, day.Day)
	return build(formDate, &calendar.Date{Prec: calendar.PrecDay}, &calendar.Date{}, n, n), nil
}

// FromDays is the interval from one day to another, which may be the same. It
// fails as FromDay does, and with ErrInvalid if the last day is before the first.
func FromDays(first, last Day) (Date, error) {
	a, err := FromDay(first)
	if err != nil {
		return Date{}, err
	}
	b, err := FromDay(last)
	if err != nil {
		return Date{}, err
	}
	if last.Compare(first) < 0 {
		return Date{}, fmt.Errorf("edtf: %w: found %s, expected no day before %s", ErrInvalid, last, first)
	}
	return build(formInterval, &calendar.Date{Prec: calendar.PrecDay}, &calendar.Date{Prec: calendar.PrecDay}, a.first(), b.last()), nil
}

// NotAfter is the date [..last] of what happened on a day or on some day before
// it. It fails as FromDay does.
func NotAfter(last Day) (Date, error) {
	d, err := FromDay(last)
	if err != nil {
		return Date{}, err
	}
	return build(formOneOf, &calendar.Date{Prec: calendar.PrecOpen}, &calendar.Date{Prec: calendar.PrecDay}, minDay, d.last()), nil
}
