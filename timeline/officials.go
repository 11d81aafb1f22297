package timeline

import (
	"cmp"
	"slices"

	"github.com/defcoop/defcoop/cooperation"
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
// who agree in post or rank. A name alone never joins; it goes to review, and
// so do names that relatives may share, sightings too far apart in time, and
// whoever may be one of several.
func (r *resolver) joinOfficials() {
	reviews := newReviews(r)
	var ties, undated []*tie
	for _, t := range r.ties() {
		switch {
		case int(t.marks.n) >= r.policy.Kinds:
			ties = append(ties, t)
		case int(t.marks.n) == r.policy.Kinds-1:
			reviews.add(t.edge, reasonTooLittle)
		}
	}
	r.barrier = r.strangers
	doubt := r.torn(ties)
	torn := doubt.torn
	sure, unsure := cutTies(ties, func(t *tie) bool { return !torn[t.x] && !torn[t.y] || t.x == t.y })
	sure, undated = cutTies(sure, func(t *tie) bool { return r.dated(t.x) && r.dated(t.y) })
	left := r.settle(sure)
	r.tornByTime(doubt, undated)
	undated, more := cutTies(undated, func(t *tie) bool { return !torn[t.x] && !torn[t.y] || t.x == t.y })
	left = r.settle(append(left, r.settle(undated)...)) // undated ones may have brought their likes
	for _, t := range left {
		reviews.add(t.edge, r.reserve(t))
	}
	r.placeTorn(doubt, append(unsure, more...), reviews)
	reviews.log()
	r.barrier = nil
}

// cutTies parts a list in two and keeps its order.
func cutTies(ties []*tie, first func(*tie) bool) (yes, no []*tie) {
	for _, t := range ties {
		if first(t) {
			yes = append(yes, t)
		} else {
			no = append(no, t)
		}
	}
	return yes, no
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
// one contradicts a name in the other, or they have different identifiers in
// one register. It keeps an initial from bridging two full names.
func (r *resolver) strangers(small, large []int32) string {
	xs, ys := r.faces(r.root(small[0])), r.faces(r.root(large[0]))
	switch {
	case r.people.anyStrange(xs, ys):
		return reasonNames
	case r.people.registeredApart(xs, ys):
		return reasonIdentifiers
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
