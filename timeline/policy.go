package timeline

import "cmp"

// Policy is how Resolve decides. It is plain data. A zero field stands for its
// documented default and a negative number for none, so that Policy{} is the
// default policy and changing one thing leaves the rest as it is.
type Policy struct {
	// DateSlack is by how many days the dates of one happening may miss each
	// other, if two further kinds of evidence speak for it; what comes of it
	// is a conflict. Default 2.
	DateSlack int
	// Margin is by how many points the best partner of an imprecise or undated
	// record must lead the second best. Default 2.
	Margin int
	// Kinds is how many kinds of evidence it takes to join two records. One
	// fewer, but at least one, is offered for review. Default 2.
	Kinds int
	// Reviews is how many partners are offered for review for one record; the
	// best come first, and what is left out is counted in the reason. Default 8.
	Reviews int
	// Compare is how many pairs one record may be compared with within its
	// block. Above it the block is narrowed to the nearest in time, and every
	// record so treated is reported for review. Default 1024.
	Compare int
	// Points weighs the kinds of evidence.
	Points Points
}

// Points are the weights of kinds of evidence. They decide between partners;
// whether two records join at all is decided by the number of kinds.
type Points struct {
	Name          int // compatible names; default 6, half of it if they only might be
	Post          int // an equal role of the same party; default 4
	Rank          int // an equal rank; default 2
	Date          int // dates to the day that agree; half of it for coarser ones; default 8
	Place         int // an equal city, and half again an equal site; default 2
	CoParticipant int // an official of one side who took part in both; default 8
	Subject       int // an equal topic or sector; default 2
	Label         int // equal names of exercises, conflicts, titles of agreements; default 6
	Whole         int // parts of one visit or meeting; default 6
}

// withDefaults fills the zero fields in.
func (p Policy) withDefaults() Policy {
	set := func(field *int, standard int) { *field = max(0, cmp.Or(*field, standard)) }
	set(&p.DateSlack, 2)
	set(&p.Margin, 2)
	set(&p.Kinds, 2)
	set(&p.Reviews, 8)
	set(&p.Compare, 1024)
	set(&p.Points.Name, 6)
	set(&p.Points.Post, 4)
	set(&p.Points.Rank, 2)
	set(&p.Points.Date, 8)
	set(&p.Points.Place, 2)
	set(&p.Points.CoParticipant, 8)
	set(&p.Points.Subject, 2)
	set(&p.Points.Label, 6)
	set(&p.Points.Whole, 6)
	p.Kinds = max(1, p.Kinds)
	return p
}
