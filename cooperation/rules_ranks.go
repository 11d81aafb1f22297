package cooperation

import "errors"

// checkRanks finds ranks that are unknown in the forces of the officer's
// country. A rank whose title or grade somebody filled in is known to them,
// and so is one that is merely ambiguous.
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
	o, _ := occasionOf(rec)
	return "participants", o.participants
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

// rank checks one rank.
func (c *checker) rank(r *Rank, of Party, path ...any) {
	country, _ := c.stateOf(of).Country()
	if !isState(country.Party()) || r.Text == "" || r.Title != "" || r.Grade != "" {
		return
	}
	if c.rankKnown(r, country) {
		return
	}
	c.add(at(path...), CodeUnknownRank, "the rank is unknown in the forces of "+string(country), "a known rank, or its title or grade beside it")
}

// rankText is a rank as somebody's forces may know it.
type rankText struct {
	country Country
	text    string
}

// rankKnown reports whether the forces of a country know a rank. An unknown
// one is remembered, because looking for its nearest neighbours, which nobody
// here asks for, takes far longer than reading a known one.
func (c *checker) rankKnown(r *Rank, country Country) bool {
	key := rankText{country, r.Text}
	if _, ok := c.unknownRanks[key]; ok {
		return false
	}
	_, err := ParseRank(r.Text, RankContext{Country: country, Branch: r.Branch, On: r.Held})
	if !errors.Is(err, ErrUnknown) {
		return true
	}
	if c.unknownRanks == nil {
		c.unknownRanks = map[rankText]struct{}{}
	}
	c.unknownRanks[key] = struct{}{}
	return false
}
