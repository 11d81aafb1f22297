package timeline

import "github.com/defcoop/defcoop/cooperation"

// eachRef calls ref for every reference that a record makes to another record
// of its report, and party for every party, by pointer, so that a caller who
// owns the record may change them.
func eachRef(rec cooperation.Record, ref func(*cooperation.ID), party func(*cooperation.Party)) {
	v := refVisitor{ref, party}
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
			ref(&a.According)
		}
	case *cooperation.Office:
		v.telling(x.Links, &x.According)
		party(&x.Sending)
		party(&x.Receiving)
		for i := range x.Actions {
			v.participants(x.Actions[i].By)
			ref(&x.Actions[i].According)
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

type refVisitor struct {
	ref   func(*cooperation.ID)
	party func(*cooperation.Party)
}

func (v refVisitor) telling(links []cooperation.Link, according *cooperation.ID) {
	for i := range links {
		v.ref(&links[i].To)
		v.ref(&links[i].According)
	}
	v.ref(according)
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
