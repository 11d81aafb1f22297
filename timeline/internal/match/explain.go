package match

import "strings"

// Align compares like Compare and also says how the tokens were paired. The
// pairs are those of the two forms that agree best.
func Align(a, b *Name) Alignment {
	if a.IsZero() || b.IsZero() {
		return Alignment{Result: Result{Verdict: Weak}}
	}
	best, chose := choose(a, b)
	return Alignment{Result: best.result(), Pairs: chose.pairs()}
}

// Vaguer reports whether a leaves out a word that b has, or shortens it to an
// initial. Then a may be somebody else's name as well.
func Vaguer(a, b *Name) bool {
	if a.IsZero() || b.IsZero() {
		return false
	}
	best, chose := choose(a, b)
	if best.rank == rankUnread || chose.ka != nil {
		return false
	}
	for j := range chose.b.tokens {
		if t := &chose.b.tokens[j]; t.kind <= initial && (chose.openB(j) || t.kind == word && chose.a.tokens[chose.back[j]].kind == initial) {
			return true
		}
	}
	return false
}

// choose aligns the two forms that agree best.
func choose(a, b *Name) (outcome, alignment) {
	turned := compareOrder(a, b) > 0
	if turned {
		a, b = b, a
	}
	var (
		best  outcome
		chose alignment
	)
	for i := range a.readings {
		for j := range b.readings {
			var al alignment
			o := al.compare(&a.readings[i], &b.readings[j])
			if chose.a == nil || o.better(best) {
				best, chose = o, al
			}
		}
	}
	if turned {
		chose = chose.turn()
	}
	return best, chose
}

// turn is the same alignment with the names exchanged.
func (al *alignment) turn() alignment {
	t := alignment{a: al.b, b: al.a, partner: al.back, back: al.partner, ka: al.kb, kb: al.ka}
	for j := range t.a.tokens {
		if i := al.back[j]; i >= 0 {
			t.class[j] = al.class[i]
		}
	}
	return t
}

// pairs lists what the alignment says, for people.
func (al *alignment) pairs() []Pair {
	if al.ka != nil {
		return al.koreanPairs()
	}
	var out []Pair
	for i := range al.a.tokens {
		t := &al.a.tokens[i]
		j := int(al.partner[i])
		switch {
		case j < 0:
			if t.kind != optional {
				out = append(out, Pair{A: t.raw, Class: Missing})
			}
		case i > 0 && int(al.partner[i-1]) == j:
			// more tokens of the word before
			out[len(out)-1].A += " " + t.raw
		default:
			p := Pair{A: t.raw, B: al.b.tokens[j].raw, Class: al.class[i]}
			for k := j + 1; k < len(al.b.tokens) && int(al.back[k]) == i; k++ {
				p.B += " " + al.b.tokens[k].raw
			}
			out = append(out, p)
		}
	}
	for j := range al.b.tokens {
		if u := &al.b.tokens[j]; al.back[j] < 0 && u.kind != optional {
			out = append(out, Pair{B: u.raw, Class: Missing})
		}
	}
	return out
}

func (al *alignment) koreanPairs() []Pair {
	family, given := koreanClasses(al.a, al.b, al.ka, al.kb)
	fa, ga := koreanTexts(al.a, al.ka)
	fb, gb := koreanTexts(al.b, al.kb)
	return []Pair{{A: fa, B: fb, Class: family}, {A: ga, B: gb, Class: given}}
}

// koreanTexts are the two parts as printed.
func koreanTexts(r *reading, k *korean) (family, given string) {
	var rest []string
	for i := range r.tokens {
		t := &r.tokens[i]
		switch {
		case t.kind != word:
		case i == int(k.token):
			family = t.raw
		default:
			rest = append(rest, t.raw)
		}
	}
	if len(rest) == 0 {
		n := 3 * int(k.nfamily) // bytes of a Hangul letter
		return family[:n], family[n:]
	}
	return family, strings.Join(rest, " ")
}

// OneLetter reports whether two names are the same but for one letter of one
// word: left out, added, put for another, or exchanged with its neighbour. That
// is how a slip of the pen looks. Some names of different people look so too, so
// callers must know more than the names.
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
