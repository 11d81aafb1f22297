package timeline

import (
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/stretchr/testify/require"
)

// A judgement goes before all evidence, also before what otherwise keeps
// records apart; only their kind stays.
func TestRuleJudgedSame(t *testing.T) {
	swapped := func(r *tale) { r.Meetings[0].Guests, r.Meetings[0].Hosts = r.Meetings[0].Hosts, r.Meetings[0].Guests }
	both := with(erika, ola)
	same := judged2("ana", 1, "a/talks", Same, "b/talks")
	tell(t, cooperation.KindMeeting, []story{
		{"nothing in common", Policy{}, []any{talksOf("a", "2020-05-01"), talksOf("b", "2021-06-01"), same}, "a+b"},
		{"sides swapped", Policy{}, []any{talksOf("a", "2020-05-01"), talksOf("b", "2020-05-01", swapped), same}, "a+b"},
		{"different people", Policy{}, []any{talksOf("a", "2020-05-01", with(ola)), talksOf("b", "2020-05-01", with(kari)), same}, "a+b"},
		{"two records of one report", Policy{}, []any{twice("a", "2020-05-01", "2020-05-02"), judged2("ana", 1, "a/talks", Same, "a/talks-1")}, "a/talks+a/talks-1"},
		{"the order of the pair", Policy{}, []any{talksOf("a", "2020"), talksOf("b", "2021"), judged2("ana", 1, "b/talks", Same, "a/talks")}, "a+b"},
		{"before the records come", Policy{}, []any{same, talksOf("a", "2020"), talksOf("b", "2021")}, "a+b"},
		{"about a record that never comes", Policy{}, []any{talksOf("a", "2020"), judged2("ana", 1, "a/talks", Same, "z/talks")}, "a"},
		{"about a record that is withdrawn", Policy{}, []any{talksOf("a", "2020"), talksOf("b", "2021"), same, &tale{ID: "c", Retracts: []cooperation.ID{"b"}}}, "a"},
		{"what fits one of the two and contradicts the other stays out", Policy{}, []any{
			talksOf("a", "2020-05-01", both), talksOf("b", "2021-06-01", both), talksOf("c", "2020-05-01", both), same,
		}, "a+b c a~c"},
	})

	// The record shows both sides; nothing is dropped, and the dates are in
	// conflict.
	tl := resolved(t, talksOf("a", "2020-05-01"), talksOf("b", "2021-06-01", swapped), same)
	r, _ := tl.Lookup(recordNamed("a/talks"))
	m := r.Record().(*cooperation.Meeting)
	require.ElementsMatch(t, []cooperation.Party{"DE", "NO"}, m.Guests)
	require.ElementsMatch(t, []cooperation.Party{"DE", "NO"}, m.Hosts)
	require.Equal(t, []string{`/date: "2020-05-01" "2021-06-01"`}, conflictsOf(tl, cooperation.KindMeeting))
	require.Equal(t, "judgement 0", evidenceOf(tl, cooperation.KindMeeting, LinkTaken))
}

// Two kinds of things are never one, whoever says so; the judgement is told as
// refused.
func TestRuleJudgedSameAcrossKinds(t *testing.T) {
	r := talksOf("a", "2020-05-01")
	r.Visits = []cooperation.Visit{{ID: "visit"}}
	tl := resolved(t, r, judged2("ana", 1, "a/talks", Same, "a/visit"))
	for l := range tl.Links() {
		require.Equal(t, LinkRefused, l.Outcome)
		require.Equal(t, whyKind, l.Reason)
		require.Equal(t, []Evidence{{Kind: EvidenceJudgement, Detail: "ana: same"}}, l.Evidence)
	}
	talks, _ := tl.Lookup(recordNamed("a/talks"))
	visit, _ := tl.Lookup(recordNamed("a/visit"))
	require.NotEqual(t, talks.ID, visit.ID)
}

// Of an author the last word counts, between authors different beats same, and
// what is withdrawn leaves no trace.
func TestRuleWords(t *testing.T) {
	a, b := talksOf("a", "2020-05-01", with(erika, ola)), talksOf("b", "2020-05-01", with(erika, ola))
	far := talksOf("c", "2021-01-01")
	word := func(author string, seq uint64, v Verdict) Judgement {
		return judged2(author, seq, "a/talks", v, "b/talks")
	}
	on := func(author string, seq uint64, v Verdict) Judgement {
		return judged2(author, seq, "a/talks", v, "c/talks")
	}
	tell(t, cooperation.KindMeeting, []story{
		{"by evidence", Policy{}, []any{a, b}, "a+b"},
		{"judged different", Policy{}, []any{a, b, word("ana", 1, Different)}, "a b"},
		{"different beats same", Policy{}, []any{a, b, word("ana", 1, Same), word("ben", 1, Different), word("cem", 7, Same)}, "a b"},
		{"the last word", Policy{}, []any{a, b, word("ana", 2, Same), word("ana", 1, Different)}, "a+b"},
		{"of equal words different", Policy{}, []any{a, far, on("ana", 1, Same), on("ana", 1, Different)}, "a c"},
		{"withdrawn", Policy{}, []any{a, b, word("ana", 1, Different), word("ana", 2, Withdrawn)}, "a+b"},
		{"same withdrawn", Policy{}, []any{a, far, on("ana", 1, Same), on("ana", 2, Withdrawn)}, "a c"},
		{"the other's word stays", Policy{}, []any{a, b, word("ana", 1, Different), word("ana", 2, Withdrawn), word("ben", 1, Different)}, "a b"},
	})
	require.Equal(t, resolved(t, a, b).words(t), resolved(t, a, b, word("ana", 1, Different), word("ana", 2, Withdrawn)).words(t))
	require.Equal(t, resolved(t, a, far).words(t), resolved(t, a, far, on("ana", 1, Same), on("ana", 2, Withdrawn)).words(t))
}

func (t *Timeline) words(tb testing.TB) string {
	b, err := t.MarshalJSON()
	require.NoError(tb, err)
	return string(b)
}

// Of judgements that contradict each other in a chain the weakest same is
// refused: that of the fewest authors, of equal ones that of the larger ids.
// Evidence does not bring together what is judged different, by any detour.
func TestRuleContradictoryChains(t *testing.T) {
	a, b, c := talksOf("a", "2020"), talksOf("b", "2021"), talksOf("c", "2022")
	ab, bc := func(author string) Judgement { return judged2(author, 1, "a/talks", Same, "b/talks") }, func(author string) Judgement { return judged2(author, 1, "b/talks", Same, "c/talks") }
	apart := judged2("ana", 1, "a/talks", Different, "c/talks")
	for _, tt := range []struct {
		name    string
		told    []any
		want    string
		refused []string
	}{
		{"two words against one", []any{a, b, c, ab("ana"), bc("ana"), bc("ben"), apart}, "a b+c", []string{"a~b: " + whyDifferent, "a~c: " + whyDifferent}},
		{"one against two", []any{a, b, c, ab("ana"), ab("ben"), bc("ana"), apart}, "a+b c", []string{"a~c: " + whyDifferent, "b~c: " + whyDifferent}},
		{"equals, as the ids have it", []any{a, b, c, ab("ana"), bc("ana"), apart}, "a b+c", []string{"a~b: " + whyDifferent, "a~c: " + whyDifferent}},
		{"no contradiction", []any{a, b, c, ab("ana"), bc("ana")}, "a+b+c", nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			require.Equal(t, tt.want, became(t, Policy{}, cooperation.KindMeeting, tt.told...))
			require.Equal(t, tt.refused, reasons(t, resolved(t, tt.told...), cooperation.KindMeeting, LinkRefused))
		})
	}
	both := with(erika, ola)
	tell(t, cooperation.KindMeeting, []story{
		{"a detour of evidence", Policy{}, []any{
			talksOf("a", "2020-05-01", both), talksOf("b", "2020-05-01", both), talksOf("c", "2020-05-01", both), apart,
		}, "a b c a~b b~c"},
		{"a detour of imprecise evidence", Policy{}, []any{
			talksOf("a", "2020-05-01", both), talksOf("b", "2020-05", both), talksOf("c", "2020-05-01", both), apart,
		}, "a b c a~b b~c"},
	})
}

// A judgement that two records are different holds within an identity key too:
// the others stay one with whichever of them takes them first.
func TestRuleDifferentWithinAnIdentityKey(t *testing.T) {
	relations := func(id cooperation.ID, date string) *tale {
		return &tale{ID: id, Milestones: []cooperation.Milestone{{ID: "relations", Kind: cooperation.MilestoneEstablished, Parties: []cooperation.Party{"DE", "NO"}, Date: day(date)}}}
	}
	told := []any{relations("a", "1949"), relations("b", "1955"), judged2("ana", 1, "a/relations", Different, "b/relations")}
	require.Equal(t, "a b", became(t, Policy{}, cooperation.KindMilestone, told...))
	require.Equal(t, "a b+c", became(t, Policy{}, cooperation.KindMilestone, append(told, relations("c", "1951"))...))
}
