package timeline

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation"
)

// A tenure between two sightings is broken by nobody who was seen in the post
// before or after, and by nobody of whom that is not certain.
func TestRuleTenures(t *testing.T) {
	in := func(id, name, met string, change ...func(*cooperation.Report)) *cooperation.Report {
		return colonel(cooperation.ID(id), "", met, append(change, func(r *cooperation.Report) { r.Officials[0].Name.Full = name })...)
	}
	perhaps := func(r *cooperation.Report) { r.Officials[0].Polarity = cooperation.PolarityUnconfirmed }
	no := func(r *cooperation.Report) { r.Officials[0].Polarity = cooperation.PolarityDenied }
	const max, otto = "Max Mustermann", "Otto Normal"
	first, second := in("a", max, "2018-05-03"), in("b", max, "2020-05-03")
	for _, tt := range []struct {
		name string
		told []any
		on   string
		want string // of Max
	}{
		{"two sightings", []any{first, second}, "2019", "yes derived 2018-05-03 2020-05-03"},
		{"the next sighting before and after", []any{in("y", max, "2016-05-03"), first, second, in("z", max, "2022-05-03")}, "2019", "yes derived 2018-05-03 2020-05-03"},
		{"somebody else in between", []any{first, second, in("c", otto, "2019-03-01")}, "2019-06", "maybe derived 2018-05-03 2020-05-03"},
		{"somebody else before", []any{first, second, in("c", otto, "2017-03-01")}, "2019-06", "yes derived 2018-05-03 2020-05-03"},
		{"somebody else after", []any{first, second, in("c", otto, "2021-03-01")}, "2019-06", "yes derived 2018-05-03 2020-05-03"},
		{"somebody else, not confirmed", []any{first, second, in("c", otto, "2019-03-01", perhaps)}, "2019-06", "yes derived 2018-05-03 2020-05-03"},
		{"somebody else, denied", []any{first, second, in("c", otto, "2019-03-01", no)}, "2019-06", "yes derived 2018-05-03 2020-05-03"},
		{"the first not confirmed", []any{in("a", max, "2018-05-03", perhaps), second}, "2019", ""},
		{"the second not confirmed", []any{first, in("b", max, "2020-05-03", perhaps)}, "2019", ""},
		{"the second denied", []any{first, in("b", max, "2020-05-03", no)}, "2019", ""},
		{"seen some time in the month", []any{in("a", max, "2020-05")}, "2020-05-03", "maybe 2020-05"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			tl := resolved(t, tt.told...)
			got := ""
			for _, h := range tl.WhoHeld(cooperation.RoleDefenceAttache, "DE", day(tt.on), Continuous()) {
				r, _ := tl.Lookup(h.Official)
				if r.Record().(*cooperation.Official).Name.Full != max {
					continue
				}
				got = h.Truth.String()
				if h.Derived {
					got += " derived"
				}
				for _, s := range h.Sightings {
					got += " " + s.Date.String()
				}
			}
			require.Equal(t, tt.want, got)
		})
	}
}

// When somebody was seen in a rank.
func TestRuleSightings(t *testing.T) {
	meeting := func(change func(r *cooperation.Report, m *cooperation.Meeting)) func(*cooperation.Report) {
		return func(r *cooperation.Report) { change(r, &r.Meetings[0]) }
	}
	signature := func(date string) func(*cooperation.Report) {
		return meeting(func(r *cooperation.Report, m *cooperation.Meeting) {
			r.Agreements = signed(r.ID, "2020", "On Training").Agreements
			a := &r.Agreements[0].Actions[0]
			a.Date, a.At, a.By = day(date), m.ID, m.Participants
			m.Participants = nil
		})
	}
	words := func(date string) func(*cooperation.Report) {
		return meeting(func(r *cooperation.Report, m *cooperation.Meeting) {
			r.Statements = []cooperation.Statement{{ID: "s", At: m.ID, Text: "welcome", Date: day(date), Speakers: m.Participants}}
			m.Participants = nil
		})
	}
	for _, tt := range []struct {
		name string
		told *cooperation.Report
		want string
	}{
		{"at a meeting under way", colonel("a", "Oberst", "2021-01-03", published("2021-02-01"), meeting(func(_ *cooperation.Report, m *cooperation.Meeting) {
			m.Status = cooperation.ProgressUnderWay
		})), "Oberst 2021-01-03 at [a]"},
		{"at a meeting that was over before publication", colonel("a", "Oberst", "undated", published("2021-02-01"), meeting(func(r *cooperation.Report, m *cooperation.Meeting) {
			m.Links = []cooperation.Link{{Kind: cooperation.LinkBefore, To: "next"}}
			r.Meetings = append(r.Meetings, cooperation.Meeting{ID: "next", Guests: m.Guests, Hosts: m.Hosts, Date: day("2020-05-03")})
		})), "Oberst <=2020-05-03 at [a]"},
		{"his words there, undated", colonel("a", "Oberst", "2020-05-03", words("")), "Oberst 2020-05-03 at [a]"},
		{"his words there, of another day", colonel("a", "Oberst", "2020-05-03", words("2020-05-04")), "Oberst 2020-05-04 at [a]"},
		{"his signature there, undated", colonel("a", "Oberst", "2020-05-03", signature("")), "Oberst 2020-05-03 at [a]"},
		{"his signature there, of another day", colonel("a", "Oberst", "2020-05-03", signature("2020-05-04")), "Oberst 2020-05-04 at [a]"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			c, _ := resolved(t, tt.told).Career(recordNamed("a/officer"))
			require.Len(t, c.Ranks, 1)
			var got []string
			for _, s := range c.Ranks[0].Sightings {
				got = append(got, s.words())
			}
			require.Equal(t, []string{tt.want}, got)
		})
	}
}

// A rank is one by its title and grade, a post without a role of the table by its
// title; both are worded as at their first sighting.
func TestRuleWhatWasHeld(t *testing.T) {
	for _, ids := range [][2]cooperation.ID{{"a", "b"}, {"b", "a"}} {
		c, _ := resolved(t, colonel(ids[0], "Oberst", "2021-05-03"), colonel(ids[1], "Colonel", "2020-05-03")).Career(recordNamed("a/officer"))
		require.Len(t, c.Ranks, 1)
		require.Equal(t, "Colonel", c.Ranks[0].Rank.Text)
	}
	ranked := func(ranks ...cooperation.Rank) (out []string) {
		c, _ := resolved(t, colonel("a", "", "2020-05-03", func(r *cooperation.Report) { r.Officials[0].Ranks = ranks })).Career(recordNamed("a/officer"))
		for _, r := range c.Ranks {
			out = append(out, r.Rank.Title+" "+string(r.Rank.Grade))
		}
		return out
	}
	rank := func(text, title string, grade cooperation.Grade) cooperation.Rank {
		return cooperation.Rank{Text: text, Title: title, Grade: grade}
	}
	require.Equal(t, []string{"colonel OF-5"}, ranked(rank("Oberst", "colonel", "OF-5"), rank("Obst", "colonel", "OF-5")))
	require.Len(t, ranked(rank("Oberst", "colonel", "OF-5"), rank("Oberst", "colonel", "OF-6")), 2, "two grades")
	require.Equal(t, []string{"captain OF-5", "colonel OF-5"}, ranked(rank("Aa", "colonel", "OF-5"), rank("Zz", "captain", "OF-5")), "two titles, in their order")

	posts := func(posts ...cooperation.Post) int {
		c, _ := resolved(t, colonel("a", "", "2020-05-03", func(r *cooperation.Report) { r.Officials[0].Posts = posts })).Career(recordNamed("a/officer"))
		return len(c.Posts)
	}
	post := func(title string, role cooperation.Role) cooperation.Post {
		return cooperation.Post{Title: title, Role: role}
	}
	require.Equal(t, 1, posts(post("Attaché", cooperation.RoleDefenceAttache), post("Military Attaché", cooperation.RoleDefenceAttache)))
	require.Equal(t, 2, posts(post("Rapporteur", cooperation.RoleOther), post("Treasurer", cooperation.RoleOther)))
	require.Equal(t, 1, posts(post("Rapporteur", cooperation.RoleOther), post("RAPPORTEUR", "")))
}

// A lower rank that is not confirmed reverses nothing, and neither does another
// rank of the same grade.
func TestRuleNoReversal(t *testing.T) {
	perhaps := func(r *cooperation.Report) { r.Officials[0].Polarity = cooperation.PolarityUnconfirmed }
	for name, told := range map[string][]any{
		"the higher not confirmed": {colonel("a", "Brigadegeneral", "2020-05-03", perhaps), colonel("b", "Oberst", "2021-06-04")},
		"the lower not confirmed":  {colonel("a", "Brigadegeneral", "2020-05-03"), colonel("b", "Oberst", "2021-06-04", perhaps)},
		"one grade":                {colonel("a", "Oberst", "2020-05-03"), colonel("b", "Kapitän zur See", "2021-06-04")},
	} {
		c, ok := resolved(t, told...).Career(recordNamed("a/officer"))
		require.True(t, ok)
		require.Empty(t, c.Reversals, name)
	}
}
