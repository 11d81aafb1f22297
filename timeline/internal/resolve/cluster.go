package resolve

import (
	"slices"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
)

// clusters is a union-find structure over the nodes of a live view, with
// constraints that hold between whole clusters. It logs every link.
type clusters struct {
	node       []corpus.Record
	parent     []int32
	members    [][]int32                         // of a root with more than itself, in the order they joined
	different  map[int32][]int32                 // nodes judged different from a node
	repeats    []bool                            // of a report, whether it may tell one thing twice
	constraint func(small, large []int32) string // what else keeps clusters apart in this pass
	united     func(kept, gone int32)            // called after a union, by roots
	reports    map[int32]map[int32]bool          // of the roots of large clusters, the reports in them
	decisions  []Decision
}

func newClusters(v *corpus.Corpus) *clusters {
	c := &clusters{
		node:      v.Records,
		parent:    make([]int32, len(v.Records)),
		members:   make([][]int32, len(v.Records)),
		decisions: make([]Decision, 0, len(v.Records)),
		different: map[int32][]int32{},
		reports:   map[int32]map[int32]bool{},
		repeats:   v.Repeats,
	}
	for i := range c.parent {
		c.parent[i] = int32(i)
	}
	return c
}

// root returns the representative of a node's cluster. It changes nothing, so
// that any number may ask at once: small clusters join large ones, which keeps
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

// force says how much a link may override.
type force int

const (
	byEvidence force = iota // keeps records of one report apart
	byIdentity              // joins them: identity key, identifier
	byVerdict               // somebody's judgement
)

// forbids returns why the clusters of a and b must not become one, or "".
func (c *clusters) forbids(a, b int32, s force) string {
	a, b = c.root(a), c.root(b)
	if a == b {
		return ""
	}
	if c.node[a].Kind() != c.node[b].Kind() {
		return reasonKind
	}
	small, large := c.of(a), c.of(b)
	if len(small) > len(large) {
		small, large = large, small
	}
	other := c.root(large[0])
	for _, m := range small {
		for _, d := range c.different[m] {
			if c.root(d) == other {
				return reasonDifferent
			}
		}
	}
	if s == byEvidence && c.shareReport(small, large) {
		return reasonSameReport
	}
	if s == byEvidence && c.constraint != nil {
		return c.constraint(small, large)
	}
	return ""
}

// large is the number of members from which on the reports of a cluster are
// kept in a set.
const large = 16

// shareReport reports whether both clusters hold a record of one report that
// does not repeat itself.
func (c *clusters) shareReport(small, big []int32) bool {
	set := c.reports[c.root(big[0])]
	for _, m := range small {
		r := c.node[m].Report
		if c.repeats[r] {
			continue
		}
		if set != nil && set[r] {
			return true
		}
		if set == nil && slices.ContainsFunc(big, func(n int32) bool { return c.node[n].Report == r }) {
			return true
		}
	}
	return false
}

// keepReports keeps the set of reports of a cluster, once it is large.
func (c *clusters) keepReports(kept, gone int32) {
	members := c.members[kept]
	if len(members) < large {
		return
	}
	set := c.reports[kept]
	if set == nil {
		set = make(map[int32]bool, 2*len(members))
		c.reports[kept] = set
		for _, m := range members {
			set[c.node[m].Report] = true
		}
	}
	for _, m := range c.of(gone) {
		set[c.node[m].Report] = true
	}
	delete(c.reports, gone)
}

// join makes the clusters of a and b one unless something forbids it, and logs
// the link. It reports whether a and b are in one cluster now.
func (c *clusters) join(a, b int32, s force, evidence Evidence) bool {
	why := c.forbids(a, b, s)
	if why != "" {
		c.log(a, b, Refused, why, evidence)
		return false
	}
	c.log(a, b, Taken, "", evidence)
	c.union(a, b)
	return true
}

func (c *clusters) union(a, b int32) {
	a, b = c.root(a), c.root(b)
	if a == b {
		return
	}
	ma, mb := c.of(a), c.of(b)
	if len(ma) < len(mb) || len(ma) == len(mb) && b < a {
		a, b, ma, mb = b, a, mb, ma
	}
	c.keepReports(a, b)
	c.parent[b] = a
	c.members[a] = append(ma, mb...)
	c.members[b] = nil
	if c.united != nil {
		c.united(a, b)
	}
}

func (c *clusters) log(a, b int32, o Outcome, why string, evidence Evidence) {
	c.decisions = append(c.decisions, Decision{min(a, b), max(a, b), o, why, evidence})
}

// ofKind returns the nodes of one kind.
func (c *clusters) ofKind(kind cooperation.Kind) []int32 {
	var out []int32
	for i := range c.node {
		if c.node[i].Kind() == kind {
			out = append(out, int32(i))
		}
	}
	return out
}
