package wording

import (
	"strconv"

	"github.com/defcoop/defcoop/cooperation/edtf/internal/calendar"
)

// resolved reads a term that stands alone.
func (p *parser) resolved(shared calendar.Qualifier) (term, Fault) {
	t, f := p.term()
	if f.Bad() {
		return t, f
	}
	t.doubt |= shared
	return t, p.resolve(&t)
}

// term reads one date: words of doubt and of part, the date itself, and what
// may stand behind it.
func (p *parser) term() (term, Fault) {
	t := term{start: p.peek().start}
	code, f := p.prefixes(&t)
	if f.Bad() {
		return t, f
	}
	if code != 0 && p.atTermEnd() { // the first of "Q1-Q3 2015"
		t.code, code = code, 0
	} else if f := p.core(&t); f.Bad() {
		return t, f
	}
	if f := p.suffixes(&t); f.Bad() {
		return t, f
	}
	t.end = p.tokens[p.next-1].end
	f = p.divide(&t, code)
	p.last = t
	return t, f
}

// atTermEnd reports whether what follows can only stand behind a term.
func (p *parser) atTermEnd() bool {
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
func (p *parser) core(t *term) Fault {
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
		if f := p.ofYear(t); f.Bad() {
			return f
		}
		p.winterOf(t)
		return Fault{}
	}
	if day, ok := weekdayNamed(tok.text); ok {
		p.next++
		t.weekday, t.hasWeekday, t.weekdayAt = day, true, tok
		p.fullStop(tok.text)
		return p.afterWeekday(t)
	}
	if p.century(t) || p.year(t) {
		return Fault{}
	}
	if done, f := p.relative(t); done || f.Bad() {
		return f
	}
	if done, f := p.missing(t); done || f.Bad() {
		return f // "year not stated" alone
	}
	return p.unexpected("a date")
}

// afterMonth reads what follows the name of a month: a day, a year, both or
// nothing.
func (p *parser) afterMonth(t *term) Fault {
	p.skipThe()
	tok := p.peek()
	if tok.kind == tokenNumber && len(tok.text) <= 2 {
		if !p.eraAt(1) {
			p.next++
			if p.touching(0, tokenWord) && isOrdinalSuffix(p.peek().text) {
				p.next++
			}
			t.day = tok.value
			if f := t.checkDay(tok); f.Bad() {
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
func (p *parser) skipThe() {
	if p.peek().text == "the" && p.at(1).kind == tokenNumber && p.at(2).kind == tokenWord && isOrdinalSuffix(p.at(2).text) {
		p.next++
	}
}

// checkDay refuses a day that no month has, and month names that come with a
// day that the month never has.
func (t *term) checkDay(tok token) Fault {
	limit := 31
	if t.month != 0 {
		limit = calendar.DaysIn(2000, t.month)
	}
	if t.day < 1 || t.day > limit {
		return Fault{CodeDay, tok.start, tok.end - tok.start, "a day from 1 to " + strconv.Itoa(limit)}
	}
	return Fault{}
}

// afterWeekday reads the date that the day of the week stands before, or
// leaves the bare day of the week to the anchor.
func (p *parser) afterWeekday(t *term) Fault {
	start := p.next
	p.take(',')
	for p.anyWord("the", "on") {
	}
	tok := p.peek()
	if tok.kind == tokenNumber || tok.kind == tokenWord && monthNamed(tok.text) != 0 {
		return p.core(t)
	}
	p.next = start
	return Fault{}
}

// ofYear reads the year behind a month, day or season: "2022", "of 2022", ",
// 2022", "of last year", "in the 1990s". It leaves alone what is no year.
func (p *parser) ofYear(t *term) Fault {
	start := p.next
	p.take(',')
	p.anyWord("of", "in")
	p.word("the")
	p.word("year")
	if p.year(t) || p.century(t) {
		return Fault{}
	}
	if shift, ok := p.shifted("year"); ok {
		today, f := p.today(t)
		t.hasYear, t.year = true, today.Year+int64(shift)
		return f
	}
	p.next = start
	return Fault{}
}

// winterOf reads the second year of "winter 2019/20" and "winter 2019-2020".
func (p *parser) winterOf(t *term) {
	if t.code != 24 || !t.hasYear || t.mask != "" {
		return
	}
	sep, second := p.peek(), p.at(1)
	if sep.kind != '/' && sep.kind != tokenHyphen && sep.kind != tokenDash || sep.spaced || !p.touching(1, tokenNumber) {
		return
	}
	if following := t.year + 1; second.text == yearText(following) || second.text == Padded(int(following%100)) {
		p.next += 2
	}
}

// prefixes reads what may stand before a date and returns the EDTF code of a
// quarter, third or half.
func (p *parser) prefixes(t *term) (code int, f Fault) {
	for {
		tok := p.peek()
		switch {
		case tok.kind == '~':
			p.next++
			t.doubt, t.prefixed = t.doubt|calendar.Approximate, true
		case tok.kind != tokenWord && tok.kind != tokenNumber:
			return code, Fault{}
		case p.about():
			t.doubt, t.prefixed = t.doubt|calendar.Approximate, true
		case isAbout(tok.text):
			p.next++
			p.fullStop(tok.text)
			t.doubt, t.prefixed = t.doubt|calendar.Approximate, true
		case isPerhaps(tok.text):
			p.next++
			t.doubt, t.prefixed = t.doubt|calendar.Uncertain, true
		case p.filler():
		case p.part(t):
		default:
			c, ok := p.division()
			if !ok {
				return code, Fault{}
			}
			if code != 0 {
				return 0, p.refuse(tok.start, CodeSyntax, "one part of a period, not two")
			}
			code = c
		}
	}
}

// about reads the phrases for "approximately".
func (p *parser) about() bool {
	for _, w := range [...]string{"about", "around"} {
		if p.word("on", "or", w) || p.word("in", "or", w) || p.word("at", "or", w) {
			return true
		}
	}
	return false
}

// filler reads a word that adds nothing to a date.
func (p *parser) filler() bool {
	if p.word("some", "time") || p.word("in", "the", "course", "of") {
		return true
	}
	if p.peek().text == "year" && p.at(1).kind == tokenNumber { // "in the year 2015"
		p.next++
		return true
	}
	return p.anyWord("in", "on", "at", "of", "during", "the", "dated", "sometime")
}

// fullStop takes the stop of an abbreviation.
func (p *parser) fullStop(word string) {
	if meaning(word).stop && p.touching(0, '.') {
		p.next++
	}
}

// suffixes reads what may stand behind a date: a time of day, the day of the
// week, doubt, the hemisphere of a season, and parts that are not stated.
func (p *parser) suffixes(t *term) Fault {
	if t.day != 0 && t.month != 0 && t.hasYear {
		if f := p.clock(t); f.Bad() {
			return f
		}
	}
	for {
		tok := p.peek()
		switch tok.kind {
		case '?', '~', '%':
			p.next++
			t.doubt |= map[rune]calendar.Qualifier{'?': calendar.Uncertain, '~': calendar.Approximate, '%': calendar.Both}[tok.kind]
			continue
		case '(':
			done, f := p.bracketed(t)
			if f.Bad() {
				return f
			}
			if done {
				continue
			}
			return p.unexpected("the end of the text")
		}
		if p.word("or", "so") {
			t.doubt |= calendar.Approximate
			continue
		}
		done, f := p.missing(t)
		if !done || f.Bad() {
			return f
		}
	}
}

// bracketed reads "(?)", "(circa)", "(Thursday)", "(Southern Hemisphere)".
func (p *parser) bracketed(t *term) (bool, Fault) {
	start := p.next
	p.next++
	tok := p.peek()
	day, isDay := weekdayNamed(tok.text)
	switch {
	case p.take('?'):
		t.doubt |= calendar.Uncertain
	case isAbout(tok.text):
		p.next++
		p.fullStop(tok.text)
		t.doubt |= calendar.Approximate
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
		return false, Fault{}
	}
	if !p.take(')') {
		return false, p.unexpected(`")"`)
	}
	return true, Fault{}
}

// missing reads "year not stated", "month and day not stated", "of an unstated
// year": parts that are X in EDTF.
func (p *parser) missing(t *term) (bool, Fault) {
	start := p.next
	p.take(',')
	if p.word("of", "an", "unstated", "year") || p.word("of", "unstated", "year") || p.word("no", "year") {
		return true, p.leaveOut(t, "year")
	}
	first := p.peek()
	if !p.anyWord("year", "month", "day") {
		p.next = start
		return false, Fault{}
	}
	var second token
	if p.word("and") {
		if second = p.peek(); !p.anyWord("month", "day") {
			return false, p.unexpected(`"month" or "day"`)
		}
	}
	if !p.notStated() {
		p.next = start
		return false, Fault{}
	}
	if f := p.leaveOut(t, first.text); f.Bad() || second.text == "" {
		return true, f
	}
	return true, p.leaveOut(t, second.text)
}

// leaveOut marks a part as not stated. It must not be stated, and what is
// greater must be.
func (p *parser) leaveOut(t *term, what string) Fault {
	switch {
	case t.fixed != "":
	case what == "year" && !t.hasYear && !t.noMonth && !t.noDay:
		t.hasYear, t.mask = true, "XXXX"
		return Fault{}
	case what == "month" && t.hasYear && t.month == 0 && t.day == 0 && t.code == 0 && !t.noMonth && t.part == whole:
		t.noMonth = true
		return Fault{}
	case what == "day" && t.hasYear && (t.month != 0 || t.noMonth) && t.day == 0 && !t.noDay && t.part == whole:
		t.noDay = true
		return Fault{}
	}
	return p.refuse(t.start, CodeSyntax, "a date without a "+what)
}
