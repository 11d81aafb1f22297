package resolve

import (
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
)

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
func (r *weigher) candidates(block []*features) *candidates {
	c := &candidates{block: block}
	pairs := r.view.pairs(block, c)
	const share = 8192 // of a block so large that its pairs are weighed side by side
	if len(pairs) <= share {
		c.weighAll(r, pairs)
	} else {
		parts := make([]candidates, (len(pairs)+share-1)/share)
		corpus.Parallel(len(parts), func(i int) {
			parts[i].block = block
			parts[i].weighAll(r.newWeigher(), pairs[i*share:min((i+1)*share, len(pairs))])
		})
		for _, p := range parts {
			c.precise, c.apart = append(c.precise, p.precise...), append(c.apart, p.apart...)
			c.loose, c.doubts = append(c.loose, p.loose...), append(c.doubts, p.doubts...)
		}
	}
	sortPairs(c.precise)
	sortPairs(c.apart)
	sortPairs(c.loose)
	return c
}

// weighAll adds what pairs of the block come to, see [view.pairs].
func (c *candidates) weighAll(w *weigher, pairs []uint64) {
	for _, p := range pairs {
		c.weigh(w, c.block[p>>32], c.block[uint32(p)])
	}
}

// weigh adds what a pair comes to.
func (c *candidates) weigh(w *weigher, x, y *features) {
	m, against := w.weigh(x, y)
	if against.weight == excluded || int(m.n) < max(1, w.policy.Kinds-1) {
		return
	}
	if against.reason == "" && w.joins(&m) {
		m.like = int8(w.likeness(x, y))
	}
	e := pair{min(x.record, y.record), max(x.record, y.record), m.Score(), m}
	switch {
	case against.reason != "":
		if w.Table(x.record) != w.Table(y.record) || w.Corpus.Repeats[w.Records[x.record].Report] {
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

// enough reports whether the evidence is of one event and not just of one kind of
// event. Place and subject alone are not enough.
func enough(m *Evidence) bool {
	for x := range m.All() {
		if x.Kind() != EvidencePlace && x.Kind() != EvidenceSubject {
			return true
		}
	}
	return false
}

// joins reports whether the evidence is enough to join.
func (v *view) joins(m *Evidence) bool { return int(m.n) >= v.policy.Kinds && enough(m) }
