package post

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/defcoop/defcoop/cooperation/internal/country"
)

// table is a table by its rows.
func table(t testing.TB, text string) [][]string {
	t.Helper()
	var rows [][]string
	for line := range rowsOf(text) {
		f := strings.Split(line, "\t")
		require.Len(t, f, 5, line)
		rows = append(rows, f)
	}
	return rows
}

// A word stands once in a table, for every country and for each that is named.
func TestNoWordTwice(t *testing.T) {
	for name, text := range map[string]string{"words": wordsTable, "particles": particlesTable} {
		seen := map[string]string{}
		for _, f := range table(t, text) {
			countries := strings.Fields(f[3])
			if len(countries) == 0 {
				countries = []string{""}
			}
			for _, c := range countries {
				key := rowKey(f[0]) + "|" + c
				assert.Empty(t, seen[key], "%s: %q and %q are one word", name, seen[key], f[0])
				seen[key] = f[0]
				assert.True(t, c == "" || country.Exists(c), "%s: %q: country %q", name, f[0], c)
			}
			for _, tag := range strings.Fields(f[2]) {
				_, err := language.Parse(tag)
				assert.NoError(t, err, "%s: %q", name, f[0])
			}
			assert.NotEmpty(t, f[2], "%s: %q has no language", name, f[0])
		}
	}
}

// rowKey is the word of a row, folded, with its hyphens.
func rowKey(word string) string {
	var b strings.Builder
	for i, w := range strings.Split(word, " ") {
		if i > 0 {
			b.WriteByte(' ')
		}
		bare := strings.Trim(w, "-+")
		before, after, _ := strings.Cut(w, bare)
		b.WriteString(before + folded(bare) + after)
	}
	return b.String()
}

// A use that a meaning or another row makes idle has no row.
func TestNoIdleUse(t *testing.T) {
	l := embedded()
	for _, f := range table(t, particlesTable) {
		e := l.whole[folded(f[0])]
		if e.means&^marks != 0 || l.built(folded(f[0])) != 0 {
			assert.Zero(t, e.uses&(filler|plain), "%q says something, and so is no filler", f[0])
		}
	}
}

func TestNewLexiconErrors(t *testing.T) {
	const head = "word\tmeaning\tlanguage\twhere\tsource\n"
	for _, tt := range []struct{ words, particles, want string }{
		{"minister\tminister\ten\t\n", "", `words.tsv: "minister\tminister\ten\t" has not 5 columns`},
		{"minister\tministr\ten\t\t\n", "", `words.tsv: "minister": meaning "ministr" is not known`},
		{"a-\tminister\ten\t\t\n", "", `words.tsv: "a-" is too short for a part of a word`},
		{"minister\tminister\ten\t\t\n", "the\tfil\ten\t\t\n", `particles.tsv: "the": use "fil" is not known`},
		{"minister\tminister\ten\t\t\n", "the\n", `particles.tsv: "the" has not 5 columns`},
	} {
		_, err := newLexicon(head+tt.words, head+tt.particles, customsTable)
		assert.EqualError(t, err, tt.want)
	}
}

func BenchmarkNewLexicon(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := newLexicon(wordsTable, particlesTable, customsTable); err != nil {
			b.Fatal(err)
		}
	}
}
