package timeline

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation"
)

// talksOn tells of talks with the same two people, published on a day.
func talksOn(id cooperation.ID, publication, date string, status cooperation.Progress) *tale {
	r := talksOf(id, date, with(erika, ola))
	r.Meetings[0].Status = status
	r.Source.Published = day(publication)
	return r
}

const (
	done    = cooperation.ProgressCompleted
	goingOn = cooperation.ProgressUnderWay
	planned = cooperation.ProgressPlanned
)

// What is told as past had ended by its publication, what is told as going on was
// near it, and what is told as to come had not ended before it.
func TestRulePublicationBounds(t *testing.T) {
	dated := talksOn("b", "2025-07-02", "2025-07-01", done)
	tell(t, cooperation.KindMeeting, []story{
		{"past, published the day after", Policy{}, []any{talksOn("a", "2025-07-02", "", done), dated}, "a+b"},
		{"past, published two days before, by the calendar of another zone", Policy{}, []any{talksOn("a", "2025-06-29", "", done), dated}, "a+b"},
		{"past, published three days before", Policy{}, []any{talksOn("a", "2025-06-28", "", done), dated}, "a b"},
		{"past, published the year before", Policy{}, []any{talksOn("a", "2024-03-05", "", done), dated}, "a b"},
		{"past, published in a year", Policy{}, []any{talksOn("a", "2025", "", done), dated}, "a+b"},
		{"past in a year that was not over", Policy{}, []any{talksOn("a", "2025-03-05", "2025", done), dated}, "a b"},
		{"past in that year", Policy{}, []any{talksOn("a", "2025-12-05", "2025", done), dated}, "a+b"},
		{"past, read before", Policy{}, []any{readOn(talksOn("a", "", "", done), "2024-03-05"), dated}, "a b"},
		{"past, read long after", Policy{}, []any{readOn(talksOn("a", "", "", done), "2026-03-05"), dated}, "a+b"},
		{"going on, published on the day", Policy{}, []any{talksOn("a", "2025-07-01", "", goingOn), dated}, "a+b"},
		{"going on, published a week before", Policy{}, []any{talksOn("a", "2025-06-24", "", goingOn), dated}, "a+b"},
		{"going on, published eight days before", Policy{}, []any{talksOn("a", "2025-06-23", "", goingOn), dated}, "a b"},
		{"going on, published eight days after", Policy{}, []any{talksOn("a", "2025-07-09", "", goingOn), dated}, "a b"},
		{"to come, published the week before", Policy{}, []any{talksOn("a", "2025-06-24", "", planned), dated}, "a+b"},
		{"to come, published three days after", Policy{}, []any{talksOn("a", "2025-07-04", "", planned), dated}, "a b"},
		{"to come, when the other was over", Policy{}, []any{talksOn("a", "2025-07-08", "", planned), talksOn("b", "2025-07-03", "", done)}, "a b"},
		{"past, when the other was still to come", Policy{}, []any{talksOn("a", "2025-07-03", "", done), talksOn("b", "2025-07-08", "", planned)}, "a b"},
		{"to come, and over soon after", Policy{}, []any{talksOn("a", "2025-06-28", "", planned), talksOn("b", "2025-07-03", "", done)}, "a+b"},
		{"its own date is after its publication: one of the two is wrong", Policy{}, []any{talksOn("a", "2024-07-02", "2025-07-01", done), dated}, "a+b"},
		{"denied", Policy{}, []any{talksOn("a", "2024-03-05", "2025", cooperation.ProgressDenied), dated}, "a+b"},
		{"without a day of publication", Policy{}, []any{talksOn("a", "", "", done), dated}, "a+b"},
	})
}

// A source that dates nothing tells of what was near its publication. What is
// further away may be meant, and people should look.
func TestRuleLag(t *testing.T) {
	dated := func(date string) *tale { return talksOn("b", date, date, done) }
	fresh := func(publication string) *tale { return talksOn("a", publication, "", done) }
	tell(t, cooperation.KindMeeting, []story{
		{"two weeks after a day", Policy{}, []any{fresh("2025-07-15"), dated("2025-07-01")}, "a+b"},
		{"a day more", Policy{}, []any{fresh("2025-07-16"), dated("2025-07-01")}, "a b a~b"},
		{"years after", Policy{}, []any{fresh("2025-07-15"), dated("2019-07-01")}, "a b a~b"},
		{"years after, and little in common", Policy{}, []any{
			talksOf("a", "", with(erika), published("2025-07-15")), talksOf("b", "2019-07-01", with(erika)),
		}, "a b"},
		{"neither dated, two weeks apart", Policy{}, []any{fresh("2025-07-15"), talksOn("b", "2025-07-01", "", done)}, "a+b"},
		{"neither dated, a day more", Policy{}, []any{fresh("2025-07-16"), talksOn("b", "2025-07-01", "", done)}, "a b a~b"},
		{"the same words of another year", Policy{}, []any{fresh("2025-07-15"), talksOn("b", "2024-07-15", "", done)}, "a b a~b"},
		{"a day without a year, of another year", Policy{}, []any{talksOn("a", "2025-07-15", "XXXX-07-14", done), dated("2024-07-14")}, "a b a~b"},
		{"a day without a year, of that year", Policy{}, []any{talksOn("a", "2025-07-15", "XXXX-07-14", done), dated("2025-07-14")}, "a+b"},
		{"announced long before", Policy{}, []any{talksOn("a", "2025-03-01", "", planned), dated("2025-07-01")}, "a b a~b"},
		{"no word on how far it has come", Policy{}, []any{talksOn("a", "2025-03-01", "", ""), dated("2025-07-01")}, "a b a~b"},
		{"a month that says when it was", Policy{}, []any{talksOn("a", "2025-09-01", "2025-07", done), dated("2025-07-01")}, "a+b"},
		{"a longer limit", Policy{Lag: 400}, []any{fresh("2025-07-15"), talksOn("b", "2024-07-15", "", done)}, "a+b"},
		{"no lag: the slack alone", Policy{Lag: -1}, []any{fresh("2025-07-03"), dated("2025-07-01")}, "a+b"},
		{"no lag, and a day more", Policy{Lag: -1}, []any{fresh("2025-07-04"), dated("2025-07-01")}, "a b a~b"},
	})
	why := func(told ...any) []string {
		return reasons(t, resolved(t, told...), cooperation.KindMeeting, LinkReview)
	}
	require.Equal(t, []string{"a~b: " + whyLag}, why(fresh("2025-07-16"), dated("2025-07-01")))
}

// The bound of every record of a cluster holds for all of it.
func TestRulePublicationBoundsTheWholeCluster(t *testing.T) {
	dated := talksOn("b", "2025-07-02", "2025-07-01", done)
	nothing := talksOn("c", "", "", done) // says neither when it was nor when it was published
	tell(t, cooperation.KindMeeting, []story{
		{"of one that the day excludes", Policy{}, []any{talksOn("a", "2024-03-05", "", done), dated, nothing}, "a b+c"},
		{"of two that the days part", Policy{}, []any{talksOn("a", "2025-07-10", "", done), talksOn("b", "2025-07-20", "", done), talksOn("c", "2025-07-30", "", done)}, "a b c a~b a~c b~c"},
		{"of two years, and one that may be of either", Policy{}, []any{talksOn("a", "2024-03-05", "", done), talksOn("b", "2025-07-02", "", done), nothing}, "a b c a~b a~c b~c"},
	})
	judge := []any{talksOn("a", "2024-03-05", "", done), dated, judged2("ana", 1, "a/talks", Same, "b/talks")}
	require.Equal(t, "a+b", became(t, Policy{}, cooperation.KindMeeting, judge...), "people may know better")
}

func visitTold(r *tale, publication string, status cooperation.Progress) *tale {
	r.Source.Published, r.Visits[0].Status = day(publication), status
	return r
}

// A visit without a date is of the days of what took place in its course.
func TestRuleDaysOfTheCourse(t *testing.T) {
	course := func(id cooperation.ID, visit string, course ...string) *tale {
		r := journey(id, visit, with(erika, ola))
		r.Visits[0].Participants = r.Meetings[0].Participants
		r.Meetings[0].Date = day(course[0])
		if r.Ceremonies = r.Ceremonies[:len(course)-1]; len(course) > 1 {
			r.Ceremonies[0].Date = day(course[1])
		}
		return r
	}
	called := func(r *tale, s cooperation.Progress) *tale { r.Meetings[0].Status = s; return r }
	tell(t, cooperation.KindVisit, []story{
		{"of the days of a visit", Policy{}, []any{course("a", "", "2025-07-02"), course("b", "2025-07-01/2025-07-03", "")}, "a+b"},
		{"of another year", Policy{}, []any{course("a", "", "2025-07-02"), course("b", "2024-07-01/2024-07-03", "")}, "a b"},
		{"another day of it, nearly", Policy{}, []any{course("a", "", "2025-07-02"), course("b", "", "2025-07-05")}, "a b a~b"},
		{"not within a week and the slack", Policy{}, []any{course("a", "", "2025-07-02"), course("b", "", "2025-07-12")}, "a b"},
		{"from the first to the last", Policy{}, []any{course("a", "", "2025-07-02", "2025-07-04"), course("b", "2025-07-03", "")}, "a+b"},
		{"going on, a week before the days of the course", Policy{}, []any{visitTold(course("a", "", ""), "2025-06-24", goingOn), course("b", "", "2025-07-05")}, "a+b"},
		{"past, before the days of the course", Policy{}, []any{visitTold(course("a", "", ""), "2025-07-01", done), course("b", "", "2025-07-05")}, "a b"},
		{"of a meeting that was called off", Policy{}, []any{called(course("a", "", "2025-07-02"), cooperation.ProgressCancelled), course("b", "2024-07-01/2024-07-03", "")}, "a+b"},
	})
	alone := ofNoVisit(course("b", "", "", "2025-07-06"))
	alone.Meetings = nil
	require.Equal(t, "a b a~b", became(t, Policy{}, cooperation.KindCeremony, course("a", "", "2025-07-02", ""), alone), "give or take a week")
	tl := resolved(t, course("a", "", "2025-07-04", "2025-07-02"), course("b", "2025-07-03", ""))
	require.Equal(t, "2025-07-03 ~ 2025-07-02 to 2025-07-04", detailsOf(t, tl, recordNamed("a/visit"), recordNamed("b/visit"))[EvidenceDate])
}
