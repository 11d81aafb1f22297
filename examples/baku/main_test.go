package main

import (
	"bytes"
	"flag"
	"os"
	"testing"

	"github.com/defcoop/defcoop/cooperation/cooperationtest"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the golden file")

// The output is a golden file: go test ./examples/baku -update writes it anew.
func TestOutput(t *testing.T) {
	var got bytes.Buffer
	require.NoError(t, run(&got))
	const golden = "testdata/output.txt"
	if *update {
		require.NoError(t, os.WriteFile(golden, got.Bytes(), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	if diff := cmp.Diff(string(want), got.String()); diff != "" {
		t.Errorf("output (-want +got):\n%s", diff)
	}
}

// The literal of this example and the fixture for tests are one value.
func TestLiteralIsFixture(t *testing.T) {
	if diff := cooperationtest.Diff(cooperationtest.Baku(), bakuReport()); diff != "" {
		t.Errorf("literal (-fixture +literal):\n%s", diff)
	}
}
