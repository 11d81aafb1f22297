package match

import "github.com/defcoop/defcoop/timeline/internal/letters"

// alignment pairs the tokens of two readings. It lives on the stack.
type alignment struct {
	a, b *reading
	// partner[i] is the token of b that token i of a is paired with, -1 none;
	// class[i] how. back is the same from b. A word that is several tokens in
	// the other name points to the first of them, and they point back to it;
	// width is the number of words of the pair, kept at its first word in a;
	// 0 for pairs that are no evidence.
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

// open says whether token i of a still seeks a partner.
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
