package timeline

import (
	"cmp"
	"slices"

	"github.com/defcoop/defcoop/timeline/internal/match"
)

// tie is a candidate link between two profiles of officials.
type tie struct {
	edge
	x, y   int32 // the profiles
	kin    bool  // the names may be those of relatives
	loose  bool  // the names are spelled in two ways, by a slip or by two people
	points int   // how well the names agree
}

// ties compares the profiles that may be of one person, the heaviest first, and
// of those with equal evidence the names that agree best.
func (r *resolver) ties() []*tie {
	var list []tie
	add := func(x, y, a, b int32) {
		if m, result := r.people.weigh(x, y, r.policy.Points); result.Verdict == match.Same || x == y {
			list = append(list, tie{edge{min(a, b), max(a, b), m.score(), m}, x, y, result.Kin, result.Loose, result.Points})
		}
	}
	for i := range r.people.profiles {
		nodes := r.people.profiles[i].nodes
		for k := 1; k < len(nodes); k++ {
			add(int32(i), int32(i), nodes[k-1], nodes[k])
		}
	}
	for _, pair := range r.people.candidates() {
		add(pair[0], pair[1], r.people.profiles[pair[0]].nodes[0], r.people.profiles[pair[1]].nodes[0])
	}
	ties := make([]*tie, len(list))
	for i := range list {
		ties[i] = &list[i]
	}
	slices.SortFunc(ties, func(x, y *tie) int {
		switch {
		case x.score != y.score:
			return cmp.Compare(y.score, x.score)
		case x.points != y.points:
			return cmp.Compare(y.points, x.points)
		}
		return cmp.Or(cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b))
	})
	return ties
}

// settle joins ties in their order, and those with a reserve once others have
// filled the time between. It returns those that keep it.
func (r *resolver) settle(ties []*tie) []*tie {
	for {
		var left []*tie
		joined := false
		for _, t := range ties {
			switch {
			case r.root(t.a) == r.root(t.b):
			case t.x != t.y && r.reserve(t) != "":
				left = append(left, t)
			default:
				joined = r.joinTie(t) || joined
			}
		}
		if ties = left; !joined {
			return left
		}
	}
}

// joinTie joins two officials. For names that relatives may share, or two people
// whose names differ in a letter, it says that the time was what decided.
func (r *resolver) joinTie(t *tie) bool {
	m := t.marks
	if t.kin || t.loose {
		m.add(EvidenceDate, r.policy.Points.Date/2)
	}
	return r.join(t.a, t.b, byEvidence, m)
}

// reserve says what speaks against a tie that has evidence enough: that nobody
// saw them for too long, or that the names may be those of relatives, or of two
// people who spell themselves alike, and who were not seen at the same time.
func (r *resolver) reserve(t *tie) string {
	a, b := r.presenceOf(t.a), r.presenceOf(t.b)
	switch bound := r.absence(); {
	case bound > 0 && a.away(b) > bound:
		return reasonAbsent
	case t.kin && !a.near(b):
		return reasonKin
	case t.loose && !a.near(b):
		return reasonLoose
	}
	return ""
}

// presenceOf is when the people of a node's cluster were seen.
func (r *resolver) presenceOf(n int32) presence {
	faces := r.faces(r.root(n))
	all := r.people.profiles[faces[0]].seen
	for _, f := range faces[1:] {
		all = all.unite(r.people.profiles[f].seen)
	}
	return all
}

func (r *resolver) dated(profile int32) bool { return len(r.people.profiles[profile].seen) > 0 }
