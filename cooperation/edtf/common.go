package edtf

// The days of a value are all days that it can touch: those of every completion
// and, in an interval, those between its ends. Qualifiers do not move them. The
// zero Date leaves all days open.

// touch is the days of a value: those of either span.
func (d Date) touch() [2]span {
	none := span{block: block{0, -1}}
	if d.IsZero() {
		return [2]span{days(minDay, maxDay), none}
	}
	start := d.start()
	switch d.form() {
	case formDate, formTime, formDigits:
		return [2]span{d.spanOf(&start, d.first(), d.last(), false), none}
	case formEither:
		two := d.alternatives()
		x, y := two[0].touch(), two[1].touch()
		return [2]span{x[0], y[0]}
	}
	return [2]span{days(d.first(), d.last()), none}
}

// nextOf is the first day of a value from n on.
func nextOf(spans *[2]span, n int64) (int64, bool) {
	x, ok := spans[0].next(n)
	if y, also := spans[1].next(n); also && (!ok || y < x) {
		return y, true
	}
	return x, ok
}

func prevOf(spans *[2]span, n int64) (int64, bool) {
	x, ok := spans[0].prev(n)
	if y, also := spans[1].prev(n); also && (!ok || y > x) {
		return y, true
	}
	return x, ok
}

// Touches reports whether day is one of the days that the value can touch. The
// zero Date can touch every day; a day that does not exist is touched by none.
func (d Date) Touches(day Day) bool {
	n, ok := day.number()
	if !ok {
		return false
	}
	spans := d.touch()
	m, ok := nextOf(&spans, n)
	return ok && m == n
}

// number is the number of a day that exists and is within range.
func (d Day) number() (int64, bool) {
	if !d.IsValid() || d.Year < minYear || d.Year > maxYear {
		return 0, false
	}
	return dayNumber(d.Year, d.Month, d.Day), true
}

// CommonDay is the earliest day that all the dates can touch, false if there is
// none. Zero dates do not restrict the others. If the common days go back without
// bound it is the latest of them, and if they do that as well, as when all dates
// are zero, it is 1970-01-01.
func CommonDay(dates ...Date) (Day, bool) {
	first, last, ok := commonBounds(dates)
	switch {
	case !ok:
		return Day{}, false
	case first != minDay:
		return dayOf(first), true
	case last != maxDay:
		return dayOf(last), true
	}
	return dayOf(0), true
}

// commonBounds is the first and the last day that all the dates can touch; minDay
// and maxDay if they have no bound.
func commonBounds(dates []Date) (first, last int64, ok bool) {
	if !canShare(dates) {
		return 0, 0, false
	}
	if first, ok = commonFrom(dates, minDay); !ok {
		return 0, 0, false
	}
	last, ok = commonTo(dates, maxDay)
	return first, last, ok
}

// canShare rejects masks that differ in a digit before any day is tried, since
// days that never meet would have to be tried for ten thousand years.
func canShare(dates []Date) bool {
	var both endpoint
	found := false
	for _, d := range dates {
		if d.form() != formDate || d.a&precMask == uint32(precSeason) || d.a&masksBits == 0 {
			continue
		}
		e := d.start()
		if !found {
			both, found = e, true
			continue
		}
		var ok bool
		if both, ok = both.and(&e); !ok {
			return false
		}
	}
	if !found {
		return true
	}
	_, _, ok := both.span()
	return ok
}

func commonFrom(dates []Date, n int64) (int64, bool) {
	for again := true; again; {
		again = false
		for _, d := range dates {
			spans := d.touch()
			m, ok := nextOf(&spans, n)
			if !ok {
				return 0, false
			}
			if m > n {
				n, again = m, true
			}
		}
	}
	return n, true
}

func commonTo(dates []Date, n int64) (int64, bool) {
	for again := true; again; {
		again = false
		for _, d := range dates {
			spans := d.touch()
			m, ok := prevOf(&spans, n)
			if !ok {
				return 0, false
			}
			if m < n {
				n, again = m, true
			}
		}
	}
	return n, true
}

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

// Hull is the narrowest date without gaps that has all the days of all the dates:
// "some time between the earliest and the latest of them", such as [2014..2016].
// It is the zero Date if it leaves all days open, or if there are no dates.
func Hull(dates ...Date) Date {
	if len(dates) == 0 {
		return Date{}
	}
	first, last := int64(maxDay), int64(minDay)
	for _, d := range dates {
		if d.IsZero() {
			return Date{}
		}
		first, last = min(first, d.first()), max(last, d.last())
	}
	return dateOfSpan(first, last)
}

// dateOfSpan writes the days from first to last as coarsely as they allow.
func dateOfSpan(first, last int64) Date {
	if first == minDay && last == maxDay {
		return Date{}
	}
	start, end := endpoint{prec: precOpen}, endpoint{prec: precOpen}
	prec := precYear
	if first != minDay {
		start.prec = precDay
		start.year, start.month, start.day = civil(first)
		prec = max(prec, coarsest(start.month, start.day))
	}
	if last != maxDay {
		end.prec = precDay
		_, m, d := civil(last + 1) // the day after begins a unit if last ends one
		prec = max(prec, coarsest(m, d))
		end.year, end.month, end.day = civil(last)
	}
	start.coarsen(prec)
	end.coarsen(prec)
	// Only whole years can be written beyond four digits.
	if start.prec != precOpen && start.prec != precYear && start.year > 9999 {
		start.coarsen(precYear)
		first = dayNumber(start.year, 1, 1)
	}
	if end.prec != precOpen && end.prec != precYear && end.year > 9999 {
		end.coarsen(precYear)
		last = dayNumber(end.year, 12, 31)
	}
	if start == end {
		return build(formDate, &start, &endpoint{}, first, last)
	}
	return build(formOneOf, &start, &end, first, last)
}

// coarsest is the coarsest unit that begins on a day of the year.
func coarsest(m, d int) precision {
	switch {
	case d != 1:
		return precDay
	case m != 1:
		return precMonth
	}
	return precYear
}

func (e *endpoint) coarsen(p precision) {
	if e.prec == precOpen {
		return
	}
	e.prec = p
	if p < precDay {
		e.day = 0
	}
	if p < precMonth {
		e.month = 0
	}
}
