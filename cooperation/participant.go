package cooperation

import "slices"

// Participant is somebody taking part: an official of the report, an
// organization, or people without names ("two lawmakers"). Rank and Post say
// what the person was on this occasion where it differs from the Official
// record.
type Participant struct {
	// Official is the official or organization of this report; empty for
	// people without names.
	Official ID `json:"official,omitempty" validate:"required_without=Label" defcoop:"ref=official organization"`
	// Label describes people without names, verbatim: "members of the
	// defence committee".
	Label string `json:"label,omitempty"`
	// Count is how many people Label stands for; 0 means not stated.
	Count int `json:"count,omitzero" validate:"min=0"`
	// Party is the side they belong to, where the Official record does not tell.
	Party Party `json:"party,omitempty"`
	// Role is their part in the occasion.
	Role ParticipantRole `json:"role,omitempty"`
	// RoleLabel is the source's own word for the part; required if Role is other.
	RoleLabel string `json:"roleLabel,omitempty" validate:"required_if=Role other"`
	// Rank is the rank on this occasion, if it differs from the Official record.
	Rank Rank `json:"rank,omitzero" validate:"omitempty"`
	// Post is the post on this occasion, if it differs from the Official record.
	Post Post `json:"post,omitzero" validate:"omitempty"`
}

// IsZero reports whether nobody is given.
func (p Participant) IsZero() bool { return p == Participant{} }

// ParticipantRole is somebody's part in an occasion.
type ParticipantRole string

// The parts. The terms are those of diplomatic protocol.
const (
	ParticipantHost        ParticipantRole = "host"        // received the guests
	ParticipantGuest       ParticipantRole = "guest"       // was received
	ParticipantMember      ParticipantRole = "member"      // of a delegation
	ParticipantPresent     ParticipantRole = "present"     // attended without taking part: "the ambassador was present"
	ParticipantSignatory   ParticipantRole = "signatory"   // put the signature
	ParticipantMediator    ParticipantRole = "mediator"    // of a third party, between the sides
	ParticipantInterpreter ParticipantRole = "interpreter" // between the languages
	ParticipantObserver    ParticipantRole = "observer"    // watched, without taking part
	ParticipantOther       ParticipantRole = "other"       // needs a RoleLabel
)

var participantRoles = [...]ParticipantRole{
	ParticipantHost, ParticipantGuest, ParticipantMember, ParticipantPresent, ParticipantSignatory,
	ParticipantMediator, ParticipantInterpreter, ParticipantObserver, ParticipantOther,
}

// Valid reports whether r is one of the constants.
func (r ParticipantRole) Valid() bool { return slices.Contains(participantRoles[:], r) }

// Terms lists the valid values in the order of the constants.
func (ParticipantRole) Terms() []string { return termsOf(participantRoles[:]) }
