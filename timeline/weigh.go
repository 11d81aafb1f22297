package timeline

import (
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/match"
)

// weigher weighs pairs of occasions and remembers whose names it has compared,
// since few people make up a block. It is for one goroutine.
type weigher struct {
	*resolver
	verdicts map[[2]int32]match.Verdict
}

func (r *resolver) newWeigher() *weigher { return &weigher{r, map[[2]int32]match.Verdict{}} }

// objection is what speaks against two occasions being one.
type objection struct {
	reason string // empty if nothing does
	weight gravity
}

// gravity is how much an objection forbids.
type gravity int

const (
	unsure   gravity = iota // people should look; others may bring the two together
	doubtful                // people should look; nothing but their word makes the two one
	excluded                // they are not one
)

// weigh compares two occasions of one block.
func (r *weigher) weigh(x, y *occasion) (m marks, against objection) {
	w := r.policy.Points
	otherKind := x.genre != y.genre && x.genre != "" && y.genre != ""
	if otherKind && !x.proper { // of agreements sources differ on what to call them, of milestones not
		return m, objection{reasonGenre, excluded}
	}
	against, apart := r.weighDates(&m, x, y)
	if against.weight == excluded {
		return m, against
	}
	object := func(why string, weight gravity) {
		if why != "" && (against.reason == "" || weight > against.weight) {
			against = objection{why, weight}
		}
	}
	object(r.weighPeople(&m, x, y, apart))
	switch {
	case len(x.cities)+len(x.sites) > 0 && same(x.sites, y.sites) && same(x.cities, y.cities):
		m.add(EvidencePlace, 2*w.Place)
	case meet(x.sites, y.sites):
		m.add(EvidencePlace, w.Place+w.Place/2)
	case meet(x.cities, y.cities):
		m.add(EvidencePlace, w.Place)
	}
	if meet(x.topics, y.topics) || x.sort != "" && x.sort == y.sort {
		m.add(EvidenceSubject, w.Subject)
	}
	switch {
	case shareLabel(x.labels, y.labels):
		m.add(EvidenceLabel, w.Label)
	case x.proper && labelsDiffer(x.labels, y.labels):
		object(reasonLabels, doubtful)
	case otherKind:
		object(reasonGenre, doubtful)
	}
	if numbersDiffer(x.identifiers, y.identifiers) {
		object(reasonIdentifiers, doubtful)
	}
	if x.whole != "" && x.whole == y.whole {
		m.add(EvidenceWhole, w.Whole)
	}
	if contradict(x.parts, y.parts) {
		object(reasonParts, doubtful)
	}
	switch kinds := int(m.n); {
	case apart && kinds < r.policy.Kinds:
		against = objection{reasonDates, excluded}
	case against.reason == reasonPeople && kinds <= r.policy.Kinds:
		against.weight = excluded
	}
	return m, against
}

// numbersDiffer reports whether two things have different identifiers of one
// scheme, and none in common.
func numbersDiffer(xs, ys []string) bool {
	return !meet(xs, ys) && slices.ContainsFunc(xs, func(x string) bool {
		scheme, _, _ := strings.Cut(x, ":")
		return slices.ContainsFunc(ys, func(y string) bool { return strings.HasPrefix(y, scheme+":") })
	})
}

// contradict reports whether something said of a side in both lists is nowhere
// the same.
func contradict(xs, ys []trait) bool {
	for _, x := range xs {
		of := func(list []trait) (names []string) {
			for _, b := range list {
				if b.side == x.side {
					names = append(names, b.name)
				}
			}
			return names
		}
		if other := of(ys); len(other) > 0 && !meet(of(xs), other) {
			return true
		}
	}
	return false
}

// weighDates weighs the dates. Dates that miss each other by no more than the
// slack leave a chance, if both are known to the day and alike at both ends:
// apart is true then, and it takes two further kinds of evidence. In all other
// cases it is for people to say whether one of the dates is wrong.
func (r *weigher) weighDates(m *marks, x, y *occasion) (against objection, apart bool) {
	if r.nodes[x.node].report == r.nodes[y.node].report && x.dated && y.dated && x.date != y.date {
		against = objection{reasonOwnDates, doubtful} // a source seldom misdates against itself
	}
	switch overlap := x.date.Overlaps(y.date); {
	case overlap == edtf.No:
		if !x.dated || !y.dated || max(x.first-y.last, y.first-x.last) > int64(r.policy.DateSlack) {
			return objection{reasonDates, excluded}, false
		}
		if against.reason == "" && (!x.exact || !y.exact || !r.endsNear(x, y)) {
			against = objection{reasonNearDates, doubtful}
		}
		return against, true
	case x.exact && y.exact:
		points, ok := r.dayPoints(x, y)
		switch {
		case !ok:
			return objection{reasonNearDates, doubtful}, true
		case x.clock != y.clock && clocksDiffer(x.date, y.date):
			against = objection{reasonClocks, doubtful}
		}
		m.add(EvidenceDate, points)
	case x.dated && y.dated:
		m.add(EvidenceDate, r.policy.Points.Date/2)
	}
	return against, false
}

// dayPoints weighs two dates known to the day that overlap: most if they are
// equal, a little less if one contains the other, less again if they are
// staggered by no more than the slack. It is false otherwise: two journeys that
// touch are two.
func (r *resolver) dayPoints(x, y *occasion) (points int, ok bool) {
	points = r.policy.Points.Date
	least := min(points, 1)
	switch {
	case x.first == y.first && x.last == y.last:
		return points, true
	case x.first <= y.first && y.last <= x.last, y.first <= x.first && x.last <= y.last:
		return max(least, points-1), true
	case r.endsNear(x, y):
		return max(least, points-2), true
	}
	return 0, false
}

// endsNear reports whether neither the first nor the last days of two dates are
// further apart than the slack.
func (r *resolver) endsNear(x, y *occasion) bool {
	gap := max(x.first-y.first, y.first-x.first, x.last-y.last, y.last-x.last)
	return gap <= int64(r.policy.DateSlack)
}

// civil is the number of a day in the proleptic Gregorian calendar.
func civil(d edtf.Day) int64 {
	y, m := d.Year, int64(d.Month)
	if m <= 2 {
		y, m = y-1, m+12
	}
	floor := func(a, b int64) int64 {
		q := a / b
		if a%b < 0 {
			q--
		}
		return q
	}
	return 365*y + floor(y, 4) - floor(y, 100) + floor(y, 400) + (153*(m-3)+2)/5 + int64(d.Day)
}

// weighPeople compares who was there, side by side. An official of a side who
// was at both is evidence; so are, less, compatible names, equal posts and
// ranks; of one known to be the same they count only where the dates are apart,
// since else one minister's post would tie all his meetings. Two heads of a side
// who cannot be one make two occasions, unless more than enough else says that
// one name is misspelt, or on the same days two of one post have names that
// differ in one letter; where each names somebody of a side and nobody can be
// one, or names another organ of a state, people should look.
func (r *weigher) weighPeople(m *marks, x, y *occasion, apart bool) (why string, weight gravity) {
	var name, post, rank, together bool
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
			m.add(EvidenceCoParticipant, r.policy.Points.CoParticipant)
			if apart {
				post, rank = post || s.post, rank || s.rank
			}
		case s.alike && !s.friends:
			m.add(EvidencePost, r.policy.Points.Post)
			why, weight = reasonAlike, doubtful
		case s.heads && !s.friends:
			why, weight = reasonPeople, doubtful
			post = post || s.colleagues
		case s.strangers && !s.friends:
			if why == "" {
				why = reasonMembers
			}
		default:
			name, post, rank = name || s.name, post || s.post, rank || s.rank
		}
	}
	if name {
		m.add(EvidenceName, r.policy.Points.Name)
	}
	if post {
		m.add(EvidencePost, r.policy.Points.Post)
	}
	if rank {
		m.add(EvidenceRank, r.policy.Points.Rank)
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
}

func (r *weigher) compareSide(name string, x, y *occasion) (s side) {
	oneDay := x.exact && y.exact && x.first == y.first && x.last == y.last
	for _, p := range x.people {
		for _, q := range y.people {
			if p.side != name || q.side != name {
				continue
			}
			if p.root >= 0 && p.root == q.root {
				s.together = true
				s.post = s.post || meet(p.posts, q.posts)
				s.rank = s.rank || meet(p.ranks, q.ranks)
				continue
			}
			verdict := r.acquainted(p, q)
			if verdict == match.Different {
				s.strangers = true
				s.heads = s.heads || p.lead && q.lead
				s.colleagues = s.colleagues || oneDay && p.lead && q.lead && meet(p.posts, q.posts)
				s.alike = s.alike || oneDay && meet(p.posts, q.posts) && r.people.oneLetter(p.profile, q.profile)
				continue
			}
			s.friends = true
			s.name = s.name || verdict == match.Same
			s.post = s.post || meet(p.posts, q.posts)
			s.rank = s.rank || meet(p.ranks, q.ranks)
		}
	}
	return s
}

// acquainted says whether two attendees of one side can be one person.
func (r *weigher) acquainted(p, q attendee) match.Verdict {
	if p.profile < 0 || q.profile < 0 {
		return match.Weak
	}
	if p.profile == q.profile {
		return match.Same
	}
	pair := [2]int32{min(p.profile, q.profile), max(p.profile, q.profile)}
	verdict, known := r.verdicts[pair]
	if !known {
		_, verdict = r.people.compare(pair[0], pair[1], r.policy.Points)
		r.verdicts[pair] = verdict
	}
	return verdict
}

// meet reports whether two short lists share an element.
func meet[T comparable](a, b []T) bool {
	return slices.ContainsFunc(a, func(x T) bool { return slices.Contains(b, x) })
}

// within reports whether a short list holds all elements of another.
func within[T comparable](part, all []T) bool {
	return !slices.ContainsFunc(part, func(x T) bool { return !slices.Contains(all, x) })
}

// same reports whether two short lists hold the same elements.
func same[T comparable](a, b []T) bool { return within(a, b) && within(b, a) }
