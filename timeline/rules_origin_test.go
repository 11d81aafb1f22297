package timeline

import (
	"fmt"
	"slices"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/stretchr/testify/require"
)

// from states the origin of a report: a name, or a state whose ministry of
// defence it is.
func from(origin string) func(*tale) {
	return func(r *tale) { r.Source.Origin = originOf(origin) }
}

func originOf(origin string) cooperation.Origin {
	if c := cooperation.Country(origin); c.Valid() {
		return cooperation.Origin{Country: c, Role: cooperation.OrganMinistryOfDefence}
	}
	return cooperation.Origin{Name: origin}
}

// rewrites says what a report is derived from.
func rewrites(what ...string) func(*tale) {
	return func(r *tale) { r.Source.DerivedFrom = append(r.Source.DerivedFrom, what...) }
}

func url(address string) func(*tale) { return func(r *tale) { r.Source.URL = address } }

// cites gives the meeting a citation.
func cites(field, origin string) func(*tale) {
	return func(r *tale) {
		m := &r.Meetings[0]
		m.Citations = append(m.Citations, cooperation.Citation{Field: field, Origin: originOf(origin)})
	}
}

// onPage says on whose page a report stands, and in which country.
func onPage(publisher string, in cooperation.Country) func(*tale) {
	return func(r *tale) { r.Source.Publisher, r.Source.Country = publisher, in }
}

// Origins that are stated are as many as there are; what is not stated may be
// one of them, or one with others that are not stated.
func TestRuleCorroboration(t *testing.T) {
	type told = []func(*tale)
	for _, tt := range []struct {
		name    string
		reports []told
		want    string // of the meeting
		date    string // of the date
	}{
		{"one report", []told{{}}, "1..1", "1..1"},
		{"one report with an origin", []told{{from("Yonhap")}}, "1..1", "1..1"},
		{"two that do not say", []told{{}, {}}, "1..2", "1..2"},
		{"two of one origin", []told{{from("Yonhap")}, {from("YONHAP")}}, "1..1", "1..1"},
		{"an agency's text in a paper, and the agency", []told{{from("Yonhap"), onPage("Example Gazette", "NO")}, {onPage("YONHAP", "KR")}}, "1..1", "1..1"},
		{"an agency's text in a paper, and another paper", []told{{from("Yonhap"), onPage("Example Gazette", "NO")}, {onPage("Example Post", "")}}, "1..2", "1..2"},
		{"an agency's text in a paper, and what the agency takes from a ministry", []told{{from("Yonhap")}, {onPage("Yonhap", ""), from("NO")}}, "1..2", "1..2"},
		{"an agency of another country", []told{{from("Yonhap"), inState("KR")}, {onPage("Yonhap", "NO")}}, "1..2", "1..2"},
		{"an agency that rewrites another page", []told{{from("Yonhap")}, {onPage("Yonhap", ""), rewrites("https://a.example/1")}}, "1..2", "1..2"},
		{"two origins", []told{{from("Yonhap")}, {from("Reuters")}}, "2..2", "2..2"},
		{"one name, and a state that one leaves out", []told{{from("Yonhap")}, {from("Yonhap"), inState("NO")}}, "1..2", "1..2"},
		{"a ministry under two names", []told{{from("NO")}, {from("NO"), named("Forsvarsdepartementet")}}, "1..1", "1..1"},
		{"two origins and one that does not say", []told{{from("Yonhap")}, {from("Reuters")}, {}}, "2..3", "2..3"},
		{"one rewrites the other", []told{{}, {rewrites("r0")}}, "1..1", "1..1"},
		{"a chain", []told{{}, {rewrites("r0")}, {rewrites("r1")}, {rewrites("r2")}}, "1..1", "1..1"},
		{"a chain whose beginning states it", []told{{from("Yonhap")}, {rewrites("r0")}, {rewrites("r1")}}, "1..1", "1..1"},
		{"a chain whose end states it", []told{{}, {rewrites("r0")}, {rewrites("r1"), from("Yonhap")}}, "1..1", "1..1"},
		{"a chain of two origins and one that does not say", []told{{from("Yonhap")}, {rewrites("r0"), from("Reuters")}, {rewrites("r1")}}, "2..3", "2..3"},
		{"by its address", []told{{url("https://example.org/a")}, {rewrites("https://example.org/a")}}, "1..1", "1..1"},
		{"two rewrite what nobody has", []told{{rewrites("https://example.org/x")}, {rewrites("https://example.org/x")}}, "1..1", "1..1"},
		{"two rewrite different things", []told{{rewrites("https://example.org/x")}, {rewrites("https://example.org/y")}}, "1..2", "1..2"},
		{"one rewrites both, and adds none", []told{{}, {}, {rewrites("r0", "r1")}}, "1..2", "1..2"},
		{"a circle", []told{{rewrites("r1")}, {rewrites("r0")}}, "1..1", "1..1"},
		{"a citation of all of it", []told{{cites("", "Yonhap")}, {cites("", "Reuters")}}, "2..2", "2..2"},
		{"a citation before the origin of the source", []told{{from("Reuters"), cites("", "Yonhap")}, {from("Yonhap")}}, "1..1", "1..1"},
		{"a citation of the date", []told{{from("Yonhap"), cites("/date", "Reuters")}, {from("Yonhap")}}, "1..1", "2..2"},
		{"a citation of something else", []told{{from("Yonhap"), cites("/place", "Reuters")}, {from("Yonhap")}}, "1..1", "1..1"},
		{"a citation of a guest", []told{{from("Yonhap"), cites("/guests/0", "Reuters")}, {from("Yonhap")}}, "1..1", "1..1"},
		{"a citation without an origin", []told{{from("Yonhap"), cites("/date", "")}, {from("Yonhap")}}, "1..1", "1..1"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var things []any
			for i, change := range tt.reports {
				things = append(things, talksOf(cooperation.ID(fmt.Sprintf("r%d", i)), "2020-05-01", slices.Concat(told{with(erika, ola)}, change)...))
			}
			tl := resolved(t, things...)
			r, _ := tl.Lookup(recordNamed("r0/talks"))
			require.Len(t, r.Members, len(things))
			require.Equal(t, tt.want, r.Corroboration().span())
			require.Equal(t, tt.date, fieldOf(t, r, "/date").Values[0].Corroboration.span())
		})
	}
}

func (c Corroboration) span() string { return fmt.Sprintf("%d..%d", c.AtLeast, c.AtMost) }

func inState(c cooperation.Country) func(*tale) {
	return func(r *tale) { r.Source.Origin.Country = c }
}

func named(name string) func(*tale) { return func(r *tale) { r.Source.Origin.Name = name } }

func fieldOf(t *testing.T, r Resolved, path string) Field {
	t.Helper()
	for _, f := range r.Fields() {
		if f.Path == path {
			return f
		}
	}
	t.Fatalf("no field %s", path)
	return Field{}
}

// A finer value bears a coarser one out, and not the other way round.
func TestRuleFinerBearsOut(t *testing.T) {
	both := with(erika, ola)
	tl := resolved(t, talksOf("a", "2020-05-01", both, from("Yonhap")), talksOf("b", "2020-05", both, from("Reuters")), talksOf("c", "2020", both))
	r, _ := tl.Lookup(recordNamed("a/talks"))
	got := map[string]string{}
	for _, v := range fieldOf(t, r, "/date").Values {
		got[v.JSON] = v.Corroboration.span()
	}
	require.Equal(t, map[string]string{`"2020-05-01"`: "1..1", `"2020-05"`: "2..2", `"2020"`: "2..3"}, got)
}

// Shown is the value with most compatible origins, then the more precise, then
// that of the better source, the later published, the smaller.
func TestRuleShown(t *testing.T) {
	both := with(erika, ola)
	grade := func(g cooperation.Reliability) func(*tale) { return func(r *tale) { r.Source.Reliability = g } }
	for _, tt := range []struct {
		name string
		told []any
		want string
	}{
		{"most origins", []any{talksOf("a", "2020-05-01", both, from("Yonhap")), talksOf("b", "2020-05-02", both, from("Reuters")), talksOf("c", "2020-05-02", both, from("NTB"))}, "2020-05-02"},
		{"reprints are one", []any{talksOf("a", "2020-05-01", both, from("Yonhap")), talksOf("b", "2020-05-02", both, from("Reuters")), talksOf("c", "2020-05-02", both, from("Reuters"))}, "2020-05-01"},
		{"the more precise", []any{talksOf("a", "2020", both), talksOf("b", "2020-05-03", both)}, "2020-05-03"},
		{"a coarser one that agrees counts for it", []any{talksOf("a", "2020-05-30", both, from("Yonhap")), talksOf("b", "2020-06-01", both, from("Reuters")), talksOf("c", "2020-06", both, from("NTB")),
			judged2("ana", 1, "a/talks", Same, "c/talks")}, "2020-06-01"},
		{"the better source", []any{talksOf("a", "2020-05-01", both, grade("C")), talksOf("b", "2020-05-02", both, grade("B"))}, "2020-05-02"},
		{"one without a grade", []any{talksOf("a", "2020-05-01", both), talksOf("b", "2020-05-02", both, grade("E"))}, "2020-05-02"},
		{"the later published", []any{talksOf("a", "2020-05-01", both, published("2020-05-02")), talksOf("b", "2020-05-02", both, published("2020-05-03"))}, "2020-05-02"},
		{"the smaller", []any{talksOf("a", "2020-05-02", both), talksOf("b", "2020-05-01", both)}, "2020-05-01"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			tl := resolved(t, tt.told...)
			r, _ := tl.Lookup(recordNamed("a/talks"))
			require.Equal(t, `"`+tt.want+`"`, fieldOf(t, r, "/date").Values[0].JSON)
			require.Equal(t, day(tt.want), r.Record().(*cooperation.Meeting).Date)
		})
	}
}

// A citation may support one element of a list.
func TestRuleCitationsOfElements(t *testing.T) {
	both := func(r *tale) {
		about(cooperation.SectorNaval, cooperation.SectorCyber)(r)
		with(erika, ola)(r)
		from("Yonhap")(r)
	}
	tl := resolved(t, talksOf("a", "2020-05-01", both, cites("/topics/1", "Reuters")), talksOf("b", "2020-05-01", both))
	r, _ := tl.Lookup(recordNamed("a/talks"))
	got := map[string]string{}
	for _, v := range fieldOf(t, r, "/topics").Values {
		got[v.JSON] = v.Corroboration.span()
	}
	require.Equal(t, map[string]string{`{"sector":"naval"}`: "1..1", `{"sector":"cyber"}`: "2..2"}, got)
}

// A citation of an action, or of an action by its place in the record, overrides
// the origin of the source for what it supports.
func TestRuleCitationsOfActions(t *testing.T) {
	office := func(id cooperation.ID, ofAction, ofRecord string) *tale {
		r := attaches(id, "", cooperation.OfficeAction{Kind: cooperation.OfficeAgreed, Date: day("1980")}, opened("1990"))
		from("Yonhap")(r)
		if ofAction != "" {
			r.Offices[0].Actions[1].Citations = []cooperation.Citation{{Field: ofAction, Origin: originOf("Reuters")}}
		}
		if ofRecord != "" {
			r.Offices[0].Citations = []cooperation.Citation{{Field: ofRecord, Origin: originOf("Reuters")}}
		}
		return r
	}
	for _, tt := range []struct{ ofAction, ofRecord, want string }{
		{"", "", "1..1"},
		{"/date", "", "2..2"},
		{"/place", "", "1..1"},
		{"", "/actions/1/date", "2..2"},
		{"", "/actions/1", "2..2"},
		{"", "/actions", "2..2"},
		{"", "/actions/0/date", "1..1"},
		{"", "/sending", "1..1"},
	} {
		t.Run(tt.ofAction+" "+tt.ofRecord, func(t *testing.T) {
			tl := resolved(t, office("a", tt.ofAction, tt.ofRecord), office("b", "", ""))
			r, _ := tl.Lookup(recordNamed("a/office"))
			require.Equal(t, tt.want, fieldOf(t, r, "/actions/opened/date").Values[0].Corroboration.span())
		})
	}
}
