package timeline

import (
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// story is a row of most tables: what is told, and what becomes of it.
type story struct {
	name   string
	policy Policy
	told   []any
	want   string
}

func tell(t *testing.T, kind cooperation.Kind, stories []story) {
	t.Helper()
	for _, tt := range stories {
		t.Run(tt.name, func(t *testing.T) {
			require.Equal(t, tt.want, became(t, tt.policy, kind, tt.told...))
		})
	}
}

// Two exact dates may miss each other by the slack, if two further kinds of
// evidence speak for it.
func TestRuleDateSlack(t *testing.T) {
	none := Policy{DateSlack: -1}
	week := Policy{DateSlack: 7}
	naval := about(cooperation.SectorNaval)
	tell(t, cooperation.KindMeeting, []story{
		{"the same day and one more thing", Policy{}, []any{talksOf("a", "2020-05-01", with(erika)), talksOf("b", "2020-05-01", with(erika))}, "a+b"},
		{"the same day and nothing more", Policy{}, []any{talksOf("a", "2020-05-01"), talksOf("b", "2020-05-01")}, "a b a~b"},
		{"a day apart and two more things", Policy{}, []any{talksOf("a", "2020-05-01", with(erika), naval), talksOf("b", "2020-05-02", with(erika), naval)}, "a+b"},
		{"apart from two that exclude each other, and more like one", Policy{}, []any{
			talksOf("a", "2020-05-01", with(erika, ola)), talksOf("b", "2020-05-03", with(erika, ola), naval), talksOf("c", "2020-05-05", with(erika, ola), naval),
		}, "a b+c a~b"},
		{"two days apart, two officials", Policy{}, []any{talksOf("a", "2020-05-01", with(erika, ola)), talksOf("b", "2020-05-03", with(erika, ola))}, "a+b"},
		{"a day apart and one more thing", Policy{}, []any{talksOf("a", "2020-05-01", with(erika)), talksOf("b", "2020-05-02", with(erika))}, "a b"},
		{"a day apart and nothing more", Policy{}, []any{talksOf("a", "2020-05-01"), talksOf("b", "2020-05-02")}, "a b"},
		{"a day apart, place and subject alone", Policy{}, []any{talksOf("a", "2020-05-01", in("Oslo"), naval), talksOf("b", "2020-05-02", in("Oslo"), naval)}, "a b a~b"},
		{"three days apart and everything else", Policy{}, []any{talksOf("a", "2020-05-01", with(erika, ola), in("Oslo"), naval), talksOf("b", "2020-05-04", with(erika, ola), in("Oslo"), naval)}, "a b"},
		{"no slack", none, []any{talksOf("a", "2020-05-01", with(erika, ola), naval), talksOf("b", "2020-05-02", with(erika, ola), naval)}, "a b"},
		{"no slack and the same day", none, []any{talksOf("a", "2020-05-01", with(erika)), talksOf("b", "2020-05-01", with(erika))}, "a+b"},
		{"more slack", week, []any{talksOf("a", "2020-05-01", with(erika, ola)), talksOf("b", "2020-05-08", with(erika, ola))}, "a+b"},
		{"more than more slack", week, []any{talksOf("a", "2020-05-01", with(erika, ola)), talksOf("b", "2020-05-09", with(erika, ola))}, "a b"},
		{"an inexact date within the slack is left for review", Policy{}, []any{talksOf("a", "2020-05-01~", with(erika, ola)), talksOf("b", "2020-05-03", with(erika, ola))}, "a b a~b"},
		{"so is a month", Policy{}, []any{talksOf("a", "2020-04", with(erika, ola)), talksOf("b", "2020-05-01", with(erika, ola))}, "a b a~b"},
		{"a source seldom misdates against itself", Policy{}, []any{repeated("a", "2020-05-01", "2020-05-02")}, "a/talks a/talks-1 a/talks~a/talks-1"},
		{"but may tell twice of one day", Policy{}, []any{repeated("a", "2020-05-01", "2020-05-01")}, "a/talks+a/talks-1"},
	})
}

// repeated tells of a meeting once for every date, in a source that may repeat
// itself.
func repeated(id cooperation.ID, dates ...string) *tale {
	r := talksOf(id, dates[0])
	for i, d := range dates[1:] {
		m := r.Meetings[0]
		m.ID, m.Date = cooperation.ID("talks-"+string(rune('1'+i))), day(d)
		r.Meetings = append(r.Meetings, m)
	}
	with(erika, ola)(r)
	mayRepeat(r)
	return r
}

// What comes of the slack is a conflict.
func TestRuleDateSlackIsAConflict(t *testing.T) {
	tl := resolved(t, talksOf("a", "2020-05-01", with(erika, ola)), talksOf("b", "2020-05-02", with(erika, ola)))
	require.Equal(t, []string{`/date: "2020-05-01" "2020-05-02"`}, conflictsOf(tl, cooperation.KindMeeting))
	require.Equal(t, "co-participant 8, co-participant 8", evidenceOf(tl, cooperation.KindMeeting, LinkTaken), "the date speaks for nothing")
}

// Dates that share days: equal ones weigh most, then contained ones, then those
// whose ends are both within the slack; others are two journeys that touch.
func TestRuleExtents(t *testing.T) {
	for _, tt := range []struct {
		name, a, b string
		policy     Policy
		want       string
	}{
		{"equal", "2020-05-01/2020-05-05", "2020-05-01/2020-05-05", Policy{}, "date 8"},
		{"contained", "2020-05-01/2020-05-05", "2020-05-03", Policy{}, "date 7"},
		{"contained, by far", "2020-05-01/2020-05-25", "2020-05-03/2020-05-04", Policy{}, "date 7"},
		{"staggered", "2020-05-01/2020-05-05", "2020-05-02/2020-05-07", Policy{}, "date 6"},
		{"the other way round", "2020-05-02/2020-05-07", "2020-05-01/2020-05-05", Policy{}, "date 6"},
		{"staggered at the start by more than the slack", "2020-05-01/2020-05-05", "2020-05-04/2020-05-06", Policy{}, ""},
		{"staggered at the end by more than the slack", "2020-05-03/2020-05-08", "2020-05-02/2020-05-05", Policy{}, ""},
		{"that touch", "2020-05-01/2020-05-05", "2020-05-05/2020-05-09", Policy{}, ""},
		{"staggered without slack", "2020-05-01/2020-05-05", "2020-05-02/2020-05-06", Policy{DateSlack: -1}, ""},
		{"equal without slack", "2020-05-01/2020-05-05", "2020-05-01/2020-05-05", Policy{DateSlack: -1}, "date 8"},
		{"contained without slack", "2020-05-01/2020-05-05", "2020-05-02", Policy{DateSlack: -1}, "date 7"},
		{"apart at one end alone", "2020-05-01/2020-05-05", "2020-05-06", Policy{}, ""},
		{"equal, for no points", "2020-05-01", "2020-05-01", Policy{Points: Points{Date: -1}}, "date 0"},
		{"contained, for no points", "2020-05-01/2020-05-05", "2020-05-02", Policy{Points: Points{Date: -1}}, "date 0"},
		{"staggered, for a point", "2020-05-01/2020-05-05", "2020-05-02/2020-05-06", Policy{Points: Points{Date: 1}}, "date 1"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			tl := resolvedBy(t, tt.policy, talksOf("a", tt.a, with(erika)), talksOf("b", tt.b, with(erika)))
			got, _, _ := strings.Cut(evidenceOf(tl, cooperation.KindMeeting, LinkTaken), ",")
			require.Equal(t, tt.want, got)
		})
	}
}

// A happening has a day that all its dates allow, but for the slack. It is the
// whole cluster that must have it, not neighbours in a chain.
func TestRuleCommonDay(t *testing.T) {
	both := with(erika, ola)
	tell(t, cooperation.KindMeeting, []story{
		{"within the slack of each other", Policy{}, []any{talksOf("a", "2020-05-01", both), talksOf("b", "2020-05-02", both), talksOf("c", "2020-05-03", both)}, "a+b+c"},
		{"the ends of a chain", Policy{}, []any{talksOf("a", "2020-05-01", both), talksOf("b", "2020-05-03", both), talksOf("c", "2020-05-05", both)}, "a b c a~b b~c"},
		{"a month between two days", Policy{}, []any{talksOf("a", "2020-05-01", both), talksOf("b", "2020-05", both), talksOf("c", "2020-05-20", both)}, "a b c a~b b~c"},
		{"coarse dates that exclude each other", Policy{}, []any{talksOf("a", "2020-05", both), talksOf("b", "2020", both), talksOf("c", "2020-06", both)}, "a b c a~b a~c b~c"},
		{"one of two days, three times", Policy{}, []any{
			talksOf("a", "[2020-05-01,2020-05-10]", both), talksOf("b", "[2020-05-10,2020-05-20]", both), talksOf("c", "[2020-05-01,2020-05-20]", both),
		}, "a+b c a~c b~c"},
		{"a day that all three allow", Policy{}, []any{
			talksOf("a", "[2020-05-01,2020-05-10]", both), talksOf("b", "[2020-05-10,2020-05-20]", both), talksOf("c", "[2020-05-10,2020-05-30]", both),
		}, "a+b+c"},
	})
}

// Dates count as evidence only if both state a year and have two ends.
func TestRuleDatesThatSpeak(t *testing.T) {
	for _, tt := range []struct{ a, b, want string }{
		{"2020-05-01", "2020-05", "date 4"},
		{"2020", "2020-05", "date 4"},
		{"2020-05~", "2020-05-03", "date 4"},
		{"[2020-05-01,2020-05-10]", "2020-05-10", "date 4"},
		{"2020-05-01", "", ""},
		{"2020-05-01", "XXXX-05-01", ""},
		{"2020-05-01", "202X-05-01", ""},
		{"2020-05-01", "2020-05-01/..", ""},
		{"2020-05-01", "2020-05-01/", ""},
		{"2020-05-01", "[..2020-05-02]", ""},
		{"2020-05-01/..", "2020-05-01/..", ""},
		{"", "", ""},
	} {
		t.Run(tt.a+" and "+tt.b, func(t *testing.T) {
			tl := resolved(t, talksOf("a", tt.a, with(erika, ola)), talksOf("b", tt.b, with(erika, ola)))
			want := "co-participant 8, co-participant 8"
			if tt.want != "" {
				want = tt.want + ", " + want
			}
			require.Equal(t, want, evidenceOf(tl, cooperation.KindMeeting, LinkTaken))
		})
	}
}

// What is imprecise joins the precise cluster that fits it best if that one
// leads the next by the margin; else it stands alone, and both are offered.
func TestRuleMargin(t *testing.T) {
	// "first" and "second" fit "coarse" by place: 3 points for an equal site, 2
	// for an equal city, 4 for both.
	first, second := in("Oslo", "Akershus"), in("Oslo", "Rygge")
	told := func(coarse func(*tale), first, second func(*tale)) []any {
		return []any{
			talksOf("first", "2020-05-01", with(erika), first), talksOf("second", "2020-05-20", with(erika), second),
			talksOf("coarse", "2020-05", with(erika), coarse),
		}
	}
	nowhere := func(*tale) {}
	tell(t, cooperation.KindMeeting, []story{
		{"leads by two", Policy{}, told(first, first, second), "coarse+first second"},
		{"the other one leads by two", Policy{}, told(second, first, second), "coarse+second first"},
		{"leads by one", Policy{}, told(in("Bergen", "Akershus"), in("Oslo", "Akershus"), in("Bergen", "Rygge")), "coarse first second coarse~first coarse~second"},
		{"leads by one, and one is enough", Policy{Margin: 1}, told(in("Bergen", "Akershus"), in("Oslo", "Akershus"), in("Bergen", "Rygge")), "coarse+first second"},
		{"leads by two, and three are asked", Policy{Margin: 3}, told(first, first, second), "coarse first second coarse~first coarse~second"},
		{"a tie", Policy{}, told(nowhere, nowhere, nowhere), "coarse first second coarse~first coarse~second"},
		{"a tie and no margin", Policy{Margin: -1}, told(nowhere, nowhere, nowhere), "coarse first second coarse~first coarse~second"},
		{"leads by one and no margin", Policy{Margin: -1}, told(in("Bergen", "Akershus"), in("Oslo", "Akershus"), in("Bergen", "Rygge")), "coarse+first second"},
		{"two tellings of one meeting are no rivals", Policy{}, []any{
			talksOf("first", "2020-05-01", with(erika)), talksOf("again", "2020-05-01", with(erika)), talksOf("coarse", "2020-05", with(erika)),
		}, "again+coarse+first"},
		{"one kind of evidence is no rival", Policy{}, []any{
			talksOf("first", "2020-05-01", with(erika)), talksOf("second", "2020-05-20"), talksOf("coarse", "2020-05", with(erika)),
		}, "coarse+first second"},
	})
	tl := resolved(t, told(nowhere, nowhere, nowhere)...)
	require.Equal(t, []string{"coarse~first: " + whyUndecided, "coarse~second: " + whyUndecided}, reasons(t, tl, cooperation.KindMeeting, LinkReview))
}

// Records that no precise one attracts are clustered among themselves.
func TestRuleImpreciseAmongThemselves(t *testing.T) {
	tell(t, cooperation.KindMeeting, []story{
		{"two months", Policy{}, []any{talksOf("a", "2020-05", with(erika)), talksOf("b", "2020-05", with(erika))}, "a+b"},
		{"no date at all", Policy{}, []any{talksOf("a", "", with(erika, ola)), talksOf("b", "", with(erika, ola))}, "a+b"},
		{"one that a precise one attracts is not theirs", Policy{}, []any{
			talksOf("a", "2020", with(erika)), talksOf("b", "2020-05", with(erika)), talksOf("day", "2020-05-01", with(erika)),
		}, "a+b+day"},
		{"one that two precise ones attract stands alone", Policy{}, []any{
			talksOf("a", "2020", with(erika)), talksOf("b", "2020", with(erika)), talksOf("x", "2020-05-01", with(erika)), talksOf("y", "2020-06-01", with(erika)),
		}, "a b x y a~x a~y b~x b~y"},
	})
}

// Imprecise records choose before any of them is attached: what two of them
// say of each other keeps both out, or the one that fits less.
func TestRuleAttachmentsDoNotInfluenceEachOther(t *testing.T) {
	naval := about(cooperation.SectorNaval)
	day := talksOf("day", "2020-05-01", with(erika), naval)
	tell(t, cooperation.KindMeeting, []story{
		{"different people, equally good", Policy{}, []any{day, talksOf("ola", "2020-05", with(erika, ola)), talksOf("kari", "2020-05", with(erika, kari))},
			"day kari ola day~kari day~ola"},
		{"different people, one better", Policy{}, []any{day, talksOf("ola", "2020-05", with(erika, ola), naval), talksOf("kari", "2020-05", with(erika, kari))},
			"day+ola kari"},
		{"dates that exclude each other", Policy{}, []any{talksOf("day", "2020-05-01/2020-05-20", with(erika)),
			talksOf("early", "[2020-05-01,2020-05-02]", with(erika)), talksOf("late", "[2020-05-18,2020-05-19]", with(erika))},
			"day early late day~early day~late"},
		{"nothing against each other", Policy{}, []any{day, talksOf("ola", "2020-05", with(erika, ola)), talksOf("both", "2020", with(erika, ola))},
			"both+day+ola"},
		{"two records of one report, equally good", Policy{}, []any{day, twice("two", "2020-05", "2020-05")}, "day two/talks two/talks-1 day~two/talks day~two/talks-1"},
		{"two records of a report that may repeat", Policy{}, []any{day, repeating(twice("two", "2020-05", "2020-05"))}, "day+two/talks+two/talks-1"},
		{"two records of one report, one better", Policy{}, []any{day, better(twice("two", "2020-05", "2020-05"))}, "day+two/talks-1 two/talks"},
	})
}

// twice tells of two meetings of Erika.
func twice(id cooperation.ID, dates ...string) *tale {
	r := repeated(id, dates...)
	r.Source.MayRepeat = false
	for i := range r.Meetings {
		r.Meetings[i].Participants = r.Meetings[i].Participants[:1]
	}
	return r
}

func repeating(r *tale) *tale { mayRepeat(r); return r }

func better(r *tale) *tale {
	r.Meetings[1].Topics = []cooperation.Topic{{Sector: cooperation.SectorNaval}}
	return r
}

// What an attachment left undone is told: that of equals nobody can say, or why
// the lesser was refused.
func TestRuleChoicesAreTold(t *testing.T) {
	tl := resolved(t, talksOf("day", "2020-05-01", with(erika)), talksOf("ola", "2020-05", with(erika, ola)), talksOf("kari", "2020-05", with(erika, kari)))
	want := []string{"day~kari: " + whyUndecided, "day~ola: " + whyUndecided}
	require.Empty(t, cmp.Diff(want, reasons(t, tl, cooperation.KindMeeting, LinkReview)))

	tl = resolved(t, talksOf("day", "2020-05-01", with(erika), in("Oslo")), talksOf("ola", "2020-05", with(erika, ola), in("Oslo")), talksOf("kari", "2020-05", with(erika, kari)))
	want = []string{"day~kari: " + whyPeople}
	require.Empty(t, cmp.Diff(want, reasons(t, tl, cooperation.KindMeeting, LinkRefused)))
}
