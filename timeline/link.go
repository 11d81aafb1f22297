package timeline

import (
	"cmp"
	"iter"
	"math"
	"slices"
	"strings"
)

// Link is what Resolve decided about two records, and why.
type Link struct {
	// A and B are the records; A is the smaller id.
	A RecordID `json:"a"`
	B RecordID `json:"b"`
	// Outcome is the decision.
	Outcome Outcome `json:"outcome"`
	// Score is the sum of the points of Evidence.
	Score int `json:"score"`
	// Evidence is what speaks for the two being one.
	Evidence []Evidence `json:"evidence"`
	// Reason says why a link was refused or left for review.
	Reason string `json:"reason,omitempty"`
}

// Outcome is what became of a link.
type Outcome string

// The outcomes.
const (
	LinkTaken   Outcome = "taken"   // the two are one
	LinkRefused Outcome = "refused" // something forbids that the two are one
	LinkReview  Outcome = "review"  // somebody should look: too little, or nothing that decides between two
)

// Evidence is one reason to hold two records for one thing.
type Evidence struct {
	// Kind is the kind of evidence. Each kind counts once in a link, but
	// co-participant once for each side.
	Kind EvidenceKind `json:"kind"`
	// Points is its weight.
	Points int `json:"points"`
	// Detail is what was compared, for people.
	Detail string `json:"detail,omitempty"`
}

// EvidenceKind is a kind of evidence.
type EvidenceKind string

// The kinds of evidence. Any of the first three joins two records by itself;
// of the others it takes two.
const (
	EvidenceJudgement  EvidenceKind = "judgement"  // somebody judged the two the same
	EvidenceIdentity   EvidenceKind = "identity"   // equal identity keys of standing things and organizations
	EvidenceIdentifier EvidenceKind = "identifier" // an equal external identifier

	EvidenceName          EvidenceKind = "name"           // compatible names
	EvidencePost          EvidenceKind = "post"           // an equal role of the same party
	EvidenceRank          EvidenceKind = "rank"           // an equal rank
	EvidenceDate          EvidenceKind = "date"           // a common day, both stating a year; of officials: seen at the same time
	EvidencePlace         EvidenceKind = "place"          // an equal city or site
	EvidenceCoParticipant EvidenceKind = "co-participant" // an official of a side took part in both
	EvidenceSubject       EvidenceKind = "subject"        // an equal topic or sector
	EvidenceLabel         EvidenceKind = "label"          // equal titles or proper names
	EvidenceText          EvidenceKind = "text"           // equal words by the same speaker
	EvidenceWhole         EvidenceKind = "whole"          // parts of one visit or meeting
	EvidenceLevel         EvidenceKind = "level"          // an equal level, of a happening that does not name its sides
)

// The reasons for which links are refused or left for review.
const (
	reasonDifferent   = "judged different"
	reasonKind        = "records of different kinds"
	reasonSameReport  = "two records of one report"
	reasonNames       = "names contradict each other"
	reasonPeople      = "different people of one side"
	reasonDates       = "no common day"
	reasonNearDates   = "dates that nearly meet: one of them may be wrong"
	reasonClocks      = "different times of one day"
	reasonOwnDates    = "one source dates them differently"
	reasonMembers     = "nobody of a side is named by both"
	reasonBodies      = "different organs of one state"
	reasonLabels      = "titles or names that differ"
	reasonGenre       = "different kinds of agreement or milestone"
	reasonParts       = "a side that plays another part"
	reasonIdentifiers = "different identifiers of one scheme"
	reasonOccasions   = "nothing says that these equal words were said on one occasion"
	reasonSides       = "the sides are told otherwise"
	reasonSideless    = "it does not say who visited whom"
	reasonTooLittle   = "too little evidence to join"
	reasonUndecided   = "no partner leads the next by enough"
	reasonSecond      = "another partner fits better"
	reasonBarred      = "enough evidence, but other records of the same thing speak against it"
	reasonAlike       = "one post, one day, and names that differ in one letter"
	reasonAbsent      = "too long a time without a sighting in between"
	reasonKin         = "names that relatives may share, and no sighting at the same time"
	reasonLoose       = "names that are spelled in two ways, and no sighting at the same time"
	reasonCrowded     = "too many records to compare with all of them"
	reasonCity        = "it does not say which of several offices it means"
)

// link is a Link in short: nodes for ids, and evidence whose details are
// worded only when somebody asks.
type link struct {
	a, b     int32
	outcome  Outcome
	reason   string
	evidence marks
}

// marks is a short list of evidence, kept small because there is one for every
// pair that is weighed. It holds every kind once, and one more for each of two
// sides.
type marks struct {
	codes  [10]uint8 // indices into evidenceKinds
	points [10]int16
	n      int8
	detail string // of judgement, identity and identifier
}

// mark is one piece of evidence.
type mark struct {
	code   uint8
	points int16
}

var evidenceKinds = [...]EvidenceKind{
	EvidenceJudgement, EvidenceIdentity, EvidenceIdentifier, EvidenceName, EvidencePost, EvidenceRank, EvidenceDate,
	EvidencePlace, EvidenceCoParticipant, EvidenceSubject, EvidenceLabel, EvidenceText, EvidenceWhole, EvidenceLevel,
}

func (x mark) kind() EvidenceKind { return evidenceKinds[x.code] }

// add notes a piece of evidence. Points beyond what a mark can hold are as many
// as it can.
func (m *marks) add(kind EvidenceKind, points int) {
	if int(m.n) < len(m.codes) {
		m.codes[m.n] = uint8(slices.Index(evidenceKinds[:], kind))
		m.points[m.n] = int16(min(points, math.MaxInt16))
		m.n++
	}
}

func (m *marks) all() iter.Seq[mark] {
	return func(yield func(mark) bool) {
		for i := range m.n {
			if !yield(mark{m.codes[i], m.points[i]}) {
				return
			}
		}
	}
}

func (m *marks) score() int {
	sum := 0
	for _, p := range m.points[:m.n] {
		sum += int(p)
	}
	return sum
}

// proof is the evidence of a link that needs no other.
func proof(kind EvidenceKind, detail string) marks {
	m := marks{detail: detail}
	m.add(kind, 0)
	return m
}

// sortLinks puts links in the order of the ids of what they link, given the
// place of every node in that order.
func sortLinks(links []link, rank []int32) []link {
	first := make([]int32, len(rank)+1) // of a place, where its links begin
	for i := range links {
		l := &links[i]
		if rank[l.a] > rank[l.b] {
			l.a, l.b = l.b, l.a
		}
		first[rank[l.a]+1]++
	}
	for i := range rank {
		first[i+1] += first[i]
	}
	next := slices.Clone(first)
	sorted := make([]link, len(links))
	for i := range links {
		at := &next[rank[links[i].a]]
		sorted[*at] = links[i]
		*at++
	}
	for i := range rank {
		slices.SortFunc(sorted[first[i]:first[i+1]], func(x, y link) int {
			if x.b != y.b {
				return cmp.Compare(rank[x.b], rank[y.b])
			}
			return compareLinks(&x, &y)
		})
	}
	return sorted
}

// compareLinks orders the links between two nodes.
func compareLinks(x, y *link) int {
	return cmp.Or(
		strings.Compare(string(x.outcome), string(y.outcome)),
		strings.Compare(x.reason, y.reason),
		cmp.Compare(x.evidence.score(), y.evidence.score()),
		cmp.Compare(x.evidence.n, y.evidence.n),
		strings.Compare(x.evidence.detail, y.evidence.detail),
		slices.Compare(x.evidence.codes[:], y.evidence.codes[:]),
		slices.Compare(x.evidence.points[:], y.evidence.points[:]),
	)
}
