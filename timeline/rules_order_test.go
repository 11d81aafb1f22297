package timeline

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation"
)

// happened tells of happenings: "meeting 2020-05-01", "visit 2020-05, before:
// meeting", "ceremony, part-of: visit". The local ID is what comes first; its
// first word is the kind.
func happened(id cooperation.ID, list ...string) *tale {
	r := &tale{ID: id}
	for _, line := range list {
		head, links, _ := strings.Cut(line, ", ")
		name, date, _ := strings.Cut(head, " ")
		guests, hosts := []cooperation.Party{"NO"}, []cooperation.Party{"DE"}
		var told []cooperation.Link
		if links != "" {
			for _, l := range strings.Split(links, ", ") {
				kind, to, _ := strings.Cut(l, ": ")
				told = append(told, cooperation.Link{Kind: cooperation.LinkKind(kind), To: cooperation.ID(to)})
			}
		}
		switch kind, _, _ := strings.Cut(name, "-"); kind {
		case "meeting":
			r.Meetings = append(r.Meetings, cooperation.Meeting{ID: cooperation.ID(name), Guests: guests, Hosts: hosts, Date: day(date), Links: told})
		case "visit":
			r.Visits = append(r.Visits, cooperation.Visit{ID: cooperation.ID(name), Guests: guests, Hosts: hosts, Date: day(date), Links: told})
		case "ceremony":
			r.Ceremonies = append(r.Ceremonies, cooperation.Ceremony{ID: cooperation.ID(name), Guests: guests, Hosts: hosts, Date: day(date), Links: told})
		case "said":
			r.Statements = append(r.Statements, cooperation.Statement{ID: cooperation.ID(name), Text: name, Date: day(date), Links: told})
		case "recognised":
			r.Milestones = append(r.Milestones, cooperation.Milestone{ID: cooperation.ID(name), Kind: cooperation.MilestoneRecognised, Parties: []cooperation.Party{"DE"}, Date: day(date), Links: told})
		}
	}
	return r
}

// order lists the local IDs of the entries, with the derived bounds.
func order(tl *Timeline) string {
	var out []string
	for e := range tl.Entries() {
		name := ""
		for c := range e.Resolved().Claims() {
			name = string(c.Local)
		}
		if !e.NotAfter.IsZero() {
			name += " by " + e.NotAfter.String()
		}
		out = append(out, name)
	}
	return strings.Join(out, ", ")
}

// Entries stand by the first day that their date can touch; then by what sources
// say came before; then what holds before what is held.
func TestRuleOrder(t *testing.T) {
	for _, tt := range []struct {
		name string
		told *tale
		want string
	}{
		{"by the first day", happened("a", "meeting-2 2020-05-02", "meeting-1 2020-05-01", "meeting-3 2020-04"), "meeting-3, meeting-1, meeting-2"},
		{"the more precise after the coarser of one first day", happened("a", "meeting-1 2020-05-01", "meeting-2 2020-05", "meeting-3 2020-05-01/2020-05-02"), "meeting-1, meeting-3, meeting-2"},
		{"an open start stands at its end", happened("a", "meeting-1 [..2020-05-05]", "meeting-2 2020-05-04", "meeting-3 2020-05-06"), "meeting-2, meeting-1, meeting-3"},
		{"no year and no date come last", happened("a", "meeting-1", "meeting-2 XXXX-01-01", "meeting-3 2020"), "meeting-3, meeting-2, meeting-1"},
		{"before, on one day", happened("a", "meeting-1 2020-05-01", "ceremony 2020-05-01", "visit 2020-05-01, followed: meeting-1"), "ceremony, meeting-1, visit"},
		{"followed, on one day", happened("a", "meeting-1 2020-05-01", "meeting-2 2020-05-01, before: meeting-1"), "meeting-2, meeting-1"},
		{"a chain, on one day", happened("a", "meeting-1 2020-05-01, followed: meeting-2", "meeting-2 2020-05-01, followed: meeting-3", "meeting-3 2020-05-01"), "meeting-3, meeting-2, meeting-1"},
		{"dates before links", happened("a", "meeting-1 2020-05-01, followed: meeting-2", "meeting-2 2020-05-02"), "meeting-1, meeting-2"},
		{"what holds before what is held", happened("a", "said 2020-05-01", "meeting 2020-05-01", "ceremony 2020-05-01", "visit 2020-05-01", "recognised 2020-05-01"), "recognised, visit, ceremony, meeting, said"},
		{"a part after its whole", happened("a", "ceremony 2020-05-01, part-of: meeting", "meeting 2020-05-01"), "meeting, ceremony"},
		{"an undated part stands with its whole", happened("a", "ceremony, part-of: meeting-1", "meeting-1 2020-05-01", "meeting-2 2020-05-02"), "meeting-1, ceremony by 2020-05-01, meeting-2"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			require.Equal(t, tt.want, order(resolved(t, tt.told)))
		})
	}
}

// An undated part of what has no date stands by its own bound, which may be earlier
// than that of the whole, whichever of the two has the smaller id.
func TestRuleOrderOfPartsWithoutADate(t *testing.T) {
	for _, id := range []cooperation.ID{"a", "b", "c", "d", "e", "f"} {
		require.Equal(t, "ceremony by 2020-05-03, meeting-2, meeting-4, meeting-1 by 2020-06-01, meeting-3", order(resolved(t, happened(id,
			"ceremony, part-of: meeting-1, before: meeting-2", "meeting-1, before: meeting-3", "meeting-2 2020-05-03", "meeting-3 2020-06-01", "meeting-4 2020-05-10",
		))), id)
	}
}

// A circle of links, within one report or made by two together, settles nothing
// and stops nothing.
func TestRuleOrderInCircles(t *testing.T) {
	tl := resolved(t, happened("a", "meeting-1 2020-05-01, before: meeting-2", "meeting-2 2020-05-01, before: meeting-1", "meeting-3 2020-04-30"))
	require.Equal(t, 3, tl.Len())
	require.True(t, strings.HasPrefix(order(tl), "meeting-3, "))

	both := with(erika, ola)
	one, other := happened("a", "meeting-1 2020-05-01, before: visit", "visit 2020-05-01"), happened("b", "meeting-1 2020-05-01", "visit 2020-05-01, before: meeting-1")
	both(one)
	both(other)
	tl = resolved(t, one, other)
	require.Equal(t, 2, tl.Len(), "two happenings, each told by two reports")
	require.Equal(t, tl.words(t), resolved(t, other, one).words(t))

	undated := resolved(t, happened("a", "meeting-1, before: meeting-2", "meeting-2, before: meeting-3", "meeting-3 , before: meeting-1"))
	require.Equal(t, 3, undated.Len())
}

// What a source tells as past was over when it was published; what came before
// something was over with it; a part was over with its whole.
func TestRuleNotAfter(t *testing.T) {
	on := func(r *tale, date string) *tale { published(date)(r); return r }
	as := func(r *tale, s cooperation.Progress) *tale { r.Meetings[0].Status = s; return r }
	const done = cooperation.ProgressCompleted
	denied := on(as(happened("a", "meeting"), done), "2020-06-01")
	denied.Meetings[0].Polarity = cooperation.PolarityDenied
	for _, tt := range []struct {
		name string
		told []any
		want string
	}{
		{"told as past", []any{on(as(happened("a", "meeting"), done), "2020-06-01")}, "meeting by 2020-06-01"},
		{"published in a month", []any{on(as(happened("a", "meeting"), done), "2020-06")}, "meeting by 2020-06"},
		{"planned", []any{on(as(happened("a", "meeting"), cooperation.ProgressPlanned), "2020-06-01")}, "meeting"},
		{"no word on how far it has come", []any{on(happened("a", "meeting"), "2020-06-01")}, "meeting"},
		{"not published on a known day", []any{as(happened("a", "meeting"), done)}, "meeting"},
		{"denied", []any{denied}, "meeting"},
		{"the date says as much", []any{on(as(happened("a", "meeting 2020-05"), done), "2020-06-01")}, "meeting"},
		{"the date says less", []any{on(as(happened("a", "meeting 2020"), done), "2020-06-01")}, "meeting by 2020-06-01"},
		{"the earliest publication", []any{on(withBoth(as(happened("a", "meeting"), done)), "2020-06-01"), on(withBoth(as(happened("b", "meeting"), done)), "2020-05-24")}, "meeting by 2020-05-24"},
		{"not published on a known day, and read on one", []any{readOn(as(happened("a", "meeting"), done), "2020-07-01")}, "meeting by 2020-07-01"},
		{"published on a known day, and read later", []any{readOn(on(as(happened("a", "meeting"), done), "2020-06-01"), "2020-07-01")}, "meeting by 2020-06-01"},
		{"a ceremony of a visit that is still to come", []any{on(wreathOf("a", cooperation.ProgressPlanned), "2020-06-01")}, "visit, wreath"},
		{"a ceremony of a visit that is going on", []any{on(wreathOf("a", cooperation.ProgressUnderWay), "2020-06-01")}, "visit, wreath by 2020-06-01"},
		{"before something", []any{happened("a", "meeting-1, before: meeting-2", "meeting-2 2020-05-03")}, "meeting-1 by 2020-05-03, meeting-2"},
		{"before something that was before something", []any{happened("a", "meeting-1, before: meeting-2", "meeting-2, before: meeting-3", "meeting-3 2020-05-03")},
			"meeting-1 by 2020-05-03, meeting-2 by 2020-05-03, meeting-3"},
		{"a long row of what came before something", []any{happened("a", "meeting-1, before: meeting-2", "meeting-2, before: meeting-3", "meeting-3, before: meeting-4",
			"meeting-4, before: meeting-5", "meeting-5, before: meeting-6", "meeting-6, before: meeting-7", "meeting-7 2020-05-03")},
			"meeting-1 by 2020-05-03, meeting-2 by 2020-05-03, meeting-3 by 2020-05-03, meeting-4 by 2020-05-03, meeting-5 by 2020-05-03, meeting-6 by 2020-05-03, meeting-7"},
		{"before something without a year", []any{happened("a", "meeting-1, before: meeting-2", "meeting-2 XXXX-05-03")}, "meeting-1, meeting-2"},
		{"before something that is dated earlier", []any{happened("a", "meeting-1 2020-05-09, before: meeting-2", "meeting-2 2020-05-03")}, "meeting-2, meeting-1"},
		{"published before its date", []any{on(as(happened("a", "meeting 2020-06-10"), done), "2020-06-01")}, "meeting"},
		{"a part of something", []any{happened("a", "ceremony, part-of: meeting", "meeting 2020-05-03")}, "meeting, ceremony by 2020-05-03"},
		{"a milestone is told as it is", []any{on(happened("a", "recognised"), "2020-06-01")}, "recognised by 2020-06-01"},
	} {
		t.Run(tt.name, func(t *testing.T) { require.Equal(t, tt.want, order(resolved(t, tt.told...))) })
	}
}

func readOn(r *tale, date string) *tale { r.Source.Retrieved = day(date); return r }

// wreathOf tells of a visit that has come so far, and of a wreath laid in its course.
func wreathOf(id cooperation.ID, status cooperation.Progress) *tale {
	r := journey(id, "")
	r.Meetings, r.Visits[0].Status = nil, status
	return r
}

func withBoth(r *tale) *tale { with(erika, ola)(r); return r }

// Of agreements and offices each action is an entry, and the conflicts of one
// entry are not those of another of the same kind.
func TestRuleEntriesOfActions(t *testing.T) {
	ratified := func(by cooperation.Party, date string) cooperation.AgreementAction {
		return cooperation.AgreementAction{Kind: cooperation.ActionRatified, Party: by, Date: day(date)}
	}
	pact := func(id cooperation.ID, no, de string) *tale {
		r := signed(id, "2020-05-01", "On Training")
		r.Agreements[0].Actions = append(r.Agreements[0].Actions, ratified("NO", no), ratified("DE", de))
		return r
	}
	tl := resolved(t, pact("a", "2020-06-01", "2020-07-01"), pact("b", "2020-06-05", "2020-07-01"))
	var got []string
	for e := range tl.Entries() {
		line := e.Action + " " + string(e.Party) + " " + e.Date.String()
		for _, f := range e.Conflicts() {
			line += ", in conflict " + f.Path
		}
		got = append(got, line)
	}
	require.Equal(t, []string{
		"signed  2020-05-01", "ratified NO 2020-06-01, in conflict /actions/ratified:NO/date", "ratified DE 2020-07-01",
	}, got)
}

// What has no term of its own is told apart by its label, what can happen again
// by its date; where and under what name it was told is kept.
func TestRuleGroupsOfActions(t *testing.T) {
	act := func(kind cooperation.OfficeActionKind, date, label string) cooperation.OfficeAction {
		return cooperation.OfficeAction{Kind: kind, Date: day(date), Label: label}
	}
	const other, moved = cooperation.OfficeActedOther, cooperation.OfficeRelocated
	tl := resolved(t,
		attaches("a", "", act(other, "", "renamed"), act(other, "", "Inspected"), act(moved, "2001", ""), act(moved, "2005", ""), act(cooperation.OfficeOpened, "1990", "inaugurated")),
		attaches("b", "", act(other, "2003", "inspected"), act(moved, "2005", ""), act(cooperation.OfficeOpened, "1990", "established")))
	r, _ := tl.Lookup(recordNamed("a/office"))
	var paths []string
	for _, f := range r.Fields() {
		if strings.HasPrefix(f.Path, "/actions/") && !strings.HasSuffix(f.Path, "/polarity") {
			paths = append(paths, f.Path)
		}
	}
	require.Equal(t, []string{
		"/actions/opened/date", "/actions/opened/label",
		"/actions/other:inspected/label", "/actions/other:inspected@2003/date", "/actions/other:inspected@2003/label", "/actions/other:renamed/label",
		"/actions/relocated@2001/date", "/actions/relocated@2005/date",
	}, paths)
	label := fieldOf(t, r, "/actions/opened/label")
	require.Equal(t, FieldText, label.Class)
	require.Len(t, label.Values, 2)
	require.Empty(t, conflictsOf(tl, cooperation.KindOffice))
	checkCited(t, tl)
}
