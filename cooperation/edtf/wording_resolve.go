package edtf

import "time"

// resolve completes a term that no other term can complete: a month or day
// without a year is the most recent one on or before the anchor, as news is
// written; a bare day of the week likewise. A day of the week beside a full
// date must agree with it.
func (p *wordingParser) resolve(t *term) fault {
	if f := p.complete(t); f.bad() {
		return f
	}
	if t.other != nil {
		if f := p.complete(t.other); f.bad() {
			return f
		}
	}
	return p.checkWeekday(t)
}

func (p *wordingParser) complete(t *term) fault {
	switch {
	case t.hasYear || t.fixed != "":
		return fault{}
	case t.hasWeekday && t.day == 0 && t.month == 0:
		today, f := p.today(t)
		if !f.bad() {
			t.setDay(onOrBefore(today, t.weekday))
		}
		return f
	case t.day != 0 && t.month == 0 && p.peek().kind != tokenEnd:
		return p.unexpected("a month")
	case t.day != 0 && t.month == 0:
		return refuseTerm(t, CodeSyntax, "a month beside the day")
	}
	today, f := p.today(t)
	if f.bad() {
		return f
	}
	t.hasYear, t.year = true, today.Year
	if t.day > daysIn(2000, t.month) {
		return refuseTerm(t, CodeDay, "a day that exists")
	}
	for t.startsAfter(today) || t.day > daysIn(t.year, t.month) {
		t.year--
	}
	return fault{}
}

// startsAfter reports whether the term begins after a day.
func (t *term) startsAfter(day Day) bool {
	first := Day{t.year, max(t.month, 1), max(t.day, 1)}
	if t.code != 0 {
		lo, _ := seasonSpan(t.year, t.code)
		first = dayOf(lo)
	}
	return first.Compare(day) > 0
}

// onOrBefore is the last day of the given name up to a day.
func onOrBefore(day Day, name time.Weekday) Day {
	return addDays(day, -int(weekdayOf(day)-name+7)%7)
}

func addDays(d Day, n int) Day { return dayOf(dayNumber(d.Year, d.Month, d.Day) + int64(n)) }

func weekdayOf(d Day) time.Weekday {
	n := (dayNumber(d.Year, d.Month, d.Day) + 4) % 7 // day 0 was a Thursday
	return time.Weekday((n + 7) % 7)
}

// checkWeekday compares a stated day of the week with the date. Of the two
// readings of an ambiguous date it keeps the one that agrees.
func (p *wordingParser) checkWeekday(t *term) fault {
	if !t.hasWeekday || t.month == 0 || t.day == 0 {
		return fault{}
	}
	if t.mask != "" { // a year with that day of the week is not known
		p.note(t.weekday.String())
		return fault{}
	}
	agrees := func(t *term) bool {
		return t.day <= daysIn(t.year, t.month) && weekdayOf(Day{t.year, t.month, t.day}) == t.weekday
	}
	if o := t.other; o != nil {
		o.weekday = t.weekday
		switch {
		case agrees(t) && agrees(o):
			return fault{}
		case agrees(o):
			t.day, t.month = o.day, o.month
		}
		t.other = nil
	}
	if agrees(t) || t.day > daysIn(t.year, t.month) { // Parse refuses a day that does not exist
		return fault{}
	}
	is := weekdayOf(Day{t.year, t.month, t.day})
	return fault{CodeWeekday, t.weekdayAt.start, t.weekdayAt.end - t.weekdayAt.start, is.String() + ", the day of the week of " + t.edtf()}
}

// share gives each of two terms what only the other states: "15-17 May 2023",
// "September 27 - November 10, 2020".
func (p *wordingParser) share(a, b *term) fault {
	// Behind a full date a bare number is no day: "15 May 2023, 10:00 - 11".
	if b.day != 0 && b.month == 0 && a.month != 0 && a.day != 0 && !a.hasYear {
		b.month = a.month
	}
	if a.day != 0 && a.month == 0 && b.month != 0 && b.day != 0 {
		a.month = b.month
	}
	for _, t := range [...]*term{a, b} {
		if t.day != 0 && t.month == 0 {
			return refuseTerm(t, CodeSyntax, "a month beside the day")
		}
	}
	needsYear := func(t *term) bool {
		return !t.hasYear && t.fixed == "" && (t.month != 0 || t.code != 0)
	}
	switch {
	case needsYear(a) && b.hasYear && b.precision() != precYear && b.mask == "":
		a.hasYear, a.year = true, b.year
	case needsYear(b) && a.hasYear && a.precision() != precYear && a.mask == "":
		b.hasYear, b.year = true, a.year
	case needsYear(a) != needsYear(b): // "20 May - 2020"
		return fault{CodeAmbiguous, a.start, b.end - a.start, "a year for both dates"}
	case needsYear(a):
		if f := p.complete(b); f.bad() {
			return f
		}
		a.hasYear, a.year = true, b.year
		if a.startsAfter(Day{b.year, max(b.month, 1), max(b.day, 1)}) {
			a.year--
		}
	}
	bareDay := a.hasWeekday && !a.hasYear && a.month == 0 && a.day == 0
	if f := p.resolve(b); f.bad() || !bareDay || b.precision() != precDay {
		if f.bad() {
			return f
		}
		return p.resolve(a)
	}
	if f := p.resolve(a); f.bad() { // needs the anchor like any other
		return f
	}
	a.setDay(onOrBefore(Day{b.year, b.month, b.day}, a.weekday)) // Monday to Wednesday
	return fault{}
}

// step moves a term that is stated exactly by one of its own units.
func (t *term) step(by int) bool {
	if !t.hasYear || t.part != whole || t.doubt != 0 || t.other != nil || t.fixed != "" || t.noMonth || t.noDay {
		return false
	}
	if t.mask != "" { // before the 1990s: before 1990
		n := maskedDigits(t.mask)
		if n == 0 || n > 3 || t.precision() != precYear {
			return false
		}
		t.mask = ""
		if by > 0 {
			t.year += [...]int64{1: 9, 2: 99, 3: 999}[n]
		}
		t.year += int64(by)
		return true
	}
	switch t.precision() {
	case precDay:
		if t.day > daysIn(t.year, t.month) {
			return true // Parse refuses it
		}
		d := addDays(Day{t.year, t.month, t.day}, by)
		t.setDay(d)
	case precMonth:
		t.year, t.month = addMonths(t.year, t.month, by)
	case precYear:
		t.year += int64(by)
	case precSeason:
		return t.stepSeason(by)
	}
	return true
}

// stepSeason moves a season, quarter, third or half to the next of its kind.
// The seasons of the southern hemisphere do not follow each other within the
// year that names them and are left alone.
func (t *term) stepSeason(by int) bool {
	for _, kind := range [...][2]int{{21, 24}, {25, 28}, {33, 36}, {37, 39}, {40, 41}} {
		if t.code < kind[0] || t.code > kind[1] {
			continue
		}
		switch t.code += by; {
		case t.code < kind[0]:
			t.code = kind[1]
			t.year--
		case t.code > kind[1]:
			t.code = kind[0]
			t.year++
		}
		return true
	}
	return false
}
