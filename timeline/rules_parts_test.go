package timeline

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation"
)

// wreaths tells of a visit of Ola Nordmann to Germany, and of ceremonies in its
// course at which he was.
func wreaths(id cooperation.ID, date string, list ...cooperation.Ceremony) *tale {
	r := tripOf(id, date, with(ola))
	for i := range list {
		c := &list[i]
		c.ID, c.Visit, c.Guests, c.Hosts = cooperation.ID("ceremony-"+string(rune('1'+i))), "visit", r.Visits[0].Guests, r.Visits[0].Hosts
		c.Participants = slices.Clone(r.Visits[0].Participants)
	}
	r.Ceremonies = list
	return r
}

func ceremony(kind cooperation.CeremonyKind, date string, sites ...string) cooperation.Ceremony {
	c := cooperation.Ceremony{Kind: kind, Date: day(date)}
	for _, s := range sites {
		c.Places = append(c.Places, cooperation.Place{Site: s})
	}
	return c
}

const (
	tribute = cooperation.CeremonyTribute
	guard   = cooperation.CeremonyHonourGuard
)

// That two ceremonies are of one kind says nothing of two visits. Of different kinds
// they are two.
func TestRuleKindsOfCeremonies(t *testing.T) {
	bare := func(id cooperation.ID, c cooperation.Ceremony) *tale {
		r := wreaths(id, "", c)
		r.Visits, r.Ceremonies[0].Visit, r.Ceremonies[0].Participants = nil, "", nil
		return r
	}
	took := func(r *tale) *tale {
		r.Source.Language = "en"
		r.Ceremonies[0].Participants = []cooperation.Participant{{Official: "o0"}}
		return r
	}
	tell(t, cooperation.KindCeremony, []story{
		{"one day and one kind", Policy{}, []any{bare("a", ceremony(tribute, "2020-05-01")), bare("b", ceremony(tribute, "2020-05-01"))}, "a b a~b"},
		{"one kind", Policy{}, []any{bare("a", ceremony(tribute, "")), bare("b", ceremony(tribute, ""))}, "a b"},
		{"one day and one guest", Policy{}, []any{took(bare("a", ceremony(tribute, "2020-05-01"))), took(bare("b", ceremony(tribute, "2020-05-01")))}, "a+b"},
		{"one day, one guest and two kinds", Policy{}, []any{took(bare("a", ceremony(tribute, "2020-05-01"))), took(bare("b", ceremony(guard, "2020-05-01")))}, "a b"},
		{"one day, one guest and a kind that one does not tell", Policy{}, []any{took(bare("a", ceremony(tribute, "2020-05-01"))), took(bare("b", ceremony("", "2020-05-01")))}, "a+b"},
		{"two sites", Policy{}, []any{took(bare("a", ceremony(tribute, "2020-05-01", "Fallen Sailors' Wall"))), took(bare("b", ceremony(tribute, "2020-05-01", "Old Cemetery")))}, "a b a~b"},
		{"one site, named longer", Policy{}, []any{took(bare("a", ceremony(tribute, "2020-05-01", "Old Cemetery"))), took(bare("b", ceremony(tribute, "2020-05-01", "the Old Cemetery of Kiel")))}, "a+b"},
		{"two languages", Policy{}, []any{took(bare("a", ceremony(tribute, "2020-05-01", "Old Cemetery"))), inGerman(took(bare("b", ceremony(tribute, "2020-05-01", "Alter Friedhof"))))}, "a+b"},
		{"one of two sites", Policy{}, []any{
			took(bare("a", ceremony(tribute, "2020-05-01", "Old Cemetery", "Fallen Sailors' Wall"))), took(bare("b", ceremony(tribute, "2020-05-01", "Old Cemetery"))),
		}, "a+b"},
	})
}

func inGerman(r *tale) *tale {
	r.Source.Language = "en"
	for i := range r.Ceremonies[0].Places {
		r.Ceremonies[0].Places[i].Lang = "de"
	}
	return r
}

// A part joins a part only if the wholes are one.
func TestRuleAPartJoinsIfItsWholeDoes(t *testing.T) {
	one := ceremony(tribute, "2020-05-01")
	tell(t, cooperation.KindCeremony, []story{
		{"one visit", Policy{}, []any{wreaths("a", "2020-05-01", one), wreaths("b", "2020-05-01", one)}, "a+b"},
		{"two visits of one day", Policy{}, []any{wreaths("a", "2020-05-01", one), wreaths("b", "2020-05-01", one), judged2("ana", 1, "a/visit", Different, "b/visit")}, "a b a~b"},
		{"of meetings of two visits", Policy{}, []any{atTalks(wreaths("a", "2020-05-01", one)), wreaths("b", "2020-05-01", one), judged2("ana", 1, "a/visit", Different, "b/visit")}, "a b a~b"},
		{"of two meetings of one visit", Policy{}, []any{
			atTalks(wreaths("a", "2020-05-01", one)), atTalks(wreaths("b", "2020-05-01", one)), judged2("ana", 1, "a/talks", Different, "b/talks"),
		}, "a b a~b"},
		{"of one meeting", Policy{}, []any{atTalks(wreaths("a", "2020-05-01", one)), atTalks(wreaths("b", "2020-05-01", one))}, "a+b"},
		{"one of no visit", Policy{}, []any{wreaths("a", "2020-05-01", one), ofNoVisit(wreaths("b", "2020-05-01", one))}, "a+b"},
	})
	two := []any{wreaths("a", "2020-05-01", one), wreaths("b", "2020-05-01", one), judged2("ana", 1, "a/visit", Different, "b/visit")}
	require.Equal(t, []string{"a~b: " + whyWholes}, reasons(t, resolved(t, two...), cooperation.KindCeremony, LinkReview))
}

// atTalks lays the wreath at talks in the course of the visit.
func atTalks(r *tale) *tale {
	m := talksOf(r.ID, "2020-05-01").Meetings[0]
	m.Visit, m.Participants = "visit", r.Ceremonies[0].Participants
	r.Meetings, r.Ceremonies[0].Visit, r.Ceremonies[0].Meeting = []cooperation.Meeting{m}, "", "talks"
	return r
}

func ofNoVisit(r *tale) *tale { r.Visits, r.Ceremonies[0].Visit = nil, ""; return r }

// Within one visit the guest is at every part.
func TestRuleTheGuestIsAtEveryPart(t *testing.T) {
	part := func(id cooperation.ID, date string, change ...func(*tale)) *tale {
		r := tripOf(id, "2020-05-01/2020-05-03", with(ola, erika))
		m := talksOf(id, date).Meetings[0]
		m.Visit, m.Participants = "visit", []cooperation.Participant{{Official: "o0"}}
		r.Meetings = []cooperation.Meeting{m}
		for _, c := range change {
			c(r)
		}
		return r
	}
	host := func(r *tale) {
		r.Meetings[0].Participants = append(r.Meetings[0].Participants, cooperation.Participant{Official: "o1"})
	}
	occasion := func(r *tale) { r.Meetings[0].Occasion = "Kiel Week" }
	tell(t, cooperation.KindMeeting, []story{
		{"the guest", Policy{}, []any{part("a", ""), part("b", "")}, "a b a~b"},
		{"the guest and the city", Policy{}, []any{part("a", "", in("Kiel")), part("b", "", in("Kiel"))}, "a b a~b"},
		{"the guest and the site", Policy{}, []any{part("a", "", in("Kiel", "Naval Base")), part("b", "", in("Kiel", "Naval Base"))}, "a+b"},
		{"the guest and the host", Policy{}, []any{part("a", "", host), part("b", "", host)}, "a+b"},
		{"the guest and the day", Policy{}, []any{part("a", "2020-05-02"), part("b", "2020-05-02")}, "a+b"},
		{"the guest and two days within the slack", Policy{}, []any{part("a", "2020-05-02"), part("b", "2020-05-03")}, "a b a~b"},
		{"the guest and the occasion", Policy{}, []any{part("a", "", occasion), part("b", "", occasion)}, "a+b"},
		{"the guest and a day of which one does not tell", Policy{}, []any{part("a", "2020-05-02"), part("b", "")}, "a b a~b"},
	})
	tell(t, cooperation.KindCeremony, []story{
		{"the guest and the kind", Policy{}, []any{wreaths("a", "2020-05-01", ceremony(tribute, "")), wreaths("b", "2020-05-01", ceremony(tribute, ""))}, "a+b"},
		{"the guest, and no kind told", Policy{}, []any{wreaths("a", "2020-05-01", ceremony("", "")), wreaths("b", "2020-05-01", ceremony("", ""))}, "a b a~b"},
		{"two kinds", Policy{}, []any{
			wreaths("a", "2020-05-01", ceremony(tribute, ""), ceremony(guard, "")), wreaths("b", "2020-05-01", ceremony(guard, ""), ceremony(tribute, "")),
		}, "a/ceremony-1+b/ceremony-2 a/ceremony-2+b/ceremony-1"},
	})
	require.Equal(t, []string{"a~b: " + whyParting}, reasons(t, resolved(t, part("a", ""), part("b", "")), cooperation.KindMeeting, LinkReview))
}

// Who received the guest at a ceremony was met in the course of the visit.
func TestRuleMetAtACeremony(t *testing.T) {
	welcome := func(id cooperation.ID, host string) *tale {
		r := wreaths(id, "", ceremony(guard, ""))
		r.Officials = append(r.Officials, cooperation.Official{ID: "host", Name: cooperation.Name{Full: host}, Party: "DE",
			Identifiers: []cooperation.Identifier{{Scheme: "person", Value: host}}})
		r.Ceremonies[0].Participants = append(r.Ceremonies[0].Participants, cooperation.Participant{Official: "host", Role: cooperation.ParticipantHost})
		return r
	}
	tell(t, cooperation.KindVisit, []story{
		{"one host", Policy{}, []any{welcome("a", "Erika Mustermann"), welcome("b", "Erika Mustermann")}, "a+b"},
		{"two hosts", Policy{}, []any{welcome("a", "Erika Mustermann"), welcome("b", "Hans Schmidt")}, "a b a~b"},
	})
}

// Meetings of one day with the same guests are two where their kinds or levels
// differ and nobody is known to have led the hosts at both.
func TestRuleKindsOfMeetings(t *testing.T) {
	const call, talks, dialogue, remote = cooperation.MeetingCourtesyCall, cooperation.MeetingTalks, cooperation.MeetingDialogue, cooperation.MeetingRemote
	meeting := func(id cooperation.ID, kind cooperation.MeetingKind, level cooperation.Level, change ...func(*tale)) *tale {
		r := talksOf(id, "2020-05-01", with(ola, kari))
		r.Meetings[0].Kind, r.Meetings[0].Level = kind, level
		for _, c := range change {
			c(r)
		}
		return r
	}
	host := func(names ...string) func(*tale) {
		return func(r *tale) {
			for _, n := range names {
				with(n)(r)
				as(cooperation.ParticipantHost)(r)
			}
		}
	}
	bare := func(r *tale) *tale { r.Meetings[0].Participants = nil; return r }
	tell(t, cooperation.KindMeeting, []story{
		{"one kind", Policy{}, []any{meeting("a", talks, ""), meeting("b", talks, "")}, "a+b"},
		{"a kind that one does not tell", Policy{}, []any{meeting("a", call, ""), meeting("b", "", "")}, "a+b"},
		{"talks and a reception", Policy{}, []any{meeting("a", talks, ""), meeting("b", cooperation.MeetingReception, "")}, "a+b"},
		{"a courtesy call and a dialogue", Policy{}, []any{meeting("a", call, ""), meeting("b", dialogue, "")}, "a b a~b"},
		{"a courtesy call and a dialogue with one host", Policy{}, []any{meeting("a", call, "", host(erika)), meeting("b", dialogue, "", host(erika))}, "a b a~b"},
		{"a courtesy call and a dialogue, the host of which attended", Policy{}, []any{
			meeting("a", call, "", host(erika), with(hans)), meeting("b", dialogue, "", host(hans)),
		}, "a b a~b"},
		{"a courtesy call and talks", Policy{}, []any{meeting("a", call, ""), meeting("b", talks, "")}, "a b a~b"},
		{"a courtesy call and talks with one host", Policy{}, []any{meeting("a", call, "", host(erika)), meeting("b", talks, "", host(erika))}, "a+b"},
		{"a reception and a call by video", Policy{}, []any{meeting("a", cooperation.MeetingReception, "", host(erika)), meeting("b", remote, "", host(erika))}, "a b a~b"},
		{"two kinds, and little in common", Policy{}, []any{bare(meeting("a", call, "")), bare(meeting("b", dialogue, ""))}, "a b"},
		{"two levels", Policy{}, []any{meeting("a", talks, cooperation.LevelHeadOfState), meeting("b", talks, cooperation.LevelMinister)}, "a b a~b"},
		{"two levels, and one host", Policy{}, []any{
			meeting("a", talks, cooperation.LevelDeputyMinister, host(erika)), meeting("b", talks, cooperation.LevelMinister, host(erika)),
		}, "a+b"},
	})
	require.Equal(t, []string{"a~b: " + whyForms}, reasons(t, resolved(t, meeting("a", call, ""), meeting("b", dialogue, "")), cooperation.KindMeeting, LinkReview))
}
