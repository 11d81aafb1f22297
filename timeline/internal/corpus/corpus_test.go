package corpus

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/defcoop/defcoop/cooperation"
)

// claimsIn are the claims of reports, sorted, each once.
func claimsIn(t require.TestingT, reports ...*cooperation.Report) []Claim {
	var all []Claim
	for _, r := range reports {
		list, err := ClaimsOf(r, &Scratch{})
		require.NoError(t, err)
		all = append(all, list...)
	}
	slices.SortFunc(all, func(a, b Claim) int { return a.Key.Compare(b.Key) })
	return slices.CompactFunc(all, func(a, b Claim) bool { return a.Key == b.Key })
}

// issued is a report with one visit, whose purpose tells forms apart.
func issued(id cooperation.ID, revision uint64, purpose string, retracts ...cooperation.ID) *cooperation.Report {
	return &cooperation.Report{
		ID: id, Revision: revision, Retracts: retracts,
		Visits: []cooperation.Visit{{ID: "v", Purpose: purpose}},
	}
}

// printLive lists what counts: reports with the purposes of their visits.
func printLive(v *Corpus) string {
	said := map[cooperation.ID][]string{}
	for _, n := range v.Records {
		for _, c := range n.Claims {
			said[c.Data.Report] = append(said[c.Data.Report], c.Data.Record.(*cooperation.Visit).Purpose)
		}
	}
	var out []string
	for _, r := range v.Reports {
		text := string(r.id)
		if !r.Live {
			text += " retracted"
		}
		slices.Sort(said[r.id])
		for _, s := range said[r.id] {
			text += " " + s
		}
		out = append(out, text)
	}
	return strings.Join(out, "; ")
}

func TestLive(t *testing.T) {
	tests := []struct {
		name string
		in   []*cooperation.Report
		want string
	}{
		{"one report", []*cooperation.Report{issued("a", 0, "x")}, "a x"},
		{"the higher revision counts", []*cooperation.Report{issued("a", 2, "new"), issued("a", 1, "old")}, "a new"},
		{"revisions need not be neighbours", []*cooperation.Report{issued("a", 0, "old"), issued("a", 1<<63, "new")}, "a new"},
		{"equal revisions count both", []*cooperation.Report{issued("a", 1, "x"), issued("a", 1, "y"), issued("a", 0, "z")}, "a x y"},
		{"a retraction", []*cooperation.Report{issued("a", 0, "x"), issued("b", 0, "y", "a")}, "a retracted; b y"},
		{"a retraction holds for every revision", []*cooperation.Report{issued("a", 0, "x"), issued("b", 0, "y", "a"), issued("a", 5, "z")}, "a retracted; b y"},
		{"a retraction of an unknown report", []*cooperation.Report{issued("b", 0, "y", "a")}, "b y"},
		{"a retraction of a retraction restores", []*cooperation.Report{issued("a", 0, "x"), issued("b", 0, "y", "a"), issued("c", 0, "z", "b")}, "a x; b retracted; c z"},
		{"four in a row", []*cooperation.Report{issued("a", 0, "x"), issued("b", 0, "y", "a"), issued("c", 0, "z", "b"), issued("d", 0, "w", "c")},
			"a retracted; b y; c retracted; d w"},
		{"a revision without the retraction restores", []*cooperation.Report{issued("a", 0, "x"), issued("b", 0, "y", "a"), issued("b", 1, "y")}, "a x; b y"},
		{"either of two forms retracts", []*cooperation.Report{issued("a", 0, "x"), issued("b", 0, "y", "a"), issued("b", 0, "y")}, "a retracted; b y"},
		{"two retractions, one void", []*cooperation.Report{issued("a", 0, "x"), issued("b", 0, "y", "a"), issued("c", 0, "z", "a"), issued("d", 0, "w", "b")},
			"a retracted; b retracted; c z; d w"},
		{"a circle of two settles nothing", []*cooperation.Report{issued("a", 0, "x", "b"), issued("b", 0, "y", "a")}, "a x; b y"},
		{"a circle of three", []*cooperation.Report{issued("a", 0, "x", "b"), issued("b", 0, "y", "c"), issued("c", 0, "z", "a")}, "a x; b y; c z"},
		{"what a circle retracts stays", []*cooperation.Report{issued("a", 0, "x", "b", "c"), issued("b", 0, "y", "a"), issued("c", 0, "z")}, "a x; b y; c z"},
		{"a circle broken from outside", []*cooperation.Report{issued("a", 0, "x", "b"), issued("b", 0, "y", "a"), issued("c", 0, "z", "a")}, "a retracted; b y; c z"},
		{"the same report retracted twice by one", []*cooperation.Report{issued("a", 0, "x"), issued("b", 0, "y", "a", "a"), issued("c", 0, "z", "b")}, "a x; b retracted; c z"},
		{"nothing", nil, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, tt.want, printLive(New(claimsIn(t, tt.in...))))
		})
	}
}

// Both headers of two forms of a revision count, whichever comes first.
func TestBothFormsAreSources(t *testing.T) {
	for i := range 8 {
		plain, retracts := issued("b", 1, "y"), issued("b", 1, "y", "a")
		plain.Source.Title = strings.Repeat("i", i+1)
		v := New(claimsIn(t, issued("a", 0, "x"), plain, retracts))
		require.Len(t, v.Reports[1].Sources, 2)
		assert.Equal(t, "a retracted; b y", printLive(v))
	}
}

// A record that only a superseded revision told is dead, and so is every
// record of a retracted report.
func TestDeadRecords(t *testing.T) {
	old := issued("a", 0, "x")
	old.Visits = append(old.Visits, cooperation.Visit{ID: "dropped"})
	v := New(claimsIn(t, old, issued("a", 1, "y"), issued("gone", 0, "z"), issued("b", 0, "w", "gone")))
	want := []RecordID{RecordIDOf("a", "dropped"), RecordIDOf("gone", "v")}
	slices.SortFunc(want, RecordID.Compare)
	assert.Equal(t, want, v.Dead)
	assert.Len(t, v.Records, 2)
}

// slowLive decides retractions by going round until nothing changes: a report
// is out if one that is in retracts it, and in if all that retract it are out.
func slowLive(v *Corpus) map[cooperation.ID]bool {
	retractedBy := map[cooperation.ID][]cooperation.ID{}
	for _, r := range v.Reports {
		for _, s := range r.Sources {
			for _, id := range s.Header.Retracts {
				retractedBy[id] = append(retractedBy[id], r.id)
			}
		}
	}
	in, out := map[cooperation.ID]bool{}, map[cooperation.ID]bool{}
	for changed := true; changed; {
		changed = false
		for _, r := range v.Reports {
			by := retractedBy[r.id]
			if !out[r.id] && slices.ContainsFunc(by, func(id cooperation.ID) bool { return in[id] }) {
				out[r.id], changed = true, true
			}
			if !in[r.id] && !slices.ContainsFunc(by, func(id cooperation.ID) bool { return !out[id] }) {
				in[r.id], changed = true, true
			}
		}
	}
	alive := map[cooperation.ID]bool{}
	for _, r := range v.Reports {
		alive[r.id] = !out[r.id]
	}
	return alive
}

func TestRetractionsAgreeWithSlowReference(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var told []*cooperation.Report
		n := rapid.IntRange(1, 8).Draw(t, "reports")
		for i := range n {
			r := issued(cooperation.ID(fmt.Sprint("r", i)), 0, "x")
			for _, j := range rapid.SliceOfN(rapid.IntRange(0, 8), 0, 3).Draw(t, "retracts") {
				if j != i {
					r.Retracts = append(r.Retracts, cooperation.ID(fmt.Sprint("r", j)))
				}
			}
			told = append(told, r)
		}
		v := New(claimsIn(t, told...))
		want := slowLive(v)
		for _, r := range v.Reports {
			if r.Live != want[r.id] {
				t.Fatalf("%s: live %v, want %v", r.id, r.Live, want[r.id])
			}
		}
	})
}
