package edtf

import "strconv"

// resolved reads a term that stands alone.
func (p *wordingParser) resolved(shared qualifier) (term, fault) {
	t, f := p.term()
	if f.bad() {
		return t, f
	}
	t.doubt |= shared
	return t, p.resolve(&t)
}

// term reads one date: words of doubt and of part, the date itself, and what
// may stand behind it.
func (p *wordingParser) term() (term, fault) {
	t := term{start: p.peek().start}
	code, f := p.prefixes(&t)
	if f.bad() {
		return t, f
	}
	if code != 0 && p.atTermEnd() { // the first of "Q1-Q3 2015"
		t.code, code = code, 0
	} else if f := p.core(&t); f.bad() {
		return t, f
	}
	if f := p.suffixes(&t); f.bad() {
		return t, f
	}
	t.end = p.tokens[p.next-1].end
	f = p.divide(&t, code)
	p.last = t
	return t, f
}

// atTermEnd reports whether what follows can only stand behind a term.
func (p *wordingParser) atTermEnd() bool {
	if before := p.tokens[p.next-1].text; before == "of" || before == "the" {
		return false
	}
	switch tok := p.peek(); tok.text {
	case "to", "until", "till", "through", "thru", "and", "or":
		return true
	default:
		return tok.kind == tokenEnd || tok.kind == tokenHyphen || tok.kind == tokenDash
	}
}

// core reads the date proper.
func (p *wordingParser) core(t *term) fault {
	tok := p.peek()
	switch tok.kind {
	case tokenNumber:
		return p.number(t)
	case tokenWord:
	default:
		return p.unexpected("a date")
	}
	if month := monthNamed(tok.text); month != 0 {
		p.next++
		p.fullStop(tok.text)
		t.month = month
		return p.afterMonth(t)
	}
	if code := seasonNamed(tok.text); code != 0 {
		p.next++
		t.code = code
		if f := p.ofYear(t); f.bad() {
			return f
		}
		p.winterOf(t)
		return fault{}
	}
	if day, ok := weekdayNamed(tok.text); ok {
		p.next++
		t.weekday, t.hasWeekday, t.weekdayAt = day, true, tok
		p.fullStop(tok.text)
		return p.afterWeekday(t)
	}
	if p.century(t) || p.year(t) {
		return fault{}
	}
	if done, f := p.relative(t); done || f.bad() {
		return f
	}
	if done, f := p.missing(t); done || f.bad() {
		return f // "year not stated" alone
	}
	return p.unexpected("a date")
}

// afterMonth reads what follows the name of a month: a day, a year, both or
// nothing.
func (p *wordingParser) afterMonth(t *term) fault {
	p.skipThe()
	tok := p.peek()
	if tok.kind == tokenNumber && len(tok.text) <= 2 {
		if !p.eraAt(1) {
			p.next++
			if p.touching(0, tokenWord) && isOrdinalSuffix(p.peek().text) {
				p.next++
			}
			t.day = tok.value
			if f := t.checkDay(tok); f.bad() {
				return f
			}
		}
	}
	if tok.kind == tokenHyphen && !tok.spaced && p.touching(1, tokenNumber) && len(p.at(1).text) == 4 {
		p.next++ // Dec-2022
	}
	return p.ofYear(t)
}

// skipThe takes "the" before a day: "May the 15th".
func (p *wordingParser) skipThe() {
	if p.peek().text == "the" && p.at(1).kind == tokenNumber && p.at(2).kind == tokenWord && isOrdinalSuffix(p.at(2).text) {
		p.next++
	}
}

// checkDay refuses a day that no month has, and month names that come with a
// day that the month never has.
func (t *term) checkDay(tok token) fault {
	limit := 31
	if t.month != 0 {
		limit = daysIn(2000, t.month)
	}
	if t.day < 1 || t.day > limit {
		return fault{CodeDay, tok.start, tok.end - tok.start, "a day from 1 to " + strconv.Itoa(limit)}
	}
	return fault{}
}

// afterWeekday reads the date that the day of the week stands before, or
// leaves the bare day of the week to the anchor.
func (p *wordingParser) afterWeekday(t *term) fault {
	start := p.next
	p.take(',')
	for p.anyWord("the", "on") {
	}
	tok := p.peek()
	if tok.kind == tokenNumber || tok.kind == tokenWord && monthNamed(tok.text) != 0 {
		return p.core(t)
	}
	p.next = start
	return fault{}
}

// ofYear reads the year behind a month, day or season: "2022", "of 2022", ",
// 2022", "of last year", "in the 1990s". It leaves alone what is no year.
func (p *wordingParser) ofYear(t *term) fault {
	start := p.next
	p.take(',')
	p.anyWord("of", "in")
	p.word("the")
	p.word("year")
	if p.year(t) || p.century(t) {
		return fault{}
	}
	if shift, ok := p.shifted("year"); ok {
		today, f := p.today(t)
		t.hasYear, t.year = true, today.Year+int64(shift)
		return f
	}
	p.next = start
	return fault{}
}

// winterOf reads the second year of "winter 2019/20" and "winter 2019-2020".
func (p *wordingParser) winterOf(t *term) {
	if t.code != 24 || !t.hasYear || t.mask != "" {
		return
	}
	sep, second := p.peek(), p.at(1)
	if sep.kind != '/' && sep.kind != tokenHyphen && sep.kind != tokenDash || sep.spaced || !p.touching(1, tokenNumber) {
		return
	}
	if following := t.year + 1; second.text == yearText(following) || second.text == padded(int(following%100)) {
		p.next += 2
	}
}
