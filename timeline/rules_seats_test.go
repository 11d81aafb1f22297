package timeline

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation"
)

// Names in scripts that cannot be compared are one person's where the two hold one
// seat, which one person holds, and were at one happening. On one day they are a
// question. In any other post they are a question at best.
func TestRuleNamesThatCannotBeCompared(t *testing.T) {
	const deputy = cooperation.RoleDeputyDefenceMinister
	kim := told{name: "Kim Min-jun", role: cooperation.RoleAmbassador}
	for _, tt := range []struct {
		name   string
		trips  []trip
		people string
		review []string
	}{
		{
			"one seat at one visit",
			[]trip{{"2016-03-01", "Baku", []told{{name: "見本太郎", role: minister}, kim}}, {"2016-03-01", "Baku", []told{{name: "Mihon Taro", role: minister}, kim}}},
			"0+2 1+3", nil,
		},
		{
			"one post of many at one visit",
			[]trip{{"2016-03-01", "Baku", []told{{name: "見本太郎", role: deputy}, kim}}, {"2016-03-01", "Baku", []told{{name: "Mihon Taro", role: deputy}, kim}}},
			"0 1+3 2", []string{"0-2 " + whyUnread},
		},
		{
			"two ministers at one visit",
			[]trip{{"2016-03-01", "Baku", []told{{name: "見本太郎", role: minister}, kim}}, {"2016-03-01", "Baku", []told{{name: "Mihon Taro", role: cooperation.RoleForeignMinister}, kim}}},
			"0 1+3 2", nil,
		},
		{
			"two posts of the only one who is named",
			[]trip{{"2016-03-01", "Baku", []told{{name: "見本太郎", role: minister}}}, {"2016-03-01", "Baku", []told{{name: "Mihon Taro", role: cooperation.RoleForeignMinister}}}},
			"0 1", []string{"0-1 " + whyTooLittle},
		},
		{
			"one seat at two visits of a day",
			[]trip{{"2016-03-01", "Baku", []told{{name: "見本太郎", role: minister}}}, {"2016-03-01/2016-03-02", "Ganja", []told{{name: "Mihon Taro", role: minister}}}},
			"0+1", nil,
		},
		{
			"one seat on two days",
			[]trip{{"2016-03-01", "Baku", []told{{name: "見本太郎", role: minister}}}, {"2016-03-11", "Baku", []told{{name: "Mihon Taro", role: minister}}}},
			"0 1", []string{"0-1 " + whyUnread},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			list, people, _ := trips(tt.trips...)
			tl := build(t, list...)
			require.Equal(t, tt.people, groups(tl, people))
			require.Equal(t, tt.review, open(tl, people, LinkReview))
		})
	}
}

// Two holders of one seat on one day are a question, unless their names contradict
// each other.
func TestRuleHoldersOnOneDay(t *testing.T) {
	testOfficials(t, []officialsTest{
		{"scripts", []told{{name: "見本太郎", role: minister, held: "2016-03-01"}, {name: "Mihon Taro", role: minister, held: "2016-03-01"}}, "0 1", []string{"0-1 " + whyUnread}},
		{"two days", []told{{name: "見本太郎", role: minister, held: "2016-03-01"}, {name: "Mihon Taro", role: minister, held: "2017-03-02"}}, "0 1", []string{"0-1 " + whyUnread}},
		{"more than a year", []told{{name: "見本太郎", role: minister, held: "2016-03-01"}, {name: "Mihon Taro", role: minister, held: "2017-03-03"}}, "0 1", nil},
		{
			"the nearest of three",
			[]told{{name: "Mihon Taro", role: minister, held: "2016-03-01"}, {name: "見本太郎", role: minister, held: "2016-03-03"}, {name: "例文花子", role: minister, held: "2016-05-03"}, {name: "Reibun Hanako", role: minister, held: "2016-05-05"}},
			"0 1 2 3", []string{"0-1 " + whyUnread, "2-3 " + whyUnread},
		},
		{"two states", []told{{name: "見本太郎", role: minister, held: "2016-03-01", party: "TR"}, {name: "Mihon Taro", role: minister, held: "2016-03-01"}}, "0 1", nil},
		{"no seat", []told{{name: "見本太郎", role: cooperation.RoleAmbassador, held: "2016-03-01"}, {name: "Mihon Taro", role: cooperation.RoleAmbassador, held: "2016-03-01"}}, "0 1", nil},
		{"several holders", []told{{name: "見本太郎", role: monarch, held: "2016-03-01", party: "BA"}, {name: "Mihon Taro", role: monarch, held: "2016-03-01", party: "BA"}}, "0 1", nil},
		{"one letter", []told{{name: "Jung Ho-sub", role: minister, held: "2016-03-01"}, {name: "Jung Ho-su", role: minister, held: "2016-03-01"}}, "0 1", []string{"0-1 " + whyAlike}},
		{"two people", []told{{name: "Jung Ho-sub", role: minister, held: "2016-03-01"}, {name: "Kim Min-jun", role: minister, held: "2016-03-01"}}, "0 1", nil},
	})
}

// A family name alone is a question where a holder of the same post at that time has
// it too.
func TestRuleFamilyNameOfOnePost(t *testing.T) {
	const ambassador = cooperation.RoleAmbassador
	testOfficials(t, []officialsTest{
		{"one post", []told{{name: "Musterli", role: minister}, {name: "Nümunə Musterli", role: minister}}, "0 1", []string{"0-1 " + whySeat}},
		{"a post of many", []told{{name: "Musterli", role: ambassador}, {name: "Nümunə Musterli", role: ambassador}}, "0 1", []string{"0-1 " + whySeat}},
		{"one year", []told{{name: "Musterli", role: minister, held: "2016-03"}, {name: "Nümunə Musterli", role: minister, held: "2017-03"}}, "0 1", []string{"0-1 " + whySeat}},
		{"years apart", []told{{name: "Musterli", role: minister, held: "2016-03"}, {name: "Nümunə Musterli", role: minister, held: "2018-03"}}, "0 1", nil},
		{"two posts", []told{{name: "Musterli", role: minister}, {name: "Nümunə Musterli", role: ambassador}}, "0 1", nil},
		{"a rank", []told{{name: "Musterli", rank: "polkovnik"}, {name: "Nümunə Musterli", rank: "polkovnik"}}, "0 1", nil},
		{"brothers", []told{{name: "Örnək Musterli", role: minister}, {name: "Nümunə Musterli", role: minister}}, "0 1", nil},
		{"father and son", []told{{name: "Hamad bin Isa", role: minister}, {name: "Isa bin Hamad", role: minister}}, "0 1", nil},
	})
}

// Who signed an agreement for one side is one person, if the post and the name allow
// it and the dates of signature do.
func TestRuleSignatories(t *testing.T) {
	signs := func(id cooperation.ID, date string, who told, role cooperation.ParticipantRole) *tale {
		r := signed(id, date, "On the Training of Cadets", func(a *cooperation.Agreement) { a.Topics = []cooperation.Topic{{Sector: cooperation.SectorTraining}} })
		r.Officials = []cooperation.Official{who.official("o")}
		if len(r.Agreements[0].Actions) == 0 {
			r.Agreements[0].Actions = []cooperation.AgreementAction{{Kind: cooperation.ActionSigned}}
		}
		r.Agreements[0].Actions[0].By = []cooperation.Participant{{Official: "o", Role: role}}
		return r
	}
	const signatory = cooperation.ParticipantSignatory
	latin, han := told{name: "Mihon Taro", role: minister, party: "DE"}, told{name: "見本太郎", role: minister, party: "DE"}
	family, full := told{name: "Mustermann", role: minister, party: "DE"}, told{name: "Erika Mustermann", role: minister, party: "DE"}
	as := func(x told, role cooperation.Role) told { x.role = role; return x }
	for _, tt := range []struct {
		name string
		a, b *tale
		want string
	}{
		{"one seat", signs("a", "2020-05-01", latin, signatory), signs("b", "2020-05-01", han, signatory), "a+b"},
		{"one seat, one date not told", signs("a", "2020-05-01", latin, signatory), signs("b", "", han, ""), "a+b"},
		{"two seats", signs("a", "2020-05-01", latin, signatory), signs("b", "2020-05-01", as(han, monarch), signatory), "a b a~b"},
		{"no seat", signs("a", "2020-05-01", as(latin, cooperation.RoleAmbassador), signatory), signs("b", "2020-05-01", as(han, cooperation.RoleAmbassador), signatory), "a b a~b"},
		{"one was present", signs("a", "2020-05-01", latin, signatory), signs("b", "2020-05-01", han, cooperation.ParticipantPresent), "a b a~b"},
		{"a family name", signs("a", "2020-05-01", family, signatory), signs("b", "2020-05-01", full, signatory), "a+b"},
	} {
		require.Equal(t, "a+b", became(t, Policy{}, cooperation.KindAgreement, tt.a, tt.b), tt.name)
		require.Equal(t, tt.want, became(t, Policy{}, cooperation.KindOfficial, tt.a, tt.b), tt.name)
	}
}

// A name that is no evidence does not say which of two of a side it means.
func TestRuleFamilyNameOfTwo(t *testing.T) {
	colonel := func(name string) told { return told{name: name, rank: "Colonel"} }
	aide := told{name: "Choi Chun-song", role: cooperation.RoleAmbassador}
	list, people, visits := trips(
		trip{"2016-03-01", "Baku", []told{colonel("Musterli"), aide}},
		trip{"2016-03-01", "Baku", []told{colonel("Örnək Musterli"), colonel("Nümunə Musterli"), aide}},
	)
	tl := build(t, list...)
	require.Equal(t, "0+1", groups(tl, visits))
	require.Equal(t, "0 1+4 2 3", groups(tl, people))
	require.Equal(t, []string{"0-2 " + whyUndecided, "0-3 " + whyUndecided}, open(tl, people, LinkReview))

	list, people, _ = trips(
		trip{"2016-03-01", "Baku", []told{colonel("Musterli"), aide}},
		trip{"2016-03-01", "Baku", []told{colonel("Örnək Musterli"), {name: "Nümunə Musterli", rank: "Captain"}, aide}},
	)
	require.Equal(t, "0+2 1+4 3", groups(build(t, list...), people))
}
