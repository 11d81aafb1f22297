package timeline

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/timeline/internal/match"
)

// acquaintances links officials once more, now that happenings are known: two
// who play the same part on the same side of one happening, and whose names do
// not contradict each other, need one more thing in common.
func (r *resolver) acquaintances() {
	type place struct {
		happening int32
		side      string
		attendee  attendee
	}
	var places []place
	for i := range r.occasions {
		o := &r.occasions[i]
		if len(r.of(r.root(o.node))) < 2 || !r.nodes[o.node].kind().Happening() {
			continue
		}
		for _, a := range o.people {
			if a.profile >= 0 {
				places = append(places, place{slices.Min(r.of(r.root(o.node))), a.side, a})
			}
		}
	}
	slices.SortStableFunc(places, func(x, y place) int {
		return cmp.Or(cmp.Compare(x.happening, y.happening), strings.Compare(x.side, y.side), cmp.Compare(x.attendee.root, y.attendee.root))
	})
	edges := map[[2]int32]edge{}
	for i, x := range places {
		for _, y := range places[i+1:] {
			if y.happening != x.happening || y.side != x.side {
				break
			}
			a, b := r.root(x.attendee.root), r.root(y.attendee.root)
			if a == b || x.attendee.lead != y.attendee.lead {
				continue
			}
			m, verdict := r.people.compare(x.attendee.profile, y.attendee.profile, r.policy.Points)
			if verdict == match.Different {
				continue
			}
			m.add(EvidenceCoParticipant, r.policy.Points.CoParticipant)
			k := [2]int32{min(x.attendee.root, y.attendee.root), max(x.attendee.root, y.attendee.root)}
			if old, ok := edges[k]; !ok || old.score < m.score() {
				edges[k] = edge{k[0], k[1], m.score(), m}
			}
		}
	}
	var list []edge
	for _, e := range edges {
		list = append(list, e)
	}
	sortEdges(list)
	r.barrier, r.united = r.strangers, r.uniteFaces
	reviews := newReviews(r)
	for _, e := range list {
		switch {
		case int(e.marks.n) >= r.policy.Kinds && r.root(e.a) != r.root(e.b):
			r.join(e.a, e.b, byEvidence, e.marks)
		default:
			reviews.add(e, reasonTooLittle)
		}
	}
	reviews.log()
	r.barrier, r.united = nil, nil
}
