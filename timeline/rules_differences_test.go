package timeline

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

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
			got := changed(resolved(t, tt.old...), resolved(t, append(tt.old, tt.new...)...))
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
	changes := changed(lenient, strict)
	require.NotEmpty(t, changes)
	require.Equal(t, ChangeContradicted, changes[0].Kind)
}

// Joined records that had as many origins before, one of them or all of them
// together, are not corroborated by it, whichever comes first.
func TestRuleJoinedIsNotCorroborated(t *testing.T) {
	june := func(id cooperation.ID, origin string) *tale { return visitReport(id, "2020-06", fromOrigin(origin)) }
	for _, id := range []cooperation.ID{"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"} {
		told := []any{june(id, "Reuters"), june("x", "Reuters"), june("y", "Yonhap")}
		apart := []any{
			judged2("ana", 1, string(id)+"/visit", Different, "x/visit"), judged2("ben", 1, string(id)+"/visit", Different, "y/visit"),
		}
		require.Equal(t, []Change{{Kind: ChangeJoined}}, changed(resolved(t, append(told, apart...)...), resolved(t, told...)), id)
	}
	// What one rewrites turns out to be the origin of the other.
	told := []any{visitReport("a", "2020-06", rewrites("r")), june("c", "Reuters")}
	later := append(told, &tale{ID: "r", Source: cooperation.Source{Origin: originOf("Reuters")}})
	require.Equal(t, []Change{{Kind: ChangeRetold}}, changed(resolved(t, told...), resolved(t, later...)))
}

// The same claims by a policy that weighs otherwise are linked by other evidence.
func TestRuleRelinkedByOtherEvidence(t *testing.T) {
	told := []any{visitReport("a", "2020-06"), visitReport("b", "2020-06")}
	heavier := Policy{Points: Points{Date: 10}}
	require.Nil(t, changed(resolved(t, told...), resolvedBy(t, Policy{Points: Points{Date: 8}}, told...)))
	require.Equal(t, []Change{{Kind: ChangeRelinked}}, changed(resolved(t, told...), resolvedBy(t, heavier, told...)))
}

// What was split has no bound to compare with: that of the whole is not that of a
// part, which may be one with something else by now.
func TestRuleNoBoundOfASplit(t *testing.T) {
	ids := []cooperation.ID{"a", "b", "c"}
	slices.SortFunc(ids, func(x, y cooperation.ID) int { return RecordIDOf(x, "visit").Compare(RecordIDOf(y, "visit")) })
	c, a, b := ids[0], ids[1], ids[2] // a is split from b, and joined with c
	past := func(published string) func(*cooperation.Report) {
		return func(r *cooperation.Report) {
			visitOf(r).Status, r.Source.Published = cooperation.ProgressCompleted, edtf.MustParse(published)
		}
	}
	told := []any{visitReport(a, "2020", past("2020-09-01")), visitReport(b, "2020"), visitReport(c, "", past("2020-08-01"))}
	judged := func(x cooperation.ID, v Verdict, y cooperation.ID) Judgement {
		return judged2("desk", 1, string(x)+"/visit", v, string(y)+"/visit")
	}
	old := resolved(t, told...)
	new := resolved(t, append(told, judged(a, Different, b), judged(a, Same, c), judged(b, Different, c))...)
	for _, x := range changed(old, new) {
		require.NotEqual(t, ChangeBounded, x.Kind, "%+v", x)
	}
}
