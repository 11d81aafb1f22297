package match

import "github.com/defcoop/defcoop/timeline/internal/letters"

// OneLetter reports whether two names are the same but for one letter of one
// word that was left out, added, put for another or exchanged with its
// neighbour. That is how a slip of the pen looks, and how some names of
// different people do, so that it is for those to ask who know more.
func OneLetter(a, b *Name) bool {
	if a.IsZero() || b.IsZero() {
		return false
	}
	for i := range a.readings {
		for j := range b.readings {
			if oneLetterApart(&a.readings[i], &b.readings[j]) {
				return true
			}
		}
	}
	return false
}

func oneLetterApart(r, s *reading) bool {
	if len(r.tokens) != len(s.tokens) || r.opaque || s.opaque {
		return false
	}
	var al alignment
	al.a, al.b = r, s
	al.unaligned()
	for i := range r.tokens {
		al.pairEqual(i)
	}
	x, y := -1, -1
	for i := range r.tokens {
		if al.open(i) {
			if x >= 0 {
				return false
			}
			x = i
		}
	}
	for j := range s.tokens {
		if al.openB(j) {
			y = j
		}
	}
	if x < 0 || y < 0 || r.tokens[x].kind != word || s.tokens[y].kind != word {
		return false
	}
	p, q := r.tokens[x].fold, s.tokens[y].fold
	return max(len(p), len(q)) >= 3 && oneLetter(p, q)
}

// slip says whether the only words without a partner differ by one letter that
// one of them lacks. Too short to count as one word, they are too alike to
// contradict each other. A final a is no slip, it tells women from men; nor is
// any letter of a Korean name.
func (al *alignment) slip() bool {
	if len(al.a.korean) > 0 || len(al.b.korean) > 0 {
		return false
	}
	for i := range al.a.tokens {
		t := &al.a.tokens[i]
		if t.kind != word || t.opaque || !al.open(i) {
			continue
		}
		for j := range al.b.tokens {
			u := &al.b.tokens[j]
			if u.kind == word && !u.opaque && al.openB(j) && !(t.pinyin && u.pinyin) && lacksOne(t.fold, u.fold) {
				return true
			}
		}
	}
	return false
}

// lacksOne reports whether one of two words is the other without one letter
// that is no final a; the longer has four or more.
func lacksOne(s, t string) bool {
	if len(s) > len(t) {
		s, t = t, s
	}
	return len(t) >= 4 && t != s+"a" && letters.SlipOf(s, t) == letters.LeftOut
}
