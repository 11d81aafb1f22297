package edtf

import (
	"fmt"
	"time"

	"github.com/defcoop/defcoop/cooperation/edtf/internal/calendar"
)

// A date-time keeps the time of day and the offset as stated: b holds seconds
// (6 bits), minutes (6), hours (5), and the offset (12).
const (
	shiftMinute = 6
	shiftHour   = 12
	shiftOffset = 17

	offsetNone = 0 // local time, offset not stated
	offsetZ    = 1 // UTC
	offsetBias = 2000

	minOffset = -12 * 60 // the offsets in use on Earth, in minutes
	maxOffset = 14 * 60
)

type clock struct {
	hour, minute, second int
	offset               int // offsetNone, offsetZ, or minutes + offsetBias
}

func (c clock) bits() uint32 {
	return uint32(c.second) | uint32(c.minute)<<shiftMinute | uint32(c.hour)<<shiftHour | uint32(c.offset)<<shiftOffset
}

func (d Date) clock() clock {
	return clock{int(d.b >> shiftHour & 31), int(d.b >> shiftMinute & 63), int(d.b & 63), int(d.b >> shiftOffset)}
}

// parseTime reads Thh:mm:ss and an offset after a full date; i is at the T.
func parseTime(s string, e *scanned, i int) (Date, fault) {
	if e.Prec != calendar.PrecDay || e.Masked() || e.Qualified() {
		return Date{}, fault{CodeSyntax, i, 1, "no time of day but after a full date without X, ?, ~ or %"}
	}
	const want = "a time hh:mm:ss from 00:00:00 to 23:59:60"
	t := i + 1
	if len(s) < t+8 || s[t+2] != ':' || s[t+5] != ':' {
		return Date{}, fault{CodeTime, t, min(8, len(s)-t), want}
	}
	h, m, sec := twoDigitsOf(s, t), twoDigitsOf(s, t+3), twoDigitsOf(s, t+6)
	if h > 23 || m > 59 || sec > 60 {
		return Date{}, fault{CodeTime, t, 8, want}
	}
	c := clock{hour: int(h), minute: int(m), second: int(sec)}
	var f fault
	if c.offset, f = parseOffset(s, t+8); f.bad() {
		return Date{}, f
	}
	if sec == 60 && c.offset != offsetNone && c.utcMinute() != 23*60+59 {
		return Date{}, fault{CodeTime, t, len(s) - t, "second 60 only at 23:59:60 UTC"}
	}
	d := build(formTime, &e.Date, &calendar.Date{}, e.lo, e.hi)
	d.b = c.bits()
	return d, fault{}
}

// utcMinute is the minute of the day in UTC.
func (c clock) utcMinute() int {
	m := c.hour*60 + c.minute
	if c.offset != offsetZ {
		m -= c.offset - offsetBias
	}
	return (m + 2*1440) % 1440
}

// parseOffset reads nothing, Z, ±hh or ±hh:mm to the end of the text.
func parseOffset(s string, i int) (int, fault) {
	const want = "Z or an offset ±hh:mm from -12:00 to +14:00"
	rest := s[i:]
	wrong := fault{CodeOffset, i, len(rest), want}
	switch {
	case rest == "":
		return offsetNone, fault{}
	case rest == "Z":
		return offsetZ, fault{}
	case rest[0] != '+' && rest[0] != '-', len(rest) != 3 && len(rest) != 6:
		return 0, wrong
	}
	h, m := twoDigitsOf(rest, 1), uint32(0)
	if len(rest) == 6 {
		m = twoDigitsOf(rest, 4)
		if rest[3] != ':' {
			return 0, wrong
		}
	}
	if h > 14 || m > 59 {
		return 0, wrong
	}
	n := int(h*60 + m)
	if rest[0] == '-' {
		if n == 0 {
			return 0, wrong // ISO 8601-1:2019, 4.3.13: zero has no minus sign
		}
		n = -n
	}
	if n < minOffset || n > maxOffset {
		return 0, wrong
	}
	return n + offsetBias, fault{}
}

// ClocksDiffer reports whether both values are date-times that certainly tell
// different times. If both state an offset the instants count, otherwise the day
// and the time as written.
func (d Date) ClocksDiffer(other Date) bool {
	if d.form() != formTime || other.form() != formTime {
		return false
	}
	t, ok := d.Time()
	u, ok2 := other.Time()
	if ok && ok2 {
		return !t.Equal(u)
	}
	const clockBits = 1<<shiftOffset - 1
	return d.lo != other.lo || d.b&clockBits != other.b&clockBits
}

// FromTime is a date-time with the offset of t, Z if that is UTC. Some times have no
// EDTF and are an error, ErrUnsupported: fractions of a second, offsets with seconds,
// and offsets beyond -12:00 to +14:00. Round them before.
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
