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
	r.strays()
}

// occur links the records of some kinds, block by block. Blocks do not touch
// each other, so that they are weighed side by side.
func (r *resolver) occur(kinds ...cooperation.Kind) {
	blocks, at := r.blocks(kinds)
	found := make([]*candidates, len(blocks))
	var wg sync.WaitGroup
	workers := min(runtime.GOMAXPROCS(0), len(blocks))
	for w := range workers {
		wg.Go(func() {
			for i := w; i < len(blocks); i += workers {
				if len(blocks[i]) > 1 {
					found[i] = r.candidates(blocks[i])
				}
			}
		})
	}
	wg.Wait()
	w := r.newWeigher()
	r.barrier = w.notOne
	reviews := newReviews(r)
	for _, c := range found {
		if c != nil {
			r.cluster(c, reviews)
		}
	}
	(&sideless{weigher: w, reviews: reviews}).offer(at, blocks)
	reviews.log()
	r.barrier = nil
}

// blocks reads the occasions of some kinds and sorts them into blocks of those
// that may be one, each in order of their ids.
func (r *resolver) blocks(kinds []cooperation.Kind) (blocks [][]*occasion, at map[string]int) {
	at = map[string]int{}
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
	return blocks, at
}

// notOne says why two clusters of occasions cannot be one: two of their dates
// have no common day, or all of them together have none; or two of their records
// name different people.
func (r *weigher) notOne(small, large []int32) string {
	for _, a := range small {
		for _, b := range large {
			i, j := r.occasion[a], r.occasion[b]
			if i < 0 || j < 0 {
				continue
			}
			switch _, against := r.weigh(&r.occasions[i], &r.occasions[j]); {
			case against.reason == reasonAlike:
				return reasonPeople
			case against.weight > unsure:
				return against.reason
			}
		}
	}
	if len(small)+len(large) > 2 && !r.commonDay(small, large) {
		return reasonDates
	}
	return ""
}

// commonDay reports whether the dates of two clusters, which share days pair by
// pair, have a day that all of them allow. Dates without gaps that overlap pair
// by pair always have one; of those with gaps, and of the others for their sake,
// it is to be seen. Exact dates are tried one by one, since the slack may be
// between them; a qualifier may move a date to where it shares a day.
func (r *weigher) commonDay(small, large []int32) bool {
	var loose, exact []edtf.Date
	gapped := false
	for _, list := range [][]int32{small, large} {
		for _, n := range list {
			if r.occasion[n] < 0 {
				continue
			}
			o := &r.occasions[r.occasion[n]]
			kept := &loose
			if o.exact {
				kept = &exact
			} else if o.date.IsZero() || o.vague {
				continue
			}
			gapped = gapped || o.gapped
			if !slices.Contains(*kept, o.date) {
				*kept = append(*kept, o.date)
			}
		}
	}
	if !gapped || len(loose) < 2 {
		return true
	}
	if _, ok := edtf.CommonDay(loose...); !ok {
		return false
	}
	for _, d := range exact {
		if _, ok := edtf.CommonDay(append(slices.Clip(loose), d)...); !ok {
			return false
		}
	}
	return true
}

// candidates are the links that a block offers.
type candidates struct {
	precise []edge   // between records whose dates are known to the day
	apart   []edge   // between such records without a common day
	loose   []edge   // between an imprecise or undated record and any other
	doubts  []review // pairs with enough evidence, and something that speaks against them
	block   []*occasion
	crowded []left // records that could not be compared with all others, each once
}

// candidates weighs the pairs of a block.
func (r *resolver) candidates(block []*occasion) *candidates {
	c := &candidates{block: block}
	w := r.newWeigher()
	for p := range r.pairs(block, c) {
		x, y := p[0], p[1]
		m, against := w.weigh(x, y)
		if against.weight == excluded || int(m.n) < max(1, r.policy.Kinds-1) {
			continue
		}
		e := edge{min(x.node, y.node), max(x.node, y.node), m.score(), m}
		switch {
		case against.reason != "":
			if report := r.nodes[x.node].report; report != r.nodes[y.node].report || r.repeats(report) {
				c.doubts = append(c.doubts, review{edge: e, reason: against.reason, doubt: true})
			}
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
	for x := range m.all() {
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
	for _, x := range c.crowded {
		r.log(x.node, x.next, LinkReview, reasonCrowded, marks{})
	}
	for _, d := range c.doubts {
		reviews.put(d)
	}
	r.take(c.precise, reviews)

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

// take joins edges in their order. Of edges of one weight that compete for a
// record none is taken: which of the two it is, is for people to say.
func (r *resolver) take(edges []edge, reviews *reviews) {
	for start := 0; start < len(edges); {
		end := start + 1
		for end < len(edges) && edges[end].score == edges[start].score {
			end++
		}
		tie := edges[start:end]
		start = end
		contested := r.contested(tie)
		for i, e := range tie {
			switch {
			case !r.joins(&e.marks):
				reviews.add(e, reasonTooLittle)
			case contested[i]:
				reviews.add(e, reasonUndecided)
			case r.root(e.a) != r.root(e.b):
				r.join(e.a, e.b, byEvidence, e.marks)
			}
		}
	}
}

// contested finds the edges of one weight of which only one can be taken:
// those from one cluster to several that hold records of one report.
func (r *resolver) contested(tie []edge) map[int]bool {
	if len(tie) < 2 {
		return nil
	}
	type end struct{ cluster, other, edge int32 }
	var ends []end
	for i := range tie {
		e := &tie[i]
		a, b := r.root(e.a), r.root(e.b)
		if a != b && r.joins(&e.marks) && r.obstacle(a, b, byEvidence) == "" {
			ends = append(ends, end{a, b, int32(i)}, end{b, a, int32(i)})
		}
	}
	slices.SortFunc(ends, func(x, y end) int { return cmp.Or(cmp.Compare(x.cluster, y.cluster), cmp.Compare(x.edge, y.edge)) })
	found := map[int]bool{}
	claimed := map[int32]end{} // by report
	for i, x := range ends {
		if i == 0 || ends[i-1].cluster != x.cluster {
			clear(claimed)
		}
		if i+1 == len(ends) || ends[i+1].cluster != x.cluster {
			if i == 0 || ends[i-1].cluster != x.cluster {
				continue // the only one
			}
		}
		for _, n := range r.of(x.other) {
			report := r.nodes[n].report
			if r.repeats(report) {
				continue
			}
			if y, rival := claimed[report]; rival && y.other != x.other {
				found[int(x.edge)], found[int(y.edge)] = true, true
			}
			claimed[report] = x
		}
	}
	return found
}

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
