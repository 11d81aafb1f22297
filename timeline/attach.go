package timeline

import (
	"cmp"
	"slices"
)

// attach joins every imprecise record of offers to the precise cluster that
// fits it best, if that one leads the second best by the policy's margin.
// Every choice is made before any is carried out, so they do not influence one
// another. It returns the records that reached some cluster's threshold,
// attached or not.
func (r *resolver) attach(c *candidates, offers map[int32][]edge, reviews *reviews) map[int32]bool {
	settled := map[int32]bool{}
	var choices []choice
	for _, o := range c.block {
		edges := offers[o.node]
		if len(edges) == 0 {
			continue
		}
		best, barred := r.perCluster(edges, o.node)
		plausible := best[:0:0]
		for _, e := range best {
			if r.joins(&e.marks) {
				plausible = append(plausible, e)
			} else {
				reviews.add(e, reasonTooLittle)
			}
		}
		decided := len(plausible) == 1 || len(plausible) > 1 && plausible[0].score-plausible[1].score >= max(1, r.policy.Margin)
		if !decided {
			for _, e := range barred {
				if r.joins(&e.marks) {
					reviews.add(e, reasonBarred)
				}
			}
			for _, e := range plausible {
				reviews.add(e, reasonUndecided)
			}
			if len(plausible) > 0 {
				settled[o.node] = true
			}
			continue
		}
		settled[o.node] = true
		choices = append(choices, choice{plausible[0], o.node, r.root(partner(plausible[0], o.node))})
		for _, e := range plausible[1:] {
			reviews.add(e, reasonSecond)
		}
	}
	r.carryOut(choices, reviews)
	return settled
}

// choice is the edge by which an imprecise record joins a precise cluster.
type choice struct {
	edge
	node, target int32
}

// carryOut joins what was chosen. Of records that choose one cluster and cannot
// be one with each other, such as two of one report, the better one has it, and
// of equal ones neither.
func (r *resolver) carryOut(choices []choice, reviews *reviews) {
	slices.SortFunc(choices, func(x, y choice) int {
		return cmp.Or(cmp.Compare(x.target, y.target), cmp.Compare(y.score, x.score), cmp.Compare(x.node, y.node))
	})
	out := make([]bool, len(choices)) // all is decided before any is joined
	for i, x := range choices {
		for j := i - 1; j >= 0 && choices[j].target == x.target; j-- {
			if r.obstacle(x.node, choices[j].node, byEvidence) != "" {
				out[i] = true
				out[j] = out[j] || choices[j].score == x.score
			}
		}
	}
	for i, x := range choices {
		if !out[i] {
			r.join(x.a, x.b, byEvidence, x.marks)
		}
	}
	for i, x := range choices {
		switch {
		case !out[i]:
		case r.obstacle(x.a, x.b, byEvidence) != "":
			r.join(x.a, x.b, byEvidence, x.marks) // which is refused
		default:
			reviews.add(x.edge, reasonUndecided)
		}
	}
}

// perCluster keeps the heaviest edge to each cluster that the record could
// join, and to each that is barred to it, the heaviest first.
func (r *resolver) perCluster(edges []edge, n int32) (open, barred []edge) {
	var roots []int32
	for _, e := range edges {
		root := r.root(partner(e, n))
		if slices.Contains(roots, root) {
			continue
		}
		roots = append(roots, root)
		if r.obstacle(n, root, byEvidence) != "" {
			barred = append(barred, e)
			continue
		}
		open = append(open, e)
	}
	return open, barred
}

func partner(e edge, n int32) int32 {
	if e.a == n {
		return e.b
	}
	return e.a
}
