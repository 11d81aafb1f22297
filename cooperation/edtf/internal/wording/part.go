package wording

// part reads "early", "mid-", "the end of".
func (p *parser) part(t *term) bool {
	if t.part != whole {
		return false
	}
	switch {
	case p.word("early"):
		t.part = early
	case p.word("mid"):
		t.part = mid
	case p.word("late"):
		t.part = late
	case p.word("beginning", "of"), p.word("start", "of"):
		t.part = early
	case p.word("middle", "of"):
		t.part = mid
	case p.word("end", "of"), p.word("towards", "the", "end", "of"), p.word("toward", "the", "end", "of"):
		t.part = late
	default:
		return p.clippedPart(t)
	}
	p.take(tokenHyphen) // mid-October
	return true
}

// clippedPart reads "end-2014" and "end 2014".
func (p *parser) clippedPart(t *term) bool {
	start := p.next
	which := whole
	switch {
	case p.anyWord("beginning", "start"):
		which = early
	case p.word("end"):
		which = late
	}
	p.take(tokenHyphen)
	if next := p.peek(); which == whole || next.kind != tokenNumber && monthNamed(next.text) == 0 {
		p.next = start
		return false
	}
	t.part = which
	return true
}

// division reads "first half of", "third quarter of", "Q3", "H1", "3Q", "1H".
func (p *parser) division() (code int, ok bool) {
	start := p.next
	tok := p.peek()
	if (tok.text == "q" || tok.text == "h") && p.touching(1, tokenNumber) {
		code := divisionCode(tok.text, p.at(1).value)
		if code != 0 {
			p.next += 2
			return code, true
		}
		return 0, false
	}
	if unit := p.at(1).text; tok.kind == tokenNumber && (unit == "q" || unit == "h") && p.touching(1, tokenWord) {
		code := divisionCode(unit, tok.value)
		if code != 0 {
			p.next += 2
		}
		return code, code != 0
	}
	n, ok := p.ordinal()
	if ok {
		for _, unit := range [...]string{"half", "quarter", "third"} {
			if p.word(unit) {
				if code := divisionCode(unit, n); code != 0 {
					return code, true
				}
			}
		}
	}
	p.next = start
	return 0, false
}

// divisionCode is the EDTF code of the n-th quarter, third or half, else 0.
func divisionCode(unit string, n int) int {
	switch {
	case n < 1:
	case unit[0] == 'q' && n <= 4:
		return 32 + n
	case unit[0] == 't' && n <= 3:
		return 36 + n
	case unit[0] == 'h' && n <= 2:
		return 39 + n
	}
	return 0
}

// ordinal reads "first" to "twentieth" or "1st".
func (p *parser) ordinal() (int, bool) {
	tok := p.peek()
	if tok.kind == tokenWord {
		n := meaning(tok.text).ordinal
		if n == 0 {
			return 0, false
		}
		p.next++
		return n, true
	}
	if tok.kind == tokenNumber && tok.value > 0 && p.touching(1, tokenWord) && isOrdinalSuffix(p.at(1).text) {
		p.next += 2
		return tok.value, true
	}
	return 0, false
}
