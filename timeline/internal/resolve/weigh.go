package resolve

import (
	"slices"
	"strings"

	"github.com/defcoop/defcoop/timeline/internal/label"
	"github.com/defcoop/defcoop/timeline/internal/match"
)

// weigher weighs pairs of occasions and remembers whose names it has compared,
// since few people make up a block. It is for one goroutine.
type weigher struct {
	*view
	verdicts map[[2]int32]match.Verdict

	ofSide, ofAll *sidePairs // of one side, and of all sides; nil unless witnesses are kept
	kept          []witness  // of the pair that it weighs
	pairs         [2]sidePairs
}

func (v *view) newWeigher() *weigher {
	return &weigher{view: v, verdicts: map[[2]int32]match.Verdict{}}
}

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
func (r *weigher) weigh(x, y *features) (m Evidence, against objection) {
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
	case len(x.cities)+len(x.sites) > 0 && equalSets(x.sites, y.sites) && equalSets(x.cities, y.cities):
		m.Add(EvidencePlace, 2*w.Place)
	case intersects(x.sites, y.sites):
		m.Add(EvidencePlace, w.Place+w.Place/2)
	case intersects(x.cities, y.cities):
		m.Add(EvidencePlace, w.Place)
	}
	if intersects(x.topics, y.topics) || x.sort != "" && x.sort == y.sort {
		m.Add(EvidenceSubject, w.Subject)
	}
	switch {
	case label.Share(x.labels, y.labels):
		m.Add(EvidenceLabel, w.Label)
	case x.proper && label.Differ(x.labels, y.labels):
		object(reasonLabels, doubtful)
	case otherKind:
		object(reasonGenre, doubtful)
	}
	if numbersDiffer(x.identifiers, y.identifiers) {
		object(reasonIdentifiers, doubtful)
	}
	if x.partOf != "" && x.partOf == y.partOf {
		m.Add(EvidenceWhole, w.Whole)
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
