// Package tabletest checks tables of words and their rows in tests.
package tabletest

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/defcoop/defcoop/timeline/internal/table"
)

// Check requires that a table is well formed: five columns, none empty, known
// language tags, and no form with two meanings in one scope.
//
// Where a form has several meanings, each of its rows says so: its scope ends
// in "one of 2" and the like. All of them hold then; none wins.
func Check(t *testing.T, name, text string) {
	t.Helper()
	for i, line := range strings.Split(strings.TrimSuffix(text, "\n"), "\n") {
		require.Equal(t, 4, strings.Count(line, "\t"), "%s:%d: %q", name, i+1, line)
	}
	meanings := map[[2]string][]string{}
	for r := range table.Rows(text) {
		for _, column := range []string{r.Form, r.Meaning, r.Language, r.Where, r.Source} {
			assert.Equal(t, strings.TrimSpace(column), column, "%s: %+v", name, r)
			assert.NotEmpty(t, column, "%s: %+v", name, r)
		}
		_, err := language.Parse(r.Language)
		assert.NoError(t, err, "%s: %+v", name, r)
		key := [2]string{r.Form, Scope(r)}
		assert.NotContains(t, meanings[key], r.Meaning, "%s: %+v stands twice", name, r)
		meanings[key] = append(meanings[key], r.Meaning)
	}
	for r := range table.Rows(text) {
		all := meanings[[2]string{r.Form, Scope(r)}]
		if r.Form == Nothing {
			continue
		}
		assert.Equal(t, len(all), alternatives(r.Where), "%s: %q means %q; its row must say that it is one of them", name, r.Form, all)
	}
}

// Nothing is the form of what is not written.
const Nothing = "-"

// Scope is where a row holds, up to the first comma, with its language for the
// tables in which a spelling is read by its script.
func Scope(r table.Row) string {
	where, _, _ := strings.Cut(r.Where, ",")
	if _, script, ok := strings.Cut(r.Language, "-"); ok {
		return where + " " + script
	}
	return where
}

// alternatives is how many meanings a row says that its form has.
func alternatives(where string) int {
	_, n, ok := strings.Cut(where, ", one of ")
	if !ok {
		return 1
	}
	return int(n[0] - '0')
}
