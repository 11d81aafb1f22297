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
func (p *wordingParser) opening() {
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
func (p *wordingParser) undated() bool {
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

// bare reads a wording that opens with its first term.
func (p *wordingParser) bare(shared qualifier) (string, fault) {
	if p.word("unknown") {
		if !p.connector() {
			return "", p.unexpected(`"to"`)
		}
		return p.until(shared)
	}
	either := p.word("either")
	a, f := p.term()
	if f.bad() {
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
		if b := &p.last; !f.bad() && dash && b.start > a.start && b.precision() == precYear && a.finerThanYear() {
			const want = "\"from\" before the first date, or two dates equally precise"
			return "", fault{CodeAmbiguous, a.start, b.end - a.start, want} // "May 2014-2016"
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

// finerThanYear is true of months and days, and of the seasons and quarters
// that are named like them; "early 2014" is a year in doubt.
func (t *term) finerThanYear() bool {
	return t.precision() != precYear && (t.code < 37 || t.code > 39)
}

// doubtOfBoth is what is wanted where a doubt may be meant for one date or two.
func doubtOfBoth(opening string) string {
	return `"` + opening + `" before the first date, or the doubt before both`
}

// and reads "15 and 16 May 2023": two days, months or years that follow each
// other, and no day between that would be invented, are {a..b}.
func (p *wordingParser) and(a *term, shared qualifier) (string, fault) {
	first, second, f := p.pair(a, shared)
	if f.bad() {
		return "", f
	}
	next := *a
	if a.mask != "" || !next.step(+1) || next.edtf() != second {
		return "", fault{CodeList, a.start, p.last.end - a.start, "one date, or two that follow each other"}
	}
	return "{" + first + ".." + second + "}", fault{}
}

// or reads what follows "or": a second date, or "later" and its relatives.
func (p *wordingParser) or(a *term, shared qualifier, either bool) (string, fault) {
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
	if !f.bad() && a.prefixed && !either && !p.last.prefixed { // "possibly 2014 or 2015"
		f = refuseTerm(a, CodeAmbiguous, doubtOfBoth("either"))
	}
	return "[" + first + "," + second + "]", f
}
