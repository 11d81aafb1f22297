package timeline

import (
	"cmp"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/stretchr/testify/require"
)

// trip is a visit of people from one country to Azerbaijan, as one report has
// it. Every person is there in the post of their record. The country is that of
// the first, or Korea.
type trip struct {
	date   string
	city   string
	people []told
}

// trips tells of each in a report of its own. The ids are those of the people,
// in order, then those of the visits.
func trips(list ...trip) (out []*cooperation.Report, people, visits []RecordID) {
	for i, x := range list {
		id := cooperation.ID(string(rune('a' + i)))
		r := &cooperation.Report{ID: id}
		from := cmp.Or(x.people[0].party, "KR")
		v := cooperation.Visit{ID: "v", Guests: []cooperation.Party{from}, Hosts: []cooperation.Party{"AZ"}, Place: cooperation.Place{Country: "AZ", City: x.city}}
		if x.date != "" {
			v.Date = edtf.MustParse(x.date)
		}
		for k, p := range x.people {
			p.party = from
			o := p.official(cooperation.ID(string(rune('p' + k))))
			r.Officials = append(r.Officials, o)
			v.Participants = append(v.Participants, cooperation.Participant{Official: o.ID, Role: cooperation.ParticipantGuest})
			people = append(people, RecordIDOf(id, o.ID))
		}
		r.Visits = append(r.Visits, v)
		visits = append(visits, RecordIDOf(id, "v"))
		out = append(out, r)
	}
	return out, people, visits
}

// Who is one person because they were at one happening.
func TestOfficialsMet(t *testing.T) {
	aide := told{name: "Choi Chun-song", role: cooperation.RoleAmbassador}
	tests := []struct {
		name   string
		trips  []trip
		visits string
		people string
		review []string
	}{
		{
			"a name and being there",
			[]trip{{"2016-03-01", "Baku", []told{{name: "Jung Hosub"}}}, {"2016-03-01", "Baku", []told{{name: "Jung Ho-sub", role: minister}}}},
			"0+1", "0+1", nil,
		},
		{
			"a family name, a post and being there",
			[]trip{{"2016-03-01", "Baku", []told{{name: "Jung", role: minister}}}, {"2016-03-01", "Baku", []told{{name: "Jung Ho-sub", role: minister}}}},
			"0+1", "0+1", nil,
		},
		{
			"a family name and being there",
			[]trip{{"2016-03-01", "Baku", []told{{name: "Jung", rank: "Admiral"}}}, {"2016-03-01", "Baku", []told{{name: "Jung Ho-sub", role: minister}}}},
			"0+1", "0 1", []string{"0-1 " + whyTooLittle},
		},
		{
			"one post on one side and a letter dropped",
			[]trip{
				{"2016-03-01", "Baku", []told{{name: "Jung Ho-sub", role: minister}, aide}},
				{"2016-03-01", "Baku", []told{{name: "Jung Ho-su", role: minister}, aide}},
			},
			"0+1", "0+2 1+3", nil,
		},
		{
			"the letter dropped is the last a",
			[]trip{
				{"2016-03-01", "Baku", []told{{name: "Angela Merkel", role: minister, party: "DE"}, aide}},
				{"2016-03-01", "Baku", []told{{name: "Angel Merkel", role: minister, party: "DE"}, aide}},
			},
			"0+1", "0+2 1+3", nil,
		},
		{
			"another post",
			[]trip{
				{"2016-03-01", "Baku", []told{{name: "Jung Ho-sub", role: minister}, aide}},
				{"2016-03-01", "Baku", []told{{name: "Jung Ho-su", role: cooperation.RoleDeputyDefenceMinister}, aide}},
			},
			"0 1", "0 1+3 2", nil, // the ambassador is at the visit of either
		},
		{
			"a post that two on the side hold",
			[]trip{
				{"2016-03-01", "Baku", []told{{name: "Jung Ho-sub", role: minister}, aide}},
				{"2016-03-01", "Baku", []told{{name: "Jung Ho-su", role: minister}, {name: "Kim Min-jun", role: minister}, aide}},
			},
			"0+1", "0 1+4 2 3", []string{"0-2 " + whyAlike},
		},
		{
			"two letters",
			[]trip{
				{"2016-03-01", "Baku", []told{{name: "Jung Ho-sub", role: minister}, aide}},
				{"2016-03-01", "Baku", []told{{name: "Jung Ko-su", role: minister}, aide}},
			},
			"0 1", "0 1+3 2", nil,
		},
		{
			"a slip does not part the others",
			[]trip{
				{"2016-03-01", "Baku", []told{{name: "Condoleezza Rice", role: minister, party: "US"}, aide}},
				{"2016-03-01", "Baku", []told{{name: "Condoleezz Rice", role: minister, party: "US"}, aide}},
				{"2017-05-01", "Baku", []told{{name: "C. Rice", role: minister, party: "US"}}},
			},
			"0+1 2", "0+2 1+3 4", []string{"0-4 " + whyUndecided, "2-4 " + whyUndecided},
		},
		{
			"names that relatives share, and being there",
			[]trip{{"2016-03-01", "Baku", []told{{name: "Marcos Kim Jr."}}}, {"2016-03-01", "Baku", []told{{name: "Marcos Kim", role: minister}}}},
			"0+1", "0 1", []string{"0-1 " + whyTooLittle},
		},
		{
			"names that relatives share take one thing more",
			[]trip{{"2016-03-01", "Baku", []told{{name: "Marcos Kim Jr.", role: minister}}}, {"2016-03-01", "Baku", []told{{name: "Marcos Kim", role: minister}}}},
			"0+1", "0+1", nil,
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			list, people, visits := trips(tt.trips...)
			tl := build(t, list...)
			require.Equal(t, tt.visits, groups(tl, visits), "visits")
			require.Equal(t, tt.people, groups(tl, people), "%v", open(tl, people, LinkRefused))
			require.Equal(t, tt.review, open(tl, people, LinkReview))
		})
	}
}

// Two visits on one day by holders of one post whose names differ in a letter
// are listed for review; they are not one, since -a tells women from men.
func TestAlikeOnOneDay(t *testing.T) {
	for _, tt := range []struct {
		name        string
		a, b        trip
		wantReviews []string
	}{
		{
			"a last a", trip{"2016-03-01", "Baku", []told{{name: "Angela Merkel", role: minister, party: "DE"}}},
			trip{"2016-03-01", "Baku", []told{{name: "Angel Merkel", role: minister, party: "DE"}}}, []string{"0-1 " + whyAlike},
		},
		{
			"a Korean syllable", trip{"2016-03-01", "", []told{{name: "Kim Dae-jung", role: minister}}},
			trip{"2016-03-01", "", []told{{name: "Kim Dae-jug", role: minister}}}, []string{"0-1 " + whyAlike},
		},
		{
			"another day", trip{"2016-03-01", "Baku", []told{{name: "Angela Merkel", role: minister, party: "DE"}}},
			trip{"2016-03", "Baku", []told{{name: "Angel Merkel", role: minister, party: "DE"}}}, nil,
		},
		{
			"another post", trip{"2016-03-01", "Baku", []told{{name: "Angela Merkel", role: minister, party: "DE"}}},
			trip{"2016-03-01", "Baku", []told{{name: "Angel Merkel", role: monarch, party: "DE"}}}, nil,
		},
		{
			"another name, everything else equal", trip{"2016-03-01", "Baku", []told{{name: "Angela Merkel", role: minister, party: "DE"}}},
			trip{"2016-03-01", "Baku", []told{{name: "Helmut Merkel", role: minister, party: "DE"}}}, []string{"0-1 " + whyPeople},
		},
		{
			"another name, and no place", trip{"2016-03-01", "", []told{{name: "Angela Merkel", role: minister, party: "DE"}}},
			trip{"2016-03-01", "", []told{{name: "Helmut Merkel", role: minister, party: "DE"}}}, nil,
		},
	} {
		list, _, visits := trips(tt.a, tt.b)
		tl := build(t, list...)
		require.Equal(t, "0 1", groups(tl, visits), tt.name)
		require.Equal(t, tt.wantReviews, open(tl, visits, LinkReview), tt.name)
	}
}

// Whoever serves a ministry is on the side of its state.
func TestSideOfAMinistry(t *testing.T) {
	list, people, visits := trips(
		trip{"2016-03-01", "", []told{{name: "Jung Ho-sub", role: minister}}},
		trip{"2016-03-01", "", []told{{name: "Jung Hosub"}}},
	)
	list[1].Organizations = []cooperation.Organization{{
		ID: "mnd", Name: cooperation.Name{Full: "Ministry of National Defense"}, Kind: cooperation.OrganizationGovernment,
		Country: "KR", Role: cooperation.OrganMinistryOfDefence,
	}}
	list[1].Officials[0].Party = "mnd"
	tl := build(t, list...)
	require.Equal(t, "0+1", groups(tl, visits))
	require.Equal(t, "0+1", groups(tl, people))
	for l := range tl.LinksOf(visits[0]) {
		for _, e := range l.Evidence {
			require.NotEmpty(t, e.Detail, "%s", e.Kind)
		}
	}
}
