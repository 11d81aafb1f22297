package cooperation

import (
	"errors"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// checkRanks finds ranks that are unknown in the forces of the officer's
// country, and grades that are not theirs. A rank whose title or grade somebody
// filled in is known to them, and an ambiguous rank is known.
func (c *checker) checkRanks() {
	for i := range c.report.Officials {
		o := &c.report.Officials[i]
		for j := range o.Ranks {
			c.rank(&o.Ranks[j], o.Party, "officials", i, "ranks", j, "text")
		}
	}
	for i := range c.report.Delegations {
		d := &c.report.Delegations[i]
		c.rankOf(&d.Head, d.Party, "delegations", i, "head", "rank", "text")
		for j := range d.Members {
			c.rankOf(&d.Members[j], d.Party, "delegations", i, "members", j, "rank", "text")
		}
	}
	for e := range c.records {
		name, list := participantsOf(e.record)
		for j := range list {
			c.rankOf(&list[j], "", e.kind.list(), e.i, name, j, "rank", "text")
		}
	}
	for i := range c.report.Statements {
		c.rankOf(&c.report.Statements[i].Through, "", "statements", i, "through", "rank", "text")
	}
	for i := range c.report.Agreements {
		for j := range c.report.Agreements[i].Actions {
			by := c.report.Agreements[i].Actions[j].By
			for k := range by {
				c.rankOf(&by[k], "", "agreements", i, "actions", j, "by", k, "rank", "text")
			}
		}
	}
	for i := range c.report.Offices {
		for j := range c.report.Offices[i].Actions {
			by := c.report.Offices[i].Actions[j].By
			for k := range by {
				c.rankOf(&by[k], "", "offices", i, "actions", j, "by", k, "rank", "text")
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

// rankOf checks the rank of a participant. Their party is their own, or that of
// their record, or else that of those they came with.
func (c *checker) rankOf(p *Participant, with Party, path ...any) {
	if p.Rank.Text == "" {
		return
	}
	party := p.Party
	if o, ok := lookup[*Official](c, p.Official); ok && party == "" {
		party = o.Party
	}
	if party == "" {
		party = with
	}
	c.rank(&p.Rank, party, path...)
}

// rank checks one rank. What takes time in it is remembered, because one rank
// is given again and again.
func (c *checker) rank(r *Rank, of Party, path ...any) {
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
		c.add(at(path...), CodeUnknownRank, "the rank is unknown in the forces of "+string(country), "a known rank, or its title or grade beside it")
	case read.grade != "" && r.Grade.Valid() && r.Grade != read.grade:
		path[len(path)-1] = "grade"
		c.add(at(path...), CodeGradeMismatch, "it is "+string(r.Grade)+", but the rank is "+string(read.grade)+" in the forces of "+string(country),
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
