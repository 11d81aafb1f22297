package edtf

import "time"

// worldTerm reads one date: year, month and day in the order of the language,
// each at most once, with the words that may stand between them.
func (p *wordingParser) worldTerm(second bool) (term, fault) {
	t := term{start: p.peek().start}
	var day token
	for parts := 0; ; {
		tok := p.peek()
		name := p.nameAt(0)
		switch {
		case name >= int(worldSunday) && !t.hasWeekday:
			p.next++
			t.weekday, t.hasWeekday, t.weekdayAt = time.Weekday(name-int(worldSunday)), true, tok
			p.worldStop()
			p.worldComma()
			continue
		case name != 0 && name < int(worldSunday) && t.month == 0:
			p.next++
			t.month, t.dayLast = name, false
			p.worldStop()
			if p.is(0, worldMonth) {
				p.next++
			}
		case p.is(0, worldMonthNo) && t.month == 0 && isMonthNumber(p.at(1)):
			t.month, t.dayLast = p.at(1).value, false
			p.next += 2
		case tok.kind == tokenNumber:
			before := t.day
			done, f := p.worldNumber(&t, second)
			if f.bad() {
				return t, f
			}
			if !done {
				return t, p.worldEnd(&t, day, parts)
			}
			if t.day != before {
				day = tok
			}
		case p.is(0, worldYears) && !t.hasYear && isDecade(p.at(1)):
			p.next += 2
			t.setDecade(p, p.tokens[p.next-1])
		case p.is(0, worldYear) && !t.hasYear && p.at(1).kind == tokenNumber && len(p.at(1).text) == 4,
			p.is(0, worldLink) && parts > 0 && p.worldPartAt(1),
			p.is(0, worldAt) && parts == 0 && !t.hasMoreThanWeekday():
			p.next++
			continue
		default:
			return t, p.worldEnd(&t, day, parts)
		}
		parts++
		p.worldComma()
	}
}

// worldEnd closes a term.
func (p *wordingParser) worldEnd(t *term, day token, parts int) fault {
	if parts == 0 && !t.hasWeekday {
		return p.unexpected("a date")
	}
	if t.hasYear && t.day != 0 && t.month == 0 && p.peek().kind == tokenEnd {
		return p.unexpected("a month")
	}
	if t.day != 0 || day.end != 0 {
		if f := t.checkDay(day); f.bad() {
			return f
		}
	}
	p.worldBracketed(t)
	if t.day != 0 && t.month != 0 && p.is(0, worldOnDate) {
		p.next++
	}
	t.end = p.tokens[p.next-1].end
	p.last = *t
	return fault{}
}

func (t *term) hasMoreThanWeekday() bool { return t.hasYear || t.month != 0 || t.day != 0 }

func isMonthNumber(t token) bool {
	return t.kind == tokenNumber && len(t.text) <= 2 && t.value >= 1 && t.value <= 12
}

func isDecade(t token) bool {
	return t.kind == tokenNumber && len(t.text) == 4 && t.value%10 == 0
}

// worldPartAt reports whether a month or a year stands n tokens ahead.
func (p *wordingParser) worldPartAt(n int) bool {
	name := p.nameAt(n)
	return name != 0 && name < int(worldSunday) || p.is(n, worldYear) || p.at(n).kind == tokenNumber && len(p.at(n).text) == 4
}

// worldStop takes the full stop of an abbreviation or of an ordinal number;
// Armenian text has the one dot leader.
func (p *wordingParser) worldStop() {
	if p.touching(0, '.') || p.touching(0, '․') {
		p.next++
	}
}

// worldComma takes a comma if the date goes on behind it.
func (p *wordingParser) worldComma() {
	if p.peek().kind == ',' && (p.at(1).kind == tokenNumber || p.nameAt(1) != 0 || p.is(1, worldAt)) {
		p.next++
	}
}

// ending takes an ending of the number just read, which touches it or a hyphen
// or apostrophe between them.
func (p *wordingParser) ending(meaning byte) bool {
	n := 0
	if p.touching(0, tokenHyphen) || p.touching(0, '\'') {
		n = 1
	}
	if !p.touching(n, tokenWord) || !p.is(n, meaning) {
		return false
	}
	p.next += n + 1
	return true
}

// worldNumber reads a number and what belongs to it. It reports false, and
// takes nothing, if the term has no place for it.
func (p *wordingParser) worldNumber(t *term, second bool) (bool, fault) {
	tok := p.peek()
	switch {
	case len(tok.text) == 4 && !t.hasYear:
		if t.day != 0 && t.month == 0 {
			return false, fault{} // no language has day, year, month
		}
		p.next++
		return true, p.worldYearNumber(t, tok, second)
	case len(tok.text) > 2:
		return false, fault{}
	case p.is(1, worldMonth) && t.month == 0:
		if !isMonthNumber(tok) {
			return false, p.unexpected("a month from 1 to 12")
		}
		p.next += 2
		t.month, t.dayLast = tok.value, false
		return true, fault{}
	case p.dotted(t, tok):
		return true, fault{}
	case t.day != 0 || t.yearLast || tok.value == 0:
		return false, fault{}
	}
	if tok.value > 31 {
		return false, fault{CodeDay, tok.start, tok.end - tok.start, "a day from 1 to 31, or a year of four digits"}
	}
	p.next++
	t.day, t.dayLast = tok.value, true
	p.worldStop()
	_ = p.ending(worldOrdinal)
	p.worldStop()
	if p.is(0, worldDay) {
		p.next++
		p.worldStop()
	}
	if name := p.nameAt(1); p.touching(0, tokenHyphen) && p.touching(1, tokenWord) && name != 0 && name < int(worldSunday) {
		p.next++ // 3-may
		if p.at(1).kind == tokenHyphen && p.touching(1, tokenHyphen) && p.touching(2, tokenNumber) && len(p.at(2).text) == 4 && t.month == 0 && !t.hasYear {
			t.month, t.hasYear, t.year = name, true, int64(p.at(2).value) // 3-may-2021
			p.next += 3
		}
	}
	return true, fault{}
}

// dotted reads "03.05.2021 г.": day first everywhere.
func (p *wordingParser) dotted(t *term, tok token) bool {
	month, year := p.at(2), p.at(4)
	if t.hasMoreThanWeekday() || !p.touching(1, '.') || month.spaced || !isMonthNumber(month) || !p.touching(3, '.') || !p.touching(4, tokenNumber) || len(year.text) != 4 || tok.value == 0 {
		return false
	}
	p.next += 5
	t.setDay(Day{int64(year.value), month.value, tok.value})
	if p.is(0, worldYear) {
		p.next++
		p.worldStop()
	}
	return true
}

// worldYearNumber reads what follows a number of four digits: the word for
// year, or what makes it a decade.
func (p *wordingParser) worldYearNumber(t *term, tok token, second bool) fault {
	const want = "the word for year or years behind the ending of the number"
	t.hasYear, t.year, t.dayLast, t.yearLast = true, int64(tok.value), false, t.month != 0
	if p.ending(worldDecade) || p.is(0, worldDecade) {
		if p.tokens[p.next-1] == tok {
			p.next++
		}
		if !isDecade(tok) {
			p.next--
			return p.unexpected("a year that ends in 0 before it")
		}
		t.setDecade(p, tok)
		if p.touching(0, tokenHyphen) && p.is(1, worldYear) {
			p.next++ // 1990er-Jahre
		}
		if p.is(0, worldYear) {
			p.next++
		}
		return fault{}
	}
	p.worldStop()
	if p.ending(worldInYear) {
		return fault{}
	}
	if p.ending(worldOrdinal) {
		p.worldStop()
		switch {
		case p.is(0, worldYear):
		case !p.is(0, worldYears) || !isDecade(tok) && !second:
			return p.unexpected(want)
		case isDecade(tok):
			p.next++
			p.worldStop()
			t.setDecade(p, tok)
			return fault{}
		default:
			return fault{} // "2020-2021-ci illər": worldRange takes the word
		}
	}
	if p.touching(0, tokenHyphen) && p.is(1, worldYear) {
		p.next++ // 2021-yil
	}
	if p.is(0, worldYear) {
		p.next++
		p.worldStop()
	}
	return fault{}
}

// setDecade makes a decade of a year, or, of "1900-е", a century that holds
// both readings, as in English.
func (t *term) setDecade(p *wordingParser, tok token) {
	t.hasYear, t.year, t.mask = true, int64(tok.value), tok.text[:3]+"X"
	if tok.value%100 == 0 {
		t.mask = tok.text[:2] + "XX"
		p.ambiguous = true
	}
}
