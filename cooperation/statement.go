package cooperation

import (
	"slices"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// Statement is something said. Without speakers it is an assertion of the
// report itself.
type Statement struct {
	// ID names the record within its report.
	ID ID `json:"id" validate:"required"`
	// Speakers are who said it; several speak jointly. Participant.Post says
	// in which post, and a Participant with a Label alone is unnamed: "sources".
	Speakers []Participant `json:"speakers,omitempty" validate:"dive"`
	// Mode is how the source gives the words.
	Mode StatementMode `json:"mode,omitempty"`
	// ModeLabel is the source's own word for the mode; required if Mode is other.
	ModeLabel string `json:"modeLabel,omitempty" validate:"required_if=Mode other"`
	// Text is the words as the source prints them, without quotation marks.
	Text string `json:"text" validate:"required"`
	// Lang is the language of Text, a BCP 47 tag; empty means the source's.
	Lang string `json:"lang,omitempty" defcoop:"language"`
	// Translations are the words in other languages.
	Translations []Translation `json:"translations,omitempty" validate:"dive"`
	// Through is who passed it on: a spokesperson, a press service, another outlet.
	Through Participant `json:"through,omitzero" validate:"omitempty"`
	// At is the meeting, ceremony or visit of this report at which it was said.
	At ID `json:"at,omitempty" defcoop:"ref=meeting ceremony visit"`
	// Date is when it was said, as precise as the source has it.
	Date edtf.Date `json:"date,omitzero"`
	// DateBasis is how the report came by Date.
	DateBasis DateBasis `json:"dateBasis,omitempty"`
	// Topics are the subjects it touches.
	Topics []Topic `json:"topics,omitempty" validate:"dive"`

	Links     []Link     `json:"links,omitempty" validate:"dive"`      // relations to other records
	Polarity  Polarity   `json:"polarity,omitempty"`                   // asserted unless it says otherwise
	According ID         `json:"according,omitempty" defcoop:"teller"` // who says so; empty means the report itself
	Citations []Citation `json:"citations,omitempty" validate:"dive"`  // the passages that say so
}

// Translation is a text in another language.
type Translation struct {
	// Text is the translated text.
	Text string `json:"text" validate:"required"`
	// Lang is its language, a BCP 47 tag.
	Lang string `json:"lang" validate:"required" defcoop:"language"`
	// By is who translated it: a person, an institution, the name of a program.
	By string `json:"by,omitempty"`
}

// StatementMode is how a source gives somebody's words.
type StatementMode string

// The modes. The terms are those of quotation annotation in corpus
// linguistics (PARC 3, Pareti 2016): direct, mixed and indirect quotation.
const (
	StatementDirect   StatementMode = "direct"   // whole sentences within quotation marks
	StatementPartial  StatementMode = "partial"  // some words within quotation marks (mixed quotation)
	StatementIndirect StatementMode = "indirect" // reported speech
	StatementJoint    StatementMode = "joint"    // a joint text: communiqué, joint declaration to the press
	StatementWritten  StatementMode = "written"  // letter, message, post
	StatementNarrated StatementMode = "narrated" // the report's own words, without a speaker
	StatementOther    StatementMode = "other"    // needs a ModeLabel
)

var statementModes = [...]StatementMode{
	StatementDirect, StatementPartial, StatementIndirect, StatementJoint, StatementWritten,
	StatementNarrated, StatementOther,
}

// Valid reports whether m is one of the constants.
func (m StatementMode) Valid() bool { return slices.Contains(statementModes[:], m) }

// Terms lists the valid values in the order of the constants.
func (StatementMode) Terms() []string { return termsOf(statementModes[:]) }
