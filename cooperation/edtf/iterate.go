package edtf

import "iter"

// Days goes through the days that the value can touch, in order, from the day
// from to the day to and no further. It is empty if from or to does not exist.
func (d Date) Days(from, to Day) iter.Seq[Day] {
	return CommonDays(from, to, d)
}

// CommonDays goes through the days that all the dates can touch, in order, from
// the day from to the day to and no further. Zero dates do not restrict the
// others. It is empty if from or to does not exist.
func CommonDays(from, to Day, dates ...Date) iter.Seq[Day] {
	dates = append([]Date(nil), dates...)
	return func(yield func(Day) bool) {
		n, ok := from.number()
		last, ok2 := to.number()
		if !ok || !ok2 || !canShare(dates) {
			return
		}
		for n, ok = commonFrom(dates, n); ok && n <= last; n, ok = commonFrom(dates, n+1) {
			if !yield(dayOf(n)) {
				return
			}
		}
	}
}

// Months goes through the months of which the value can touch a day, in order,
// as year and month 1 to 12, from the month of from to the month of to.
func (d Date) Months(from, to Day) iter.Seq2[int64, int] {
	return func(yield func(int64, int) bool) {
		for day := range d.units(from, to, precMonth) {
			if !yield(day.Year, day.Month) {
				return
			}
		}
	}
}

// Years goes through the years of which the value can touch a day, in order,
// from the year of from to the year of to.
func (d Date) Years(from, to Day) iter.Seq[int64] {
	return func(yield func(int64) bool) {
		for day := range d.units(from, to, precYear) {
			if !yield(day.Year) {
				return
			}
		}
	}
}

// units goes through the first touched day of each year or month.
func (d Date) units(from, to Day, p precision) iter.Seq[Day] {
	return func(yield func(Day) bool) {
		_, ok := from.number()
		_, ok2 := to.number()
		if !ok || !ok2 {
			return
		}
		m := 1
		if p == precMonth {
			m = from.Month
		}
		n := dayNumber(from.Year, m, 1)
		last := dayNumber(to.Year, 12, 31)
		if p == precMonth {
			last = dayNumber(to.Year, to.Month, daysIn(to.Year, to.Month))
		}
		spans := d.touch()
		for n, ok = nextOf(&spans, n); ok && n <= last; n, ok = nextOf(&spans, n) {
			day := dayOf(n)
			if !yield(day) {
				return
			}
			if p == precMonth {
				y, m := addMonths(day.Year, day.Month, 1)
				n = dayNumber(y, m, 1)
			} else {
				n = dayNumber(day.Year+1, 1, 1)
			}
		}
	}
}
