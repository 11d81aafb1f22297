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
