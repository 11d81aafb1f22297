package edtf

// limit reads "no later than" and "not later than".
func (p *wordingParser) limit(which string) bool {
	return p.word("no", which, "than") || p.word("not", which, "than")
}

// orBefore reads "in or before" and "on or before".
func (p *wordingParser) orBefore() bool {
	return p.word("in", "or", "before") || p.word("on", "or", "before")
}

func (p *wordingParser) orAfter() bool {
	return p.word("in", "or", "after") || p.word("on", "or", "after")
}

// between reads "between A and B": some time in that span, [A..B].
func (p *wordingParser) between(shared qualifier) (string, fault) {
	a, f := p.term()
	if f.bad() {
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
func (p *wordingParser) bounded(shared qualifier, before, behind string) (string, fault) {
	// By the end of 2014 is by 2014.
	if before == "[.." && !p.word("the", "end", "of") && !p.word("end", "of") && p.word("end") {
		p.take(tokenHyphen)
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
	if !f.bad() && (a.precision() != unitPrecision(unit.text) || p.last.precision() != unitPrecision(unit.text)) {
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
