package timeline

import (
	"slices"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
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
	corpus.Parallel(len(blocks), func(i int) {
		if len(blocks[i]) > 1 {
			found[i] = r.candidates(blocks[i])
		}
	})
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
	start := len(r.occasions)
	for i := range r.Records {
		if slices.Contains(kinds, r.Records[i].Kind()) {
			r.occasion[i] = int32(len(r.occasions))
			r.occasions = append(r.occasions, occasion{node: int32(i)})
		}
	}
	// Read report by report, as the records lie in memory.
	corpus.Parallel(len(r.Corpus.Reports), func(report int) {
		for _, x := range r.local.Of(int32(report)) {
			if i := int(r.occasion[x.Record]); i >= start {
				r.occasions[i] = r.readOccasion(x.Record)
			}
		}
	})
	at = map[string]int{}
	for i := start; i < len(r.occasions); i++ {
		o := &r.occasions[i]
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
	sortEdges(c.precise)
	sortEdges(c.apart)
	sortEdges(c.loose)
	return c
}

// weigh adds what a pair comes to.
func (c *candidates) weigh(w *weigher, x, y *occasion) {
	m, against := w.weigh(x, y)
	if against.weight == excluded || int(m.n) < max(1, w.policy.Kinds-1) {
		return
	}
	e := edge{min(x.node, y.node), max(x.node, y.node), m.score(), m}
	switch {
	case against.reason != "":
		if report := w.Records[x.node].Report; report != w.Records[y.node].Report || w.Corpus.Repeats[report] {
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
