package resolve

import (
	"fmt"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/corpus/corpustest"
	"pgregory.net/rapid"
)

// Clusters share a report if a record of each is of one that does not repeat
// itself, however large they have grown and by whatever unions.
func TestClustersShareReports(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var told []*cooperation.Report
		n := rapid.IntRange(10, 60).Draw(t, "reports")
		for i := range n {
			r := &cooperation.Report{ID: cooperation.ID(fmt.Sprintf("r%02d", i)), Visits: []cooperation.Visit{{ID: "v"}, {ID: "w"}}}
			if i%5 == 0 {
				r.Source.MayRepeat = true
			}
			told = append(told, r)
		}
		c := newClusters(corpustest.Of(t, told))
		reports := func(root int32) map[int32]bool { // the obvious way
			out := map[int32]bool{}
			for i := range c.node {
				if report := c.node[i].Report; c.root(int32(i)) == root && !c.repeats[report] {
					out[report] = true
				}
			}
			return out
		}
		one := rapid.IntRange(0, len(c.node)-1)
		for range rapid.IntRange(0, 120).Draw(t, "unions") {
			a, b := int32(one.Draw(t, "a")), int32(one.Draw(t, "b"))
			want, others := "", reports(c.root(b))
			for report := range reports(c.root(a)) {
				if others[report] && c.root(a) != c.root(b) {
					want = reasonSameReport
				}
			}
			if got := c.forbids(a, b, byEvidence); got != want {
				t.Fatalf("clusters of %d and %d: %q, want %q", len(c.of(c.root(a))), len(c.of(c.root(b))), got, want)
			}
			if want == "" || rapid.Bool().Draw(t, "by identity") {
				c.union(a, b)
			}
		}
	})
}
