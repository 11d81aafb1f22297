package timeline

import (
	"slices"
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/stretchr/testify/require"
)

// said adds what somebody says at the meeting.
func said(words string, more ...func(*cooperation.Statement)) func(*tale) {
	return func(r *tale) {
		s := cooperation.Statement{ID: "words", Text: words, At: r.Meetings[0].ID}
		if len(r.Officials) > 0 {
			s.Speakers = []cooperation.Participant{{Official: r.Officials[0].ID}}
		}
		for _, c := range more {
			c(&s)
		}
		r.Statements = append(r.Statements, s)
	}
}

// Statements join on equal words by the same speaker, and not if they were
// spoken on different days or at different happenings.
func TestRuleStatements(t *testing.T) {
	label := func(s *cooperation.Statement) { s.Speakers = []cooperation.Participant{{Label: "the Minister"}} }
	nowhere := func(s *cooperation.Statement) { s.At = "" }
	on := func(date string) func(*cooperation.Statement) {
		return func(s *cooperation.Statement) { s.At, s.Date = "", day(date) }
	}
	from := func(date string) func(*cooperation.Statement) {
		return func(s *cooperation.Statement) { s.Date = day(date) }
	}
	const words = "We are glad that you came."
	tell(t, cooperation.KindStatement, []story{
		{"equal words", Policy{}, []any{talksOf("a", "2020-05-01", with(erika), said(words)), talksOf("b", "2020-05-01", with(erika), said("We are  glad\nthat you came."))}, "a+b"},
		{"other words", Policy{}, []any{talksOf("a", "2020-05-01", with(erika), said(words)), talksOf("b", "2020-05-01", with(erika), said("We are glad you came."))}, "a b"},
		{"other case", Policy{}, []any{talksOf("a", "2020-05-01", with(erika), said(words)), talksOf("b", "2020-05-01", with(erika), said("WE ARE GLAD THAT YOU CAME."))}, "a b"},
		{"another speaker", Policy{}, []any{talksOf("a", "2020-05-01", with(erika), said(words)), talksOf("b", "2020-05-01", with(ola), said(words))}, "a b"},
		{"a speaker without a name", Policy{}, []any{talksOf("a", "2020-05-01", with(erika), said(words, label)), talksOf("b", "2020-05-01", with(erika), said(words, label))}, "a+b"},
		{"the occasion not told", Policy{}, []any{talksOf("a", "2020-05-01", with(erika), said(words)), talksOf("b", "2020-05-01", with(erika), said(words, nowhere))}, "a+b"},
		{"at another meeting", Policy{}, []any{talksOf("a", "2020-05-01", with(erika), said(words)), talksOf("b", "2021-05-01", with(erika), said(words))}, "a b"},
		{"on another day", Policy{}, []any{talksOf("a", "2020-05-01", with(erika), said(words, on("2020-05-01"))), talksOf("b", "2020-05-01", with(erika), said(words, on("2021-05-01")))}, "a b"},
		{"on a day within the year", Policy{}, []any{talksOf("a", "2020-05-01", with(erika), said(words, on("2020-05-01"))), talksOf("b", "2020-05-01", with(erika), said(words, on("2020")))}, "a+b"},
		{"a day apart, as dates are", Policy{}, []any{talksOf("a", "2020-05-01", with(erika), said(words, on("2020-05-01"))), talksOf("b", "2020-05-01", with(erika), said(words, on("2020-05-02")))}, "a+b"},
		{"on no day, of two days", Policy{}, []any{
			talksOf("a", "2020-05-01", with(erika), said(words)), talksOf("b", "2021-05-01", with(erika), said(words)), talksOf("c", "2019", with(erika), said(words, nowhere)),
		}, "a b c a~c b~c"},
		{"on no day at all", Policy{}, []any{talksOf("a", "", with(erika), said(words, nowhere)), talksOf("b", "", with(erika), said(words, nowhere))}, "a+b"},
		{"in two years", Policy{}, []any{talksOf("a", "2020", with(erika), said(words)), talksOf("b", "2021", with(erika), said(words))}, "a b"},
		{"at two meetings of one report", Policy{}, []any{atBoth("a", words)}, "a/words a/words-1"},
		{"on two days of one long meeting", Policy{}, []any{
			talksOf("a", "2020-05-01/2020-05-10", with(erika), said(words, from("2020-05-01"))), talksOf("b", "2020-05-01/2020-05-10", with(erika), said(words, from("2020-05-09"))),
		}, "a b"},
		{"on one day of one long meeting", Policy{}, []any{
			talksOf("a", "2020-05-01/2020-05-10", with(erika), said(words, from("2020-05-09"))), talksOf("b", "2020-05-01/2020-05-10", with(erika), said(words, from("2020-05-09"))),
		}, "a+b"},
		{"twice at one meeting of one report", Policy{}, []any{talksOf("a", "2020-05-01", with(erika), said(words), said(words, func(s *cooperation.Statement) { s.ID = "again" }))}, "a/again+a/words"},
	})
}

// Words that one report tells of at two meetings are not one by way of another
// report, wherever that one stands among the reports.
func TestRuleStatementsAtTwoMeetings(t *testing.T) {
	const words = "We are glad that you came."
	for _, id := range []cooperation.ID{"b", "c", "d", "e", "f", "g"} {
		other := talksOf(id, "2020-05-01", with(erika), said(words, func(s *cooperation.Statement) { s.At, s.Date = "", day("2020-05-01") }))
		got := became(t, Policy{}, cooperation.KindStatement, atBoth("m", words), other)
		require.NotContains(t, got, "m/words+m/words-1", id)
		require.Contains(t, got, "+", id)
	}
}

// atBoth tells of the same words at two meetings of one day.
func atBoth(id cooperation.ID, words string) *tale {
	r := twice(id, "2020-05-01", "2020-05-01")
	said(words)(r)
	again := r.Statements[0]
	again.ID, again.At = "words-1", "talks-1"
	r.Statements = append(r.Statements, again)
	return r
}

// A delegation is one where its visit is: that of one party, if each report
// names one and their heads may be one.
func TestRuleDelegations(t *testing.T) {
	led := func(head int) func(*tale) {
		return func(r *tale) {
			d := cooperation.Delegation{ID: "delegation", Party: "NO"}
			if head >= 0 {
				d.Head = cooperation.Participant{Official: r.Officials[head].ID}
			}
			r.Delegations = append(r.Delegations, d)
			r.Meetings[0].Delegations = append(r.Meetings[0].Delegations, d.ID)
		}
	}
	and := func(party cooperation.Party) func(*tale) {
		return func(r *tale) {
			d := cooperation.Delegation{ID: "another", Party: party, Name: "another"}
			r.Delegations = append(r.Delegations, d)
			r.Meetings[0].Delegations = append(r.Meetings[0].Delegations, d.ID)
		}
	}
	both := with(erika, ola, kari)
	tell(t, cooperation.KindDelegation, []story{
		{"of one meeting", Policy{}, []any{talksOf("a", "2020-05-01", both, led(1)), talksOf("b", "2020-05-01", both, led(1))}, "a+b"},
		{"a head not told", Policy{}, []any{talksOf("a", "2020-05-01", both, led(1)), talksOf("b", "2020-05-01", both, led(-1))}, "a+b"},
		{"another head", Policy{}, []any{talksOf("a", "2020-05-01", both, led(1)), talksOf("b", "2020-05-01", both, led(2))}, "a b"},
		{"of two meetings", Policy{}, []any{talksOf("a", "2020-05-01", both, led(1)), talksOf("b", "2021-05-01", both, led(1))}, "a b"},
		{"of two parties", Policy{}, []any{talksOf("a", "2020-05-01", both, led(1), and("DE")), talksOf("b", "2020-05-01", both, led(1), and("DE"))}, "a/another+b/another a/delegation+b/delegation"},
		{"two of one party", Policy{}, []any{talksOf("a", "2020-05-01", both, led(1), and("NO")), talksOf("b", "2020-05-01", both, led(1))}, "a/another a/delegation b"},
	})
}

// Who comes to whom is part of what a happening is, in whatever order a source
// lists them; so is every one of several parties.
func TestRuleSides(t *testing.T) {
	sides := func(guests, hosts []cooperation.Party) func(*tale) {
		return func(r *tale) { r.Meetings[0].Guests, r.Meetings[0].Hosts = guests, hosts }
	}
	type list = []cooperation.Party
	both := with(erika, ola)
	ministry := func(r *tale) {
		r.Organizations = []cooperation.Organization{{ID: "ministry", Country: "NO", Role: cooperation.OrganMinistryOfDefence, Name: cooperation.Name{Full: string(r.ID)}}}
		r.Meetings[0].Guests = list{"ministry"}
	}
	tell(t, cooperation.KindMeeting, []story{
		{"swapped", Policy{}, []any{talksOf("a", "2020-05-01", both), talksOf("b", "2020-05-01", both, sides(list{"DE"}, list{"NO"}))}, "a b a~b"},
		{"three, in another order", Policy{}, []any{talksOf("a", "2020-05-01", both, sides(list{"NO", "SE"}, list{"DE"})), talksOf("b", "2020-05-01", both, sides(list{"SE", "NO"}, list{"DE"}))}, "a+b"},
		{"one of three missing", Policy{}, []any{talksOf("a", "2020-05-01", both, sides(list{"NO", "SE"}, list{"DE"})), talksOf("b", "2020-05-01", both)}, "a b a~b"},
		{"an organization under two names", Policy{}, []any{talksOf("a", "2020-05-01", both, ministry), talksOf("b", "2020-05-01", both, ministry)}, "a+b"},
		{"an organization and its state", Policy{}, []any{talksOf("a", "2020-05-01", both, ministry), talksOf("b", "2020-05-01", both)}, "a+b"},
	})
}

// The kind of a visit or meeting, and how far it has come, part nothing.
func TestRuleKindsOfVisits(t *testing.T) {
	visit := func(id cooperation.ID, kind cooperation.VisitKind, status cooperation.Progress, polarity cooperation.Polarity) *tale {
		r := visitReport(id, "2020-06-01")
		r.Visits[0].Kind, r.Visits[0].Status, r.Visits[0].Polarity = kind, status, polarity
		return r
	}
	told := []any{
		visit("a", cooperation.VisitOfficial, cooperation.ProgressPlanned, ""), visit("b", cooperation.VisitWorking, cooperation.ProgressCancelled, ""),
		visit("c", "", cooperation.ProgressCompleted, cooperation.PolarityDenied),
	}
	require.Equal(t, "a+b+c", became(t, Policy{}, cooperation.KindVisit, told...))
	require.Equal(t, []string{`/kind: "official" "working"`, `/polarity: "asserted" "denied"`}, conflictsOf(resolved(t, told...), cooperation.KindVisit))
}

// An activity is what it is called, who has what part in it, when and where;
// that two are of one kind says nothing.
func TestRuleActivities(t *testing.T) {
	exercise := func(id cooperation.ID, kind cooperation.ActivityKind, name, date, city string, change ...func(*cooperation.Activity)) *tale {
		a := cooperation.Activity{ID: "activity", Kind: kind, Name: name, Date: day(date), Place: cooperation.Place{City: city},
			Sides: []cooperation.Side{{Party: "DE"}, {Party: "NO"}}}
		for _, c := range change {
			c(&a)
		}
		return &tale{ID: id, Activities: []cooperation.Activity{a}}
	}
	const port, drill = cooperation.ActivityPortCall, cooperation.ActivityExercise
	ship := func(name string) func(*cooperation.Activity) {
		return func(a *cooperation.Activity) { a.Items = []cooperation.Item{{Text: name}} }
	}
	gives := func(supplier, recipient cooperation.Party) func(*cooperation.Activity) {
		return func(a *cooperation.Activity) {
			a.Sides = []cooperation.Side{{Party: supplier, Role: cooperation.SideSupplier}, {Party: recipient, Role: cooperation.SideRecipient}}
		}
	}
	tell(t, cooperation.KindActivity, []story{
		{"two port calls on one day", Policy{}, []any{exercise("a", port, "", "2020-05-01", ""), exercise("b", port, "", "2020-05-01", "")}, "a b a~b"},
		{"of one ship", Policy{}, []any{exercise("a", port, "", "2020-05-01", "", ship("Gorch Fock")), exercise("b", port, "", "2020-05-01", "", ship("gorch fock"))}, "a+b"},
		{"to one port", Policy{}, []any{exercise("a", port, "", "2020-05-01", "Oslo"), exercise("b", port, "", "2020-05-01", "Oslo")}, "a+b"},
		{"one name", Policy{}, []any{exercise("a", drill, "Long Swim", "2020-05", ""), exercise("b", drill, "LONG SWIM", "2020", "")}, "a+b"},
		{"one name, another year", Policy{}, []any{exercise("a", drill, "Long Swim", "2020-05", ""), exercise("b", drill, "Long Swim", "2021", "")}, "a b"},
		{"another kind", Policy{}, []any{exercise("a", drill, "Long Swim", "2020-05", ""), exercise("b", cooperation.ActivityTraining, "Long Swim", "2020-05", "")}, "a+b"},
		{"given and taken", Policy{}, []any{exercise("a", cooperation.ActivityAid, "", "2020-05-01", "Oslo", gives("DE", "NO")), exercise("b", cooperation.ActivityAid, "", "2020-05-01", "Oslo", gives("NO", "DE"))}, "a b a~b"},
	})
}

// Two records of one report are two, unless its source may repeat itself.
func TestRuleMayRepeat(t *testing.T) {
	tell(t, cooperation.KindMeeting, []story{
		{"a report", Policy{}, []any{twice("a", "2020-05-01", "2020-05-01")}, "a/talks a/talks-1"},
		{"one that may repeat", Policy{}, []any{repeating(twice("a", "2020-05-01", "2020-05-01"))}, "a/talks+a/talks-1"},
		{"by way of another report", Policy{}, []any{twice("a", "2020-05-01", "2020-05-01"), talksOf("b", "2020-05-01", with(erika))}, "a/talks a/talks-1 b a/talks-1~b a/talks~b"},
	})
}

// Of two forms of one revision everything is shown, whichever comes first.
func TestRuleTwoForms(t *testing.T) {
	tl := resolved(t, talksOf("a", "2020-05-01"), talksOf("a", "2020-05-02"))
	r, _ := tl.Lookup(recordNamed("a/talks"))
	require.Len(t, slices.Collect(r.Claims()), 2)
	require.Equal(t, []RecordID{recordNamed("a/talks")}, r.Members)
	require.Equal(t, []string{`/date: "2020-05-01" "2020-05-02"`}, conflictsOf(tl, cooperation.KindMeeting))
	require.Equal(t, "1..1", r.Corroboration().span(), "one report is one origin")
}

// One local ID for two kinds of things: one is shown, and the other stands beside
// it in a conflict about the whole record.
func TestRuleTwoKinds(t *testing.T) {
	meeting := talksOf("a", "2020-05-01")
	visit := &tale{ID: "a", Visits: []cooperation.Visit{{ID: "talks", Guests: []cooperation.Party{"NO"}, Purpose: "to train"}}}
	for _, told := range [][]any{{meeting, visit}, {visit, meeting}} {
		tl := resolved(t, told...)
		r, ok := tl.Lookup(recordNamed("a/talks"))
		require.True(t, ok)
		require.Len(t, slices.Collect(r.Claims()), 2)
		require.Equal(t, 1, tl.Len())
		id := r.ID.String()
		conflicts := conflictsOf(tl, r.Kind)
		require.Equal(t, []string{`: {"meeting":{"id":"` + id + `","guests":["NO"],"hosts":["DE"],"date":"2020-05-01"}} ` +
			`{"visit":{"id":"` + id + `","guests":["NO"],"purpose":"to train"}}`}, conflicts)
		checkCited(t, tl)
		page := &strings.Builder{}
		require.NoError(t, tl.WriteText(page))
		require.Contains(t, page.String(), "Sources DISAGREE on the kind of thing: meeting [1]; visit [1].")
		page.Reset()
		require.NoError(t, r.Explain(page))
		require.Contains(t, page.String(), "to train")
	}
	require.Equal(t, resolved(t, meeting, visit).words(t), resolved(t, visit, meeting).words(t))
}
