package cooperation

import "github.com/defcoop/defcoop/cooperation/edtf"

// checkGatherings looks at dates that lie within others.
func (c *checker) checkGatherings() {
	for i := range c.report.Visits {
		c.checkLegs(i, &c.report.Visits[i])
	}
	for i := range c.report.Meetings {
		m := &c.report.Meetings[i]
		c.within(m.Date, m.Visit, CodeOutsideVisit, "meetings", i, "date")
	}
	for i := range c.report.Ceremonies {
		x := &c.report.Ceremonies[i]
		c.within(x.Date, x.Visit, CodeOutsideVisit, "ceremonies", i, "date")
		c.within(x.Date, x.Meeting, CodeOutsideOccasion, "ceremonies", i, "date")
	}
	for i := range c.report.Activities {
		x := &c.report.Activities[i]
		c.within(x.Date, x.Visit, CodeOutsideVisit, "activities", i, "date")
	}
	for i := range c.report.Statements {
		s := &c.report.Statements[i]
		c.within(s.Date, s.At, CodeOutsideOccasion, "statements", i, "date")
	}
	for i := range c.report.Agreements {
		for j := range c.report.Agreements[i].Actions {
			a := &c.report.Agreements[i].Actions[j]
			c.within(a.Date, a.At, CodeOutsideOccasion, "agreements", i, "actions", j, "date")
		}
	}
}

// within notes a date that certainly shares no day with the gathering at which
// it is said to have happened.
func (c *checker) within(d edtf.Date, id ID, code Code, path ...any) {
	if id == "" || d.IsZero() {
		return
	}
	e, ok := c.index[id]
	if !ok {
		return
	}
	if g, ok := e.record.gathering(); ok && d.Overlaps(g.Date) == edtf.No {
		c.add(at(path...), code, "it certainly shares no day with the "+string(e.kind)+" "+echo(string(id)), "a day in its course")
	}
}

// checkLegs looks at the stations of a visit: within it, and in their order.
func (c *checker) checkLegs(i int, v *Visit) {
	var last edtf.Date
	for j := range v.Legs {
		d := v.Legs[j].Date
		if d.IsZero() {
			continue
		}
		if d.Overlaps(v.Date) == edtf.No {
			c.add(at("visits", i, "legs", j, "date"), CodeOutsideVisit, "it certainly shares no day with the visit", "a day in its course")
		}
		if d.Before(last) == edtf.Yes {
			c.add(at("visits", i, "legs", j, "date"), CodeLegOrder, "it is certainly before the leg listed ahead of it", "legs in the order of the journey")
		}
		last = d
	}
}
