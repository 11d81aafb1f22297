package cooperation

import (
	"fmt"
	"slices"
)

// checkSides looks at who is on which side.
func (c *checker) checkSides() {
	for e := range c.records {
		if g, ok := e.record.gathering(); ok {
			c.checkBothSides(e, g)
			c.checkOnSides(e, g)
			c.checkSwappedSides(e, g)
		}
	}
	c.checkHeads()
	for i := range c.report.Activities {
		c.checkActivitySides(i, c.report.Activities[i].Sides)
	}
	for i := range c.report.Offices {
		c.checkOfficeSides(i, &c.report.Offices[i])
	}
	for i := range c.report.Agreements {
		c.checkAgreementParties(i, &c.report.Agreements[i])
	}
}

// checkBothSides finds guests that are hosts.
func (c *checker) checkBothSides(e entry, g Gathering) {
	if len(g.Guests) == 0 || len(g.Hosts) == 0 {
		return
	}
	hosts := partiesOf(g.Hosts)
	for i, guest := range g.Guests {
		if guest != "" && hosts.has(guest) {
			c.add(e.path()+at("guests", i), CodeSameSide, echo(string(guest))+" is both guest and host", "different parties")
		}
	}
}

// checkOnSides finds delegations of neither side, and people whose part is not that
// of their side. The sides may be those of the visit or meeting that a record is part
// of.
func (c *checker) checkOnSides(e entry, g Gathering) {
	if len(g.Delegations)+len(g.Participants) == 0 {
		return
	}
	with, _ := c.gatheringOf(e.record)
	if len(with.Guests) == 0 || len(with.Hosts) == 0 {
		return
	}
	sides, known := c.statesOf(with.Guests, with.Hosts)
	if !known {
		return
	}
	n := len(with.Guests)
	guestStates, hostStates := partiesOf(sides.list[:n]), partiesOf(sides.list[n:])
	for i := range g.Participants {
		c.checkRoleOnSide(e, i, &g.Participants[i], guestStates, hostStates)
	}
	for i, id := range g.Delegations {
		d, ok := lookup[*Delegation](c, id)
		if !ok {
			continue
		}
		if state := c.stateOf(d.Party); isState(state) && !sides.has(state) {
			c.add(e.path()+at("delegations", i), CodeForeignDelegation,
				fmt.Sprintf("the delegation is that of %s", echo(string(d.Party))), "a delegation of a guest or host")
		}
	}
}

// checkRoleOnSide finds a host who is of the guests' state, or a guest of the
// hosts'.
func (c *checker) checkRoleOnSide(e entry, i int, p *Participant, guests, hosts parties) {
	mine, other := guests, hosts
	switch p.Role {
	case ParticipantHost:
		mine, other = hosts, guests
	case ParticipantGuest:
	default:
		return
	}
	if state := c.stateOf(c.partyOf(p, "")); isState(state) && other.has(state) && !mine.has(state) {
		c.add(e.path()+at("participants", i, "role"), CodeRoleAgainstSide,
			fmt.Sprintf("it is %s, but %s is on the other side", p.Role, echo(string(state))), "the part of their side, or the side of their part")
	}
}

// partyOf is the party of a participant: their own, or that of their record, or
// else that of those they came with.
func (c *checker) partyOf(p *Participant, with Party) Party {
	if p.Party != "" {
		return p.Party
	}
	if o, ok := lookup[*Official](c, p.Official); ok && o.Party != "" {
		return o.Party
	}
	return with
}

// maxSides is how many guests, and hosts, a gathering has at most if its sides
// are compared with those of its visit.
const maxSides = 16

// checkSwappedSides finds meetings and ceremonies whose guests are the hosts of
// the visit in whose course they took place, and the other way round.
func (c *checker) checkSwappedSides(e entry, g Gathering) {
	v, ok := lookup[*Visit](c, g.Visit)
	if !ok || max(len(g.Guests), len(g.Hosts), len(v.Guests), len(v.Hosts)) > maxSides {
		return
	}
	if x, ok := e.record.(*Ceremony); ok && (x.Kind == CeremonyReception || x.Kind == CeremonyOpening) {
		return // the guests may hold one themselves
	}
	if !c.among(g.Guests, v.Hosts) || !c.among(g.Hosts, v.Guests) || c.among(g.Guests, v.Guests) || c.among(g.Hosts, v.Hosts) {
		return
	}
	for i := range g.Participants {
		if p := &g.Participants[i]; p.Role == ParticipantHost && c.among([]Party{c.partyOf(p, "")}, g.Hosts) {
			return // it is meant
		}
	}
	c.add(e.path()+"/guests", CodeSwappedSides, "guests and hosts are the hosts and guests of the visit "+echo(string(g.Visit)),
		"the sides of the visit")
}

// among reports whether the state of each party is that of one of others, and all
// are of states.
func (c *checker) among(list, others []Party) bool {
	of := func(p Party) bool { return isState(c.stateOf(p)) }
	for _, p := range list {
		if !of(p) || !slices.ContainsFunc(others, func(q Party) bool { return c.stateOf(q) == c.stateOf(p) }) {
			return false
		}
	}
	return !slices.ContainsFunc(others, func(q Party) bool { return !of(q) })
}

// checkHeads finds delegations whose head is of another state. Withdrawn codes
// may name the same people's state at another time.
func (c *checker) checkHeads() {
	for i := range c.report.Delegations {
		d := &c.report.Delegations[i]
		c.checkHead(d, &d.Head, "delegations", i, "head")
		for j := range d.CoHeads {
			c.checkHead(d, &d.CoHeads[j], "delegations", i, "coHeads", j)
		}
	}
}

// checkHead finds a head of another state than the delegation's.
func (c *checker) checkHead(d *Delegation, x *Participant, path ...any) {
	sender, head := c.stateOf(d.Party), c.stateOf(c.partyOf(x, ""))
	if isState(sender) && isState(head) && sender != head && !withdrawn(sender) && !withdrawn(head) {
		c.add(at(path...), CodeHeadOfAnother, fmt.Sprintf("the head is of %s, and the delegation of %s",
			echo(string(head)), echo(string(sender))), "a head of the delegation's party")
	}
}

// checkActivitySides finds parties on both sides of an activity.
func (c *checker) checkActivitySides(i int, sides []Side) {
	byRole := map[SideRole]SideRole{SideHost: SideGuest, SideGuest: SideHost, SideSupplier: SideRecipient, SideRecipient: SideSupplier}
	if len(sides) < 2 {
		return
	}
	seen := make(map[Side]struct{}, len(sides))
	for j, s := range sides {
		if other, ok := byRole[s.Role]; ok && s.Party != "" {
			if _, ok := seen[Side{Party: s.Party, Role: other}]; ok {
				c.add(at("activities", i, "sides", j), CodeSameSide,
					fmt.Sprintf("%s is both %s and %s", echo(string(s.Party)), other, s.Role), "different parties")
			}
			seen[Side{Party: s.Party, Role: s.Role}] = struct{}{}
		}
	}
}

// checkOfficeSides finds offices with oneself, and seats that contradict what
// is said of the residence.
func (c *checker) checkOfficeSides(i int, o *Office) {
	if o.Sending != "" && o.Sending == o.Receiving {
		c.add(at("offices", i, "receiving"), CodeSameSide, echo(string(o.Sending))+" is both sending and receiving", "different parties")
	}
	seat := o.Place.Country.Party()
	if !isState(seat) || !isState(o.Receiving) || withdrawn(seat) || withdrawn(o.Receiving) {
		return // an office with an organization may sit anywhere; old and new codes may name one place
	}
	switch {
	case o.NonResident && seat == o.Receiving:
		c.add(at("offices", i, "nonResident"), CodeSeat, "the seat is in the receiving state", "a seat outside it, or a resident office")
	case !o.NonResident && seat != o.Receiving:
		c.add(at("offices", i, "place", "country"), CodeSeat, "the seat is outside the receiving state", "a seat in it, or a non-resident office")
	}
}

// checkAgreementParties finds acts of states that are no parties. One that
// accedes becomes one, and one may act for a state that it succeeds.
func (c *checker) checkAgreementParties(i int, a *Agreement) {
	if len(a.Parties) == 0 || slices.ContainsFunc(a.Parties, withdrawn) {
		return
	}
	parties, known := c.statesOf(a.Parties)
	if !known {
		return
	}
	for j := range a.Actions {
		act := &a.Actions[j]
		if state := c.stateOf(act.Party); isState(state) && !parties.has(state) && act.Kind != ActionAcceded {
			c.add(at("agreements", i, "actions", j, "party"), CodeNotAParty,
				echo(string(act.Party))+" is not among the parties", "one of the parties of the agreement")
		}
	}
}

// statesOf returns the states behind parties, and whether every party is known
// to be one or to belong to one. An alliance may come with any of its members.
func (c *checker) statesOf(lists ...[]Party) (set parties, known bool) {
	var all []Party
	for _, list := range lists {
		for _, p := range list {
			state := c.stateOf(p)
			if !isState(state) {
				return parties{}, false
			}
			all = append(all, state)
		}
	}
	return partiesOf(all), true
}

// isState reports whether a party is a country.
func isState(p Party) bool {
	c, ok := p.Country()
	return ok && c.Valid()
}

// withdrawn reports whether a party is the four-letter code of a state that no
// longer exists.
func withdrawn(p Party) bool { return isState(p) && len(p) == 4 }

// parties is a set of parties.
type parties struct {
	list []Party
	set  map[Party]struct{} // nil for the few parties that most lists hold
}

func partiesOf(list []Party) parties {
	p := parties{list: list}
	if len(list) > 16 {
		p.set = make(map[Party]struct{}, len(list))
		for _, x := range list {
			p.set[x] = struct{}{}
		}
	}
	return p
}

func (p parties) has(x Party) bool {
	if p.set == nil {
		return slices.Contains(p.list, x)
	}
	_, ok := p.set[x]
	return ok
}
