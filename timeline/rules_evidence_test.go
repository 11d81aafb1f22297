package timeline

import (
	"fmt"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/stretchr/testify/require"
)

// It takes Policy.Kinds kinds of evidence to join, and one fewer, but at least
// one, to be offered for review.
func TestRuleKinds(t *testing.T) {
	one, three := Policy{Kinds: 1}, Policy{Kinds: 3}
	naval := about(cooperation.SectorNaval)
	pair := func(date string, change ...func(*tale)) []any {
		return []any{talksOf("a", date, change...), talksOf("b", date, change...)}
	}
	tell(t, cooperation.KindMeeting, []story{
		{"nothing", Policy{}, pair(""), "a b"},
		{"one", Policy{}, pair("", with(erika)), "a b a~b"},
		{"two", Policy{}, pair("2020-05-01", with(erika)), "a+b"},
		{"one of one", one, pair("", with(erika)), "a+b"},
		{"a date of one", one, pair("2020-05-01"), "a+b"},
		{"nothing of one", one, pair(""), "a b"},
		{"one of three", three, pair("", with(erika)), "a b"},
		{"two of three", three, pair("2020-05-01", with(erika)), "a b a~b"},
		{"three of three", three, pair("2020-05-01", with(erika, ola)), "a+b"},
		{"none is one", Policy{Kinds: -1}, pair("", with(erika)), "a+b"},
		{"a day apart, three of three beside the date", three, pairApart(with(erika, ola), naval), "a+b"},
		{"a day apart, two of three beside the date", three, pairApart(with(erika, ola)), "a b"},
	})
}

func pairApart(change ...func(*tale)) []any {
	return []any{talksOf("a", "2020-05-01", change...), talksOf("b", "2020-05-02", change...)}
}

// Place and subject describe a kind of occasion, not one: they never join by
// themselves, and are offered for review.
func TestRulePlaceAndSubject(t *testing.T) {
	naval := about(cooperation.SectorNaval)
	tell(t, cooperation.KindMeeting, []story{
		{"place and subject", Policy{}, []any{talksOf("a", "", in("Oslo"), naval), talksOf("b", "", in("Oslo"), naval)}, "a b a~b"},
		{"place", Policy{}, []any{talksOf("a", "", in("Oslo")), talksOf("b", "", in("Oslo"))}, "a b a~b"},
		{"place of one", Policy{Kinds: 1}, []any{talksOf("a", "", in("Oslo")), talksOf("b", "", in("Oslo"))}, "a b a~b"},
		{"place, subject and a date", Policy{}, []any{talksOf("a", "2020-05-01", in("Oslo"), naval), talksOf("b", "2020-05-01", in("Oslo"), naval)}, "a+b"},
		{"place and a date", Policy{}, []any{talksOf("a", "2020-05-01", in("Oslo")), talksOf("b", "2020-05-01", in("OSLO"))}, "a+b"},
		{"subject and a date", Policy{}, []any{talksOf("a", "2020-05-01", naval), talksOf("b", "2020-05-01", naval)}, "a+b"},
		{"other places and the date", Policy{}, []any{talksOf("a", "2020-05-01", in("Oslo")), talksOf("b", "2020-05-01", in("Bergen"))}, "a b a~b"},
	})
	for _, tt := range []struct {
		name string
		a, b func(*tale)
		want string
	}{
		{"a city", in("Oslo"), in("oslo", "Akershus"), "date 8, place 2"},
		{"a site", in("Oslo", "Akershus"), in("Bergen", "akershus"), "date 8, place 3"},
		{"all of it", in("Oslo", "Akershus"), in("Oslo", "Akershus"), "date 8, place 4"},
		{"a city and no site", in("Oslo"), in("Oslo"), "date 8, place 4"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			tl := resolved(t, talksOf("a", "2020-05-01", tt.a), talksOf("b", "2020-05-01", tt.b))
			require.Equal(t, tt.want, evidenceOf(tl, cooperation.KindMeeting, LinkTaken))
		})
	}
}

// A link has all the evidence that there is: here every kind that happenings
// can have, but for the name, post and rank of people who are not known to be
// the same.
func TestRuleAllEvidenceCounts(t *testing.T) {
	whole := func(r *tale) {
		r.Visits = []cooperation.Visit{{ID: "visit", Guests: r.Meetings[0].Guests, Hosts: r.Meetings[0].Hosts, Date: r.Meetings[0].Date}}
		with(ola)(r)
		r.Meetings[0].Visit, r.Meetings[0].Occasion = "visit", "Kiel Week"
	}
	nameless := func(r *tale) {
		r.Meetings[0].Participants = append(r.Meetings[0].Participants, cooperation.Participant{
			Label: "an admiral", Party: "SE", Post: cooperation.Post{Role: cooperation.RoleServiceCommander}, Rank: cooperation.Rank{Text: "konteramiral"},
		})
	}
	var told []any
	for _, id := range []cooperation.ID{"a", "b"} {
		told = append(told, talksOf(id, "2020-05-01", with(erika), whole, nameless, in("Kiel"), about(cooperation.SectorNaval)))
	}
	tl := resolved(t, told...)
	require.Equal(t, "date 8, co-participant 8, co-participant 8, post 4, rank 2, place 4, subject 2, label 6, whole 6", evidenceOf(tl, cooperation.KindMeeting, LinkTaken))
}

// The post of somebody known to be the same is evidence only where the dates are
// apart: else one minister's post would tie all his meetings.
func TestRulePostOfTheSameOfficial(t *testing.T) {
	minister := withPost(cooperation.RoleDefenceMinister, erika)
	for date, want := range map[string]string{"2020-05-01": "date 8, co-participant 8", "2020-05-02": "co-participant 8, post 4", "2020-05": "date 4, co-participant 8"} {
		tl := resolved(t, talksOf("a", "2020-05-01", minister), talksOf("b", date, minister))
		require.Equal(t, want, evidenceOf(tl, cooperation.KindMeeting, LinkTaken), date)
	}
}

// If both name officials of a side and no two can be one, it is two occasions;
// one who was at both is enough, whoever else was there.
func TestRuleDifferentPeople(t *testing.T) {
	tell(t, cooperation.KindMeeting, []story{
		{"another guest", Policy{}, []any{talksOf("a", "2020-05-01", with(erika, ola)), talksOf("b", "2020-05-01", with(erika, kari))}, "a b"},
		{"a further guest", Policy{}, []any{talksOf("a", "2020-05-01", with(erika, ola)), talksOf("b", "2020-05-01", with(erika, ola, kari))}, "a+b"},
		{"no guest named", Policy{}, []any{talksOf("a", "2020-05-01", with(erika, ola)), talksOf("b", "2020-05-01", with(erika))}, "a+b"},
		{"one between two that exclude each other goes with neither", Policy{}, betweenTwo(), "a b c a~b b~c"},
	})
	tl := resolved(t, betweenTwo()...)
	require.Equal(t, []string{"a~b: " + whyUndecided, "b~c: " + whyUndecided}, reasons(t, tl, cooperation.KindMeeting, LinkReview))
}

func betweenTwo() []any {
	return []any{talksOf("a", "2020-05-01", with(erika, ola)), talksOf("b", "2020-05-01", with(erika)), talksOf("c", "2020-05-01", with(erika, kari))}
}

// Every record is offered the best partners, as many as Policy.Reviews says; the
// last one's reason counts the others. A partner that has few of its own offers
// itself.
func TestRuleReviews(t *testing.T) {
	var told []any
	for i := range 12 {
		told = append(told, talksOf(cooperation.ID(fmt.Sprintf("r%02d", i)), fmt.Sprintf("2020-%02d-01", i+1), with(erika)))
	}
	told = append(told, talksOf("coarse", "2020", with(erika)))
	count := func(p Policy) (n int, last string) {
		tl := resolvedBy(t, p, told...)
		for _, why := range reasons(t, tl, cooperation.KindMeeting, LinkReview) {
			n++
			if why[len("coarse~r00: "):] != whyUndecided {
				last = why[len("coarse~r00: "):]
			}
		}
		return n, last
	}
	n, last := count(Policy{})
	require.Equal(t, 12, n, "each of twelve has one partner alone")
	require.Empty(t, last, "so that none is left out")
	n, last = count(Policy{Reviews: 20})
	require.Equal(t, 12, n)
	require.Empty(t, last)
	n, _ = count(Policy{Reviews: -1})
	require.Zero(t, n)

	// Seven tellings of one kind, twenty-one pairs: two partners for each leave
	// fewer.
	told = nil
	for i := range 7 {
		told = append(told, talksOf(cooperation.ID(fmt.Sprintf("r%02d", i)), "", with(erika)))
	}
	n = 0
	for range resolvedBy(t, Policy{Reviews: 2}, told...).Review() {
		n++
	}
	require.LessOrEqual(t, n, 14)
	require.GreaterOrEqual(t, n, 7)
}
