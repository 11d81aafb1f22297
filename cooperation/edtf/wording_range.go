package edtf

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

// onwards passes over "onwards" and its like.
func (p *wordingParser) onwards() {
	_ = p.word("onwards") || p.word("onward") || p.word("on")
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
