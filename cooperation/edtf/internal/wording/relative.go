package wording

import (
	"github.com/defcoop/defcoop/cooperation/edtf/internal/calendar"
)

// shifted reads "last year", "this month", "next week": the words for the
// period before, around or after the anchor.
func (p *parser) shifted(unit string) (shift int, ok bool) {
	if p.at(1).text != unit {
		return 0, false
	}
	by := meaning(p.peek().text).shift
	if by.unit {
		p.next += 2
	}
	return by.by, by.unit
}

// relative reads a date that is counted from the anchor. It consumes nothing
// if the words are of another kind.
func (p *parser) relative(t *term) (bool, Fault) {
	if days, ok := p.nearbyDay(); ok {
		before := p.basis
		today, f := p.today(t)
		if f.Bad() {
			return true, f
		}
		if days == 0 && before != relative {
			p.basis = dateline
		}
		t.setDay(today.Plus(days))
		return true, Fault{}
	}
	if shift, ok := p.shifted("year"); ok {
		today, f := p.today(t)
		t.hasYear, t.year = true, today.Year+int64(shift)
		return true, f
	}
	if shift, ok := p.shifted("month"); ok {
		today, f := p.today(t)
		t.hasYear = true
		t.year, t.month = calendar.AddMonths(today.Year, max(today.Month, 1), shift)
		return true, f
	}
	if shift, ok := p.shifted("week"); ok {
		today, f := p.today(t)
		if f.Bad() {
			return true, f
		}
		monday := today.Monday().Plus(7 * shift)
		t.fixed = "[" + monday.String() + ".." + monday.Plus(6).String() + "]"
		return true, Fault{}
	}
	if done, f := p.restOf(t); done || f.Bad() {
		return done, f
	}
	if done, f := p.named(t); done || f.Bad() {
		return done, f
	}
	return p.ago(t)
}

// nearbyDay reads the words for days around the anchor.
func (p *parser) nearbyDay() (days int, ok bool) {
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
func (p *parser) restOf(t *term) (bool, Fault) {
	which, unit := p.peek().text, p.at(2).text
	if which != "earlier" && which != "later" || p.at(1).text != "this" || unit != "year" && unit != "month" && unit != "week" {
		return false, Fault{}
	}
	p.next += 3
	today, f := p.today(t)
	if f.Bad() {
		return true, f
	}
	var first, last calendar.Day
	switch unit {
	case "year":
		first, last = calendar.Day{Year: today.Year, Month: 1, Day: 1}, calendar.Day{Year: today.Year, Month: 12, Day: 31}
	case "month":
		first, last = calendar.Day{Year: today.Year, Month: today.Month, Day: 1}, calendar.Day{Year: today.Year, Month: today.Month, Day: calendar.DaysIn(today.Year, today.Month)}
	case "week":
		first = today.Monday()
		last = first.Plus(6)
	}
	if which == "earlier" {
		last = today
	} else {
		first = today
	}
	t.fixed = "[" + first.String() + ".." + last.String() + "]"
	return true, Fault{}
}

// named reads "last Tuesday", "next September", "this summer". Where English
// leaves two readings (the nearest one, or the one of the last or next week or
// year) the term holds both.
func (p *parser) named(t *term) (bool, Fault) {
	by := meaning(p.peek().text).shift
	if !by.name {
		return false, Fault{}
	}
	shift, name := by.by, p.at(1)
	weekday, isDay := weekdayNamed(name.text)
	month, code := monthNamed(name.text), seasonNamed(name.text)
	if !isDay && month == 0 && code == 0 {
		return false, Fault{}
	}
	p.next += 2
	today, f := p.today(t)
	if f.Bad() {
		return true, f
	}
	other := *t
	if isDay {
		ofWeek := today.Monday().Plus((int(weekday)+6)%7 + 7*shift)
		nearest := today.Plus(-1).OnOrBefore(weekday)
		switch shift {
		case 0:
			nearest = today.Plus(6).OnOrBefore(weekday)
		case 1:
			nearest = today.Plus(7).OnOrBefore(weekday)
		}
		t.setDay(nearest)
		other.setDay(ofWeek)
	} else {
		t.hasYear, t.month, t.code, t.year = true, month, code, today.Year
		other = *t
		other.year += int64(shift)
		current := calendar.Day{Year: today.Year, Month: today.Month, Day: 1} // "last September" said in September is a year ago
		switch {
		case shift < 0:
			for t.endsFrom(current) {
				t.year--
			}
		case shift > 0:
			for !t.startsAfter(calendar.Day{Year: today.Year, Month: today.Month, Day: calendar.DaysIn(today.Year, max(today.Month, 1))}) {
				t.year++
			}
		}
	}
	if t.edtf() != other.edtf() {
		t.other = &other
	}
	return true, Fault{}
}

// endsFrom reports whether the month or season ends on or after a day.
func (t *term) endsFrom(day calendar.Day) bool {
	last := calendar.Day{Year: t.year, Month: max(t.month, 1), Day: 28}
	if t.code != 0 {
		_, hi := calendar.SeasonSpan(t.year, t.code)
		last = calendar.DayOf(hi)
	}
	return last.Compare(day) >= 0
}

// ago reads "two days ago". Days are exact; weeks, months and years are round
// numbers in English and become approximate.
func (p *parser) ago(t *term) (bool, Fault) {
	tok, unit := p.peek(), p.at(1)
	n := tok.value
	if tok.kind == tokenWord {
		n = meaning(tok.text).count
	}
	if p.at(2).text != "ago" || n < 1 || n > 9999 {
		return false, Fault{}
	}
	switch unit.text {
	case "day", "days", "week", "weeks", "month", "months", "year", "years":
	default:
		return false, Fault{}
	}
	p.next += 3
	today, f := p.today(t)
	if f.Bad() {
		return true, f
	}
	switch unit.text[0] {
	case 'd':
		t.setDay(today.Plus(-n))
		return true, Fault{}
	case 'w':
		t.setDay(today.Plus(-7 * n))
	case 'm':
		t.hasYear = true
		t.year, t.month = calendar.AddMonths(today.Year, today.Month, -n)
	case 'y':
		t.hasYear, t.year = true, today.Year-int64(n)
	}
	t.doubt |= calendar.Approximate
	return true, Fault{}
}
