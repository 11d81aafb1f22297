package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

const dir = "../../.."

// The file in the tree is what the program writes from the source as it is now.
func TestFileIsGenerated(t *testing.T) {
	src, err := readSource(dir)
	require.NoError(t, err)
	require.Len(t, src.lists, 12)
	want, err := src.write()
	require.NoError(t, err)
	got, err := os.ReadFile(filepath.Join(dir, fileName))
	require.NoError(t, err)
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s is not what its source says, run go generate ./cooperation (-source +file):\n%s", fileName, diff)
	}
}

// A field that is added to a record is copied, or followed, or both.
func TestFollowsTheSource(t *testing.T) {
	for field, want := range map[string]string{
		`Notes []string`:                    "x.Notes = slices.Clone(x.Notes)",
		`Chair Participant`:                 "x.Chair.references(yield)",
		`Friends []Party`:                   "eachParty(x.Friends, yield)",
		"Next ID `defcoop:\"ref=meeting\"`": "id(&x.Next, yield)",
		"By ID `defcoop:\"teller\"`":        "tells(&x.By, yield)",
	} {
		copied := t.TempDir()
		names, err := filepath.Glob(filepath.Join(dir, "*.go"))
		require.NoError(t, err)
		for _, name := range names {
			data, err := os.ReadFile(name)
			require.NoError(t, err)
			text := strings.Replace(string(data), "type Meeting struct {\n", "type Meeting struct {\n\t"+field+"\n", 1)
			require.NoError(t, os.WriteFile(filepath.Join(copied, filepath.Base(name)), []byte(text), 0o644))
		}
		src, err := readSource(copied)
		require.NoError(t, err)
		got, err := src.write()
		require.NoError(t, err)
		require.Contains(t, string(got), want)
	}
}
