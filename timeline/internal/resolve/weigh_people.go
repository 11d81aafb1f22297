package resolve

import (
	"slices"
	"strings"

	"github.com/defcoop/defcoop/timeline/internal/match"
)

// company is what comparing who was there came to.
type company struct {
	objection
	hosts   bool // somebody of those who received the others speaks for the two being one
	hostLed bool // so does somebody who led them
}

// weighPeople compares who was there, side by side. An official of a side who
// was at both is evidence; so are, less, compatible names, equal posts and
// ranks; of one known to be the same they count only where the dates are apart,
// since else one minister's post would tie all his meetings. Two heads of a side
// who cannot be one make two happenings, unless more than enough else says that
// one name is misspelt, or on the same days two of one post have names that
// differ in one letter; where each names somebody of a side and nobody can be
// one, or names another organ of a state, people should look.
func (r *weigher) weighPeople(m *Evidence, x, y *features, apart bool) (c company) {
	var name, post, rank, together bool
	all := r.ofAll.empty() // who bears out a name, post or rank
	var done [8]string
	sides := done[:0]
	for _, a := range x.people {
		if slices.Contains(sides, a.side) {
			continue
		}
		sides = append(sides, a.side)
		s := r.compareSide(a.side, x, y)
		if s.together {
			together, c.hosts = true, c.hosts || x.isHost(a.side)
			m.Add(EvidenceCoParticipant, r.policy.Points.CoParticipant)
			r.keep(m, s.pairs.of(groundTogether))
		}
		c.hostLed = c.hostLed || s.sameLead && x.isHost(a.side)
		switch {
		case s.together && !s.heads():
			if apart {
				post, rank = post || s.post, rank || s.rank
				all.addAll(groundPost, s.pairs.of(groundPost))
				all.addAll(groundRank, s.pairs.of(groundRank))
			}
		case s.alike && !s.friends && !s.together:
			m.Add(EvidencePost, r.policy.Points.Post)
			r.keep(m, s.pairs.of(groundAlike))
			c.objection = objection{reason: reasonAlike, weight: doubtful}
		case s.heads():
			c.objection = objection{reason: reasonPeople, weight: doubtful}
			post = post || s.colleagues
			all.addAll(groundPost, s.pairs.of(groundColleagues))
		case s.strangers && !s.friends:
			if c.reason == "" {
				c.reason = reasonMembers
			}
		default:
			name, post, rank = name || s.name, post || s.post, rank || s.rank
			c.hosts = c.hosts || (s.name || s.post) && x.isHost(a.side)
			all.addAll(groundName, s.pairs.of(groundName))
			all.addAll(groundPost, s.pairs.of(groundPost))
			all.addAll(groundRank, s.pairs.of(groundRank))
		}
	}
	if name {
		m.Add(EvidenceName, r.policy.Points.Name)
		r.keep(m, all.of(groundName))
	}
	if post {
		m.Add(EvidencePost, r.policy.Points.Post)
		r.keep(m, all.of(groundPost))
	}
	if rank {
		m.Add(EvidenceRank, r.policy.Points.Rank)
		r.keep(m, all.of(groundRank))
	}
	if c.reason == "" && !together && contradict(x.bodies, y.bodies) {
		c.reason = reasonBodies
	}
	return c
}

// side is what comparing the people of one side came to.
type side struct {
	together         bool // an official was at both
	friends          bool // two can be one person
	strangers        bool // two cannot
	led              bool // both records name who led
	sameLead         bool // they say the same of who led
	oneLed           bool // who led in one can be who led in the other, or was there
	colleagues       bool // and both of them held one post, on the same days
	alike            bool // of those, on the same days, two hold one post and their names differ in one letter
	slip             bool // and both of them led
	name, post, rank bool // what those have in common who can be one

	pairs *sidePairs // who they are; nil unless witnesses are kept
}

// heads reports whether a side was led by two who cannot be one person. Somebody else
// who was at both says that a name that differs in one letter is misspelt.
func (s *side) heads() bool { return s.led && !s.oneLed && !(s.slip && s.together) }

// leads returns the most that anybody of a side did, member if nobody can have led.
// Who did as much led it.
func (o *features) leads(side string) part {
	most := member
	for i := range o.people {
		if p := &o.people[i]; p.side == side && !p.met {
			most = max(most, p.part)
		}
	}
	return most
}

// isHost reports whether a side is one of those that received the others.
func (o *features) isHost(side string) bool {
	return side != "" && slices.Contains(strings.Split(o.block.hosts, "+"), side)
}

// compareSide compares the people of one side, each with each. Who was merely
// present counts for nothing. Who led a side is compared with who led it in the
// other record: a guest who led in one and was a member in the other led in both,
// as sources have it. A host is who received the guests, whoever else sat in.
func (r *weigher) compareSide(name string, x, y *features) (s side) {
	atX, atY, host := x.leads(name), y.leads(name), x.isHost(name)
	oneDay := x.exact && y.exact && x.first == y.first && x.last == y.last
	s.pairs = r.ofSide.empty()
	all := s.pairs != nil // all pairs, not only the first
	for i := range x.people {
		for j := range y.people {
			p, q := &x.people[i], &y.people[j]
			if p.side != name || q.side != name || p.part == bystander || q.part == bystander || !sameAct(x, y, p, q) {
				continue
			}
			if undatedAct(x, y, p, q) {
				friends := p.met || q.met || r.acquainted(p, q) != match.Different
				s.friends, s.strangers = s.friends || friends, s.strangers || !friends
				continue
			}
			pLed, qLed := p.part.led() && p.part >= atX, q.part.led() && q.part >= atY
			s.led = s.led || pLed && qLed
			one := p.root >= 0 && p.root == q.root
			s.sameLead = s.sameLead || pLed && qLed && (one || r.acquainted(p, q) == match.Same || intersects(p.posts, q.posts))
			if !p.met && !q.met && (one || r.acquainted(p, q) != match.Different && !(host && r.twoSeats(p, q))) {
				s.oneLed = s.oneLed || pLed && qLed || pLed && !(host && atX == leader) || qLed && !(host && atY == leader)
			}
			if one {
				if !s.together {
					s.pairs.add(groundTogether, p, q) // one of them is enough
				}
				s.together = true
				if !p.met && !q.met {
					s.compare(p, q)
				}
				continue
			}
			if p.met || q.met {
				continue // nobody is told to have met all
			}
			verdict := r.acquainted(p, q)
			if verdict == match.Different {
				s.strangers = true
				if (all || !s.colleagues) && oneDay && pLed && qLed && intersects(p.posts, q.posts) {
					s.colleagues = true
					s.pairs.add(groundColleagues, p, q)
				}
				if (all || !s.slip) && oneDay && intersects(p.posts, q.posts) && r.profiles.oneLetter(p.profile, q.profile) {
					s.alike, s.slip = true, s.slip || pLed && qLed
					s.pairs.add(groundAlike, p, q)
				}
				continue
			}
			s.friends = true
			if verdict == match.Same {
				s.name = true
				s.pairs.add(groundName, p, q)
			}
			s.compare(p, q)
		}
	}
	return s
}

// twoSeats reports whether two are told to have received the guests who hold two
// seats, and whose names do not say that they are one.
func (r *weigher) twoSeats(p, q *attendee) bool {
	seated := func(a *attendee) bool { return a.part == leader && slices.ContainsFunc(a.posts, PostKey.isSeat) }
	return r.acquainted(p, q) != match.Same && seated(p) && seated(q) && !shareSeat(p.posts, q.posts)
}

// compare notes what two people who can be one have in common.
func (s *side) compare(p, q *attendee) {
	all := s.pairs != nil
	if (all || !s.post) && intersects(p.posts, q.posts) {
		s.post = true
		s.pairs.add(groundPost, p, q)
	}
	if (all || !s.rank) && intersects(p.ranks, q.ranks) {
		s.rank = true
		s.pairs.add(groundRank, p, q)
	}
}

// acquainted says whether two attendees of one side can be one person.
func (r *weigher) acquainted(p, q *attendee) match.Verdict {
	if p.profile < 0 || q.profile < 0 {
		return match.Weak
	}
	if p.profile == q.profile {
		return match.Same
	}
	pair := [2]int32{min(p.profile, q.profile), max(p.profile, q.profile)}
	verdict, known := r.verdicts[pair]
	if !known {
		verdict = r.profiles.compare(pair[0], pair[1])
		if r.verdicts == nil {
			r.verdicts = map[[2]int32]match.Verdict{}
		}
		r.verdicts[pair] = verdict
	}
	return verdict
}
