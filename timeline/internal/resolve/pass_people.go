package resolve

import (
	"cmp"
	"slices"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/match"
)

// passPeople links organizations, then officials, by what they are.
func (r *resolver) passPeople() {
	r.joinGroups(cooperation.KindOrganization, EvidenceIdentifier, identifierKeys)
	r.joinGroups(cooperation.KindOrganization, EvidenceIdentity, r.organizationKeys)
	r.profiles = r.readProfiles()
	r.united = r.mergeVariants
	r.joinGroups(cooperation.KindOfficial, EvidenceIdentifier, identifierKeys)
	r.joinOfficials()
	r.united = nil
}

// pair is a candidate link between two nodes, with its weight.
type pair struct {
	a, b     int32 // a < b
	score    int
	evidence Evidence
}

// sortPairs puts pairs in the total order in which they are taken: the
// heaviest first, then by ids.
func sortPairs(pairs []pair) {
	slices.SortFunc(pairs, func(x, y pair) int {
		return cmp.Or(cmp.Compare(y.score, x.score), cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b))
	})
}

// joinOfficials links officials of one party whose names are compatible and
// who agree in post or rank. A name alone never joins; it goes to review, and
// so do names that relatives may share, sightings too far apart in time, and
// whoever may be one of several.
func (r *resolver) joinOfficials() {
	reviews := newReviews(r)
	var pairs, undated []*officialPair
	for _, t := range r.officialPairs() {
		switch {
		case int(t.evidence.n) >= r.policy.Kinds:
			pairs = append(pairs, t)
		case int(t.evidence.n) == r.policy.Kinds-1:
			reviews.add(t.pair, reasonTooLittle)
		}
	}
	r.constraint = r.contradicting
	doubt := r.undecided(pairs)
	undecided := doubt.undecided
	sure, unsure := cutPairs(pairs, func(t *officialPair) bool { return !undecided[t.x] && !undecided[t.y] || t.x == t.y })
	sure, undated = cutPairs(sure, func(t *officialPair) bool { return r.dated(t.x) && r.dated(t.y) })
	left := r.joinTimely(sure)
	r.undecidedByTime(doubt, undated)
	undated, more := cutPairs(undated, func(t *officialPair) bool { return !undecided[t.x] && !undecided[t.y] || t.x == t.y })
	left = r.joinTimely(append(left, r.joinTimely(undated)...)) // undated ones may have brought their likes
	for _, t := range left {
		reviews.add(t.pair, r.objection(t))
	}
	r.placeUndecided(doubt, append(unsure, more...), reviews)
	reviews.log()
	r.constraint = nil
}

// cutPairs parts a list in two and keeps its order.
func cutPairs(pairs []*officialPair, first func(*officialPair) bool) (yes, no []*officialPair) {
	for _, t := range pairs {
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
func (p *profiles) candidates() [][2]int32 {
	type entry struct {
		key     string
		profile int32
	}
	var list []entry
	for i := range p.list {
		for _, k := range p.list[i].name.BlockKeys() {
			list = append(list, entry{k, int32(i)})
		}
	}
	slices.SortFunc(list, func(a, b entry) int {
		return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(p.list[a.profile].party, p.list[b.profile].party), cmp.Compare(a.profile, b.profile))
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
			party := p.list[x.profile].party
			for _, y := range block[i+1:] {
				other := p.list[y.profile].party
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

// contradicting says why two clusters of officials are two people: some name in
// one contradicts a name in the other, or they have different identifiers in
// one register. It keeps an initial from bridging two full names.
func (r *resolver) contradicting(small, large []int32) string {
	xs, ys := r.variants(r.root(small[0])), r.variants(r.root(large[0]))
	switch {
	case r.profiles.anyContradict(xs, ys):
		return reasonNames
	case r.profiles.registeredApart(xs, ys):
		return reasonIdentifiers
	}
	return ""
}

// variants returns the different profiles of a cluster of officials.
func (r *resolver) variants(root int32) []int32 {
	if known, ok := r.profiles.variants[root]; ok {
		return known
	}
	return []int32{r.profiles.of[root]}
}

// mergeVariants keeps the profiles of clusters as they are united.
func (r *resolver) mergeVariants(kept, gone int32) {
	list := slices.Clone(r.variants(kept))
	for _, p := range r.variants(gone) {
		if !slices.Contains(list, p) {
			list = append(list, p)
		}
	}
	r.profiles.variants[kept] = list
	delete(r.profiles.variants, gone)
}

// officialPair is a candidate link between two profiles of officials.
type officialPair struct {
	pair
	x, y   int32 // the profiles
	kin    bool  // the names may be those of relatives
	loose  bool  // the names are spelled in two ways, by a slip or by two people
	points int   // how well the names agree
}

// officialPairs compares the profiles that may be of one person, the heaviest first, and
// of those with equal evidence the names that agree best.
func (r *resolver) officialPairs() []*officialPair {
	var list []officialPair
	add := func(x, y, a, b int32) {
		if m, result := r.profiles.weigh(x, y, r.policy.Points); result.Verdict == match.Same || x == y {
			list = append(list, officialPair{pair{min(a, b), max(a, b), m.Score(), m}, x, y, result.Kin, result.Loose, result.Points})
		}
	}
	for i := range r.profiles.list {
		nodes := r.profiles.list[i].nodes
		for k := 1; k < len(nodes); k++ {
			add(int32(i), int32(i), nodes[k-1], nodes[k])
		}
	}
	for _, pair := range r.profiles.candidates() {
		add(pair[0], pair[1], r.profiles.list[pair[0]].nodes[0], r.profiles.list[pair[1]].nodes[0])
	}
	pairs := make([]*officialPair, len(list))
	for i := range list {
		pairs[i] = &list[i]
	}
	slices.SortFunc(pairs, func(x, y *officialPair) int {
		switch {
		case x.score != y.score:
			return cmp.Compare(y.score, x.score)
		case x.points != y.points:
			return cmp.Compare(y.points, x.points)
		}
		return cmp.Or(cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b))
	})
	return pairs
}

// joinTimely joins pairs in their order, and those with a reserve once others have
// filled the time between. It returns those that keep it.
func (r *resolver) joinTimely(pairs []*officialPair) []*officialPair {
	for {
		var left []*officialPair
		joined := false
		for _, t := range pairs {
			switch {
			case r.root(t.a) == r.root(t.b):
			case t.x != t.y && r.objection(t) != "":
				left = append(left, t)
			default:
				joined = r.joinOfficialPair(t) || joined
			}
		}
		if pairs = left; !joined {
			return left
		}
	}
}

// joinOfficialPair joins two officials. For names that relatives may share, or two people
// whose names differ in a letter, it says that the time was what decided.
func (r *resolver) joinOfficialPair(t *officialPair) bool {
	m := t.evidence
	if t.kin || t.loose {
		m.Add(EvidenceDate, r.policy.Points.Date/2)
	}
	return r.join(t.a, t.b, byEvidence, m)
}

// objection says what speaks against a pair that has evidence enough: that nobody
// saw them for too long, or that the names may be those of relatives, or of two
// people who spell themselves alike, and who were not seen at the same time.
func (r *resolver) objection(t *officialPair) string {
	a, b := r.seenOf(t.a), r.seenOf(t.b)
	switch bound := r.absence(); {
	case bound > 0 && a.gap(b) > bound:
		return reasonAbsent
	case t.kin && !a.sameTime(b):
		return reasonKin
	case t.loose && !a.sameTime(b):
		return reasonLoose
	}
	return ""
}

// seenOf is when the people of a node's cluster were seen.
func (r *resolver) seenOf(n int32) seen {
	faces := r.variants(r.root(n))
	all := r.profiles.list[faces[0]].seen
	for _, f := range faces[1:] {
		all = all.unite(r.profiles.list[f].seen)
	}
	return all
}

func (r *resolver) dated(profile int32) bool { return len(r.profiles.list[profile].seen) > 0 }
