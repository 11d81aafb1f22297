package timeline

import "github.com/defcoop/defcoop/cooperation"

// refVisitor is called for everything in a record that names something else
// in its report, by pointer, so that one who owns the record may change it.
type refVisitor struct {
	// ref is called for references to records that take part: participants,
	// delegations, the happening around.
	ref func(*cooperation.ID)
	// party is called for every party.
	party func(*cooperation.Party)
	// told is called for references that only tell: links, and who says so.
	told func(*cooperation.ID)
}

// visit calls the visitor for every reference in rec.
func (v refVisitor) visit(rec cooperation.Record) {
	ref, party := v.ref, v.party
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
			v.told(&a.According)
		}
	case *cooperation.Office:
		v.telling(x.Links, &x.According)
		party(&x.Sending)
		party(&x.Receiving)
		for i := range x.Actions {
			v.participants(x.Actions[i].By)
			v.told(&x.Actions[i].According)
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

func (v refVisitor) telling(links []cooperation.Link, according *cooperation.ID) {
	for i := range links {
		v.told(&links[i].To)
		v.told(&links[i].According)
	}
	v.told(according)
}

func (v refVisitor) ids(ids []cooperation.ID) {
	for i := range ids {
		v.ref(&ids[i])
	}
}

func (v refVisitor) parties(lists ...[]cooperation.Party) {
	for _, list := range lists {
		for i := range list {
			v.party(&list[i])
		}
	}
}

func (v refVisitor) participants(list []cooperation.Participant) {
	for i := range list {
		v.participant(&list[i])
	}
}

func (v refVisitor) participant(p *cooperation.Participant) {
	v.ref(&p.Official)
	v.party(&p.Party)
	v.party(&p.Post.Of)
}

// setID gives a record another ID.
func setID(rec cooperation.Record, id cooperation.ID) {
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
