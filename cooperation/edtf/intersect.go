package edtf

// Intersection is what is left of x and y if both tell of the same day: the
// narrowest date that has all their common days. It is false if they have none.
// It is exact where the common days can be written as one date; of a mask that a
// span cuts into more than two pieces it is the mask itself or the span, whichever
// is narrower, and CommonDays has the exact days. Qualifiers are left out. The
// zero Date leaves the other side as it is, as far as its days go.
func Intersection(x, y Date) (Date, bool) {
	if y.Compare(x) < 0 {
		x, y = y, x
	}
	both := [2]Date{x, y}
	first, last, ok := commonBounds(both[:])
	if !ok {
		return Date{}, false
	}
	if c, ok := maskOf(x, y, first, last); ok {
		return c, true
	}
	if d, ok := twoPieces(both[:], first, last); ok {
		return d, true
	}
	return dateOfSpan(first, last), true
}

// maskOf is the mask that two dates have in common, or that one has and the
// other does not cut into, if it has gaps.
func maskOf(x, y Date, first, last int64) (Date, bool) {
	c, ok := andDates(x, y)
	if !ok || c.contiguous() {
		return Date{}, false
	}
	c.yearQual, c.monthQual, c.dayQual = 0, 0, 0
	if lo, hi, ok := c.span(); !ok || lo != first || hi != last {
		return Date{}, false
	}
	return build(formDate, &c, &endpoint{}, first, last), true
}

func andDates(x, y Date) (endpoint, bool) {
	xm, ym := x.form() == formDate, y.form() == formDate
	e, f := x.start(), y.start()
	xSeason, ySeason := e.prec == precSeason, f.prec == precSeason
	switch {
	case xm && ym && !xSeason && !ySeason:
		return e.and(&f)
	case xm && !e.contiguous() && (!ym || f.contiguous()):
		return e, true
	case ym && !f.contiguous() && (!xm || e.contiguous()):
		return f, true
	}
	return e, xm && ym && e.year == f.year && e.yearMask == f.yearMask && e.season == f.season
}

// twoPieces writes days that fall into two runs, each of which is a date of its
// own, as [a,b].
func twoPieces(dates []Date, first, last int64) (Date, bool) {
	end, ok := runEnd(dates, first)
	if !ok || end >= last {
		return Date{}, false
	}
	start, ok := commonFrom(dates, end+1)
	if !ok {
		return Date{}, false
	}
	if end, ok := runEnd(dates, start); !ok || end != last {
		return Date{}, false
	}
	return either(dateOfSpan(first, end), dateOfSpan(start, last))
}

// runEnd is the last day of the run of common days that begins on n, if a run
// cannot go on for longer than a few thousand days.
func runEnd(dates []Date, n int64) (int64, bool) {
	if n == minDay {
		return 0, false
	}
	for limit := n + 4000; n < limit; n++ {
		if m, ok := commonFrom(dates, n+1); !ok || m != n+1 {
			return n, true
		}
	}
	return 0, false
}
