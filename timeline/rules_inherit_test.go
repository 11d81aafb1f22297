package timeline

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation"
)

// sidesOnce leaves the sides of parts to their visit.
func sidesOnce(r *tale) {
	for i := range r.Meetings {
		r.Meetings[i].Guests, r.Meetings[i].Hosts = nil, nil
	}
	for i := range r.Ceremonies {
		r.Ceremonies[i].Guests, r.Ceremonies[i].Hosts = nil, nil
	}
}

// A report that says once who visited whom tells the same as one that says it of
// every part.
func TestRuleSidesOfTheVisit(t *testing.T) {
	for _, tt := range []struct {
		name   string
		change func(*tale)
		want   string
	}{
		{"the same sides", func(*tale) {}, "a+b"},
		{"another visit", func(r *tale) { r.Visits[0].Guests = []cooperation.Party{"SE"} }, "a b"},
		{"of no visit", func(r *tale) { r.Meetings[0].Visit, r.Ceremonies[0].Visit = "", "" }, "a b a~b"},
	} {
		b := journey("b", "2020-05-01", with(erika, ola))
		sidesOnce(b)
		tt.change(b)
		for _, kind := range []cooperation.Kind{cooperation.KindMeeting, cooperation.KindCeremony} {
			require.Equal(t, tt.want, became(t, Policy{}, kind, journey("a", "2020-05-01", with(erika, ola)), b), "%s: %s", tt.name, kind)
		}
	}
}

// The head of the visit's delegation was at the meeting with its host, and is
// evidence there.
func TestRuleDelegationOfTheVisit(t *testing.T) {
	page := func(id cooperation.ID, host cooperation.ID) *tale {
		r := journey(id, "2020-05-01", with(erika, ola))
		sidesOnce(r)
		r.Ceremonies = nil
		r.Delegations = []cooperation.Delegation{{ID: "group", Party: "NO", Head: cooperation.Participant{Official: "o1"}}}
		r.Visits[0].Delegations, r.Visits[0].Participants = []cooperation.ID{"group"}, nil
		r.Meetings[0].Participants = []cooperation.Participant{{Official: host, Role: cooperation.ParticipantHost}}
		return r
	}
	tl := resolved(t, page("a", "o0"))
	x, _ := tl.Lookup(recordNamed("a/talks"))
	m := x.Record().(*cooperation.Meeting)
	require.Equal(t, []cooperation.Party{"NO"}, m.Guests)
	require.Len(t, m.Delegations, 1)
	require.Len(t, fieldOf(t, x, "/delegations").Values[0].Said, 1)
	for c := range x.Claims() {
		require.Empty(t, c.Content().(*cooperation.Meeting).Guests, "a claim is what the report says")
	}
	var text strings.Builder
	require.NoError(t, tl.WriteText(&text))
	require.Contains(t, text.String(), "Meeting: Norway received by Germany")
	require.Contains(t, text.String(), "Delegation of Norway led by Ola Nordmann")

	explicit := talksOf("b", "2020-05-01", with(erika, ola))
	require.Equal(t, "a+b", became(t, Policy{}, cooperation.KindMeeting, page("a", "o0"), explicit))
	// The guests are named: somebody else of them was there, and the head was not.
	other := page("a", "o0")
	other.Meetings[0].Participants = append(other.Meetings[0].Participants, cooperation.Participant{Label: "two lawmakers", Party: "NO"})
	y, _ := resolved(t, other).Lookup(recordNamed("a/talks"))
	require.Empty(t, y.Record().(*cooperation.Meeting).Delegations)
}
