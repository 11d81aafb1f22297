package resolve

import (
	"slices"

	"github.com/defcoop/defcoop/cooperation"
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
