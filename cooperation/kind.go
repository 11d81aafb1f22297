package cooperation

import "slices"

// Kind is the class of a record. It decides how records of different reports
// are merged: entities by who they are, standing things by what they are,
// happenings by what happened when.
type Kind string

// The kinds of records. The terms are the names of the types.
const (
	// Entities.
	KindOfficial     Kind = "official"     // an [Official]
	KindOrganization Kind = "organization" // an [Organization]

	// Standing things, identified by what they are; dates are attributes.
	KindOffice        Kind = "office"         // an [Office]
	KindAgreement     Kind = "agreement"      // an [Agreement]
	KindMilestone     Kind = "milestone"      // a [Milestone]
	KindArmedConflict Kind = "armed-conflict" // an [ArmedConflict]

	// Happenings, whose date is part of their identity.
	KindVisit    Kind = "visit"    // a [Visit]
	KindMeeting  Kind = "meeting"  // a [Meeting]
	KindCeremony Kind = "ceremony" // a [Ceremony]
	KindActivity Kind = "activity" // an [Activity]

	// Parts: a delegation belongs to its visit or meeting, a statement to its
	// speaker.
	KindDelegation Kind = "delegation" // a [Delegation]
	KindStatement  Kind = "statement"  // a [Statement]
)

var kinds = [...]Kind{
	KindOfficial, KindOrganization,
	KindOffice, KindAgreement, KindMilestone, KindArmedConflict,
	KindVisit, KindMeeting, KindCeremony, KindActivity,
	KindDelegation, KindStatement,
}

// Valid reports whether k is one of the constants.
func (k Kind) Valid() bool { return slices.Contains(kinds[:], k) }

// Terms lists the valid values in the order of the constants.
func (Kind) Terms() []string { return termsOf(kinds[:]) }

// Entity reports whether records of this kind are people or organizations.
func (k Kind) Entity() bool { return k == KindOfficial || k == KindOrganization }

// Standing reports whether records of this kind are identified by what they
// are, dates being attributes.
func (k Kind) Standing() bool {
	switch k {
	case KindOffice, KindAgreement, KindMilestone, KindArmedConflict:
		return true
	}
	return false
}

// Happening reports whether the date is part of the identity of records of
// this kind.
func (k Kind) Happening() bool {
	switch k {
	case KindVisit, KindMeeting, KindCeremony, KindActivity:
		return true
	}
	return false
}

// termsOf returns a closed list of terms as fresh plain strings.
func termsOf[T ~string](list []T) []string {
	terms := make([]string, len(list))
	for i, t := range list {
		terms[i] = string(t)
	}
	return terms
}
