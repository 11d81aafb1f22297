package match

// Names that carry the father's name after the own one (bin, al-, oğlu) make
// father and son look alike: Isa bin Salman is part of Hamad bin Isa bin
// Salman. generationsDiffer says whether the own name of one is the father's
// name in the other, and not the other way round as well. It is asked only if
// one of the names says more than the other.
func (al *alignment) generationsDiffer() bool {
	i, j := ownName(al.a), ownName(al.b)
	if i < 0 || j < 0 {
		return false
	}
	p, q := int(al.partner[i]), int(al.back[j])
	if p == j {
		return regnal(al.a) != regnal(al.b) && al.extraWord()
	}
	return p >= 0 && fathersName(al.b, p) && (q < 0 || fathersName(al.a, q)) ||
		q >= 0 && fathersName(al.a, q) && p < 0
}

// ownName is the first word, -1 if a particle stands before it.
func ownName(r *reading) int {
	for i := range r.tokens {
		switch t := &r.tokens[i]; {
		case t.kind == word:
			return i
		case isParticle(t.fold, true):
			return -1
		}
	}
	return -1
}

// fathersName says whether a particle stands before a word.
func fathersName(r *reading, i int) bool {
	return i > 0 && r.tokens[i-1].kind == optional && isParticle(r.tokens[i-1].fold, false)
}

// regnal says whether the name has a number: kings have no family name, so a
// name that has another word instead of the number is somebody else's.
func regnal(r *reading) bool {
	for i := range r.tokens {
		if t := &r.tokens[i]; t.kind == suffix && t.fold != "jr" && t.fold != "sr" {
			return true
		}
	}
	return false
}

// extraWord says whether the name without number has a word that the one with
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

// initialsDiffer says whether both print initials beside the given name and
// one has more of them: George H. W. Bush and George W. Bush.
func (al *alignment) initialsDiffer(shared int) bool {
	return shared > 0 && al.a.starts > 0 && al.b.starts > 0 && al.a.starts != al.b.starts &&
		beginsWithWord(al.a) && beginsWithWord(al.b)
}

func beginsWithWord(r *reading) bool {
	for i := range r.tokens {
		if k := r.tokens[i].kind; k != optional {
			return k == word
		}
	}
	return false
}
