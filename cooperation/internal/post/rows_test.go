package post

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// expectation is a line of testdata/titles.tsv: a title for a row of a table,
// and the roles that it has. The roles do not come from the tables.
type expectation struct {
	word, text, country, roles string
}

func expectations(t testing.TB) []expectation {
	t.Helper()
	data, err := os.ReadFile("testdata/titles.tsv")
	require.NoError(t, err)
	var list []expectation
	for line := range rowsOf(string(data)) {
		f := strings.Split(line, "\t")
		require.Len(t, f, 4, line)
		list = append(list, expectation{f[0], f[1], f[2], f[3]})
	}
	return list
}

// rolesOf writes the roles of posts as testdata/titles.tsv does: "-" where the
// words do not decide, "none" where there is no post.
func rolesOf(posts []Post) string {
	if len(posts) == 0 {
		return "none"
	}
	var roles []string
	for _, p := range posts {
		if p.Role == "" {
			p.Role = "-"
		}
		roles = append(roles, p.Role)
	}
	return strings.Join(roles, ";")
}

func TestTitlesOfRows(t *testing.T) {
	for _, e := range expectations(t) {
		assert.Equal(t, e.roles, rolesOf(Read(e.text, e.country)), "%q (%s), for %q", e.text, e.country, e.word)
	}
}

// Every row has titles that read otherwise without it, without any one of its
// meanings, and with the meaning minister in their place. So a mistake in a row
// is found, and a row without a title is.
func TestEveryRowHasItsTitles(t *testing.T) {
	titles := map[string][]expectation{}
	for _, e := range expectations(t) {
		titles[e.word] = append(titles[e.word], e)
	}
	left := map[string]bool{}
	for word := range titles {
		left[word] = true
	}
	tables := [2]string{wordsTable, particlesTable}
	for which, text := range tables {
		lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
		for i, line := range lines[1:] {
			f := strings.Split(line, "\t")
			delete(left, f[0])
			for _, meaning := range mistakes(f[1], which == 0) {
				var row []string
				if meaning != "" {
					row = []string{strings.Join([]string{f[0], meaning, f[2], f[3], f[4]}, "\t")}
				}
				with := tables
				with[which] = strings.Join(slices.Replace(slices.Clone(lines), i+1, i+2, row...), "\n")
				l, err := newLexicon(with[0], with[1], customsTable)
				require.NoError(t, err)
				noticed := slices.ContainsFunc(titles[f[0]], func(e expectation) bool {
					return rolesOf(l.read(e.text, e.country)) != e.roles
				})
				assert.True(t, noticed, "%q: no title of testdata/titles.tsv reads otherwise with the meaning %q instead of %q", f[0], meaning, f[1])
			}
		}
	}
	assert.Empty(t, left, "titles for words that are in no table")
}

// mistakes are the wrong meanings that titles must notice; the empty one means
// that there is no row.
func mistakes(meaning string, isWord bool) []string {
	wrong := []string{""}
	parts := strings.Split(meaning, "+")
	if len(parts) > 1 {
		for i := range parts {
			wrong = append(wrong, strings.Join(slices.Delete(slices.Clone(parts), i, i+1), "+"))
		}
	}
	if isWord && meaning != "minister" && meaning != "none" {
		wrong = append(wrong, "minister")
	}
	return wrong
}
