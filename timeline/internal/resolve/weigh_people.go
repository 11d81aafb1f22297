package resolve

import (
	"slices"

	"github.com/defcoop/defcoop/timeline/internal/match"
)

// weighPeople compares who was there, side by side. An official of a side who
// was at both is evidence; so are, less, compatible names, equal posts and
// ranks; of one known to be the same they count only where the dates are apart,
// since else one minister's post would tie all his meetings. Two heads of a side
// who cannot be one make two occasions, unless more than enough else says that
// one name is misspelt, or on the same days two of one post have names that
// differ in one letter; where each names somebody of a side and nobody can be
// one, or names another organ of a state, people should look.
func (r *weigher) weighPeople(m *Evidence, x, y *features, apart bool) (why string, weight gravity) {
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
		switch {
		case s.together:
			together = true
			m.Add(EvidenceCoParticipant, r.policy.Points.CoParticipant)
			r.keep(m, s.pairs.of(groundTogether))
			if apart {
				post, rank = post || s.post, rank || s.rank
				all.addAll(groundPost, s.pairs.of(groundPost))
				all.addAll(groundRank, s.pairs.of(groundRank))
			}
		case s.alike && !s.friends:
			m.Add(EvidencePost, r.policy.Points.Post)
			r.keep(m, s.pairs.of(groundAlike))
			why, weight = reasonAlike, doubtful
		case s.heads && !s.friends:
			why, weight = reasonPeople, doubtful
			post = post || s.colleagues
			all.addAll(groundPost, s.pairs.of(groundColleagues))
		case s.strangers && !s.friends:
			if why == "" {
				why = reasonMembers
			}
		default:
			name, post, rank = name || s.name, post || s.post, rank || s.rank
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
	if why == "" && !together && contradict(x.bodies, y.bodies) {
		why = reasonBodies
	}
	return why, weight
}

// side is what comparing the people of one side came to.
type side struct {
	together         bool // an official was at both
	friends          bool // two can be one person
	strangers        bool // two cannot
	heads            bool // and both of them led
	colleagues       bool // and both of them held one post, on the same days
	alike            bool // of those, on the same days, two hold one post and their names differ in one letter
	name, post, rank bool // what those have in common who can be one

	pairs *sidePairs // who they are; nil unless witnesses are kept
}

func (r *weigher) compareSide(name string, x, y *features) (s side) {
	oneDay := x.exact && y.exact && x.first == y.first && x.last == y.last
	s.pairs = r.ofSide.empty()
	all := s.pairs != nil // all pairs, not only the first
	for i := range x.people {
		for j := range y.people {
			p, q := &x.people[i], &y.people[j]
			if p.side != name || q.side != name {
				continue
			}
			if p.root >= 0 && p.root == q.root {
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
				s.heads = s.heads || p.lead && q.lead
				if (all || !s.colleagues) && oneDay && p.lead && q.lead && intersects(p.posts, q.posts) {
					s.colleagues = true
					s.pairs.add(groundColleagues, p, q)
				}
				if (all || !s.alike) && oneDay && intersects(p.posts, q.posts) && r.profiles.oneLetter(p.profile, q.profile) {
					s.alike = true
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
		_, verdict = r.profiles.compare(pair[0], pair[1], r.policy.Points)
		r.verdicts[pair] = verdict
	}
	return verdict
}
