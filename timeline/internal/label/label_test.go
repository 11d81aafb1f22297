package label

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/timeline/internal/table"
	"github.com/defcoop/defcoop/timeline/internal/table/tabletest"
)

func TestCitiesDiffer(t *testing.T) {
	for _, c := range []struct {
		a, langA, b, langB string
		want               bool
	}{
		{"Baku", "", "Baku", "", false},
		{"Baku", "", "Bakı", "", false},
		{"Baku", "", "Баку", "", false},
		{"Tel Aviv", "", "Tel-Aviv", "", false},
		{"Hanoi", "", "Hà Nội", "", false},
		{"Warsaw", "", "Warszawa", "", false},
		{"Kyiv", "", "Kiev", "", false},
		{"Saint Petersburg", "", "St. Petersburg", "", false},
		{"Washington", "", "Washington, D.C.", "", false},
		{"Vienna", "en", "Wien", "de", false},
		{"Vienna", "en", "Graz", "en", true},
		{"Vienna", "en-GB", "Graz", "en", true},
		{"Baku", "", "Ganja", "", true},
		{"Baku", "en", "Ganja", "", true},
		{"Busan", "", "Seoul", "", true},
		{"", "", "Seoul", "", false},
	} {
		got := CitiesDiffer(Label{Text: Fold(c.a), Lang: c.langA}, Label{Text: Fold(c.b), Lang: c.langB})
		require.Equal(t, c.want, got, "%s %s", c.a, c.b)
		require.Equal(t, got, CitiesDiffer(Label{Text: Fold(c.b), Lang: c.langB}, Label{Text: Fold(c.a), Lang: c.langA}), "%s %s", c.b, c.a)
	}
}

func TestOneEdit(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"defense", "defence", true},
		{"defence", "defence", true},
		{"defence", "defences", true},
		{"efence", "defence", true},
		{"dfence", "defence", true},
		{"army", "navy", false},
		{"air", "aid", false},
		{"air", "air", true},
		{"defence", "offence", false},
	} {
		require.Equal(t, c.want, oneEdit(c.a, c.b), "%s %s", c.a, c.b)
		require.Equal(t, c.want, oneEdit(c.b, c.a), "%s %s", c.b, c.a)
	}
}

// A title is known by its words but for common ones. Every row of the table of
// common words stands in some invented title, whose key was written by hand.
func TestCommonWords(t *testing.T) {
	tabletest.Check(t, "common.tsv", commonTable)
	titles, err := os.ReadFile("testdata/titles.tsv")
	require.NoError(t, err)
	met := map[string]bool{}
	_, rows, _ := strings.Cut(string(titles), "\n")
	for line := range strings.Lines(rows) {
		column := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		require.Len(t, column, 3, line)
		l := New(column[1], column[0])
		require.Equal(t, column[2], l.Key(), column[1])
		for _, w := range strings.Fields(l.Text) {
			met[w] = true
		}
	}
	for r := range table.Rows(commonTable) {
		require.True(t, met[Fold(r.Form)], "no title holds the common word %q", r.Form)
	}
}
