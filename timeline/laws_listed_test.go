package timeline

import (
	"bytes"
	"cmp"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// L6, continued: what a timeline lists stands in the order of ids, which no
// choice of indices shows through: records and their members, conflicts, links
// from the smaller id to the larger, those of one pair by what became of them.
func TestLawL6ListsAreSorted(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tl, err := genWorld(t).ledger(t).Resolve(Policy{})
		if err != nil {
			t.Fatal(err)
		}
		last := RecordID{}
		for r := range tl.Records() {
			if r.ID.Compare(last) <= 0 {
				t.Fatalf("record %s after %s", r.ID, last)
			}
			if last = r.ID; !slices.IsSortedFunc(r.Members, RecordID.Compare) {
				t.Fatalf("members %s", r.Members)
			}
			checkSorted(t, "links of one record", slices.Collect(tl.LinksOf(r.ID)))
		}
		checkSorted(t, "links", slices.Collect(tl.Links()))
		conflicts := slices.Collect(tl.Conflicts())
		if !slices.IsSortedFunc(conflicts, func(a, b Conflict) int { return a.Record.Compare(b.Record) }) {
			t.Fatalf("conflicts %v", conflicts)
		}
	})
}

func checkSorted(t *rapid.T, what string, links []Link) {
	byID := func(x, y Link) int {
		return cmp.Or(bytes.Compare(x.A[:], y.A[:]), bytes.Compare(x.B[:], y.B[:]), cmp.Compare(x.Outcome, y.Outcome), cmp.Compare(x.Reason, y.Reason), cmp.Compare(x.Score, y.Score))
	}
	for i, l := range links {
		if l.A.Compare(l.B) >= 0 {
			t.Fatalf("%s: from %s to %s", what, l.A, l.B)
		}
		if i > 0 && byID(links[i-1], l) > 0 {
			t.Fatalf("%s: %+v before %+v", what, links[i-1], l)
		}
	}
}
