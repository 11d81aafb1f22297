package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/schema"
)

const dir = "../../.."

// What the schemas say of fields is what their comments say: the files are what
// the generator writes, from the source as it is now.
func TestFilesAreGenerated(t *testing.T) {
	files, err := generate(dir)
	require.NoError(t, err)
	require.Len(t, files, 2)
	for name, want := range files {
		got, err := os.ReadFile(filepath.Join(dir, "schema", name))
		require.NoError(t, err)
		if diff := cmp.Diff(string(want), string(got)); diff != "" {
			t.Errorf("%s is not what its source says, run go generate ./cooperation/schema (-source +file):\n%s", name, diff)
		}
	}
	require.Equal(t, string(schema.Report()), string(files["report.json"]), "the schema that is embedded")
	require.Equal(t, string(schema.ForModels()), string(files["models.json"]), "the schema that is embedded")
}

// A changed comment, tag or constant changes the schemas, so that none of them
// can be forgotten.
func TestSchemasFollowTheSource(t *testing.T) {
	before, err := generate(dir)
	require.NoError(t, err)
	for _, change := range []struct{ file, old, new string }{
		{"visit.go", "// Purpose is ", "// Purpose is certainly "},
		{"visit.go", `json:"purpose,omitempty"`, `json:"aim,omitempty"`},
		{"visit.go", `"transit"`, `"stopover"`},
		{"visit.go", "// for talks, with little ceremony", "// for talks"},
		{"visit.go", `validate:"required_if=Kind other"`, `validate:"required"`},
		{"citation.go", `validate:"min=0,max=6"`, `validate:"min=0,max=7"`},
		{"report.go", "Visits         []Visit ", "Visits         Visit "},
		{"edtf/date.go", "\n// Date ", "\n// Date certainly "},
	} {
		copied := t.TempDir()
		names, err := filepath.Glob(filepath.Join(dir, "*.go"))
		require.NoError(t, err)
		more, err := filepath.Glob(filepath.Join(dir, "edtf", "*.go"))
		require.NoError(t, err)
		require.NoError(t, os.Mkdir(filepath.Join(copied, "edtf"), 0o755))
		changed := false
		for _, name := range append(names, more...) {
			data, err := os.ReadFile(name)
			require.NoError(t, err)
			rel, err := filepath.Rel(dir, name)
			require.NoError(t, err)
			if filepath.ToSlash(rel) == change.file {
				changed = strings.Contains(string(data), change.old)
				data = bytes.Replace(data, []byte(change.old), []byte(change.new), 1)
			}
			require.NoError(t, os.WriteFile(filepath.Join(copied, rel), data, 0o644))
		}
		require.True(t, changed, "%s has no %q", change.file, change.old)
		after, err := generate(copied)
		if err != nil {
			continue // the generator refuses what it cannot follow
		}
		require.NotEqual(t, string(before["report.json"]), string(after["report.json"]), "%s: %s", change.file, change.new)
	}
}

// The report that fields take their examples from is without problems.
func TestExampleIsSound(t *testing.T) {
	r, err := cooperation.DecodeReport(bytes.NewReader(exampleReport))
	require.NoError(t, err)
	require.Empty(t, cooperation.Check(r))
}
