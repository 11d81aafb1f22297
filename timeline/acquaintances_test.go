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
func TestAcquaintances(t *testing.T) {
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
			"0+1", "0 1", []string{"0-1 " + reasonTooLittle},
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
			"0+1", "0 1+3 2", nil,
		},
		{
			"a post that two on the side hold",
			[]trip{
				{"2016-03-01", "Baku", []told{{name: "Jung Ho-sub", role: minister}, aide}},
				{"2016-03-01", "Baku", []told{{name: "Jung Ho-su", role: minister}, {name: "Kim Min-jun", role: minister}, aide}},
			},
			"0+1", "0 1+4 2 3", nil,
		},
		{
			"two letters",
			[]trip{
				{"2016-03-01", "Baku", []told{{name: "Jung Ho-sub", role: minister}, aide}},
				{"2016-03-01", "Baku", []told{{name: "Jung Ko-su", role: minister}, aide}},
			},
			"0+1", "0 1+3 2", nil,
		},
		{
			"a slip does not part the others",
			[]trip{
				{"2016-03-01", "Baku", []told{{name: "Condoleezza Rice", role: minister, party: "US"}, aide}},
				{"2016-03-01", "Baku", []told{{name: "Condoleezz Rice", role: minister, party: "US"}, aide}},
				{"2017-05-01", "Baku", []told{{name: "C. Rice", role: minister, party: "US"}}},
			},
			"0+1 2", "0+2 1+3 4", []string{"0-4 " + reasonUndecided, "2-4 " + reasonUndecided},
		},
		{
			"names that relatives share, and being there",
			[]trip{{"2016-03-01", "Baku", []told{{name: "Marcos Kim Jr."}}}, {"2016-03-01", "Baku", []told{{name: "Marcos Kim", role: minister}}}},
			"0+1", "0 1", []string{"0-1 " + reasonTooLittle},
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
			trip{"2016-03-01", "Baku", []told{{name: "Angel Merkel", role: minister, party: "DE"}}}, []string{"0-1 " + reasonAlike},
		},
		{
			"a Korean syllable", trip{"2016-03-01", "", []told{{name: "Kim Dae-jung", role: minister}}},
			trip{"2016-03-01", "", []told{{name: "Kim Dae-jug", role: minister}}}, []string{"0-1 " + reasonAlike},
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
			trip{"2016-03-01", "Baku", []told{{name: "Helmut Merkel", role: minister, party: "DE"}}}, []string{"0-1 " + reasonPeople},
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

// A visit that fits one other, which other records keep from it, is listed with
// it: a source does not misdate against itself.
func TestBarredIsListed(t *testing.T) {
	visit := func(id cooperation.ID, date string) cooperation.Visit {
		return cooperation.Visit{
			ID: id, Guests: []cooperation.Party{"KR"}, Hosts: []cooperation.Party{"AZ"}, Date: edtf.MustParse(date),
			Participants: []cooperation.Participant{{Official: "p"}},
		}
	}
	p := told{name: "Jung Ho-sub", role: minister, party: "KR"}
	a := &cooperation.Report{ID: "a", Officials: []cooperation.Official{p.official("p")}, Visits: []cooperation.Visit{visit("1", "2016-03-01")}}
	b := &cooperation.Report{ID: "b", Officials: []cooperation.Official{p.official("p")}, Visits: []cooperation.Visit{visit("1", "2016-03-01"), visit("2", "2016-03")}}
	b.Source.MayRepeat = true
	ids := []RecordID{RecordIDOf("a", "1"), RecordIDOf("b", "1"), RecordIDOf("b", "2")}
	tl := build(t, a, b)
	require.Equal(t, "0+1 2", groups(tl, ids))
	require.Equal(t, []string{"0-2 " + reasonBarred + "; against it: " + reasonOwnDates, "1-2 " + reasonOwnDates}, open(tl, ids, LinkReview))
}

// Sightings are read off whatever a report tells of an official.
func TestSightings(t *testing.T) {
	p := told{name: "Kim Yong-hyun", role: minister, party: "KR"}
	who := []cooperation.Participant{{Official: "p"}}
	kr, az := []cooperation.Party{"KR"}, []cooperation.Party{"AZ"}
	old, now := edtf.MustParse("1970-05-01"), edtf.MustParse("2016-03-01")
	for name, tell := range map[string]func(r *cooperation.Report, d edtf.Date){
		"visit": func(r *cooperation.Report, d edtf.Date) {
			r.Visits = []cooperation.Visit{{ID: "v", Guests: kr, Hosts: az, Date: d, Participants: who}}
		},
		"head of a delegation": func(r *cooperation.Report, d edtf.Date) {
			r.Delegations = []cooperation.Delegation{{ID: "d", Party: "KR", Head: who[0]}}
			r.Meetings = []cooperation.Meeting{{ID: "m", Guests: kr, Hosts: az, Date: d, Delegations: []cooperation.ID{"d"}}}
		},
		"member of a delegation": func(r *cooperation.Report, d edtf.Date) {
			r.Delegations = []cooperation.Delegation{{ID: "d", Party: "KR", Members: who}}
			r.Ceremonies = []cooperation.Ceremony{{ID: "c", Kind: cooperation.CeremonyOther, Label: "wreath", Guests: kr, Hosts: az, Date: d, Delegations: []cooperation.ID{"d"}}}
		},
		"activity": func(r *cooperation.Report, d edtf.Date) {
			r.Activities = []cooperation.Activity{{ID: "a", Kind: cooperation.ActivityExercise, Sides: []cooperation.Side{{Party: "KR"}, {Party: "AZ"}}, Date: d, Participants: who}}
		},
		"statement": func(r *cooperation.Report, d edtf.Date) {
			r.Statements = []cooperation.Statement{{ID: "s", Text: "thanked them", Speakers: who, Date: d}}
		},
		"statement at a meeting": func(r *cooperation.Report, d edtf.Date) {
			r.Meetings = []cooperation.Meeting{{ID: "m", Guests: kr, Hosts: az, Date: d}}
			r.Statements = []cooperation.Statement{{ID: "s", Text: "thanked them", Speakers: who, At: "m"}}
		},
		"signature": func(r *cooperation.Report, d edtf.Date) {
			r.Agreements = []cooperation.Agreement{{
				ID: "mou", Kind: cooperation.AgreementMemorandum, Parties: []cooperation.Party{"AZ", "KR"},
				Actions: []cooperation.AgreementAction{{Kind: cooperation.ActionSigned, Date: d, By: who}},
			}}
		},
		"opening": func(r *cooperation.Report, d edtf.Date) {
			r.Offices = []cooperation.Office{{
				ID: "office", Kind: cooperation.OfficeAttache, Sending: "KR", Receiving: "AZ",
				Actions: []cooperation.OfficeAction{{Kind: cooperation.OfficeOpened, Date: d, By: who}},
			}}
		},
		"rank": func(r *cooperation.Report, d edtf.Date) {
			r.Officials[0].Ranks = []cooperation.Rank{{Text: "General", Held: d}}
		},
		"post": func(r *cooperation.Report, d edtf.Date) { r.Officials[0].Posts[0].Held = d },
	} {
		list := []*cooperation.Report{{ID: "a", Officials: []cooperation.Official{p.official("p")}}, {ID: "b", Officials: []cooperation.Official{p.official("p")}}}
		ids := []RecordID{RecordIDOf("a", "p"), RecordIDOf("b", "p")}
		tell(list[0], old)
		list[1].Officials[0].Posts[0].Held = now
		require.Equal(t, "0 1", groups(build(t, list...), ids), "%s, told to be in 1970", name)
		tell(list[0], now)
		require.Equal(t, "0+1", groups(build(t, list...), ids), "%s, told to be in 2016", name)
	}
}

func TestEras(t *testing.T) {
	at := func(n int32, first, last int64) sighting { return sighting{n, span{first, last}} }
	tests := []struct {
		name string
		all  sightings
		who  []int32
		want [][]int32
	}{
		{"nobody dated", nil, []int32{1, 2}, [][]int32{{1, 2}}},
		{"near", sightings{at(1, 0, 1), at(2, 100, 101)}, []int32{1, 2}, [][]int32{{1, 2}}},
		{"far", sightings{at(1, 0, 1), at(2, 102, 103)}, []int32{1, 2}, [][]int32{{1}, {2}}},
		{"far, and one undated", sightings{at(1, 0, 1), at(2, 102, 103)}, []int32{1, 2, 3}, [][]int32{{1}, {2}, {3}}},
		{"near, and one undated", sightings{at(1, 0, 1), at(2, 50, 51)}, []int32{1, 2, 3}, [][]int32{{1, 2, 3}}},
		{"one to fill the time", sightings{at(1, 0, 1), at(2, 180, 180), at(3, 90, 90)}, []int32{1, 2, 3}, [][]int32{{1, 2, 3}}},
		{"one seen early and late", sightings{at(1, 0, 1), at(1, 500, 501), at(2, 250, 250)}, []int32{1, 2}, [][]int32{{1, 2}}},
		{"one for a long time", sightings{at(1, 0, 500), at(2, 20, 21), at(3, 590, 600)}, []int32{1, 2, 3}, [][]int32{{1, 2, 3}}},
	}
	for _, tt := range tests {
		require.Equal(t, tt.want, tt.all.eras(tt.who, 100), tt.name)
	}
	require.Equal(t, [][]int32{{1, 2}}, sightings{at(1, 0, 1), at(2, 102, 103)}.eras([]int32{1, 2}, 0), "no bound")
}

func TestPresence(t *testing.T) {
	early, late := presence{{0, 10}}, presence{{1000, 1010}, {3000, 3000}}
	require.Equal(t, int64(990), early.away(late))
	require.Equal(t, int64(990), late.away(early))
	require.Equal(t, int64(0), early.away(nil), "not known")
	require.Equal(t, int64(0), late.away(presence{{1005, 2000}}))
	require.False(t, early.near(late))
	require.False(t, early.near(nil))
	require.True(t, late.near(presence{{2000, 2000}}), "in between")
	require.True(t, early.near(presence{{376, 400}}), "a year later")
	require.False(t, early.near(presence{{377, 400}}), "more than a year later")
	require.Equal(t, presence{{0, 10}, {1000, 1010}, {3000, 3000}}, late.unite(early))
	require.Equal(t, presence{{0, 400}}, early.unite(presence{{20, 400}}), "less than a year apart")
	require.Equal(t, early, early.unite(nil))
}

// A visit of which only the month is known, and which fits two, is listed with
// both, also if one of them cannot have it any more.
func TestUndecidedStaysListed(t *testing.T) {
	visit := func(id cooperation.ID, date string) cooperation.Visit {
		return cooperation.Visit{
			ID: id, Guests: []cooperation.Party{"KR"}, Hosts: []cooperation.Party{"AZ"}, Date: edtf.MustParse(date),
			Participants: []cooperation.Participant{{Official: "p"}},
		}
	}
	p := told{name: "Jung Ho-sub", role: minister, party: "KR"}
	reports := []*cooperation.Report{
		{ID: "a", Officials: []cooperation.Official{p.official("p")}, Visits: []cooperation.Visit{visit("1", "2016-03-01"), visit("2", "2016-03-20")}},
		{ID: "b", Officials: []cooperation.Official{p.official("p")}, Visits: []cooperation.Visit{visit("1", "2016-03-01"), visit("2", "2016-03")}},
		{ID: "c", Officials: []cooperation.Official{p.official("p")}, Visits: []cooperation.Visit{visit("1", "2016-03")}},
	}
	ids := []RecordID{RecordIDOf("a", "1"), RecordIDOf("a", "2"), RecordIDOf("b", "2"), RecordIDOf("c", "1")}
	tl := build(t, reports...)
	require.Equal(t, "0 1+2 3", groups(tl, ids))
	require.Equal(t, []string{"0-3 " + reasonUndecided, "1-3 " + reasonUndecided}, open(tl, ids, LinkReview))
}
