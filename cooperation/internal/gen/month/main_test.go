package main

import (
	"bytes"
	"os"
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
