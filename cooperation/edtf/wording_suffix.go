package edtf

// suffixes reads what may stand behind a date: a time of day, the day of the
// week, doubt, the hemisphere of a season, and parts that are not stated.
func (p *wordingParser) suffixes(t *term) fault {
	if t.day != 0 && t.month != 0 && t.hasYear {
		if f := p.clock(t); f.bad() {
			return f
		}
	}
	for {
		tok := p.peek()
		switch tok.kind {
		case '?', '~', '%':
			p.next++
			t.doubt |= map[rune]qualifier{'?': uncertain, '~': approximate, '%': both}[tok.kind]
			continue
		case '(':
			done, f := p.bracketed(t)
			if f.bad() {
				return f
			}
			if done {
				continue
			}
			return p.unexpected("the end of the text")
		}
		if p.word("or", "so") {
			t.doubt |= approximate
			continue
		}
		done, f := p.missing(t)
		if !done || f.bad() {
			return f
		}
	}
}

// bracketed reads "(?)", "(circa)", "(Thursday)", "(Southern Hemisphere)".
func (p *wordingParser) bracketed(t *term) (bool, fault) {
	start := p.next
	p.next++
	tok := p.peek()
	day, isDay := weekdayNamed(tok.text)
	switch {
	case p.take('?'):
		t.doubt |= uncertain
	case isAbout(tok.text):
		p.next++
		p.fullStop(tok.text)
		t.doubt |= approximate
	case isDay && t.day != 0 && !t.hasWeekday:
		p.next++
		t.weekday, t.hasWeekday, t.weekdayAt = day, true, tok
		p.fullStop(tok.text)
	case t.code >= 21 && t.code <= 24 && p.word("northern", "hemisphere"):
		t.code += 4
	case t.code >= 21 && t.code <= 24 && p.word("southern", "hemisphere"):
		t.code += 8
	default:
		p.next = start
		return false, fault{}
	}
	if !p.take(')') {
		return false, p.unexpected(`")"`)
	}
	return true, fault{}
}

// missing reads "year not stated", "month and day not stated", "of an unstated
// year": parts that are X in EDTF.
func (p *wordingParser) missing(t *term) (bool, fault) {
	start := p.next
	p.take(',')
	if p.word("of", "an", "unstated", "year") || p.word("of", "unstated", "year") || p.word("no", "year") {
		return true, p.leaveOut(t, "year")
	}
	first := p.peek()
	if !p.anyWord("year", "month", "day") {
		p.next = start
		return false, fault{}
	}
	var second token
	if p.word("and") {
		if second = p.peek(); !p.anyWord("month", "day") {
			return false, p.unexpected(`"month" or "day"`)
		}
	}
	if !p.notStated() {
		p.next = start
		return false, fault{}
	}
	if f := p.leaveOut(t, first.text); f.bad() || second.text == "" {
		return true, f
	}
	return true, p.leaveOut(t, second.text)
}

// leaveOut marks a part as not stated. It must not be stated, and what is
// greater must be.
func (p *wordingParser) leaveOut(t *term, what string) fault {
	switch {
	case t.fixed != "":
	case what == "year" && !t.hasYear && !t.noMonth && !t.noDay:
		t.hasYear, t.mask = true, "XXXX"
		return fault{}
	case what == "month" && t.hasYear && t.month == 0 && t.day == 0 && t.code == 0 && !t.noMonth && t.part == whole:
		t.noMonth = true
		return fault{}
	case what == "day" && t.hasYear && (t.month != 0 || t.noMonth) && t.day == 0 && !t.noDay && t.part == whole:
		t.noDay = true
		return fault{}
	}
	return p.refuse(t.start, CodeSyntax, "a date without a "+what)
}
