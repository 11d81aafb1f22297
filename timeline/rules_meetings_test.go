package timeline

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation"
)

// What is offered of meetings whose sides are told otherwise: who was at both on
// one day, and nothing that excludes it.
func TestRuleSidesToldOtherwise(t *testing.T) {
	turned := func(r *tale) {
		m := &r.Meetings[0]
		m.Guests, m.Hosts = m.Hosts, m.Guests
	}
	both := with(erika, ola)
	one := talksOf("a", "2020-05-01", both)
	other := talksOf("a", "2020-05-01", both, turned).Meetings[0]
	other.ID = "turned"
	one.Meetings = append(one.Meetings, other)
	tell(t, cooperation.KindMeeting, []story{
		{"on one day", Policy{}, []any{talksOf("a", "2020-05-01", both), talksOf("b", "2020-05-01", both, turned)}, "a b a~b"},
		{"on the last day", Policy{}, []any{talksOf("a", "2020-05-01/2020-05-03", both), talksOf("b", "2020-05-03", both, turned)}, "a b a~b"},
		{"in one month", Policy{}, []any{talksOf("a", "2020-05", both), talksOf("b", "2020-05", both, turned)}, "a b"},
		{"in one report", Policy{}, []any{one}, "a/talks a/turned"},
		{"at two times of one day", Policy{}, []any{talksOf("a", "2020-05-01T10:00:00", both), talksOf("b", "2020-05-01T16:00:00", both, turned)}, "a b a~b"},
		{"too little for the policy", Policy{Kinds: 3}, []any{talksOf("a", "2020-05-01", with(erika)), talksOf("b", "2020-05-01", with(erika), turned)}, "a b"},
	})
}

// A day within an extent weighs less than the same days, whichever comes first;
// what occasion a meeting had and what organ came parts no two with the same
// people.
func TestRuleWeights(t *testing.T) {
	both := with(erika, ola)
	for _, dates := range [][2]string{{"2020-05-01/2020-05-03", "2020-05-02"}, {"2020-05-02", "2020-05-01/2020-05-03"}} {
		tl := resolved(t, talksOf("a", dates[0], both), talksOf("b", dates[1], both))
		require.Equal(t, "date 7, co-participant 8, co-participant 8", evidenceOf(tl, cooperation.KindMeeting, LinkTaken))
	}
	occasion := func(text string) func(*tale) { return func(r *tale) { r.Meetings[0].Occasion = text } }
	organ := func(role cooperation.OrganizationRole) func(*tale) {
		return func(r *tale) {
			r.Organizations = []cooperation.Organization{{ID: "organ", Country: "NO", Role: role, Name: cooperation.Name{Full: string(role)}}}
			r.Meetings[0].Guests = []cooperation.Party{"organ"}
		}
	}
	ministry, staff := organ(cooperation.OrganMinistryOfDefence), organ(cooperation.OrganGeneralStaff)
	tell(t, cooperation.KindMeeting, []story{
		{"two occasions", Policy{}, []any{talksOf("a", "2020-05-01", both, occasion("Kiel Week")), talksOf("b", "2020-05-01", both, occasion("Baltic Days"))}, "a+b"},
		{"two organs, the same people", Policy{}, []any{talksOf("a", "2020-05-01", both, ministry), talksOf("b", "2020-05-01", both, staff)}, "a+b"},
		{"two organs, nobody named", Policy{}, []any{talksOf("a", "2020-05-01", in("Oslo"), ministry), talksOf("b", "2020-05-01", in("Oslo"), staff)}, "a b a~b"},
	})
}

// Words of several speakers are one whoever is named first; words of a year are
// those of no day in it if there are two; what nobody in particular said is
// offered for review where it may have been said at one time.
func TestRuleWordsInTime(t *testing.T) {
	both := func(turned bool) func(*cooperation.Statement) {
		return func(s *cooperation.Statement) {
			s.Speakers = []cooperation.Participant{{Official: "o0"}, {Official: "o1"}}
			if turned {
				s.Speakers[0], s.Speakers[1] = s.Speakers[1], s.Speakers[0]
			}
		}
	}
	on := func(date string) func(*cooperation.Statement) {
		return func(s *cooperation.Statement) { s.At, s.Date = "", day(date) }
	}
	told := func(id cooperation.ID, date string) *tale {
		return talksOf(id, "2020-05-01", with(erika), said("We are glad.", on(date)))
	}
	nobody := func(id cooperation.ID, date string) *tale { return talksOf(id, "", said("The sides met.", on(date))) }
	tell(t, cooperation.KindStatement, []story{
		{"two speakers", Policy{}, []any{
			talksOf("a", "2020-05-01", with(erika, ola), said("We are glad.", both(false))), talksOf("b", "2020-05-01", with(erika, ola), said("We are glad.", both(true))),
		}, "a+b"},
		{"a day and its year", Policy{}, []any{told("a", "2020-05-01"), told("b", "2020")}, "a+b"},
		{"two days and their year", Policy{}, []any{told("a", "2020-05-01"), told("b", "2020-07-01"), told("c", "2020")}, "a b c a~c b~c"},
		{"two days and their year, told first", Policy{}, []any{told("c", "2020-05-01"), told("b", "2020-07-01"), told("a", "2020")}, "a b c a~b a~c"},
		{"nobody's words, of one day", Policy{}, []any{nobody("a", "2020-05-01"), nobody("b", "2020-05-01")}, "a b a~b"},
		{"nobody's words, of two years", Policy{}, []any{nobody("a", "2020-05-01"), nobody("b", "2021-05-01")}, "a b"},
	})
}

// What is offered of a visit that names no sides, and what not.
func TestRuleUnknownSidesOffers(t *testing.T) {
	type list = []cooperation.Party
	norway := visits("b", "2006", list{"NO"}, list{"DE"})
	level := func(r *tale) { r.Visits[0].Level, r.Visits[0].LevelLabel = cooperation.LevelOther, "example" }
	place := func(country cooperation.Country) func(*tale) {
		return func(r *tale) { r.Visits[0].Place.Country = country }
	}
	guests := with(ola)
	tell(t, cooperation.KindVisit, []story{
		{"a level without a term says nothing", Policy{}, []any{visits("a", "2006", nil, nil, level), visits("b", "2006", list{"NO"}, list{"DE"}, level)}, "a b"},
		{"another head of the guests", Policy{}, []any{visits("a", "2006-05-01", nil, nil, with(ola)), visits("b", "2006-05-01", list{"NO"}, list{"DE"}, with(kari))}, "a b"},
		{"a host told, and a place in a third state", Policy{}, []any{visits("a", "2006", nil, list{"DE"}, place("SE"), withPost("", ola)), norway}, "a b a~b"},
		{"no host told, and a place in a third state", Policy{}, []any{visits("a", "2006", list{"NO"}, nil, place("SE"), withPost("", ola)), norway}, "a b"},
		{"guests and host told", Policy{}, []any{visits("a", "2006", list{"SE"}, list{"DE"}, guests), norway}, "a b"},
	})
}

// Of two objections the graver one is told: names that differ before people who
// are not named by both.
func TestRuleTheGraverObjectionIsTold(t *testing.T) {
	exercise := func(id cooperation.ID, name, who string) *tale {
		return &tale{
			ID:        id,
			Officials: []cooperation.Official{{ID: "o", Name: cooperation.Name{Full: who}, Party: "DE"}},
			Activities: []cooperation.Activity{{
				ID: "x", Kind: cooperation.ActivityExercise, Name: name, Date: day("2020-05-01"), Place: cooperation.Place{City: "Kiel"},
				Sides:        []cooperation.Side{{Party: "DE"}, {Party: "NO"}},
				Participants: []cooperation.Participant{{Official: "o", Role: cooperation.ParticipantMember}},
			}},
		}
	}
	why := func(a, b *tale) []string { return reasons(t, resolved(t, a, b), cooperation.KindActivity, LinkReview) }
	require.Equal(t, []string{"a~b: " + whyLabels}, why(exercise("a", "Long Swim", "Hans Schmidt"), exercise("b", "High Climb", "Erika Mustermann")))
	require.Equal(t, []string{"a~b: " + whyMembers}, why(exercise("a", "Long Swim", "Hans Schmidt"), exercise("b", "Long Swim", "Erika Mustermann")))
}
