package edtf

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
		case form == formDate && d.a&precMask <= uint32(precDay):
			n := len(b) + 1 + 3*int(d.a&precMask) // yyyy, yyyy-mm or yyyy-mm-dd
			return appendPlainDay(b, d.first())[:n]
		case form == formInterval && d.a&precMask == uint32(precDay) && d.b == uint32(precDay):
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
		e.year, digits = d.estimate()
		b = appendYear(b, e.year, 0)
		b = append(b, 'S', byte('0'+digits))
		return appendQualifier(b, e.yearQual)
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
	if start.dated() {
		b = appendEndpoint(b, &start)
	}
	b = append(b, ".."...)
	if end.dated() {
		b = appendEndpoint(b, &end)
	}
	return b
}

// appendOpen writes an end of an interval.
func appendOpen(b []byte, e *endpoint) []byte {
	switch e.prec {
	case precUnknown:
		return b
	case precOpen:
		return append(b, ".."...)
	}
	return appendEndpoint(b, e)
}

func appendPlainDay(b []byte, n int64) []byte {
	y, m, d := civil(n)
	q := uint32(y)
	return append(b,
		byte('0'+q/1000), byte('0'+q/100%10), byte('0'+q/10%10), byte('0'+q%10), '-',
		byte('0'+m/10), byte('0'+m%10), '-', byte('0'+d/10), byte('0'+d%10))
}

// appendEndpoint writes a date. Qualifiers take the place that needs the fewest:
// one that holds for the whole date or, failing that, for all components from the
// year on stands to the right of the last of them; any other stands to the left of
// its component, the year's own to its right.
func appendEndpoint(b []byte, e *endpoint) []byte {
	b = appendYear(b, e.year, e.yearMask)
	if e.prec == precYear {
		return appendQualifier(b, e.yearQual)
	}
	group := e.yearQual == e.monthQual // the month's qualifier covers the year
	whole := group && e.prec == precDay && e.dayQual == e.yearQual
	if !group {
		b = appendQualifier(b, e.yearQual)
	}
	b = append(b, '-')
	if !group {
		b = appendQualifier(b, e.monthQual)
	}
	if e.prec == precSeason {
		b = appendTwo(b, e.season, 0)
	} else {
		b = appendTwo(b, e.month, e.monthMask)
	}
	if group && !whole {
		b = appendQualifier(b, e.monthQual)
	}
	if e.prec != precDay {
		return b
	}
	b = append(b, '-')
	if !whole {
		b = appendQualifier(b, e.dayQual)
	}
	b = appendTwo(b, e.day, e.dayMask)
	if whole {
		b = appendQualifier(b, e.dayQual)
	}
	return b
}

func appendQualifier(b []byte, q qualifier) []byte {
	if q != 0 {
		b = append(b, "?~%"[q-1])
	}
	return b
}

// appendYear writes four digits, or Y and more.
func appendYear(b []byte, y int64, mask uint8) []byte {
	u := uint64(y)
	if y > 9999 || y < -9999 {
		b = append(b, 'Y')
	}
	if y < 0 {
		b = append(b, '-')
		u = -u
	}
	var buf [20]byte
	i := len(buf)
	for k := 0; u > 0 || k < 4; k++ {
		i--
		buf[i] = byte('0' + u%10)
		if k < 4 && mask>>k&1 != 0 {
			buf[i] = 'X'
		}
		u /= 10
	}
	return append(b, buf[i:]...)
}

// appendTwo writes two digits.
func appendTwo(b []byte, n int, mask uint8) []byte {
	tens, ones := byte('0'+n/10), byte('0'+n%10)
	if mask&2 != 0 {
		tens = 'X'
	}
	if mask&1 != 0 {
		ones = 'X'
	}
	return append(b, tens, ones)
}

func appendClock(b []byte, c clock) []byte {
	b = append(b, 'T')
	b = appendTwo(b, c.hour, 0)
	b = append(b, ':')
	b = appendTwo(b, c.minute, 0)
	b = append(b, ':')
	b = appendTwo(b, c.second, 0)
	switch n := c.offset - offsetBias; {
	case c.offset == offsetNone:
		return b
	case c.offset == offsetZ:
		return append(b, 'Z')
	case n < 0:
		b = append(b, '-')
		b = appendTwo(b, -n/60, 0)
		b = append(b, ':')
		return appendTwo(b, -n%60, 0)
	default:
		b = append(b, '+')
		b = appendTwo(b, n/60, 0)
		b = append(b, ':')
		return appendTwo(b, n%60, 0)
	}
}
