package timeline

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation"
)

// Each step of a ratification has its own date: two steps are no conflict, two dates
// of one step are.
func TestRuleStepsOfARatification(t *testing.T) {
	ratified := func(id cooperation.ID, date string, step cooperation.RatificationStep) *tale {
		return signed(id, "2000-05-01", "On Training", func(a *cooperation.Agreement) {
			a.Actions = append(a.Actions, cooperation.AgreementAction{Kind: cooperation.ActionRatified, Party: "NO", Step: step, Date: day(date)})
		})
	}
	for _, tt := range []struct {
		name      string
		a, b      *tale
		entries   int
		conflicts []string
	}{
		{"two steps", ratified("a", "2001-02-01", cooperation.StepFirstReading), ratified("b", "2001-03-01", cooperation.StepHeadOfState), 3, nil},
		{"a step and the whole", ratified("a", "2001-02-01", cooperation.StepFirstReading), ratified("b", "2001-03-01", ""), 3, nil},
		{"one step on two dates", ratified("a", "2001-02-01", cooperation.StepParliament), ratified("b", "2001-03-01", cooperation.StepParliament), 2,
			[]string{`/actions/ratified:NO:parliament/date: "2001-02-01" "2001-03-01"`}},
	} {
		tl := resolved(t, tt.a, tt.b)
		require.Equal(t, tt.entries, tl.Len(), tt.name)
		require.Equal(t, tt.conflicts, conflictsOf(tl, cooperation.KindAgreement), tt.name)
	}
	var text strings.Builder
	require.NoError(t, resolved(t, ratified("a", "2001-02-01", cooperation.StepFirstReading)).WriteText(&text))
	require.Contains(t, strings.Join(strings.Fields(text.String()), " "), "ratified by Norway, first reading")
}

// What is planned is shown as such until a source tells it as done, and when the
// other side was told of it is shown.
func TestRuleActsToCome(t *testing.T) {
	acted := func(id cooperation.ID, published string, status cooperation.Progress) *tale {
		r := signed(id, "2000-05-01", "On Training")
		r.Source.Published = day(published)
		r.Agreements[0].Actions[0].Status = status
		r.Agreements[0].Actions[0].Informed = day("2000-06-02")
		return r
	}
	text := func(things ...any) string {
		var b strings.Builder
		require.NoError(t, resolved(t, things...).WriteText(&b))
		return strings.Join(strings.Fields(b.String()), " ")
	}
	planned := acted("a", "2000-04-20", cooperation.ProgressPlanned)
	require.Contains(t, text(planned), "signed (planned)")
	require.Contains(t, text(planned), "Informed: 2 Jun 2000")
	require.NotContains(t, text(planned, acted("b", "2000-05-02", cooperation.ProgressCompleted)), "(planned)")

	rehearsed := journey("a", "2020-05-01")
	rehearsed.Ceremonies[0].Status = cooperation.ProgressPlanned
	require.Contains(t, text(rehearsed), "(planned)")
}

// Heads of one delegation whom two sources name in another order are no conflict.
// Two heads of whom no source says that they led together are one.
func TestRuleCoHeads(t *testing.T) {
	led := func(id cooperation.ID, head, coHead cooperation.ID) *tale {
		r := talksOf(id, "2020-05-01", with(erika, ola, kari))
		r.Meetings[0].Participants = []cooperation.Participant{{Official: "o0"}}
		r.Meetings[0].Delegations = []cooperation.ID{"group"}
		r.Delegations = []cooperation.Delegation{{ID: "group", Party: "NO", Head: cooperation.Participant{Official: head}}}
		if coHead != "" {
			r.Delegations[0].CoHeads = []cooperation.Participant{{Official: coHead}}
		}
		return r
	}
	for _, tt := range []struct {
		name string
		a, b *tale
		want string
	}{
		{"in another order", led("a", "o1", "o2"), led("b", "o2", "o1"), "a+b"},
		{"one of the two", led("a", "o1", "o2"), led("b", "o2", ""), "a+b"},
		{"two heads", led("a", "o1", ""), led("b", "o2", ""), "a b"},
	} {
		require.Equal(t, tt.want, became(t, Policy{}, cooperation.KindDelegation, tt.a, tt.b), tt.name)
		require.Empty(t, conflictsOf(resolved(t, tt.a, tt.b), cooperation.KindDelegation), tt.name)
	}
	var text strings.Builder
	require.NoError(t, resolved(t, led("a", "o1", "o2")).WriteText(&text))
	require.Contains(t, text.String(), "led by Ola Nordmann and Kari Nordmann")
}

// An activity in the course of a visit is known by it, and is not one with an
// activity of another visit.
func TestRuleActivityOfAVisit(t *testing.T) {
	handover := func(id cooperation.ID, guests cooperation.Party) *tale {
		r := journey(id, "2020-05-01", with(erika, ola))
		r.Visits[0].Participants = r.Meetings[0].Participants
		r.Meetings, r.Ceremonies = nil, nil
		r.Visits[0].Guests = []cooperation.Party{guests}
		r.Activities = courseOf(id, "2020-05").Activities
		r.Activities[0].Place = cooperation.Place{}
		r.Activities[0].Visit, r.Activities[0].Name = "visit", "Harbour Patrol Course"
		return r
	}
	require.Equal(t, "a+b", became(t, Policy{}, cooperation.KindActivity, handover("a", "NO"), handover("b", "NO")))
	require.Equal(t, "a b a~b", became(t, Policy{}, cooperation.KindActivity, handover("a", "NO"), handover("b", "SE")))
}
