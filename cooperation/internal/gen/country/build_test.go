package main

import (
	"bytes"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestHandTables(t *testing.T) {
	h, err := readHand()
	require.NoError(t, err)
	assert.NotEmpty(t, h.names)
	assert.Len(t, h.withdrawn, 22)
	codes := map[string]bool{}
	for _, w := range h.withdrawn {
		assert.Len(t, w.code, 4)
		assert.False(t, codes[w.code], "%s stands twice", w.code)
		codes[w.code] = true
	}
}

func TestClosed(t *testing.T) {
	assert.Equal(t, "-9999-01-01/1917-05-01 1991-01-01/9999-12-31", closed("../1917-05-01 1991-01-01/.."))
}

// The table in the tree is the one that the generator gives.
func TestTableIsUpToDate(t *testing.T) {
	want, err := generate()
	require.NoError(t, err)
	got, err := os.ReadFile("../../country/zz_table.go")
	require.NoError(t, err)
	assert.True(t, bytes.Equal(want, got), "run: go generate ./cooperation/internal/country")
}
