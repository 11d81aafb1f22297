package resolve

import (
	"cmp"
	"math"
	"slices"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/match"
)

// passOrganizations links organizations by what they are.
func passOrganizations(v *view) findings {
	d := v.draft()
	organizations := v.ofKind(cooperation.KindOrganization)
	d.joinGroups(organizations, EvidenceIdentifier, v.identifierKeys)
	roles := v.rolesOfBodies(organizations)
	d.joinGroups(organizations, EvidenceIdentity, func(n int32) []string { return v.organizationKeys(n, roles) })
	return findings{decisions: d.decisions}
}

// passOfficials links officials by identifiers, then by their names and one thing
// more.
func passOfficials(v *view) findings {
	o := newOfficials(v)
	o.joinGroups(v.ofKind(cooperation.KindOfficial), EvidenceIdentifier, v.identifierKeys)
	o.constraint = o.contradicting
	o.joinByName()
	return o.findings()
}

// officials is the work of one pass on officials.
type officials struct {
	*draft
	found    findings
	variants map[int32][]int32 // of the root of a cluster, its different profiles
	misprint map[int32]bool    // profiles whose names are slips for others of their clusters

	contradictions map[[2]int32]bool     // what contradict has found out
	timed          map[[2]int32][2]int32 // of a pair for which its time was what decided, who was seen then
}

func newOfficials(v *view) *officials {
	o := &officials{
		draft: v.draftOfAll(), variants: map[int32][]int32{}, misprint: map[int32]bool{},
		contradictions: map[[2]int32]bool{}, timed: map[[2]int32][2]int32{},
	}
	o.merged = o.mergeVariants
	return o
}

// findings returns what the pass found.
func (o *officials) findings() findings {
	o.found.decisions, o.found.constraint, o.found.witnesses = o.decisions, o.contradicting, o.witnesses
	return o.found
}

// witnesses are the records by which two officials were seen at one time. All else
// the two records of a decision say themselves.
func (o *officials) witnesses(d *Decision) []witness {
	seen, ok := o.timed[[2]int32{min(d.A, d.B), max(d.A, d.B)}]
	if !ok || !d.Evidence.Has(EvidenceDate) {
		return nil
	}
	if d.A > d.B {
		seen[0], seen[1] = seen[1], seen[0]
	}
	return []witness{ofRecords(int(d.Evidence.n)-1, seen[0], seen[1])}
}

// pair is a candidate link between two records, with its weight.
type pair struct {
	a, b     int32 // a < b
	score    int
	evidence Evidence
}

// sortPairs puts pairs in the total order in which they are taken: the
// heaviest first, of equal ones the records most alike, then by ids.
func sortPairs(pairs []pair) {
	slices.SortFunc(pairs, comparePairs)
}

func comparePairs(x, y pair) int {
	return cmp.Or(cmp.Compare(y.score, x.score), cmp.Compare(y.evidence.like, x.evidence.like), cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b))
}

// joinByName links officials of one party whose names are compatible and
// who agree in post or rank. These go to review:
//
//   - officials who agree in name alone
//   - officials of one post at one time, of whom one has only the family name
//   - names that relatives may share
//   - sightings too far apart in time
//   - an official who may be one of several
func (o *officials) joinByName() {
	var pairs, undated []*officialPair
	for _, t := range o.officialPairs() {
		switch {
		case t.weak:
			o.found.ask(t.pair, reasonSeat)
		case int(t.evidence.n) >= o.policy.Kinds:
			pairs = append(pairs, t)
		case int(t.evidence.n) == o.policy.Kinds-1:
			o.found.ask(t.pair, reasonTooLittle)
		}
	}
	o.decisions = slices.Grow(o.decisions, len(pairs))
	doubt := o.undecided(pairs)
	undecided := doubt.undecided
	sure, unsure := cutPairs(pairs, func(t *officialPair) bool { return !undecided[t.x] && !undecided[t.y] || t.x == t.y })
	sure, undated = cutPairs(sure, func(t *officialPair) bool { return o.dated(t.x) && o.dated(t.y) })
	left := o.joinTimely(sure)
	o.undecidedByTime(doubt, undated)
	undated, more := cutPairs(undated, func(t *officialPair) bool { return !undecided[t.x] && !undecided[t.y] || t.x == t.y })
	left = o.joinTimely(append(left, o.joinTimely(undated)...)) // undated ones may have brought their likes
	for _, t := range left {
		o.found.ask(t.pair, o.objection(t))
	}
	o.placeUndecided(doubt, append(unsure, more...))
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
func (o *officials) contradicting(small, large []int32) string {
	xs, ys := o.variantsOf(o.root(small[0])), o.variantsOf(o.root(large[0]))
	switch {
	case o.anyContradict(xs, ys):
		return reasonNames
	case o.profiles.registeredApart(xs, ys):
		return reasonIdentifiers
	}
	return ""
}

// variantsOf returns the different profiles of a cluster of officials.
func (o *officials) variantsOf(root int32) []int32 {
	if known, ok := o.variants[root]; ok {
		return known
	}
	var list []int32
	for _, n := range o.of(root) {
		if p := o.profiles.of[n]; !slices.Contains(list, p) {
			list = append(list, p)
		}
	}
	o.variants[root] = list
	return list
}

// mergeVariants keeps the profiles of clusters when two become one. If the profiles
// of either are not known yet, variantsOf reads them when it is asked.
func (o *officials) mergeVariants(kept, gone int32) {
	mine, its := o.variants[kept], o.variants[gone]
	delete(o.variants, gone)
	delete(o.variants, kept)
	if mine == nil || its == nil {
		return
	}
	list := slices.Clone(mine)
	for _, p := range its {
		if !slices.Contains(list, p) {
			list = append(list, p)
		}
	}
	o.variants[kept] = list
}

// officialPair is a candidate link between two profiles of officials.
type officialPair struct {
	pair
	x, y   int32 // the profiles
	weak   bool  // the names do not contradict each other, and no more
	kin    bool  // the names may be those of relatives
	loose  bool  // the names are spelled in two ways, by a slip or by two people
	points int   // how well the names agree
}

// officialPairs compares the profiles that may be of one person. The pairs with most
// evidence come first, then the pairs whose names agree best.
func (o *officials) officialPairs() []*officialPair {
	var list []officialPair
	add := func(x, y, a, b int32) {
		m, result := o.profiles.weigh(x, y, o.policy.Points)
		weak := x != y && result.Verdict == match.Weak && !result.Kin && !result.Unread && o.profiles.oneTime(x, y) && m.Has(EvidencePost)
		if weak || result.Verdict == match.Same || x == y {
			list = append(list, officialPair{pair{min(a, b), max(a, b), m.Score(), m}, x, y, weak, result.Kin, result.Loose, result.Points})
		}
	}
	for i := range o.profiles.list {
		records := o.profiles.list[i].records
		for k := 1; k < len(records); k++ {
			add(int32(i), int32(i), records[k-1], records[k])
		}
	}
	for _, pair := range o.profiles.candidates() {
		add(pair[0], pair[1], o.profiles.list[pair[0]].records[0], o.profiles.list[pair[1]].records[0])
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

// joinTimely joins pairs in their order. A pair with an objection is tried again
// after other pairs have filled the time between. It returns the pairs whose
// objections stay.
func (o *officials) joinTimely(pairs []*officialPair) []*officialPair {
	for {
		var left []*officialPair
		joined := false
		for _, t := range pairs {
			switch {
			case o.root(t.a) == o.root(t.b):
			case t.x != t.y && o.objection(t) != "":
				left = append(left, t)
			default:
				joined = o.joinOfficialPair(t) || joined
			}
		}
		if pairs = left; !joined {
			return left
		}
	}
}

// joinOfficialPair joins two officials. For names that relatives may share, or two people
// whose names differ in a letter, it says that the time was what decided.
func (o *officials) joinOfficialPair(t *officialPair) bool {
	m := t.evidence
	if t.kin || t.loose {
		m.Add(EvidenceDate, o.policy.Points.Date/2)
		a, b := o.seenNearest(t.a, t.b)
		o.timed[[2]int32{t.a, t.b}] = [2]int32{a, b}
	}
	return o.join(t.a, t.b, byEvidence, m)
}

// objection says what speaks against a pair that has evidence enough: that nobody
// saw them for too long, or that the names may be those of relatives, or of two
// people who spell themselves alike, and who were not seen at the same time.
func (o *officials) objection(t *officialPair) string {
	a, b := o.seenOf(t.a), o.seenOf(t.b)
	switch bound := o.absence(); {
	case bound > 0 && a.gap(b) > bound:
		return reasonAbsent
	case t.kin && !a.sameTime(b):
		return reasonKin
	case t.loose && !a.sameTime(b):
		return reasonLoose
	}
	return ""
}

// seenOf is when the people of a record's cluster were seen.
func (o *officials) seenOf(n int32) seen {
	variants := o.variantsOf(o.root(n))
	all := o.profiles.list[variants[0]].seen
	for _, p := range variants[1:] {
		all = all.unite(o.profiles.list[p].seen)
	}
	return all
}

// seenNearest returns the records by which the people of two clusters were seen
// nearest to each other in time: the two that are asked for if they were seen at the
// same time themselves.
func (o *officials) seenNearest(a, b int32) (int32, int32) {
	saw := &o.profiles.saw
	if saw.seen([]int32{a}).sameTime(saw.seen([]int32{b})) {
		return a, b
	}
	type side struct {
		sighting
		second bool
	}
	var all []side
	for i, n := range [2]int32{a, b} {
		for _, f := range o.variantsOf(o.root(n)) {
			for _, m := range o.profiles.list[f].records {
				if o.root(m) == o.root([2]int32{b, a}[i]) {
					continue
				}
				for _, x := range saw.of(m) {
					all = append(all, side{x, i == 1})
				}
			}
		}
	}
	slices.SortFunc(all, func(x, y side) int {
		return cmp.Or(byTime(x.sighting, y.sighting), cmp.Compare(x.official, y.official))
	})
	var last [2]*sighting // of each side, the one that ends last so far
	least := int64(math.MaxInt64)
	for i := range all {
		x, me := &all[i].sighting, 0
		if all[i].second {
			me = 1
		}
		if other := last[1-me]; other != nil && max(0, x.first-other.last) < least {
			least = max(0, x.first-other.last)
			var pair [2]int32
			pair[me], pair[1-me] = x.official, other.official
			a, b = pair[0], pair[1]
		}
		if last[me] == nil || x.last > last[me].last {
			last[me] = x
		}
	}
	return a, b
}

// oneTime reports whether nothing says that two profiles were of different times.
func (p *profiles) oneTime(x, y int32) bool { return p.list[x].seen.gap(p.list[y].seen) <= aYear }

func (o *officials) dated(profile int32) bool { return len(o.profiles.list[profile].seen) > 0 }
