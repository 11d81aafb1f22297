package edtf

import (
	"github.com/defcoop/defcoop/cooperation/edtf/internal/calendar"
)

// String is the canonical EDTF text, from which Parse makes the same value
// again. It is empty for the zero Date.
func (d Date) String() string {
	var buf [80]byte
	return string(d.append(buf[:0]))
}

// AppendText appends String to b. It implements [encoding.TextAppender]; the
// error is always nil.
func (d Date) AppendText(b []byte) ([]byte, error) { return d.append(b), nil }

func (d Date) append(b []byte) []byte {
	form := d.form()
	if d.a&(masksBits|qualsBits) == 0 && d.first() >= dayZero && d.first() < dayTenThousand && d.last() < dayTenThousand {
		// Nearly all dates in use.
		switch {
		case form == formDate && d.a&precMask <= uint32(calendar.PrecDay):
			n := len(b) + 1 + 3*int(d.a&precMask) // yyyy, yyyy-mm or yyyy-mm-dd
			return appendPlainDay(b, d.first())[:n]
		case form == formInterval && d.a&precMask == uint32(calendar.PrecDay) && d.b == uint32(calendar.PrecDay):
			return appendPlainDay(append(appendPlainDay(b, d.first()), '/'), d.last())
		}
	}
	switch form {
	case formNone:
		return b
	case formDate:
		e := d.start()
		return appendEndpoint(b, &e)
	case formTime:
		e := d.start()
		return appendClock(appendEndpoint(b, &e), d.clock())
	case formDigits:
		e := d.start()
		var digits int
		e.Year, digits = d.estimate()
		b = calendar.AppendYear(b, e.Year, 0)
		b = append(b, 'S', byte('0'+digits))
		return appendQualifier(b, e.YearQual)
	}
	start, end := d.start(), d.end()
	switch form {
	case formInterval:
		b = appendOpen(b, &start)
		b = append(b, '/')
		return appendOpen(b, &end)
	case formEither:
		b = append(b, '[')
		b = appendEndpoint(b, &start)
		b = append(b, ',')
		b = appendEndpoint(b, &end)
		return append(b, ']')
	case formAllOf:
		return append(d.appendRange(append(b, '{')), '}')
	}
	return append(d.appendRange(append(b, '[')), ']')
}

const (
	dayZero        = -719528 // 0000-01-01
	dayTenThousand = 2932897 // 10000-01-01
)

// appendRange writes a..b without brackets, as in a list.
func (d Date) appendRange(b []byte) []byte {
	start, end := d.start(), d.end()
	if start.Dated() {
		b = appendEndpoint(b, &start)
	}
	b = append(b, ".."...)
	if end.Dated() {
		b = appendEndpoint(b, &end)
	}
	return b
}

// appendOpen writes an end of an interval.
func appendOpen(b []byte, e *calendar.Date) []byte {
	switch e.Prec {
	case calendar.PrecUnknown:
		return b
	case calendar.PrecOpen:
		return append(b, ".."...)
	}
	return appendEndpoint(b, e)
}

func appendPlainDay(b []byte, n int64) []byte {
	y, m, d := calendar.Civil(n)
	q := uint32(y)
	return append(b,
		byte('0'+q/1000), byte('0'+q/100%10), byte('0'+q/10%10), byte('0'+q%10), '-',
		byte('0'+m/10), byte('0'+m%10), '-', byte('0'+d/10), byte('0'+d%10))
}

// appendEndpoint writes a date. Its qualifiers take the place that needs the fewest:
//
//	for the whole date                 to the right of the last component
//	for components from the year on    to the right of the last of them
//	for the year alone                 to the right of the year
//	for any other component            to its left
func appendEndpoint(b []byte, e *calendar.Date) []byte {
	b = calendar.AppendYear(b, e.Year, e.YearMask)
	if e.Prec == calendar.PrecYear {
		return appendQualifier(b, e.YearQual)
	}
	group := e.YearQual == e.MonthQual // the month's qualifier covers the year
	whole := group && e.Prec == calendar.PrecDay && e.DayQual == e.YearQual
	if !group {
		b = appendQualifier(b, e.YearQual)
	}
	b = append(b, '-')
	if !group {
		b = appendQualifier(b, e.MonthQual)
	}
	if e.Prec == calendar.PrecSeason {
		b = calendar.AppendTwo(b, e.Season, 0)
	} else {
		b = calendar.AppendTwo(b, e.Month, e.MonthMask)
	}
	if group && !whole {
		b = appendQualifier(b, e.MonthQual)
	}
	if e.Prec != calendar.PrecDay {
		return b
	}
	b = append(b, '-')
	if !whole {
		b = appendQualifier(b, e.DayQual)
	}
	b = calendar.AppendTwo(b, e.Day, e.DayMask)
	if whole {
		b = appendQualifier(b, e.DayQual)
	}
	return b
}

func appendQualifier(b []byte, q calendar.Qualifier) []byte {
	if q != 0 {
		b = append(b, "?~%"[q-1])
	}
	return b
}

func appendClock(b []byte, c clock) []byte {
	b = append(b, 'T')
	b = calendar.AppendTwo(b, c.hour, 0)
	b = append(b, ':')
	b = calendar.AppendTwo(b, c.minute, 0)
	b = append(b, ':')
	b = calendar.AppendTwo(b, c.second, 0)
	switch n := c.offset - offsetBias; {
	case c.offset == offsetNone:
		return b
	case c.offset == offsetZ:
		return append(b, 'Z')
	case n < 0:
		b = append(b, '-')
		b = calendar.AppendTwo(b, -n/60, 0)
		b = append(b, ':')
		return calendar.AppendTwo(b, -n%60, 0)
	default:
		b = append(b, '+')
		b = calendar.AppendTwo(b, n/60, 0)
		b = append(b, ':')
		return calendar.AppendTwo(b, n%60, 0)
	}
}
