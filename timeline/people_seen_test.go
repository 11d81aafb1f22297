package timeline

import (
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/stretchr/testify/require"
)

// Whether one name in one post is one person depends on when they were seen.
func TestOfficialsInTime(t *testing.T) {
	testOfficials(t, []officialsTest{
		{
			"sightings on different days",
			[]told{{name: "Zakir Hasanov", role: minister, held: "2015-03-02"}, {name: "Zakir Hasanov", role: minister, held: "2023-11-30"}},
			"0+1", nil,
		},
		{
			"a generation apart",
			[]told{{name: "Kim Yong-hyun", role: minister, party: "KR", held: "1990-05"}, {name: "Kim Yong-hyun", role: minister, party: "KR", held: "2016"}},
			"0 1", []string{"0-1 " + whyAbsent},
		},
		{
			"a generation apart, spelled in two ways",
			[]told{{name: "Kim Yong-hyun", role: minister, party: "KR", held: "1990-05"}, {name: "Kim Yonghyun", role: minister, party: "KR", held: "2016"}},
			"0 1", []string{"0-1 " + whyAbsent},
		},
		{
			"with a sighting in between",
			[]told{
				{name: "Kim Yong-hyun", role: minister, party: "KR", held: "1990-05"}, {name: "Kim Yong-hyun", role: minister, party: "KR", held: "2016"},
				{name: "Kim Yonghyun", role: minister, party: "KR", held: "2003"},
			},
			"0+1+2", nil,
		},
		{
			"with one in between who is joined later",
			[]told{
				{name: "Kim Yong-hyun", role: minister, party: "KR", held: "1950", rank: "General"}, {name: "Kim Yonghyun", role: minister, party: "KR", held: "1990"},
				{name: "Kim Yong Hyun", rank: "General", role: cooperation.RoleAmbassador, party: "KR", held: "1970"},
			},
			"0+1+2", nil,
		},
		{
			"a span in between",
			[]told{
				{name: "Kim Yong-hyun", role: minister, party: "KR", held: "1990-05"}, {name: "Kim Yong-hyun", role: minister, party: "KR", held: "2016"},
				{name: "Kim Yong-hyun", role: minister, party: "KR", held: "1995/2014"},
			},
			"0+1+2", nil,
		},
		{
			"not a generation apart",
			[]told{{name: "Kim Yong-hyun", role: minister, party: "KR", held: "1991-06"}, {name: "Kim Yong-hyun", role: minister, party: "KR", held: "2016"}},
			"0+1", nil,
		},
		{
			"a date without year says nothing",
			[]told{{name: "Kim Yong-hyun", role: minister, party: "KR", held: "1990-05"}, {name: "Kim Yong-hyun", role: minister, party: "KR", held: "XXXX-05-02"}},
			"0+1", nil,
		},
		{
			"Jr. and none, at one time",
			[]told{{name: "Ferdinand Marcos", role: monarch, party: "PH", held: "2022-09"}, {name: "Ferdinand Marcos Jr.", role: monarch, party: "PH", held: "2023-05-01"}},
			"0+1", nil,
		},
		{
			"Jr. and none, in between",
			[]told{
				{name: "Ferdinand Marcos", role: monarch, party: "PH", held: "2024"}, {name: "Ferdinand Marcos Jr.", role: monarch, party: "PH", held: "2022"},
				{name: "Ferdinand Marcos Jr.", role: monarch, party: "PH", held: "2026"},
			},
			"0+1+2", nil,
		},
		{
			"Jr. and none, years apart",
			[]told{{name: "Ferdinand Marcos", role: monarch, party: "PH", held: "1982-09"}, {name: "Ferdinand Marcos Jr.", role: monarch, party: "PH", held: "2000"}},
			"0 1", []string{"0-1 " + whyKin},
		},
		{
			"Jr. and none, undated",
			[]told{{name: "Ferdinand Marcos", role: monarch, party: "PH"}, {name: "Ferdinand Marcos Jr.", role: monarch, party: "PH"}},
			"0 1", []string{"0-1 " + whyKin},
		},
		{
			"a rank tells no relatives apart",
			[]told{
				{name: "Hafez al-Assad", role: monarch, rank: "General", party: "SY", held: "1990"},
				{name: "Bashar Hafez al-Assad", role: monarch, rank: "General", party: "SY", held: "2001"},
			},
			"0 1", []string{"0-1 " + whyKin},
		},
	})
}

// A bound that is none joins across any time.
func TestPolicyAbsence(t *testing.T) {
	list, ids := reports([]told{{name: "Kim Yong-hyun", role: minister, held: "1950"}, {name: "Kim Yonghyun", role: minister, held: "1990"}})
	var l Ledger
	for _, r := range list {
		require.NoError(t, l.Add(r))
	}
	for years, want := range map[int]string{0: "0 1", 25: "0 1", 39: "0 1", 40: "0+1", -1: "0+1"} {
		tl, err := l.Resolve(Policy{Absence: years})
		require.NoError(t, err)
		require.Equal(t, want, groups(tl, ids), "%d years", years)
	}
}

// Sightings are read off whatever a report tells of an official.
func TestSightings(t *testing.T) {
	p := told{name: "Kim Yong-hyun", role: minister, party: "KR"}
	who := []cooperation.Participant{{Official: "p"}}
	kr, az := []cooperation.Party{"KR"}, []cooperation.Party{"AZ"}
	old, between, now := edtf.MustParse("1970-05-01"), edtf.MustParse("1995-05-01"), edtf.MustParse("2016-03-01")
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
		"statement on a day of its own, about a meeting": func(r *cooperation.Report, d edtf.Date) {
			r.Meetings = []cooperation.Meeting{{ID: "m", Guests: kr, Hosts: az, Date: between}}
			r.Statements = []cooperation.Statement{{ID: "s", Text: "thanked them", Speakers: who, At: "m", Date: d}}
		},
		"signature at a meeting": func(r *cooperation.Report, d edtf.Date) {
			r.Meetings = []cooperation.Meeting{{ID: "m", Guests: kr, Hosts: az, Date: d}}
			r.Agreements = []cooperation.Agreement{{
				ID: "mou", Kind: cooperation.AgreementMemorandum, Parties: []cooperation.Party{"AZ", "KR"},
				Actions: []cooperation.AgreementAction{{Kind: cooperation.ActionSigned, At: "m", By: who}},
			}}
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

// The link between names that relatives may share says when both were seen.
func TestTimesAreExplained(t *testing.T) {
	list, ids := reports([]told{
		{name: "Ferdinand Marcos", role: monarch, party: "PH", held: "2022-09"}, {name: "Ferdinand Marcos Jr.", role: monarch, party: "PH", held: "2023-05-01"},
	})
	var details []string
	for l := range build(t, list...).LinksOf(ids[0]) {
		for _, e := range l.Evidence {
			details = append(details, string(e.Kind)+" "+e.Detail)
		}
	}
	require.Len(t, details, 3)
	require.Regexp(t, `^name Ferdinand Marcos( Jr.)? ~ Ferdinand Marcos( Jr.)?$`, details[0])
	require.Equal(t, "post head-of-state of PH: head-of-state", details[1])
	require.Regexp(t, `^date (2022-09 ~ 2023-05-01|2023-05-01 ~ 2022-09)$`, details[2])
}
