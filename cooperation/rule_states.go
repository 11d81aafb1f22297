package cooperation

import (
	"fmt"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// checkStates finds states that are named as acting on a date on which they
// certainly did not exist. What has no date of its own is taken at the date of
// what it stands in.
func (c *checker) checkStates() {
	r := c.report
	c.existed(r.Source.Country.Party(), r.Source.Published, "source", "country")
	for i := range r.Officials {
		for j := range r.Officials[i].Posts {
			p := &r.Officials[i].Posts[j]
			c.existed(p.Of, p.Held, "officials", i, "posts", j, "of")
		}
	}
	c.checkStatesThatMet()
	c.checkStatesThatAgreed()
	for i := range r.Milestones {
		c.eachExisted(r.Milestones[i].Parties, r.Milestones[i].Date, "milestones", i, "parties")
	}
	for i := range r.ArmedConflicts {
		c.eachExisted(r.ArmedConflicts[i].Parties, r.ArmedConflicts[i].Date, "armedConflicts", i, "parties")
	}
	for i := range r.Activities {
		for j := range r.Activities[i].Sides {
			c.existed(r.Activities[i].Sides[j].Party, r.Activities[i].Date, "activities", i, "sides", j, "party")
		}
	}
}

// checkStatesThatMet is for visits, meetings and ceremonies: their sides, and the
// countries of their places.
func (c *checker) checkStatesThatMet() {
	r := c.report
	for e := range c.records {
		if g, ok := e.record.gathering(); ok {
			for j, p := range g.Guests {
				c.existed(p, g.Date, e.kind.list(), e.i, "guests", j)
			}
			for j, p := range g.Hosts {
				c.existed(p, g.Date, e.kind.list(), e.i, "hosts", j)
			}
		}
	}
	for i := range r.Visits {
		v := &r.Visits[i]
		c.existed(v.Place.Country.Party(), v.Date, "visits", i, "place", "country")
		for j := range v.Legs {
			d := v.Legs[j].Date
			if d.IsZero() {
				d = v.Date
			}
			c.existed(v.Legs[j].Place.Country.Party(), d, "visits", i, "legs", j, "place", "country")
		}
	}
	for i := range r.Meetings {
		c.existed(r.Meetings[i].Place.Country.Party(), r.Meetings[i].Date, "meetings", i, "place", "country")
	}
	for i := range r.Ceremonies {
		for j := range r.Ceremonies[i].Places {
			c.existed(r.Ceremonies[i].Places[j].Country.Party(), r.Ceremonies[i].Date, "ceremonies", i, "places", j, "country")
		}
	}
}

// checkStatesThatAgreed is for agreements, which are made by the parties that sign,
// and for offices, which are made by the parties that open them.
func (c *checker) checkStatesThatAgreed() {
	r := c.report
	for i := range r.Agreements {
		a := &r.Agreements[i]
		for j := range a.Actions {
			act := &a.Actions[j]
			c.existed(act.Party, act.Date, "agreements", i, "actions", j, "party")
		}
		for j := range a.Actions {
			if act := &a.Actions[j]; act.Kind == ActionSigned && act.Party == "" && act.Polarity == "" && !act.Date.IsZero() {
				c.eachExisted(a.Parties, act.Date, "agreements", i, "parties")
				break // the first one; they cannot be many
			}
		}
	}
	for i := range r.Offices {
		o := &r.Offices[i]
		for j := range o.Actions {
			if act := &o.Actions[j]; act.Kind == OfficeOpened && act.Polarity == "" {
				c.existed(o.Sending, act.Date, "offices", i, "sending")
				c.existed(o.Receiving, act.Date, "offices", i, "receiving")
			}
		}
	}
}

// eachExisted checks a list of parties on a date.
func (c *checker) eachExisted(list []Party, on edtf.Date, path ...any) {
	for i, p := range list {
		if p != "" && !on.IsZero() {
			c.existed(p, on, append(path[:len(path):len(path)], i)...)
		}
	}
}

// existed notes a country that certainly did not exist on a date.
func (c *checker) existed(p Party, on edtf.Date, path ...any) {
	if on.IsZero() || !isState(p) {
		return
	}
	if country, _ := p.Country(); country.ExistedOn(on) == edtf.No {
		c.add(at(path...), CodeStateNotExisting, fmt.Sprintf("%s certainly did not exist on the date", country),
			"a state of that time, or another date")
	}
}
