package timeline

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
	// Reason says why a link was refused or left for review, for people.
	Reason string `json:"reason,omitempty"`
	// Code is the reason as a term that programs may rely on.
	Code Reason `json:"code,omitempty"`
	// Against is what forbids by now that two records left for review are one, where
	// that is another reason.
	Against Reason `json:"against,omitempty"`
	// More is how many further partners of one of the two were left out by
	// Policy.Reviews. It stands at the last link that was kept.
	More int `json:"more,omitzero"`
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
	EvidenceOrgan         EvidenceKind = "organ"          // an equal organ or named body of a side, on one day
	EvidenceTwin          EvidenceKind = "twin"           // the same said in every field
	EvidenceAlone         EvidenceKind = "alone"          // of each of two lists the only row of the day and sides
)
