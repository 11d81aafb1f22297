package main

import (
	"encoding/csv"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation/internal/country/namekey"
)

// A row of names.tsv is held to something that stands apart from the row. Either
// the name resembles CLDR's names of the country more than those of any other.
// Or the tables of labels of package internal/country, the names of ISO, or
// testdata/unlike.tsv have it with the same code.
func TestNamesBelongToTheirCountries(t *testing.T) {
	c, err := readExtract()
	require.NoError(t, err)
	h, err := readHand()
	require.NoError(t, err)
	known := labels(t)
	unlike := map[string]string{}
	for line := range strings.Lines(content(t, "testdata/unlike.tsv")) {
		if line[0] != '#' {
			name, code, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
			assert.NotContains(t, unlike, name, "unlike.tsv has it twice")
			unlike[name] = code
		}
	}
	stems := stemsOf(c)
	var missing strings.Builder
	for _, r := range h.names {
		for _, name := range r.names {
			want, ok := known[namekey.Of(name)]
			if code, listed := unlike[name]; listed {
				want, ok = code, true
				delete(unlike, name)
			}
			switch {
			case ok:
				assert.Equal(t, want, r.code, "%q", name)
			case !stems.resembles(name, r.code):
				missing.WriteString(name + "\t" + r.code + "\n")
			}
		}
	}
	assert.Empty(t, missing.String(), "nothing like the names of these countries; add them to testdata/unlike.tsv if they are right")
	assert.Empty(t, unlike, "unlike.tsv lists what names.tsv lacks")
}

func content(t *testing.T, file string) string {
	t.Helper()
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	return string(data)
}

// labels returns the code of every label that the reader's tests know, by key.
func labels(t *testing.T) map[string]string {
	t.Helper()
	known := map[string]string{}
	add := func(name, code string) {
		if len(code) == 2 {
			known[namekey.Of(name)] = code
		}
	}
	for _, file := range []string{"labels.tsv", "us-diplomacy-labels.tsv"} {
		for line := range strings.Lines(content(t, "../../country/testdata/"+file)) {
			if f := strings.Split(strings.TrimSuffix(line, "\n"), "\t"); line[0] != '#' {
				add(f[0], f[1])
			}
		}
	}
	rows, err := csv.NewReader(strings.NewReader(content(t, "../../country/testdata/country-codes.csv"))).ReadAll()
	require.NoError(t, err)
	for _, row := range rows[1:] {
		for _, name := range row[3:9] {
			add(name, row[0])
		}
	}
	delete(known, namekey.Of("Congo")) // ISO gives it to CG; ambiguous.tsv to both
	return known
}

// stems holds the countries in whose names a word with some beginning stands.
type stems map[string]map[string]bool

func stemsOf(c *extract) stems {
	s := stems{}
	for _, names := range c.names {
		for k, name := range names {
			code, _, _ := strings.Cut(k, "-")
			for word := range strings.FieldsSeq(namekey.Of(name)) {
				if b := beginning(word); b != "" {
					if s[b] == nil {
						s[b] = map[string]bool{}
					}
					s[b][code] = true
				}
			}
		}
	}
	return s
}

// resembles reports whether a name has most in common with the names of a
// country. A word counts less the more countries have it.
func (s stems) resembles(name, code string) bool {
	score := map[string]float64{}
	for word := range strings.FieldsSeq(namekey.Of(name)) {
		codes := s[beginning(word)]
		for c := range codes {
			score[c] += 1 / float64(len(codes))
		}
	}
	for _, other := range score {
		if other > score[code] {
			return false
		}
	}
	return score[code] > 0
}

// beginning returns the first letters of a word: two in scripts that write
// syllables, otherwise five, or the whole word of four. Shorter words say nothing.
func beginning(word string) string {
	r := []rune(word)
	switch {
	case r[0] >= 0x1100 && len(r) >= 2:
		return string(r[:2])
	case len(r) >= 4:
		return string(r[:min(5, len(r))])
	}
	return ""
}
