package match

import "github.com/defcoop/defcoop/timeline/internal/letters"

// alignment pairs the tokens of two readings. It lives on the stack.
type alignment struct {
	a, b *reading
	// partner[i] is the token of b that token i of a is paired with, -1 for
	// none. class[i] says how they agree. back is the same as partner, from b.
	// A word that is several tokens in the other name points to the first of
	// them, and each of them points back. width is the number of words of a
	// pair, kept at its first word in a. It is 0 for pairs that are no evidence.
	partner, back [maxTokens]int8
	class         [maxTokens]Class
	width         [maxTokens]uint8
	ka, kb        *korean // set if the names were read as Korean
}

func (al *alignment) unaligned() {
	for i := range al.partner {
		al.partner[i], al.back[i] = -1, -1
		al.class[i], al.width[i] = 0, 0
	}
}

func (al *alignment) pair(i, j int, c Class) {
	al.partner[i], al.back[j] = int8(j), int8(i)
	al.class[i] = c
	if al.a.tokens[i].kind <= initial && al.b.tokens[j].kind <= initial {
		al.width[i] = 1
	}
}

// align pairs what is equal first, then what is weaker. With fuzzy unset,
// nothing is paired by sound.
func (al *alignment) align(fuzzy bool) {
	al.unaligned()
	a, b := al.a.tokens, al.b.tokens
	restA, restB := 0, 0 // words and initials left
	for j := range b {
		if b[j].kind == word || b[j].kind == initial {
			restB++
		}
	}
	for i := range a {
		al.pairEqual(i)
		if a[i].kind == word || a[i].kind == initial {
			if al.partner[i] < 0 {
				restA++
			}
		}
		if j := al.partner[i]; j >= 0 && (b[j].kind == word || b[j].kind == initial) {
			restB--
		}
	}
	if restA == 0 || restB == 0 {
		return
	}
	al.pairJoined()
	for i := range a {
		if !al.open(i) || a[i].kind != word || a[i].variants[0] == 0 {
			continue
		}
		for j := range b {
			if al.openB(j) && b[j].kind == word && a[i].variants.shares(b[j].variants) {
				al.pair(i, j, Variant)
				break
			}
		}
	}
	if fuzzy {
		al.pairAlike()
	}
	al.pairInitials()
}

// open reports whether token i of a still seeks a partner.
func (al *alignment) open(i int) bool { return al.partner[i] < 0 }

func (al *alignment) openB(j int) bool { return al.back[j] < 0 }

// pairEqual pairs token i of a with an equal one, a word rather with a word.
func (al *alignment) pairEqual(i int) {
	t := &al.a.tokens[i]
	found, class := -1, Class(0)
	for j := range al.b.tokens {
		u := &al.b.tokens[j]
		if !al.openB(j) || len(t.fold) != len(u.fold) || t.fold != u.fold {
			continue
		}
		c := Folded
		switch {
		case t.kind == initial || u.kind == initial:
			if t.kind != u.kind {
				continue
			}
			c = Initial
		case t.raw == u.raw:
			c = Exact
		}
		if found < 0 || c < class || t.kind == u.kind && al.b.tokens[found].kind != t.kind {
			found, class = j, c
		}
	}
	if found >= 0 {
		al.pair(i, found, class)
	}
}

// pairAlike pairs words by their sounds, the closest first.
func (al *alignment) pairAlike() {
	a, b := al.a.tokens, al.b.tokens
	for {
		bi, bj, bc, bd := -1, -1, Class(0), uint8(letters.Far)
		for i := range a {
			if !al.open(i) || a[i].kind != word || a[i].opaque {
				continue
			}
			for j := range b {
				if !al.openB(j) || b[j].kind != word || b[j].opaque {
					continue
				}
				if a[i].pinyin && b[j].pinyin || (al.a.strict || al.b.strict) && a[i].cyr == b[j].cyr && min(len(a[i].fold), len(b[j].fold)) <= maxStrict {
					continue
				}
				if c, d := alike(&a[i], &b[j]); c != 0 && d < bd {
					bi, bj, bc, bd = i, j, c, d
				}
			}
		}
		if bi < 0 {
			return
		}
		al.pair(bi, bj, bc)
	}
}

// maxStrict is the length of the longest syllable of pinyin (zhuang).
const maxStrict = 6

// pairJoined pairs a word with several adjacent tokens that spell it together:
// Chunsong with Chun Song, SergeiLavrov with Sergei Lavrov.
func (al *alignment) pairJoined() {
	a, b := al.a.tokens, al.b.tokens
	for i := range a {
		if !al.open(i) || a[i].kind != word {
			continue
		}
		for j := range b {
			n := joined(b, al.back[:], j, &a[i])
			if n == 0 {
				continue
			}
			w := 0
			for k := j; k < j+n; k++ {
				al.back[k] = int8(i)
				w += countsAsWord(&b[k])
			}
			al.partner[i], al.class[i], al.width[i] = int8(j), Folded, uint8(max(w, 1))
			break
		}
	}
	for j := range b {
		if !al.openB(j) || b[j].kind != word {
			continue
		}
		for i := range a {
			n := joined(a, al.partner[:], i, &b[j])
			if n == 0 {
				continue
			}
			w := 0
			for k := i; k < i+n; k++ {
				al.partner[k], al.class[k], al.width[k] = int8(j), Folded, 0
				w += countsAsWord(&a[k])
			}
			al.back[j] = int8(i)
			al.width[i] = uint8(max(w, 1))
			if a[i].kind == optional { // the pair is counted at its first word
				for k := i; k < i+n; k++ {
					if a[k].kind == word {
						al.width[i], al.width[k] = 0, uint8(max(w, 1))
						break
					}
				}
			}
			break
		}
	}
}

func countsAsWord(t *token) int {
	if t.kind == word {
		return 1
	}
	return 0
}

// joined is how many tokens of list from i on, all without partner, spell t
// when written as one; 0 if they do not. At least two.
func joined(list []token, partner []int8, i int, t *token) int {
	if f := list[i].fold; partner[i] >= 0 || len(f) >= len(t.fold) || f[0] != t.fold[0] {
		return 0
	}
	if n := spells(list, partner, i, t.fold, false); n > 0 {
		return n
	}
	return spells(list, partner, i, t.fold, true)
}

func spells(list []token, partner []int8, i int, whole string, raw bool) int {
	at := 0
	for k := i; k < len(list) && at < len(whole); k++ {
		f := list[k].fold
		if raw {
			f = list[k].raw
		}
		if partner[k] >= 0 || list[k].kind == suffix || len(whole)-at < len(f) || whole[at:at+len(f)] != f {
			return 0
		}
		at += len(f)
		if at == len(whole) && k > i {
			return k - i + 1
		}
	}
	return 0
}

// pairInitials pairs initials with words and with initials of other scripts,
// and what finds none with a particle, which counts for nothing: H. b. K. and
// Hamad bin Khalifa.
func (al *alignment) pairInitials() {
	a, b := al.a.tokens, al.b.tokens
	for i := range a {
		if !al.open(i) || a[i].kind > initial {
			continue
		}
		for j := range b {
			if !al.openB(j) || b[j].kind > initial || a[i].kind == word && b[j].kind == word {
				continue
			}
			if startsAlike(&a[i], &b[j]) {
				al.pair(i, j, Initial)
				break
			}
		}
	}
	for i := range a {
		if !al.open(i) || a[i].kind != initial && a[i].kind != optional {
			continue
		}
		for j := range b {
			if al.openB(j) && (a[i].kind == initial && b[j].kind == optional || a[i].kind == optional && b[j].kind == initial) &&
				a[i].fold[0] == b[j].fold[0] && (a[i].uses|b[j].uses)&anyParticle != 0 {
				al.pair(i, j, Initial)
				break
			}
		}
	}
}

// startsAlike reports whether one token can be the initial of the other.
func startsAlike(t, u *token) bool {
	if t.opaque || u.opaque || t.fold == "" || u.fold == "" {
		return t.fold == u.fold
	}
	short, long := t, u
	if len(short.fold) > len(long.fold) {
		short, long = long, short
	}
	if len(long.fold) >= len(short.fold) && long.fold[:len(short.fold)] == short.fold {
		return true
	}
	if len(t.sounds) == 0 || len(u.sounds) == 0 {
		return false
	}
	foreign := t.cyr != u.cyr || len(short.fold) > 1
	x, y := t.sounds[0]&soundMask, u.sounds[0]&soundMask
	return foreign && costs().Put[x][y] <= costHabit
}
