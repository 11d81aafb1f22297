package timeline

import (
	"slices"

	"github.com/defcoop/defcoop/cooperation"
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

// weigh compares two occasions of one block. why is not empty if something
// forbids that they are one.
func (r *weigher) weigh(x, y *occasion) (m marks, why string) {
	w := r.policy.Points
	if r.nodes[x.node].report == r.nodes[y.node].report && x.dated && y.dated && x.date != y.date {
		return m, reasonDates // a source does not misdate against itself
	}
	apart := false
	switch overlap := x.date.Overlaps(y.date); {
	case overlap == edtf.No:
		if apart = x.exact && y.exact && r.endsNear(x, y); !apart {
			return m, reasonDates
		}
	case x.exact && y.exact:
		points, ok := r.dayPoints(x, y)
		if !ok {
			return m, reasonDates
		}
		m.add(EvidenceDate, points)
	case x.dated && y.dated:
		m.add(EvidenceDate, w.Date/2)
	}
	if why := r.weighPeople(&m, x, y, apart); why != "" {
		return m, why
	}
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
	if meet(x.labels, y.labels) {
		m.add(EvidenceLabel, w.Label)
	}
	if x.whole != "" && x.whole == y.whole {
		m.add(EvidenceWhole, w.Whole)
	}
	if apart && int(m.n) < r.policy.Kinds {
		return m, reasonDates
	}
	return m, unlike(x, y)
}

// unlike says what makes two agreements or wars two, however much they have in
// common: different identifiers of one scheme, or different kinds of agreement
// without a title in common. Titles are reworded and translated; but what is
// signed at one desk differs in its title alone, so they count where a source
// tells of several agreements of one day. Somebody should look.
func unlike(x, y *occasion) string {
	for _, a := range x.identifiers {
		of := func(b cooperation.Identifier) bool { return b.Scheme == a.Scheme }
		if slices.ContainsFunc(y.identifiers, of) && !slices.ContainsFunc(x.identifiers, func(c cooperation.Identifier) bool {
			return of(c) && slices.Contains(y.identifiers, c)
		}) {
			return reasonIdentifiers
		}
	}
	if meet(x.labels, y.labels) {
		return ""
	}
	if x.form != "" && y.form != "" && x.form != y.form {
		return reasonForms
	}
	if !x.among && !y.among {
		return ""
	}
	for _, a := range x.titles {
		for _, b := range y.titles {
			if a.lang == b.lang || a.lang == "" || b.lang == "" {
				return reasonTitles
			}
		}
	}
	return ""
}

// doubtful reports whether a reason that speaks against a link leaves it for
// review.
func doubtful(why string) bool {
	return why == reasonIdentifiers || why == reasonTitles || why == reasonForms
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
// since else one minister's post would tie all his meetings. If both name
// officials of a side and no two can be one, it is two occasions.
func (r *weigher) weighPeople(m *marks, x, y *occasion, apart bool) (why string) {
	var name, post, rank bool
	var done [8]string
	sides := done[:0]
	for _, a := range x.people {
		if slices.Contains(sides, a.side) {
			continue
		}
		sides = append(sides, a.side)
		s := r.compareSide(a.side, x.people, y.people)
		switch {
		case s.together:
			m.add(EvidenceCoParticipant, r.policy.Points.CoParticipant)
			if apart {
				post, rank = post || s.post, rank || s.rank
			}
		case s.strangers && !s.friends:
			return reasonPeople
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
	return ""
}

// side is what comparing the people of one side came to.
type side struct {
	together         bool // an official was at both
	friends          bool // two can be one person
	strangers        bool // two cannot
	name, post, rank bool // what those have in common who can be one
}

func (r *weigher) compareSide(name string, xs, ys []attendee) (s side) {
	for _, p := range xs {
		for _, q := range ys {
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
	for _, x := range a {
		if slices.Contains(b, x) {
			return true
		}
	}
	return false
}

// same reports whether two short lists hold the same elements.
func same[T comparable](a, b []T) bool {
	within := func(a, b []T) bool {
		return !slices.ContainsFunc(a, func(x T) bool { return !slices.Contains(b, x) })
	}
	return within(a, b) && within(b, a)
}
