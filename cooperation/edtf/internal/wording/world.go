package wording

import (
	"math/bits"
	"strings"
	"time"

	"github.com/defcoop/defcoop/cooperation/edtf/internal/calendar"
)

// readWorld reads a wording in the languages of worldLanguages: in each that has
// all of its words. It reports false where the reading of English, which comes
// first, says more. Languages that understand the text differently make it
// ambiguous.
func readWorld(text string, o *Options, english Fault) (Reading, Fault, bool) {
	tokens, found := worldTokens(text)
	mask, name, f := o.worldCandidates(tokens, found)
	if name < 0 && mask == 0 {
		return Reading{}, Fault{}, false
	}
	refused := func() bool { return name >= 0 && english.At <= tokens[name].start }
	if f.Bad() {
		return Reading{}, f, refused()
	}
	var (
		readings []Reading
		masks    []uint64
		last     term
		worst    Fault
	)
	for ; mask != 0; mask &= mask - 1 {
		bit := mask & -mask
		p := parser{tokens: tokens, order: o.Order, world: bit, found: found}
		r, f := p.readAnchored(text, o)
		if f.Bad() {
			if !worst.Bad() || worst.Code == CodeSyntax && (f.Code != CodeSyntax || f.At > worst.At) {
				worst = f
			}
			continue
		}
		last = p.last
		i := 0
		for i < len(readings) && readings[i] != r {
			i++
		}
		if i == len(readings) {
			readings, masks = append(readings, r), append(masks, 0)
		}
		masks[i] |= bit
	}
	switch len(readings) {
	case 0:
		return Reading{}, worst, refused()
	case 1:
		return readings[0], Fault{}, true
	}
	want := "the option Language to tell "
	for i, r := range readings {
		if i > 0 {
			want += " from "
		}
		want += r.Text + " (" + languagesOf(masks[i]) + ")"
	}
	return Reading{}, refuseTerm(&last, CodeAmbiguous, want), true
}

// worldCandidates returns the languages that have every word of the text. It also
// returns the first token that is a name or a sign that English does not have, -1 if
// there is none. The fault is of the first word that leaves no language.
func (o *Options) worldCandidates(tokens []token, found []wordRange) (mask uint64, name int, f Fault) {
	all := uint64(1)<<len(worldLanguages) - 1
	if o.Languages != 0 {
		all &= o.Languages
	}
	if all == 0 { // English alone
		return 0, -1, Fault{}
	}
	mask, name = all, -1
	words := false
	for i, t := range tokens {
		if t.kind != tokenWord {
			continue
		}
		words = true
		if _, day := weekdayNamed(t.text); name < 0 && found[i].known() && (t.text[0] >= 0x80 || len(t.text) > 3 && found[i].isName() && monthNamed(t.text) == 0 && !day) {
			name = i
		}
		before := mask
		if mask &= found[i].languages(); mask == 0 && !f.Bad() {
			want := "a word of a date"
			if before != all {
				want += " in the language of those before it (" + languagesOf(before) + ")"
			} else if o.Languages != 0 {
				want += " in " + languagesOf(all)
			}
			f = Fault{CodeSyntax, t.start, t.end - t.start, want}
		}
	}
	if !words {
		return 0, -1, Fault{}
	}
	return mask, name, f
}

// languagesOf lists languages, at most six.
func languagesOf(mask uint64) string {
	var tags []string
	for ; mask != 0 && len(tags) < 6; mask &= mask - 1 {
		tags = append(tags, worldLanguages[bits.TrailingZeros64(mask)])
	}
	if mask != 0 {
		tags = append(tags, "...")
	}
	return strings.Join(tags, ", ")
}

// is reports whether the token n ahead has a meaning in the language that is
// read.
func (p *parser) is(n int, meaning byte) bool {
	r := p.found[min(p.next+n, len(p.found)-1)]
	for _, w := range worldWords[r.lo:r.hi] {
		if w.meaning == meaning && w.languages&p.world != 0 {
			return true
		}
	}
	return false
}

// nameAt returns the month (1 to 12) or day of the week (16 to 22) n tokens
// ahead; 0 if there is none. A month goes first where a short form is both.
func (p *parser) nameAt(n int) int {
	r := p.found[min(p.next+n, len(p.found)-1)]
	for _, w := range worldWords[r.lo:r.hi] {
		if w.meaning < worldBracket && w.languages&p.world != 0 {
			return int(w.meaning)
		}
	}
	return 0
}

// worldBracketed reads the day of the week in brackets behind a date.
func (p *parser) worldBracketed(t *term) {
	if k := p.peek().kind; k != '(' && k != '（' || t.day == 0 || t.hasWeekday {
		return
	}
	if k := p.at(2).kind; k != ')' && k != '）' {
		return
	}
	for day := range byte(7) {
		if p.is(1, worldSunday+day) || p.is(1, worldBracket+day) {
			t.weekday, t.hasWeekday, t.weekdayAt = time.Weekday(day), true, p.at(1)
			p.next += 3
			return
		}
	}
}

// worldSentence is sentence for the language that is read.
func (p *parser) worldSentence() (string, Fault) {
	from := p.is(0, worldFrom) && (p.at(1).kind == tokenNumber || p.is(1, worldAt) || p.nameAt(1) != 0)
	if from {
		p.next++
	}
	a, f := p.worldTerm(false)
	if f.Bad() {
		return "", f
	}
	dash, to := p.worldDash(), false
	if !dash {
		if to = p.is(0, worldTo); to {
			p.next++
		}
	}
	var text string
	switch {
	case dash || to:
		text, f = p.worldRange(&a)
	case from:
		return "", p.unexpected("the second date of a range")
	default:
		if f = p.resolve(&a); !f.Bad() {
			text, f = p.alone(&a)
		}
	}
	if f.Bad() {
		return "", f
	}
	p.take('.')
	if p.peek().kind != tokenEnd {
		return "", p.unexpected("the end of the text")
	}
	return text, Fault{}
}

// worldDash takes a dash of any kind; the tilde is the dash of East Asia.
func (p *parser) worldDash() bool {
	return p.take(tokenHyphen) || p.take(tokenDash) || p.take('~') || p.take('〜') || p.take('～')
}

// worldRange reads the second date of a range.
func (p *parser) worldRange(a *term) (string, Fault) {
	b, f := p.worldTerm(true)
	if f.Bad() {
		return "", f
	}
	if p.is(0, worldUpTo) {
		p.next++
	}
	if a.mask == "" && b.mask == "" && a.precision() == calendar.PrecYear && b.precision() == calendar.PrecYear && p.is(0, worldYears) {
		p.next++
		p.worldStop()
	}
	if (a.mask == "") != (b.mask == "") { // "1990-2000-е годы"
		return "", Fault{CodeAmbiguous, a.start, b.end - a.start, "two years or two decades"}
	}
	// A year in front is meant for both dates: "2024年9月23日至25日".
	if b.day != 0 && b.month == 0 && !b.hasYear && a.month != 0 && a.day != 0 && a.dayLast {
		b.month, b.hasYear, b.year = a.month, a.hasYear, a.year
	}
	if f := p.share(a, &b); f.Bad() {
		return "", f
	}
	start, f := p.end(a)
	if f.Bad() {
		return "", f
	}
	end, f := p.end(&b)
	return start + "/" + end, f
}

// worldTerm reads one date: year, month and day in the order of the language,
// each at most once, with the words that may stand between them.
func (p *parser) worldTerm(second bool) (term, Fault) {
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
			if f.Bad() {
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
func (p *parser) worldEnd(t *term, day token, parts int) Fault {
	if parts == 0 && !t.hasWeekday {
		return p.unexpected("a date")
	}
	if t.hasYear && t.day != 0 && t.month == 0 && p.peek().kind == tokenEnd {
		return p.unexpected("a month")
	}
	if t.day != 0 || day.end != 0 {
		if f := t.checkDay(day); f.Bad() {
			return f
		}
	}
	p.worldBracketed(t)
	if t.day != 0 && t.month != 0 && p.is(0, worldOnDate) {
		p.next++
	}
	t.end = p.tokens[p.next-1].end
	p.last = *t
	return Fault{}
}

func (t *term) hasMoreThanWeekday() bool { return t.hasYear || t.month != 0 || t.day != 0 }

func isMonthNumber(t token) bool {
	return t.kind == tokenNumber && len(t.text) <= 2 && t.value >= 1 && t.value <= 12
}

func isDecade(t token) bool {
	return t.kind == tokenNumber && len(t.text) == 4 && t.value%10 == 0
}

// worldPartAt reports whether a month or a year stands n tokens ahead.
func (p *parser) worldPartAt(n int) bool {
	name := p.nameAt(n)
	return name != 0 && name < int(worldSunday) || p.is(n, worldYear) || p.at(n).kind == tokenNumber && len(p.at(n).text) == 4
}

// worldStop takes the full stop of an abbreviation or of an ordinal number;
// Armenian text has the one dot leader.
func (p *parser) worldStop() {
	if p.touching(0, '.') || p.touching(0, '․') {
		p.next++
	}
}

// worldComma takes a comma if the date goes on behind it.
func (p *parser) worldComma() {
	if p.peek().kind == ',' && (p.at(1).kind == tokenNumber || p.nameAt(1) != 0 || p.is(1, worldAt)) {
		p.next++
	}
}

// ending takes an ending of the number just read, which touches it or a hyphen
// or apostrophe between them.
func (p *parser) ending(meaning byte) bool {
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
func (p *parser) worldNumber(t *term, second bool) (bool, Fault) {
	tok := p.peek()
	switch {
	case len(tok.text) == 4 && !t.hasYear:
		if t.day != 0 && t.month == 0 {
			return false, Fault{} // no language has day, year, month
		}
		p.next++
		return true, p.worldYearNumber(t, tok, second)
	case len(tok.text) > 2:
		return false, Fault{}
	case p.is(1, worldMonth) && t.month == 0:
		if !isMonthNumber(tok) {
			return false, p.unexpected("a month from 1 to 12")
		}
		p.next += 2
		t.month, t.dayLast = tok.value, false
		return true, Fault{}
	case p.dotted(t, tok):
		return true, Fault{}
	case t.day != 0 || t.yearLast || tok.value == 0:
		return false, Fault{}
	}
	if tok.value > 31 {
		return false, Fault{CodeDay, tok.start, tok.end - tok.start, "a day from 1 to 31, or a year of four digits"}
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
	return true, Fault{}
}

// dotted reads "03.05.2021 г.": day first everywhere.
func (p *parser) dotted(t *term, tok token) bool {
	month, year := p.at(2), p.at(4)
	if t.hasMoreThanWeekday() || !p.touching(1, '.') || month.spaced || !isMonthNumber(month) || !p.touching(3, '.') || !p.touching(4, tokenNumber) || len(year.text) != 4 || tok.value == 0 {
		return false
	}
	p.next += 5
	t.setDay(calendar.Day{Year: int64(year.value), Month: month.value, Day: tok.value})
	if p.is(0, worldYear) {
		p.next++
		p.worldStop()
	}
	return true
}

// worldYearNumber reads what follows a number of four digits: the word for
// year, or what makes it a decade.
func (p *parser) worldYearNumber(t *term, tok token, second bool) Fault {
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
		return Fault{}
	}
	p.worldStop()
	if p.ending(worldInYear) {
		return Fault{}
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
			return Fault{}
		default:
			return Fault{} // "2020-2021-ci illər": worldRange takes the word
		}
	}
	if p.touching(0, tokenHyphen) && p.is(1, worldYear) {
		p.next++ // 2021-yil
	}
	if p.is(0, worldYear) {
		p.next++
		p.worldStop()
	}
	return Fault{}
}

// setDecade makes a decade of a year, or, of "1900-е", a century that holds
// both readings, as in English.
func (t *term) setDecade(p *parser, tok token) {
	t.hasYear, t.year, t.mask = true, int64(tok.value), tok.text[:3]+"X"
	if tok.value%100 == 0 {
		t.mask = tok.text[:2] + "XX"
		p.ambiguous = true
	}
}
