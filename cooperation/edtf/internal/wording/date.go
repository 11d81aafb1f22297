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
