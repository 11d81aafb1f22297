package timeline

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation"
)

// What several reports tell stands on the timeline as one, whatever each of them
// calls what it refers to: part of one whole, after one other, one party's act.
func TestRuleEntriesToldTwice(t *testing.T) {
	// Each tells of talks and a wreath laid there, under local IDs of its own.
	telling := func(id, suffix cooperation.ID, link cooperation.LinkKind) *tale {
		r := talksOf(id, "2020-05-01", with(erika, ola))
		m := r.Meetings[0]
		m.ID = "talks" + suffix
		c := cooperation.Ceremony{ID: "wreath" + suffix, Kind: cooperation.CeremonyTribute, Guests: m.Guests, Hosts: m.Hosts, Date: m.Date, Participants: m.Participants}
		if link == cooperation.LinkFollowed {
			c.Links = []cooperation.Link{{Kind: link, To: m.ID}}
		} else {
			c.Meeting = m.ID
		}
		r.Meetings, r.Ceremonies = []cooperation.Meeting{m}, []cooperation.Ceremony{c}
		return r
	}
	kinds := func(tl *Timeline) (out []cooperation.Kind) {
		for e := range tl.Entries() {
			out = append(out, e.Kind)
		}
		return out
	}
	const meeting, ceremony = cooperation.KindMeeting, cooperation.KindCeremony

	tl := resolved(t, telling("a", "-1", ""), telling("b", "-2", ""))
	require.Equal(t, []cooperation.Kind{meeting, ceremony}, kinds(tl))
	talks, _ := tl.Lookup(recordNamed("a/talks-1"))
	for e := range tl.OfKind(ceremony).Entries() {
		require.Equal(t, talks.ID, e.Part, "a part of the talks")
	}
	checkEntries(t, tl)

	// Of one day; only the link says that the talks came first.
	tl = resolved(t, telling("a", "-1", cooperation.LinkFollowed), telling("b", "-2", cooperation.LinkFollowed))
	require.Equal(t, []cooperation.Kind{meeting, ceremony}, kinds(tl), "the wreath was laid after the talks")

	// Ratified by a union that each report calls otherwise.
	pact := func(id, union cooperation.ID, date string) *tale {
		r := signed(id, "2020-05-01", "On Training")
		r.Organizations = []cooperation.Organization{{
			ID: union, Name: cooperation.Name{Full: "Training Union"}, Kind: cooperation.OrganizationInternational,
			Identifiers: []cooperation.Identifier{{Scheme: "register", Value: "1"}},
		}}
		r.Agreements[0].Actions = append(r.Agreements[0].Actions, cooperation.AgreementAction{
			Kind: cooperation.ActionRatified, Party: cooperation.Party(union), Date: day(date),
		})
		return r
	}
	tl = resolved(t, pact("a", "union", "2020-06-01"), pact("b", "ut", "2020-06"))
	union, _ := tl.Lookup(recordNamed("a/union"))
	require.Len(t, union.Members, 2)
	var acts []string
	for e := range tl.Entries() {
		acts = append(acts, e.Action+" "+e.Date.String())
		if e.Action == "ratified" {
			require.Equal(t, cooperation.Party(union.ID.String()), e.Party)
		}
	}
	require.Equal(t, []string{"signed 2020-05-01", "ratified 2020-06-01"}, acts)
	checkEntries(t, tl)
}
