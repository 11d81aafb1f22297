package edtf

// and is the mask of the days that two masks have in common, digit by digit; ok
// is false if a digit differs. It knows no seasons and leaves qualifiers out.
func (e *endpoint) and(f *endpoint) (c endpoint, ok bool) {
	e1, f1 := e.fine(), f.fine()
	c = endpoint{prec: max(e.prec, f.prec)}
	if c.year, c.yearMask, ok = andDigits(e1.year, f1.year, e1.yearMask, f1.yearMask, 4); !ok {
		return c, false
	}
	var m, d int64
	if m, c.monthMask, ok = andDigits(int64(e1.month), int64(f1.month), e1.monthMask, f1.monthMask, 2); !ok {
		return c, false
	}
	if d, c.dayMask, ok = andDigits(int64(e1.day), int64(f1.day), e1.dayMask, f1.dayMask, 2); !ok {
		return c, false
	}
	c.month, c.day = int(m), int(d)
	switch c.prec { // leave out what neither states
	case precYear:
		c.monthMask, c.dayMask = 0, 0
	case precMonth:
		c.dayMask = 0
	}
	return c, true
}

// fine states month and day, as X if they are not given.
func (e *endpoint) fine() endpoint {
	f := *e
	if f.prec == precYear {
		f.monthMask = 3
	}
	if f.prec != precDay {
		f.dayMask = 3
	}
	return f
}

func andDigits(x, y int64, xm, ym uint8, n int) (v int64, mask uint8, ok bool) {
	if xm|ym == 0 {
		return x, 0, x == y
	}
	p := int64(1)
	for i := range n {
		a, b := x/p%10, y/p%10
		switch {
		case xm>>i&1 != 0 && ym>>i&1 != 0:
			mask |= 1 << i
		case xm>>i&1 != 0:
			v += b * p
		case ym>>i&1 != 0 || a == b:
			v += a * p
		default:
			return 0, 0, false
		}
		p *= 10
	}
	return v, mask, true
}
