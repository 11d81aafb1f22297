package cooperation

import (
	"slices"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// Office is a standing representation of one party with another: an embassy,
// an attaché office, a mission. It is identified by its kind and its two
// sides; what happened to it is told by its actions.
type Office struct {
	// ID names the record within its report.
	ID ID `json:"id" validate:"required"`
	// Kind is the kind of office; required, because it identifies the office.
	Kind OfficeKind `json:"kind" validate:"required"`
	// Label is what the source calls it: "military attaché office". Required
	// if Kind is other.
	Label string `json:"label,omitempty" validate:"required_if=Kind other"`
	// Sending is the party whose office it is.
	Sending Party `json:"sending" validate:"required"`
	// Receiving is the party it is accredited to.
	Receiving Party `json:"receiving" validate:"required"`
	// Place is where its seat is.
	Place Place `json:"place,omitzero"`
	// NonResident says that the source places its seat outside the receiving
	// state, from where it is accredited to it as well.
	NonResident bool `json:"nonResident,omitzero"`
	// Branch is the service it belongs to, of a service attaché.
	Branch Branch `json:"branch,omitempty"`
	// Actions are what happened to it, in any order.
	Actions []OfficeAction `json:"actions,omitempty" validate:"dive"`

	Links     []Link     `json:"links,omitempty" validate:"dive"`      // relations to other records
	Polarity  Polarity   `json:"polarity,omitempty"`                   // asserted unless it says otherwise
	According ID         `json:"according,omitempty" defcoop:"teller"` // who says so; empty means the report itself
	Citations []Citation `json:"citations,omitempty" validate:"dive"`  // the passages that say so
}

// OfficeAction is one thing that happened to an office.
type OfficeAction struct {
	// Kind is what happened.
	Kind OfficeActionKind `json:"kind" validate:"required"`
	// Label is the source's own word for it; required if Kind is other.
	Label string `json:"label,omitempty" validate:"required_if=Kind other"`
	// Date is when, as precise as the source has it.
	Date edtf.Date `json:"date,omitzero"`
	// DateBasis is how the report came by Date.
	DateBasis DateBasis `json:"dateBasis,omitempty"`
	// Place is where it was then: where it opened, where it moved to.
	Place Place `json:"place,omitzero"`
	// By are the people who acted.
	By []Participant `json:"by,omitempty" validate:"dive"`
	// Polarity is asserted unless it says otherwise.
	Polarity Polarity `json:"polarity,omitempty"`
	// According is the official or organization of this report who says so;
	// empty means the report itself. One report may give two dates by two
	// speakers as two actions.
	According ID `json:"according,omitempty" defcoop:"teller"`
	// Citations point at the passages that say so.
	Citations []Citation `json:"citations,omitempty" validate:"dive"`
}

// OfficeKind is the kind of an office.
type OfficeKind string

// The kinds of offices. The terms are those of the Vienna Conventions on
// Diplomatic Relations (1961) and on Consular Relations (1963). Defence and
// military attaché office is one kind, because sources use the two words for
// one office; Label keeps the source's word, and Branch tells a service's
// attaché apart.
const (
	OfficeEmbassy          OfficeKind = "embassy"                // or high commission, nunciature
	OfficeConsulate        OfficeKind = "consulate"              // consulate general, consulate or agency
	OfficeAttache          OfficeKind = "defence-attache-office" // or military attaché office
	OfficeLiaison          OfficeKind = "liaison-office"         // of armed forces or a government, below an embassy
	OfficePermanentMission OfficeKind = "permanent-mission"      // to an organization
	OfficeTradeMission     OfficeKind = "trade-mission"          // trade or commercial representation
	OfficeMilitaryMission  OfficeKind = "military-mission"       // training, advisory, observer mission
	OfficeRepresentation   OfficeKind = "representation"         // of an organization, or without diplomatic relations
	OfficeOther            OfficeKind = "other"                  // needs a Label
)

var officeKinds = [...]OfficeKind{
	OfficeEmbassy, OfficeConsulate, OfficeAttache, OfficeLiaison, OfficePermanentMission, OfficeTradeMission,
	OfficeMilitaryMission, OfficeRepresentation, OfficeOther,
}

// Valid reports whether k is one of the constants.
func (k OfficeKind) Valid() bool { return slices.Contains(officeKinds[:], k) }

// Terms lists the valid values in the order of the constants.
func (OfficeKind) Terms() []string { return termsOf(officeKinds[:]) }

// OfficeActionKind is something that happens to an office.
type OfficeActionKind string

// The kinds of actions, in the order in which an office passes through them,
// in the terms of the Vienna Conventions.
const (
	OfficeAgreed     OfficeActionKind = "agreed"     // its establishment was agreed or announced
	OfficeOpened     OfficeActionKind = "opened"     // established
	OfficeAccredited OfficeActionKind = "accredited" // its head accredited, credentials presented
	OfficeUpgraded   OfficeActionKind = "upgraded"   // to another rank of mission
	OfficeRelocated  OfficeActionKind = "relocated"  // to another address or city
	OfficeSuspended  OfficeActionKind = "suspended"  // its work, for a time
	OfficeReopened   OfficeActionKind = "reopened"   // after it was suspended or closed
	OfficeClosed     OfficeActionKind = "closed"     // for good, as far as told
	OfficeActedOther OfficeActionKind = "other"      // needs a Label
)

var officeActionKinds = [...]OfficeActionKind{
	OfficeAgreed, OfficeOpened, OfficeAccredited, OfficeUpgraded, OfficeRelocated, OfficeSuspended,
	OfficeReopened, OfficeClosed, OfficeActedOther,
}

// Valid reports whether k is one of the constants.
func (k OfficeActionKind) Valid() bool { return slices.Contains(officeActionKinds[:], k) }

// Terms lists the valid values in the order of the constants.
func (OfficeActionKind) Terms() []string { return termsOf(officeActionKinds[:]) }
