package post

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Every row of customs.tsv has a source, and a title that reads otherwise without
// the row. The titles stand in the order of the rows, and do not come from them.
func TestEveryCustomHasItsTitle(t *testing.T) {
	data, err := os.ReadFile("testdata/customs.tsv")
	require.NoError(t, err)
	lines := strings.Split(strings.TrimSuffix(customsTable, "\n"), "\n")
	titles := strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")
	require.Len(t, titles, len(lines))
	for i := 1; i < len(lines); i++ {
		row, want := strings.Split(lines[i], "\t"), strings.Split(titles[i], "\t")
		require.Equal(t, row[:2], want[:2])
		assert.NotEmpty(t, row[2], lines[i])
		assert.Equal(t, want[3], rolesOf(Read(want[2], want[1])), titles[i])
		l, err := newLexicon(wordsTable, particlesTable, strings.Join(slices.Delete(slices.Clone(lines), i, i+1), "\n"))
		require.NoError(t, err)
		assert.NotEqual(t, want[3], rolesOf(l.read(want[2], want[1])), "without %q", lines[i])
	}
}

func TestCustomsThatAreWrong(t *testing.T) {
	for _, row := range []string{"service-chief\tUS", "no-such\tUS\tx", "\tUS\tx", "service-chief\tUS\tx\ty", "service-chief\tUS\tx\nservice-chief\tUS\tx"} {
		_, err := loadCustoms("custom\tcountry\tsource\n" + row + "\n")
		assert.Error(t, err, row)
	}
}
