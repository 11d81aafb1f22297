package edtf

// sentence reads a whole wording and returns it as EDTF; "" is the zero Date.
func (p *wordingParser) sentence() (string, fault) {
	text, f := p.statement()
	if f.bad() {
		return "", f
	}
	p.take('.') // a date often ends its sentence
	if p.peek().kind != tokenEnd {
		return "", p.unexpected("the end of the text")
	}
	return text, fault{}
}

// statement reads what is said about one or two terms.
func (p *wordingParser) statement() (string, fault) {
	if p.undated() {
		return "", fault{}
	}
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
	case p.word("by"), p.limit("later", "than"), p.orBefore():
		return p.bounded(shared, "[..", "]")
	case p.limit("earlier", "than"), p.word("not", "before"), p.orAfter():
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

// undated reads the ways to say that there is no date.
func (p *wordingParser) undated() bool {
	start := p.next
	switch {
	case p.word("n") && p.take('.') && p.word("d"):
		return true
	case p.back(start) && p.anyWord("undated", "unknown"):
	case p.back(start) && p.word("no", "date") && (p.anyWord("given", "stated") || true):
	case p.back(start) && (p.word("date") || true) && p.notStated():
	default:
		p.next = start
		return false
	}
	if k := p.peek().kind; k != tokenEnd && k != '.' {
		p.next = start // "unknown - 2004" is more than no date
		return false
	}
	return true
}

// back returns to an earlier token; it is true so that it can lead a case.
func (p *wordingParser) back(to int) bool {
	p.next = to
	return true
}

// notStated reads "not given" and its relatives.
func (p *wordingParser) notStated() bool {
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
func (p *wordingParser) leadingDoubt() (shared qualifier) {
	start := p.next
	for {
		switch t := p.peek(); {
		case t.kind == tokenWord && isPerhaps(t.text):
			shared |= uncertain
		case t.kind == tokenWord && isAbout(t.text):
			shared |= approximate
		case t.kind == tokenWord && (t.text == "since" || t.text == "from" || t.text == "until" || t.text == "till" || t.text == "between" || t.text == "by"):
			return shared
		default:
			p.next = start
			return 0
		}
		p.next++
	}
}

// limit reads "no later than" and "not later than".
func (p *wordingParser) limit(words ...string) bool {
	return p.word(append([]string{"no"}, words...)...) || p.word(append([]string{"not"}, words...)...)
}

// orBefore reads "in or before", "on or before", "at or before".
func (p *wordingParser) orBefore() bool {
	return p.word("in", "or", "before") || p.word("on", "or", "before")
}

func (p *wordingParser) orAfter() bool {
	return p.word("in", "or", "after") || p.word("on", "or", "after")
}

// since reads the term of "since March 2015": it began then and is not known
// to have ended, 2015-03/..
func (p *wordingParser) since(shared qualifier) (string, fault) {
	t, f := p.resolved(shared)
	if f.bad() {
		return "", f
	}
	a, f := p.end(&t)
	return a + "/..", f
}

// from reads "from A to B", "from A", "from A onwards", "from A, end not
// known".
func (p *wordingParser) from(shared qualifier) (string, fault) {
	if p.word("an", "unknown", "date") || p.word("unknown") {
		if !p.connector() {
			return "", p.unexpected(`"to"`)
		}
		return p.until(shared)
	}
	a, f := p.term()
	if f.bad() {
		return "", f
	}
	a.doubt |= shared
	if p.connector() {
		return p.to(&a, shared)
	}
	if f := p.resolve(&a); f.bad() {
		return "", f
	}
	start, f := p.end(&a)
	if f.bad() {
		return "", f
	}
	if p.edge("end") {
		if p.word("open") {
			return start + "/..", fault{}
		}
		if p.notStated() {
			return start + "/", fault{}
		}
		return "", p.unexpected(`"not known" or "open"`)
	}
	p.onwards()
	return start + "/..", fault{}
}

// edge reads ", end" or ", start".
func (p *wordingParser) edge(word string) bool {
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

func (p *wordingParser) onwards() bool {
	return p.word("onwards") || p.word("onward") || p.word("on")
}

// until reads the term of "until 2015": it ended then and its start is
// unknown, /2015.
func (p *wordingParser) until(shared qualifier) (string, fault) {
	t, f := p.resolved(shared)
	if f.bad() {
		return "", f
	}
	b, f := p.end(&t)
	if f.bad() {
		return "", f
	}
	if p.edge("start") {
		if p.word("open") {
			return "../" + b, fault{}
		}
		if !p.notStated() {
			return "", p.unexpected(`"not known" or "open"`)
		}
	}
	return "/" + b, fault{}
}

// to reads the second term of a range that a opens.
func (p *wordingParser) to(a *term, shared qualifier) (string, fault) {
	if p.presentDay() {
		if f := p.resolve(a); f.bad() {
			return "", f
		}
		start, f := p.end(a)
		return start + "/..", f
	}
	if p.word("an", "unknown", "date") || p.word("unknown") {
		if f := p.resolve(a); f.bad() {
			return "", f
		}
		start, f := p.end(a)
		return start + "/", f
	}
	start, end, f := p.pair(a, shared)
	return start + "/" + end, f
}

// presentDay reads the ways to say that something goes on.
func (p *wordingParser) presentDay() bool {
	return p.word("the", "present") || p.anyWord("present", "now", "ongoing") || p.word("date")
}

// between reads "between A and B": some time in that span, [A..B].
func (p *wordingParser) between(shared qualifier) (string, fault) {
	a, f := p.term()
	if f.bad() {
		return "", f
	}
	a.doubt |= shared
	p.take(',')
	if !p.word("and") {
		return "", p.unexpected(`"and"`)
	}
	start, end, f := p.pair(&a, shared)
	return "[" + start + ".." + end + "]", f
}

// pair reads the second term of two and fills what either leaves to the other.
func (p *wordingParser) pair(a *term, shared qualifier) (start, end string, f fault) {
	b, f := p.term()
	if f.bad() {
		return "", "", f
	}
	b.doubt |= shared
	if f := p.share(a, &b); f.bad() {
		return "", "", f
	}
	if start, f = p.end(a); f.bad() {
		return "", "", f
	}
	end, f = p.end(&b)
	return start, end, f
}

// bounded reads the term of an open list.
func (p *wordingParser) bounded(shared qualifier, before, behind string) (string, fault) {
	whole := p.word("the", "end", "of") || p.word("end", "of") // not later than the end of 2014: not later than 2014
	if whole && before != "[.." {
		return "", p.unexpected("a date")
	}
	t, f := p.resolved(shared)
	if f.bad() {
		return "", f
	}
	text, f := p.end(&t)
	return before + text + behind, f
}

// strictly reads the term of "before" or "after": the unit next to it bounds
// the list. Before 2015 is 2014 or earlier.
func (p *wordingParser) strictly(shared qualifier, step int) (string, fault) {
	t, f := p.resolved(shared)
	if f.bad() {
		return "", f
	}
	if !t.step(step) {
		return "", refuseTerm(&t, CodeUnsupported, "a year, month, day, season, quarter or half that is stated exactly")
	}
	text, f := p.end(&t)
	if step < 0 {
		return "[.." + text + "]", f
	}
	return "[" + text + "..]", f
}

// every reads "every day from A to B": all of them, {A..B}.
func (p *wordingParser) every(shared qualifier) (string, fault) {
	unit := p.peek()
	if !p.anyWord("day", "month", "year") {
		return "", p.unexpected(`"day", "month" or "year"`)
	}
	var text string
	switch {
	case p.anyWord("until", "till"):
		b, f := p.resolved(shared)
		if f.bad() {
			return "", f
		}
		if b.precision() != unitPrecision(unit.text) {
			return "", refuseTerm(&b, CodeUnsupported, "a limit as precise as the "+unit.text)
		}
		if text, f = p.end(&b); f.bad() {
			return "", f
		}
		return "{.." + text + "}", fault{}
	case p.anyWord("from", "since"):
	default:
		return "", p.unexpected(`"from" or "until"`)
	}
	a, f := p.term()
	if f.bad() {
		return "", f
	}
	a.doubt |= shared
	if !p.connector() {
		if f := p.resolve(&a); f.bad() {
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
	if !f.bad() && a.precision() != unitPrecision(unit.text) {
		f = refuseTerm(&a, CodeUnsupported, "limits as precise as the "+unit.text)
	}
	return text, f
}

func unitPrecision(unit string) precision {
	switch unit {
	case "day":
		return precDay
	case "month":
		return precMonth
	}
	return precYear
}

// bare reads a wording that opens with its first term.
func (p *wordingParser) bare(shared qualifier) (string, fault) {
	if p.word("unknown") {
		if !p.connector() {
			return "", p.unexpected(`"to"`)
		}
		return p.until(shared)
	}
	a, f := p.term()
	if f.bad() {
		return "", f
	}
	a.doubt |= shared
	if dash, ok := p.dashOrConnector(); ok {
		if a.prefixed && !dash {
			return "", refuseTerm(&a, CodeAmbiguous, "\"from\" before the first date, or the doubt before both")
		}
		if a.prefixed {
			shared |= a.doubt // "about 2014-2016"
		}
		return p.to(&a, shared)
	}
	if p.word("or") {
		return p.or(&a, shared)
	}
	if f := p.resolve(&a); f.bad() {
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

// or reads what follows "or": a second date, or "later" and its relatives.
func (p *wordingParser) or(a *term, shared qualifier) (string, fault) {
	switch {
	case p.anyWord("later", "after"):
		if f := p.resolve(a); f.bad() {
			return "", f
		}
		text, f := p.end(a)
		return "[" + text + "..]", f
	case p.anyWord("earlier", "before"):
		if f := p.resolve(a); f.bad() {
			return "", f
		}
		text, f := p.end(a)
		return "[.." + text + "]", f
	}
	first, second, f := p.pair(a, shared)
	return "[" + first + "," + second + "]", f
}

// dashOrConnector reads what joins two terms without "from".
func (p *wordingParser) dashOrConnector() (dash, ok bool) {
	if p.take(tokenHyphen) || p.take(tokenDash) {
		return true, true
	}
	return false, p.connector()
}

// connector reads what joins the two terms of a range.
func (p *wordingParser) connector() bool {
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
