package cooperation

import (
	"slices"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// Milestone is a turning point in the relations of its parties: relations
// established, a partnership declared.
type Milestone struct {
	// ID names the record within its report.
	ID ID `json:"id" validate:"required"`
	// Kind is the kind of milestone; required, because it identifies it.
	Kind MilestoneKind `json:"kind" validate:"required"`
	// Label is what the source calls it. Required if Kind is other.
	Label string `json:"label,omitempty" validate:"required_if=Kind other"`
	// Parties are the parties whose relations it marks.
	Parties []Party `json:"parties,omitempty" validate:"min=1,dive,required"`
	// Date is when, as precise as the source has it.
	Date edtf.Date `json:"date,omitzero"`
	// DateBasis is how the report came by Date.
	DateBasis DateBasis `json:"dateBasis,omitempty"`
	// Place is where.
	Place Place `json:"place,omitzero"`
	// Topics are the fields it touches.
	Topics []Topic `json:"topics,omitempty" validate:"dive"`

	Links     []Link     `json:"links,omitempty" validate:"dive"`      // relations to other records
	Polarity  Polarity   `json:"polarity,omitempty"`                   // asserted unless it says otherwise
	According ID         `json:"according,omitempty" defcoop:"teller"` // who says so; empty means the report itself
	Citations []Citation `json:"citations,omitempty" validate:"dive"`  // the passages that say so
}

// MilestoneKind is the kind of a milestone.
type MilestoneKind string

// The kinds of milestones. The kinds of relations are the terms of the Vienna
// Convention on Diplomatic Relations (1961) and of the Correlates of War
// project's Diplomatic Exchange data.
const (
	MilestoneRecognised  MilestoneKind = "recognised"            // one party recognised the other
	MilestoneEstablished MilestoneKind = "relations-established" // diplomatic relations
	MilestoneSevered     MilestoneKind = "relations-severed"     // diplomatic relations broken off
	MilestoneRestored    MilestoneKind = "relations-restored"    // diplomatic relations after they were severed
	MilestonePartnership MilestoneKind = "partnership"           // strategic partnership, alliance declared
	MilestoneMembership  MilestoneKind = "membership"            // joined an organization or programme
	MilestoneFirst       MilestoneKind = "first"                 // first visit, exercise, delivery of its kind
	MilestoneOther       MilestoneKind = "other"                 // needs a Label
)

var milestoneKinds = [...]MilestoneKind{
	MilestoneRecognised, MilestoneEstablished, MilestoneSevered, MilestoneRestored, MilestonePartnership,
	MilestoneMembership, MilestoneFirst, MilestoneOther,
}

// Valid reports whether k is one of the constants.
func (k MilestoneKind) Valid() bool { return slices.Contains(milestoneKinds[:], k) }

// Terms lists the valid values in the order of the constants.
func (MilestoneKind) Terms() []string { return termsOf(milestoneKinds[:]) }
