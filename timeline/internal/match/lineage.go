package match

import "math/bits"

// Relatives have names that agree in all but one word, or word for word in
// another order: Hamad bin Khalifa and Khalifa bin Hamad, Bashar Hafez al-Assad
// and Hafez al-Assad, George W. Bush and George H. W. Bush. This file finds
// out whose name a word is, and what that says about two names that are alike.

// lineage says what two names tell about kinship, from nothing to most.
type lineage uint8

const (
	unrelated lineage = iota
	// kin: one leaves something out by which relatives are told apart, the
	// first name or a suffix; perhaps it is only left out.
	kin
	// nearlyApart: what differs is what relatives differ in.
	nearlyApart
	// apart: who is the father in one name is the son in the other.
	apart
)

// findLineage marks the words of a reading that name a father, and the own
// name. Only bin, oğlu and their like are sure to mark a father; al- and de
// may as well stand before a family name.
func (r *reading) findLineage() {
	r.own = -1
	last := len(r.tokens) - 1
	wrapped, oglu := r.wrapped(), false
	for i := range r.tokens {
		if r.tokens[i].kind != word {
			continue
		}
		bin, particle := false, false
		for k := i - 1; k >= 0 && r.tokens[k].kind == optional; k-- {
			particle = particle || r.tokens[k].uses&anyParticle != 0
			bin = bin || r.tokens[k].uses&fatherFollows != 0
		}
		if i == 0 && wrapped {
			particle, bin = true, r.tokens[last].uses&fatherFollows != 0
		}
		if i < last && r.tokens[i+1].kind == optional && r.tokens[i+1].uses&fatherPrecedes != 0 {
			bin, oglu = true, true
		}
		if bin {
			r.fathers |= 1 << i
		}
		if particle || bin {
			r.joinedOn |= 1 << i
		}
	}
	// The own name stands before the father's: right before it where family
	// names come first (Əliyev İlham Heydər oğlu), else at the start.
	for i := range r.tokens {
		if r.fathers&(1<<i) == 0 {
			continue
		}
		for k := range i {
			if t := &r.tokens[k]; t.kind == word && r.joinedOn&(1<<k) == 0 && (r.own < 0 || oglu || r.tokens[r.own].kind == initial) ||
				t.kind == initial && (r.own < 0 || oglu) {
				r.own = int8(k)
			}
		}
		if !wrapped || r.own >= 0 {
			return // bin Salman
		}
	}
	for i := range r.tokens {
		switch t := &r.tokens[i]; {
		case t.kind <= initial:
			if r.words+r.starts > 1 && r.family&(1<<i) != 0 || i == 0 && wrapped {
				continue
			}
			r.own = int8(i)
			return
		case t.uses&asParticle != 0:
			return
		}
	}
}

// wrapped reports whether the last word was put first, before a particle that
// belongs to it: Assad Bashar al-, Khalifa Hamad bin.
func (r *reading) wrapped() bool {
	last := len(r.tokens) - 1
	return last > 0 && r.tokens[last].kind == optional && r.tokens[last].uses&(asParticle|fatherPrecedes) == asParticle
}

// endsWithFather reports whether the name ends in the own name, the father's and
// oğlu, so that the family name must be what stands before.
func (r *reading) endsWithFather() bool {
	last := len(r.tokens) - 1
	return r.words+r.starts > 2 && r.tokens[last].kind == optional && r.tokens[last].uses&fatherPrecedes != 0
}

// lineage compares whose names the paired words are. missing is how many words
// only one of the names has, on whichever side.
func (al *alignment) lineage(missing int) lineage {
	own, back := int(al.a.own), int(al.b.own)
	p, q := -1, -1 // what the own names are paired with
	if own >= 0 {
		p = int(al.partner[own])
	}
	if back >= 0 {
		q = int(al.back[back])
	}
	if al.a.fathers|al.b.fathers != 0 {
		if l := al.fathers(own, back, p, q); l != unrelated {
			return l
		}
	}
	crossed := false
	if own >= 0 && back >= 0 && p != back && missing > 0 && !al.sameWord(own, back) {
		inB, inA := p >= 0 && al.b.joinedOn&(1<<p) != 0, q >= 0 && al.a.joinedOn&(1<<q) != 0
		if inB && (q < 0 || inA) || inA && p < 0 {
			return nearlyApart
		}
		crossed = inA || inB
	}
	if own >= 0 && p == back && missing > 0 && regnal(al.a) != regnal(al.b) && al.extraWord() {
		return nearlyApart
	}
	if missing > 0 && (al.skipped() || al.initialsDiffer()) {
		return nearlyApart
	}
	if crossed || al.leftOut(own, p, al.a) || al.leftOut(back, q, al.b) || suffixed(al.a) != suffixed(al.b) ||
		own >= 0 && p == back && al.passedOver(al.a.joinedOn, al.b.joinedOn) || al.spareInitial() {
		return kin
	}
	return unrelated
}

// sameWord reports whether tokens i of a and j of b are the same word, although
// each has found another partner.
func (al *alignment) sameWord(i, j int) bool { return al.a.tokens[i].fold == al.b.tokens[j].fold }

// fathers compares two names if at least one of them names a father.
func (al *alignment) fathers(own, back, p, q int) lineage {
	inB, inA := p >= 0 && al.b.fathers&(1<<p) != 0, q >= 0 && al.a.fathers&(1<<q) != 0
	switch {
	case own >= 0 && p == back && al.passedOver(al.a.fathers, al.b.fathers):
		return apart // cousins
	case own >= 0 && back >= 0 && al.sameWord(own, back):
		return unrelated
	case inB && (q < 0 || inA), inA && (p < 0 || inB):
		return apart // the father of one is the son in the other
	case inB && back >= 0 && al.b.fathers&(1<<back) == 0, inA && own >= 0 && al.a.fathers&(1<<own) == 0:
		return nearlyApart // or one of them has another order
	case p < 0 && own >= 0 && al.pairedFather(al.a.fathers, al.partner[:], al.b, back), q < 0 && back >= 0 && al.pairedFather(al.b.fathers, al.back[:], al.a, own):
		return apart // his father's name and not his own
	}
	return unrelated
}

// passedOver reports whether one name goes on from the own name to a word that
// comes later in the other: Hamdan bin Zayed, Hamdan bin Mohamed bin Zayed. Only
// the words marked are looked at; the last of a name is its family's.
func (al *alignment) passedOver(a, b uint16) bool {
	i, j := firstBit(a), firstBit(b)
	if i < 0 || j < 0 || al.a.family&(1<<i) != 0 && al.a.fathers&(1<<i) == 0 || al.b.family&(1<<j) != 0 && al.b.fathers&(1<<j) == 0 {
		return false
	}
	return al.partner[i] >= 0 && int(al.partner[i]) != j && al.openB(j) || al.back[j] >= 0 && int(al.back[j]) != i && al.open(i)
}

func firstBit(set uint16) int {
	if set == 0 {
		return -1
	}
	return bits.TrailingZeros16(set)
}

// pairedFather reports whether one of the fathers is in the other name, which
// would have the own name too if it were the same.
func (al *alignment) pairedFather(fathers uint16, partner []int8, other *reading, own int) bool {
	for i := range partner {
		if fathers&(1<<i) == 0 || partner[i] < 0 {
			continue
		}
		if other.fathers&(1<<partner[i]) == 0 || own >= 0 {
			return true
		}
	}
	return false
}

// leftOut reports whether the own name of a reading, a whole word, has no partner.
func (al *alignment) leftOut(own, partner int, r *reading) bool {
	return own >= 0 && partner < 0 && r.tokens[own].kind == word
}

// regnal reports whether the name has a number. Kings have no family name. A
// name that has another word instead of the number is somebody else's.
func regnal(r *reading) bool {
	for i := range r.tokens {
		if t := &r.tokens[i]; t.kind == suffix && t.fold != "jr" && t.fold != "sr" {
			return true
		}
	}
	return false
}

// suffixed reports whether the name has a number or tells generations apart.
func suffixed(r *reading) bool {
	for i := range r.tokens {
		if r.tokens[i].kind == suffix {
			return true
		}
	}
	return false
}

// extraWord reports whether the name without number has a word that the one with
// it lacks.
func (al *alignment) extraWord() bool {
	for i := range al.a.tokens {
		if al.a.tokens[i].kind == word && al.open(i) && !regnal(al.a) {
			return true
		}
	}
	for j := range al.b.tokens {
		if al.b.tokens[j].kind == word && al.openB(j) && !regnal(al.b) {
			return true
		}
	}
	return false
}

// spareInitial reports whether all that agrees beside the family name is an
// initial, and whoever writes initials has one more: J. J. Singh, Jaswant Singh.
func (al *alignment) spareInitial() bool {
	paired, spare := [2]bool{}, [2]bool{}
	for i := range al.a.tokens {
		switch {
		case al.a.tokens[i].kind == word && !al.open(i) && al.class[i] != Initial && al.a.family&(1<<i) == 0:
			return false
		case al.a.tokens[i].kind == initial && al.open(i):
			spare[0] = true
		case al.a.tokens[i].kind == initial && al.b.tokens[al.partner[i]].kind == word:
			paired[0] = true
		}
	}
	for j := range al.b.tokens {
		switch {
		case al.b.tokens[j].kind == initial && al.openB(j):
			spare[1] = true
		case al.b.tokens[j].kind == initial && al.a.tokens[al.back[j]].kind == word:
			paired[1] = true
		}
	}
	return paired[0] && spare[0] || paired[1] && spare[1]
}

// skipped reports whether one name passes over a given name or an initial between
// two that it has, the second of them an initial: G. W. Bush and George H. W.
// Bush. Who writes out initials writes them all, up to where he stops.
func (al *alignment) skipped() bool {
	return skips(al.a, func(i int) (paired, asInitial bool) { return !al.open(i), al.class[i] == Initial }) ||
		skips(al.b, func(j int) (paired, asInitial bool) {
			return !al.openB(j), !al.openB(j) && al.class[al.back[j]] == Initial
		})
}

func skips(r *reading, at func(int) (paired, asInitial bool)) bool {
	begun, open := false, false
	for i := range r.tokens {
		if r.tokens[i].kind > initial || r.family&(1<<i) != 0 {
			continue
		}
		paired, asInitial := at(i)
		switch {
		case !paired:
			open = begun
		case open && asInitial:
			return true
		default:
			begun = true
		}
	}
	return false
}

// initialsDiffer reports whether both print initials beside the given name and
// one has more of them: George H. W. Bush and George H. Bush.
func (al *alignment) initialsDiffer() bool {
	if al.a.starts == 0 || al.b.starts == 0 || al.a.starts == al.b.starts || !beginsWithWord(al.a) || !beginsWithWord(al.b) {
		return false
	}
	for i := range al.a.tokens {
		if al.class[i] == Initial {
			return true
		}
	}
	return false
}

func beginsWithWord(r *reading) bool {
	for i := range r.tokens {
		if k := r.tokens[i].kind; k != optional {
			return k == word
		}
	}
	return false
}
