package cooperation

import (
	"slices"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// Ceremony is an act of protocol: a tribute at a memorial, a guard of honour,
// a signing, an award.
type Ceremony struct {
	// ID names the record within its report.
	ID ID `json:"id" validate:"required"`
	// Kind is the kind of ceremony.
	Kind CeremonyKind `json:"kind,omitempty"`
	// Label is the source's own word for the kind; required if Kind is other.
	Label string `json:"label,omitempty" validate:"required_if=Kind other"`
	// Status is how far the ceremony has come, as the source tells.
	Status Progress `json:"status,omitempty"`
	// StatusLabel is the source's own word for the status; required if Status is other.
	StatusLabel string `json:"statusLabel,omitempty" validate:"required_if=Status other"`
	// Visit is the visit of this report in whose course it took place. A
	// ceremony that names none has sides and delegations of its meeting or visit.
	Visit ID `json:"visit,omitempty" defcoop:"ref=visit"`
	// Meeting is the meeting of this report it was part of.
	Meeting ID `json:"meeting,omitempty" defcoop:"ref=meeting"`
	// Guests are the parties that came.
	Guests []Party `json:"guests,omitempty" validate:"dive,required"`
	// Hosts are the parties on whose ground, or in whose honour, it was held.
	Hosts []Party `json:"hosts,omitempty" validate:"dive,required"`
	// Date is when it took place, as precise as the source has it.
	Date edtf.Date `json:"date,omitzero"`
	// DateBasis is how the report came by Date.
	DateBasis DateBasis `json:"dateBasis,omitempty"`
	// Places are the sites; one ceremony may go from one to the next.
	Places []Place `json:"places,omitempty" validate:"dive"`
	// Honours says who or what was honoured, in the source's words.
	Honours string `json:"honours,omitempty"`
	// Delegations are the delegations of this report that took part.
	Delegations []ID `json:"delegations,omitempty" validate:"dive,required" defcoop:"ref=delegation"`
	// Participants are people who took part outside any delegation.
	Participants []Participant `json:"participants,omitempty" validate:"dive"`
	// Identifiers are its keys in registers.
	Identifiers []Identifier `json:"identifiers,omitempty" validate:"dive"`
	// Details are named values for which there is no field.
	Details []Detail `json:"details,omitempty" validate:"dive"`

	Links     []Link     `json:"links,omitempty" validate:"dive"`      // relations to other records
	Polarity  Polarity   `json:"polarity,omitempty"`                   // asserted unless it says otherwise
	According ID         `json:"according,omitempty" defcoop:"teller"` // who says so; empty means the report itself
	Citations []Citation `json:"citations,omitempty" validate:"dive"`  // the passages that say so
}

// CeremonyKind is the kind of a ceremony.
type CeremonyKind string

// The kinds of ceremonies, in the terms of diplomatic and military protocol.
const (
	CeremonyTribute     CeremonyKind = "tribute"         // wreath or flowers laid, minute of silence
	CeremonyHonourGuard CeremonyKind = "guard-of-honour" // welcome or farewell with military honours
	CeremonySigning     CeremonyKind = "signing"         // of an agreement or other document
	CeremonyAward       CeremonyKind = "award"           // order, medal, gift
	CeremonyOpening     CeremonyKind = "opening"         // of an office, course, exercise
	CeremonyClosing     CeremonyKind = "closing"         // of an office, course, exercise
	CeremonyHandover    CeremonyKind = "handover"        // of equipment, a post, remains
	CeremonyParade      CeremonyKind = "parade"          // military parade, march past
	CeremonyReception   CeremonyKind = "reception"       // dinner, national day, anniversary
	CeremonyOther       CeremonyKind = "other"           // needs a Label
)

var ceremonyKinds = [...]CeremonyKind{
	CeremonyTribute, CeremonyHonourGuard, CeremonySigning, CeremonyAward, CeremonyOpening, CeremonyClosing,
	CeremonyHandover, CeremonyParade, CeremonyReception, CeremonyOther,
}

// Valid reports whether k is one of the constants.
func (k CeremonyKind) Valid() bool { return slices.Contains(ceremonyKinds[:], k) }

// Terms lists the valid values in the order of the constants.
func (CeremonyKind) Terms() []string { return termsOf(ceremonyKinds[:]) }
