package wording

import "strconv"

// year reads a year of four digits, a year with an era ("44 BC", "AD 79"), or
// a decade ("1990s"). It consumes nothing if there is none.
func (p *parser) year(t *term) bool {
	start := p.next
	era := p.era()
	tok := p.peek()
	if tok.kind != tokenNumber || tok.value < 0 {
		p.next = start
		return false
	}
	p.next++
	if era == 0 && p.decade(t, tok) {
		return true
	}
	if era == 0 {
		era = p.era()
	}
	if era == 0 && len(tok.text) != 4 || era != 0 && tok.value == 0 {
		p.next = start
		return false
	}
	t.hasYear, t.year = true, int64(tok.value)
	if era < 0 {
		t.year = 1 - t.year // 1 BC is the year 0 of ISO 8601
	}
	return true
}

// era reads BC, BCE (-1), AD or CE (+1); 0 if there is none.
func (p *parser) era() int {
	era := meaning(p.peek().text).era
	if era != 0 {
		p.next++
	}
	return era
}

// eraAt reports whether an era stands n tokens ahead.
func (p *parser) eraAt(n int) bool {
	return meaning(p.at(n).text).era != 0
}

// decade reads the "s" of "1990s", "1990's". "1900s" is used for a decade and
// for a century: the century holds both readings.
func (p *parser) decade(t *term, tok token) bool {
	n := 0
	if p.touching(0, '\'') {
		n = 1
	}
	if len(tok.text) != 4 || tok.value%10 != 0 || !p.touching(n, tokenWord) || p.at(n).text != "s" {
		return false
	}
	p.next += n + 1
	t.hasYear, t.year, t.mask = true, int64(tok.value), tok.text[:3]+"X"
	if tok.value%100 == 0 {
		if p.peek().kind == '(' && p.at(1).text == "decade" && p.at(2).kind == ')' {
			p.next += 3
			return true
		}
		t.mask = tok.text[:2] + "XX"
		p.ambiguous = true
	}
	return true
}

// century reads "19th century" (18XX) and "2nd millennium" (1XXX), the years
// that share their first digits, as EDTF counts. Centuries before the common
// era have no such digits and become the years they span.
func (p *parser) century(t *term) bool {
	start := p.next
	n, ok := p.ordinal()
	if p.word("twenty") && p.take(tokenHyphen) && p.word("first") {
		n, ok = 21, true
	}
	switch {
	case !ok:
	case n <= 10 && p.word("millennium"):
		t.hasYear, t.year, t.mask = true, int64(n-1)*1000, strconv.Itoa(n-1)+"XXX"
		return true
	case n <= 100 && p.word("century"):
		if era := p.era(); era < 0 {
			t.fixed = "[" + yearText(1-int64(n)*100) + ".." + yearText(-int64(n-1)*100) + "]"
			return true
		}
		t.hasYear, t.year, t.mask = true, int64(n-1)*100, Padded(n-1)+"XX"
		return true
	}
	p.next = start
	return false
}
