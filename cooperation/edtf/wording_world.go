package edtf

import (
	"math/bits"
	"strings"
	"time"
)

// readWorld reads a wording in the languages of worldLanguages: in each that has
// all of its words. It reports false where the reading of English, which comes
// first, says more. Languages that understand the text differently make it
// ambiguous.
func readWorld(text string, o *looseOptions, english fault) (LooseReading, fault, bool) {
	tokens, found := worldTokens(text)
	mask, name, f := o.worldCandidates(tokens, found)
	if name < 0 && mask == 0 {
		return LooseReading{}, fault{}, false
	}
	refused := func() bool { return name >= 0 && english.at <= tokens[name].start }
	if f.bad() {
		return LooseReading{}, f, refused()
	}
	var (
		readings []LooseReading
		masks    []uint64
		last     term
		worst    fault
	)
	for ; mask != 0; mask &= mask - 1 {
		bit := mask & -mask
		p := wordingParser{tokens: tokens, order: o.order, world: bit, found: found}
		r, f := p.readAnchored(text, o)
		if f.bad() {
			if !worst.bad() || worst.code == CodeSyntax && (f.code != CodeSyntax || f.at > worst.at) {
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
		return LooseReading{}, worst, refused()
	case 1:
		return readings[0], fault{}, true
	}
	want := "the option Language to tell "
	for i, r := range readings {
		if i > 0 {
			want += " from "
		}
		want += r.Date.String() + " (" + languagesOf(masks[i]) + ")"
	}
	return LooseReading{}, refuseTerm(&last, CodeAmbiguous, want), true
}

// worldCandidates returns the languages that have every word of the text, and
// the first token that is a name or a sign that English does not have, -1 if
// there is none. The fault is of the first word that leaves no language.
func (o *looseOptions) worldCandidates(tokens []token, found []wordRange) (mask uint64, name int, f fault) {
	all := uint64(1)<<len(worldLanguages) - 1
	if o.languages != 0 {
		all &= o.languages
	}
	if all == 0 { // English alone
		return 0, -1, fault{}
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
		if mask &= found[i].languages(); mask == 0 && !f.bad() {
			want := "a word of a date"
			if before != all {
				want += " in the language of those before it (" + languagesOf(before) + ")"
			} else if o.languages != 0 {
				want += " in " + languagesOf(all)
			}
			f = fault{CodeSyntax, t.start, t.end - t.start, want}
		}
	}
	if !words {
		return 0, -1, fault{}
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
func (p *wordingParser) is(n int, meaning byte) bool {
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
func (p *wordingParser) nameAt(n int) int {
	r := p.found[min(p.next+n, len(p.found)-1)]
	for _, w := range worldWords[r.lo:r.hi] {
		if w.meaning < worldBracket && w.languages&p.world != 0 {
			return int(w.meaning)
		}
	}
	return 0
}

// worldBracketed reads the day of the week in brackets behind a date.
func (p *wordingParser) worldBracketed(t *term) {
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
func (p *wordingParser) worldSentence() (string, fault) {
	from := p.is(0, worldFrom) && (p.at(1).kind == tokenNumber || p.is(1, worldAt) || p.nameAt(1) != 0)
	if from {
		p.next++
	}
	a, f := p.worldTerm(false)
	if f.bad() {
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
		if f = p.resolve(&a); !f.bad() {
			text, f = p.alone(&a)
		}
	}
	if f.bad() {
		return "", f
	}
	p.take('.')
	if p.peek().kind != tokenEnd {
		return "", p.unexpected("the end of the text")
	}
	return text, fault{}
}

// worldDash takes a dash of any kind; the tilde is the dash of East Asia.
func (p *wordingParser) worldDash() bool {
	return p.take(tokenHyphen) || p.take(tokenDash) || p.take('~') || p.take('〜') || p.take('～')
}

// worldRange reads the second date of a range.
func (p *wordingParser) worldRange(a *term) (string, fault) {
	b, f := p.worldTerm(true)
	if f.bad() {
		return "", f
	}
	if p.is(0, worldUpTo) {
		p.next++
	}
	if a.mask == "" && b.mask == "" && a.precision() == precYear && b.precision() == precYear && p.is(0, worldYears) {
		p.next++
		p.worldStop()
	}
	if (a.mask == "") != (b.mask == "") { // "1990-2000-е годы"
		return "", fault{CodeAmbiguous, a.start, b.end - a.start, "two years or two decades"}
	}
	// A year in front is meant for both dates: "2024年9月23日至25日".
	if b.day != 0 && b.month == 0 && !b.hasYear && a.month != 0 && a.day != 0 && a.dayLast {
		b.month, b.hasYear, b.year = a.month, a.hasYear, a.year
	}
	if f := p.share(a, &b); f.bad() {
		return "", f
	}
	start, f := p.end(a)
	if f.bad() {
		return "", f
	}
	end, f := p.end(&b)
	return start + "/" + end, f
}
