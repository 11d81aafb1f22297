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
	loose  bool // see Result
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
	switch {
	case o.rank != p.rank:
		return o.rank > p.rank
	case o.loose != p.loose:
		return p.loose
	}
	return o.points > p.points
}

func (o outcome) result() Result {
	switch o.rank {
	case rankSame, rankSameKin:
		return Result{Compatible: true, Verdict: Same, Kin: o.rank == rankSameKin, Loose: o.loose, Points: o.points}
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
	if !bothKorean || suffixesDiffer(a, b) {
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
