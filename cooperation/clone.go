package cooperation

import "slices"

// Clone returns a deep copy of the report: nothing that is changed in one of
// the two shows in the other. Nil slices stay nil. The clone of nil is nil.
func (r *Report) Clone() *Report {
	if r == nil {
		return nil
	}
	c := *r
	c.Retracts = slices.Clone(r.Retracts)
	c.Source.Authors = slices.Clone(r.Source.Authors)
	c.Source.DerivedFrom = slices.Clone(r.Source.DerivedFrom)
	c.Officials = cloneEach(r.Officials, (*Official).own)
	c.Organizations = cloneEach(r.Organizations, (*Organization).own)
	c.Delegations = cloneEach(r.Delegations, (*Delegation).own)
	c.Visits = cloneEach(r.Visits, (*Visit).own)
	c.Meetings = cloneEach(r.Meetings, (*Meeting).own)
	c.Ceremonies = cloneEach(r.Ceremonies, (*Ceremony).own)
	c.Statements = cloneEach(r.Statements, (*Statement).own)
	c.Agreements = cloneEach(r.Agreements, (*Agreement).own)
	c.Offices = cloneEach(r.Offices, (*Office).own)
	c.Milestones = cloneEach(r.Milestones, (*Milestone).own)
	c.ArmedConflicts = cloneEach(r.ArmedConflicts, (*ArmedConflict).own)
	c.Activities = cloneEach(r.Activities, (*Activity).own)
	return &c
}

// CloneRecord returns a deep copy of a record, of the same kind. The clone of
// nil, or of a nil pointer, is nil.
func CloneRecord(rec Record) Record {
	switch x := rec.(type) {
	case *Official:
		return cloneOne(x, (*Official).own)
	case *Organization:
		return cloneOne(x, (*Organization).own)
	case *Delegation:
		return cloneOne(x, (*Delegation).own)
	case *Visit:
		return cloneOne(x, (*Visit).own)
	case *Meeting:
		return cloneOne(x, (*Meeting).own)
	case *Ceremony:
		return cloneOne(x, (*Ceremony).own)
	case *Statement:
		return cloneOne(x, (*Statement).own)
	case *Agreement:
		return cloneOne(x, (*Agreement).own)
	case *Office:
		return cloneOne(x, (*Office).own)
	case *Milestone:
		return cloneOne(x, (*Milestone).own)
	case *ArmedConflict:
		return cloneOne(x, (*ArmedConflict).own)
	case *Activity:
		return cloneOne(x, (*Activity).own)
	}
	return nil
}

func cloneOne[T any, P interface {
	*T
	Record
}](x P, own func(*T)) Record {
	if x == nil {
		return nil
	}
	c := *x
	own(&c)
	return P(&c)
}

// cloneEach copies a list whose elements have slices of their own.
func cloneEach[T any](list []T, own func(*T)) []T {
	list = slices.Clone(list)
	for i := range list {
		own(&list[i])
	}
	return list
}

// The methods own make a shallow copy deep: they replace every slice in it by
// a copy. A test by reflection holds them to be complete.

func (x *Official) own() {
	x.Name.own()
	x.Ranks = slices.Clone(x.Ranks)
	x.Posts = slices.Clone(x.Posts)
	x.Identifiers = slices.Clone(x.Identifiers)
	ownTelling(&x.Links, &x.Citations)
}

func (x *Organization) own() {
	x.Name.own()
	x.Identifiers = slices.Clone(x.Identifiers)
	ownTelling(&x.Links, &x.Citations)
}

func (x *Delegation) own() {
	x.Members = slices.Clone(x.Members)
	ownTelling(&x.Links, &x.Citations)
}

func (x *Visit) own() {
	x.Guests = slices.Clone(x.Guests)
	x.Hosts = slices.Clone(x.Hosts)
	x.Legs = slices.Clone(x.Legs)
	x.Delegations = slices.Clone(x.Delegations)
	x.Participants = slices.Clone(x.Participants)
	x.Topics = slices.Clone(x.Topics)
	ownTelling(&x.Links, &x.Citations)
}

func (x *Meeting) own() {
	x.Guests = slices.Clone(x.Guests)
	x.Hosts = slices.Clone(x.Hosts)
	x.Delegations = slices.Clone(x.Delegations)
	x.Participants = slices.Clone(x.Participants)
	x.Topics = slices.Clone(x.Topics)
	ownTelling(&x.Links, &x.Citations)
}

func (x *Ceremony) own() {
	x.Guests = slices.Clone(x.Guests)
	x.Hosts = slices.Clone(x.Hosts)
	x.Places = slices.Clone(x.Places)
	x.Delegations = slices.Clone(x.Delegations)
	x.Participants = slices.Clone(x.Participants)
	ownTelling(&x.Links, &x.Citations)
}

func (x *Statement) own() {
	x.Speakers = slices.Clone(x.Speakers)
	x.Translations = slices.Clone(x.Translations)
	x.Topics = slices.Clone(x.Topics)
	ownTelling(&x.Links, &x.Citations)
}

func (x *Agreement) own() {
	x.Title = slices.Clone(x.Title)
	x.Parties = slices.Clone(x.Parties)
	x.Topics = slices.Clone(x.Topics)
	x.Actions = cloneEach(x.Actions, (*AgreementAction).own)
	x.Identifiers = slices.Clone(x.Identifiers)
	ownTelling(&x.Links, &x.Citations)
}

func (x *AgreementAction) own() {
	x.By = slices.Clone(x.By)
	x.Citations = slices.Clone(x.Citations)
}

func (x *Office) own() {
	x.Actions = cloneEach(x.Actions, (*OfficeAction).own)
	ownTelling(&x.Links, &x.Citations)
}

func (x *OfficeAction) own() {
	x.By = slices.Clone(x.By)
	x.Citations = slices.Clone(x.Citations)
}

func (x *Milestone) own() {
	x.Parties = slices.Clone(x.Parties)
	x.Topics = slices.Clone(x.Topics)
	ownTelling(&x.Links, &x.Citations)
}

func (x *ArmedConflict) own() {
	x.Labels = slices.Clone(x.Labels)
	x.Parties = slices.Clone(x.Parties)
	x.Identifiers = slices.Clone(x.Identifiers)
	ownTelling(&x.Links, &x.Citations)
}

func (x *Activity) own() {
	x.Sides = slices.Clone(x.Sides)
	x.Items = slices.Clone(x.Items)
	x.Participants = slices.Clone(x.Participants)
	x.Topics = slices.Clone(x.Topics)
	ownTelling(&x.Links, &x.Citations)
}

func (n *Name) own() { n.Forms = slices.Clone(n.Forms) }

// ownTelling copies the slices that all records share.
func ownTelling(links *[]Link, citations *[]Citation) {
	*links = cloneEach(*links, func(l *Link) { l.Citations = slices.Clone(l.Citations) })
	*citations = slices.Clone(*citations)
}
