package rank

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// besideOutcome words what becomes of a text: a name and its form of address, or
// a rank and the name behind it.
func besideOutcome(row, text, country string) string {
	if strings.HasPrefix(row, "address ") {
		honorific, rest := SplitHonorific(text)
		return honorific + " | " + rest
	}
	return outcomeOf(text, Context{Country: country})
}

// Every row of data/beside.tsv does what testdata/beside.tsv expects, which stands
// apart from it: the outcomes were recorded from the reader as it was when its words
// were code. Without a row, or without its mark, the outcome is another.
func TestWordsBesideRanks(t *testing.T) {
	data, err := os.ReadFile("testdata/beside.tsv")
	require.NoError(t, err)
	expected := map[string][][]string{}
	rows(string(data), 4, func(c []string) {
		assert.Equal(t, c[3], besideOutcome(c[0], c[1], c[2]), "%s: %q", c[0], c[1])
		expected[c[0]] = append(expected[c[0]], slices.Clone(c))
	})
	whole := embedded("beside")
	read := beside
	defer func() { beside = read }()
	noticed := func(row, table string) bool {
		with := loadBeside(table)
		beside = func() *besideSet { return with }
		return slices.ContainsFunc(expected[row], func(c []string) bool { return besideOutcome(row, c[1], c[2]) != c[3] })
	}
	for _, c := range tableRows(t, "beside") {
		row, line := c[1]+" "+c[0], "\n"+strings.Join(c, "\t")+"\n"
		assert.True(t, noticed(row, strings.Replace(whole, line, "\n", 1)), "%s: nothing notices that it is gone; add a line to testdata/beside.tsv", row)
		if c[2] != "" {
			c[2] = ""
			assert.True(t, noticed(row, strings.Replace(whole, line, "\n"+strings.Join(c, "\t")+"\n", 1)), "%s: nothing notices that its mark is gone", row)
		}
	}
}
