package resolve

import (
	"cmp"
	"iter"
	"math"
	"slices"
	"strings"
)

// Outcome is what became of two records.
type Outcome string

// The outcomes.
const (
	Taken   Outcome = "taken"   // the two are one
	Refused Outcome = "refused" // something forbids that the two are one
	Review  Outcome = "review"  // somebody should look: too little, or nothing that decides between two
)

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
	EvidenceOrgan         EvidenceKind = "organ"          // an equal organ or named body of a side, on one day
	EvidenceTwin          EvidenceKind = "twin"           // the same said in every field
	EvidenceAlone         EvidenceKind = "alone"          // of each of two lists the only row of the day and sides
)

// The reasons for which decisions are refused or left for review.
const (
	reasonDifferent    = "judged different"
	reasonKind         = "records of different kinds"
	reasonSameReport   = "two records of one report"
	reasonNames        = "names contradict each other"
	reasonPeople       = "different people of one side"
	reasonDates        = "no common day"
	reasonPublished    = "published before it can have been, or after"
	reasonLag          = "a source that does not date it was published long before or after"
	reasonOneTitle     = "one title, and dates that are apart: one of them may be wrong, or they are two of a kind"
	reasonActs         = "an act on one day, and dates of another that are apart"
	reasonNearDates    = "dates that nearly meet: one of them may be wrong"
	reasonClocks       = "different times of one day"
	reasonOwnDates     = "one source dates them differently"
	reasonMembers      = "nobody of a side is named by both"
	reasonBodies       = "different organs of one state"
	reasonLabels       = "titles or names that differ"
	reasonSubjects     = "different subjects, and no title in common"
	reasonGenre        = "different kinds of agreement, ceremony or milestone"
	reasonParts        = "a side that plays another part"
	reasonWholes       = "parts of two visits or meetings that stay apart"
	reasonSites        = "different sites"
	reasonForms        = "meetings of different kinds or levels, and no host who led at both"
	reasonParting      = "parts of one visit or meeting, and nothing by which its parts differ"
	reasonIdentifiers  = "different identifiers of one scheme"
	reasonDetails      = "named values that differ"
	reasonOccasions    = "nothing says that these equal words were said on one occasion"
	reasonSides        = "the sides are told otherwise"
	reasonUnknownSides = "it does not say who visited whom"
	reasonTooLittle    = "too little evidence to join"
	reasonUndecided    = "no partner leads the next by enough"
	reasonSecond       = "another partner fits better"
	reasonBarred       = "enough evidence, but other records of the same thing speak against it"
	reasonAlike        = "one post, one day, and names that differ in one letter"
	reasonAbsent       = "too long a time without a sighting in between"
	reasonKin          = "names that relatives may share, and no sighting at the same time"
	reasonLoose        = "names that are spelled in two ways, and no sighting at the same time"
	reasonUnread       = "one post, and names in scripts that cannot be compared"
	reasonPlayed       = "one of the two led, and the other did not"
	reasonSeat         = "one post at one time, and names that do not contradict each other"
	reasonRows         = "declared to be two rows"
	reasonItems        = "other units or equipment, or another number of them"
	reasonStated       = "rows of two lists that state something otherwise"
	reasonOverLimit    = "too many records to compare with all of them"
	reasonCity         = "it does not say which of several offices it means"
)

// Decision is a Link in short: records for ids, and evidence that is worded only
// when somebody asks, see [Reader.Compared].
type Decision struct {
	A, B      int32
	Outcome   Outcome
	Reason    string
	Against   string // of a review, what forbids by now that the two are one
	More      int32  // of a review, how many further partners of a record were left out
	Evidence  Evidence
	witnesses []witness // sorted by piece of evidence
}

// Evidence is a short list of evidence, kept small because there is one for every
// pair that is weighed. It holds every kind once, and one more for each of two
// sides.
type Evidence struct {
	codes  [12]uint8 // indices into evidenceKinds
	points [12]int16
	n      int8
	like   int8   // how alike two records are that compete with others, see likeness
	Detail string // of judgement, identity and identifier
}

// Item is one piece of evidence.
type Item struct {
	code   uint8
	Points int16
}

var evidenceKinds = [...]EvidenceKind{
	EvidenceJudgement, EvidenceIdentity, EvidenceIdentifier, EvidenceName, EvidencePost, EvidenceRank, EvidenceDate,
	EvidencePlace, EvidenceCoParticipant, EvidenceSubject, EvidenceLabel, EvidenceText, EvidenceWhole, EvidenceLevel,
	EvidenceOrgan, EvidenceTwin, EvidenceAlone,
}

// Kind returns the kind of evidence.
func (x Item) Kind() EvidenceKind { return evidenceKinds[x.code] }

// Add notes a piece of evidence. Points beyond what a mark can hold are as many
// as it can.
func (m *Evidence) Add(kind EvidenceKind, points int) {
	if int(m.n) < len(m.codes) {
		m.codes[m.n] = uint8(slices.Index(evidenceKinds[:], kind))
		m.points[m.n] = int16(min(points, math.MaxInt16))
		m.n++
	}
}

// All yields the pieces in the order in which they were added.
func (m *Evidence) All() iter.Seq[Item] {
	return func(yield func(Item) bool) {
		for i := range m.n {
			if !yield(Item{m.codes[i], m.points[i]}) {
				return
			}
		}
	}
}

// Has reports whether there is evidence of a kind.
func (m *Evidence) Has(kind EvidenceKind) bool {
	for x := range m.All() {
		if x.Kind() == kind {
			return true
		}
	}
	return false
}

// Score is the sum of all points.
func (m *Evidence) Score() int {
	sum := 0
	for _, p := range m.points[:m.n] {
		sum += int(p)
	}
	return sum
}

// byKey is the evidence of a link that needs no other.
func byKey(kind EvidenceKind, detail string) Evidence {
	m := Evidence{Detail: detail}
	m.Add(kind, 0)
	return m
}

// sortDecisions puts decisions in the order of the ids of what they link, given the
// place of every record in that order. In each decision A comes before B.
func sortDecisions(decisions []Decision, rank []int32) []Decision {
	first := make([]int32, len(rank)+1) // of a place, where its decisions begin
	for i := range decisions {
		first[rank[decisions[i].A]+1]++
	}
	for i := range rank {
		first[i+1] += first[i]
	}
	next := slices.Clone(first)
	sorted := make([]Decision, len(decisions))
	for i := range decisions {
		at := &next[rank[decisions[i].A]]
		sorted[*at] = decisions[i]
		*at++
	}
	for i := range rank {
		slices.SortFunc(sorted[first[i]:first[i+1]], func(x, y Decision) int {
			if x.B != y.B {
				return cmp.Compare(rank[x.B], rank[y.B])
			}
			return compareDecisions(&x, &y)
		})
	}
	return sorted
}

// compareDecisions orders the decisions between two records.
func compareDecisions(x, y *Decision) int {
	return cmp.Or(
		strings.Compare(string(x.Outcome), string(y.Outcome)),
		strings.Compare(x.Reason, y.Reason),
		strings.Compare(x.Against, y.Against),
		cmp.Compare(x.More, y.More),
		cmp.Compare(x.Evidence.Score(), y.Evidence.Score()),
		cmp.Compare(x.Evidence.n, y.Evidence.n),
		strings.Compare(x.Evidence.Detail, y.Evidence.Detail),
		slices.Compare(x.Evidence.codes[:], y.Evidence.codes[:]),
		slices.Compare(x.Evidence.points[:], y.Evidence.points[:]),
	)
}
