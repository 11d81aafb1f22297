package timeline

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// told is one official as one report tells of them.
type told struct {
	name   string
	party  cooperation.Party
	role   cooperation.Role
	rank   string
	held   string // when the post was held
	id     string // scheme:value
	form   string // another form of the name
	report string // of several in one report
}

const (
	minister = cooperation.RoleDefenceMinister
	monarch  = cooperation.RoleHeadOfState
)

func (x told) official(id cooperation.ID) cooperation.Official {
	o := cooperation.Official{ID: id, Name: cooperation.Name{Full: x.name}, Party: x.party}
	if x.party == "" {
		o.Party = "AZ"
	}
	if x.form != "" {
		o.Name.Forms = []cooperation.Text{{Text: x.form}}
	}
	if x.role != "" {
		p := cooperation.Post{Title: string(x.role), Role: x.role}
		if x.held != "" {
			p.Held = edtf.MustParse(x.held)
		}
		o.Posts = []cooperation.Post{p}
	}
	if x.rank != "" {
		o.Ranks = []cooperation.Rank{{Text: x.rank}}
	}
	if scheme, value, ok := strings.Cut(x.id, ":"); ok {
		o.Identifiers = []cooperation.Identifier{{Scheme: scheme, Value: value}}
	}
	return o
}

// reports tells of each official in a report of its own, but for those that
// name one.
func reports(list []told) (out []*cooperation.Report, ids []RecordID) {
	at := map[cooperation.ID]int{}
	for i, x := range list {
		id := cooperation.ID(x.report)
		if id == "" {
			id = cooperation.ID(fmt.Sprintf("r%d", i))
		}
		k, known := at[id]
		if !known {
			k = len(out)
			at[id] = k
			out = append(out, &cooperation.Report{ID: id})
		}
		o := x.official(cooperation.ID(fmt.Sprintf("o%d", i)))
		out[k].Officials = append(out[k].Officials, o)
		ids = append(ids, RecordIDOf(id, o.ID))
	}
	return out, ids
}

// groups says which of some records are one, by their indices: "0+2 1".
func groups(tl *Timeline, ids []RecordID) string {
	var out []string
	var roots []RecordID
	for i, id := range ids {
		r, _ := tl.Lookup(id)
		if k := slices.Index(roots, r.ID); k >= 0 {
			out[k] += fmt.Sprintf("+%d", i)
			continue
		}
		roots = append(roots, r.ID)
		out = append(out, fmt.Sprint(i))
	}
	return strings.Join(out, " ")
}

// open lists the links between some records with one outcome, by indices:
// "0-1 too little evidence to join".
func open(tl *Timeline, ids []RecordID, o Outcome) []string {
	var out []string
	for l := range tl.Links() {
		i, j := slices.Index(ids, l.A), slices.Index(ids, l.B)
		if l.Outcome == o && i >= 0 && j >= 0 {
			out = append(out, fmt.Sprintf("%d-%d %s", min(i, j), max(i, j), l.Reason))
		}
	}
	slices.Sort(out)
	return out
}

func build(t *testing.T, list ...*cooperation.Report) *Timeline {
	t.Helper()
	tl, err := Build(list...)
	require.NoError(t, err)
	return tl
}

// Who is one person by name, post and rank alone.
func TestOfficials(t *testing.T) {
	tests := []struct {
		name   string
		people []told
		want   string
		review []string
	}{
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
			"0 1 2", []string{"0-1 " + reasonTooLittle, "0-2 " + reasonTooLittle},
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
			"an initial does not bridge two full names",
			[]told{{name: "Viktor Ivanov", role: minister}, {name: "V. Ivanov", role: minister}, {name: "Vladimir Ivanov", role: minister}},
			"0 1 2", []string{"0-1 " + reasonUndecided, "1-2 " + reasonUndecided},
		},
		{
			"an initial of the time of one of them",
			[]told{
				{name: "Viktor Ivanov", role: minister, held: "2001"}, {name: "V. Ivanov", role: minister, held: "2002-05-01"},
				{name: "Vladimir Ivanov", role: minister, held: "2010"}, {name: "В. Иванов", role: minister, held: "2009-12"},
			},
			"0+1 2+3", nil,
		},
		{
			"an initial too far in time from the other",
			[]told{
				{name: "Viktor Ivanov", role: minister, held: "1960"}, {name: "V. Ivanov", role: minister, held: "2001"},
				{name: "Vladimir Ivanov", role: minister, held: "2010"},
			},
			"0 1+2", nil,
		},
		{
			"initials of which one has a time and one has not",
			[]told{
				{name: "Viktor Ivanov", role: minister, held: "2001"}, {name: "V. Ivanov", role: minister, held: "2002"},
				{name: "Vladimir Ivanov", role: minister, held: "2010"}, {name: "В. Иванов", role: minister},
			},
			"0+1 2 3", []string{"0-3 " + reasonUndecided, "1-3 " + reasonUndecided, "2-3 " + reasonUndecided},
		},
		{
			"a full name is not torn between two that say less",
			[]told{
				{name: "Viktor Petrovich Ivanov", role: minister, held: "2001"}, {name: "V. Ivanov", role: minister, held: "2001"},
				{name: "Petrovich Ivanov", role: minister, held: "2001"},
			},
			"0+2 1", nil,
		},
		{
			"initials that may be either are one with each other",
			[]told{
				{name: "Viktor Ivanov", role: minister}, {name: "V. Ivanov", role: minister},
				{name: "Vladimir Ivanov", role: minister}, {name: "В. Иванов", role: minister},
			},
			"0 1+3 2", []string{"0-1 " + reasonUndecided, "0-3 " + reasonUndecided, "1-2 " + reasonUndecided, "2-3 " + reasonUndecided},
		},
		{
			"misprints of one name do not contradict each other",
			[]told{
				{name: "Pompeo Michael R.", role: minister, party: "US"}, {name: "Michael R. Pompo", role: minister, party: "US"},
				{name: "M. R. Pompeo", role: minister, party: "US"}, {name: "Mihael R. Pompeo", role: minister, party: "US"},
				{name: "Michael R. Pompeo", role: minister, party: "US"},
			},
			"0+1+2+3+4", nil,
		},
		{
			"not even where letters are missing in one and doubled in the other",
			[]told{
				{name: "William ierce Rogers", role: minister, party: "US"}, {name: "William Piercce Rogers", role: minister, party: "US"},
				{name: "W. P. Rogers", role: minister, party: "US"}, {name: "William Pierce Rogers", role: minister, party: "US"},
			},
			"0+1+2+3", nil,
		},
		{
			"nor does a name without middle initials",
			[]told{
				{name: "George W. Bush", role: monarch, party: "US"}, {name: "George Bush", role: monarch, party: "US"},
				{name: "George H. W. Bush", role: monarch, party: "US"},
			},
			"0 1 2", []string{"0-1 " + reasonUndecided, "1-2 " + reasonUndecided},
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
			"sightings on different days",
			[]told{{name: "Zakir Hasanov", role: minister, held: "2015-03-02"}, {name: "Zakir Hasanov", role: minister, held: "2023-11-30"}},
			"0+1", nil,
		},
		{
			"father and son",
			[]told{{name: "Hamad bin Khalifa Al Thani", role: monarch, party: "QA"}, {name: "Khalifa bin Hamad Al Thani", role: monarch, party: "QA"}},
			"0 1", nil,
		},

		// external registers
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
			"two identifiers of one scheme keep a third from bridging",
			[]told{
				{name: "Zakir Hasanov", role: minister, id: "wikidata:Q1"}, {name: "Zakir Hasanov", role: minister},
				{name: "Zakir Hasanov", role: minister, id: "wikidata:Q2"},
			},
			"0 1 2", []string{"0-1 " + reasonUndecided, "1-2 " + reasonUndecided},
		},
		{
			"identifiers of two schemes say nothing",
			[]told{{name: "Zakir Hasanov", role: minister, id: "wikidata:Q1"}, {name: "Zakir Hasanov", role: minister, id: "viaf:7"}},
			"0+1", nil,
		},

		// time
		{
			"a generation apart",
			[]told{{name: "Kim Yong-hyun", role: minister, party: "KR", held: "1990-05"}, {name: "Kim Yong-hyun", role: minister, party: "KR", held: "2016"}},
			"0 1", []string{"0-1 " + reasonAbsent},
		},
		{
			"a generation apart, spelled in two ways",
			[]told{{name: "Kim Yong-hyun", role: minister, party: "KR", held: "1990-05"}, {name: "Kim Yonghyun", role: minister, party: "KR", held: "2016"}},
			"0 1", []string{"0-1 " + reasonAbsent},
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
			"undated, of one time or another",
			[]told{
				{name: "Kim Yong-hyun", role: minister, party: "KR", held: "1950"}, {name: "Kim Yong-hyun", role: minister, party: "KR", held: "2016"},
				{name: "Kim Yong-hyun", role: minister, party: "KR"},
			},
			"0 1 2", []string{"0-1 " + reasonAbsent, "0-2 " + reasonUndecided, "1-2 " + reasonUndecided},
		},

		// names that relatives share
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
			"0 1", []string{"0-1 " + reasonKin},
		},
		{
			"Jr. and none, undated",
			[]told{{name: "Ferdinand Marcos", role: monarch, party: "PH"}, {name: "Ferdinand Marcos Jr.", role: monarch, party: "PH"}},
			"0 1", []string{"0-1 " + reasonKin},
		},
		{
			"a rank tells no relatives apart",
			[]told{
				{name: "Hafez al-Assad", role: monarch, rank: "General", party: "SY", held: "1990"},
				{name: "Bashar Hafez al-Assad", role: monarch, rank: "General", party: "SY", held: "2001"},
			},
			"0 1", []string{"0-1 " + reasonKin},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			list, ids := reports(tt.people)
			tl := build(t, list...)
			require.Equal(t, tt.want, groups(tl, ids), "%v", open(tl, ids, LinkRefused))
			require.Equal(t, tt.review, open(tl, ids, LinkReview))
		})
	}
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
	require.Equal(t, []string{"0-1 " + reasonDifferent}, open(tl, ids, LinkRefused))
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
	require.Equal(t, []string{"0-1 " + reasonSameReport}, open(tl, ids, LinkRefused))

	list[0].Source.MayRepeat = true
	require.Equal(t, "0+1", groups(build(t, list...), ids), "the source may repeat itself")

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

// Of many partners the best are offered for review, and the last says how many
// more there are.
func TestReviewLimit(t *testing.T) {
	people := []told{{name: "Zakir Hasanov"}}
	for _, rank := range []string{"Colonel", "General", "Major", "Captain", "Lieutenant"} {
		people = append(people, told{name: "Zakir Hasanov", rank: rank})
	}
	list, ids := reports(people)
	var l Ledger
	for _, r := range list {
		require.NoError(t, l.Add(r))
	}
	for _, tt := range []struct {
		limit   int
		least   int    // links of the first record
		counted string // what one of them says
	}{
		{3, 3, reasonTooLittle + ", and 2 more partners like it"},
		{5, 5, ""},
		{0, 5, ""}, // the default is 8
	} {
		tl, err := l.Resolve(Policy{Reviews: tt.limit})
		require.NoError(t, err)
		links, counted := 0, ""
		for _, s := range open(tl, ids, LinkReview) {
			between, reason, _ := strings.Cut(s, " ")
			if strings.HasPrefix(between, "0-") {
				links++
				if reason != reasonTooLittle {
					counted = reason
				}
			}
		}
		require.GreaterOrEqual(t, links, tt.least, "limit %d", tt.limit)
		require.Equal(t, tt.counted, counted, "limit %d", tt.limit)
	}
	tl, err := l.Resolve(Policy{Reviews: -1})
	require.NoError(t, err)
	require.Empty(t, open(tl, ids, LinkReview), "no reviews are wanted")
}

// Which official came first into the ledger decides nothing, whatever is torn
// between whom; and nobody is one person with two who contradict each other.
func TestOfficialsInAnyOrder(t *testing.T) {
	names := []string{
		"Viktor Ivanov", "V. Ivanov", "Vladimir Ivanov", "Viktr Ivanov", "Ivanov V.", "Viktor V. Ivanov", "Vladimir Ivanov Jr.", "Ivanov",
		"Pyotr Viktor Ivanov", "Viktoria Ivanova",
	}
	held := []string{"", "1950", "1951-03", "1974/1976", "1990", "2001-05-02", "2016-01", "[1990..2010]", "XXXX-05-02"}
	rapid.Check(t, func(t *rapid.T) {
		var people []told
		for i := range rapid.IntRange(2, 8).Draw(t, "people") {
			x := told{name: pick(t, names), party: pick(t, []cooperation.Party{"RU", "RU", "BY"}), held: pick(t, held), role: minister}
			if rapid.IntRange(0, 5).Draw(t, "without a post") == 0 {
				x.role = ""
			}
			if rapid.IntRange(0, 5).Draw(t, "registered") == 0 {
				switch { // a register does not hold names that contradict each other for one
				case strings.HasPrefix(x.name, "Viktor "):
					x.id = pick(t, []string{"wikidata:Q1", "wikidata:Q2", "viaf:1"})
				case strings.HasPrefix(x.name, "Vladimir "):
					x.id = pick(t, []string{"wikidata:Q3", "viaf:2"})
				}
			}
			if rapid.IntRange(0, 3).Draw(t, "together") == 0 {
				x.report = fmt.Sprint("together", i%2)
			}
			people = append(people, x)
		}
		list, ids := reports(people)
		first, err := Build(list...)
		if err != nil {
			t.Fatal(err)
		}
		second, err := Build(rapid.Permutation(list).Draw(t, "order")...)
		if err != nil {
			t.Fatal(err)
		}
		a, _ := first.MarshalJSON()
		b, _ := second.MarshalJSON()
		if diff := cmp.Diff(string(a), string(b)); diff != "" {
			t.Fatalf("another order (-want +got):\n%s", diff)
		}
		// Other report ids put the records into another order; the groups are
		// the same, but for people of one report, of whom the first has the
		// partner that fits both.
		turned := slices.Clone(people)
		for i := range turned {
			if turned[i].report != "" {
				return
			}
			turned[i].report = fmt.Sprint("x", len(turned)-i)
		}
		list, others := reports(turned)
		third, err := Build(list...)
		if err != nil {
			t.Fatal(err)
		}
		if x, y := groups(first, ids), groups(third, others); x != y {
			t.Fatalf("%q under other ids: %q instead of %q", people, y, x)
		}
	})
}
