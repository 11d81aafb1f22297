package timeline

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation"
)

// Who counts as an origin of its own where reports rewrite several others, are
// withdrawn, or do not tell of the thing themselves.
func TestRuleRoundups(t *testing.T) {
	type told = func(*tale)
	silent := func(r *tale) { r.Meetings, r.Officials = nil, nil }
	list := func(all ...told) []told { return all }
	for _, tt := range []struct {
		name      string
		reports   [][]told // r0, r1 ...
		withdrawn cooperation.ID
		want      string
	}{
		{"it rewrites one that rewrites it", [][]told{list(rewrites("r1", "x")), list(rewrites("r0"))}, "", "1..1"},
		{"it rewrites one that rewrites it, and there is another", [][]told{list(rewrites("r1", "x")), list(rewrites("r0")), nil}, "", "1..2"},
		{"it rewrites another that tells it", [][]told{nil, list(rewrites("r0", "x"))}, "", "1..1"},
		{"it rewrites others that do not tell it", [][]told{nil, list(rewrites("r2", "x")), list(silent)}, "", "1..2"},
		{"what it rewrites goes back to one that tells it", [][]told{nil, list(rewrites("r2", "x")), list(silent, rewrites("r0"))}, "", "1..1"},
		{"a stated origin is no roundup", [][]told{list(rewrites("r1", "x")), nil, list(from("Reuters"))}, "", "1..2"},
		{"a stated origin leads no further", [][]told{list(silent, rewrites("r1", "x")), nil, list(silent, from("Reuters")), list(rewrites("r2", "y"))}, "", "1..2"},
		{"it rewrites one that is withdrawn", [][]told{nil, list(rewrites("r2", "x")), nil}, "r2", "1..2"},
		{"two rewrite one that is withdrawn", [][]told{list(rewrites("r2")), list(rewrites("r2")), nil}, "r2", "1..1"},
		{"two rewrite one that rewrote a third, and is withdrawn", [][]told{nil, list(rewrites("r2")), list(rewrites("r0"))}, "r2", "1..2"},
		{"by one address", [][]told{list(url("https://example.org/a")), list(url("https://example.org/a"))}, "", "1..1"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var things []any
			for i, changes := range tt.reports {
				things = append(things, talksOf(cooperation.ID(fmt.Sprintf("r%d", i)), "2020-05-01", append(list(with(erika, ola)), changes...)...))
			}
			if tt.withdrawn != "" {
				things = append(things, withdraws("z", tt.withdrawn))
			}
			tl := resolved(t, things...)
			require.Equal(t, 1, tl.Len())
			for e := range tl.Entries() {
				require.Equal(t, tt.want, e.Resolved().Corroboration().span())
			}
		})
	}
}

// A page with two addresses ties two others together, and no longer when it is
// withdrawn.
func TestRuleAddressesOfOnePage(t *testing.T) {
	both := with(erika, ola)
	a, b := "https://example.org/a", "https://example.org/b"
	told := []any{
		talksOf("r0", "2020-05-01", both, url(a)), talksOf("r1", "2020-05-01", both, url(b)),
		&tale{ID: "page", Source: cooperation.Source{URL: a}}, &tale{ID: "page", Source: cooperation.Source{URL: b}},
	}
	r, _ := resolved(t, told...).Lookup(recordNamed("r0/talks"))
	require.Equal(t, "1..1", r.Corroboration().span())
	r, _ = resolved(t, append(told, withdraws("z", "page"))...).Lookup(recordNamed("r0/talks"))
	require.Equal(t, "1..2", r.Corroboration().span())
}

// Two stated origins are certainly two if they are organs of different roles or
// states, or have names that cannot be one.
func TestRuleStatedOrigins(t *testing.T) {
	organ := func(c cooperation.Country, role cooperation.OrganizationRole, name string) cooperation.Origin {
		return cooperation.Origin{Country: c, Role: role, Name: name}
	}
	const defence, foreign, other = cooperation.OrganMinistryOfDefence, cooperation.OrganMinistryOfForeign, cooperation.OrganOther
	for _, tt := range []struct {
		name string
		a, b cooperation.Origin
		want string
	}{
		{"one role of one state", organ("NO", defence, ""), organ("NO", defence, "Forsvarsdepartementet"), "1..1"},
		{"two roles of one state", organ("NO", defence, ""), organ("NO", foreign, ""), "2..2"},
		{"one role of two states", organ("NO", defence, ""), organ("SE", defence, ""), "2..2"},
		{"one role of a state and of one not told", organ("NO", defence, ""), organ("", defence, ""), "1..2"},
		{"two roles, and a state not told", organ("NO", defence, ""), organ("", foreign, ""), "2..2"},
		{"a role and a name", organ("NO", defence, ""), organ("NO", "", "NTB"), "1..2"},
		{"a role without a term, one name", organ("NO", other, "NTB"), organ("NO", other, "NTB"), "1..1"},
		{"a role without a term, two names", organ("NO", other, "NTB"), organ("NO", other, "Bergens Tidende"), "2..2"},
		{"a word in common", organ("", "", "Example Agency"), organ("", "", "Agency Example Norge"), "1..2"},
		{"initials that sort before the name", organ("", "", "Example News Desk"), organ("", "", "END"), "1..2"},
		{"initials that sort after the name", organ("", "", "AZ"), organ("", "", "Allgemeine Zeitung"), "1..2"},
		{"other initials", organ("", "", "Example News Desk"), organ("", "", "EDN"), "2..2"},
		{"two scripts", organ("", "", "Example"), organ("", "", "Пример"), "1..2"},
	} {
		for _, o := range [][2]cooperation.Origin{{tt.a, tt.b}, {tt.b, tt.a}} {
			both := with(erika, ola)
			says := func(o cooperation.Origin) func(*tale) { return func(r *tale) { r.Source.Origin = o } }
			tl := resolved(t, talksOf("r0", "2020-05-01", both, says(o[0])), talksOf("r1", "2020-05-01", both, says(o[1])))
			r, _ := tl.Lookup(recordNamed("r0/talks"))
			require.Len(t, r.Members, 2)
			require.Equal(t, tt.want, r.Corroboration().span(), tt.name)
		}
	}
}

// A citation of the second element of a list is none of the eleventh.
func TestRuleCitationsOfLongLists(t *testing.T) {
	both := func(r *tale) {
		with(erika, ola)(r)
		from("Yonhap")(r)
		for i := range 11 {
			r.Meetings[0].Topics = append(r.Meetings[0].Topics, cooperation.Topic{Text: fmt.Sprintf("item %02d", i)})
		}
	}
	tl := resolved(t, talksOf("a", "2020-05-01", both, cites("/topics/1", "Reuters")), talksOf("b", "2020-05-01", both))
	r, _ := tl.Lookup(recordNamed("a/talks"))
	for _, v := range fieldOf(t, r, "/topics").Values {
		want := "1..1"
		if v.JSON == `{"text":"item 01"}` {
			want = "2..2"
		}
		require.Equal(t, want, v.Corroboration.span(), v.JSON)
	}
}
