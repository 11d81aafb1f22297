package resolve

import (
	"cmp"
	"slices"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
)

// passStanding links offices, milestones, agreements and armed conflicts: by
// their identity where they have one, else like happenings.
func (r *resolver) passStanding() {
	r.joinGroups(cooperation.KindAgreement, EvidenceIdentifier, identifierKeys)
	r.joinGroups(cooperation.KindArmedConflict, EvidenceIdentifier, identifierKeys)
	r.joinGroups(cooperation.KindMilestone, EvidenceIdentity, r.milestoneKeys)
	r.passOffices()
	r.joinAlike(cooperation.KindMilestone, cooperation.KindAgreement, cooperation.KindArmedConflict)
}

// passHappenings links visits and activities, then meetings, then ceremonies,
// which may be part of either.
func (r *resolver) passHappenings() {
	r.readCourses()
	r.joinAlike(cooperation.KindVisit, cooperation.KindActivity)
	r.joinAlike(cooperation.KindMeeting)
	r.joinAlike(cooperation.KindCeremony)
	r.otherBlocks()
}

// joinAlike links the records of some kinds, block by block. Blocks do not touch
// each other, so that they are weighed side by side.
func (r *resolver) joinAlike(kinds ...cooperation.Kind) {
	blocks, at := r.blocks(kinds)
	found := make([]*candidates, len(blocks))
	corpus.Parallel(len(blocks), func(i int) {
		if len(blocks[i]) > 1 {
			found[i] = r.candidates(blocks[i])
		}
	})
	w := r.newWeigher()
	r.constraint = w.notOne
	reviews := newReviews(r)
	for _, c := range found {
		if c != nil {
			r.cluster(c, reviews)
		}
	}
	(&unknownSides{weigher: w, reviews: reviews}).offer(at, blocks)
	reviews.log()
	r.constraint = nil
}

// blocks reads the occasions of some kinds and sorts them into blocks of those
// that may be one, each in order of their ids.
func (r *resolver) blocks(kinds []cooperation.Kind) (blocks [][]*features, at map[string]int) {
	start := len(r.features)
	for i := range r.Records {
		if slices.Contains(kinds, r.Records[i].Kind()) {
			r.featuresAt[i] = int32(len(r.features))
			r.features = append(r.features, features{node: int32(i)})
		}
	}
	// Read report by report, as the records lie in memory.
	corpus.Parallel(len(r.Corpus.Reports), func(report int) {
		for _, x := range r.local.Of(int32(report)) {
			if i := int(r.featuresAt[x.Record]); i >= start {
				r.features[i] = r.featuresOf(x.Record)
			}
		}
	})
	at = map[string]int{}
	for i := start; i < len(r.features); i++ {
		o := &r.features[i]
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
			i, j := r.featuresAt[a], r.featuresAt[b]
			if i < 0 || j < 0 {
				continue
			}
			switch _, against := r.weigh(&r.features[i], &r.features[j]); {
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
			if r.featuresAt[n] < 0 {
				continue
			}
			o := &r.features[r.featuresAt[n]]
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
	precise   []pair   // between records whose dates are known to the day
	apart     []pair   // between such records without a common day
	loose     []pair   // between an imprecise or undated record and any other
	doubts    []review // pairs with enough evidence, and something that speaks against them
	block     []*features
	overLimit []left // records that could not be compared with all others, each once
}

// candidates weighs the pairs of a block.
func (r *resolver) candidates(block []*features) *candidates {
	c := &candidates{block: block}
	pairs := r.pairs(block, c)
	const share = 8192 // of a block so large that its pairs are weighed side by side
	parts := make([]candidates, (len(pairs)+share-1)/share)
	weigh := func(i int) {
		w := r.newWeigher()
		for _, p := range pairs[i*share : min((i+1)*share, len(pairs))] {
			parts[i].weigh(w, block[p>>32], block[uint32(p)])
		}
	}
	if len(parts) == 1 {
		weigh(0)
	} else {
		corpus.Parallel(len(parts), weigh)
	}
	for _, p := range parts {
		c.precise, c.apart = append(c.precise, p.precise...), append(c.apart, p.apart...)
		c.loose, c.doubts = append(c.loose, p.loose...), append(c.doubts, p.doubts...)
	}
	sortPairs(c.precise)
	sortPairs(c.apart)
	sortPairs(c.loose)
	return c
}

// weigh adds what a pair comes to.
func (c *candidates) weigh(w *weigher, x, y *features) {
	m, against := w.weigh(x, y)
	if against.weight == excluded || int(m.n) < max(1, w.policy.Kinds-1) {
		return
	}
	e := pair{min(x.node, y.node), max(x.node, y.node), m.Score(), m}
	switch {
	case against.reason != "":
		if report := w.Records[x.node].Report; report != w.Records[y.node].Report || w.Corpus.Repeats[report] {
			c.doubts = append(c.doubts, review{pair: e, reason: against.reason, doubt: true})
		}
	case !x.exact || !y.exact:
		c.loose = append(c.loose, e)
	case x.date.Overlaps(y.date) == edtf.No:
		c.apart = append(c.apart, e)
	default:
		c.precise = append(c.precise, e)
	}
}

// enough reports whether the evidence ties two records to one occasion and
// not just to one kind of occasion: place and subject alone do not.
func enough(m *Evidence) bool {
	for x := range m.All() {
		if x.Kind() != EvidencePlace && x.Kind() != EvidenceSubject {
			return true
		}
	}
	return false
}

// joins reports whether the evidence is enough to join.
func (r *resolver) joins(m *Evidence) bool { return int(m.n) >= r.policy.Kinds && enough(m) }

// cluster links the records of a block in two steps: first the precise ones among themselves; then each imprecise or
// undated one to its best precise cluster if that leads clearly, else those
// that found none among themselves. Precise records without a common day come
// after those that fit without forgiving anything.
func (r *resolver) cluster(c *candidates, reviews *reviews) {
	for _, x := range c.overLimit {
		r.log(x.node, x.next, Review, reasonCrowded, Evidence{})
	}
	for _, d := range c.doubts {
		reviews.put(d)
	}
	r.joinBest(c.precise, reviews)

	exact := func(n int32) bool { return r.features[r.featuresAt[n]].exact }
	offers := map[int32][]pair{} // of an imprecise record: pairs to precise ones
	var rest []pair
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
	settled := r.attachVague(c, offers, reviews)
	r.joinBest(c.apart, reviews)
	rest = slices.DeleteFunc(rest, func(e pair) bool { return settled[e.a] || settled[e.b] })
	r.joinBest(rest, reviews)
}

// joinBest joins pairs in their order. Of pairs of one weight that compete for a
// record none is taken: which of the two it is, is for people to say.
func (r *resolver) joinBest(pairs []pair, reviews *reviews) {
	for start := 0; start < len(pairs); {
		end := start + 1
		for end < len(pairs) && pairs[end].score == pairs[start].score {
			end++
		}
		equals := pairs[start:end]
		start = end
		contested := r.contested(equals)
		for i, e := range equals {
			switch {
			case !r.joins(&e.evidence):
				reviews.add(e, reasonTooLittle)
			case contested[i]:
				reviews.add(e, reasonUndecided)
			case r.root(e.a) != r.root(e.b):
				r.join(e.a, e.b, byEvidence, e.evidence)
			}
		}
	}
}

// contested finds the pairs of one weight of which only one can be taken:
// those from one cluster to several that cannot be one with each other.
func (r *resolver) contested(equals []pair) map[int]bool {
	if len(equals) < 2 {
		return nil
	}
	var ends []end
	for i := range equals {
		e := &equals[i]
		a, b := r.root(e.a), r.root(e.b)
		if a != b && r.joins(&e.evidence) && r.forbids(a, b, byEvidence) == "" {
			ends = append(ends, end{a, b, int32(i)}, end{b, a, int32(i)})
		}
	}
	slices.SortFunc(ends, func(x, y end) int { return cmp.Or(cmp.Compare(x.cluster, y.cluster), cmp.Compare(x.pair, y.pair)) })
	found := map[int]bool{}
	for start := 0; start < len(ends); {
		stop := start + 1
		for stop < len(ends) && ends[stop].cluster == ends[start].cluster {
			stop++
		}
		r.findRivals(ends[start:stop], found)
		start = stop
	}
	return found
}

// end is a pair as seen from one of the clusters that it would join.
type end struct{ cluster, other, pair int32 }

// findRivals notes those of the pairs of one cluster that exclude each other. Of more
// than a few it sees only those that lead to records of one report.
func (r *resolver) findRivals(ends []end, found map[int]bool) {
	const few = 8
	if len(ends) > few {
		claimed := map[int32]end{} // by report
		for _, x := range ends {
			for _, n := range r.of(x.other) {
				report := r.Records[n].Report
				if r.Corpus.Repeats[report] {
					continue
				}
				if y, rival := claimed[report]; rival && y.other != x.other {
					found[int(x.pair)], found[int(y.pair)] = true, true
				}
				claimed[report] = x
			}
		}
		return
	}
	for i, x := range ends {
		for _, y := range ends[:i] {
			if x.other != y.other && r.forbids(x.other, y.other, byEvidence) != "" {
				found[int(x.pair)], found[int(y.pair)] = true, true
			}
		}
	}
}

// attachVague joins every imprecise record of offers to the precise cluster that
// fits it best, if that one leads the second best by the policy's margin.
// Every choice is made before any is carried out, so they do not influence one
// another. It returns the records that reached some cluster's threshold,
// attached or not.
func (r *resolver) attachVague(c *candidates, offers map[int32][]pair, reviews *reviews) map[int32]bool {
	settled := map[int32]bool{}
	var choices []choice
	for _, o := range c.block {
		pairs := offers[o.node]
		if len(pairs) == 0 {
			continue
		}
		best, barred := r.perCluster(pairs, o.node)
		plausible := best[:0:0]
		for _, e := range best {
			if r.joins(&e.evidence) {
				plausible = append(plausible, e)
			} else {
				reviews.add(e, reasonTooLittle)
			}
		}
		decided := len(plausible) == 1 || len(plausible) > 1 && plausible[0].score-plausible[1].score >= max(1, r.policy.Margin)
		if !decided {
			for _, e := range barred {
				if r.joins(&e.evidence) {
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
	r.apply(choices, reviews)
	return settled
}

// choice is the pair by which an imprecise record joins a precise cluster.
type choice struct {
	pair
	node, target int32
}

// apply joins what was chosen. Of records that choose one cluster and cannot
// be one with each other, such as two of one report, the better one has it, and
// of equal ones neither.
func (r *resolver) apply(choices []choice, reviews *reviews) {
	slices.SortFunc(choices, func(x, y choice) int {
		return cmp.Or(cmp.Compare(x.target, y.target), cmp.Compare(y.score, x.score), cmp.Compare(x.node, y.node))
	})
	out := make([]bool, len(choices)) // all is decided before any is joined
	for i, x := range choices {
		for j := i - 1; j >= 0 && choices[j].target == x.target; j-- {
			if r.forbids(x.node, choices[j].node, byEvidence) != "" {
				out[i] = true
				out[j] = out[j] || choices[j].score == x.score
			}
		}
	}
	for i, x := range choices {
		if !out[i] {
			r.join(x.a, x.b, byEvidence, x.evidence)
		}
	}
	for i, x := range choices {
		switch {
		case !out[i]:
		case r.forbids(x.a, x.b, byEvidence) != "":
			r.join(x.a, x.b, byEvidence, x.evidence) // which is refused
		default:
			reviews.add(x.pair, reasonUndecided)
		}
	}
}

// perCluster keeps the heaviest pair to each cluster that the record could
// join, and to each that is barred to it, the heaviest first.
func (r *resolver) perCluster(pairs []pair, n int32) (open, barred []pair) {
	var roots []int32
	for _, e := range pairs {
		root := r.root(partner(e, n))
		if slices.Contains(roots, root) {
			continue
		}
		roots = append(roots, root)
		if r.forbids(n, root, byEvidence) != "" {
			barred = append(barred, e)
			continue
		}
		open = append(open, e)
	}
	return open, barred
}

func partner(e pair, n int32) int32 {
	if e.a == n {
		return e.b
	}
	return e.a
}
