package edtf

// Level is the least level of EDTF, 0 to 2, whose features suffice to write the
// value; 0 as well for the zero Date. Level 0 is plain dates and intervals of
// them; Level 1 adds qualifiers of a whole date, X from the right for a day, a
// month or the last one or two digits of a year, seasons 21 to 24, negative and
// long years, open and unknown ends; Level 2 all the rest.
func (d Date) Level() int {
	switch d.form() {
	case formNone:
		return 0
	case formTime:
		start := d.start()
		return start.level()
	case formDate:
		start := d.start()
		return start.level()
	case formInterval:
		start, end := d.start(), d.end()
		if start.masked() || end.masked() {
			return 2 // "2004-06-XX/2004-07-03" is an example of Level 2
		}
		return max(start.level(), end.level())
	}
	return 2
}

func (e *endpoint) level() int {
	switch {
	case !e.dated():
		return 1
	case e.prec == precSeason && (e.season > 24 || e.yearMask != 0):
		return 2
	case e.prec != precYear && e.monthQual != e.yearQual || e.prec == precDay && e.dayQual != e.monthQual:
		return 2
	case e.masked() && !e.maskLevel1():
		return 2
	case e.masked() || e.qualified() || e.prec == precSeason || e.year < 0 || e.year > 9999:
		return 1
	}
	return 0
}

// maskLevel1 reports whether the mask is one of those of Level 1: 201X, 20XX,
// 2004-XX, 1985-04-XX, 1985-XX-XX.
func (e *endpoint) maskLevel1() bool {
	switch e.prec {
	case precYear:
		return e.yearMask == 1 || e.yearMask == 3
	case precMonth:
		return e.yearMask == 0 && e.monthMask == 3
	}
	return e.yearMask == 0 && e.dayMask == 3 && (e.monthMask == 0 || e.monthMask == 3)
}
