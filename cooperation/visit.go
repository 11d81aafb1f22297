package cooperation

import (
	"slices"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// Visit is a journey of one or more parties to a host. A visit of several
// parties, or one on the ground of a third, stays one record.
type Visit struct {
	// ID names the record within its report.
	ID ID `json:"id" validate:"required"`
	// Kind is the kind of visit.
	Kind VisitKind `json:"kind,omitempty"`
	// Label is the source's own word for the kind; required if Kind is other.
	Label string `json:"label,omitempty" validate:"required_if=Kind other"`
	// Level is the level of the most senior guest.
	Level Level `json:"level,omitempty"`
	// LevelLabel is the source's own word for the level; required if Level is other.
	LevelLabel string `json:"levelLabel,omitempty" validate:"required_if=Level other"`
	// Status is how far the visit has come, as the source tells.
	Status Progress `json:"status,omitempty"`
	// StatusLabel is the source's own word for the status; required if Status is other.
	StatusLabel string `json:"statusLabel,omitempty" validate:"required_if=Status other"`
	// Guests are the visiting parties.
	Guests []Party `json:"guests,omitempty" validate:"dive,required"`
	// Hosts are the parties visited.
	Hosts []Party `json:"hosts,omitempty" validate:"dive,required"`
	// Date is when the visit took or takes place, from arrival to departure,
	// as precise as the source has it.
	// "On Thursday" and "on 6 May" count from the report's own date; "has met" and
	// "is on a visit" leave it empty and say Status.
	Date edtf.Date `json:"date,omitzero"`
	// DateBasis is how the report came by Date.
	DateBasis DateBasis `json:"dateBasis,omitempty"`
	// Place is where the guests went; several stations are Legs.
	Place Place `json:"place,omitzero"`
	// Legs are the stations of the journey in their order.
	Legs []Leg `json:"legs,omitempty" validate:"dive"`
	// Delegations are the delegations of this report that made the visit.
	Delegations []ID `json:"delegations,omitempty" validate:"dive,required" defcoop:"ref=delegation"`
	// Participants are people who took part outside any delegation.
	Participants []Participant `json:"participants,omitempty" validate:"dive"`
	// Purpose is the purpose in the source's words.
	Purpose string `json:"purpose,omitempty"`
	// Topics are the subjects of the visit.
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

// Leg is one station of a visit.
type Leg struct {
	// Place is the station.
	Place Place `json:"place"`
	// Date is when the guests were there.
	Date edtf.Date `json:"date,omitzero"`
	// DateBasis is how the report came by Date.
	DateBasis DateBasis `json:"dateBasis,omitempty"`
}

// VisitKind is the kind of a visit.
type VisitKind string

// The kinds of visits. State, official, working and private visit are the
// formats of diplomatic protocol, as the Chief of Protocol of the United
// States Department of State defines them. The others are the terms in which
// ministries of defence report.
const (
	VisitState    VisitKind = "state"      // by a head of state at the invitation of a head of state, with the highest honours
	VisitOfficial VisitKind = "official"   // at a formal invitation, with honours below those of a state visit
	VisitWorking  VisitKind = "working"    // for talks, with little ceremony
	VisitPrivate  VisitKind = "private"    // without an official invitation
	VisitCourtesy VisitKind = "courtesy"   // to pay respects, without negotiations
	VisitTransit  VisitKind = "transit"    // a stop on the way to another country
	VisitStudy    VisitKind = "study"      // to learn: staff college, familiarisation
	VisitInspect  VisitKind = "inspection" // under an arms control regime, or of equipment and sites
	VisitEvent    VisitKind = "event"      // to attend a conference, exhibition, parade, funeral
	VisitOther    VisitKind = "other"      // needs a Label
)

var visitKinds = [...]VisitKind{
	VisitState, VisitOfficial, VisitWorking, VisitPrivate, VisitCourtesy, VisitTransit, VisitStudy,
	VisitInspect, VisitEvent, VisitOther,
}

// Valid reports whether k is one of the constants.
func (k VisitKind) Valid() bool { return slices.Contains(visitKinds[:], k) }

// Terms lists the valid values in the order of the constants.
func (VisitKind) Terms() []string { return termsOf(visitKinds[:]) }

// Level is the level at which states meet: that of the most senior person.
type Level string

// The levels. The terms are those of protocol for political leaders, and for
// officers those of NATO STANAG 2116 grades in words.
const (
	LevelHeadOfState      Level = "head-of-state"      // president, monarch
	LevelHeadOfGovernment Level = "head-of-government" // prime minister, chancellor
	LevelMinister         Level = "minister"           // member of a government
	LevelDeputyMinister   Level = "deputy-minister"    // deputy minister, under- or state secretary
	LevelParliament       Level = "parliament"         // speaker, committee, members
	LevelChiefOfStaff     Level = "chief-of-staff"     // chief of defence or of the general staff
	LevelServiceChief     Level = "service-chief"      // commander of a service
	LevelGeneralOfficer   Level = "general-officer"    // other generals and admirals, OF-6 and above
	LevelSeniorOfficial   Level = "senior-official"    // directors and heads of department
	LevelExpert           Level = "expert"             // officers and officials below
	LevelOther            Level = "other"              // needs a LevelLabel
)

var levels = [...]Level{
	LevelHeadOfState, LevelHeadOfGovernment, LevelMinister, LevelDeputyMinister, LevelParliament,
	LevelChiefOfStaff, LevelServiceChief, LevelGeneralOfficer, LevelSeniorOfficial, LevelExpert, LevelOther,
}

// Valid reports whether l is one of the constants.
func (l Level) Valid() bool { return slices.Contains(levels[:], l) }

// Terms lists the valid values in the order of the constants.
func (Level) Terms() []string { return termsOf(levels[:]) }
