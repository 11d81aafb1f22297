package timeline

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/match"
)

// entities links organizations, then officials, by what they are.
func (r *resolver) entities() {
	r.joinGroups(cooperation.KindOrganization, EvidenceIdentifier, identifierKeys)
	r.joinGroups(cooperation.KindOrganization, EvidenceIdentity, r.organizationKeys)
	r.people = r.readPeople()
	r.united = r.uniteFaces
	r.joinGroups(cooperation.KindOfficial, EvidenceIdentifier, identifierKeys)
	r.joinOfficials()
	r.united = nil
}

// edge is a candidate link between two nodes, with its weight.
type edge struct {
	a, b  int32 // a < b
	score int
	marks marks
}

// sortEdges puts edges in the total order in which they are taken: the
// heaviest first, then by ids.
func sortEdges(edges []edge) {
	slices.SortFunc(edges, func(x, y edge) int {
		return cmp.Or(cmp.Compare(y.score, x.score), cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b))
	})
}

// joinOfficials links officials of one party whose names are compatible and
// who agree in post or rank. A name alone never joins; it goes to review.
func (r *resolver) joinOfficials() {
	var edges []edge
	for i := range r.people.profiles {
		if self, _ := r.people.compare(int32(i), int32(i), r.policy.Points); len(r.people.profiles[i].nodes) > 1 {
			nodes := r.people.profiles[i].nodes
			for k := 1; k < len(nodes); k++ {
				edges = append(edges, edge{nodes[k-1], nodes[k], self.score(), self})
			}
		}
	}
	for _, pair := range r.people.candidates() {
		m, verdict := r.people.compare(pair[0], pair[1], r.policy.Points)
		if verdict != match.Same {
			continue
		}
		a, b := r.people.profiles[pair[0]].nodes[0], r.people.profiles[pair[1]].nodes[0]
		edges = append(edges, edge{min(a, b), max(a, b), m.score(), m})
	}
	sortEdges(edges)
	r.barrier = r.strangers
	reviews := newReviews(r)
	for _, e := range edges {
		switch {
		case int(e.marks.n) >= r.policy.Kinds:
			if r.root(e.a) != r.root(e.b) {
				r.join(e.a, e.b, byEvidence, e.marks)
			}
		case int(e.marks.n) == r.policy.Kinds-1:
			reviews.add(e, reasonTooLittle)
		}
	}
	reviews.log()
	r.barrier = nil
}

// candidates are the pairs of profiles that share a key of the family name
// and whose parties do not differ, each once, sorted.
func (p *people) candidates() [][2]int32 {
	type entry struct {
		key     string
		profile int32
	}
	var list []entry
	for i := range p.profiles {
		for _, k := range p.profiles[i].name.BlockKeys() {
			list = append(list, entry{k, int32(i)})
		}
	}
	slices.SortFunc(list, func(a, b entry) int {
		return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(p.profiles[a.profile].party, p.profiles[b.profile].party), cmp.Compare(a.profile, b.profile))
	})
	var pairs [][2]int32
	for start := 0; start < len(list); {
		end := start
		for end < len(list) && list[end].key == list[start].key {
			end++
		}
		block := list[start:end]
		start = end
		for i, x := range block {
			party := p.profiles[x.profile].party
			for _, y := range block[i+1:] {
				other := p.profiles[y.profile].party
				if party != "" && other != party {
					break // sorted by party; those without one come first and meet all
				}
				pairs = append(pairs, [2]int32{min(x.profile, y.profile), max(x.profile, y.profile)})
			}
		}
	}
	slices.SortFunc(pairs, func(a, b [2]int32) int { return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1])) })
	return slices.Compact(pairs)
}

// strangers says why two clusters of officials are two people: some name in
// one contradicts a name in the other. It keeps an initial from bridging two
// full names.
func (r *resolver) strangers(small, large []int32) string {
	for _, x := range r.faces(r.root(small[0])) {
		for _, y := range r.faces(r.root(large[0])) {
			if _, verdict := r.people.compare(x, y, r.policy.Points); verdict == match.Different {
				return reasonNames
			}
		}
	}
	return ""
}

// faces returns the different profiles of a cluster of officials.
func (r *resolver) faces(root int32) []int32 {
	if known, ok := r.people.faces[root]; ok {
		return known
	}
	return []int32{r.people.of[root]}
}

// uniteFaces keeps the profiles of clusters as they are united.
func (r *resolver) uniteFaces(kept, gone int32) {
	list := slices.Clone(r.faces(kept))
	for _, p := range r.faces(gone) {
		if !slices.Contains(list, p) {
			list = append(list, p)
		}
	}
	r.people.faces[kept] = list
	delete(r.people.faces, gone)
}

// reviews collects what is left to people, the best for each record.
type reviews struct {
	r  *resolver
	of map[int32][]review
}

type review struct {
	edge
	reason string
}

func newReviews(r *resolver) *reviews { return &reviews{r, map[int32][]review{}} }

func (v *reviews) add(e edge, reason string) {
	v.of[e.a] = append(v.of[e.a], review{e, reason})
	v.of[e.b] = append(v.of[e.b], review{e, reason})
}

// log writes for every record the best of its reviews that did not end in one
// cluster after all.
func (v *reviews) log() {
	limit := v.r.policy.Reviews
	keep := map[[2]int32]review{}
	for _, list := range v.of {
		list = slices.DeleteFunc(list, func(x review) bool {
			return v.r.root(x.a) == v.r.root(x.b) || v.r.obstacle(x.a, x.b, byIdentity) != "" ||
				(x.reason == reasonTooLittle || x.reason == reasonSecond) && v.r.obstacle(x.a, x.b, byEvidence) != ""
		})
		slices.SortFunc(list, func(x, y review) int {
			return cmp.Or(cmp.Compare(y.score, x.score), cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b))
		})
		for i, x := range list[:min(limit, len(list))] {
			if more := len(list) - limit; i == limit-1 && more > 0 {
				x.reason += fmt.Sprintf(", and %d more partners like it", more)
			}
			if old, twice := keep[[2]int32{x.a, x.b}]; !twice || cmp.Or(cmp.Compare(len(old.reason), len(x.reason)),
				cmp.Compare(old.reason, x.reason), cmp.Compare(old.score, x.score)) < 0 {
				keep[[2]int32{x.a, x.b}] = x
			}
		}
	}
	for _, x := range keep { // sorted with all links in the end
		v.r.log(x.a, x.b, LinkReview, x.reason, x.marks)
	}
}
