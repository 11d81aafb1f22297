package timeline

import (
	"cmp"
	"slices"
)

// take joins edges in their order. Of edges of one weight that compete for a
// record none is taken: which of the two it is, is for people to say.
func (r *resolver) take(edges []edge, reviews *reviews) {
	for start := 0; start < len(edges); {
		end := start + 1
		for end < len(edges) && edges[end].score == edges[start].score {
			end++
		}
		tie := edges[start:end]
		start = end
		contested := r.contested(tie)
		for i, e := range tie {
			switch {
			case !r.joins(&e.marks):
				reviews.add(e, reasonTooLittle)
			case contested[i]:
				reviews.add(e, reasonUndecided)
			case r.root(e.a) != r.root(e.b):
				r.join(e.a, e.b, byEvidence, e.marks)
			}
		}
	}
}

// contested finds the edges of one weight of which only one can be taken:
// those from one cluster to several that cannot be one with each other.
func (r *resolver) contested(tie []edge) map[int]bool {
	if len(tie) < 2 {
		return nil
	}
	var ends []end
	for i := range tie {
		e := &tie[i]
		a, b := r.root(e.a), r.root(e.b)
		if a != b && r.joins(&e.marks) && r.obstacle(a, b, byEvidence) == "" {
			ends = append(ends, end{a, b, int32(i)}, end{b, a, int32(i)})
		}
	}
	slices.SortFunc(ends, func(x, y end) int { return cmp.Or(cmp.Compare(x.cluster, y.cluster), cmp.Compare(x.edge, y.edge)) })
	found := map[int]bool{}
	for start := 0; start < len(ends); {
		stop := start + 1
		for stop < len(ends) && ends[stop].cluster == ends[start].cluster {
			stop++
		}
		r.contest(ends[start:stop], found)
		start = stop
	}
	return found
}

// end is an edge as seen from one of the clusters that it would join.
type end struct{ cluster, other, edge int32 }

// contest notes those of the edges of one cluster that exclude each other. Of more
// than a few it sees only those that lead to records of one report.
func (r *resolver) contest(ends []end, found map[int]bool) {
	const few = 8
	if len(ends) > few {
		claimed := map[int32]end{} // by report
		for _, x := range ends {
			for _, n := range r.of(x.other) {
				report := r.Records[n].Report
				if r.Corpus.Repeats[report] {
					continue
				}
				if y, rival := claimed[report]; rival && y.other != x.other {
					found[int(x.edge)], found[int(y.edge)] = true, true
				}
				claimed[report] = x
			}
		}
		return
	}
	for i, x := range ends {
		for _, y := range ends[:i] {
			if x.other != y.other && r.obstacle(x.other, y.other, byEvidence) != "" {
				found[int(x.edge)], found[int(y.edge)] = true, true
			}
		}
	}
}
