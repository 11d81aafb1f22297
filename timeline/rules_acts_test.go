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

// What has no term of its own is one act of a party on a day, whatever sources call it,
// unless a source tells of two.
func TestRuleOtherActsOfOneDay(t *testing.T) {
	read := func(r *tale, party cooperation.Party, date, label string) *tale {
		r.Agreements[0].Actions = append(r.Agreements[0].Actions, cooperation.AgreementAction{Kind: cooperation.ActionOther, Label: label, Party: party, Date: day(date)})
		return r
	}
	told := func(id cooperation.ID) *tale { return signed(id, "2020-05-01", "On Training") }
	for _, c := range []struct {
		name string
		b    *tale
		want int
	}{
		{"in other words", read(told("b"), "NO", "2020-06-01", "vom Parlament gebilligt"), 2},
		{"by another party", read(told("b"), "DE", "2020-06-01", "vom Parlament gebilligt"), 3},
		{"by nobody who is told", read(told("b"), "", "2020-06-01", "vom Parlament gebilligt"), 3},
		{"on another day", read(told("b"), "NO", "2020-06-02", "vom Parlament gebilligt"), 3},
		{"in another month", read(told("b"), "NO", "2020-06", "vom Parlament gebilligt"), 3},
		{"two by one source", read(read(told("b"), "NO", "2020-06-01", "vom Parlament gebilligt"), "NO", "2020-06-01", "gedruckt"), 4},
	} {
		tl := resolved(t, read(told("a"), "NO", "2020-06-01", "approved by parliament"), c.b)
		require.Equal(t, c.want, tl.Len(), c.name)
		require.Empty(t, conflictsOf(tl, cooperation.KindAgreement), c.name)
	}
	tl := resolved(t, read(told("a"), "NO", "2020-06-01", "approved by parliament"), read(told("b"), "NO", "2020-06-01", "vom Parlament gebilligt"))
	x, _ := tl.Lookup(recordNamed("a/memorandum"))
	require.Len(t, fieldOf(t, x, "/actions/other:NO@2020-06-01/label").Values, 2)
}
