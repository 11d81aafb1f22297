package resolve

import (
	"fmt"
	"slices"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
	"github.com/defcoop/defcoop/timeline/internal/corpus/corpustest"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// visitsOf is a view of reports with two visits each; every fifth report may
// repeat itself.
func visitsOf(t *rapid.T) *view {
	var told []*cooperation.Report
	for i := range rapid.IntRange(10, 60).Draw(t, "reports") {
		r := &cooperation.Report{ID: cooperation.ID(fmt.Sprintf("r%02d", i)), Visits: []cooperation.Visit{{ID: "v"}, {ID: "w"}}}
		if i%5 == 0 {
			r.Source.MayRepeat = true
		}
		told = append(told, r)
	}
	c := corpustest.Of(t, told)
	return newView(c, corpus.NewLocals(c), defaults, nil)
}

// Clusters share a report if a record of each is of one that does not repeat
// itself, however large they have grown, in earlier passes or in this one.
func TestClustersShareReports(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := visitsOf(t)
		one := rapid.IntRange(0, len(v.Records)-1)
		for range rapid.IntRange(0, 60).Draw(t, "earlier unions") {
			v.union(int32(one.Draw(t, "a")), int32(one.Draw(t, "b")))
		}
		d := v.draft()
		reports := func(root int32) map[int32]bool { // the obvious way
			out := map[int32]bool{}
			for i := range v.Records {
				if report := v.Records[i].Report; d.root(int32(i)) == root && !v.Repeats[report] {
					out[report] = true
				}
			}
			return out
		}
		for range rapid.IntRange(0, 120).Draw(t, "unions") {
			a, b := int32(one.Draw(t, "a")), int32(one.Draw(t, "b"))
			want, others := "", reports(d.root(b))
			for report := range reports(d.root(a)) {
				if others[report] && d.root(a) != d.root(b) {
					want = reasonSameReport
				}
			}
			if got := d.forbids(a, b, byEvidence); got != want {
				t.Fatalf("clusters of %d and %d: %q, want %q", len(d.of(d.root(a))), len(d.of(d.root(b))), got, want)
			}
			if want == "" || rapid.Bool().Draw(t, "by identity") {
				d.union(a, b)
			}
		}
	})
}

// A draft changes nothing that was decided before it, and whoever takes its
// decisions has its clusters, with the same roots and members in the same order.
func TestDraftIsTaken(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := visitsOf(t)
		one := rapid.IntRange(0, len(v.Records)-1)
		clustersOf := func(root func(int32) int32, of func(int32) []int32) (out [][]int32) {
			for i := range v.Records {
				out = append(out, append([]int32{root(int32(i))}, of(root(int32(i)))...))
			}
			return out
		}
		for range rapid.IntRange(1, 4).Draw(t, "passes") {
			before := clustersOf(v.root, v.of)
			d := v.draft()
			for range rapid.IntRange(0, 60).Draw(t, "joins") {
				d.join(int32(one.Draw(t, "a")), int32(one.Draw(t, "b")), rapid.SampledFrom([]force{byEvidence, byIdentity}).Draw(t, "force"), Evidence{})
			}
			if diff := cmp.Diff(before, clustersOf(v.root, v.of)); diff != "" {
				t.Fatalf("a draft changed the clusters (-before +after):\n%s", diff)
			}
			drafted := clustersOf(d.root, d.of)
			v.take(findings{decisions: slices.Clone(d.decisions)})
			if diff := cmp.Diff(drafted, clustersOf(v.root, v.of)); diff != "" {
				t.Fatalf("clusters of a draft and of its decisions (-draft +taken):\n%s", diff)
			}
		}
	})
}
