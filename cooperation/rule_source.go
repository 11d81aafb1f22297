package cooperation

import (
	"time"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// checkSource looks at the report's header.
func (c *checker) checkSource() {
	s := &c.report.Source
	if s.Title == "" && s.Publisher == "" && s.URL == "" && s.Archived == "" && s.Origin.IsZero() {
		c.add("/source", CodeUnnamedSource, "the source is not named", "a title, publisher, address or origin")
	}
	if afterByMoreThan(calendars, s.Published, s.Retrieved) {
		c.add("/source/retrieved", CodeRetrievedBeforePublication, "it is certainly before the publication", "a day on or after it")
	}
}

// checkPublication looks for what is told as done although it came after the
// source was published. Acts of offices have no status that tells
// done from planned, and are not compared, and acts of agreements only with one.
func (c *checker) checkPublication() {
	published := c.report.Source.Published
	if published.IsZero() {
		return
	}
	done := func(path string, d edtf.Date, p Polarity) {
		if p != PolarityDenied && afterByMoreThan(calendars, d, published) {
			c.add(path+"/date", CodeCompletedAfterPublication,
				"it is told as done, and certainly later than the source's publication", "a date no later than that, or another status")
		}
	}
	for i := range c.report.Visits {
		if x := &c.report.Visits[i]; x.Status == ProgressCompleted {
			done(at("visits", i), x.Date, x.Polarity)
		}
	}
	for i := range c.report.Meetings {
		if x := &c.report.Meetings[i]; x.Status == ProgressCompleted {
			done(at("meetings", i), x.Date, x.Polarity)
		}
	}
	for i := range c.report.Agreements {
		for j := range c.report.Agreements[i].Actions {
			if x := &c.report.Agreements[i].Actions[j]; x.Status == ProgressCompleted {
				done(at("agreements", i, "actions", j), x.Date, x.Polarity)
			}
		}
	}
	for i := range c.report.Ceremonies {
		if x := &c.report.Ceremonies[i]; x.Status == ProgressCompleted {
			done(at("ceremonies", i), x.Date, x.Polarity)
		}
	}
	for i := range c.report.Activities {
		if x := &c.report.Activities[i]; x.Status == ProgressCompleted {
			done(at("activities", i), x.Date, x.Polarity)
		}
	}
	for i := range c.report.Statements {
		x := &c.report.Statements[i]
		done(at("statements", i), x.Date, x.Polarity)
	}
}

// calendars is the number of days by which the calendars of two time zones may
// differ.
const calendars = 1

// oldDateline is how many days lie at most between a report's dateline and its
// publication: a monthly may print what happened since the last one.
const oldDateline = 31

// checkDatelines looks for what the source tells as of its own day although it was
// published long after that day.
func (c *checker) checkDatelines() {
	r := c.report
	if r.Source.Published.IsZero() {
		return
	}
	for i := range r.Visits {
		v := &r.Visits[i]
		c.dateline(v.Date, v.DateBasis, v.Status, "visits", i)
		for j := range v.Legs {
			c.dateline(v.Legs[j].Date, v.Legs[j].DateBasis, "", "visits", i, "legs", j)
		}
	}
	for i := range r.Meetings {
		c.dateline(r.Meetings[i].Date, r.Meetings[i].DateBasis, r.Meetings[i].Status, "meetings", i)
	}
	for i := range r.Ceremonies {
		c.dateline(r.Ceremonies[i].Date, r.Ceremonies[i].DateBasis, "", "ceremonies", i)
	}
	for i := range r.Statements {
		c.dateline(r.Statements[i].Date, r.Statements[i].DateBasis, "", "statements", i)
	}
	for i := range r.Agreements {
		for j := range r.Agreements[i].Actions {
			a := &r.Agreements[i].Actions[j]
			c.dateline(a.Date, a.DateBasis, "", "agreements", i, "actions", j)
		}
	}
	for i := range r.Offices {
		for j := range r.Offices[i].Actions {
			a := &r.Offices[i].Actions[j]
			c.dateline(a.Date, a.DateBasis, "", "offices", i, "actions", j)
		}
	}
	for i := range r.Milestones {
		c.dateline(r.Milestones[i].Date, r.Milestones[i].DateBasis, "", "milestones", i)
	}
	for i := range r.ArmedConflicts {
		c.dateline(r.ArmedConflicts[i].Date, r.ArmedConflicts[i].DateBasis, "", "armedConflicts", i)
	}
	for i := range r.Activities {
		c.dateline(r.Activities[i].Date, r.Activities[i].DateBasis, "", "activities", i)
	}
}

// dateline notes a date that the dateline gave, or that of a visit or meeting under
// way, if the source was certainly published long after it. An activity may have
// been under way for years.
func (c *checker) dateline(d edtf.Date, basis DateBasis, status Progress, path ...any) {
	if basis != BasisDateline && status != ProgressUnderWay || !afterByMoreThan(oldDateline, c.report.Source.Published, d) {
		return
	}
	got := "it is that of the dateline"
	if basis != BasisDateline {
		got = "it is that of something under way"
	}
	c.add(at(path...)+"/date", CodeDatelineBeforePublication, got+", and long before the source's publication",
		"a date at most 31 days before that, or the day on which the source was first published")
}

// afterByMoreThan reports whether a is certainly later than b, by more than a
// number of days.
func afterByMoreThan(days int, a, b edtf.Date) bool {
	if a.After(b) != edtf.Yes {
		return false
	}
	first, ok1 := a.Earliest()
	last, ok2 := b.Latest()
	if !ok1 || !ok2 {
		return false
	}
	// The days apart from one side and from the other, so that what "about" takes
	// away from either side is taken away beside them.
	return a.After(shifted(last, days)) == edtf.Yes && b.Before(shifted(first, -days)) == edtf.Yes
}

// shifted is a day some days later, or not given if a year of four digits does
// not hold it.
func shifted(d edtf.Day, days int) edtf.Date {
	t := time.Date(int(d.Year), time.Month(d.Month), d.Day+days, 0, 0, 0, 0, time.UTC)
	date, err := edtf.FromDay(edtf.Day{Year: int64(t.Year()), Month: int(t.Month()), Day: t.Day()})
	if err != nil {
		return edtf.Date{} // of which nothing is certain
	}
	return date
}
