package timeline

import (
	"slices"

	"github.com/defcoop/defcoop/cooperation"
)

// clusters is a union-find structure over the nodes of a live view, with
// constraints that hold between whole clusters. It logs every link.
type clusters struct {
	node      []node
	parent    []int32
	members   [][]int32         // of a root with more than itself, in the order they joined
	different map[int32][]int32 // nodes judged different from a node
	repeats   func(report int32) bool
	barrier   func(small, large []int32) string // what else keeps clusters apart in this pass
	links     []link
}

func newClusters(v *live) *clusters {
	c := &clusters{
		node:      v.nodes,
		parent:    make([]int32, len(v.nodes)),
		members:   make([][]int32, len(v.nodes)),
		different: map[int32][]int32{},
		repeats:   func(report int32) bool { return v.reports[report].sources[0].header.Source.MayRepeat },
	}
	for i := range c.parent {
		c.parent[i] = int32(i)
	}
	return c
}

// root returns the representative of a node's cluster.
func (c *clusters) root(i int32) int32 {
	for c.parent[i] != i {
		c.parent[i] = c.parent[c.parent[i]]
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

// strength says how much a link may override.
type strength int

const (
	byEvidence strength = iota // keeps records of one report apart
	byIdentity                 // joins them: identity key, identifier
	byVerdict                  // somebody's judgement
)

// obstacle returns why the clusters of a and b must not become one, or "".
func (c *clusters) obstacle(a, b int32, s strength) string {
	a, b = c.root(a), c.root(b)
	if a == b {
		return ""
	}
	if c.node[a].kind() != c.node[b].kind() {
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
	if s == byEvidence && c.barrier != nil {
		return c.barrier(small, large)
	}
	return ""
}

// shareReport reports whether both lists hold a record of one report that
// does not repeat itself.
func (c *clusters) shareReport(small, large []int32) bool {
	const few = 64
	if len(small)*len(large) <= few {
		for _, m := range small {
			for _, n := range large {
				if r := c.node[m].report; r == c.node[n].report && !c.repeats(r) {
					return true
				}
			}
		}
		return false
	}
	seen := make(map[int32]bool, len(small))
	for _, m := range small {
		if r := c.node[m].report; !c.repeats(r) {
			seen[r] = true
		}
	}
	return slices.ContainsFunc(large, func(n int32) bool { return seen[c.node[n].report] })
}

// join makes the clusters of a and b one unless something forbids it, and logs
// the link. It reports whether a and b are in one cluster now.
func (c *clusters) join(a, b int32, s strength, evidence marks) bool {
	why := c.obstacle(a, b, s)
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
	c.parent[b] = a
	c.members[a] = append(ma, mb...)
	c.members[b] = nil
}

func (c *clusters) log(a, b int32, o Outcome, why string, evidence marks) {
	c.links = append(c.links, link{min(a, b), max(a, b), o, why, evidence})
}

// all returns the clusters of the given kinds, each sorted, in the order of
// their smallest members.
func (c *clusters) all() [][]int32 {
	var out [][]int32
	at := make(map[int32]int, len(c.node))
	for i := range c.node {
		r := c.root(int32(i))
		if k, ok := at[r]; ok {
			out[k] = append(out[k], int32(i))
			continue
		}
		at[r] = len(out)
		out = append(out, []int32{int32(i)})
	}
	return out
}

// ofKind returns the nodes of one kind in order of their ids.
func (c *clusters) ofKind(kind cooperation.Kind) []int32 {
	var out []int32
	for i := range c.node {
		if c.node[i].kind() == kind {
			out = append(out, int32(i))
		}
	}
	return out
}
