package edtf

import (
	"fmt"
	"time"
)

// FromDay is the date of one day. It is an error, ErrInvalid or ErrRange, if the
// day does not exist or is out of range, and ErrUnsupported if its year has more
// than four digits: EDTF has no months and days there.
func FromDay(day Day) (Date, error) {
	switch {
	case !day.IsValid():
		return Date{}, fmt.Errorf("edtf: %w: found year %d, month %d, day %d, expected a day that exists", ErrInvalid, day.Year, day.Month, day.Day)
	case day.Year < -9999 || day.Year > 9999:
		return Date{}, fmt.Errorf("edtf: %w: found year %d, expected a year from -9999 to 9999", ErrUnsupported, day.Year)
	}
	n := dayNumber(day.Year, day.Month, day.Day)
	return build(formDate, &endpoint{prec: precDay}, &endpoint{}, n, n), nil
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
	return build(formInterval, &endpoint{prec: precDay}, &endpoint{prec: precDay}, a.first(), b.last()), nil
}

// NotAfter is the date [..last] of what happened on a day or on some day before
// it. It fails as FromDay does.
func NotAfter(last Day) (Date, error) {
	d, err := FromDay(last)
	if err != nil {
		return Date{}, err
	}
	return build(formOneOf, &endpoint{prec: precOpen}, &endpoint{prec: precDay}, minDay, d.last()), nil
}

// FromTime is a date-time with the offset of t, Z if that is UTC. EDTF has neither
// fractions of a second nor offsets with seconds or beyond -12:00 to +14:00; such
// times are an error (ErrUnsupported), to be rounded by the caller.
func FromTime(t time.Time) (Date, error) {
	_, offset := t.Zone()
	switch {
	case t.Nanosecond() != 0:
		return Date{}, fmt.Errorf("edtf: %w: found %s, expected whole seconds", ErrUnsupported, t.Format(time.RFC3339Nano))
	case offset%60 != 0 || offset < minOffset*60 || offset > maxOffset*60:
		return Date{}, fmt.Errorf("edtf: %w: found %s, expected an offset of whole minutes from -12:00 to +14:00", ErrUnsupported, t.Format(time.RFC3339))
	}
	d, err := FromDay(Day{int64(t.Year()), int(t.Month()), t.Day()})
	if err != nil {
		return Date{}, err
	}
	c := clock{hour: t.Hour(), minute: t.Minute(), second: t.Second(), offset: offset/60 + offsetBias}
	if t.Location() == time.UTC {
		c.offset = offsetZ
	}
	d.a += uint32(formTime-formDate) << shiftForm
	d.b = c.bits()
	return d, nil
}

// Time is the instant of a date-time with an offset; it is false for any other
// value. Second 60 is the first of the next minute.
func (d Date) Time() (time.Time, bool) {
	c := d.clock()
	if d.form() != formTime || c.offset == offsetNone {
		return time.Time{}, false
	}
	zone := time.UTC
	if c.offset != offsetZ {
		zone = time.FixedZone("", (c.offset-offsetBias)*60)
	}
	day := dayOf(d.first())
	return time.Date(int(day.Year), time.Month(day.Month), day.Day, c.hour, c.minute, c.second, 0, zone), true
}
