package timeline

import (
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/stretchr/testify/require"
)

// attaches tells of Norway's attaché office in Germany.
func attaches(id cooperation.ID, city string, actions ...cooperation.OfficeAction) *tale {
	return &tale{ID: id, Offices: []cooperation.Office{{
		ID: "office", Kind: cooperation.OfficeAttache, Sending: "NO", Receiving: "DE", Place: cooperation.Place{City: city}, Actions: actions,
	}}}
}

func opened(date string) cooperation.OfficeAction {
	return cooperation.OfficeAction{Kind: cooperation.OfficeOpened, Date: day(date)}
}

func closed(date string) cooperation.OfficeAction {
	return cooperation.OfficeAction{Kind: cooperation.OfficeClosed, Date: day(date)}
}

// An office is what kind it is, of whom and where. Dates are attributes that
// sources may get wrong.
func TestRuleOffices(t *testing.T) {
	as := func(kind cooperation.OfficeKind, sending, receiving cooperation.Party) func(*tale) *tale {
		return func(r *tale) *tale {
			o := &r.Offices[0]
			o.Kind, o.Sending, o.Receiving = kind, sending, receiving
			return r
		}
	}
	branch := func(r *tale, b cooperation.Branch) *tale { r.Offices[0].Branch = b; return r }
	other := as(cooperation.OfficeOther, "NO", "DE")
	label := func(r *tale) *tale { r.Offices[0].Label = "bureau"; return r }
	tell(t, cooperation.KindOffice, []story{
		{"one office", Policy{}, []any{attaches("a", "", opened("2015-08")), attaches("b", "", opened("2015-09"))}, "a+b"},
		{"the office in return", Policy{}, []any{attaches("a", ""), as(cooperation.OfficeAttache, "DE", "NO")(attaches("b", ""))}, "a b"},
		{"another kind", Policy{}, []any{attaches("a", ""), as(cooperation.OfficeEmbassy, "NO", "DE")(attaches("b", ""))}, "a b"},
		{"another state's", Policy{}, []any{attaches("a", ""), as(cooperation.OfficeAttache, "SE", "DE")(attaches("b", ""))}, "a b"},
		{"kinds without a name are not compared", Policy{}, []any{label(other(attaches("a", ""))), label(other(attaches("b", "")))}, "a b"},
		{"one city", Policy{}, []any{attaches("a", "Berlin"), attaches("b", "BERLIN"), attaches("c", "")}, "a+b+c"},
		{"two cities", Policy{}, []any{attaches("a", "Berlin"), attaches("b", "Bonn"), attaches("c", "Berlin")}, "a+c b"},
		{"two cities, and one that does not say which", Policy{}, []any{attaches("a", "Berlin"), attaches("b", "Bonn"), attaches("c", "")}, "a b c a~c b~c"},
		{"two that do not say which are one", Policy{}, []any{attaches("a", "Berlin"), attaches("b", "Bonn"), attaches("c", ""), attaches("d", "")}, "a b c+d a~c a~d b~c b~d"},
		{"two branches", Policy{}, []any{branch(attaches("a", ""), cooperation.BranchNavy), branch(attaches("b", ""), cooperation.BranchArmy), attaches("c", "")}, "a b c a~c b~c"},
		{"a city of one branch", Policy{}, []any{branch(attaches("a", "Berlin"), cooperation.BranchNavy), attaches("b", "Berlin"), attaches("c", "")}, "a+b+c"},
		{"two in one report", Policy{}, []any{twoOffices("a", "Berlin", "Berlin")}, "a/office+a/second"},
		{"two cities in one report", Policy{}, []any{twoOffices("a", "Berlin", "Bonn")}, "a/office a/second"},
	})
	tl := resolved(t, attaches("a", "Berlin"), attaches("b", "Bonn"), attaches("c", ""))
	require.Equal(t, []string{"a~c: " + whyCity, "b~c: " + whyCity}, reasons(t, tl, cooperation.KindOffice, LinkReview))
	tl = resolved(t, attaches("a", "", opened("2015-08")), attaches("b", "", opened("2015-09")), attaches("c", "", opened("2015")))
	require.Equal(t, []string{`/actions/opened/date: "2015" "2015-08" "2015-09"`}, conflictsOf(tl, cooperation.KindOffice))
	require.Equal(t, "identity 0; identity 0", evidenceOf(tl, cooperation.KindOffice, LinkTaken))
}

func twoOffices(id cooperation.ID, first, second string) *tale {
	r := attaches(id, first)
	more := r.Offices[0]
	more.ID, more.Place.City = "second", second
	r.Offices = append(r.Offices, more)
	return r
}

// An office that closed and one that opened later are two. A record joins the
// one in whose time its own dates fall, and is left for review if that may be
// either.
func TestRuleOfficeReopened(t *testing.T) {
	denied := func(a cooperation.OfficeAction) cooperation.OfficeAction {
		a.Polarity = cooperation.PolarityDenied
		return a
	}
	reopened := cooperation.OfficeAction{Kind: cooperation.OfficeReopened, Date: day("2000")}
	old, young := attaches("old", "", opened("1990"), closed("1995")), attaches("young", "", opened("2000"))
	tell(t, cooperation.KindOffice, []story{
		{"closed, and opened later", Policy{}, []any{old, young}, "old young"},
		{"closed in the year in which it opened", Policy{}, []any{attaches("a", "", closed("2000")), attaches("b", "", opened("2000"))}, "a+b"},
		{"closed, perhaps before it opened", Policy{}, []any{attaches("a", "", closed("[1999..2001]")), attaches("b", "", opened("2000"))}, "a+b"},
		{"its closing is denied", Policy{}, []any{attaches("a", "", denied(closed("1995"))), young}, "a+young"},
		{"suspended or closed, and reopened", Policy{}, []any{attaches("a", "", closed("1995")), attaches("b", "", opened("1990"), reopened)}, "a+b"},
		{"no date", Policy{}, []any{old, young, attaches("x", "")}, "old x young old~x x~young"},
		{"no date, twice", Policy{}, []any{old, young, attaches("x", ""), attaches("y", "")}, "old x+y young old~x old~y x~young y~young"},
		{"opened like the old one", Policy{}, []any{old, young, attaches("x", "", opened("1991"))}, "old+x young"},
		{"opened like the young one", Policy{}, []any{old, young, attaches("x", "", opened("2001"))}, "old x+young"},
		{"opened when there was none", Policy{}, []any{old, young, attaches("x", "", opened("1998"))}, "old x+young"},
		{"opened at some time", Policy{}, []any{old, young, attaches("x", "", opened("[1990..2005]"))}, "old x young old~x x~young"},
		{"closed after both", Policy{}, []any{old, young, attaches("x", "", closed("2006"))}, "old x+young"},
		{"closed before both opened", Policy{}, []any{old, young, attaches("x", "", closed("1989"))}, "old x young"},
		{"from the old one's opening to the young one's closing", Policy{}, []any{old, young, attaches("x", "", opened("1990"), closed("2006"))}, "old x young old~x x~young"},
		{"three in a row", Policy{}, []any{old, attaches("young", "", opened("2000"), closed("2005")), attaches("last", "", opened("2010")), attaches("x", "", closed("2004"))},
			"last old x+young"},
		{"three in a row, and no date", Policy{}, []any{old, attaches("young", "", opened("2000"), closed("2005")), attaches("last", "", opened("2010")), attaches("x", "")},
			"last old x young last~x old~x x~young"},
		{"many tellings", Policy{}, []any{old, attaches("o2", "", closed("1996")), attaches("y2", "", opened("2001"), closed("2010")), young, attaches("o3", "", opened("1989"))}, "o2+o3+old y2+young"},
		{"one report that closes before it opens", Policy{}, []any{attaches("a", "", opened("2000"), closed("1995")), attaches("b", "")}, "a+b"},
	})
	tl := resolved(t, old, young, attaches("x", ""))
	require.Equal(t, []string{"old~x: " + whyCity, "x~young: " + whyCity}, reasons(t, tl, cooperation.KindOffice, LinkReview))
}

// The establishment of relations is one for a pair, whatever the sources say of
// its date. Other milestones are found by evidence.
func TestRuleRelations(t *testing.T) {
	milestone := func(id cooperation.ID, kind cooperation.MilestoneKind, date string, parties ...cooperation.Party) *tale {
		return &tale{ID: id, Milestones: []cooperation.Milestone{{ID: "m", Kind: kind, Parties: parties, Date: day(date)}}}
	}
	relations := func(id cooperation.ID, date string, parties ...cooperation.Party) *tale {
		return milestone(id, cooperation.MilestoneEstablished, date, parties...)
	}
	denied := relations("d", "1951", "DE", "NO")
	denied.Milestones[0].Polarity = cooperation.PolarityDenied
	tell(t, cooperation.KindMilestone, []story{
		{"one for a pair", Policy{}, []any{relations("a", "1951-05-10", "DE", "NO"), relations("b", "1955", "NO", "DE"), relations("c", "", "DE", "NO")}, "a+b+c"},
		{"another pair", Policy{}, []any{relations("a", "1951", "DE", "NO"), relations("b", "1951", "DE", "SE")}, "a b"},
		{"one party alone", Policy{}, []any{relations("a", "1951", "DE"), relations("b", "1951", "DE")}, "a b a~b"},
		{"a denial says nothing of which", Policy{}, []any{relations("a", "1951", "DE", "NO"), denied}, "a d a~d"},
		{"recognition, to the year", Policy{}, []any{milestone("a", cooperation.MilestoneRecognised, "1951", "DE", "NO"), milestone("b", cooperation.MilestoneRecognised, "1951", "DE", "NO")}, "a b a~b"},
		{"restored twice", Policy{}, []any{milestone("a", cooperation.MilestoneRestored, "1951", "DE", "NO"), milestone("b", cooperation.MilestoneRestored, "1990", "DE", "NO")}, "a b"},
	})
	tl := resolved(t, relations("a", "1951-05-10", "DE", "NO"), relations("b", "1955", "NO", "DE"))
	require.Equal(t, []string{`/date: "1951-05-10" "1955"`}, conflictsOf(tl, cooperation.KindMilestone))
}

// An organization is a state's organ of some role, or what an identifier says.
func TestRuleOrganizations(t *testing.T) {
	organ := func(id cooperation.ID, name string, country cooperation.Country, role cooperation.OrganizationRole, ids ...cooperation.Identifier) *tale {
		o := cooperation.Organization{ID: "org", Name: cooperation.Name{Full: name}, Country: country, Role: role, Identifiers: ids}
		if role == cooperation.OrganOther {
			o.Label = "bureau"
		}
		return &tale{ID: id, Organizations: []cooperation.Organization{o}}
	}
	state := func(id cooperation.ID, name string) *tale {
		return &tale{ID: id, Organizations: []cooperation.Organization{{ID: "org", Name: cooperation.Name{Full: name}, Kind: cooperation.OrganizationState}}}
	}
	nato := cooperation.Identifier{Scheme: "wikidata", Value: "Q7184"}
	const defence = cooperation.OrganMinistryOfDefence
	tell(t, cooperation.KindOrganization, []story{
		{"one role of one state", Policy{}, []any{organ("a", "Bundesministerium der Verteidigung", "DE", defence), organ("b", "Ministry of Defence", "DE", defence)}, "a+b"},
		{"of another state", Policy{}, []any{organ("a", "Ministry of Defence", "DE", defence), organ("b", "Ministry of Defence", "NO", defence)}, "a b"},
		{"no state", Policy{}, []any{organ("a", "Ministry of Defence", "", defence), organ("b", "Ministry of Defence", "", defence)}, "a b"},
		{"no role and one name", Policy{}, []any{organ("a", "Bureau", "DE", ""), organ("b", "Bureau", "DE", "")}, "a+b"},
		{"no role and two names", Policy{}, []any{organ("a", "Bureau", "DE", ""), organ("b", "Office", "DE", "")}, "a b"},
		{"another role", Policy{}, []any{organ("a", "Bureau", "DE", cooperation.OrganOther), organ("b", "Bureau", "DE", cooperation.OrganOther)}, "a+b"},
		{"an identifier", Policy{}, []any{organ("a", "NATO", "", "", nato), organ("b", "Atlantic Alliance", "", "", nato)}, "a+b"},
		{"a historic state by its name", Policy{}, []any{state("a", "Prussia"), state("b", "PRUSSIA"), state("c", "Saxony")}, "a+b c"},
	})
}

// Offices in two cities that somebody judges one, and two others there that he
// judges two, cannot all have their way: the same ones have it each time.
func TestRuleOfficesInOneOrder(t *testing.T) {
	told := []any{
		attaches("a", "Kiel", opened("2001")), attaches("b", "Kiel", opened("2001")),
		attaches("c", "Bonn", opened("2001")), attaches("d", "Bonn", opened("2001")),
		judged2("ana", 1, "a/office", Same, "c/office"), judged2("ana", 1, "b/office", Different, "d/office"),
	}
	want := resolved(t, told...).words(t)
	for range 20 {
		require.Equal(t, want, resolved(t, told...).words(t))
	}
}
