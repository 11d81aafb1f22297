package timeline

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/corpus/corpustest"
)

// Few hundred reports give one timeline whether one
// record may be compared with a million others or with the default of a thousand;
// with ten, the clusters may differ, and every record concerned is reported.
func TestRuleCompareLimit(t *testing.T) {
	var things []any
	for _, r := range corpustest.Crowd(300, 7) {
		things = append(things, r)
	}
	resolve := func(p Policy) *Timeline {
		return resolvedBy(t, p, things...)
	}
	want := resolve(Policy{Compare: 1 << 20})
	require.Equal(t, want.words(t), resolve(Policy{}).words(t))
	require.Equal(t, want.words(t), resolve(Policy{Compare: -1}).words(t), "no limit")

	narrow := resolve(Policy{Compare: 10})
	overLimit := map[RecordID]bool{}
	for l := range narrow.Review() {
		if l.Reason == whyOverLimit {
			if l.A == l.B {
				t.Errorf("%s is reported as beyond the limit by itself", l.A)
			}
			overLimit[l.A], overLimit[l.B] = true, true
		}
	}
	require.Equal(t, narrow.words(t), resolve(Policy{Compare: 10}).words(t), "the same records are left out each time")
	require.NotEmpty(t, overLimit)

	// What narrowing left out is reported on one side at least: any two records
	// that only the wide comparison joined.
	for a := range want.Links() {
		x, _ := narrow.Lookup(a.A)
		y, _ := narrow.Lookup(a.B)
		if a.Outcome == LinkTaken && x.Kind == cooperation.KindMeeting && x.ID != y.ID {
			told := false
			for l := range narrow.LinksOf(a.A) {
				told = told || l.Reason == whyOverLimit || l.Outcome != LinkTaken && (l.A == a.B || l.B == a.B)
			}
			for l := range narrow.LinksOf(a.B) {
				told = told || l.Reason == whyOverLimit
			}
			require.True(t, told, "%s and %s are apart, and nothing says why", a.A, a.B)
		}
	}
}
