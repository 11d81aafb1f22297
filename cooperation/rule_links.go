package cooperation

import (
	"fmt"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// checkLinks looks at what links say about time, and at circles.
func (c *checker) checkLinks() {
	var g graph
	for e := range c.records {
		from := e.record.LocalID()
		if c.index[from].record != e.record {
			continue // no ID, or the ID of another record
		}
		for j, l := range e.record.Told().Links {
			to, ok := c.index[l.To]
			if !ok || l.To == from {
				continue
			}
			if contradicts(l.Kind, e.record.date(), to.record.date()) {
				c.add(e.path()+at("links", j), CodeLinkAgainstDates, fmt.Sprintf("the dates of %q and %q contradict %q", from, l.To, l.Kind),
					"dates that allow it")
			}
			switch l.Kind {
			case LinkBefore:
				g.edge(from, l.To, linkPlace{e, j})
			case LinkFollowed:
				g.edge(l.To, from, linkPlace{e, j})
			}
		}
	}
	for _, p := range g.circles() {
		c.add(p.e.path()+at("links", p.i), CodeLinkCycle, "following before and followed, it leads back to where it began", "an order without circles")
	}
	c.checkParents()
}

// contradicts reports whether the dates of two records rule out a link from
// the first to the second.
func contradicts(k LinkKind, from, to edtf.Date) bool {
	switch k {
	case LinkBefore, LinkPrompted:
		return from.After(to) == edtf.Yes
	case LinkFollowed, LinkImplements:
		return from.Before(to) == edtf.Yes
	case LinkPartOf:
		return from.Overlaps(to) == edtf.No
	}
	return false
}

// checkParents finds organizations that are, by their parents, part of
// themselves.
func (c *checker) checkParents() {
	var g graph
	for i := range c.report.Organizations {
		o := &c.report.Organizations[i]
		if parent, ok := lookup[*Organization](c, o.Parent); ok && parent != o {
			if me, _ := lookup[*Organization](c, o.ID); me == o {
				g.edge(o.ID, o.Parent, linkPlace{c.index[o.ID], 0})
			}
		}
	}
	for _, p := range g.circles() {
		c.add(p.e.path()+"/parent", CodeParentCycle, "following parents, the organization is part of itself", "an order without circles")
	}
}
