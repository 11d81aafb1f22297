package edtf

// shifted reads "last year", "this month", "next week": the words for the
// period before, around or after the anchor.
func (p *wordingParser) shifted(unit string) (shift int, ok bool) {
	if p.at(1).text != unit {
		return 0, false
	}
	switch p.peek().text {
	case "last", "past", "previous":
		shift = -1
	case "this", "current":
	case "next", "coming":
		shift = +1
	default:
		return 0, false
	}
	p.next += 2
	return shift, true
}

// relative reads a date that is counted from the anchor. It consumes nothing
// if the words are of another kind.
func (p *wordingParser) relative(t *term) (bool, fault) {
	if days, ok := p.nearbyDay(); ok {
		before := p.basis
		today, f := p.today(t)
		if f.bad() {
			return true, f
		}
		if days == 0 && before != BasisRelative {
			p.basis = BasisDateline
		}
		t.setDay(addDays(today, days))
		return true, fault{}
	}
	if shift, ok := p.shifted("year"); ok {
		today, f := p.today(t)
		t.hasYear, t.year = true, today.Year+int64(shift)
		return true, f
	}
	if shift, ok := p.shifted("month"); ok {
		today, f := p.today(t)
		t.hasYear = true
		t.year, t.month = addMonths(today.Year, max(today.Month, 1), shift)
		return true, f
	}
	if shift, ok := p.shifted("week"); ok {
		today, f := p.today(t)
		if f.bad() {
			return true, f
		}
		monday := addDays(mondayOf(today), 7*shift)
		t.fixed = "[" + monday.String() + ".." + addDays(monday, 6).String() + "]"
		return true, fault{}
	}
	if done, f := p.restOf(t); done || f.bad() {
		return done, f
	}
	if done, f := p.named(t); done || f.bad() {
		return done, f
	}
	return p.ago(t)
}

// nearbyDay reads the words for days around the anchor.
func (p *wordingParser) nearbyDay() (days int, ok bool) {
	switch {
	case p.word("day", "before", "yesterday"):
		return -2, true
	case p.word("yesterday"):
		p.anyWord("morning", "afternoon", "evening")
		return -1, true
	case p.anyWord("today", "tonight"), p.word("this", "morning"), p.word("this", "afternoon"), p.word("this", "evening"):
		return 0, true
	case p.word("tomorrow"):
		p.anyWord("morning", "afternoon", "evening")
		return +1, true
	case p.word("day", "after", "tomorrow"):
		return +2, true
	}
	return 0, false
}

// restOf reads "earlier this year" and "later this week": some day between the
// limit of the period and the anchor, the anchor included.
func (p *wordingParser) restOf(t *term) (bool, fault) {
	which, unit := p.peek().text, p.at(2).text
	if which != "earlier" && which != "later" || p.at(1).text != "this" || unit != "year" && unit != "month" && unit != "week" {
		return false, fault{}
	}
	p.next += 3
	today, f := p.today(t)
	if f.bad() {
		return true, f
	}
	var first, last Day
	switch unit {
	case "year":
		first, last = Day{today.Year, 1, 1}, Day{today.Year, 12, 31}
	case "month":
		first, last = Day{today.Year, today.Month, 1}, Day{today.Year, today.Month, daysIn(today.Year, today.Month)}
	case "week":
		first, last = mondayOf(today), addDays(mondayOf(today), 6)
	}
	if which == "earlier" {
		last = today
	} else {
		first = today
	}
	t.fixed = "[" + first.String() + ".." + last.String() + "]"
	return true, fault{}
}

// named reads "last Tuesday", "next September", "this summer". Where English
// leaves two readings (the nearest one, or the one of the last or next week or
// year) the term holds both.
func (p *wordingParser) named(t *term) (bool, fault) {
	shift := 0
	switch p.peek().text {
	case "last", "past":
		shift = -1
	case "this":
	case "next", "coming":
		shift = +1
	default:
		return false, fault{}
	}
	name := p.at(1)
	weekday, isDay := weekdayNamed(name.text)
	month, code := monthNamed(name.text), seasonNamed(name.text)
	if !isDay && month == 0 && code == 0 {
		return false, fault{}
	}
	p.next += 2
	today, f := p.today(t)
	if f.bad() {
		return true, f
	}
	other := *t
	if isDay {
		ofWeek := addDays(mondayOf(today), (int(weekday)+6)%7+7*shift)
		nearest := onOrBefore(addDays(today, -1), weekday)
		switch shift {
		case 0:
			nearest = onOrBefore(addDays(today, 6), weekday)
		case 1:
			nearest = onOrBefore(addDays(today, 7), weekday)
		}
		t.setDay(nearest)
		other.setDay(ofWeek)
	} else {
		t.hasYear, t.month, t.code, t.year = true, month, code, today.Year
		other = *t
		other.year += int64(shift)
		current := Day{today.Year, today.Month, 1} // "last September" said in September is a year ago
		switch {
		case shift < 0:
			for t.endsFrom(current) {
				t.year--
			}
		case shift > 0:
			for !t.startsAfter(Day{today.Year, today.Month, daysIn(today.Year, max(today.Month, 1))}) {
				t.year++
			}
		}
	}
	if t.edtf() != other.edtf() {
		t.other = &other
	}
	return true, fault{}
}

// endsFrom reports whether the month or season ends on or after a day.
func (t *term) endsFrom(day Day) bool {
	last := Day{t.year, max(t.month, 1), 28}
	if t.code != 0 {
		_, hi := seasonSpan(t.year, t.code)
		last = dayOf(hi)
	}
	return last.Compare(day) >= 0
}

// ago reads "two days ago". Days are exact; weeks, months and years are round
// numbers in English and become approximate.
func (p *wordingParser) ago(t *term) (bool, fault) {
	tok, unit := p.peek(), p.at(1)
	n := tok.value
	if tok.kind == tokenWord {
		n = countNamed(tok.text)
	}
	if p.at(2).text != "ago" || n < 1 || n > 9999 {
		return false, fault{}
	}
	switch unit.text {
	case "day", "days", "week", "weeks", "month", "months", "year", "years":
	default:
		return false, fault{}
	}
	p.next += 3
	today, f := p.today(t)
	if f.bad() {
		return true, f
	}
	switch unit.text[0] {
	case 'd':
		t.setDay(addDays(today, -n))
		return true, fault{}
	case 'w':
		t.setDay(addDays(today, -7*n))
	case 'm':
		t.hasYear = true
		t.year, t.month = addMonths(today.Year, today.Month, -n)
	case 'y':
		t.hasYear, t.year = true, today.Year-int64(n)
	}
	t.doubt |= approximate
	return true, fault{}
}

// mondayOf is the first day of the week of ISO 8601 that holds a day.
func mondayOf(day Day) Day { return addDays(day, -(int(weekdayOf(day))+6)%7) }
