package resolve

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
)

// passSigned links agreements once more, now that happenings are known: those that
// were signed at one meeting or ceremony. At one meeting several may be signed, so it
// takes one more kind of evidence.
func passSigned(v *view) findings {
	l := &linking{draft: v.draft()}
	w := v.newWeigher()
	l.constraint = w.notOne
	for _, group := range v.signedTogether() {
		c := &candidates{block: group}
		for i, x := range group {
			for _, y := range group[:i] {
				if l.root(x.record) != l.root(y.record) {
					c.weigh(w, y, x)
				}
			}
		}
		pairs := slices.Concat(c.precise, c.apart, c.loose)
		sortPairs(pairs)
		l.found.reviews = append(l.found.reviews, c.doubts...)
		l.joinBest(pairs)
	}
	l.found.decisions, l.found.constraint, l.found.witnesses = l.decisions, w.notOne, w.witnesses
	return l.found
}

// signedTogether lists the agreements of the same parties that were signed at one
// meeting or ceremony, where there are several.
func (v *view) signedTogether() [][]*features {
	var all []*features
	for _, n := range v.ofKind(cooperation.KindAgreement) {
		if o := v.features.of(n); o.partOf != "" {
			all = append(all, o)
		}
	}
	compare := func(x, y *features) int {
		return cmp.Or(strings.Compare(x.partOf, y.partOf), strings.Compare(x.block.guests, y.block.guests))
	}
	slices.SortStableFunc(all, compare)
	var out [][]*features
	for start := 0; start < len(all); {
		end := start + 1
		for end < len(all) && compare(all[start], all[end]) == 0 {
			end++
		}
		if end-start > 1 {
			out = append(out, all[start:end])
		}
		start = end
	}
	return out
}
