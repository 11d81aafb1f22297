package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A name that two countries share must be decided by hand.
func TestKeySetRefusesConflicts(t *testing.T) {
	s := newKeySet()
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

// An abbreviation must not look like the code of another country, which the
// reader would take it for.
func TestKeySetRefusesCodes(t *testing.T) {
	s := newKeySet()
	s.codes["ru"] = 1
	s.add("R.U.", 2)
	_, err := s.list(func(v int) string { return string(rune('A' + v)) })
	require.EqualError(t, err, `"ru" (R.U.) stands for B, C: list it in ambiguous.tsv or take it out`)
}

func TestKeySetWritesVariants(t *testing.T) {
	s := newKeySet()
	s.add("Cocos (Keeling) Islands", 1)
	s.add("Österreich", 2)
	list, err := s.list(nil)
	require.NoError(t, err)
	assert.Equal(t, []key{{"cocos ( keeling islands", 1}, {"cocos keeling islands", 1}, {"oesterreich", 2}, {"osterreich", 2}}, list)
}
