package main

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The files in the tree are those that the generator gives.
func TestFilesAreUpToDate(t *testing.T) {
	table, formats, err := generate()
	require.NoError(t, err)
	for file, want := range map[string][]byte{tableFile: table, longFormatsFile: formats} {
		got, err := os.ReadFile("../../../edtf/" + file)
		require.NoError(t, err)
		assert.True(t, bytes.Equal(want, got), "%s: run: go generate ./cooperation/edtf/internal/wording", file)
	}
}

// No word has two meanings in one language and place.
func TestWordsHaveOneMeaning(t *testing.T) {
	rows, err := readRows()
	require.NoError(t, err)
	require.Greater(t, len(rows), 500)
	seen := map[[3]string]string{}
	for _, r := range rows {
		place, _, _ := strings.Cut(r.where, ",") // two cases of a name are one place
		key := [3]string{fold(r.word), r.language, place}
		if old, ok := seen[key]; ok && old != r.meaning {
			t.Errorf("%s: %q means %s and %s %s", r.language, r.word, old, r.meaning, r.where)
		}
		seen[key] = r.meaning
	}
}
