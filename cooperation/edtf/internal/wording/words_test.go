package wording

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// No word has two meanings in one place.
func TestEnglishWordsHaveOneMeaning(t *testing.T) {
	seen := map[[2]string]string{}
	rows := strings.Split(strings.TrimSpace(englishRows), "\n")[1:]
	require.Greater(t, len(rows), 100)
	for _, row := range rows {
		f := strings.Split(row, "\t")
		require.GreaterOrEqual(t, len(f), 4, row)
		key := [2]string{strings.ToLower(strings.TrimSuffix(f[0], ".")), f[3]}
		assert.NotContains(t, seen, key, "a second row")
		seen[key] = f[1]
		assert.Equal(t, "en", f[2], row)
	}
	v := vocabulary{words: map[string]word{}}
	assert.False(t, v.add("x", "y", "nowhere"))
}
