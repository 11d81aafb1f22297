package cooperation

import "slices"

// Kind is the class of a record. It decides how records of different reports
// may be merged: entities by who they are, standing things by what they are,
// happenings by what happened when.
type Kind string

// The kinds of records.
const (
	// Entities.
	KindOfficial     Kind = "official"
	KindOrganization Kind = "organization"

	// Standing things, identified by what they are; dates are attributes.
	KindOffice        Kind = "office"
	KindAgreement     Kind = "agreement"
	KindMilestone     Kind = "milestone"
	KindArmedConflict Kind = "armed-conflict"

	// Happenings, whose date is part of their identity.
	KindVisit    Kind = "visit"
	KindMeeting  Kind = "meeting"
	KindCeremony Kind = "ceremony"
	KindActivity Kind = "activity"

	// Parts: a delegation belongs to its visit or meeting, a statement to its
	// speaker.
	KindDelegation Kind = "delegation"
	KindStatement  Kind = "statement"
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
