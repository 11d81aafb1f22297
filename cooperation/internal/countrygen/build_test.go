package main

import (
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

// A name that two countries share must be decided by hand.
func TestKeySetRefusesConflicts(t *testing.T) {
	s := &keySet{map[string]map[int]bool{}, map[string]int{}, map[string]string{}}
	s.add("Niger", 1)
	s.add("Niger", 2)
	s.add("NIGER", 2)
	describe := func(v int) string { return string(rune('A' + v)) }
	_, err := s.list(describe)
	require.EqualError(t, err, `"niger" (NIGER) stands for B, C: list it in ambiguous.tsv or take it out`)
	s.fixed["niger"] = ambiguousBit
	list, err := s.list(describe)
	require.NoError(t, err)
	assert.Equal(t, []key{{"niger", ambiguousBit}}, list)
}

func TestKeySetWritesVariants(t *testing.T) {
	s := &keySet{map[string]map[int]bool{}, map[string]int{}, map[string]string{}}
	s.add("Cocos (Keeling) Islands", 1)
	s.add("Österreich", 2)
	list, err := s.list(nil)
	require.NoError(t, err)
	assert.Equal(t, []key{{"cocos ( keeling islands", 1}, {"cocos keeling islands", 1}, {"oesterreich", 2}, {"osterreich", 2}}, list)
}

func TestClosed(t *testing.T) {
	assert.Equal(t, "-9999-01-01/1917-05-01 1991-01-01/9999-12-31", closed("../1917-05-01 1991-01-01/.."))
}
