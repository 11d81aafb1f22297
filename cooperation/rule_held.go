package cooperation

import (
	"errors"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// checkHeld looks at the ranks and posts that people are said to hold, officials
// and participants alike.
func (c *checker) checkHeld() {
	for i := range c.report.Officials {
		o := &c.report.Officials[i]
		for j := range o.Ranks {
			c.rank(&o.Ranks[j], o.Party, "", "officials", i, "ranks", j)
		}
		for j := range o.Posts {
			c.post(&o.Posts[j], o.Party, "", "officials", i, "posts", j)
		}
		c.checkMinistries(i, o)
	}
	for i := range c.report.Delegations {
		d := &c.report.Delegations[i]
		c.held(&d.Head, d.Party, "delegations", i, "head")
		for j := range d.CoHeads {
			c.held(&d.CoHeads[j], d.Party, "delegations", i, "coHeads", j)
		}
		for j := range d.Members {
			c.held(&d.Members[j], d.Party, "delegations", i, "members", j)
		}
	}
	for e := range c.records {
		name, list := participantsOf(e.record)
		for j := range list {
			c.held(&list[j], "", e.kind.list(), e.i, name, j)
		}
	}
	for i := range c.report.Statements {
		c.held(&c.report.Statements[i].Through, "", "statements", i, "through")
	}
	for i := range c.report.Agreements {
		for j := range c.report.Agreements[i].Actions {
			by := c.report.Agreements[i].Actions[j].By
			for k := range by {
				c.held(&by[k], "", "agreements", i, "actions", j, "by", k)
			}
		}
	}
	for i := range c.report.Offices {
		for j := range c.report.Offices[i].Actions {
			by := c.report.Offices[i].Actions[j].By
			for k := range by {
				c.held(&by[k], "", "offices", i, "actions", j, "by", k)
			}
		}
	}
}

// participantsOf returns the people of a record, and the JSON name of the list.
func participantsOf(rec Record) (string, []Participant) {
	switch x := rec.(type) {
	case *Activity:
		return "participants", x.Participants
	case *Statement:
		return "speakers", x.Speakers
	}
	g, _ := rec.gathering()
	return "participants", g.Participants
}

// held checks the rank and the post of a participant.
func (c *checker) held(p *Participant, with Party, path ...any) {
	if p.Rank.Text == "" && p.Post.Title == "" {
		return
	}
	party := c.partyOf(p, with)
	c.rank(&p.Rank, party, "/rank", path...)
	c.post(&p.Post, party, "/post", path...)
}

// rank checks one rank: that the forces of the officer's country know it, and
// that its grade is theirs. A rank whose title or grade somebody filled in is known
// to them, and an ambiguous rank is known. What takes time in it is remembered, because one rank
// is given again and again.
//
// A path in two parts costs nothing while there is nothing to report.
func (c *checker) rank(r *Rank, of Party, below string, path ...any) {
	country, _ := c.stateOf(of).Country()
	if !isState(country.Party()) || r.Text == "" {
		return
	}
	key := rankText{country, r.Branch, r.Held, r.Text}
	read, ok := c.ranks[key]
	if !ok {
		rank, err := ParseRank(r.Text, RankContext{Country: country, Branch: r.Branch, On: r.Held})
		switch {
		case errors.Is(err, ErrUnknown):
			read.unknown = true
		case err == nil:
			read.grade = rank.Grade
		}
		if c.ranks == nil {
			c.ranks = map[rankText]readRank{}
		}
		c.ranks[key] = read
	}
	switch {
	case read.unknown && r.Title == "" && r.Grade == "":
		c.add(at(path...)+below+"/text", CodeUnknownRank, "the rank is unknown in the forces of "+string(country), "a known rank, or its title or grade beside it")
	case read.grade != "" && r.Grade.Valid() && r.Grade != read.grade:
		c.add(at(path...)+below+"/grade", CodeGradeMismatch, "it is "+string(r.Grade)+", but the rank is "+string(read.grade)+" in the forces of "+string(country),
			"the grade that goes with the rank, or none")
	}
}

// rankText is a rank as somebody's forces may know it.
type rankText struct {
	country Country
	branch  Branch
	held    edtf.Date
	text    string
}

// readRank is how it is read there.
type readRank struct {
	unknown bool
	grade   Grade // if there is one, and no doubt about it
}
