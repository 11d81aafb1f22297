package resolve

import (
	"cmp"
	"maps"
	"slices"
)

// review is a pair that a pass leaves to people.
type review struct {
	pair
	reason string
	alone  bool // it is asked only if one of the two has found nobody else
	doubt  bool // something in the two records themselves speaks against their being one
	late   bool // something forbids by now that the two are one

	against string // what forbids it, where that is not what was asked
	more    int    // how many further partners of a record were left out
}

// findings is what a pass returns: decisions, and pairs that it leaves to people
// unless they are settled when all of the pass is done.
type findings struct {
	decisions  []Decision
	reviews    []review
	constraint func(small, large []int32) string // that of the pass, to see what is settled
	witnesses  func(*Decision) []witness         // of a decision of the pass; nil for none
}

// keepWitnesses puts the two records of each decision in the order of their ids, and
// gives it its witnesses.
func (f *findings) keepWitnesses(v *view, decisions []Decision) {
	var store witnessStore
	for i := range decisions {
		d := &decisions[i]
		if v.Rank[d.A] > v.Rank[d.B] {
			d.A, d.B = d.B, d.A
		}
		if f.witnesses != nil && d.witnesses == nil && d.Evidence.Detail == "" {
			d.witnesses = store.keep(f.witnesses(d))
		}
	}
}

// ask leaves a pair to people.
func (f *findings) ask(p pair, reason string) {
	f.reviews = append(f.reviews, review{pair: p, reason: reason})
}

// open returns what is left of the reviews of a pass, the best for each record.
//
//	a review that ...                        is dropped if ...
//	was settled                              the two are in one cluster, or somebody judged them different
//	had too little evidence, or a better     something forbids it by now
//	partner
//	was doubted                              each has found another record of the same report
//	was refused                              each has found another record, or one of the same report
//
// A review with enough evidence stays and says what came in between, since nobody
// has chosen yet.
func (f *findings) open(v *view) []Decision {
	d := v.draft()
	d.constraint = f.constraint
	var still []review
	for _, x := range f.reviews {
		if x, ok := d.stillOpen(x); ok {
			still = append(still, x)
		}
	}
	of := map[int32][]*review{}
	for i := range still {
		x := &still[i]
		of[x.a], of[x.b] = append(of[x.a], x), append(of[x.b], x)
	}
	kept := bestReviews(of, v.policy.Reviews)
	for _, x := range kept { // sorted with all decisions in the end
		d.note(x.a, x.b, Review, x.reason, x.evidence)
		last := &d.decisions[len(d.decisions)-1]
		last.Against, last.More = x.against, int32(x.more)
	}
	return d.decisions
}

// bestReviews are the reviews that are kept, the best first:
//
//   - those that are among the best of both of their records
//   - the best one of each record, so that no record is silent
//   - those that are among the best of one record, up to twice the limit for each
//
// The last one of a record counts those that are not kept.
func bestReviews(of map[int32][]*review, limit int) map[[2]int32]*review {
	places := map[*review]int{} // 1 for each record that has it among its best, 2 more where it is the best one
	for _, open := range of {
		slices.SortFunc(open, compareReviews)
		for i, x := range open[:min(limit, len(open))] {
			places[x]++
			if i == 0 {
				places[x] += 2
			}
		}
	}
	kept, count := map[[2]int32]*review{}, map[int32]int{}
	keep := func(x *review) {
		pair := [2]int32{x.a, x.b}
		if old := kept[pair]; old == nil {
			count[x.a]++
			count[x.b]++
			kept[pair] = x
		}
	}
	var some []*review // among the best of one record
	for _, x := range slices.SortedFunc(maps.Keys(places), compareReviews) {
		if places[x] > 1 {
			keep(x)
		} else {
			some = append(some, x)
		}
	}
	for _, x := range some {
		if count[x.a] < 2*limit && count[x.b] < 2*limit {
			keep(x)
		}
	}
	countLeftOut(of, kept)
	return kept
}

// countLeftOut notes at the last review that is kept of each record how many are not.
func countLeftOut(of map[int32][]*review, kept map[[2]int32]*review) {
	more := map[*review]int{}
	for _, open := range of {
		var last *review
		cut := map[[2]int32]bool{}
		for _, x := range open {
			pair := [2]int32{x.a, x.b}
			if k := kept[pair]; k != nil {
				last = k
			} else {
				cut[pair] = true
			}
		}
		if last != nil {
			more[last] = max(more[last], len(cut))
		}
	}
	for x, n := range more {
		x.more = n
	}
}

// compareReviews puts first what nothing forbids by now, then what has most points.
func compareReviews(x, y *review) int {
	return cmp.Or(compareBool(x.late, y.late), cmp.Compare(y.score, x.score), cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b),
		cmp.Compare(x.reason, y.reason), cmp.Compare(x.against, y.against))
}

// stillOpen returns a review with what came in between, false if it is settled.
func (d *draft) stillOpen(x review) (review, bool) {
	if d.root(x.a) == d.root(x.b) {
		return x, false
	}
	why := d.forbids(x.a, x.b, byEvidence)
	switch {
	case x.alone && (why == reasonSameReport || len(d.of(d.root(x.a))) > 1 && len(d.of(d.root(x.b))) > 1):
		return x, false
	case why == reasonDifferent,
		why == reasonSameReport && x.doubt,
		why != "" && (x.reason == reasonTooLittle || x.reason == reasonSecond || x.reason == reasonSeat):
		return x, false
	}
	if x.late = why != "" && why != x.reason; x.late && x.reason != reasonAlike {
		x.against = why
	}
	return x, true
}

// compareBool puts what is false first.
func compareBool(x, y bool) int {
	switch {
	case x == y:
		return 0
	case y:
		return -1
	}
	return 1
}
