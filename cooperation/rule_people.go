package cooperation

import (
	"fmt"
	"strconv"
)

// checkPeople looks at who was there, and who they are.
func (c *checker) checkPeople() {
	c.checkSizes()
	c.checkOrphans()
	c.checkSpeakers()
	if s := &c.report.Source; !s.MayRepeat && len(s.RowKey) == 0 {
		c.checkIdentifiers()
	}
}

// checkSizes compares what a delegation is said to number with the people in
// it. A group without names may include people named beside it. So the people
// number at least as many as are named, and at least as many as the largest
// group.
func (c *checker) checkSizes() {
	for i := range c.report.Delegations {
		d := &c.report.Delegations[i]
		if d.Size <= 0 {
			continue
		}
		people := make(map[ID]struct{}, len(d.Members)+1)
		group := 0
		count := func(p *Participant) {
			if _, ok := lookup[*Official](c, p.Official); ok {
				people[p.Official] = struct{}{}
			} else if p.Official == "" {
				group = max(group, p.Count)
			}
		}
		count(&d.Head)
		for j := range d.CoHeads {
			count(&d.CoHeads[j])
		}
		for j := range d.Members {
			count(&d.Members[j])
		}
		if least := max(len(people), group); d.Size < least {
			c.add(at("delegations", i, "size"), CodeSizeTooSmall, "it is "+strconv.Itoa(d.Size), "at least the people named, "+strconv.Itoa(least))
		}
	}
}

// checkOrphans finds delegations that belong to nothing.
func (c *checker) checkOrphans() {
	if len(c.report.Delegations) == 0 {
		return
	}
	named := map[ID]struct{}{}
	for e := range c.records {
		if g, ok := e.record.gathering(); ok {
			for _, id := range g.Delegations {
				named[id] = struct{}{}
			}
		}
		for _, l := range e.record.Told().Links {
			named[l.To] = struct{}{}
		}
	}
	for i := range c.report.Delegations {
		d := &c.report.Delegations[i]
		if _, ok := named[d.ID]; !ok && len(d.Links) == 0 {
			c.add(at("delegations", i), CodeOrphanDelegation, "nothing names the delegation", "a visit, meeting or ceremony that does")
		}
	}
}

// checkIdentifiers finds two records of one kind with one external identifier.
func (c *checker) checkIdentifiers() {
	type name struct {
		kind          Kind
		scheme, value string
	}
	var seen map[name]entry
	for e := range c.records {
		for j, id := range e.record.identifiers() {
			k := name{e.kind, id.Scheme, id.Value}
			if first, ok := seen[k]; ok && first.i != e.i {
				c.add(e.path()+at("identifiers", j), CodeSharedIdentifier, "it is also an identifier of "+first.path(),
					"one record for one thing, or a source that may repeat")
				continue
			}
			if seen == nil {
				seen = map[name]entry{}
			}
			seen[k] = e
		}
	}
}

// maxDelegations is how many delegations of one gathering are searched for a
// speaker; beyond that, everybody counts as present.
const maxDelegations = 256

// checkSpeakers finds statements whose speaker is not among those present.
func (c *checker) checkSpeakers() {
	a := attendance{checker: c}
	for i := range c.report.Statements {
		s := &c.report.Statements[i]
		e, ok := c.index[s.At]
		if !ok || e.kind != KindMeeting && e.kind != KindCeremony {
			continue // a visit is rarely told with all whom the guests met
		}
		for j := range s.Speakers {
			id := s.Speakers[j].Official
			if _, ok := lookup[*Official](c, id); ok && a.absent(id, e.record) {
				c.add(at("statements", i, "speakers", j, "official"), CodeSpeakerAbsent,
					fmt.Sprintf("%q is not among those who took part in %q", id, s.At), "a participant, or the head or a member of a delegation")
			}
		}
	}
}

// attendance knows who is named as present where.
type attendance struct {
	*checker
	known map[ID]naming      // what a gathering or delegation tells of its people
	there map[[2]ID]struct{} // gathering or delegation, official
}

// naming is how far the people of a gathering or delegation are named.
type naming uint8

const (
	namesNobody  naming = iota
	namesSome           // officials of the report
	namesUnclear        // a reference that leads nowhere may mean anybody
)

// absent reports whether an official is certainly not among the people named
// at a gathering, and somebody is. The visit in whose course it took place
// counts as well, and so does the meeting it was part of. A delegation without
// names may hold anybody.
func (a *attendance) absent(id ID, rec Record) bool {
	anybody := false
	for range 3 { // a ceremony, its meeting, the visit of that meeting
		g, ok := rec.gathering()
		if !ok || len(g.Delegations) > maxDelegations {
			return false
		}
		here, names := a.has(rec.LocalID(), id, nil, g.Participants)
		if here || names == namesUnclear {
			return false
		}
		anybody = anybody || names == namesSome
		for _, d := range g.Delegations {
			group, ok := lookup[*Delegation](a.checker, d)
			if !ok {
				return false
			}
			if here, names := a.has(d, id, &group.Head, group.CoHeads, group.Members); here || names != namesSome {
				return false
			}
			anybody = true
		}
		next, ok := a.index[g.Meeting]
		if !ok {
			next, ok = a.index[g.Visit]
		}
		if !ok {
			break
		}
		rec = next.record
	}
	return anybody
}

// has reports whether the people of a gathering or delegation include an
// official, and how far they are named.
func (a *attendance) has(place, id ID, head *Participant, lists ...[]Participant) (here bool, names naming) {
	names, ok := a.known[place]
	if !ok {
		if a.known == nil {
			a.known, a.there = map[ID]naming{}, map[[2]ID]struct{}{}
		}
		if head != nil && !head.IsZero() {
			names = a.note(place, head, names)
		}
		for _, list := range lists {
			for i := range list {
				names = a.note(place, &list[i], names)
			}
		}
		a.known[place] = names
	}
	_, here = a.there[[2]ID{place, id}]
	return here, names
}

// note adds one of the people of a gathering or delegation.
func (a *attendance) note(place ID, x *Participant, names naming) naming {
	if _, ok := a.index[x.Official]; !ok && x.Label == "" {
		return namesUnclear
	}
	if _, ok := lookup[*Official](a.checker, x.Official); ok {
		a.there[[2]ID{place, x.Official}] = struct{}{}
		return max(names, namesSome)
	}
	return names
}
