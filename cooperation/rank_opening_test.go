package cooperation

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// What stands after a rank stays as it is, with the mark that opens it.
func TestSplitRankKeepsOpenings(t *testing.T) {
	for text, want := range map[string]string{
		`Capt. "Bob" Test`:     `"Bob" Test`,
		`Gen. (Jan) Test`:      `(Jan) Test`,
		`Col. (GS) Test`:       `(GS) Test`,
		`General «Иван» Тест`:  `«Иван» Тест`,
		`Gen. Jan Test`:        `Jan Test`,
		`Gen. (ret.) Jan Test`: `Jan Test`,
	} {
		_, rest, err := SplitRank(text, RankContext{Country: "CZ", Branch: BranchArmy})
		require.NoError(t, err, text)
		require.Equal(t, want, rest, text)
	}
}
