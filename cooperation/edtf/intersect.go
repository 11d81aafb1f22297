package edtf

// Intersection is what is left of x and y if both tell of the same day: a date
// that has all their common days. It is false if they have none. Qualifiers are
// left out. It is exact for days without gaps, for two masks, and for a mask of
// which the other side leaves whole years or months or at most two days; if
// the common days lie otherwise, as those of XXXX-11-11 and 2014/2016, it is the
// span from the first to the last of them, and [CommonDays] has the days. The zero
// Date restricts nothing.
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
	for i, d := range both {
		// Two alternatives that lie within the other side stay as they are.
		if spans := both[1-i].touch(); d.form() == formEither && !spans[0].gaps && spans[0].lo <= d.first() && d.last() <= spans[0].hi {
			two := d.alternatives()
			if two[0].last()+1 < two[1].first() {
				return either(two[0].unqualified(), two[1].unqualified())
			}
		}
	}
	if d, ok := twoPieces(both[:], first, last); ok {
		return d, true
	}
	span := dateOfSpan(first, last)
	for _, d := range both {
		// What a span leaves of a mask may be the mask of one year or month.
		if c, ok := maskOf(d, span, first, last); ok {
			return c, true
		}
	}
	return span, true
}

// unqualified is a date without its qualifiers.
func (d Date) unqualified() Date {
	e := d.start()
	e.yearQual, e.monthQual, e.dayQual = 0, 0, 0
	return build(formDate, &e, &endpoint{}, d.first(), d.last())
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
