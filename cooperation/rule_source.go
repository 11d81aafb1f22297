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
	if afterByMoreThanADay(s.Published, s.Retrieved) {
		c.add("/source/retrieved", CodeRetrievedBeforePublication, "it is certainly before the publication", "a day on or after it")
	}
}

// checkPublication looks for what is told as done although it came after the
// source was published. Acts of agreements and offices have no status that
// tells done from planned, and are not compared.
func (c *checker) checkPublication() {
	published := c.report.Source.Published
	if published.IsZero() {
		return
	}
	done := func(list string, i int, d edtf.Date, p Polarity) {
		if p != PolarityDenied && afterByMoreThanADay(d, published) {
			c.add(at(list, i, "date"), CodeCompletedAfterPublication,
				"it is told as done, and certainly later than the source's publication", "a date no later than that, or another status")
		}
	}
	for i := range c.report.Visits {
		if x := &c.report.Visits[i]; x.Status == ProgressCompleted {
			done("visits", i, x.Date, x.Polarity)
		}
	}
	for i := range c.report.Meetings {
		if x := &c.report.Meetings[i]; x.Status == ProgressCompleted {
			done("meetings", i, x.Date, x.Polarity)
		}
	}
	for i := range c.report.Activities {
		if x := &c.report.Activities[i]; x.Status == ProgressCompleted {
			done("activities", i, x.Date, x.Polarity)
		}
	}
	for i := range c.report.Statements {
		x := &c.report.Statements[i]
		done("statements", i, x.Date, x.Polarity)
	}
}

// afterByMoreThanADay reports whether a is certainly later than b, by more
// than the one day by which the calendars of two time zones may differ.
func afterByMoreThanADay(a, b edtf.Date) bool {
	if a.After(b) != edtf.Yes {
		return false
	}
	first, ok1 := a.Earliest()
	last, ok2 := b.Latest()
	if !ok1 || !ok2 {
		return false
	}
	// A day apart from one side and from the other, so that what "about" takes
	// away from either side is taken away beside the day.
	return a.After(shifted(last, 1)) == edtf.Yes && b.Before(shifted(first, -1)) == edtf.Yes
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
