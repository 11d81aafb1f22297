package edtf

// A qualified date may be off. For a claim to be certain it must hold as well if
// the date is off by one unit of what is in doubt, and a season by one year.

// doubt is how far a date may be off: so many days or so many months.
type doubt struct {
	days, months int
}

func (u doubt) isZero() bool { return u == doubt{} }

// atMost is a number of days that the doubt never exceeds.
func (u doubt) atMost() int64 { return int64(u.days) + int64(u.months)*31 }

// doubt is the unit that is in doubt. Of a date qualified as a whole, or from
// the year to some component, it is the finest of these; of parts qualified one
// by one it is the coarsest.
func (d Date) doubt(e *endpoint) doubt {
	u := doubt{}
	if e.qualified() {
		group := e.yearQual != 0
		switch {
		case e.prec == precDay && (!group && e.yearQual|e.monthQual == 0 || group && e.yearQual == e.monthQual && e.monthQual == e.dayQual):
			u = e.unit(precDay)
		case e.prec >= precMonth && (!group || e.yearQual == e.monthQual):
			u = e.unit(precMonth)
		default:
			u = e.unit(precYear)
		}
	}
	if d.form() == formDigits && e.qualified() {
		u.months = int(digitsUnit(d.estimate())) * 12
	}
	if e.prec == precSeason && conventional(e.season) {
		u.months = max(u.months, 12)
	}
	return u
}

// unit is the length of a component, or of what is left of it and known where
// its own digits are masked.
func (e *endpoint) unit(p precision) doubt {
	if p == precDay && e.dayMask&1 == 0 {
		return doubt{days: 1}
	}
	if p == precDay && e.dayMask == 1 {
		return doubt{days: 10}
	}
	if p >= precMonth && e.prec == precSeason {
		return doubt{months: seasons[e.season-21].length}
	}
	if p >= precMonth && e.monthMask&1 == 0 {
		return doubt{months: 1}
	}
	n := 12
	for m := e.yearMask; m&1 != 0; m >>= 1 {
		n *= 10
	}
	return doubt{months: n}
}

// Slack is the number of days by which an end of the date may be off, at most: one
// unit of what a qualifier puts in doubt, and a year for a season (21 to 32). A
// month counts 31 days. It is the doubt that relations allow for, and 0 for a date
// without doubt.
func (d Date) Slack() int64 {
	if d.a&doubtBit == 0 {
		return 0
	}
	start, end := d.start(), d.end()
	return max(d.doubt(&start).atMost(), d.doubt(&end).atMost())
}

// firstDays are the days on which something can begin that is written to begin
// on n: up to a unit before or after.
func (u doubt) firstDays(n int64) block {
	if u.isZero() {
		return block{n, n}
	}
	return block{u.move(n, -1), u.move(n, 1)}
}

// lastDays is the same for an end. The end of a whole month moves to the end of
// another.
func (u doubt) lastDays(n int64, wholeMonths bool) block {
	switch {
	case u.isZero():
		return block{n, n}
	case wholeMonths && u.months > 0:
		return block{u.move(n+1, -1) - 1, u.move(n+1, 1) - 1}
	}
	return block{u.move(n, -1), u.move(n, 1)}
}

// move moves a day by units, to the same day of another month or, if that has
// none, to its last.
func (u doubt) move(n int64, by int) int64 {
	if u.months == 0 {
		return n + int64(by*u.days)
	}
	y, m, d := civil(n)
	y, m = addMonths(y, m, by*u.months)
	return dayNumber(y, m, min(d, daysIn(y, m)))
}
