package main

import (
	"bytes"
	"flag"
	"math/rand/v2"
	"os"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the golden file")

// The output is a golden file: go test ./examples/azkr -update writes it anew.
func TestOutput(t *testing.T) {
	var got bytes.Buffer
	require.NoError(t, run(&got))
	const golden = "testdata/timeline.txt"
	if *update {
		require.NoError(t, os.WriteFile(golden, got.Bytes(), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	if diff := cmp.Diff(string(want), got.String()); diff != "" {
		t.Errorf("output (-want +got):\n%s", diff)
	}
}

// Every record of every report is in the timeline, in one place.
func TestNothingLost(t *testing.T) {
	reports := readAll(t)
	merged := build(t, reports...)
	in := map[timeline.RecordID]timeline.RecordID{}
	for r := range merged.Records() {
		for _, m := range r.Members {
			require.NotContains(t, in, m)
			in[m] = r.ID
		}
	}
	total := 0
	for _, r := range reports {
		for rec := range r.Records() {
			total++
			id := timeline.RecordIDOf(r.ID, rec.LocalID())
			found, ok := merged.Lookup(id)
			require.True(t, ok, "%s/%s", r.ID, rec.LocalID())
			require.Equal(t, in[id], found.ID)
			require.Equal(t, rec.RecordKind(), found.Kind)
		}
	}
	require.Len(t, in, total)
}

// The order in which the reports come changes nothing, nor does it how their
// ledgers were put together or that some come twice.
func TestOrderDoesNotMatter(t *testing.T) {
	reports := readAll(t)
	want := show(t, build(t, reports...))
	rng := rand.New(rand.NewPCG(16, 11))
	for range 20 {
		rng.Shuffle(len(reports), func(i, j int) { reports[i], reports[j] = reports[j], reports[i] })
		require.Equal(t, want, show(t, build(t, reports...)))

		cut := rng.IntN(len(reports))
		left, right := ledger(t, reports[:cut]), ledger(t, reports[max(0, cut-3):])
		merged, err := timeline.Merge(right, left).Resolve(timeline.Policy{})
		require.NoError(t, err)
		require.Equal(t, want, show(t, merged))
	}
}

// Only the opening of one office is disputed; see point 2.
func TestOnlyConflict(t *testing.T) {
	m := merge(t)
	var got []string
	for c := range m.Conflicts() {
		got = append(got, m.names[c.Record]+c.Path)
	}
	require.Equal(t, []string{m.names[m.record("baku-talks", "attache-office").ID] + "/actions/opened/date"}, got)
}

func ledger(t *testing.T, reports []*cooperation.Report) *timeline.Ledger {
	t.Helper()
	l := new(timeline.Ledger)
	for _, r := range reports {
		require.NoError(t, l.Add(r))
	}
	return l
}

// show is all that a timeline holds, and the page that people read.
func show(t *testing.T, tl *timeline.Timeline) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, tl.WriteJSON(&out))
	require.NoError(t, tl.WriteText(&out))
	return out.String()
}
