package timeline

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation"
)

// What can happen again is two acts on two dates; what happens once is one act,
// of which the sources disagree on the date.
func TestRuleActsThatHappenAgain(t *testing.T) {
	agreement := func(id cooperation.ID, kind cooperation.AgreementActionKind, date string) *tale {
		r := signed(id, "2000-05-01", "On Training")
		r.Agreements[0].Actions = append(r.Agreements[0].Actions, cooperation.AgreementAction{Kind: kind, Date: day(date)})
		return r
	}
	for kind, again := range map[cooperation.AgreementActionKind]bool{
		cooperation.ActionNegotiated: true, cooperation.ActionAmended: true, cooperation.ActionExtended: true,
		cooperation.ActionSuspended: true, cooperation.ActionResumed: true,
		cooperation.ActionRatified: false, cooperation.ActionEnteredIntoForce: false, cooperation.ActionTerminated: false,
	} {
		tl := resolved(t, agreement("a", kind, "2001"), agreement("b", kind, "2003"))
		require.Equal(t, map[bool]int{true: 3, false: 2}[again], tl.Len(), kind)
		require.Len(t, conflictsOf(tl, cooperation.KindAgreement), map[bool]int{true: 0, false: 1}[again], kind)
	}
	for kind, again := range map[cooperation.OfficeActionKind]bool{
		cooperation.OfficeUpgraded: true, cooperation.OfficeRelocated: true, cooperation.OfficeSuspended: true, cooperation.OfficeReopened: true,
		cooperation.OfficeAgreed: false, cooperation.OfficeOpened: false, cooperation.OfficeClosed: false,
	} {
		act := func(date string) cooperation.OfficeAction {
			return cooperation.OfficeAction{Kind: kind, Date: day(date)}
		}
		tl := resolved(t, attaches("a", "", act("2001")), attaches("b", "", act("2003")))
		require.Equal(t, map[bool]int{true: 2, false: 1}[again], tl.Len(), kind)
		require.Len(t, conflictsOf(tl, cooperation.KindOffice), map[bool]int{true: 0, false: 1}[again], kind)
	}
}

// One record that tells an act twice names who acted and who says so once.
func TestRuleAnActToldTwice(t *testing.T) {
	r := by(signed("a", "2020-05-01", "On Training"), erika)
	r.Agreements[0].Actions[0].According = r.Officials[0].ID
	r.Agreements[0].Actions = append(r.Agreements[0].Actions, r.Agreements[0].Actions[0])
	tl := resolved(t, r)
	x, _ := tl.Lookup(recordNamed("a/" + string(r.Agreements[0].ID)))
	actions := x.Record().(*cooperation.Agreement).Actions
	require.Len(t, actions, 1)
	require.Len(t, actions[0].By, 1)
	require.Empty(t, actions[0].According, "it is the word of more than one telling")
	require.Len(t, fieldOf(t, x, "/actions/signed/date").Values[0].Said, 1)
	require.Len(t, fieldOf(t, x, "/actions/signed/by").Values[0].Said, 1)
}

// Two times of one day that somebody judged one are in conflict; a day and a time
// in it are not.
func TestRuleTimesInConflict(t *testing.T) {
	one := judged2("ana", 1, "a/talks", Same, "b/talks")
	for other, conflict := range map[string]bool{"2019-05-03T16:00:00": true, "2019-05-03T10:00:00": false, "2019-05-03": false} {
		tl := resolved(t, talksOf("a", "2019-05-03T10:00:00"), talksOf("b", other), one)
		require.Equal(t, conflict, len(conflictsOf(tl, cooperation.KindMeeting)) > 0, other)
	}
}

// actsBy lists the entries with their derived bounds: what, by when.
func actsBy(tl *Timeline) []string {
	var out []string
	for e := range tl.Entries() {
		line := strings.TrimSpace(string(e.Kind) + " " + e.Action)
		if !e.NotAfter.IsZero() {
			line += " by " + e.NotAfter.String()
		}
		out = append(out, line)
	}
	slices.Sort(out)
	return out
}

// An act was over when a source tells it as past; one that is denied or not
// confirmed is not told so, whatever else is told of the same office.
func TestRuleActsToldAsPast(t *testing.T) {
	perhaps := func(a cooperation.OfficeAction) cooperation.OfficeAction {
		a.Polarity = cooperation.PolarityUnconfirmed
		return a
	}
	on := func(r *tale) *tale { published("2020-06-01")(r); return r }
	require.Equal(t, []string{"office closed by 2020-06-01", "office opened by 2020-06-01"}, actsBy(resolved(t, on(attaches("a", "", opened(""), closed(""))))))
	require.Equal(t, []string{"office closed by 2020-06-01", "office opened"}, actsBy(resolved(t, on(attaches("a", "", perhaps(opened("")), closed(""))))))
	require.Equal(t, []string{"office closed", "office opened by 2020-06-01"}, actsBy(resolved(t, on(attaches("a", "", opened(""), perhaps(closed("")))))))

	pact := signed("a", "2020", "On Training")
	pact.Agreements[0].Actions[0].Date = day("")
	require.Equal(t, []string{"agreement signed by 2020-06-01"}, actsBy(resolved(t, on(pact))))
	pact.Agreements[0].Actions[0].Polarity = cooperation.PolarityUnconfirmed
	require.Equal(t, []string{"agreement signed"}, actsBy(resolved(t, on(pact))))

	for polarity, want := range map[cooperation.Polarity]string{"": "meeting by 2020-06-01", cooperation.PolarityUnconfirmed: "meeting", cooperation.PolarityDenied: "meeting"} {
		r := on(happened("a", "meeting"))
		r.Meetings[0].Status, r.Meetings[0].Polarity = cooperation.ProgressCompleted, polarity
		require.Equal(t, want, order(resolved(t, r)), polarity)
	}
}

// What came before something was over by the last day that any source has for
// it.
func TestRuleBoundByTheLatestDate(t *testing.T) {
	r := withBoth(happened("a", "meeting-2 2020-05-03"))
	earlier := happened("a", "meeting-1, before: meeting-2").Meetings[0]
	r.Meetings = append(r.Meetings, earlier)
	require.Equal(t, "meeting-1 by 2020-05-03, meeting-2", order(resolved(t, r)))
	tl := resolved(t, r, withBoth(happened("b", "meeting-2 2020-05")))
	require.Equal(t, 2, tl.Len())
	require.Equal(t, "meeting-2, meeting-1 by 2020-05-31", order(tl))
}

// Of an office with two acts no link says which of them it means.
func TestRuleLinksOfSeveralActs(t *testing.T) {
	linked := func(from func(*tale) *[]cooperation.Link, to cooperation.ID, actions ...cooperation.OfficeAction) *tale {
		r := happened("a", "meeting")
		r.Offices = attaches("a", "", actions...).Offices
		*from(r) = []cooperation.Link{{Kind: cooperation.LinkBefore, To: to}}
		return r
	}
	ofOffice := func(r *tale) *[]cooperation.Link { return &r.Offices[0].Links }
	ofMeeting := func(r *tale) *[]cooperation.Link { return &r.Meetings[0].Links }
	on := func(r *tale, date string) *tale { r.Meetings[0].Date = day(date); return r }

	require.Equal(t, []string{"meeting", "office opened by 2020-05-03"}, actsBy(resolved(t, on(linked(ofOffice, "meeting", opened("")), "2020-05-03"))))
	require.Equal(t, []string{"meeting", "office closed", "office opened"}, actsBy(resolved(t, on(linked(ofOffice, "meeting", opened(""), closed("")), "2020-05-03"))))
	require.Equal(t, []string{"meeting by 1990-12-31", "office opened"}, actsBy(resolved(t, linked(ofMeeting, "office", opened("1990")))))
	require.Equal(t, []string{"meeting", "office closed", "office opened"}, actsBy(resolved(t, linked(ofMeeting, "office", opened("1990"), closed("1995")))))
}

// Which offices are one, where records name other states, contradict themselves,
// or tell of acts in the time of one of two.
func TestRuleOfficesInTime(t *testing.T) {
	accredited := func(date string) cooperation.OfficeAction {
		return cooperation.OfficeAction{Kind: cooperation.OfficeAccredited, Date: day(date)}
	}
	denied := accredited("2003")
	denied.Polarity = cooperation.PolarityDenied
	sweden := attaches("b", "")
	sweden.Offices[0].Receiving = "SE"
	old, young := attaches("old", "", opened("1990"), closed("1995")), attaches("young", "", opened("2000"))
	tell(t, cooperation.KindOffice, []story{
		{"in another state", Policy{}, []any{attaches("a", ""), sweden}, "a b"},
		{"an act in the time of the old one", Policy{}, []any{old, young, attaches("x", "", accredited("1992"))}, "old+x young"},
		{"an act in the time of the young one", Policy{}, []any{old, young, attaches("x", "", accredited("2003"))}, "old x+young"},
		{"an act that is denied", Policy{}, []any{old, young, attaches("x", "", denied)}, "old x young old~x x~young"},
		{"an act after others say that it closed, and a later closing", Policy{}, []any{old, attaches("x", "", accredited("1997"), closed("1998"))}, "old+x"},
		{"an act after others say that it closed, and an earlier closing", Policy{}, []any{old, attaches("x", "", accredited("1997"), closed("1994"))}, "old x old~x"},
		{"one that contradicts itself parts nothing", Policy{}, []any{
			attaches("a", "", opened("2000"), closed("1995")), attaches("b", "", opened("1990")), attaches("c", "", opened("2005"), closed("2010")),
		}, "a+b+c"},
		{"the closing that was certainly first", Policy{}, []any{attaches("a", "", closed("[1994..1999]")), attaches("b", "", closed("1995")), attaches("c", "", opened("1998"))}, "a b c a~b a~c"},
		{"two cities in one script and one in another", Policy{}, []any{attaches("a", "Berlin"), attaches("b", "Bonn"), attaches("c", "Берлин")}, "a b c a~c b~c"},
		{"one city in one script and two in another", Policy{}, []any{attaches("a", "Berlin"), attaches("b", "Бонн"), attaches("c", "Берлин")}, "a b c a~b a~c"},
		{"two in each of two scripts", Policy{}, []any{attaches("a", "Berlin"), attaches("b", "Bonn"), attaches("c", "Берлин"), attaches("d", "Бонн")}, "a b c+d a~c a~d b~c b~d"},
	})
}

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

// What a difference says of several that became one, of one that became several,
// and of origins that other reports tell.
func TestRuleDifferences(t *testing.T) {
	topic := func(s cooperation.Sector, revision uint64) func(*cooperation.Report) {
		return func(r *cooperation.Report) {
			visitOf(r).Topics, r.Revision = []cooperation.Topic{{Sector: s}}, revision
		}
	}
	apart := func(a, b string) Judgement { return judged2("desk "+a+b, 1, a+"/visit", Different, b+"/visit") }
	again := func(a, b string) Judgement { return judged2("desk "+a+b, 2, a+"/visit", Withdrawn, b+"/visit") }
	reuters, yonhap := fromOrigin("Reuters"), fromOrigin("Yonhap")
	page := func(address string) *tale { return &tale{ID: "page", Source: cooperation.Source{URL: address}} }
	june := func(id cooperation.ID, change ...func(*cooperation.Report)) *cooperation.Report {
		return visitReport(id, "2020-06", change...)
	}
	city := func(r *cooperation.Report) { visitOf(r).Place.City = "Wellington" }
	type list = []any
	for _, tt := range []struct {
		name     string
		old, new list // new has all of old as well
		want     []Change
	}{
		{"joined, and no more origins than one of them had", list{june("a", reuters), june("b", reuters), june("c", yonhap), apart("a", "b"), apart("a", "c")},
			list{again("a", "b"), again("a", "c")}, []Change{{Kind: ChangeJoined}}},
		{"joined, and no more origins than the other had", list{june("c", reuters), june("b", reuters), june("a", yonhap), apart("c", "b"), apart("c", "a")},
			list{again("c", "b"), again("c", "a")}, []Change{{Kind: ChangeJoined}}},
		{"joined, and more origins", list{june("a", reuters), june("b", yonhap), apart("a", "b")}, list{again("a", "b")}, []Change{{Kind: ChangeCorroborated}, {Kind: ChangeJoined}}},
		{"split, and a field goes with a part", list{june("a", city), june("b")}, list{apart("a", "b")}, []Change{{Kind: ChangeSplit}}},
		{"joined, and both say another thing", list{june("a", topic(cooperation.SectorNaval, 0)), june("b", topic(cooperation.SectorNaval, 0)), apart("a", "b")},
			list{june("a", topic(cooperation.SectorCyber, 1)), june("b", topic(cooperation.SectorCyber, 1)), again("a", "b")}, []Change{
				{Kind: ChangeJoined}, {Kind: ChangeExtended, Path: "/topics", New: `{"sector":"cyber"}`}, {Kind: ChangeWithdrawn, Path: "/topics", Old: `{"sector":"naval"}`},
			}},
		{"what they rewrite states its origins", list{june("a", rewrites("x")), june("b", rewrites("y"))},
			list{&tale{ID: "x", Source: cooperation.Source{Origin: originOf("Reuters")}}, &tale{ID: "y", Source: cooperation.Source{Origin: originOf("Yonhap")}}},
			[]Change{{Kind: ChangeCorroborated}}},
		{"what they rewrite is one page", list{june("a", rewrites("https://example.org/1")), june("b", rewrites("https://example.org/2"))},
			list{page("https://example.org/1"), page("https://example.org/2")}, []Change{{Kind: ChangeRetold}}},
		{"what one rewrites goes back to the other", list{june("a"), june("b", rewrites("x", "y"))}, list{&tale{ID: "x", Source: cooperation.Source{DerivedFrom: []string{"a"}}}},
			[]Change{{Kind: ChangeRetold}}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := changed(resolved(t, tt.old...), resolved(t, append(tt.old, tt.new...)...), cooperation.KindVisit)
			require.Equal(t, tt.want, got)
		})
	}
}

// What stood side by side by one policy contradicts itself by another.
func TestRuleDifferenceOfPolicies(t *testing.T) {
	kind := func(k cooperation.VisitKind) func(*cooperation.Report) {
		return func(r *cooperation.Report) { visitOf(r).Kind = k }
	}
	told := []any{visitReport("a", "2020-06", kind(cooperation.VisitOfficial)), visitReport("b", "2020-06", kind(cooperation.VisitWorking))}
	strict, lenient := resolved(t, told...), resolvedBy(t, Policy{Fields: map[string]FieldClass{"visit /kind": FieldText}}, told...)
	require.Len(t, conflictsOf(strict, cooperation.KindVisit), 1)
	require.Empty(t, conflictsOf(lenient, cooperation.KindVisit))
	changes := changed(lenient, strict, cooperation.KindVisit)
	require.NotEmpty(t, changes)
	require.Equal(t, ChangeContradicted, changes[0].Kind)
}
