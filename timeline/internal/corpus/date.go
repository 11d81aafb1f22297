package corpus

import (
	"bytes"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// ClocksDiffer reports whether two dates are times of day that certainly
// differ: by their instants where both state an offset, else by what the clock
// showed.
func ClocksDiffer(x, y edtf.Date) bool {
	a, b := x.String(), y.String()
	const day, clock = len("2006-01-02"), len("2006-01-02T15:04:05")
	if len(a) < clock || len(b) < clock || a[day] != 'T' || b[day] != 'T' {
		return false
	}
	s, ok := x.Time()
	t, ok2 := y.Time()
	if ok && ok2 {
		return !s.Equal(t)
	}
	return a[:clock] != b[:clock]
}

// Yearless reports whether a date states days of no year.
func Yearless(d edtf.Date) bool {
	var buf [64]byte
	text, _ := d.AppendText(buf[:0])
	return bytes.Contains(text, []byte("XXXX"))
}

// DateOf is the date of a happening.
func DateOf(rec cooperation.Record) edtf.Date {
	switch x := rec.(type) {
	case *cooperation.Visit:
		return x.Date
	case *cooperation.Meeting:
		return x.Date
	case *cooperation.Ceremony:
		return x.Date
	case *cooperation.Activity:
		return x.Date
	case *cooperation.Statement:
		return x.Date
	}
	return edtf.Date{}
}

// Civil is the number of a day in the proleptic Gregorian calendar.
func Civil(d edtf.Day) int64 {
	y, m := d.Year, int64(d.Month)
	if m <= 2 {
		y, m = y-1, m+12
	}
	floor := func(a, b int64) int64 {
		q := a / b
		if a%b < 0 {
			q--
		}
		return q
	}
	return 365*y + floor(y, 4) - floor(y, 100) + floor(y, 400) + (153*(m-3)+2)/5 + int64(d.Day)
}
