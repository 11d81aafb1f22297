package resolve

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/defcoop/defcoop/cooperation"
)

// reviews collects what is left to people, the best for each record.
type reviews struct {
	r  *resolver
	of map[int32][]review
}

type review struct {
	pair
	reason string
	doubt  bool // something in the two records themselves speaks against their being one
	late   bool // something forbids by now that the two are one
}

func newReviews(r *resolver) *reviews { return &reviews{r, map[int32][]review{}} }

func (v *reviews) add(e pair, reason string) {
	v.put(review{pair: e, reason: reason})
}

func (v *reviews) put(x review) {
	v.of[x.a] = append(v.of[x.a], x)
	v.of[x.b] = append(v.of[x.b], x)
}

// log writes for every record the best of its reviews. Those that ended in one
// cluster after all are done with, and so are those that somebody judged. What
// was too little is dropped where something forbids it by now, and what was
// doubted where each has found another record of the same report; what was enough
// stays, with what came in between, since nobody has chosen yet.
func (v *reviews) log() {
	limit := v.r.policy.Reviews
	keep := map[[2]int32]review{}
	for _, list := range v.of {
		open := list[:0]
		for _, x := range list {
			if v.r.root(x.a) == v.r.root(x.b) {
				continue
			}
			why := v.r.forbids(x.a, x.b, byEvidence)
			if why == reasonDifferent || x.doubt && why == reasonSameReport || why != "" && (x.reason == reasonTooLittle || x.reason == reasonSecond) {
				continue
			}
			if x.late = why != "" && why != x.reason; x.late && x.reason != reasonAlike {
				x.reason += "; against it: " + why
			}
			open = append(open, x)
		}
		slices.SortFunc(open, func(x, y review) int {
			return cmp.Or(compareBool(x.late, y.late), cmp.Compare(y.score, x.score), cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b), cmp.Compare(x.reason, y.reason))
		})
		for i, x := range open[:min(limit, len(open))] {
			if more := len(open) - limit; i == limit-1 && more > 0 {
				x.reason += fmt.Sprintf(", and %d more partners like it", more)
			}
			if old, twice := keep[[2]int32{x.a, x.b}]; !twice || cmp.Or(cmp.Compare(len(old.reason), len(x.reason)),
				cmp.Compare(old.reason, x.reason), cmp.Compare(old.score, x.score)) < 0 {
				keep[[2]int32{x.a, x.b}] = x
			}
		}
	}
	v.r.decisions = slices.DeleteFunc(v.r.decisions, func(l Decision) bool { // what an earlier pass over officials had less for
		_, again := keep[[2]int32{l.A, l.B}]
		return again && l.Outcome == Review && v.r.Records[l.A].Kind() == cooperation.KindOfficial
	})
	for _, x := range keep { // sorted with all links in the end
		v.r.log(x.a, x.b, Review, x.reason, x.evidence)
	}
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
