package timeline

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation"
)

// What is known of one person of a side keeps two happenings apart only where
// nobody else of that side can have been at both.
func TestRuleFriendsAmongStrangers(t *testing.T) {
	de := func(names ...string) (list []told) {
		for _, n := range names {
			list = append(list, told{name: n, role: minister, party: "DE"})
		}
		return list
	}
	kr := func(names ...string) []told {
		list := de(names...)
		for i := range list {
			list[i].party = "KR"
		}
		return list
	}
	for _, tt := range []struct {
		name   string
		a, b   trip
		visits string
	}{
		{"one letter", trip{"2016-03-01", "", kr("Angela Merkel")}, trip{"2016-03-01", "", kr("Angel Merkel")}, "0 1"},
		{"one letter, and one who can be the same", trip{"2016-03-01", "", kr("Angela Merkel")}, trip{"2016-03-01", "", kr("Angel Merkel", "A. Merkel")}, "0+1"},
		{"two heads", trip{"2016-03-02", "", de("Angel Merkel")}, trip{"2016-03", "", de("Angela Merkel")}, "0 1"},
		{"two heads, and one who can be the same", trip{"2016-03-02", "", de("Angel Merkel")}, trip{"2016-03", "", de("Angela Merkel", "Merkel")}, "0+1"},
	} {
		list, _, visits := trips(tt.a, tt.b)
		require.Equal(t, tt.visits, groups(build(t, list...), visits), tt.name)
	}
	// Not heads, so that they are strangers and no more.
	for _, tt := range []struct {
		b      []told
		visits string
	}{{de("Helmut Merkel"), "0 1"}, {de("Helmut Merkel", "Merkel"), "0+1"}} {
		list, _, visits := trips(trip{"2016-03-02", "", de("Angela Merkel")}, trip{"2016-03", "", tt.b})
		for _, r := range list {
			for i := range r.Visits[0].Participants {
				r.Visits[0].Participants[i].Role = cooperation.ParticipantMember
			}
		}
		require.Equal(t, tt.visits, groups(build(t, list...), visits))
	}
}

// visitWithTalks tells of a visit of people from Korea, and of others whom
// somebody met on a day of it.
func visitWithTalks(id cooperation.ID, date, city, on string, there, met told) *tale {
	list, _, _ := trips(trip{date, city, []told{there}})
	r := list[0]
	r.ID = id
	met.party = "KR"
	r.Officials = append(r.Officials, met.official("met"))
	r.Meetings = []cooperation.Meeting{{
		ID: "talks", Visit: "v", Guests: r.Visits[0].Guests, Hosts: r.Visits[0].Hosts, Date: day(on),
		Participants: []cooperation.Participant{{Official: "met"}},
	}}
	return r
}

// Somebody who was only met in the course of a visit says by his post nothing of
// the visit, and was at it with nobody.
func TestRuleOnlyMet(t *testing.T) {
	aide, head := told{name: "Choi Chun-song", role: cooperation.RoleAmbassador}, told{name: "Kim Min-jun", role: minister}
	for there, want := range map[told]string{aide: "0 1", head: "0+1"} {
		list, _, _ := trips(trip{"2016-03-02", "Baku", []told{head}})
		list[0].ID = "b"
		tl := build(t, visitWithTalks("a", "2016-03-01", "", "2016-03-01", there, head), list[0])
		require.Equal(t, want, groups(tl, []RecordID{RecordIDOf("a", "v"), RecordIDOf("b", "v")}), there.name)
	}
	short, long := told{name: "Jung", role: minister}, told{name: "Jung Ho-sub", role: minister}
	for day, want := range map[string]string{"2016-03-01": "0+1", "2016-03-09": "0 1"} {
		a := visitWithTalks("a", "2016-03-01/2016-03-10", "Baku", "2016-03-01", aide, short)
		b := visitWithTalks("b", "2016-03-01/2016-03-10", "Baku", day, aide, long)
		tl := build(t, a, b)
		require.Equal(t, "0+1", groups(tl, []RecordID{RecordIDOf("a", "v"), RecordIDOf("b", "v")}))
		require.Equal(t, want, groups(tl, []RecordID{RecordIDOf("a", "met"), RecordIDOf("b", "met")}), day)
	}
}

// Two who differ in a letter on one day are two people of one side for whoever
// may be either.
func TestRuleAlikeIsTwoPeople(t *testing.T) {
	list, _, visits := trips(
		trip{"2016-03-01", "", []told{{name: "Marcos Kim", role: minister}}},
		trip{"2016-03-01", "Baku", []told{{name: "Marco Kim", role: minister}}},
		trip{"2016-03-01", "Baku", []told{{name: "M. Kim", role: minister}}},
	)
	tl := build(t, list...)
	require.Equal(t, "0 1+2", groups(tl, visits))
	require.Equal(t, []string{"0-1 " + whyAlike, "0-2 " + whyBarred + "; against it: " + whyPeople}, open(tl, visits, LinkReview))
	require.Equal(t, []string{"0-2 " + whyPeople}, open(tl, visits, LinkRefused))
}

// A slip of the pen in either of two clusters keeps nobody from the other.
func TestRuleSlipIsNoContradiction(t *testing.T) {
	list, people, _ := trips(
		trip{"2016-03-01", "Baku", []told{{name: "Condoleezza Rice", role: minister}}},
		trip{"2016-03-02", "Baku", []told{{name: "C. Rice", role: monarch}, {name: "Condoleeza Rice", role: minister}}},
		trip{"2016-03", "Baku", []told{{name: "Condoleezz Rice", role: minister}}},
	)
	require.Equal(t, "0+2+3 1", groups(build(t, list...), people))
}

// Forms by which two differ as relatives do ask for no third thing where other
// forms differ by a slip of the pen.
func TestRuleSlipIsNoKinship(t *testing.T) {
	for form, want := range map[string]string{"Jung Ho-su": "0+1", "Kim Min-jun": "0 1"} {
		list, people, _ := trips(
			trip{"2016-03-01", "Baku", []told{{name: "Jung Ho-sub", form: "George H. W. Bush", role: minister}, {name: "Choi Chun-song", role: cooperation.RoleAmbassador}}},
			trip{"2016-03-01", "Baku", []told{{name: form, form: "George W. Bush", role: minister}, {name: "Choi Chun-song", role: cooperation.RoleAmbassador}}},
		)
		tl := build(t, list...)
		require.Equal(t, want, groups(tl, []RecordID{people[0], people[2]}), form)
	}
}

// Of two happenings that speak as much for two people being one, the link names
// the one with the smallest id in the first report.
func TestRuleTheFirstHappeningCounts(t *testing.T) {
	for _, id := range []cooperation.ID{"b", "c", "d", "e"} {
		list, people, _ := trips(
			trip{"2016-03-01", "Baku", []told{{name: "Jung Hosub"}}}, trip{"2016-03-01", "Baku", []told{{name: "Jung Ho-sub", role: minister}}},
		)
		for _, r := range list {
			again := r.Visits[0]
			again.ID, again.Date, again.Place.City = id, day("2017-03-01"), "Ganja"
			r.Visits = append(r.Visits, again)
		}
		var got []string
		for l := range build(t, list...).LinksOf(people[0]) {
			for _, e := range l.Evidence {
				got = append(got, string(e.Kind)+" "+e.Detail)
			}
		}
		first := "Baku"
		if RecordIDOf("a", id).Compare(RecordIDOf("a", "v")) < 0 {
			first = "Ganja"
		}
		require.Equal(t, []string{"name Jung Hosub ~ Jung Ho-sub", "co-participant Visit of South Korea to Azerbaijan, " + first}, got, id)
	}
}
