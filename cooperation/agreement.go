package cooperation

import (
	"slices"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// Agreement is an instrument between parties, from negotiation to its end.
// What happened to it is told by its actions; its status on a day follows from
// them, see [Agreement.StatusOn].
type Agreement struct {
	// ID names the record within its report.
	ID ID `json:"id" validate:"required"`
	// Kind is the kind of instrument, whatever its title says.
	Kind AgreementKind `json:"kind,omitempty"`
	// Label is the source's own word for the kind; required if Kind is other.
	Label string `json:"label,omitempty" validate:"required_if=Kind other"`
	// Title is the title as printed, and its forms in other languages.
	Title []Text `json:"title,omitempty" validate:"dive"`
	// Binding says whether the parties meant it to bind under international
	// law. It is the source's word, never read off kind or title.
	Binding Binding `json:"binding,omitempty"`
	// Parties are the parties to it.
	Parties []Party `json:"parties,omitempty" validate:"dive,required"`
	// Topics are its subjects, with their sectors.
	Topics []Topic `json:"topics,omitempty" validate:"dive"`
	// Actions are what happened to it, in any order.
	Actions []AgreementAction `json:"actions,omitempty" validate:"dive"`
	// Identifiers name it in registers: scheme "unts" for the United Nations
	// Treaty Series.
	Identifiers []Identifier `json:"identifiers,omitempty" validate:"dive"`

	Links     []Link     `json:"links,omitempty" validate:"dive"`      // relations to other records
	Polarity  Polarity   `json:"polarity,omitempty"`                   // asserted unless it says otherwise
	According ID         `json:"according,omitempty" defcoop:"teller"` // who says so; empty means the report itself
	Citations []Citation `json:"citations,omitempty" validate:"dive"`  // the passages that say so
}

// AgreementAction is one thing that happened to an agreement.
type AgreementAction struct {
	// Kind is what happened.
	Kind AgreementActionKind `json:"kind" validate:"required"`
	// Label is the source's own word for it; required if Kind is other.
	Label string `json:"label,omitempty" validate:"required_if=Kind other"`
	// Step is the step of a ratification, each of which has its own date. Empty
	// means the ratification as a whole.
	Step RatificationStep `json:"step,omitempty"`
	// StepLabel is the source's own word for the step; required if Step is other.
	StepLabel string `json:"stepLabel,omitempty" validate:"required_if=Step other"`
	// Status is how far the act has come; empty means done.
	Status Progress `json:"status,omitempty"`
	// StatusLabel is the source's own word for the status; required if Status is other.
	StatusLabel string `json:"statusLabel,omitempty" validate:"required_if=Status other"`
	// Party is whose act it was; empty means all parties together.
	Party Party `json:"party,omitempty"`
	// Date is when, as precise as the source has it.
	Date edtf.Date `json:"date,omitzero"`
	// DateBasis is how the report came by Date.
	DateBasis DateBasis `json:"dateBasis,omitempty"`
	// Informed is when the other parties were told of it.
	Informed edtf.Date `json:"informed,omitzero"`
	// Place is where.
	Place Place `json:"place,omitzero"`
	// By are the people who acted, such as the signatories.
	By []Participant `json:"by,omitempty" validate:"dive"`
	// At is the meeting, ceremony or visit of this report at which it happened.
	At ID `json:"at,omitempty" defcoop:"ref=meeting ceremony visit"`
	// Polarity is asserted unless it says otherwise.
	Polarity Polarity `json:"polarity,omitempty"`
	// According is the official or organization of this report who says so;
	// empty means the report itself. One report may give two dates by two
	// speakers as two actions.
	According ID `json:"according,omitempty" defcoop:"teller"`
	// Citations point at the passages that say so.
	Citations []Citation `json:"citations,omitempty" validate:"dive"`
}

// AgreementKind is the kind of an instrument.
type AgreementKind string

// The kinds of agreements. The terms are those of the United Nations Treaty
// Collection's glossary.
const (
	AgreementTreaty          AgreementKind = "treaty"                      // of particular gravity: alliance, friendship, borders
	AgreementConvention      AgreementKind = "convention"                  // of many parties, open to further ones
	AgreementGeneral         AgreementKind = "agreement"                   // any other agreement that is called so
	AgreementFramework       AgreementKind = "framework-agreement"         // general terms that later agreements fill in
	AgreementImplementing    AgreementKind = "implementing-arrangement"    // technical arrangement, annual plan
	AgreementProtocol        AgreementKind = "protocol"                    // supplements, amends or carries out another instrument
	AgreementMemorandum      AgreementKind = "memorandum-of-understanding" // or memorandum of cooperation
	AgreementExchangeOfNotes AgreementKind = "exchange-of-notes"           // or of letters
	AgreementLetterOfIntent  AgreementKind = "letter-of-intent"            // declares a will to agree
	AgreementDeclaration     AgreementKind = "joint-declaration"           // or joint statement
	AgreementContract        AgreementKind = "contract"                    // for delivery or work
	AgreementOther           AgreementKind = "other"                       // needs a Label
)

var agreementKinds = [...]AgreementKind{
	AgreementTreaty, AgreementConvention, AgreementGeneral, AgreementFramework, AgreementImplementing,
	AgreementProtocol, AgreementMemorandum, AgreementExchangeOfNotes, AgreementLetterOfIntent,
	AgreementDeclaration, AgreementContract, AgreementOther,
}

// Valid reports whether k is one of the constants.
func (k AgreementKind) Valid() bool { return slices.Contains(agreementKinds[:], k) }

// Terms lists the valid values in the order of the constants.
func (AgreementKind) Terms() []string { return termsOf(agreementKinds[:]) }

// Binding says whether an instrument was meant to bind under international
// law (Vienna Convention on the Law of Treaties, article 2(1)(a)). The zero
// value means not stated.
type Binding string

// The values of Binding.
const (
	BindingYes   Binding = "binding"        // meant to bind
	BindingNo    Binding = "non-binding"    // political, not meant to bind
	BindingMixed Binding = "partly-binding" // some of its provisions
)

var bindings = [...]Binding{BindingYes, BindingNo, BindingMixed}

// Valid reports whether b is one of the constants.
func (b Binding) Valid() bool { return slices.Contains(bindings[:], b) }

// Terms lists the valid values in the order of the constants.
func (Binding) Terms() []string { return termsOf(bindings[:]) }

// AgreementActionKind is something that happens to an agreement.
type AgreementActionKind string

// The kinds of actions, in the order in which an agreement passes through
// them. The terms are those of the Vienna Convention on the Law of Treaties
// and the United Nations Treaty Handbook.
const (
	ActionNegotiated           AgreementActionKind = "negotiated"            // talks on it, drafts of it
	ActionInitialled           AgreementActionKind = "initialled"            // the text made final by the negotiators' initials
	ActionSigned               AgreementActionKind = "signed"                // by plenipotentiaries, simply or subject to ratification
	ActionRatified             AgreementActionKind = "ratified"              // also accepted, approved
	ActionAcceded              AgreementActionKind = "acceded"               // by a state that had not signed
	ActionNotified             AgreementActionKind = "notified"              // that internal procedures are complete
	ActionProvisionallyApplied AgreementActionKind = "provisionally-applied" // before its entry into force
	ActionEnteredIntoForce     AgreementActionKind = "entered-into-force"    // began to bind
	ActionRegistered           AgreementActionKind = "registered"            // with the United Nations Secretariat
	ActionAmended              AgreementActionKind = "amended"               // its text changed
	ActionExtended             AgreementActionKind = "extended"              // its term prolonged
	ActionSuspended            AgreementActionKind = "suspended"             // its operation, for a time
	ActionResumed              AgreementActionKind = "resumed"               // its operation, after a suspension
	ActionDenounced            AgreementActionKind = "denounced"             // notice of denunciation or withdrawal given
	ActionTerminated           AgreementActionKind = "terminated"            // ended by what the parties did
	ActionExpired              AgreementActionKind = "expired"               // ended by its own term
	ActionSuperseded           AgreementActionKind = "superseded"            // ended by a later agreement
	ActionOther                AgreementActionKind = "other"                 // needs a Label
)

var agreementActionKinds = [...]AgreementActionKind{
	ActionNegotiated, ActionInitialled, ActionSigned, ActionRatified, ActionAcceded, ActionNotified,
	ActionProvisionallyApplied, ActionEnteredIntoForce, ActionRegistered, ActionAmended, ActionExtended,
	ActionSuspended, ActionResumed, ActionDenounced, ActionTerminated, ActionExpired, ActionSuperseded, ActionOther,
}

// RatificationStep is a step on the way to a ratification within one party.
type RatificationStep string

// The steps, in the order of most constitutions. The chambers are those of the
// Inter-Parliamentary Union's Parline, the deposit that of the Vienna Convention on
// the Law of Treaties, article 16.
const (
	StepGovernment    RatificationStep = "government"     // approved by the cabinet
	StepCommittee     RatificationStep = "committee"      // of parliament
	StepFirstReading  RatificationStep = "first-reading"  // of a bill
	StepSecondReading RatificationStep = "second-reading" // of a bill
	StepThirdReading  RatificationStep = "third-reading"  // of a bill
	StepLowerHouse    RatificationStep = "lower-house"    // house of representatives
	StepUpperHouse    RatificationStep = "upper-house"    // senate
	StepParliament    RatificationStep = "parliament"     // as a whole
	StepHeadOfState   RatificationStep = "head-of-state"  // signed by president or monarch
	StepDeposit       RatificationStep = "deposit"        // instrument deposited
	StepOther         RatificationStep = "other"          // needs a StepLabel
)

var ratificationSteps = [...]RatificationStep{
	StepGovernment, StepCommittee, StepFirstReading, StepSecondReading, StepThirdReading, StepLowerHouse,
	StepUpperHouse, StepParliament, StepHeadOfState, StepDeposit, StepOther,
}

// Valid reports whether s is one of the constants.
func (s RatificationStep) Valid() bool { return slices.Contains(ratificationSteps[:], s) }

// Terms lists the valid values in the order of the constants.
func (RatificationStep) Terms() []string { return termsOf(ratificationSteps[:]) }

// completes says whether a ratification is complete with the step. A vote of
// parliament may be all that a constitution asks for.
func (s RatificationStep) completes() edtf.Truth {
	switch s {
	case "", StepHeadOfState, StepDeposit:
		return edtf.Yes
	case StepLowerHouse, StepUpperHouse, StepParliament, StepOther:
		return edtf.Maybe
	}
	return edtf.No
}

// Valid reports whether k is one of the constants.
func (k AgreementActionKind) Valid() bool { return slices.Contains(agreementActionKinds[:], k) }

// Terms lists the valid values in the order of the constants.
func (AgreementActionKind) Terms() []string { return termsOf(agreementActionKinds[:]) }
