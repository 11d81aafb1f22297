package edtf

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
