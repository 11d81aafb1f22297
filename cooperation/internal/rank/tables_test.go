package rank

import (
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation/internal/fold"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The columns of each table.
var columns = map[string]int{
	"words": 7, "phrases": 4, "services": 2, "titles": 2, "scales": 3, "ladders": 7, "countries": 6, "sources": 2, "beside": 6,
}

// tableRows returns the rows of a table.
func tableRows(t testing.TB, name string) [][]string {
	t.Helper()
	var all [][]string
	rows(embedded(name), columns[name], func(c []string) { all = append(all, append([]string(nil), c...)) })
	require.NotEmpty(t, all)
	return all
}

// A row of two words could never be found.
func TestWordsAreSingle(t *testing.T) {
	for _, c := range tableRows(t, "words") {
		var words [fold.MaxWords]fold.Word
		assert.Equal(t, 1, fold.Words(c[0], &words), "%q is no single word", c[0])
	}
}

// No word may mean two things in one country, and at most one meaning of a word
// holds where no country is named.
func TestNoWordHasTwoMeaningsInOneScope(t *testing.T) {
	scopes := map[string]map[string]bool{}
	for _, c := range tableRows(t, "words") {
		word := string(fold.Append(nil, c[0]))
		if scopes[word] == nil {
			scopes[word] = map[string]bool{}
		}
		for _, country := range strings.Split(c[4], " ") {
			assert.False(t, scopes[word][country], "%q means two things in scope %q", c[0], country)
			scopes[word][country] = true
		}
	}
}

// Each row says what language its word is of and where it comes from, and each
// source is used.
func TestWordsNameLanguageAndSource(t *testing.T) {
	sources := map[string]bool{}
	for _, c := range tableRows(t, "sources") {
		assert.NotEmpty(t, c[1], c[0])
		sources[c[0]] = false
	}
	for _, c := range tableRows(t, "words") {
		for _, language := range strings.Split(c[3], " ") {
			assert.Len(t, language, 2, "%q: language %q", c[0], language)
		}
		_, known := sources[c[5]]
		assert.True(t, known, "%q: source %q", c[0], c[5])
		sources[c[5]] = true
	}
	for _, c := range tableRows(t, "beside") {
		assert.Len(t, c[3], 2, "%q: language", c[0])
		_, known := sources[c[4]]
		assert.True(t, known, "%q: source %q", c[0], c[4])
		sources[c[4]] = true
	}
	for source, used := range sources {
		assert.True(t, used, "no word cites %q", source)
	}
	for _, c := range tableRows(t, "ladders") {
		assert.NotEmpty(t, c[6], "ladder %q", c[0])
	}
}

// A meaning is words that some phrase or service has; a row that means anything
// else could never make a rank.
func TestMeaningsAreWordsOfPhrases(t *testing.T) {
	used := map[string]bool{drop: true, "staff": true}
	for _, table := range []string{"phrases", "services"} {
		for _, c := range tableRows(t, table) {
			for _, word := range strings.Fields(c[0]) {
				used[word] = true
			}
		}
	}
	for _, c := range tableRows(t, "words") {
		for _, word := range strings.Fields(c[1]) {
			assert.True(t, used[word], "%q means %q, which no phrase has", c[0], word)
		}
	}
}

// Every title reads back as itself, and is in some ladder or named by a phrase.
func TestTitlesReadThemselves(t *testing.T) {
	for _, c := range tableRows(t, "titles") {
		got, _ := Parse(c[0], Context{Country: "IS"})
		assert.Equal(t, c[0], got.Title)
	}
}

// Every scale is part of a ladder, and every ladder is some country's.
func TestScalesAndLaddersAreUsed(t *testing.T) {
	used := map[string]bool{}
	for _, c := range tableRows(t, "countries") {
		used[c[1]], used[c[2]] = true, true
	}
	for _, c := range tableRows(t, "ladders") {
		assert.True(t, used[c[0]], "no country has the ladder %q", c[0])
		used[c[2]], used[c[3]], used[c[4]] = true, true, true
	}
	for _, c := range tableRows(t, "scales") {
		assert.True(t, used[c[0]], "no ladder has the scale %q", c[0])
	}
}

// Words that mean different things in different countries are read by the
// country, else by the language of the word beside them.
func TestWordsOfTwoMeanings(t *testing.T) {
	for _, tt := range []struct{ text, country, title, branch, grade string }{
		{"Vizeadmiral Marine", "DE", "vice admiral", "navy", "OF-8"},
		{"Vizeadmiral Marine", "", "vice admiral", "navy", ""},
		{"Marine Corps Maj. Gen.", "NL", "major general", "marines", "OF-7"},
		{"Marine Col.", "US", "colonel", "marines", "OF-5"},
		{"General de Corp", "RO", "lieutenant general", "", "OF-8"},
		{"General de Corp de Armată", "RO", "lieutenant general", "", "OF-8"},
		{"Corp.", "US", "corporal", "", "OR-4"},
		{"Liwa rokn", "IQ", "major general", "", "OF-7"},
		{"Liwa rokn", "", "major general", "", ""},
		{"Capt. (ROKN)", "KR", "captain", "navy", "OF-5"},
		{"Hava Pilot Tümgeneral", "TR", "major general", "air-force", "OF-7"},
		{"Pilot Officer", "TR", "pilot officer", "air-force", ""},
		{"Kapitän zur See", "DE", "captain", "navy", "OF-5"},
		{"kontradmirał", "PL", "rear admiral", "navy", "OF-6"},
		{"Gl.", "RO", "general", "", "OF-9"},
		{"kommendör", "FI", "commander", "navy", "OF-4"},
		{"kommendör", "SE", "captain", "navy", "OF-5"},
	} {
		got, _ := Parse(tt.text, Context{Country: tt.country})
		assert.Equal(t, Rank{Text: tt.text, Title: tt.title, Branch: tt.branch, Grade: tt.grade, Basis: got.Basis}, got, "%s (%s)", tt.text, tt.country)
	}
}
