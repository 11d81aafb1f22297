package main

import (
	"bytes"
	"flag"
	"math/rand/v2"
	"os"
	"testing"

	"github.com/defcoop/defcoop/timeline"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the golden file")

// The output is a golden file: go test ./examples/jpph -update writes it anew.
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

// The order of the pages decides nothing.
func TestOrderDoesNotMatter(t *testing.T) {
	reports, err := read(pages)
	require.NoError(t, err)
	var want []byte
	rng := rand.New(rand.NewPCG(21, 57))
	for range 10 {
		rng.Shuffle(len(reports), func(i, j int) { reports[i], reports[j] = reports[j], reports[i] })
		merged, err := timeline.Build(reports...)
		require.NoError(t, err)
		got, err := merged.MarshalJSON()
		require.NoError(t, err)
		if want == nil {
			want = got
		}
		require.Equal(t, string(want), string(got))
	}
}
