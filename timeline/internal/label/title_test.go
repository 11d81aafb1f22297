package label

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/timeline/internal/table"
	"github.com/defcoop/defcoop/timeline/internal/table/tabletest"
)

// Norland and Sudland are invented.
var norlandSudland = []string{"Norland", "Sudland", "ノーランド", "サドランド", "NS"}

func title(lang, text string) []Label { return Title(text, lang, norlandSudland) }

func TestTitle(t *testing.T) {
	for _, c := range []struct {
		lang, text string
		want       []string
	}{
		{"en", "Agreement between Norland and the Republic of Sudland Concerning the Facilitation of Harbour Access and Cooperation between the Coast Guard of Norland and the Armed Forces of Sudland", []string{"access cooperation facilitation harbour"}},
		{"en", "agreement between Sudland and Norland concerning the facilitation of harbour access and co-operation", []string{"access cooperation facilitation harbour"}},
		{"en", "Norland-Sudland Harbour Access Agreement (HAA)", []string{"access harbour", "haa"}},
		{"en", "N.S. Harbour Access", []string{"access harbour"}},
		{"en", "Norlandish-Sudland HAA", []string{"haa"}},
		{"en", "HAA", []string{"haa"}},
		{"en", "H.A.A.", []string{"haa"}},
		{"en", "Harbour Access Agreement (provisional)", []string{"access harbour provisional"}},
		{"en", "Harbour Access Agreement (HAA", []string{"access haa harbour"}},
		{"en", "Agreement between Norland and Sudland", []string{"agreement between norland and sudland"}},
		{"es", "Acuerdo de Acceso a Puertos entre Norland y Sudland", []string{"acceso puertos"}},
		{"es", "Acuerdo entre Norland y Sudland sobre defensa y seguridad", []string{"defence security"}},
		{"ja", "ノーランド・サドランド港湾利用協定", []string{"港湾利用"}},
		{"", "", []string{""}},
		{"", "()(", []string{""}},
	} {
		var got []string
		for _, l := range title(c.lang, c.text) {
			got = append(got, l.Key())
		}
		require.Equal(t, c.want, got, c.text)
	}
}

func TestShareTitles(t *testing.T) {
	for _, c := range []struct {
		a, b          string
		share, proper bool
	}{
		{"Norland-Sudland Harbour Access Agreement", "Agreement on Harbour Access between Sudland and Norland", true, true},
		{"Norland-Sudland Harbour Access Agreement (HAA)", "HAA", true, true},
		{"Harbour Access Agreement", "Sudland HAA", true, true},
		{"Harbour Access Agreement", "HAB", false, false},
		{"Defense Cooperation Agreement", "Agreement between Norland and Sudland on Defence Co-operation", true, false},
		{"Memorandum of Understanding (MOU)", "MOU", true, false},
		{"Harbour Access Agreement", "Harbour Exit Agreement", false, false},
		{"Joint Vision Statement on Defence Partnership", "Joint Vision Statement on the Norland-Sudland Defence Partnership towards 2030", true, false},
		{"Agreement on the Protection of Divers and Wrecks", "Protocol amending the Agreement on the Protection of Divers and Wrecks", false, false},
		{"Protocol on the Protection of Divers and Wrecks", "Protocol No. 2 on the Protection of Divers and Wrecks", false, false},
		{"Harbour Access", "Agreement on Harbour Access and Fuel", false, false},
		{"agreement on the purchase of 18 Kestrel", "contract for the acquisition by Sudland of 18 Kestrel aircraft", true, false},
		{"agreement on the purchase of 18 Kestrel", "contract for the acquisition by Sudland of 6 Kestrel aircraft", false, false},
	} {
		a, b := title("en", c.a), title("en", c.b)
		require.Equal(t, c.share, Share(a, b), "%s, %s", c.a, c.b)
		require.Equal(t, c.share, Share(b, a), "%s, %s", c.b, c.a)
		require.Equal(t, c.proper, ShareProper(a, b), "%s, %s", c.a, c.b)
		require.Equal(t, c.proper, ShareProper(b, a), "%s, %s", c.b, c.a)
		shared := false
		for _, x := range a {
			for _, y := range b {
				for _, k := range x.Keys() {
					for _, l := range y.Keys() {
						shared = shared || k == l
					}
				}
			}
		}
		require.True(t, shared || !c.share, "keys of %s, %s", c.a, c.b)
	}
}

func TestRound(t *testing.T) {
	for _, c := range []struct {
		text, key string
		ok        bool
	}{
		{"2nd Dialogue of Harbour Ministers", "2 dialogue harbour ministers", true},
		{"Second Norland-Sudland Dialogue of Harbour Ministers", "2 dialogue harbour ministers", true},
		{"Dialogue of Harbour Ministers (“2+2”)", "2 dialogue harbour ministers", true},
		{"Dialogue of Harbour Ministers", "dialogue harbour ministers", false},
		{"second meeting", "2 meeting", false},
		{"2+2", "2", false},
		{"", "", false},
	} {
		l, ok := Round(c.text, "en", norlandSudland)
		require.Equal(t, c.ok, ok, c.text)
		require.Equal(t, c.key, l.Key(), c.text)
	}
}

func TestTitlesDiffer(t *testing.T) {
	for _, c := range []struct {
		langA, a, langB, b string
		want               bool
	}{
		{"en", "Harbour Access Agreement", "en", "Agreement on Pensions", true},
		{"en", "Harbour Access Agreement", "en", "agreement on pensions", true},
		{"en", "Harbour Access Agreement", "en", "memorandum to strengthen cooperation", false},
		{"en", "Harbour Access Agreement", "en", "Defence Cooperation Agreement", true},
		{"en", "Harbour Access Agreement", "fr", "Accord d'accès aux ports", false},
		{"en", "HAA", "en", "Agreement on Pensions", false},
		{"en", "HAA", "en", "PAX", true},
		{"en", "Harbour Access Agreement", "en", "Second Harbour Access Agreement", true},
		{"en", "Harbour Access Agreement", "en", "Agreement on Access to Harbours and Wharves", false},
		{"fr", "accord portant sur l'établissement avec Norland d'un partenariat portuaire de coopération en matière de sécurité", "fr", "Accord entre le gouvernement de Norland et le gouvernement de Sudland établissant un partenariat portuaire pour la défense", false},
		{"fr", "Accord sur les ports de pêche", "fr", "Accord sur les ports de guerre", true},
	} {
		a, b := title(c.langA, c.a), title(c.langB, c.b)
		require.Equal(t, c.want, Differ(a, b), "%s, %s", c.a, c.b)
		require.Equal(t, c.want, Differ(b, a), "%s, %s", c.b, c.a)
	}
}

// General words make no title that names one of its kind. Every row of the table of
// general words stands in some title, whose key was written by hand.
func TestGeneralWords(t *testing.T) {
	tabletest.Check(t, "general.tsv", generalTable)
	titles, err := os.ReadFile("testdata/general.tsv")
	require.NoError(t, err)
	met := strings.Builder{}
	_, rows, _ := strings.Cut(string(titles), "\n")
	for line := range strings.Lines(rows) {
		column := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		require.Len(t, column, 3, line)
		l := title(column[0], column[1])
		require.Len(t, l, 1, line)
		require.Equal(t, column[2], l[0].Key(), column[1])
		require.False(t, len(l[0].proper) > 0 && !strings.ContainsRune(column[2], '港'), column[1])
		met.WriteString(" " + strings.Join(strings.FieldsFunc(l[0].Text, func(r rune) bool { return r == ' ' }), " ") + " ")
	}
	for r := range table.Rows(generalTable) {
		form := Fold(r.Form)
		if !wide(form) {
			form = " " + form + " "
		}
		require.Contains(t, met.String(), form, "no title holds the general word %q", r.Form)
	}
}

func FuzzTitle(f *testing.F) {
	f.Add("en", "Norland-Sudland Harbour Access Agreement (HAA)", "Norland")
	f.Add("ja", "ノーランド・サドランド港湾利用協定", "ノーランド")
	f.Fuzz(func(t *testing.T, lang, text, party string) {
		for _, l := range Title(text, lang, []string{party}) {
			require.True(t, l.same(l))
		}
		require.True(t, Share(Title(text, lang, nil), Title(text, lang, nil)))
	})
}
