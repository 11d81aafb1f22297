package resolve

import (
	"slices"
	"strings"
	"time"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/label"
	"github.com/defcoop/defcoop/timeline/internal/match"
)

// weigher weighs pairs of records and remembers whose names it has compared,
// since few people make up a block. It is for one goroutine.
type weigher struct {
	*view
	verdicts map[[2]int32]match.Verdict

	ofSide, ofAll *sidePairs // of one side, and of all sides; nil unless witnesses are kept
	kept          []witness  // of the pair that it weighs
	pairs         [2]sidePairs
}

func (v *view) newWeigher() *weigher {
	return &weigher{view: v}
}

// objection is what speaks against two records being one.
type objection struct {
	reason string // empty if nothing does
	weight gravity
	apart  bool // the dates miss each other by no more than the slack
}

// forgivable reports whether others of a cluster can make up for what speaks against
// two of its records.
func (o objection) forgivable() bool { return o.reason == reasonLabels || o.lacks() }

// lacks reports whether nothing contradicts but dates that the slack forgives: what
// is missing is evidence.
func (o objection) lacks() bool {
	return o.apart && (o.reason == "" || o.reason == reasonNearDates || o.reason == reasonDates)
}

// gravity is how much an objection forbids.
type gravity int

const (
	unsure   gravity = iota // people should look; others may bring the two together
	doubtful                // people should look; nothing but their word makes the two one
	excluded                // they are not one
)

// weigh compares two records of one block.
func (r *weigher) weigh(x, y *features) (m Evidence, against objection) {
	if x.otherGenre(y) && !x.proper { // of agreements sources differ on what to call them, of milestones not
		return m, objection{reason: reasonGenre, weight: excluded}
	}
	if x.row.otherRow(y.row) {
		return m, objection{reason: reasonRows, weight: excluded}
	}
	against, apart := r.weighDates(&m, x, y)
	if against.weight == excluded {
		return m, against
	}
	against.apart = apart
	against = r.weighRest(&m, against, x, y)
	switch kinds := int(m.n); {
	case apart && kinds < max(2, r.policy.Kinds) && (against.weight < doubtful || against.lacks()):
		against = objection{reasonDates, excluded, apart}
	case apart && kinds < max(2, r.policy.Kinds):
		against.weight = excluded
	case against.reason == reasonPeople && kinds <= r.policy.Kinds:
		against.weight = excluded
	case slices.Contains(objectionsToMuch, against.reason) && !r.joins(&m):
		against.weight = excluded // nothing says that the two are likely one
	case apart:
		if series := r.ofSeries(x, y, kinds); series.weight > against.weight {
			against = series
		}
	case kinds == 1 && against.reason == "" && m.Has(EvidenceDate) && r.aloneOnDay(x, y):
		m.Add(EvidenceAlone, 0)
	}
	return m, against
}

// weighRest weighs all but the dates, given what they speak against two records.
func (r *weigher) weighRest(m *Evidence, against objection, x, y *features) objection {
	w, apart, dated := r.policy.Points, against.apart, m.Has(EvidenceDate)
	object := func(why string, weight gravity) {
		if why != "" && (against.reason == "" || weight > against.weight || weight == against.weight && against.forgivable()) {
			against = objection{why, weight, apart}
		}
	}
	who := r.weighPeople(m, x, y, apart)
	object(who.reason, who.weight)
	r.weighPlaces(m, x, y)
	switch {
	case intersects(x.topics, y.topics), x.warring != "" && x.warring == y.warring:
		m.Add(EvidenceSubject, w.Subject)
	case shareSubject(x.subjects, y.subjects):
		m.Add(EvidenceSubject, (w.Subject+1)/2)
	}
	object(r.weighLabels(m, x, y))
	if numbersDiffer(x.identifiers, y.identifiers) {
		object(reasonIdentifiers, doubtful)
	}
	if contradict(x.details, y.details) {
		object(reasonDetails, r.told(x, y))
	}
	if itemsApart(x.items, y.items) {
		object(reasonItems, r.told(x, y))
	}
	if x.partOf != "" && x.partOf == y.partOf && (len(x.acts) == 0 || !dated) { // what is signed at one meeting is signed on one day
		m.Add(EvidenceWhole, w.Whole)
	}
	if contradict(x.parts, y.parts) {
		object(reasonParts, doubtful)
	}
	course := r.weighCourses(m, x, y, &who)
	object(course.reason, course.weight)
	told := r.weighTellings(x, y)
	object(told.reason, told.weight)
	if x.listed && y.listed && headsApart(x, y) {
		object(reasonStated, r.told(x, y))
	}
	if !m.Has(EvidencePost) && m.Has(EvidenceDate) && x.exact && y.exact && intersects(x.organs, y.organs) {
		m.Add(EvidenceOrgan, w.Post)
	}
	if r.othersAbsent(x, y) {
		object(reasonUnknownSides, doubtful)
	}
	return against
}

// told says how much it speaks against two records that they state something
// otherwise. It is for people to look at, unless they are rows of one table, or one of
// them is joined with another record of the report or data set of the other.
func (r *weigher) told(x, y *features) gravity {
	if r.Table(x.record) == r.Table(y.record) {
		return excluded
	}
	for _, pair := range [2][2]*features{{x, y}, {y, x}} {
		table := r.Table(pair[1].record)
		for _, n := range r.of(r.root(pair[0].record)) {
			if n != pair[0].record && n != pair[1].record && r.Table(n) == table {
				return excluded
			}
		}
	}
	return doubtful
}

// othersAbsent reports whether two gatherings do not say who came to whom, and fewer
// than two people are known to have been at both. One person is at many.
func (r *weigher) othersAbsent(x, y *features) bool {
	if !x.gathers || x.block.guests != "" || x.block.hosts != "" || y.block.guests != "" || y.block.hosts != "" || x.partOf != "" && x.partOf == y.partOf {
		return false
	}
	var both []int32
	for i := range x.people {
		root := x.people[i].root
		if root >= 0 && !slices.Contains(both, root) && slices.ContainsFunc(y.people, func(p attendee) bool { return p.root == root }) {
			both = append(both, root)
		}
	}
	return len(both) < 2
}

// otherGenre reports whether two records state different kinds.
func (o *features) otherGenre(x *features) bool {
	return o.genre != x.genre && o.genre != "" && x.genre != ""
}

// shareSubject reports whether a topic of one happening and one of another are told
// in the same telling words.
func shareSubject(xs, ys [][]string) bool {
	return slices.ContainsFunc(xs, func(x []string) bool {
		return slices.ContainsFunc(ys, func(y []string) bool { return label.ShareTopic(x, y) })
	})
}

// weighPlaces compares where two happenings were.
func (r *weigher) weighPlaces(m *Evidence, x, y *features) {
	points := r.policy.Points.Place
	switch {
	case len(x.cities)+len(x.sites) > 0 && equalSets(x.sites, y.sites) && equalSets(x.cities, y.cities):
		m.Add(EvidencePlace, 2*points)
	case intersects(x.sites, y.sites):
		m.Add(EvidencePlace, points+points/2)
	case intersects(x.cities, y.cities):
		m.Add(EvidencePlace, points)
	}
}

// general reports whether an agreement is of the kind that any may be called.
func (o *features) general() bool { return o.genre == string(cooperation.AgreementGeneral) }

// sameForm reports whether two agreements of an equal title are of one kind. Beside a
// title that names one agreement the kind is evidence.
func (r *Reader) sameForm(x, y *features) bool {
	return x.block.kind == cooperation.KindAgreement && x.genre != "" && x.genre == y.genre && label.ShareProper(x.labels, y.labels)
}

// objectionsToMuch are worth a question only where as much agrees as would join.
var objectionsToMuch = []string{reasonLag, reasonWholes, reasonSites, reasonForms}

// weighLabels weighs titles and proper names, and what kind of thing they name.
func (r *weigher) weighLabels(m *Evidence, x, y *features) (why string, weight gravity) {
	w := r.policy.Points
	switch {
	case label.Share(x.labels, y.labels):
		m.Add(EvidenceLabel, w.Label)
		if !m.Has(EvidenceSubject) && r.sameForm(x, y) {
			m.Add(EvidenceSubject, w.Subject)
		}
	case x.proper && label.Differ(x.labels, y.labels):
		why, weight = reasonLabels, doubtful
	case x.otherGenre(y) && !(m.Has(EvidenceSubject) && (x.general() || y.general())):
		why, weight = reasonGenre, doubtful
	case len(x.acts) > 0 && !m.Has(EvidenceSubject) && len(x.sectors) > 0 && len(y.sectors) > 0:
		why, weight = reasonSubjects, unsure // several are signed on one day by the same people
	}
	if !m.Has(EvidenceLabel) && (label.Share(x.rounds, y.rounds) || label.Share(x.occasions, y.occasions)) {
		m.Add(EvidenceLabel, w.Label)
	}
	return why, weight
}

// numbersDiffer reports whether two things have different identifiers of one
// scheme, and none in common.
func numbersDiffer(xs, ys []string) bool {
	return !intersects(xs, ys) && slices.ContainsFunc(xs, func(x string) bool {
		scheme, _, _ := strings.Cut(x, ":")
		return slices.ContainsFunc(ys, func(y string) bool { return strings.HasPrefix(y, scheme+":") })
	})
}

// contradict reports whether something said of a side in both lists is nowhere
// the same.
func contradict(xs, ys []sideFact) bool {
	for _, x := range xs {
		of := func(list []sideFact) (names []string) {
			for _, b := range list {
				if b.side == x.side {
					names = append(names, b.name)
				}
			}
			return names
		}
		if other := of(ys); len(other) > 0 && !intersects(of(xs), other) {
			return true
		}
	}
	return false
}

// intersects reports whether two short lists share an element.
func intersects[T comparable](a, b []T) bool {
	return slices.ContainsFunc(a, func(x T) bool { return slices.Contains(b, x) })
}

// containsAll reports whether a short list holds all elements of another.
func containsAll[T comparable](part, all []T) bool {
	return !slices.ContainsFunc(part, func(x T) bool { return !slices.Contains(all, x) })
}

// equalSets reports whether two short lists hold the same elements.
func equalSets[T comparable](a, b []T) bool { return containsAll(a, b) && containsAll(b, a) }

// weighDates weighs the dates. Dates that miss each other by no more than the
// slack leave a chance, if both are known to the day and alike at both ends:
// apart is true then, and it takes two further kinds of evidence. In all other
// cases it is for people to say whether one of the dates is wrong.
func (r *weigher) weighDates(m *Evidence, x, y *features) (against objection, apart bool) {
	if x.block.kind == cooperation.KindAgreement {
		return r.weighActs(m, x, y)
	}
	if r.Table(x.record) == r.Table(y.record) && x.dated && y.dated && x.date != y.date {
		against = objection{reason: reasonOwnDates, weight: doubtful} // a source seldom misdates against itself
	}
	switch overlap := x.date.Overlaps(y.date); {
	case overlap == edtf.No:
		if !r.slackForgives(x, y) {
			return objection{reason: reasonDates, weight: excluded}, false
		}
		if against.reason == "" && (!x.exact || !y.exact || !r.endsNear(&x.when, &y.when)) {
			against = objection{reason: reasonNearDates, weight: doubtful}
		}
		return against, true
	case x.exact && y.exact:
		points, ok := r.dayPoints(&x.when, &y.when)
		switch {
		case !ok:
			return objection{reason: reasonNearDates, weight: doubtful}, true
		case x.date.ClocksDiffer(y.date):
			against = objection{reason: reasonClocks, weight: doubtful}
		}
		m.Add(EvidenceDate, points)
	case x.dated && y.dated && !x.borrowed && !y.borrowed:
		m.Add(EvidenceDate, r.policy.Points.Date/2)
	}
	return against, false
}

// slackForgives reports whether two dates without a common day miss each other by no
// more than the slack. Of two dates one may leave its year or month open, which may
// then be that of the other.
func (v *view) slackForgives(x, y *features) bool {
	slack := int64(v.policy.DateSlack)
	switch {
	case x.dated && y.dated:
		return max(x.first-y.last, y.first-x.last) <= slack+max(x.stretch, y.stretch)
	case y.exact:
		x, y = y, x
	case !x.exact:
		return false
	}
	first, _ := x.date.Earliest()
	last, _ := x.date.Latest()
	near, err := edtf.FromDays(moved(first, -slack), moved(last, slack))
	return err == nil && near.Overlaps(y.date) != edtf.No
}

// moved is the day that is some days later.
func moved(d edtf.Day, days int64) edtf.Day {
	t := time.Date(int(d.Year), time.Month(d.Month), d.Day+int(days), 0, 0, 0, 0, time.UTC)
	return edtf.Day{Year: int64(t.Year()), Month: int(t.Month()), Day: t.Day()}
}

// dayPoints weighs two dates known to the day that overlap: most if they are
// equal, a little less if one contains the other, less again if they are
// staggered by no more than the slack. It is false otherwise: two journeys that
// touch are two.
func (v *view) dayPoints(x, y *when) (points int, ok bool) {
	points = v.policy.Points.Date
	least := min(points, 1)
	switch {
	case x.first == y.first && x.last == y.last:
		return points, true
	case x.first <= y.first && y.last <= x.last, y.first <= x.first && x.last <= y.last:
		return max(least, points-1), true
	case v.endsNear(x, y):
		return max(least, points-2), true
	}
	return 0, false
}

// endsNear reports whether neither the first nor the last days of two dates are
// further apart than the slack.
func (v *view) endsNear(x, y *when) bool {
	gap := max(x.first-y.first, y.first-x.first, x.last-y.last, y.last-x.last)
	return gap <= int64(v.policy.DateSlack)
}

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
