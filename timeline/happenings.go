package timeline

import (
	"cmp"
	"runtime"
	"slices"
	"sync"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// standing links offices, milestones, agreements and armed conflicts: by
// their identity where they have one, else like happenings.
func (r *resolver) standing() {
	r.joinGroups(cooperation.KindAgreement, EvidenceIdentifier, identifierKeys)
	r.joinGroups(cooperation.KindArmedConflict, EvidenceIdentifier, identifierKeys)
	r.joinGroups(cooperation.KindMilestone, EvidenceIdentity, r.milestoneKeys)
	r.offices()
	r.occur(cooperation.KindMilestone, cooperation.KindAgreement, cooperation.KindArmedConflict)
}

// happenings links visits and activities, then meetings, then ceremonies,
// which may be part of either.
func (r *resolver) happenings() {
	r.readCourses()
	r.occur(cooperation.KindVisit, cooperation.KindActivity)
	r.occur(cooperation.KindMeeting)
	r.occur(cooperation.KindCeremony)
}

// occur links the records of some kinds, block by block. Blocks do not touch
// each other, so that they are weighed side by side.
func (r *resolver) occur(kinds ...cooperation.Kind) {
	blocks := r.blocks(kinds)
	found := make([]*candidates, len(blocks))
	var wg sync.WaitGroup
	workers := min(runtime.GOMAXPROCS(0), len(blocks))
	for w := range workers {
		wg.Go(func() {
			for i := w; i < len(blocks); i += workers {
				found[i] = r.candidates(blocks[i])
			}
		})
	}
	wg.Wait()
	w := r.newWeigher()
	r.barrier = w.notOne
	reviews := newReviews(r)
	for _, c := range found {
		r.cluster(c, reviews)
	}
	reviews.log()
	r.barrier = nil
}

// blocks reads the occasions of some kinds and sorts them into blocks of those
// that may be one, each in order of their ids.
func (r *resolver) blocks(kinds []cooperation.Kind) [][]*occasion {
	at := map[string]int{}
	var blocks [][]*occasion
	start := len(r.occasions)
	for i := range r.nodes {
		if slices.Contains(kinds, r.nodes[i].kind()) {
			r.occasions = append(r.occasions, r.readOccasion(int32(i)))
		}
	}
	for i := start; i < len(r.occasions); i++ {
		o := &r.occasions[i]
		r.occasion[o.node] = int32(i)
		k, ok := at[o.block]
		if !ok {
			k = len(blocks)
			at[o.block] = k
			blocks = append(blocks, nil)
		}
		blocks[k] = append(blocks[k], o)
	}
	return slices.DeleteFunc(blocks, func(b []*occasion) bool { return len(b) < 2 })
}

// notOne says why two clusters of occasions cannot be one: two of their dates
// have no common day, or two of their records name different people.
func (r *weigher) notOne(small, large []int32) string {
	for _, a := range small {
		for _, b := range large {
			i, j := r.occasion[a], r.occasion[b]
			if i < 0 || j < 0 {
				continue
			}
			if _, why := r.weigh(&r.occasions[i], &r.occasions[j]); why == reasonAlike {
				return reasonPeople
			} else if why != "" {
				return why
			}
		}
	}
	return ""
}

// candidates are the links that a block offers.
type candidates struct {
	precise []edge // between records whose dates are known to the day
	apart   []edge // between such records without a common day
	loose   []edge // between an imprecise or undated record and any other
	alike   []edge // between records that may differ by a slip of the pen, for people to decide
	block   []*occasion
	crowded []int32 // records that could not be compared with all others
}

// candidates weighs the pairs of a block.
func (r *resolver) candidates(block []*occasion) *candidates {
	c := &candidates{block: block}
	w := r.newWeigher()
	for p := range r.pairs(block, c) {
		x, y := p[0], p[1]
		m, why := w.weigh(x, y)
		if why == reasonAlike {
			c.alike = append(c.alike, edge{min(x.node, y.node), max(x.node, y.node), m.score(), m})
			continue
		}
		if why != "" || m.n == 0 || !enough(&m) && int(m.n) < r.policy.Kinds-1 {
			continue
		}
		e := edge{min(x.node, y.node), max(x.node, y.node), m.score(), m}
		switch {
		case !x.exact || !y.exact:
			c.loose = append(c.loose, e)
		case x.date.Overlaps(y.date) == edtf.No:
			c.apart = append(c.apart, e)
		default:
			c.precise = append(c.precise, e)
		}
	}
	sortEdges(c.precise)
	sortEdges(c.apart)
	sortEdges(c.loose)
	return c
}

// enough reports whether the evidence ties two records to one occasion and
// not just to one kind of occasion: place and subject alone do not.
func enough(m *marks) bool {
	for _, x := range m.all() {
		if x.kind() != EvidencePlace && x.kind() != EvidenceSubject {
			return true
		}
	}
	return false
}

// joins reports whether the evidence is enough to join.
func (r *resolver) joins(m *marks) bool { return int(m.n) >= r.policy.Kinds && enough(m) }

// cluster links the records of a block in two steps: first the precise ones among themselves; then each imprecise or
// undated one to its best precise cluster if that leads clearly, else those
// that found none among themselves. Precise records without a common day come
// after those that fit without forgiving anything.
func (r *resolver) cluster(c *candidates, reviews *reviews) {
	for _, n := range c.crowded {
		r.log(n, c.block[0].node, LinkReview, reasonCrowded, marks{})
	}
	r.take(c.precise, reviews)
	for _, e := range c.alike {
		reviews.add(e, reasonAlike)
	}

	exact := func(n int32) bool { return r.occasions[r.occasion[n]].exact }
	offers := map[int32][]edge{} // of an imprecise record: edges to precise ones
	var rest []edge
	for _, e := range c.loose {
		switch {
		case exact(e.a):
			offers[e.b] = append(offers[e.b], e)
		case exact(e.b):
			offers[e.a] = append(offers[e.a], e)
		default:
			rest = append(rest, e)
		}
	}
	settled := r.attach(c, offers, reviews)
	r.take(c.apart, reviews)
	rest = slices.DeleteFunc(rest, func(e edge) bool { return settled[e.a] || settled[e.b] })
	r.take(rest, reviews)
}

// take joins edges in their order.
func (r *resolver) take(edges []edge, reviews *reviews) {
	for _, e := range edges {
		switch {
		case r.joins(&e.marks):
			if r.root(e.a) != r.root(e.b) {
				r.join(e.a, e.b, byEvidence, e.marks)
			}
		default:
			reviews.add(e, reasonTooLittle)
		}
	}
}

// attach joins every imprecise record of offers to the precise cluster that
// fits it best, if that one leads the second best by the policy's margin.
// Every choice is made before any is carried out, so they do not influence one
// another. It returns the records that reached some cluster's threshold,
// attached or not.
func (r *resolver) attach(c *candidates, offers map[int32][]edge, reviews *reviews) map[int32]bool {
	settled := map[int32]bool{}
	type choice struct {
		edge
		node, target int32
	}
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
		choices = append(choices, choice{plausible[0], o.node, r.root(other(plausible[0], o.node))})
		for _, e := range plausible[1:] {
			reviews.add(e, reasonUndecided)
		}
	}
	// Two records of one report that choose one cluster: the better one has
	// it; of equal ones neither.
	slices.SortFunc(choices, func(x, y choice) int {
		return cmp.Or(cmp.Compare(x.target, y.target), cmp.Compare(r.nodes[x.node].report, r.nodes[y.node].report),
			cmp.Compare(y.score, x.score), cmp.Compare(x.node, y.node))
	})
	for i, x := range choices {
		rival := func(y choice) bool {
			return y.target == x.target && r.nodes[y.node].report == r.nodes[x.node].report && !r.repeats(r.nodes[x.node].report)
		}
		beaten := i > 0 && rival(choices[i-1])
		tied := i+1 < len(choices) && rival(choices[i+1]) && choices[i+1].score == x.score
		if beaten || tied {
			reviews.add(x.edge, reasonUndecided)
			continue
		}
		r.join(x.a, x.b, byEvidence, x.marks)
	}
	return settled
}

// perCluster keeps the heaviest edge to each cluster that the record could
// join, and to each that is barred to it, the heaviest first.
func (r *resolver) perCluster(edges []edge, n int32) (open, barred []edge) {
	var roots []int32
	for _, e := range edges {
		root := r.root(other(e, n))
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

func other(e edge, n int32) int32 {
	if e.a == n {
		return e.b
	}
	return e.a
}
