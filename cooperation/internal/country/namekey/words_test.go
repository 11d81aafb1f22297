package namekey

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Every word of abbreviations.tsv has a name here that shows what keys make of it.
func TestWordsOfKeys(t *testing.T) {
	cases := map[string]struct{ name, want string }{
		"the": {"the Gambia", "gambia"}, "and": {"Turks and Caicos", "turks caicos"},
		"n": {"N. Macedonia", "north macedonia"}, "s": {"S. Sudan", "south sudan"}, "e": {"E. Timor", "east timor"}, "w": {"W. Sahara", "west sahara"},
		"st": {"St. Lucia", "saint lucia"}, "ste": {"Ste-Lucie", "sainte lucie"},
		"rep": {"Czech Rep.", "czech republic"}, "dem": {"Dem. Yemen", "democratic yemen"},
		"fed": {"Russian Fed.", "russian federated"}, "federal": {"Federal Germany", "federated germany"}, "federative": {"Federative Brazil", "federated brazil"},
		"sts": {"Papal Sts.", "papal states"}, "is": {"Cook Is.", "cook islands"}, "isl": {"Cook Isl.", "cook islands"}, "isls": {"Cook Isls.", "cook islands"},
		"terr": {"Northern Terr.", "northern territory"},
	}
	data, err := os.ReadFile("../../gen/country/data/abbreviations.tsv")
	require.NoError(t, err)
	for line := range strings.Lines(string(data)) {
		if line[0] == '#' {
			continue
		}
		word, _, _ := strings.Cut(line, "\t")
		tt, ok := cases[word]
		assert.True(t, ok, "%q has no name in this test", word)
		assert.Equal(t, tt.want, Of(tt.name), "%q", word)
		delete(cases, word)
	}
	assert.Empty(t, cases, "abbreviations.tsv lacks these words")
}
