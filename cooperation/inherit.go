package cooperation

// Inherit returns a record with what it has from the visit or meeting that it is
// part of, so that a report says once who visited whom. find looks up the records
// of the same report by ID, and may return nil: [Report.Find].
//
// A meeting or ceremony that is part of a visit, and a ceremony that is part of a
// meeting, has from that whole:
//
//	what         if it names
//	sides        neither guests nor hosts
//	delegations  no delegation; each delegation of one of its sides, of which it names nobody as a participant
//
// Who is only present, observes, mediates or interprets is not named for a side.
// Everything else, above all date and place, is the record's own: what a part does
// not say of them is not known. A part with other sides, or another delegation, has
// to name them.
//
// The JSON of a report keeps what the report says. [Check] and package timeline read
// records with what they inherit.
//
// A whole of more than 64 sides or 64 delegations gives none of them, so that what
// parts inherit stays in proportion to the report.
//
// Inherit changes nothing. A record that inherits nothing is returned as it is, any
// other as a shallow copy.
func Inherit(rec Record, find func(ID) Record) Record {
	if isNil(rec) {
		return rec
	}
	whole, ok := wholeOf(rec, find)
	if !ok {
		return rec
	}
	own, _ := rec.gathering()
	guests, hosts := own.Guests, own.Hosts
	if len(guests)+len(hosts) == 0 && len(whole.Guests)+len(whole.Hosts) <= mostInherited {
		guests, hosts = whole.Guests, whole.Hosts
	}
	delegations := own.Delegations
	if n := len(whole.Delegations); len(delegations) == 0 && n > 0 && n <= mostInherited {
		h := heir{find: find, sides: append(guests[:len(guests):len(guests)], hosts...), named: own.Participants}
		for _, id := range whole.Delegations {
			if h.has(id) {
				delegations = append(delegations, id)
			}
		}
	}
	if len(guests)+len(hosts) == len(own.Guests)+len(own.Hosts) && len(delegations) == len(own.Delegations) {
		return rec
	}
	switch x := rec.(type) {
	case *Meeting:
		c := *x
		c.Guests, c.Hosts, c.Delegations = guests, hosts, delegations
		return &c
	case *Ceremony:
		c := *x
		c.Guests, c.Hosts, c.Delegations = guests, hosts, delegations
		return &c
	}
	return rec
}

// mostInherited is how many sides, and how many delegations, a whole may give.
const mostInherited = 64

// wholeOf returns what a record is part of, with what that inherits itself. A
// ceremony is rather part of its meeting than of its visit.
func wholeOf(rec Record, find func(ID) Record) (Gathering, bool) {
	var visit, meeting ID
	switch x := rec.(type) {
	case *Meeting:
		visit = x.Visit
	case *Ceremony:
		visit, meeting = x.Visit, x.Meeting
	}
	if m, ok := lookUp[*Meeting](find, meeting); ok {
		if g, _ := Inherit(m, find).gathering(); len(g.Guests)+len(g.Hosts)+len(g.Delegations) > 0 {
			return g, true
		}
	}
	if v, ok := lookUp[*Visit](find, visit); ok {
		return v.gathering()
	}
	return Gathering{}, false
}

// lookUp finds a record that has to be of one kind.
func lookUp[T Record](find func(ID) Record, id ID) (T, bool) {
	var none T
	if id == "" {
		return none, false
	}
	x, ok := find(id).(T)
	return x, ok && !isNil(x)
}

// heir is a part that may have the delegations of its whole.
type heir struct {
	find  func(ID) Record
	sides []Party
	named []Participant
}

// has reports whether a delegation of the whole was at the part as well: it is of one
// of the sides, as far as is known, and nobody of its state is named.
func (h *heir) has(id ID) bool {
	d, ok := lookUp[*Delegation](h.find, id)
	if !ok {
		return false
	}
	state := stateOf(h.find, d.Party)
	isSide := state == "" || len(h.sides) == 0
	for _, p := range h.sides {
		s := stateOf(h.find, p)
		isSide = isSide || s == state || !isState(s) // an alliance may come with any of its members
	}
	for i := range h.named {
		isSide = isSide && !h.mayBeOf(&h.named[i], state)
	}
	return isSide
}

// mayBeOf reports whether a participant stands for a state, or may do so.
func (h *heir) mayBeOf(x *Participant, state Party) bool {
	switch x.Role {
	case ParticipantPresent, ParticipantObserver, ParticipantMediator, ParticipantInterpreter:
		return false
	}
	party := x.Party
	if o, ok := lookUp[*Official](h.find, x.Official); ok && party == "" {
		party = o.Party
	} else if party == "" {
		party = Party(x.Official) // an organization, which takes part for itself
	}
	return party == "" || state == "" || stateOf(h.find, party) == state
}

// stateOf is the country behind a party: itself, or that of an organization. Other
// organizations stand for themselves.
func stateOf(find func(ID) Record, p Party) Party {
	if id, ok := p.Organization(); ok {
		if o, ok := lookUp[*Organization](find, id); ok && o.Country != "" {
			return o.Country.Party()
		}
	}
	return p
}
