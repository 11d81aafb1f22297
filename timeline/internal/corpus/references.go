package corpus

import "github.com/defcoop/defcoop/cooperation"

// RefVisitor is called for everything in a record that names something else
// in its report, by pointer, so that one who owns the record may change it.
type RefVisitor struct {
	// ref is called for references to records that take part: participants,
	// delegations, the happening around.
	Ref func(*cooperation.ID)
	// party is called for every party.
	Party func(*cooperation.Party)
	// told is called for references that only tell: links, and who says so.
	Told func(*cooperation.ID)
}

// Visit calls the visitor for every reference in rec.
func (v RefVisitor) Visit(rec cooperation.Record) {
	ref, party := v.Ref, v.Party
	switch x := rec.(type) {
	case *cooperation.Official:
		v.telling(x.Links, &x.According)
		party(&x.Party)
		for i := range x.Posts {
			party(&x.Posts[i].Of)
		}
	case *cooperation.Organization:
		v.telling(x.Links, &x.According)
		ref(&x.Parent)
	case *cooperation.Delegation:
		v.telling(x.Links, &x.According)
		party(&x.Party)
		v.participant(&x.Head)
		v.participants(x.Members)
	case *cooperation.Visit:
		v.telling(x.Links, &x.According)
		v.parties(x.Guests, x.Hosts)
		v.ids(x.Delegations)
		v.participants(x.Participants)
	case *cooperation.Meeting:
		v.telling(x.Links, &x.According)
		v.parties(x.Guests, x.Hosts)
		ref(&x.Visit)
		v.ids(x.Delegations)
		v.participants(x.Participants)
	case *cooperation.Ceremony:
		v.telling(x.Links, &x.According)
		v.parties(x.Guests, x.Hosts)
		ref(&x.Visit)
		ref(&x.Meeting)
		v.ids(x.Delegations)
		v.participants(x.Participants)
	case *cooperation.Statement:
		v.telling(x.Links, &x.According)
		v.participants(x.Speakers)
		v.participant(&x.Through)
		ref(&x.At)
	case *cooperation.Agreement:
		v.telling(x.Links, &x.According)
		v.parties(x.Parties)
		for i := range x.Actions {
			a := &x.Actions[i]
			party(&a.Party)
			v.participants(a.By)
			ref(&a.At)
			v.Told(&a.According)
		}
	case *cooperation.Office:
		v.telling(x.Links, &x.According)
		party(&x.Sending)
		party(&x.Receiving)
		for i := range x.Actions {
			v.participants(x.Actions[i].By)
			v.Told(&x.Actions[i].According)
		}
	case *cooperation.Milestone:
		v.telling(x.Links, &x.According)
		v.parties(x.Parties)
	case *cooperation.ArmedConflict:
		v.telling(x.Links, &x.According)
		v.parties(x.Parties)
		for i := range x.Labels {
			party(&x.Labels[i].UsedBy)
		}
	case *cooperation.Activity:
		v.telling(x.Links, &x.According)
		for i := range x.Sides {
			party(&x.Sides[i].Party)
		}
		v.participants(x.Participants)
	}
}

func (v RefVisitor) telling(links []cooperation.Link, according *cooperation.ID) {
	for i := range links {
		v.Told(&links[i].To)
		v.Told(&links[i].According)
	}
	v.Told(according)
}

func (v RefVisitor) ids(ids []cooperation.ID) {
	for i := range ids {
		v.Ref(&ids[i])
	}
}

func (v RefVisitor) parties(lists ...[]cooperation.Party) {
	for _, list := range lists {
		for i := range list {
			v.Party(&list[i])
		}
	}
}

func (v RefVisitor) participants(list []cooperation.Participant) {
	for i := range list {
		v.participant(&list[i])
	}
}

func (v RefVisitor) participant(p *cooperation.Participant) {
	v.Ref(&p.Official)
	v.Party(&p.Party)
	v.Party(&p.Post.Of)
}

// SetID gives a record another ID.
func SetID(rec cooperation.Record, id cooperation.ID) {
	switch x := rec.(type) {
	case *cooperation.Official:
		x.ID = id
	case *cooperation.Organization:
		x.ID = id
	case *cooperation.Delegation:
		x.ID = id
	case *cooperation.Visit:
		x.ID = id
	case *cooperation.Meeting:
		x.ID = id
	case *cooperation.Ceremony:
		x.ID = id
	case *cooperation.Statement:
		x.ID = id
	case *cooperation.Agreement:
		x.ID = id
	case *cooperation.Office:
		x.ID = id
	case *cooperation.Milestone:
		x.ID = id
	case *cooperation.ArmedConflict:
		x.ID = id
	case *cooperation.Activity:
		x.ID = id
	}
}
