package cooperation

import "github.com/defcoop/defcoop/cooperation/edtf"

// ArmedConflict is a war or armed clash that a report names as context. Labels
// and names of regions are the sources'; the library takes no position.
// (Conflict, in package timeline, means that sources disagree.)
type ArmedConflict struct {
	// ID names the record within its report.
	ID ID `json:"id" validate:"required"`
	// Label is a neutral label, by which the record is shown.
	Label string `json:"label" validate:"required"`
	// Labels are the names that sources and parties use, each with its user.
	Labels []ConflictLabel `json:"labels,omitempty" validate:"dive"`
	// Parties are the belligerents as the source names them.
	Parties []Party `json:"parties,omitempty" validate:"dive,required"`
	// Date is its span, as precise as the source has it.
	Date edtf.Date `json:"date,omitzero"`
	// DateBasis is how the report came by Date.
	DateBasis DateBasis `json:"dateBasis,omitempty"`
	// Duration is its length if the source states one, an ISO 8601-1 duration:
	// "P6W" for six weeks.
	Duration string `json:"duration,omitempty" defcoop:"duration"`
	// Place is where it was fought.
	Place Place `json:"place,omitzero"`
	// Identifiers name it in registers: scheme "ucdp" for the Uppsala Conflict
	// Data Program.
	Identifiers []Identifier `json:"identifiers,omitempty" validate:"dive"`

	Links     []Link     `json:"links,omitempty" validate:"dive"`      // relations to other records
	Polarity  Polarity   `json:"polarity,omitempty"`                   // asserted unless it says otherwise
	According ID         `json:"according,omitempty" defcoop:"teller"` // who says so; empty means the report itself
	Citations []Citation `json:"citations,omitempty" validate:"dive"`  // the passages that say so
}

// ConflictLabel is a name that somebody gives to an armed conflict.
type ConflictLabel struct {
	// Text is the name, verbatim.
	Text string `json:"text" validate:"required"`
	// Lang is the language of Text, a BCP 47 tag; empty means the source's.
	Lang string `json:"lang,omitempty" defcoop:"language"`
	// UsedBy is the party whose name for it this is; empty means the source's own.
	UsedBy Party `json:"usedBy,omitempty"`
}
