package cooperation

import (
	"slices"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// Meeting is one encounter of people of different parties: talks, a
// reception, a session of a working group. Several meetings on one day are
// several records.
type Meeting struct {
	// ID names the record within its report.
	ID ID `json:"id" validate:"required"`
	// Kind is the kind of meeting.
	Kind MeetingKind `json:"kind,omitempty"`
	// Label is the source's own word for the kind; required if Kind is other.
	Label string `json:"label,omitempty" validate:"required_if=Kind other"`
	// Name is the proper name: "17th High-Level Military Dialogue", "2+2".
	Name string `json:"name,omitempty"`
	// Level is the level of the most senior person of the lower-ranking side.
	Level Level `json:"level,omitempty"`
	// LevelLabel is the source's own word for the level; required if Level is other.
	LevelLabel string `json:"levelLabel,omitempty" validate:"required_if=Level other"`
	// Status is how far the meeting has come, as the source tells.
	Status Progress `json:"status,omitempty"`
	// StatusLabel is the source's own word for the status; required if Status is other.
	StatusLabel string `json:"statusLabel,omitempty" validate:"required_if=Status other"`
	// Visit is the visit of this report in whose course it took place. A
	// meeting that names none has its sides and delegations.
	Visit ID `json:"visit,omitempty" defcoop:"ref=visit"`
	// Guests are the parties received. At a venue of a third party both sides
	// are guests.
	Guests []Party `json:"guests,omitempty" validate:"dive,required"`
	// Hosts are the parties that received them.
	Hosts []Party `json:"hosts,omitempty" validate:"dive,required"`
	// Date is when it took place, as precise as the source has it.
	// "On Thursday" counts from the report's own date; "has met" leaves it empty.
	Date edtf.Date `json:"date,omitzero"`
	// DateBasis is how the report came by Date.
	DateBasis DateBasis `json:"dateBasis,omitempty"`
	// Place is where it took place.
	Place Place `json:"place,omitzero"`
	// Occasion is the conference or other event on whose margins it took
	// place, verbatim: "Seoul Defence Dialogue 2019".
	Occasion string `json:"occasion,omitempty"`
	// Delegations are the delegations of this report that took part.
	Delegations []ID `json:"delegations,omitempty" validate:"dive,required" defcoop:"ref=delegation"`
	// Participants are people who took part outside any delegation.
	Participants []Participant `json:"participants,omitempty" validate:"dive"`
	// Purpose is the purpose in the source's words.
	Purpose string `json:"purpose,omitempty"`
	// Topics are the subjects discussed.
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

// MeetingKind is the kind of a meeting.
type MeetingKind string

// The kinds of meetings, in the terms in which ministries of defence and
// foreign affairs report them.
const (
	MeetingTalks        MeetingKind = "talks"         // negotiations, consultations
	MeetingReception    MeetingKind = "reception"     // one side receives the other, audience
	MeetingCourtesyCall MeetingKind = "courtesy-call" // without negotiations
	MeetingDialogue     MeetingKind = "dialogue"      // regular format: staff talks, joint commission, 2+2
	MeetingConference   MeetingKind = "conference"    // of many parties
	MeetingBriefing     MeetingKind = "briefing"      // one side informs the other, or the press
	MeetingRemote       MeetingKind = "remote"        // by telephone or video
	MeetingOther        MeetingKind = "other"         // needs a Label
)

var meetingKinds = [...]MeetingKind{
	MeetingTalks, MeetingReception, MeetingCourtesyCall, MeetingDialogue, MeetingConference,
	MeetingBriefing, MeetingRemote, MeetingOther,
}

// Valid reports whether k is one of the constants.
func (k MeetingKind) Valid() bool { return slices.Contains(meetingKinds[:], k) }

// Terms lists the valid values in the order of the constants.
func (MeetingKind) Terms() []string { return termsOf(meetingKinds[:]) }
