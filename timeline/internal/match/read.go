package match

import "strings"

// read cuts one form of a name into tokens and finds out what each is. It
// reports false if the text has no word.
func read(text, family string, c culture) (reading, bool) {
	var s scanner
	s.tongue = c.tongue
	s.scan(text)
	if s.n == 0 {
		return reading{}, false
	}
	if c.chinese {
		s.writePinyin()
	}
	comma := familyComma(&s)
	var r reading
	r.strict, r.latin = c.strict, c.latin
	r.tokens = makeTokens(&s)
	if comma > 0 {
		r.stated = true
		for i := range comma {
			r.family |= 1 << i
		}
	}
	if c.chinese {
		for i := range r.tokens {
			r.tokens[i].pinyin = !r.tokens[i].cyr && isPinyin(r.tokens[i].fold)
		}
	}
	classify(&r, c)
	if f := strings.TrimSpace(family); f != "" {
		if m := locate(r.tokens, f, c); m != 0 {
			r.family, r.stated = m, true
		}
	}
	if r.family == 0 {
		r.family, r.stated = guessFamily(&r, c)
	}
	r.findLineage()
	r.korean = koreanReadings(&r, c)
	r.foreign = r.byHearing(c)
	r.heard = r.foreign && !r.opaque
	return r, true
}

// familyComma finds the comma of "Frost, William W." and returns how many tokens
// stand before it. It returns 0 if there is none, or only a suffix follows.
func familyComma(s *scanner) int {
	for i := range s.n - 1 {
		if !s.drafts[i].comma {
			continue
		}
		for _, d := range s.drafts[i+1 : s.n] {
			if u := words()[string(s.fold.cut(d.fold))].uses; !u.suffix(true) && u&asTitle == 0 {
				return i + 1
			}
		}
		return 0
	}
	return 0
}

// makeTokens turns the drafts into tokens that share one string.
func makeTokens(s *scanner) []token {
	// the arena holds raw, fold and sounds of all tokens one after the other
	var buf [320]byte
	arena := append(buf[:0], s.raw.b[:s.raw.n]...)
	foldAt := len(arena)
	arena = append(arena, s.fold.b[:s.fold.n]...)
	var soundAt [maxTokens + 1]int
	for i := range s.n {
		d := &s.drafts[i]
		soundAt[i] = len(arena)
		if !d.opaque {
			arena = appendSounds(arena, s.sound.cut(d.sound), d.tongue(s.tongue))
		}
	}
	soundAt[s.n] = len(arena)
	text := string(arena)
	tokens := make([]token, 0, s.n)
	mixed := mixedCase(s.drafts[:s.n])
	for i := range s.n {
		d := &s.drafts[i]
		t := token{
			raw:    text[d.raw[0]:d.raw[1]],
			fold:   text[foldAt+d.fold[0] : foldAt+d.fold[1]],
			sounds: text[soundAt[i]:soundAt[i+1]],
			linked: d.linked && i > 0,
			caps:   mixed && d.upper == d.runes && d.runes > 1,
			dotted: d.dotted,
			quoted: d.quoted,
			opaque: d.opaque,
			cyr:    d.cyr,
			hangul: d.hangul,
			kana:   d.kana && !d.opaque,
		}
		switch {
		case d.bracketed || d.quoted:
			t.kind = optional
		case d.opaque || d.hangul || d.kana || d.chinese && !d.dotted:
		case d.runes == 1, d.dotted && d.runes <= 2, d.dotted && d.vowels == 0 && d.runes <= 4:
			t.kind = initial
		case t.caps && d.runes <= 3 && d.vowels == 0 && len(t.fold) == d.runes && len(tokens)+d.runes <= maxTokens:
			// JC, J.R. without its stops: one initial for each letter
			for k := range d.runes {
				one := t
				one.raw, one.fold, one.sounds = t.fold[k:k+1], t.fold[k:k+1], soundOf(t.fold[k])
				one.kind, one.linked = initial, k > 0 || t.linked
				tokens = append(tokens, one.finish())
			}
			continue
		}
		if len(tokens) < maxTokens {
			tokens = append(tokens, t.finish())
		}
	}
	return tokens
}

// tongue is the language in which a word is read: Kana is written as Japanese is.
func (d *draft) tongue(of tongue) tongue {
	if d.kana {
		return japanese
	}
	return of
}

// finish computes what comparisons need of a token.
func (t token) finish() token {
	t.hard, t.near = soundSets(t.sounds)
	e := words()[t.fold]
	t.uses = e.uses
	if t.kind == word && !t.opaque && !t.hangul {
		t.variants = e.variants
	}
	return t
}

// soundOf is the sound of a single consonant letter.
func soundOf(c byte) string {
	var b [4]byte
	return string(appendSounds(b[:0], []byte{c}, anyTongue))
}

// mixedCase reports whether capitals carry information: some word is written in
// small letters.
func mixedCase(drafts []draft) bool {
	for i := range drafts {
		if drafts[i].lower > 0 {
			return true
		}
	}
	return false
}

// classify tells titles, particles and suffixes from words and counts.
func classify(r *reading, c culture) {
	plain, links := 0, 0 // words that are nothing else, and how many of them are particles
	for i := range r.tokens {
		if t := &r.tokens[i]; t.kind != optional {
			plain++
			if t.kind == word && t.uses&asParticle != 0 {
				links++
			}
		}
	}
	first := r.takeTitles(&plain, links)
	r.takeParticles(first, plain, c)
	r.count()
	if r.words == 0 { // initials, titles or particles only: they are the name
		for i := range r.tokens {
			if t := &r.tokens[i]; t.kind == optional || t.kind == suffix {
				t.kind = word
				r.words++
				r.opaque = r.opaque || t.opaque
			}
		}
	}
}

// takeTitles makes the leading titles optional, as long as a word remains, and
// returns the first token behind them.
func (r *reading) takeTitles(plain *int, links int) (first int) {
	for first < len(r.tokens) {
		t := &r.tokens[first]
		if t.kind == optional {
			first++
			continue
		}
		if first+1 < len(r.tokens) && r.tokens[first+1].uses&fatherFollows != 0 {
			break // Sultan bin Abdulaziz
		}
		isName := t.uses&asTitleOrName != 0 && *plain-links <= 2
		if t.uses&asTitle == 0 || *plain <= 1 || isName || t.kind == initial && (t.caps || !t.dotted) {
			break
		}
		t.kind = optional
		*plain--
		first++
	}
	return first
}

// servant is the first half of an Arabic name without the article of the second.
const servant = "abd"

// takeParticles finds the suffixes and particles from token first on, and the
// halves of Arabic names that carry the article of the other half.
func (r *reading) takeParticles(first, plain int, c culture) {
	last := len(r.tokens) - 1
	for i := first; i <= last && plain > 1; i++ {
		t := &r.tokens[i]
		particle := anyParticle
		if i == first || plain == 2 {
			particle = asParticle
		}
		switch {
		case i > first && t.uses.suffix(t.caps) && t.kind != optional:
			t.kind = suffix
			t.fold = words()[t.fold].short
			plain--
		case i == last && t.kind == initial && !t.dotted && len(t.fold) == 1 && isRegnal(t.fold[0]):
			t.kind = suffix
			plain--
		case t.kind != word:
		case t.uses&particle != 0 && !c.strict && !c.korean && !(t.cyr && t.fold == "von"):
			t.kind = optional
			plain--
		case t.uses&asServant != 0 && strings.HasPrefix(t.fold, servant):
			t.fold, t.sounds = t.fold[:len(servant)], t.sounds[:len(servant)]
			t.hard, t.near = soundSets(t.sounds)
		}
	}
}

// count counts the words and initials.
func (r *reading) count() {
	for i := range r.tokens {
		switch t := &r.tokens[i]; t.kind {
		case word:
			r.words++
			r.opaque = r.opaque || t.opaque
			r.hangul = r.hangul || t.hangul
		case initial:
			r.starts++
		}
	}
}

// locate finds the stated family name among the tokens: the bits of those
// that spell it. 0 if it is not there.
func locate(tokens []token, family string, c culture) uint16 {
	var s scanner
	s.tongue = c.tongue
	s.scan(family)
	if c.chinese {
		s.writePinyin()
	}
	var m uint16
	for k := range s.n {
		f := s.fold.cut(s.drafts[k].fold)
		for i := range tokens {
			if tokens[i].fold == string(f) && tokens[i].kind == word && m&(1<<i) == 0 {
				m |= 1 << i
				break
			}
		}
	}
	return m
}

// guessFamily marks the words that may be the family name: the words in capitals
// if only some are, else the first where names are built so, else the last. A
// single Hangul word holds both names.
func guessFamily(r *reading, c culture) (family uint16, stated bool) {
	caps := 0
	first, last := -1, -1
	for i := range r.tokens {
		t := &r.tokens[i]
		if t.kind != word {
			continue
		}
		if first < 0 {
			first = i
		}
		last = i
		if t.caps {
			family |= 1 << i
			caps++
		}
	}
	if caps > 0 && caps < r.words+r.starts {
		return family, true
	}
	if first < 0 {
		return 0, false
	}
	if c.familyFirst || r.wrapped() || r.endsWithFather() {
		return 1 << first, false
	}
	return 1 << last, false
}

// nickname is the form in which what stands between quotation marks inside a name
// takes the place of the given names: "Bongbong Marcos Jr." for Ferdinand
// "Bongbong" Marcos Jr. Brackets may hold anything, so that they count for nothing.
// It is false if nothing is quoted before the family name.
func (r *reading) nickname() (reading, bool) {
	n := *r
	n.tokens, n.family, n.korean = nil, 0, nil
	n.words, n.starts, n.fathers, n.joinedOn, n.opaque, n.hangul = 0, 0, 0, 0, false, false
	inside, outside := false, false // what is quoted, and the family name after it
	for i, t := range r.tokens {
		switch {
		case t.quoted && t.kind == optional:
			t.kind = word
			inside = true
		case r.family&(1<<i) != 0:
			n.family |= 1 << len(n.tokens)
			outside = outside || inside
		case t.kind <= initial:
			continue
		}
		n.tokens = append(n.tokens, t)
	}
	if !inside || !outside {
		return reading{}, false
	}
	n.count()
	n.findLineage()
	return n, true
}
