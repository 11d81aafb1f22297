package match

// judge draws the conclusion from an alignment.
func (al *alignment) judge() outcome {
	a, b := al.a, al.b
	if suffixesDiffer(a, b) {
		return outcome{rank: rankDifferent}
	}
	var (
		sum, weight     int // points of the aligned words, and how many they are
		nwords, nstarts int
		edits           int
		lone            int // index in a of the last aligned word
	)
	for i := range a.tokens {
		c, w := al.class[i], int(al.width[i])
		if w == 0 {
			continue
		}
		sum += c.points() * w
		weight += w
		if c == Initial {
			nstarts++
			continue
		}
		nwords += w
		lone = i
		if c == Edit {
			edits++
		}
	}
	ua, ub := al.unmatched()
	missing := ua + ub
	if ua == 1 && ub == 1 && al.slip() {
		return outcome{rank: rankWeak}
	}
	if ua > 0 && ub > 0 && (nwords < 2 || al.clash()) {
		return outcome{rank: rankDifferent}
	}
	weak := outcome{rank: rankWeak}
	related := al.lineage(missing)
	switch related {
	case apart:
		return outcome{rank: rankDifferent}
	case nearlyApart:
		return outcome{rank: rankWeakKin}
	}
	switch {
	case ua > 0 && ub > 0:
		return weak
	case nwords >= 2:
		if 2*edits > nwords || missing > nwords+1 || al.familyLost() {
			return weak
		}
	case nwords == 1 && nstarts > 0:
		if al.borrowed() {
			return outcome{rank: rankDifferent}
		}
		if al.class[lone] == Edit || !familyAble(a, lone) || !familyAble(b, int(al.partner[lone])) {
			return weak
		}
	case nwords == 1 && (a.words == 1 && b.words == 1 && missing == 0 || al.numbered(lone)):
		if !distinctive(&a.tokens[lone]) || !distinctive(&b.tokens[al.partner[lone]]) {
			return weak
		}
		o := outcome{rank: rankSame, points: max(1, sum/weight-missing), loose: al.loose()}
		if related == kin {
			o.rank = rankSameKin
		}
		return o
	default:
		return weak
	}
	points := 2*sum/weight - missing
	if al.swapped() {
		points -= swapCost
	}
	o := outcome{rank: rankSame, points: max(1, points), loose: al.loose()}
	if related == kin {
		o.rank = rankSameKin
	}
	return o
}

// borrowed says whether an initial found a word to stand for although a whole
// word beside it found none: Michael R. Pompeo is not Michael Rice. With one
// word in common that is chance.
func (al *alignment) borrowed() bool {
	var openA, openB, takenA, takenB bool
	for i := range al.a.tokens {
		switch t := &al.a.tokens[i]; {
		case t.kind == word:
			openA = openA || al.open(i)
			takenB = takenB || al.class[i] == Initial && al.b.tokens[al.partner[i]].kind == initial
		case t.kind == initial:
			takenA = takenA || !al.open(i) && al.b.tokens[al.partner[i]].kind == word
		}
	}
	for j := range al.b.tokens {
		openB = openB || al.b.tokens[j].kind == word && al.openB(j)
	}
	return openA && takenA || openB && takenB
}

// numbered says whether both are the name of a king, a word and a number, to
// which one may add his father's name or his house.
func (al *alignment) numbered(lone int) bool {
	if !regnal(al.a) || !regnal(al.b) || int(al.a.own) != lone || al.b.own != al.partner[lone] {
		return false
	}
	for i := range al.a.tokens {
		if al.a.tokens[i].kind == suffix && al.open(i) {
			return false
		}
	}
	return true
}

// swapCost is taken off where both sources say which word is the family name
// and say it the other way round. Registers mistake the order of foreign names
// far more often than two people have mirrored names.
const swapCost = 4

// distinctive says whether a name of one word is enough to be anybody's.
func distinctive(t *token) bool {
	if t.opaque {
		return true
	}
	if t.hangul {
		return len(t.raw) > 6
	}
	return len(t.fold) >= 4 && t.uses&asFamilyName == 0
}

// familyAble says whether a word may be the family name.
func familyAble(r *reading, i int) bool {
	if r.family&(1<<i) != 0 || !r.stated && r.words == 1 {
		return true
	}
	for k := range r.korean {
		if int(r.korean[k].token) == i {
			return true
		}
	}
	for k := range r.tokens { // Sabah al-Sabah
		if k != i && r.family&(1<<k) != 0 && r.tokens[k].fold == r.tokens[i].fold {
			return true
		}
	}
	return false
}

// suffixesDiffer says whether both names have a suffix and not the same:
// Hassan II and Hassan III.
func suffixesDiffer(a, b *reading) bool {
	var any bool
	for i := range a.tokens {
		if a.tokens[i].kind != suffix {
			continue
		}
		for j := range b.tokens {
			if b.tokens[j].kind != suffix {
				continue
			}
			any = true
			if a.tokens[i].fold == b.tokens[j].fold {
				return false
			}
		}
	}
	return any
}

// unmatched counts the words and initials without partner on each side.
func (al *alignment) unmatched() (a, b int) {
	for i := range al.a.tokens {
		if al.a.tokens[i].kind <= initial && al.open(i) {
			a++
		}
	}
	for j := range al.b.tokens {
		if al.b.tokens[j].kind <= initial && al.openB(j) {
			b++
		}
	}
	return a, b
}

// clash says whether words without partner stand in the same place of both
// names, between the same paired words: then they are two words for one thing.
// Otherwise each may just be what the other source leaves out, but for the short
// names of Eastern Asia, of which nothing is.
func (al *alignment) clash() bool {
	if al.a.strict || al.b.strict || len(al.a.korean) > 0 && len(al.b.korean) > 0 {
		return true
	}
	var slotsA uint16
	slot := 0
	for i := range al.a.tokens {
		switch {
		case al.a.tokens[i].kind > initial:
		case al.open(i):
			slotsA |= 1 << slot
		default:
			slot++
		}
	}
	slot = 0
	for j := range al.b.tokens {
		switch {
		case al.b.tokens[j].kind > initial:
		case al.openB(j):
			if slotsA&(1<<slot) != 0 {
				return true
			}
		default:
			slot++
		}
	}
	return false
}

// familyAligned says, where both sources state the family name, whether some
// word of it is paired with the other's family name, and whether any is
// paired with anything.
func (al *alignment) familyAligned() (toFamily, fromA, fromB bool) {
	for i := range al.a.tokens {
		j := al.partner[i]
		if j < 0 {
			continue
		}
		fa, fb := al.a.family&(1<<i) != 0, al.b.family&(1<<j) != 0
		toFamily = toFamily || fa && fb
		fromA = fromA || fa
		fromB = fromB || fb
	}
	return toFamily, fromA, fromB
}

// swapped: both state the family name, and each is the other's given name.
func (al *alignment) swapped() bool {
	if !al.a.stated || !al.b.stated {
		return false
	}
	toFamily, fromA, fromB := al.familyAligned()
	return !toFamily && fromA && fromB
}

// familyLost: both state the family name, and it is not what agrees.
func (al *alignment) familyLost() bool {
	if !al.a.stated || !al.b.stated {
		return false
	}
	toFamily, fromA, fromB := al.familyAligned()
	return !toFamily && !(fromA && fromB)
}
