package timeline

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation"
)

// The tests of registers tell of visits of Norway to Germany, which lists tell among
// visits to others.

// visitTo is a visit of one state to another.
func visitTo(id cooperation.ID, date string, guest, host cooperation.Party) cooperation.Visit {
	return cooperation.Visit{ID: id, Date: day(date), Guests: []cooperation.Party{guest}, Hosts: []cooperation.Party{host}}
}

// journeysOf tells of visits of Norway to Germany on some days, and of nothing else.
func journeysOf(id cooperation.ID, dates string, change ...func(*tale)) *tale {
	r := &tale{ID: id}
	for i, d := range strings.Fields(dates) {
		r.Visits = append(r.Visits, visitTo(cooperation.ID(fmt.Sprint(i)), d, "NO", "DE"))
	}
	for _, c := range change {
		c(r)
	}
	return r
}

// listOf is a list that has such visits, and eight that no other list has.
func listOf(id cooperation.ID, dates string, change ...func(*tale)) *tale {
	r := journeysOf(id, dates, change...)
	host := cooperation.Party(strings.ToUpper(string(id)) + "T") // AT, BT, LT
	for i := range 8 {
		r.Visits = append(r.Visits, visitTo(cooperation.ID(fmt.Sprintf("else%d", i)), fmt.Sprintf("2020-%02d-20", i+1), "NO", host))
	}
	return r
}

// inRegisters tells a story and leaves out what the lists have besides.
func inRegisters(t *testing.T, stories []story) {
	t.Helper()
	for _, tt := range stories {
		t.Run(tt.name, func(t *testing.T) {
			words := strings.Fields(became(t, tt.policy, cooperation.KindVisit, tt.told...))
			words = slices.DeleteFunc(words, func(w string) bool { return strings.Contains(w, "else") })
			require.Equal(t, tt.want, strings.Join(words, " "))
		})
	}
}

// Changes to the visits of Norway to Germany in a report.
func eachVisit(change func(*cooperation.Visit)) func(*tale) {
	return func(r *tale) {
		for i := range r.Visits {
			change(&r.Visits[i])
		}
	}
}

func visitsTo(city string) func(*tale) {
	return eachVisit(func(v *cooperation.Visit) { v.Place.City = city })
}

func atLevel(level cooperation.Level) func(*tale) {
	return eachVisit(func(v *cooperation.Visit) { v.Level = level })
}

// headed gives the visits a head without a name.
func headed(role cooperation.Role) func(*tale) {
	return eachVisit(func(v *cooperation.Visit) {
		v.Participants = []cooperation.Participant{{Label: string(role), Party: "NO", Post: cooperation.Post{Role: role}}}
	})
}

// Records that say the same in every field are joined one by one, where two reports
// have as many of them, before anything competes.
func TestRuleTwins(t *testing.T) {
	minister := headed(cooperation.RoleDefenceMinister)
	inRegisters(t, []story{
		{"two and two", Policy{}, []any{journeysOf("a", "2020-05-01 2020-05-01", minister), journeysOf("b", "2020-05-01 2020-05-01", minister)}, "a/0+b/0 a/1+b/1"},
		{"two and two in lists of states only", Policy{}, []any{listOf("a", "2020-05-01 2020-05-01"), listOf("b", "2020-05-01 2020-05-01")}, "a/0+b/0 a/1+b/1"},
		{"two and one", Policy{}, []any{journeysOf("a", "2020-05-01 2020-05-01", minister), journeysOf("b", "2020-05-01", minister)}, "a/0 a/1 b a/0~b a/1~b"},
		{"two and two of the same month", Policy{}, []any{journeysOf("a", "2020-05 2020-05", minister), journeysOf("b", "2020-05 2020-05", minister)}, "a/0 a/1 b/0 b/1 a/0~b/0 a/0~b/1 a/1~b/0 a/1~b/1"},
		{"two and two, not the same in one field", Policy{}, []any{
			journeysOf("a", "2020-05-01 2020-05-01", minister), journeysOf("b", "2020-05-01 2020-05-01", minister, atLevel(cooperation.LevelMinister)),
		}, "a/0 a/1 b/0 b/1 a/0~b/0 a/0~b/1 a/1~b/0 a/1~b/1"},
		{"two and two of which people judged one pair", Policy{}, []any{
			journeysOf("a", "2020-05-01 2020-05-01", minister), journeysOf("b", "2020-05-01 2020-05-01", minister), judged2("ana", 1, "a/0", Same, "b/1"),
		}, "a/0+b/1 a/1+b/0"},
	})
	tl := resolved(t, journeysOf("a", "2020-05-01 2020-05-01", minister), journeysOf("b", "2020-05-01 2020-05-01", minister))
	require.Equal(t, "date 8, post 4, twin 0; date 8, post 4, twin 0", evidenceOf(tl, cooperation.KindVisit, LinkTaken))
}

// Visits of one day and pair are one where each of two lists has no other near that
// day. A page says nothing of what it does not tell.
func TestRuleAloneOnADay(t *testing.T) {
	berlin := visitsTo("Berlin")
	dataset := func(r *tale) { r.Source.Kind = cooperation.SourceDataset }
	inRegisters(t, []story{
		{"in two lists", Policy{}, []any{listOf("a", "2020-05-01 2020-08-01", berlin), listOf("b", "2020-05-01 2020-08-01")}, "a/0+b/0 a/1+b/1"},
		{"in two data sets", Policy{}, []any{journeysOf("a", "2020-05-01 2020-08-01", berlin, dataset), journeysOf("b", "2020-05-01 2020-08-01", dataset)}, "a/0+b/0 a/1+b/1"},
		{"in a list and a page", Policy{}, []any{listOf("a", "2020-05-01", berlin), journeysOf("b", "2020-05-01")}, "a/0 b a/0~b"},
		{"in two pages", Policy{}, []any{journeysOf("a", "2020-05-01", berlin), journeysOf("b", "2020-05-01")}, "a b a~b"},
		{"another in one of the lists, a day later", Policy{}, []any{listOf("a", "2020-05-01 2020-05-02", berlin), listOf("b", "2020-05-01")}, "a/0 a/1 b/0 a/0~b/0"},
		{"another in one of the lists, some time in the month", Policy{}, []any{listOf("a", "2020-05-01 2020-05", berlin), listOf("b", "2020-05-01")}, "a/0 a/1 b/0 a/0~b/0 a/1~b/0"},
		{"another in one of the lists, three days later", Policy{}, []any{listOf("a", "2020-05-01 2020-05-04", berlin), listOf("b", "2020-05-01")}, "a/0+b/0 a/1"},
		{"another a day later, which both lists have alike", Policy{}, []any{
			listOf("a", "2020-05-01 2020-05-02"), listOf("b", "2020-05-01 2020-05-02", func(r *tale) { r.Visits[0].Place.City = "Berlin" }),
		}, "a/0+b/0 a/1+b/1"},
		{"of another city", Policy{}, []any{listOf("a", "2020-05-01", berlin), listOf("b", "2020-05-01", visitsTo("Hamburg"))}, "a/0 b/0 a/0~b/0"},
		{"of another level", Policy{}, []any{listOf("a", "2020-05-01", atLevel(cooperation.LevelMinister)), listOf("b", "2020-05-01", atLevel(cooperation.LevelExpert))}, "a/0 b/0 a/0~b/0"},
		{"of another head", Policy{}, []any{
			listOf("a", "2020-05-01", headed(cooperation.RoleDefenceMinister)), listOf("b", "2020-05-01", headed(cooperation.RoleNavyCommander)),
		}, "a/0 b/0 a/0~b/0"},
		{"of a head whom the other does not name", Policy{}, []any{listOf("a", "2020-05-01", headed(cooperation.RoleDefenceMinister)), listOf("b", "2020-05-01")}, "a/0+b/0"},
		{"a day apart", Policy{}, []any{listOf("a", "2020-05-01", berlin), listOf("b", "2020-05-02")}, "a/0 b/0"},
	})
}

// Of meetings a day has many, in lists too.
func TestRuleAloneIsOfJourneys(t *testing.T) {
	list := func(id, city string) *tale {
		dates := "2020-05-01"
		for i := range 8 {
			dates += fmt.Sprintf(" 20%s-0%d-20", map[string]string{"a": "18", "b": "19"}[id], i+1)
		}
		r := repeated(cooperation.ID(id), strings.Fields(dates)...)
		r.Source.MayRepeat = false
		for i := range r.Meetings {
			r.Meetings[i].Participants = nil
		}
		r.Meetings[0].Place.City = city
		return r
	}
	got := became(t, Policy{}, cooperation.KindMeeting, list("a", "Berlin"), list("b", ""))
	require.Contains(t, got, "a/talks~b/talks")
	require.NotContains(t, got, "+")
}

// The slack forgives a wrong day of what stands alone. It takes two kinds of evidence
// besides, even where one is enough to join.
func TestRuleSlackOfASeries(t *testing.T) {
	berlin, minister := visitsTo("Berlin"), headed(cooperation.RoleDefenceMinister)
	inRegisters(t, []story{
		{"a day apart", Policy{}, []any{journeysOf("a", "2020-05-01", berlin, minister), journeysOf("b", "2020-05-02", berlin, minister)}, "a+b"},
		{"a day apart in lists", Policy{}, []any{listOf("a", "2020-05-01", berlin, minister), listOf("b", "2020-05-02", berlin, minister)}, "a/0+b/0"},
		{"one kind besides", Policy{Kinds: 1}, []any{journeysOf("a", "2020-05-01", minister), journeysOf("b", "2020-05-02", minister)}, "a b"},
		{"one kind and the day", Policy{Kinds: 1}, []any{journeysOf("a", "2020-05-01", minister), journeysOf("b", "2020-05-01")}, "a+b"},
		{"days that one source tells as two", Policy{}, []any{
			journeysOf("a", "2020-05-01 2020-05-02", berlin, minister), journeysOf("b", "2020-05-02", berlin, minister),
		}, "a/0 a/1+b"},
		{"days that both sources tell as two, and one of them each", Policy{}, []any{
			journeysOf("a", "2020-05-01 2020-05-08 2020-05-15", berlin, minister), journeysOf("b", "2020-05-02", berlin, minister),
		}, "a/0 a/1 a/2 b a/0~b"},
		{"a second one in the month", Policy{}, []any{journeysOf("a", "2020-05-01 2020-05-15", berlin, minister), journeysOf("b", "2020-05-02", berlin, minister)}, "a/0+b a/1"},
		{"others of the month, who are other people", Policy{}, []any{
			journeysOf("a", "2020-05-01 2020-05-08 2020-05-15", berlin, minister, func(r *tale) {
				for i := range r.Visits[1:] {
					r.Visits[i+1].Participants, r.Visits[i+1].Place.City = nil, "Hamburg"
				}
			}), journeysOf("b", "2020-05-02", berlin, minister),
		}, "a/0+b a/1 a/2"},
		{"a list that counts days", Policy{}, []any{
			listOf("a", "2020-01-01 2020-01-02 2020-03-03 2020-03-04 2020-07-01", berlin, minister), listOf("b", "2020-07-02", berlin, minister),
		}, "a/0 a/1 a/2 a/3 a/4 b/0 a/4~b/0"},
	})
}

// bodyNamed gives Norway's visits a body as the guest.
func bodyNamed(name string, role cooperation.OrganizationRole) func(*tale) {
	return func(r *tale) {
		r.Organizations = []cooperation.Organization{{
			ID: "body", Country: "NO", Kind: cooperation.OrganizationArmedForces, Role: role, Name: cooperation.Name{Full: name},
		}}
		for i := range r.Visits {
			r.Visits[i].Guests = []cooperation.Party{"body"}
		}
	}
}

// An equal organ or named body of a side is evidence beside a day. Bodies known by
// their names alone are the same under one name, and under two they may be.
func TestRuleOrgans(t *testing.T) {
	navy, sailors, brigade := bodyNamed("Royal Navy", cooperation.OrganNavy), bodyNamed("Sailors", cooperation.OrganNavy), bodyNamed("Invented Brigade", "")
	berlin := visitsTo("Berlin")
	inRegisters(t, []story{
		{"one organ", Policy{}, []any{journeysOf("a", "2020-05-01", navy, berlin), journeysOf("b", "2020-05-01", sailors)}, "a+b"},
		{"one named body", Policy{}, []any{journeysOf("a", "2020-05-01", brigade, berlin), journeysOf("b", "2020-05-01", bodyNamed("invented brigade", ""))}, "a+b"},
		{"a name that others give to an organ", Policy{}, []any{journeysOf("a", "2020-05-01", navy, berlin), journeysOf("b", "2020-05-01", bodyNamed("Royal Navy", ""))}, "a+b"},
		{"two organs", Policy{}, []any{journeysOf("a", "2020-05-01", navy, berlin), journeysOf("b", "2020-05-01", bodyNamed("Army", cooperation.OrganArmy), berlin)}, "a b a~b"},
		{"an organ and another name", Policy{}, []any{journeysOf("a", "2020-05-01", navy, berlin), journeysOf("b", "2020-05-01", brigade, berlin)}, "a+b"},
		{"an organ and the state", Policy{}, []any{journeysOf("a", "2020-05-01", navy, berlin), journeysOf("b", "2020-05-01")}, "a b a~b"},
		{"one organ and no day", Policy{}, []any{journeysOf("a", "2020", navy, berlin), journeysOf("b", "2020", sailors)}, "a b a~b"},
		{"one organ a day apart", Policy{}, []any{journeysOf("a", "2020-05-01", navy, berlin), journeysOf("b", "2020-05-02", sailors, berlin)}, "a b"},
	})
	tl := resolved(t, journeysOf("a", "2020-05-01", navy, berlin), journeysOf("b", "2020-05-01", sailors))
	require.Equal(t, "date 8, organ 4", evidenceOf(tl, cooperation.KindVisit, LinkTaken))
}

// A name of a state's bodies is no key where others give it to two organs.
func TestRuleBodiesOfOneName(t *testing.T) {
	body := func(id cooperation.ID, country cooperation.Country, role cooperation.OrganizationRole) *tale {
		return &tale{ID: id, Organizations: []cooperation.Organization{{ID: "body", Country: country, Role: role, Name: cooperation.Name{Full: "Headquarters"}}}}
	}
	tell(t, cooperation.KindOrganization, []story{
		{"no role told", Policy{}, []any{body("a", "NO", ""), body("b", "NO", "")}, "a+b"},
		{"one role told", Policy{}, []any{body("a", "NO", ""), body("b", "NO", cooperation.OrganNavy)}, "a+b"},
		{"two roles told", Policy{}, []any{body("a", "NO", ""), body("b", "NO", cooperation.OrganNavy), body("c", "NO", cooperation.OrganArmy)}, "a b c"},
		{"of two states", Policy{}, []any{body("a", "NO", ""), body("b", "SE", "")}, "a b"},
		{"of no state", Policy{}, []any{body("a", "", ""), body("b", "", "")}, "a b"},
	})
}

// Where nobody's side is known, two people have to have been at both: one is at many.
func TestRuleOthersPresent(t *testing.T) {
	nobody := func(r *tale) { r.Meetings[0].Guests, r.Meetings[0].Hosts = nil, nil }
	berlin := in("Berlin")
	tell(t, cooperation.KindMeeting, []story{
		{"one person", Policy{}, []any{talksOf("a", "2020-05-01", berlin, with(erika), nobody), talksOf("b", "2020-05-01", berlin, with(erika), nobody)}, "a b a~b"},
		{"two people", Policy{}, []any{talksOf("a", "2020-05-01", with(erika, ola), nobody), talksOf("b", "2020-05-01", with(erika, ola), nobody)}, "a+b"},
		{"one person and sides", Policy{}, []any{talksOf("a", "2020-05-01", berlin, with(erika)), talksOf("b", "2020-05-01", berlin, with(erika))}, "a+b"},
	})
}

// trained tells of a course of Norway by Germany, for a unit of so many.
func trained(id cooperation.ID, change ...func(*tale)) *tale {
	r := &tale{ID: id, Activities: []cooperation.Activity{{
		ID: "course", Kind: cooperation.ActivityTraining, Name: "Invented course", Date: day("2020-05-01/2020-05-20"),
		Sides: []cooperation.Side{{Party: "DE", Role: cooperation.SideSupplier}, {Party: "NO", Role: cooperation.SideRecipient}},
	}}}
	for _, c := range change {
		c(r)
	}
	return r
}

func unit(text string, count int) func(*tale) {
	return func(r *tale) { r.Activities[0].Items = []cooperation.Item{{Text: text, Count: count}} }
}

func costing(value string) func(*tale) {
	return func(r *tale) {
		r.Activities[0].Details = append(r.Activities[0].Details, cooperation.Detail{Name: "cost", Value: value})
	}
}

func tabled(dataset string, key ...string) func(*tale) {
	return func(r *tale) { r.Source.Dataset, r.Source.RowKey = dataset, key }
}

// What tells rows apart is the unit, the number, the named value that both state.
func TestRuleRowsToldApart(t *testing.T) {
	tell(t, cooperation.KindActivity, []story{
		{"one unit", Policy{}, []any{trained("a", unit("1st", 3)), trained("b", unit("1st", 3))}, "a+b"},
		{"a number that one leaves out", Policy{}, []any{trained("a", unit("1st", 3)), trained("b", unit("1st", 0))}, "a+b"},
		{"a unit that one leaves out", Policy{}, []any{trained("a", unit("1st", 3)), trained("b")}, "a+b"},
		{"two units", Policy{}, []any{trained("a", unit("1st", 3)), trained("b", unit("2nd", 3))}, "a b a~b"},
		{"two numbers", Policy{}, []any{trained("a", unit("1st", 3)), trained("b", unit("1st", 4))}, "a b a~b"},
		{"two costs", Policy{}, []any{trained("a", costing("500")), trained("b", costing("700"))}, "a b a~b"},
		{"two units of one table", Policy{}, []any{
			trained("a", unit("1st", 3), tabled("t"), mayRepeat), trained("b", unit("2nd", 3), tabled("t"), mayRepeat),
		}, "a b"},
		{"a unit that has its record already", Policy{}, []any{
			trained("a", unit("1st", 3)), trained("b", unit("1st", 3), tabled("t")), trained("c", unit("2nd", 3), tabled("t")),
		}, "a+b c"},
		{"one that is nearer in what it states", Policy{}, []any{
			trained("a", costing("500"), unit("1st", 3)), trained("b", costing("500"), unit("1st", 0), tabled("t")), trained("c", unit("1st", 3), tabled("t")),
		}, "a+c b"},
	})
}

// Rows of one named table are two, reported one by one or together. What its source
// declares to make two rows one decides.
func TestRuleTables(t *testing.T) {
	byCost := func(name string) func(*tale) { return tabled(name, "cost", "/date") }
	later := func(r *tale) { r.Activities[0].Date = day("2020-05-02/2020-05-20") }
	tell(t, cooperation.KindActivity, []story{
		{"two rows of one table", Policy{}, []any{trained("a", tabled("t")), trained("b", tabled("t"))}, "a b"},
		{"rows of two tables", Policy{}, []any{trained("a", tabled("t")), trained("b", tabled("u"))}, "a+b"},
		{"one key in one table", Policy{}, []any{trained("a", byCost("t"), costing("500")), trained("b", byCost("t"), costing("500"))}, "a+b"},
		{"one key in two tables, whatever else differs", Policy{}, []any{
			trained("a", byCost("t"), costing("500"), unit("1st", 3)), trained("b", byCost("u"), costing("500"), unit("2nd", 3)),
		}, "a+b"},
		{"two values", Policy{}, []any{trained("a", byCost("t"), costing("500")), trained("b", byCost("u"), costing("700"))}, "a b"},
		{"two values of a field", Policy{}, []any{trained("a", byCost("t"), costing("500")), trained("b", byCost("u"), costing("500"), later)}, "a b"},
		{"a value that one lacks", Policy{}, []any{trained("a", byCost("t"), costing("500")), trained("b", byCost("u"))}, "a+b"},
		{"two keys", Policy{}, []any{trained("a", byCost("t"), costing("500")), trained("b", tabled("u", "cost"), costing("500"))}, "a+b"},
		{"one key, of other sides", Policy{}, []any{
			trained("a", byCost("t"), costing("500")), trained("b", byCost("u"), costing("500"), func(r *tale) { r.Activities[0].Sides[1].Party = "SE" }),
		}, "a b"},
	})
}

// A link names the organ that was compared.
func TestOrganIsWorded(t *testing.T) {
	tl := resolved(t, journeysOf("a", "2020-05-01", bodyNamed("Royal Navy", cooperation.OrganNavy), visitsTo("Berlin")), journeysOf("b", "2020-05-01", bodyNamed("Sailors", cooperation.OrganNavy)))
	a, b := RecordIDOf("a", "0"), RecordIDOf("b", "0")
	require.Contains(t, []string{"Royal Navy ~ Sailors", "Sailors ~ Royal Navy"}, detailsOf(t, tl, a, b)[EvidenceOrgan])
}
