package wording

import (
	"github.com/defcoop/defcoop/cooperation/edtf/internal/calendar"
)

// sentence reads a whole wording and returns it as EDTF; "" is the zero Date.
func (p *parser) sentence() (string, Fault) {
	text, f := p.statement()
	if f.Bad() {
		return "", f
	}
	p.take('.') // a date often ends its sentence
	if p.peek().kind != tokenEnd {
		return "", p.unexpected("the end of the text")
	}
	return text, Fault{}
}

// statement reads what is said about one or two terms.
func (p *parser) statement() (string, Fault) {
	if p.undated() {
		return "", Fault{}
	}
	p.opening()
	shared := p.leadingDoubt()
	switch {
	case p.word("since"):
		return p.since(shared)
	case p.word("from"):
		return p.from(shared)
	case p.word("up", "to"), p.anyWord("until", "till", "through"):
		return p.until(shared)
	case p.word("between"):
		return p.between(shared)
	case p.word("by"), p.limit("later"), p.orBefore():
		return p.bounded(shared, "[..", "]")
	case p.limit("earlier"), p.word("not", "before"), p.orAfter():
		return p.bounded(shared, "[", "..]")
	case p.word("before"), p.word("prior", "to"), p.word("earlier", "than"):
		return p.strictly(shared, -1)
	case p.word("after"), p.word("later", "than"):
		return p.strictly(shared, +1)
	case p.word("every"), p.word("each"):
		return p.every(shared)
	}
	return p.bare(shared)
}

// opening skips what may introduce a span of time: "some time between",
// "in the period 2014-2016".
func (p *parser) opening() {
	start := p.next
	if p.word("sometime") || p.word("some", "time") {
		return
	}
	p.anyWord("in", "during", "over")
	if p.word("the", "period") || p.word("the", "years") {
		return
	}
	p.next = start
}

// undated reads the ways to say that there is no date.
func (p *parser) undated() bool {
	start := p.next
	found := p.anyWord("undated") || p.word("unknown", "date") ||
		p.word("no", "date", "given") || p.word("no", "date", "stated") || p.word("no", "date")
	if n := p.peek(); !found && n.text == "n" && p.touching(1, '.') && p.at(2).text == "d" {
		p.next += 3
		found = true
	}
	if !found {
		p.word("date")
		found = p.notStated()
	}
	if k := p.peek().kind; found && (k == tokenEnd || k == '.') {
		return true
	}
	p.next = start // "unknown - 2004" is more than no date
	return false
}

// notStated reads "not given" and its relatives.
func (p *parser) notStated() bool {
	if p.anyWord("unknown", "unstated") {
		return true
	}
	if k := p.at(1).text; p.peek().text == "not" && (k == "given" || k == "stated" || k == "known") {
		p.next += 2
		return true
	}
	return false
}

// leadingDoubt reads "possibly" or "about" before a word that opens a
// statement of two terms: it is meant for both.
func (p *parser) leadingDoubt() (shared calendar.Qualifier) {
	start := p.next
	for {
		switch t := p.peek(); {
		case t.kind == tokenWord && isPerhaps(t.text):
			shared |= calendar.Uncertain
		case t.kind == tokenWord && isAbout(t.text):
			shared |= calendar.Approximate
		case t.kind == tokenWord && (t.text == "since" || t.text == "from" || t.text == "until" || t.text == "till" || t.text == "between" || t.text == "by"):
			return shared
		default:
			p.next = start
			return 0
		}
		p.next++
	}
}

// bare reads a wording that opens with its first term.
func (p *parser) bare(shared calendar.Qualifier) (string, Fault) {
	if p.word("unknown") {
		if !p.connector() {
			return "", p.unexpected(`"to"`)
		}
		return p.until(shared)
	}
	either := p.word("either")
	a, f := p.term()
	if f.Bad() {
		return "", f
	}
	a.doubt |= shared
	if either && p.peek().text != "or" {
		return "", p.unexpected(`"or"`)
	}
	if dash, ok := p.dashOrConnector(); ok {
		if a.prefixed && !dash {
			return "", refuseTerm(&a, CodeAmbiguous, doubtOfBoth("from"))
		}
		if a.prefixed {
			shared |= a.doubt // "about 2014-2016"
		}
		text, f := p.to(&a, shared)
		if b := &p.last; !f.Bad() && dash && b.start > a.start && b.precision() == calendar.PrecYear && a.finerThanYear() {
			const want = "\"from\" before the first date, or two dates equally precise"
			return "", Fault{CodeAmbiguous, a.start, b.end - a.start, want} // "May 2014-2016"
		}
		return text, f
	}
	if p.word("or") {
		return p.or(&a, shared, either)
	}
	if p.peek().text == "and" && p.at(1).text != "later" {
		p.next++
		return p.and(&a, shared)
	}
	if f := p.resolve(&a); f.Bad() {
		return "", f
	}
	switch {
	case p.word("onwards"), p.word("onward"), p.word("and", "later"):
		text, f := p.end(&a)
		return text + "/..", f
	case p.word("at", "the", "latest"):
		text, f := p.end(&a)
		return "[.." + text + "]", f
	case p.word("at", "the", "earliest"):
		text, f := p.end(&a)
		return "[" + text + "..]", f
	}
	return p.alone(&a)
}

// finerThanYear is true of months and days, and of the seasons and quarters
// that are named like them; "early 2014" is a year in doubt.
func (t *term) finerThanYear() bool {
	return t.precision() != calendar.PrecYear && (t.code < 37 || t.code > 39)
}

// doubtOfBoth is what is wanted where a doubt may be meant for one date or two.
func doubtOfBoth(opening string) string {
	return `"` + opening + `" before the first date, or the doubt before both`
}

// and reads "15 and 16 May 2023": two days, months or years that follow each
// other, and no day between that would be invented, are {a..b}.
func (p *parser) and(a *term, shared calendar.Qualifier) (string, Fault) {
	first, second, f := p.pair(a, shared)
	if f.Bad() {
		return "", f
	}
	next := *a
	if a.mask != "" || !next.step(+1) || next.edtf() != second {
		return "", Fault{CodeList, a.start, p.last.end - a.start, "one date, or two that follow each other"}
	}
	return "{" + first + ".." + second + "}", Fault{}
}

// or reads what follows "or": a second date, or "later" and its relatives.
func (p *parser) or(a *term, shared calendar.Qualifier, either bool) (string, Fault) {
	switch {
	case p.anyWord("later", "after"):
		if f := p.resolve(a); f.Bad() {
			return "", f
		}
		text, f := p.end(a)
		return "[" + text + "..]", f
	case p.anyWord("earlier", "before"):
		if f := p.resolve(a); f.Bad() {
			return "", f
		}
		text, f := p.end(a)
		return "[.." + text + "]", f
	}
	first, second, f := p.pair(a, shared)
	if !f.Bad() && a.prefixed && !either && !p.last.prefixed { // "possibly 2014 or 2015"
		f = refuseTerm(a, CodeAmbiguous, doubtOfBoth("either"))
	}
	return "[" + first + "," + second + "]", f
}

// since reads the term of "since March 2015": it began then and is not known
// to have ended, 2015-03/..
func (p *parser) since(shared calendar.Qualifier) (string, Fault) {
	t, f := p.resolved(shared)
	if f.Bad() {
		return "", f
	}
	a, f := p.end(&t)
	return a + "/..", f
}

// from reads "from A to B", "from A", "from A onwards", "from A, end not
// known".
func (p *parser) from(shared calendar.Qualifier) (string, Fault) {
	if p.word("an", "unknown", "date") || p.word("unknown") {
		if !p.connector() {
			return "", p.unexpected(`"to"`)
		}
		return p.until(shared)
	}
	a, f := p.term()
	if f.Bad() {
		return "", f
	}
	a.doubt |= shared
	if p.connector() {
		return p.to(&a, shared)
	}
	if f := p.resolve(&a); f.Bad() {
		return "", f
	}
	start, f := p.end(&a)
	if f.Bad() {
		return "", f
	}
	if p.edge("end") {
		if p.word("open") {
			return start + "/..", Fault{}
		}
		if p.notStated() {
			return start + "/", Fault{}
		}
		return "", p.unexpected(`"not known" or "open"`)
	}
	p.onwards()
	return start + "/..", Fault{}
}

// edge reads ", end" or ", start".
func (p *parser) edge(word string) bool {
	n := 0
	if p.peek().kind == ',' {
		n = 1
	}
	if t := p.at(n); t.kind != tokenWord || t.text != word {
		return false
	}
	p.next += n + 1
	return true
}

// onwards passes over "onwards" and its like.
func (p *parser) onwards() {
	_ = p.word("onwards") || p.word("onward") || p.word("on")
}

// until reads the term of "until 2015": it ended then and its start is
// unknown, /2015.
func (p *parser) until(shared calendar.Qualifier) (string, Fault) {
	t, f := p.resolved(shared)
	if f.Bad() {
		return "", f
	}
	b, f := p.end(&t)
	if f.Bad() {
		return "", f
	}
	if p.edge("start") {
		if p.word("open") {
			return "../" + b, Fault{}
		}
		if !p.notStated() {
			return "", p.unexpected(`"not known" or "open"`)
		}
	}
	return "/" + b, Fault{}
}

// to reads the second term of a range that a opens.
func (p *parser) to(a *term, shared calendar.Qualifier) (string, Fault) {
	if p.presentDay() {
		if f := p.resolve(a); f.Bad() {
			return "", f
		}
		start, f := p.end(a)
		return start + "/..", f
	}
	if p.word("an", "unknown", "date") || p.word("unknown") {
		if f := p.resolve(a); f.Bad() {
			return "", f
		}
		start, f := p.end(a)
		return start + "/", f
	}
	start, end, f := p.pair(a, shared)
	return start + "/" + end, f
}

// presentDay reads the ways to say that something goes on.
func (p *parser) presentDay() bool {
	return p.word("the", "present") || p.anyWord("present", "now", "ongoing") || p.word("date")
}

// pair reads the second term of two and fills what either leaves to the other.
func (p *parser) pair(a *term, shared calendar.Qualifier) (start, end string, f Fault) {
	b, f := p.term()
	if f.Bad() {
		return "", "", f
	}
	b.doubt |= shared
	if f := p.share(a, &b); f.Bad() {
		return "", "", f
	}
	if start, f = p.end(a); f.Bad() {
		return "", "", f
	}
	end, f = p.end(&b)
	return start, end, f
}

// dashOrConnector reads what joins two terms without "from".
func (p *parser) dashOrConnector() (dash, ok bool) {
	if p.take(tokenHyphen) || p.take(tokenDash) {
		return true, true
	}
	return false, p.connector()
}

// connector reads what joins the two terms of a range.
func (p *parser) connector() bool {
	start := p.next
	p.take(',')
	switch {
	case p.anyWord("to", "until", "till", "through", "thru"), p.word("up", "to"):
		return true
	case p.next == start && (p.take(tokenHyphen) || p.take(tokenDash)):
		return true
	}
	p.next = start
	return false
}

// limit reads "no later than" and "not later than".
func (p *parser) limit(which string) bool {
	return p.word("no", which, "than") || p.word("not", which, "than")
}

// orBefore reads "in or before" and "on or before".
func (p *parser) orBefore() bool {
	return p.word("in", "or", "before") || p.word("on", "or", "before")
}

func (p *parser) orAfter() bool {
	return p.word("in", "or", "after") || p.word("on", "or", "after")
}

// between reads "between A and B": some time in that span, [A..B].
func (p *parser) between(shared calendar.Qualifier) (string, Fault) {
	a, f := p.term()
	if f.Bad() {
		return "", f
	}
	a.doubt |= shared
	p.take(',')
	if !p.word("and") && !p.take(tokenHyphen) && !p.take(tokenDash) { // "between 2014-2016" is common
		return "", p.unexpected(`"and"`)
	}
	start, end, f := p.pair(&a, shared)
	return "[" + start + ".." + end + "]", f
}

// bounded reads the term of an open list.
func (p *parser) bounded(shared calendar.Qualifier, before, behind string) (string, Fault) {
	// By the end of 2014 is by 2014.
	if before == "[.." && !p.word("the", "end", "of") && !p.word("end", "of") && p.word("end") {
		p.take(tokenHyphen)
	}
	t, f := p.resolved(shared)
	if f.Bad() {
		return "", f
	}
	text, f := p.end(&t)
	return before + text + behind, f
}

// strictly reads the term of "before" or "after": the unit next to it bounds
// the list. Before 2015 is 2014 or earlier.
func (p *parser) strictly(shared calendar.Qualifier, step int) (string, Fault) {
	t, f := p.resolved(shared)
	if f.Bad() {
		return "", f
	}
	// Before half past ten on 15 May may still be 15 May.
	if !t.timed && !t.step(step) {
		return "", refuseTerm(&t, CodeUnsupported, "a year, month, day, season, quarter or half that is stated exactly")
	}
	text, f := p.end(&t)
	if step < 0 {
		return "[.." + text + "]", f
	}
	return "[" + text + "..]", f
}

// every reads "every day from A to B": all of them, {A..B}.
func (p *parser) every(shared calendar.Qualifier) (string, Fault) {
	unit := p.peek()
	if !p.anyWord("day", "month", "year") {
		return "", p.unexpected(`"day", "month" or "year"`)
	}
	var text string
	switch {
	case p.anyWord("until", "till"):
		b, f := p.resolved(shared)
		if f.Bad() {
			return "", f
		}
		if b.precision() != unitPrecision(unit.text) {
			return "", refuseTerm(&b, CodeUnsupported, "a limit as precise as the "+unit.text)
		}
		if text, f = p.end(&b); f.Bad() {
			return "", f
		}
		return "{.." + text + "}", Fault{}
	case p.anyWord("from", "since"):
	default:
		return "", p.unexpected(`"from" or "until"`)
	}
	a, f := p.term()
	if f.Bad() {
		return "", f
	}
	a.doubt |= shared
	if !p.connector() {
		if f := p.resolve(&a); f.Bad() {
			return "", f
		}
		p.onwards()
		text, f = p.end(&a)
		text = "{" + text + "..}"
	} else {
		var end string
		text, end, f = p.pair(&a, shared)
		text = "{" + text + ".." + end + "}"
	}
	if !f.Bad() && (a.precision() != unitPrecision(unit.text) || p.last.precision() != unitPrecision(unit.text)) {
		f = refuseTerm(&a, CodeUnsupported, "limits as precise as the "+unit.text)
	}
	return text, f
}

func unitPrecision(unit string) calendar.Precision {
	switch unit {
	case "day":
		return calendar.PrecDay
	case "month":
		return calendar.PrecMonth
	}
	return calendar.PrecYear
}
