package timeline

import (
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/stretchr/testify/require"
)

// Who is one person by name, post and rank, or by what a register says.
func TestOfficials(t *testing.T) {
	testOfficials(t, []officialsTest{
		{
			"name and post",
			[]told{{name: "Zakir Hasanov", role: minister}, {name: "Закир Гасанов", role: minister}},
			"0+1", nil,
		},
		{
			"name and rank",
			[]told{{name: "Zakir Hasanov", rank: "Colonel General"}, {name: "Z. Hasanov", rank: "Col. Gen."}},
			"0+1", nil,
		},
		{
			"a name alone never joins",
			[]told{{name: "Zakir Hasanov"}, {name: "Zakir Hasanov"}, {name: "Zakir Hasanov", role: minister}},
			"0 1 2", []string{"0-1 " + whyTooLittle, "0-2 " + whyTooLittle},
		},
		{
			"a post alone is nothing",
			[]told{{name: "Zakir Hasanov", role: minister}, {name: "Safar Abiyev", role: minister}},
			"0 1", nil,
		},
		{
			"one post of two states",
			[]told{{name: "Zakir Hasanov", role: minister}, {name: "Zakir Hasanov", role: minister, party: "TR"}},
			"0 1", nil,
		},
		{
			"scripts in one cluster",
			[]told{
				{name: "최춘송", role: minister, party: "KR"}, {name: "Choi Chun-song", role: minister, party: "KR"},
				{name: "Чхве Чхунсон", role: minister, party: "KR"}, {name: "Choe Chunsong", role: minister, party: "KR"},
			},
			"0+1+2+3", nil,
		},
		{
			"Korean strangers",
			[]told{{name: "Choi Chun-song", role: minister, party: "KR"}, {name: "Choi Suk", role: minister, party: "KR"}},
			"0 1", nil,
		},
		{
			"a form in another script bridges",
			[]told{{name: "习近平", form: "Xi Jinping", role: monarch, party: "CN"}, {name: "习近平", role: monarch, party: "CN"}, {name: "Xi Jinping", role: monarch, party: "CN"}},
			"0+1+2", nil,
		},
		{
			"two records of one report stay apart",
			[]told{{name: "Zakir Hasanov", role: minister, report: "r"}, {name: "Zakir Hasanov", role: minister, report: "r"}},
			"0 1", nil,
		},
		{
			"father and son",
			[]told{{name: "Hamad bin Khalifa Al Thani", role: monarch, party: "QA"}, {name: "Khalifa bin Hamad Al Thani", role: monarch, party: "QA"}},
			"0 1", nil,
		},
		{
			"an identifier joins what nothing else does",
			[]told{{name: "Chung", id: "wikidata:Q1"}, {name: "Jeong Seung-jo", role: minister, id: "wikidata:Q1"}},
			"0+1", nil,
		},
		{
			"two identifiers of one scheme keep apart",
			[]told{{name: "Zakir Hasanov", role: minister, id: "wikidata:Q1"}, {name: "Zakir Hasanov", role: minister, id: "wikidata:Q2"}},
			"0 1", nil,
		},
		{
			"identifiers of two schemes say nothing",
			[]told{{name: "Zakir Hasanov", role: minister, id: "wikidata:Q1"}, {name: "Zakir Hasanov", role: minister, id: "viaf:7"}},
			"0+1", nil,
		},
	})
}

// Of two names in one report the one that agrees best has the partner.
func TestOfficialsBestName(t *testing.T) {
	for _, names := range [][2]string{{"Zakir Hasanov", "Z. Hasanov"}, {"Z. Hasanov", "Zakir Hasanov"}} {
		list, ids := reports([]told{
			{name: names[0], role: minister, report: "r"}, {name: names[1], role: minister, report: "r"},
			{name: "Zakir Həsənov", role: minister},
		})
		want := "0+2 1"
		if names[1] == "Zakir Hasanov" {
			want = "0 1+2"
		}
		require.Equal(t, want, groups(build(t, list...), ids))
	}
}

// What somebody judged different is not offered for review again.
func TestOfficialsJudgedDifferent(t *testing.T) {
	list, ids := reports([]told{{name: "Ferdinand Marcos", role: monarch, party: "PH"}, {name: "Ferdinand Marcos Jr.", role: monarch, party: "PH"}})
	var l Ledger
	for _, r := range list {
		require.NoError(t, l.Add(r))
	}
	require.NoError(t, l.Judge(Judgement{Author: "ana", Seq: 1, A: ids[0], B: ids[1], Verdict: Different}))
	tl, err := l.Resolve(Policy{})
	require.NoError(t, err)
	require.Empty(t, open(tl, ids, LinkReview))
	require.Equal(t, []string{"0-1 " + whyDifferent}, open(tl, ids, LinkRefused))
}

// One report does not tell of one person twice, unless its source may, an
// identifier says so or somebody judged so.
func TestOfficialsOfOneReport(t *testing.T) {
	twice := func(x told) ([]*cooperation.Report, []RecordID) {
		x.report = "r"
		return reports([]told{x, x})
	}
	list, ids := twice(told{name: "Zakir Hasanov", role: minister})
	tl := build(t, list...)
	require.Equal(t, "0 1", groups(tl, ids))
	require.Equal(t, []string{"0-1 " + whySameReport}, open(tl, ids, LinkRefused))

	list[0].Source.MayRepeat = true
	require.Equal(t, "0+1", groups(build(t, list...), ids), "the source may repeat itself")

	// What it says again in the same words it says once: each is compared with the
	// next and not with all.
	row := told{name: "Zakir Hasanov", report: "rows"}
	rows, of := reports([]told{row, row, row, row})
	rows[0].Source.MayRepeat = true
	require.Len(t, open(build(t, rows...), of, LinkReview), 3, "four rows that say the same")

	list, ids = twice(told{name: "Zakir Hasanov", role: minister, id: "wikidata:Q1"})
	require.Equal(t, "0+1", groups(build(t, list...), ids), "one identifier")

	list, ids = twice(told{name: "Zakir Hasanov", role: minister})
	var l Ledger
	require.NoError(t, l.Add(list[0]))
	require.NoError(t, l.Judge(Judgement{Author: "ana", Seq: 1, A: ids[0], B: ids[1], Verdict: Same}))
	tl, err := l.Resolve(Policy{})
	require.NoError(t, err)
	require.Equal(t, "0+1", groups(tl, ids), "judged the same")

	// Two of one report do not become one by way of a third.
	list, ids = reports([]told{
		{name: "Zakir Hasanov", role: minister, report: "r"}, {name: "Zakir Hasanov", role: minister, report: "r"},
		{name: "Zakir Hasanov", role: minister},
	})
	require.NotContains(t, groups(build(t, list...), ids), "0+1")
}

// A person who serves a ministry serves its state; one who serves an
// organization between states is not found by name and post under both, but by
// an identifier or a judgement.
func TestOfficialsOfOrganizations(t *testing.T) {
	serving := func(id cooperation.ID, org cooperation.Organization, identifier ...cooperation.Identifier) *cooperation.Report {
		x := told{name: "Zakir Hasanov", role: cooperation.RoleAmbassador, party: cooperation.Party(org.ID)}
		o := x.official("o")
		o.Identifiers = identifier
		return &cooperation.Report{ID: id, Organizations: []cooperation.Organization{org}, Officials: []cooperation.Official{o}}
	}
	ministry := cooperation.Organization{
		ID: "mod", Name: cooperation.Name{Full: "Ministry of Defence"}, Kind: cooperation.OrganizationGovernment,
		Country: "AZ", Role: cooperation.OrganMinistryOfDefence,
	}
	alliance := cooperation.Organization{ID: "osce", Name: cooperation.Name{Full: "OSCE"}, Kind: cooperation.OrganizationInternational}
	plain, ids := reports([]told{{name: "Zakir Hasanov", role: cooperation.RoleAmbassador}})

	both := append(ids, RecordIDOf("m", "o"))
	require.Equal(t, "0+1", groups(build(t, append(plain, serving("m", ministry))...), both))

	both = append(ids, RecordIDOf("x", "o"))
	tl := build(t, append(plain, serving("x", alliance))...)
	require.Equal(t, "0 1", groups(tl, both))
	require.Empty(t, open(tl, both, LinkReview))

	q1 := cooperation.Identifier{Scheme: "wikidata", Value: "Q1"}
	plain[0].Officials[0].Identifiers = []cooperation.Identifier{q1}
	require.Equal(t, "0+1", groups(build(t, append(plain, serving("x", alliance, q1))...), both))
}
