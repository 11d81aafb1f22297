package main

import (
	"bytes"
	"flag"
	"os"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the golden file and the report's JSON form")

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

// The literal and the JSON form are one value.
func TestLiteralIsJSON(t *testing.T) {
	if *update {
		f, err := os.Create("reports/s1.json")
		require.NoError(t, err)
		require.NoError(t, cooperation.EncodeReport(f, bakuReport()))
		require.NoError(t, f.Close())
	}
	data, err := os.ReadFile("reports/s1.json")
	require.NoError(t, err)
	got, err := cooperation.DecodeReport(bytes.NewReader(data))
	require.NoError(t, err)
	if diff := cmp.Diff(bakuReport(), got, cmpopts.EquateEmpty(), cmpopts.EquateComparable(edtf.Date{})); diff != "" {
		t.Errorf("JSON form (-literal +json):\n%s", diff)
	}
	var again bytes.Buffer
	require.NoError(t, cooperation.EncodeReport(&again, got))
	require.Equal(t, string(data), again.String())
}
