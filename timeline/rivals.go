package timeline

import "slices"

// A source that lists two people by one name and post means two people, and
// nothing in the list tells which of them another source means.

// partTwins gives each of several officials of one report whose records say the
// same a profile of their own. Those of a source that may repeat itself are one.
func (r *resolver) partTwins(groups [][]int32) (parted [][]int32) {
	for _, nodes := range groups {
		if len(nodes) == 1 {
			parted = append(parted, nodes)
			continue
		}
		count := map[int32]int{}
		for _, n := range nodes {
			if report := r.nodes[n].report; !r.live.repeats[report] {
				count[report]++
			}
		}
		var rest []int32
		for _, n := range nodes {
			if count[r.nodes[n].report] > 1 {
				parted = append(parted, []int32{n})
			} else {
				rest = append(rest, n)
			}
		}
		if len(rest) > 0 {
			parted = append(parted, rest)
		}
	}
	return parted
}

// rivals finds, among ties that weigh the same, those by which several officials
// of one report would be one person. Where only one of them was seen at that
// person's time, it is the one.
func (r *resolver) rivals(ties []*tie) map[int]bool {
	if len(ties) < 2 {
		return nil
	}
	type claim struct{ person, report int32 } // of a cluster to be somebody in a report
	claims := map[claim][]int{}
	add := func(n, other int32, i int) {
		if report := r.nodes[other].report; r.root(n) != r.root(other) && !r.live.repeats[report] {
			k := claim{r.root(n), report}
			claims[k] = append(claims[k], i)
		}
	}
	for i, t := range ties {
		add(t.a, t.b, i)
		add(t.b, t.a, i)
	}
	found := map[int]bool{}
	for k, list := range claims { // the order of a map shows nowhere: a set is filled
		if len(list) < 2 {
			continue
		}
		var those, near []int32 // roots of whom it may be
		me := r.presenceOf(k.person)
		for _, i := range list {
			other := r.otherThan(k.person, ties[i])
			if slices.Contains(those, other) || r.obstacle(k.person, other, byEvidence) != "" {
				continue
			}
			those = append(those, other)
			if me.near(r.presenceOf(other)) {
				near = append(near, other)
			}
		}
		for _, i := range list {
			if other := r.otherThan(k.person, ties[i]); len(those) > 1 && (len(near) != 1 || near[0] != other) {
				found[i] = true
			}
		}
	}
	return found
}

// otherThan is the root of the other end of a tie.
func (r *resolver) otherThan(root int32, t *tie) int32 {
	if r.root(t.a) == root {
		return r.root(t.b)
	}
	return r.root(t.a)
}
