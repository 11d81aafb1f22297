package label

import (
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/timeline/internal/table"
	"github.com/defcoop/defcoop/timeline/internal/table/tabletest"
)

func TestFitOf(t *testing.T) {
	for _, tt := range []struct {
		text, lang, reader string
		want               Fit
	}{
		{"Minister of Defence", "en", "en", FitLanguage},
		{"Minister of Defence", "en-GB", "en-US", FitLanguage},
		{"Minister of Defence", "", "en", FitLetters},
		{"ministre", "fr", "en", FitLetters},
		{"министр", "en", "en", FitOther}, // a Russian word in an English source
		{"министр", "ru", "ru", FitLanguage},
		{"министр", "ru", "uk", FitLetters},
		{"ministre", "fr", "ru", FitLatin},
		{"ministre", "ru", "ru", FitLatin},
		{"外相", "ja", "ja", FitLanguage},
		{"マニラ", "ja", "ja", FitLanguage},
		{"外相", "ja", "zh", FitLetters},
		{"マニラ", "ja", "en", FitOther},
		{"Beograd", "sr", "sr", FitLanguage},
		{"2+2", "ja", "en", FitLanguage},
		{"", "", "en", FitLanguage},
		{"Baku", "en", "", FitLetters},
	} {
		require.Equal(t, tt.want, FitOf(tt.text, tt.lang, tt.reader), "%q in %q for %q", tt.text, tt.lang, tt.reader)
	}
}

func TestScriptTable(t *testing.T) {
	tabletest.Check(t, "scripts.tsv", scriptTable)
	for r := range table.Rows(scriptTable) {
		require.Equal(t, r.Form, r.Language)
		for _, name := range strings.Fields(r.Meaning) {
			require.Contains(t, unicode.Scripts, name, r.Form)
		}
	}
}

func TestRelational(t *testing.T) {
	tabletest.Check(t, "relations.tsv", relationTable)
	for r := range table.Rows(relationTable) {
		require.True(t, Relational("the "+r.Form), r.Form)
	}
	require.False(t, Relational("Minister of Defence"))
	require.False(t, Relational(""))
}

func TestWithin(t *testing.T) {
	for _, tt := range []struct {
		x, y string
		want bool
	}{
		{"Jane Doe", "Jane Q. Doe", true},
		{"Jane Quill Doe", "Jane Q. Doe", true},
		{"DOE Jane", "Jane Doe", true},
		{"Jane Doe", "Jan Doe", false},
		{"Jane R. Doe", "Jane Q. Doe", false},
		{"Jane Doe", "", false},
		{"", "", false},
	} {
		require.Equal(t, tt.want, Within(Fold(tt.x), Fold(tt.y)), "%s, %s", tt.x, tt.y)
		require.Equal(t, tt.want, Within(Fold(tt.y), Fold(tt.x)), "%s, %s", tt.y, tt.x)
	}
}
