package timeline

import (
	"fmt"
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/stretchr/testify/require"
)

// spelling is how one source writes a name, and in which language.
type spelling struct{ lang, name string }

// spelled is reports that tell of one invented official, each in its spelling.
func spelled(list ...spelling) (out []*cooperation.Report) {
	for i, x := range list {
		r := &cooperation.Report{ID: cooperation.ID(fmt.Sprintf("r%02d", i)), Source: cooperation.Source{Language: x.lang}}
		r.Officials = []cooperation.Official{{
			ID: "o", Name: cooperation.Name{Full: x.name}, Party: "NO",
			Identifiers: []cooperation.Identifier{{Scheme: "wikidata", Value: "Q1"}},
		}}
		out = append(out, r)
	}
	return out
}

// The name shown is one that readers can read, then one that most sources bear
// out, then the fullest.
func TestNameShown(t *testing.T) {
	en := func(names ...string) (out []spelling) {
		for _, n := range names {
			out = append(out, spelling{"en", n})
		}
		return out
	}
	for _, tt := range []struct {
		name   string
		reader string
		told   []spelling
		want   string
	}{
		{"a misprint of one", "en", en("Jon Fjordson", "Jon Fjordson", "Jonn Fjordsen Hansson the Elder"), "Jon Fjordson"},
		{"a misprint of one that is fuller than forms of most", "en", en("Jon Q. Fjordson", "Jon Fjordson", "J. Fjordson", "Jonn Quentin Fjordson"), "Jon Q. Fjordson"},
		{"two spellings of one each, and what both share", "en", en("Jon Fjordson", "Jonn Fjordson", "Fjordson"), "Fjordson"},
		{"the fullest of those that agree", "en", en("J. Fjordson", "Jon Quentin Fjordson"), "Jon Quentin Fjordson"},
		{"the one that most say in these words", "en", en("Jon Fjordson", "Jon Fjordson", "Jon Quentin Fjordson"), "Jon Fjordson"},
		{"written as names are", "en", en("FJORDSON Jon", "Fjordson Jon"), "Fjordson Jon"},
		{"the reader's language before the count", "en", []spelling{{"ru", "Йон Фьордсон"}, {"ru", "Йон Фьордсон"}, {"en", "Jon Fjordson"}}, "Jon Fjordson"},
		{"the reader's letters", "en", []spelling{{"ru", "Йон Фьордсон"}, {"ru", "Йон Фьордсон"}, {"fr", "Jon Fjordson"}}, "Jon Fjordson"},
		{"another reader", "ru", []spelling{{"ru", "Йон Фьордсон"}, {"en", "Jon Fjordson"}, {"en", "Jon Fjordson"}}, "Йон Фьордсон"},
		{"Latin letters before others", "ja", []spelling{{"ru", "Йон Фьордсон"}, {"ru", "Йон Фьордсон"}, {"en", "Jon Fjordson"}}, "Jon Fjordson"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			tl := build(t, spelled(tt.told...)...).In(tt.reader)
			for r := range tl.Records() {
				require.Equal(t, tt.want, r.Record().(*cooperation.Official).Name.Full)
			}
		})
	}
}

// A name keeps its language: that of another source's name does not go with it.
func TestNameKeepsItsLanguage(t *testing.T) {
	list := spelled(spelling{"ru", "Йон Фьордсон"}, spelling{"de", "Jon Fjordson"})
	list[0].Officials[0].Name.Lang = "ru"
	for r := range build(t, list...).Records() {
		require.Equal(t, cooperation.Name{Full: "Jon Fjordson"}, r.Record().(*cooperation.Official).Name)
	}
}

// In changes which values are shown, and nothing else.
func TestInAnotherLanguage(t *testing.T) {
	tl := build(t, spelled(spelling{"ru", "Йон Фьордсон"}, spelling{"en", "Jon Fjordson"})...)
	russian := tl.In("ru")
	require.Equal(t, tl.Len(), russian.Len())
	for r := range russian.Records() {
		was, _ := tl.Lookup(r.ID)
		require.Equal(t, was.Members, r.Members)
		require.Equal(t, was.Corroboration(), r.Corroboration())
		for i, f := range r.Fields() {
			require.ElementsMatch(t, was.Fields()[i].Values, f.Values)
		}
	}
	text := func(tl *Timeline) string {
		var b strings.Builder
		require.NoError(t, tl.WriteJSON(&b))
		return b.String()
	}
	require.NotEqual(t, text(tl), text(russian))
	require.Equal(t, text(tl), text(russian.In("en")))
	require.Zero(t, (*Timeline)(nil).In("ru").Len())
}

// placed is reports on the signing of one invented agreement, each in its place.
func placed(list ...cooperation.Place) (out []*cooperation.Report) {
	for i, p := range list {
		a := act(cooperation.ActionSigned, "2021-03-04", "")
		a.Place = p
		r := pact(cooperation.ID(fmt.Sprintf("r%02d", i)), a)
		r.Source.Language = p.Lang
		out = append(out, r)
	}
	return out
}

// A city that cannot be compared bears no other one out, and the reader's language
// does not bring to the front what most contradict.
func TestCityShown(t *testing.T) {
	place := func(country cooperation.Country, city, lang string) cooperation.Place {
		return cooperation.Place{Country: country, City: city, Lang: lang}
	}
	for _, tt := range []struct {
		name     string
		places   []cooperation.Place
		want     string
		conflict bool
	}{
		{"another script bears nothing out", []cooperation.Place{place("", "Bergen", "en"), place("", "Oslo", "en"), place("", "Oslo", "en"), place("", "ベルゲン", "ja"), place("", "ベルゲン", "ja")}, "Oslo", true},
		{"spellings of one city", []cooperation.Place{place("", "Manille", "fr"), place("", "Manille", "fr"), place("", "Manila", "en")}, "Manila", false},
		{"outvoted in the reader's language", []cooperation.Place{place("PH", "マニラ", "ja"), place("PH", "マニラ", "ja"), place("JP", "Tokyo", "en")}, "マニラ", true},
		{"translations", []cooperation.Place{place("PH", "マニラ", "ja"), place("PH", "マニラ", "ja"), place("PH", "Manila", "en")}, "Manila", false},
		{"a site in the city", []cooperation.Place{place("PH", "Manila", "en"), {Country: "PH", Site: "Palace of Example", Lang: "en"}}, "Manila", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			tl := build(t, placed(tt.places...)...)
			for r := range tl.Records() {
				require.Equal(t, tt.want, r.Record().(*cooperation.Agreement).Actions[0].Place.City)
				conflict := false
				for _, f := range r.Fields() {
					conflict = conflict || f.Conflict && strings.Contains(f.Path, "/place/")
				}
				require.Equal(t, tt.conflict, conflict)
			}
		})
	}
}

// A vague date is shown before finer ones that contradict each other, unless one
// of them leads.
func TestDateShown(t *testing.T) {
	for _, tt := range []struct {
		dates []string
		want  string
	}{
		{[]string{"2021-03-04", "2021-03-05", "2021-03"}, "2021-03"},
		{[]string{"2021-03-04", "2021-03-04", "2021-03-05", "2021-03"}, "2021-03-04"},
		{[]string{"2021-03-04", "2021-03", "2021"}, "2021-03-04"},
		{[]string{"2021-03-04", "2022", "2022", "2022", "2021"}, "2022"},
		{[]string{"2021-03-04", "2021-03-04", "2022", "2021"}, "2021-03-04"},
		{[]string{"2021-03-04", "XXXX-03-04", "XXXX-03-04"}, "2021-03-04"},
		{[]string{"2021-03-04", "2022-03-04", "XXXX-03-04"}, "2021-03-04"},
		{[]string{"2021-03-04", "XXXX-05-04", "XXXX-05-04"}, "XXXX-05-04"},
	} {
		var list []*cooperation.Report
		for i, d := range tt.dates {
			list = append(list, pact(cooperation.ID(fmt.Sprintf("r%d", i)), act(cooperation.ActionSigned, d, "")))
		}
		for e := range build(t, list...).Entries() {
			require.Equal(t, tt.want, e.Date.String(), "%v", tt.dates)
		}
	}
}

// A head without a name agrees with no head who has one.
func TestHeadShown(t *testing.T) {
	var list []*cooperation.Report
	for i, head := range []cooperation.Participant{{Official: "a"}, {Official: "b"}, {Official: "b"}, {Label: "a general"}, {Label: "an officer"}} {
		r := visitReport(cooperation.ID(fmt.Sprintf("r%d", i)), "2020-05-04")
		r.Officials = append(r.Officials,
			cooperation.Official{ID: "a", Name: cooperation.Name{Full: "Jon Fjordson"}, Party: "DE", Identifiers: []cooperation.Identifier{{Scheme: "wikidata", Value: "Q1"}}},
			cooperation.Official{ID: "b", Name: cooperation.Name{Full: "Ola Bergman"}, Party: "DE", Identifiers: []cooperation.Identifier{{Scheme: "wikidata", Value: "Q2"}}})
		r.Delegations = []cooperation.Delegation{{ID: "d", Party: "DE", Head: head}}
		r.Visits[0].Delegations = []cooperation.ID{"d"}
		list = append(list, r)
	}
	l := keep(t)
	for _, r := range list {
		require.NoError(t, l.Add(r))
	}
	for i := 1; i < len(list); i++ { // whoever headed it, it is one delegation
		require.NoError(t, l.Judge(Judgement{Author: "test", Seq: uint64(i), A: RecordIDOf("r0", "d"), B: RecordIDOf(list[i].ID, "d"), Verdict: Same}))
	}
	tl, err := l.Resolve(Policy{})
	require.NoError(t, err)
	d, ok := tl.Lookup(RecordIDOf("r0", "d"))
	require.True(t, ok)
	require.Len(t, d.Members, len(list))
	b, _ := tl.Lookup(RecordIDOf("r1", "b"))
	require.Equal(t, b.ID.String(), string(d.Record().(*cooperation.Delegation).Head.Official))
}

// Titles come in the order in which they are best shown.
func TestTitleShown(t *testing.T) {
	var list []*cooperation.Report
	for i, x := range []spelling{{"fr", "Pacte de la mer"}, {"en", "sea pact"}, {"en", "Sea Pact of Norland and Sudland"}, {"en", "Sea Pact"}} {
		r := pact(cooperation.ID(fmt.Sprintf("r%d", i)))
		r.Source.Language = x.lang
		r.Agreements[0].Title = []cooperation.Text{{Text: x.name}}
		list = append(list, r)
	}
	for r := range build(t, list...).Records() {
		var titles []string
		for _, x := range r.Record().(*cooperation.Agreement).Title {
			titles = append(titles, x.Text)
		}
		require.Equal(t, []string{"Sea Pact", "sea pact", "Sea Pact of Norland and Sudland", "Pacte de la mer"}, titles)
	}
}

// changes words what differs between two policies for one ledger.
func changesOf(t *testing.T, l *Ledger, before, after Policy) []string {
	t.Helper()
	x, err := l.Resolve(before)
	require.NoError(t, err)
	y, err := l.Resolve(after)
	require.NoError(t, err)
	var out []string
	for _, c := range Diff(x, y) {
		out = append(out, fmt.Sprintf("%s %s %s %s", c.Kind, c.Path, c.Old, c.New))
	}
	return out
}

// A policy that lets values stand side by side settles a conflict, and one that does
// not brings it back.
func TestDiffOfPolicies(t *testing.T) {
	l := keep(t, pact("gazette", act(cooperation.ActionSigned, "2021-03-04", "")), pact("herald", act(cooperation.ActionSigned, "2021-03-05", "")))
	text := Policy{Fields: map[string]FieldClass{"agreement /actions/signed/date": FieldText}}
	shown := `"2021-03-04" "2021-03-04"`
	require.Equal(t, []string{"reconciled /actions/signed/date " + shown}, changesOf(t, l, Policy{}, text))
	require.Equal(t, []string{"contradicted /actions/signed/date " + shown}, changesOf(t, l, text, Policy{}))
	require.Empty(t, changesOf(t, l, text, text))
}

// conflictsIn lists the paths of the conflicts of a timeline.
func conflictsIn(tl *Timeline) (paths []string) {
	for c := range tl.Conflicts() {
		paths = append(paths, c.Path)
	}
	return paths
}

// Two spans from day to day state their ends; a day, a month and an open end state
// less than a span within or about them.
func TestSpansDiffer(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want []string
	}{
		{"2021-04-16/2021-04-18", "2021-04-16/2021-04-19", []string{"/date"}},
		{"2021-04-16/2021-04-18", "2021-04-16/2021-04-18", nil},
		{"2021-04-16/2021-04-18", "2021-04-17", nil},
		{"2021-04-16/2021-04-18", "2021-04", nil},
		{"2021-04-16/2021-04-18", "2021-04-16/..", nil},
		{"2021-04-16/2021-04-18", "2021-04-16/2021-05", nil},
		{"2021-04-16/2021-04-18", "2021-04-16/2021-04-19~", nil},
	} {
		tl := build(t, visitReport("a", tt.a), visitReport("b", tt.b))
		require.Equal(t, tt.want, conflictsIn(tl), "%s, %s", tt.a, tt.b)
		require.Equal(t, tt.want, conflictsIn(build(t, visitReport("a", tt.b), visitReport("b", tt.a))), "%s, %s", tt.b, tt.a)
	}
}

// A general term contradicts no other one, and none that a source has no term for.
func TestTermsDiffer(t *testing.T) {
	kind := func(id cooperation.ID, k cooperation.AgreementKind) *cooperation.Report {
		r := pact(id)
		r.Agreements[0].Kind = k
		if k == "other" {
			r.Agreements[0].Label = "joint paper"
		}
		return r
	}
	require.Empty(t, conflictsIn(build(t, kind("a", cooperation.AgreementGeneral), kind("b", cooperation.AgreementTreaty))))
	require.Empty(t, conflictsIn(build(t, kind("a", "other"), kind("b", cooperation.AgreementTreaty))))
	require.Equal(t, []string{"/kind"}, conflictsIn(build(t, kind("a", cooperation.AgreementConvention), kind("b", cooperation.AgreementTreaty))))
}

// That the visits of one meeting were not joined is no word of a source.
func TestWholesAreNoConflict(t *testing.T) {
	l := keep(t, voyage("a"), voyage("b"))
	for i, local := range []cooperation.ID{"visit", "talks"} {
		verdict := []Verdict{Different, Same}[i]
		require.NoError(t, l.Judge(Judgement{Author: "test", Seq: uint64(i + 1), A: RecordIDOf("a", local), B: RecordIDOf("b", local), Verdict: verdict}))
	}
	tl, err := l.Resolve(Policy{})
	require.NoError(t, err)
	talks, _ := tl.Lookup(RecordIDOf("a", "talks"))
	require.Len(t, talks.Members, 2)
	require.Empty(t, conflictsIn(tl))
}
