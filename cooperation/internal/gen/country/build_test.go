package main

import (
	"bytes"
	"go/format"
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
	assert.True(t, bytes.Equal(want, formatted(t, got)), "run: go generate ./cooperation/internal/country")
}

// formatted is a committed file as this Go lays it out: releases align comments in
// different ways.
func formatted(t *testing.T, source []byte) []byte {
	t.Helper()
	out, err := format.Source(source)
	require.NoError(t, err)
	return out
}

// The words that package namekey knows are those of the table.
func TestWordsAreUpToDate(t *testing.T) {
	want, err := generateWords()
	require.NoError(t, err)
	got, err := os.ReadFile("../../country/namekey/zz_words.go")
	require.NoError(t, err)
	assert.Equal(t, string(want), string(formatted(t, got)), "run: go generate ./cooperation/internal/country")
}

// No word stands twice with the same use. The keys of names and demonyms are held
// to the same by keySet.
func TestNoWordStandsTwice(t *testing.T) {
	for _, tt := range []struct {
		table          string
		fields, second int // the columns that make a row one of its kind: the first and this
	}{
		{"words", 5, 1}, {"abbreviations", 5, 0}, {"notcountries", 2, 0}, {"languages", 4, 0}, {"longforms", 4, 2},
		{"existence", 4, 0}, {"withdrawn", 9, 0}, {"historic", 5, 0}, {"cldr_codes", 3, 0}, {"cldr_names", 3, 1},
	} {
		seen := map[[2]string]bool{}
		require.NoError(t, eachRow(tt.table, tt.fields, func(f []string) {
			k := [2]string{f[0], f[tt.second]}
			assert.False(t, seen[k], "%s.tsv has %q twice", tt.table, k)
			seen[k] = true
		}))
	}
}
