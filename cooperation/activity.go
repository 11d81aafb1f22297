package cooperation

import (
	"slices"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// Activity is something that parties do together or for one another: an
// exercise, a port call, a course, a delivery of arms.
type Activity struct {
	// ID names the record within its report.
	ID ID `json:"id" validate:"required"`
	// Kind is the kind of activity; required.
	Kind ActivityKind `json:"kind" validate:"required"`
	// Label is the source's own word for the kind. Required if Kind is other.
	Label string `json:"label,omitempty" validate:"required_if=Kind other"`
	// Name is the proper name: "Eternity-2024".
	Name string `json:"name,omitempty"`
	// Status is how far it has come, as the source tells.
	Status Progress `json:"status,omitempty"`
	// StatusLabel is the source's own word for the status; required if Status is other.
	StatusLabel string `json:"statusLabel,omitempty" validate:"required_if=Status other"`
	// Visit is the visit of this report in whose course it took place.
	Visit ID `json:"visit,omitempty" defcoop:"ref=visit"`
	// Sides are the parties with their parts.
	Sides []Side `json:"sides,omitempty" validate:"dive"`
	// Date is its span, as precise as the source has it.
	Date edtf.Date `json:"date,omitzero"`
	// DateBasis is how the report came by Date.
	DateBasis DateBasis `json:"dateBasis,omitempty"`
	// Place is where it took place.
	Place Place `json:"place,omitzero"`
	// Items are the equipment or units: what is delivered, which ships call.
	Items []Item `json:"items,omitempty" validate:"dive"`
	// Participants are people who took part.
	Participants []Participant `json:"participants,omitempty" validate:"dive"`
	// Topics are its subjects.
	Topics []Topic `json:"topics,omitempty" validate:"dive"`
	// Identifiers are its keys in registers.
	Identifiers []Identifier `json:"identifiers,omitempty" validate:"dive"`
	// Details are named values for which there is no field.
	Details []Detail `json:"details,omitempty" validate:"dive"`

	Links     []Link     `json:"links,omitempty" validate:"dive"`      // relations to other records
	Polarity  Polarity   `json:"polarity,omitempty"`                   // asserted unless it says otherwise
	According ID         `json:"according,omitempty" defcoop:"teller"` // who says so; empty means the report itself
	Citations []Citation `json:"citations,omitempty" validate:"dive"`  // the passages that say so
}

// Side is a party to an activity with its part.
type Side struct {
	// Party is the party.
	Party Party `json:"party" validate:"required"`
	// Role is its part.
	Role SideRole `json:"role,omitempty"`
	// Label is the source's own word for the part; required if Role is other.
	Label string `json:"label,omitempty" validate:"required_if=Role other"`
}

// Item is a piece of equipment or a unit, in the source's words.
type Item struct {
	// Text is the designation, verbatim: "K9 self-propelled howitzer".
	Text string `json:"text" validate:"required"`
	// Lang is the language of Text, a BCP 47 tag; empty means the source's.
	Lang string `json:"lang,omitempty" defcoop:"language"`
	// Count is how many; 0 means not stated.
	Count int `json:"count,omitzero" validate:"min=0"`
}

// ActivityKind is the kind of an activity.
type ActivityKind string

// The kinds of activities. The terms follow the areas of defence diplomacy in
// Cottey and Forster, "Reshaping Defence Diplomacy" (2004), and for arms the
// SIPRI Arms Transfers Database.
const (
	ActivityExercise     ActivityKind = "exercise"         // manoeuvre, drill, command-post or field exercise
	ActivityPortCall     ActivityKind = "port-call"        // of warships
	ActivityTraining     ActivityKind = "training"         // course, instructors, simulators
	ActivityEducation    ActivityKind = "education"        // studies at an academy or staff college
	ActivityExchange     ActivityKind = "exchange"         // of personnel
	ActivityArmsTransfer ActivityKind = "arms-transfer"    // sale, delivery or transfer of arms and equipment
	ActivityAid          ActivityKind = "military-aid"     // gift or financing of equipment
	ActivityProduction   ActivityKind = "joint-production" // joint or licensed production
	ActivityResearch     ActivityKind = "joint-research"   // joint research and development
	ActivityOperation    ActivityKind = "operation"        // joint operation or patrol
	ActivityPeacekeeping ActivityKind = "peacekeeping"     // in a peace operation of the UN or another organization
	ActivityDeployment   ActivityKind = "deployment"       // stationing, basing, transit of forces
	ActivityExhibition   ActivityKind = "exhibition"       // arms fair
	ActivityInspection   ActivityKind = "inspection"       // under an arms control regime
	ActivityCompetition  ActivityKind = "competition"      // military games
	ActivityOther        ActivityKind = "other"            // needs a Label
)

var activityKinds = [...]ActivityKind{
	ActivityExercise, ActivityPortCall, ActivityTraining, ActivityEducation, ActivityExchange,
	ActivityArmsTransfer, ActivityAid, ActivityProduction, ActivityResearch, ActivityOperation,
	ActivityPeacekeeping, ActivityDeployment, ActivityExhibition, ActivityInspection, ActivityCompetition,
	ActivityOther,
}

// Valid reports whether k is one of the constants.
func (k ActivityKind) Valid() bool { return slices.Contains(activityKinds[:], k) }

// Terms lists the valid values in the order of the constants.
func (ActivityKind) Terms() []string { return termsOf(activityKinds[:]) }

// SideRole is the part of a party in an activity.
type SideRole string

// The parts of parties. Supplier and recipient are the terms of the SIPRI Arms
// Transfers Database.
const (
	SideHost        SideRole = "host"        // on its ground, or at its invitation
	SideGuest       SideRole = "guest"       // comes to the host
	SideParticipant SideRole = "participant" // on equal terms
	SideSupplier    SideRole = "supplier"    // gives: arms, training, aid
	SideRecipient   SideRole = "recipient"   // receives: arms, training, aid
	SideObserver    SideRole = "observer"    // watches, without taking part
	SideOther       SideRole = "other"       // needs a Label
)

var sideRoles = [...]SideRole{
	SideHost, SideGuest, SideParticipant, SideSupplier, SideRecipient, SideObserver, SideOther,
}

// Valid reports whether r is one of the constants.
func (r SideRole) Valid() bool { return slices.Contains(sideRoles[:], r) }

// Terms lists the valid values in the order of the constants.
func (SideRole) Terms() []string { return termsOf(sideRoles[:]) }
