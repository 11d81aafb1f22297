package timeline

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation"
)

// person tells of one official, invented, of Azerbaijan.
func person(id cooperation.ID, change ...func(*tale, *cooperation.Official)) *tale {
	r := &tale{ID: id, Officials: []cooperation.Official{{ID: "o", Name: cooperation.Name{Full: "Nümunə Hüseynli"}, Party: "AZ"}}}
	for _, c := range change {
		c(r, &r.Officials[0])
	}
	return r
}

// A post is one by its role and whose it is, or by its title; a rank by its grade,
// its title or its words. A name takes one of them more.
func TestRulePostsAndRanks(t *testing.T) {
	type change = func(*tale, *cooperation.Official)
	post := func(p cooperation.Post) change {
		return func(_ *tale, o *cooperation.Official) { o.Posts = []cooperation.Post{p} }
	}
	rank := func(k cooperation.Rank) change {
		return func(_ *tale, o *cooperation.Official) { o.Ranks = []cooperation.Rank{k} }
	}
	titled := func(role cooperation.Role, title string) change {
		return post(cooperation.Post{Role: role, Title: title})
	}
	to := func(of cooperation.Party) change {
		return post(cooperation.Post{Role: cooperation.RoleAmbassador, Of: of})
	}
	named := func(text, title string) change { return rank(cooperation.Rank{Text: text, Title: title}) }
	serving := func(country cooperation.Country, p change) change {
		return func(r *tale, o *cooperation.Official) {
			r.Organizations = []cooperation.Organization{{ID: "org", Name: cooperation.Name{Full: "Example Office"}, Country: country}}
			o.Party = "org"
			p(r, o)
		}
	}
	nobody := func(p change) change { return func(r *tale, o *cooperation.Official) { o.Party = ""; p(r, o) } }
	const other = cooperation.RoleOther
	for _, tt := range []struct {
		name string
		a, b change
		one  bool
	}{
		{"one title", titled(other, "Rapporteur"), titled(other, "RAPPORTEUR"), true},
		{"one title, of which one says that it is another role", titled(other, "Rapporteur"), titled("", "Rapporteur"), true},
		{"two titles", titled(other, "Rapporteur"), titled(other, "Treasurer"), false},
		{"one role, two titles", titled(cooperation.RoleAmbassador, "Ambassador"), titled(cooperation.RoleAmbassador, "Səfir"), true},
		{"a role of one's own state", to(""), to("AZ"), true},
		{"a role of one other state", to("TR"), to("TR"), true},
		{"a role of two other states", to("TR"), to("GE"), false},
		{"one rank's title", named("Xx", "first-example"), named("Yy", "first-example"), true},
		{"two ranks' titles", named("Xx", "first-example"), named("Xx", "second-example"), false},
		{"words of a rank that nobody reads", named("Grand Poobah", ""), named("grand poobah", ""), true},
		{"other words of a rank that nobody reads", named("Grand Poobah", ""), named("Lord High Example", ""), false},
		{"of an office of the state", serving("AZ", to("TR")), to("TR"), true},
		{"of an office of another state", serving("GE", to("TR")), to("TR"), false},
		{"of a party that is not told", nobody(to("TR")), to("TR"), true},
	} {
		want := "a b"
		if tt.one {
			want = "a+b"
		}
		for _, c := range [][2]change{{tt.a, tt.b}, {tt.b, tt.a}} {
			got := became(t, Policy{}, cooperation.KindOfficial, person("a", c[0]), person("b", c[1]))
			require.Equal(t, want, got[:3], tt.name)
		}
	}
}

// A rank is read as it stood when it was held: with the grades of 2020 a major
// general of Ukraine has two stars.
func TestRuleRanksInTime(t *testing.T) {
	for _, tt := range []struct{ first, then, second, now, want string }{
		{"Major General", "2018-05-01", "Major General", "2019-05-01", "a+b"},
		{"Major General", "2018-05-01", "Major General", "2022-05-01", "a b "},
		{"Major General", "2018-05-01", "Brigadier General", "2022-05-01", "a+b"},
		{"Major General", "2021-05-01", "Major General", "2022-05-01", "a+b"},
	} {
		held := func(rank, date string) func(*tale, *cooperation.Official) {
			return func(_ *tale, o *cooperation.Official) {
				o.Party, o.Ranks = "UA", []cooperation.Rank{{Text: rank, Held: day(date)}}
			}
		}
		got := became(t, Policy{}, cooperation.KindOfficial, person("a", held(tt.first, tt.then)), person("b", held(tt.second, tt.now)))
		require.Equal(t, tt.want, (got + " ")[:min(4, len(tt.want))], "%s of %s and %s of %s", tt.first, tt.then, tt.second, tt.now)
	}
}

// Names are one across the time that the policy allows, to the day, and names of
// relatives across a year.
func TestRuleAbsenceToTheDay(t *testing.T) {
	const one, two, jr = "Kim Yong-hyun", "Kim Yonghyun", "Ferdinand Marcos Jr."
	for _, tt := range []struct {
		a, b, first, last string
		want              string
	}{
		{one, one, "1990-01-01", "2015-01-01", "0+1"},
		{one, one, "1990-01-01", "2015-01-02", "0 1"},
		{one, two, "1990-01-01", "2015-01-01", "0+1"},
		{one, two, "1990-01-01", "2015-01-02", "0 1"},
		{"Ferdinand Marcos", jr, "2022-01-01", "2023-01-02", "0+1"},
		{"Ferdinand Marcos", jr, "2022-01-01", "2023-01-03", "0 1"},
	} {
		for _, names := range [][2]string{{tt.a, tt.b}, {tt.b, tt.a}} {
			for _, report := range [][2]string{{"a", "b"}, {"b", "a"}} {
				list, ids := reports([]told{
					{name: names[0], role: minister, party: "KR", held: tt.first, report: report[0]},
					{name: names[1], role: minister, party: "KR", held: tt.last, report: report[1]},
				})
				require.Equal(t, tt.want, groups(build(t, list...), ids), "%s of %s, %s of %s", names[0], tt.first, names[1], tt.last)
			}
		}
	}
}

// Of one who may be either of two, a report that tells of one of the two beside
// him says that he is the other.
func TestRuleUndecidedInOneReport(t *testing.T) {
	testOfficials(t, []officialsTest{
		{
			"told beside one of the two",
			[]told{
				{name: "Viktor Ivanov", role: minister, report: "r"}, {name: "V. Ivanov", role: minister, report: "r"},
				{name: "Vladimir Ivanov", role: minister},
			},
			"0 1+2", nil,
		},
	})
}

// Two spellings at one time are joined by their time as well, which the link says.
func TestRuleTimeIsEvidenceOfASpelling(t *testing.T) {
	list, _ := reports([]told{{name: "Karl Meier", role: minister, party: "DE", held: "2019"}, {name: "Karl Mayer", role: minister, party: "DE", held: "2019-05-04"}})
	require.Equal(t, "name 6, post 4, date 4", evidenceOf(build(t, list...), cooperation.KindOfficial, LinkTaken))
}

// Who led on a happening is none of those who did not, unless both hold a seat, which
// one person holds.
func TestRulePartsPlayed(t *testing.T) {
	for _, tt := range []struct {
		post cooperation.Role
		role cooperation.ParticipantRole
		want string
	}{
		{cooperation.RoleAmbassador, cooperation.ParticipantGuest, "0+1"},
		{cooperation.RoleAmbassador, "", "0+1"},
		{cooperation.RoleAmbassador, cooperation.ParticipantInterpreter, "0 1"},
		{cooperation.RoleAmbassador, cooperation.ParticipantMember, "0 1"},
		{minister, cooperation.ParticipantGuest, "0+1"},
		{minister, cooperation.ParticipantMember, "0+1"},
	} {
		list, people, visits := trips(
			trip{"2016-03-01", "Baku", []told{{name: "Jung", role: tt.post}}}, trip{"2016-03-01", "Baku", []told{{name: "Jung Ho-sub", role: tt.post}}},
		)
		list[1].Visits[0].Participants[0].Role = tt.role
		tl := build(t, list...)
		require.Equal(t, "0+1", groups(tl, visits), tt)
		require.Equal(t, tt.want, groups(tl, people), tt)
		if tt.want == "0 1" {
			require.Equal(t, []string{"0-1 " + whyPlayed}, open(tl, people, LinkReview), tt)
		}
	}
}
