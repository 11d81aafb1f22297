package match

// Compare says whether two names count as evidence that they name one person,
// and with how many points. Compare(a, b) == Compare(b, a). Of several forms
// the pair that agrees best decides.
func Compare(a, b *Name) Result {
	if a.IsZero() || b.IsZero() {
		return Result{Verdict: Weak}
	}
	if compareOrder(a, b) > 0 {
		a, b = b, a
	}
	best := outcome{}
	for i := range a.readings {
		for j := range b.readings {
			var al alignment
			o := al.compare(&a.readings[i], &b.readings[j])
			if o.better(best) {
				best = o
			}
		}
	}
	return best.result()
}

// outcome is a result before names that cannot be compared are called Weak.
type outcome struct {
	rank   uint8
	points int
}

const (
	rankUnread uint8 = iota // one of the scripts is not read
	rankDifferent
	rankWeakKin
	rankWeak
	rankSameKin
	rankSame
)

func (o outcome) better(p outcome) bool {
	return o.rank > p.rank || o.rank == p.rank && o.points > p.points
}

func (o outcome) result() Result {
	switch o.rank {
	case rankSame, rankSameKin:
		return Result{Compatible: true, Verdict: Same, Kin: o.rank == rankSameKin, Points: o.points}
	case rankDifferent:
		return Result{Verdict: Different}
	}
	return Result{Verdict: Weak, Kin: o.rank == rankWeakKin}
}

// compare aligns two readings, first as Korean names if both can be read so.
// Two Korean names are told apart by their syllables, where one letter is
// often all the difference; nothing like spelling slips is forgiven then.
func (al *alignment) compare(a, b *reading) outcome {
	al.a, al.b = a, b
	if a.opaque != b.opaque {
		al.unaligned()
		return outcome{rank: rankUnread}
	}
	bothKorean := len(a.korean) > 0 && len(b.korean) > 0
	al.align(!bothKorean)
	o := al.judge()
	if !bothKorean {
		return o
	}
	agree := false
	for i := range a.korean {
		for j := range b.korean {
			if !a.korean[i].agrees(&b.korean[j]) {
				continue
			}
			agree = true
			if k := compareKorean(a, b, &a.korean[i], &b.korean[j]); k.better(o) {
				o = k
				al.ka, al.kb = &a.korean[i], &b.korean[j]
			}
		}
	}
	if !agree && o.rank == rankSame { // half of a given name: Kim Jong, Kim Jong-un
		return outcome{rank: rankWeak}
	}
	return o
}

func compareKorean(a, b *reading, k, l *korean) outcome {
	family, given := koreanClasses(a, b, k, l)
	return outcome{rank: rankSame, points: family.points() + given.points()}
}

func koreanClasses(a, b *reading, k, l *korean) (family, given Class) {
	if a.hangul && b.hangul && a.words == 1 && b.words == 1 && a.tokens[k.token].raw == b.tokens[l.token].raw {
		return Exact, Exact
	}
	loose := Skeleton
	if a.hangul != b.hangul {
		loose = Variant // the letters say how the other is romanised
	}
	family, given = loose, loose
	if k.family == l.family {
		family = Folded
	}
	if k.given == l.given {
		given = Folded
	}
	if !a.hangul && !b.hangul && a.tokens[k.token].fold == b.tokens[l.token].fold {
		family = Folded
	}
	return family, given
}

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
	related := al.lineage(missing)
	if related == apart || ua > 0 && ub > 0 && (nwords < 2 || al.clash()) {
		return outcome{rank: rankDifferent}
	}
	weak := outcome{rank: rankWeak}
	if related == nearlyApart {
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
		o := outcome{rank: rankSame, points: max(1, sum/weight-missing)}
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
	o := outcome{rank: rankSame, points: max(1, points)}
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
	return len(t.fold) >= 4 && !isBareSurname(t.fold)
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
