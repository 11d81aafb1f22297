package resolve

import (
	"cmp"
	"slices"
)

// clusters is a union-find structure over the records of a corpus: what the
// decisions so far have made of them. Only [view.take] changes it.
type clusters struct {
	parent  []int32
	members [][]int32 // of a root with more than itself, in the order they joined
}

func newClusters(n int) *clusters {
	c := &clusters{parent: make([]int32, n), members: make([][]int32, n)}
	for i := range c.parent {
		c.parent[i] = int32(i)
	}
	return c
}

// root returns the representative of a record's cluster. It changes nothing, so
// that any number may ask at once. Small clusters join large ones, which keeps
// the way to the root short.
func (c *clusters) root(i int32) int32 {
	for c.parent[i] != i {
		i = c.parent[i]
	}
	return i
}

// of returns the members of the cluster of a root.
func (c *clusters) of(root int32) []int32 {
	if c.members[root] == nil {
		return []int32{root}
	}
	return c.members[root]
}

// unite makes the clusters of two roots one and returns which of the two is its
// root.
func (c *clusters) unite(a, b int32) (kept, gone int32) {
	kept, gone = larger(a, b, c.of(a), c.of(b))
	c.parent[gone] = kept
	c.members[kept] = append(c.of(kept), c.of(gone)...)
	c.members[gone] = nil
	return kept, gone
}

func (c *clusters) union(a, b int32) {
	if a, b = c.root(a), c.root(b); a != b {
		c.unite(a, b)
	}
}

// clone returns a copy. What joins one of the two leaves the other as it is.
func (c *clusters) clone() *clusters {
	out := &clusters{parent: slices.Clone(c.parent), members: slices.Clone(c.members)}
	for i, list := range out.members {
		out.members[i] = slices.Clip(list)
	}
	return out
}

// larger says which of two roots stays one: that of the larger cluster, of equal
// ones the smaller root.
func larger(a, b int32, ofA, ofB []int32) (kept, gone int32) {
	if c := cmp.Compare(len(ofA), len(ofB)); c < 0 || c == 0 && b < a {
		return b, a
	}
	return a, b
}

// overlay is clusters that stand above others and leave them as they are. It costs
// only what joins in it, so that every block can have its own.
type overlay struct {
	under   *clusters
	parent  map[int32]int32   // of a root below that is none here
	members map[int32][]int32 // of a root, where something joined it here
}

func (o *overlay) root(i int32) int32 {
	i = o.under.root(i)
	for {
		up, joined := o.parent[i]
		if !joined {
			return i
		}
		i = up
	}
}

func (o *overlay) of(root int32) []int32 {
	if list, own := o.members[root]; own {
		return list
	}
	return o.under.of(root)
}

func (o *overlay) unite(a, b int32) (kept, gone int32) {
	kept, gone = larger(a, b, o.of(a), o.of(b))
	list, own := o.members[kept]
	if !own {
		list = slices.Clip(o.under.of(kept))
	}
	if o.parent == nil {
		o.parent, o.members = map[int32]int32{}, map[int32][]int32{}
	}
	o.parent[gone] = kept
	o.members[kept] = append(list, o.of(gone)...)
	delete(o.members, gone)
	return kept, gone
}

// draft is what one pass makes of the clusters. Its unions go with it; what stays
// of a draft are its decisions.
type draft struct {
	*view
	clusters interface { // its own, above those of the view
		root(i int32) int32
		of(root int32) []int32
		unite(a, b int32) (kept, gone int32)
	}
	constraint func(small, large []int32) string // what keeps clusters apart in this pass; nil for nothing
	merged     func(kept, gone int32)            // called after a union, by roots; may be nil

	reports   map[int32]map[int32]bool // of the roots of large clusters, the reports in them
	decisions []Decision
}

// draft begins a draft of some records.
func (v *view) draft() *draft { return &draft{view: v, clusters: &overlay{under: v.clusters}} }

// draftOfAll begins a draft of most records of a kind. It is faster at each of
// them, and costs a copy of the clusters.
func (v *view) draftOfAll() *draft { return &draft{view: v, clusters: v.clusters.clone()} }

// root returns the representative of a record's cluster in the draft.
func (d *draft) root(i int32) int32 { return d.clusters.root(i) }

// of returns the members of the cluster of a root of the draft.
func (d *draft) of(root int32) []int32 { return d.clusters.of(root) }

func (d *draft) union(a, b int32) {
	if a, b = d.root(a), d.root(b); a == b {
		return
	}
	ofA, joined := d.of(a), d.of(b)
	kept, gone := d.clusters.unite(a, b)
	if gone == a {
		joined = ofA
	}
	if set := d.reports[kept]; set != nil {
		for _, m := range joined {
			set[d.Table(m)] = true
		}
	}
	delete(d.reports, gone)
	if d.merged != nil {
		d.merged(kept, gone)
	}
}

// force says how much a link may override.
type force int

const (
	byEvidence force = iota // keeps records of one report apart
	byIdentity              // joins them: identity key, identifier
	byVerdict               // somebody's judgement
)

// forbids returns why the clusters of a and b must not become one, or "".
func (d *draft) forbids(a, b int32, f force) string {
	a, b = d.root(a), d.root(b)
	if a == b {
		return ""
	}
	if d.Records[a].Kind() != d.Records[b].Kind() {
		return reasonKind
	}
	small, large := d.of(a), d.of(b)
	if len(small) > len(large) {
		small, large = large, small
	}
	other := d.root(large[0])
	for _, m := range small {
		for _, x := range d.different[m] {
			if d.root(x) == other {
				return reasonDifferent
			}
		}
	}
	if f == byEvidence && d.shareReport(small, large) {
		return reasonSameReport
	}
	if f == byEvidence && d.constraint != nil {
		return d.constraint(small, large)
	}
	return ""
}

// manyMembers is the number of members from which on the reports of a cluster are
// kept in a set.
const manyMembers = 16

// shareReport reports whether both clusters hold a record of one report, or a row of
// one data set, that does not repeat itself.
func (d *draft) shareReport(small, large []int32) bool {
	set := d.reportsOf(large)
	for _, m := range small {
		r := d.Table(m)
		if d.Repeats[d.Records[m].Report] {
			continue
		}
		if set != nil && set[r] {
			return true
		}
		if set == nil && slices.ContainsFunc(large, func(n int32) bool { return d.Table(n) == r }) {
			return true
		}
	}
	return false
}

// reportsOf returns the set of reports of a large cluster, nil for a small one.
func (d *draft) reportsOf(members []int32) map[int32]bool {
	if len(members) < manyMembers {
		return nil
	}
	root := d.root(members[0])
	set := d.reports[root]
	if set == nil {
		set = make(map[int32]bool, 2*len(members))
		for _, m := range members {
			set[d.Table(m)] = true
		}
		if d.reports == nil {
			d.reports = map[int32]map[int32]bool{}
		}
		d.reports[root] = set
	}
	return set
}

// join makes the clusters of a and b one unless something forbids it, and notes
// the decision. It reports whether a and b are in one cluster now.
func (d *draft) join(a, b int32, f force, evidence Evidence) bool {
	if why := d.forbids(a, b, f); why != "" {
		d.note(a, b, Refused, why, evidence)
		return false
	}
	d.note(a, b, Taken, "", evidence)
	d.union(a, b)
	return true
}

func (d *draft) note(a, b int32, o Outcome, why string, evidence Evidence) {
	d.decisions = append(d.decisions, Decision{A: min(a, b), B: max(a, b), Outcome: o, Reason: why, Evidence: evidence})
}

// joinGroups joins the records of one kind that share a key.
func (d *draft) joinGroups(records []int32, e EvidenceKind, keys func(int32) []string) {
	type member struct {
		key    string
		record int32
	}
	var list []member
	for _, n := range records {
		for _, k := range keys(n) {
			list = append(list, member{k, n})
		}
	}
	slices.SortStableFunc(list, func(a, b member) int {
		switch {
		case a.key < b.key:
			return -1
		case a.key > b.key:
			return 1
		}
		return 0
	})
	for i := 1; i < len(list); i++ {
		// Chain to the nearest earlier member that lets itself be joined, so
		// that one judged different does not part the others.
		for j := i - 1; j >= 0 && list[j].key == list[i].key; j-- {
			if d.join(list[j].record, list[i].record, byIdentity, byKey(e, list[i].key)) {
				break
			}
		}
	}
}
