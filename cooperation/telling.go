package cooperation

import "slices"

// Polarity says whether a report asserts a record or denies it. The zero
// value means that it is asserted.
type Polarity string

// The polarities. The terms follow the annotation of event factuality in
// corpus linguistics (FactBank, Saurí and Pustejovsky 2009).
const (
	PolarityDenied      Polarity = "denied"      // the source says that it did not happen, or is not so
	PolarityUnconfirmed Polarity = "unconfirmed" // the source tells it and says that it is not confirmed
)

var polarities = [...]Polarity{PolarityDenied, PolarityUnconfirmed}

// Valid reports whether p is one of the constants.
func (p Polarity) Valid() bool { return slices.Contains(polarities[:], p) }

// Terms lists the valid values in the order of the constants.
func (Polarity) Terms() []string { return termsOf(polarities[:]) }

// DateBasis says how a report came by a date. The zero value means that the
// basis is not given.
type DateBasis string

// The bases of a date. The terms are those of news analysis: a report may
// print a date, or imply it by its dateline, or by a word such as "Tuesday".
const (
	BasisStated   DateBasis = "stated"   // printed in the text
	BasisDateline DateBasis = "dateline" // "today", read off the report's dateline
	BasisRelative DateBasis = "relative" // "on Tuesday", "last year", counted from the dateline
	BasisInferred DateBasis = "inferred" // concluded by whoever took the report apart
)

var dateBases = [...]DateBasis{BasisStated, BasisDateline, BasisRelative, BasisInferred}

// Valid reports whether b is one of the constants.
func (b DateBasis) Valid() bool { return slices.Contains(dateBases[:], b) }

// Terms lists the valid values in the order of the constants.
func (DateBasis) Terms() []string { return termsOf(dateBases[:]) }

// Realisation says how far a visit, meeting or activity has come. Which of
// two reports is right about it depends on when they were published; none of
// the values is ever inferred from a date. The zero value means not stated.
type Realisation string

// The realisation statuses, in the order in which a visit passes through
// them. The terms are those of protocol departments and press services.
const (
	StatusInvited   Realisation = "invited"   // an invitation is out
	StatusAnnounced Realisation = "announced" // that it will take place, by a party to it
	StatusPlanned   Realisation = "planned"   // intended, perhaps without a date
	StatusConfirmed Realisation = "confirmed" // by the other party as well
	StatusUnderWay  Realisation = "under-way" // going on as the source tells
	StatusCompleted Realisation = "completed" // it has taken place
	StatusPostponed Realisation = "postponed" // put off, with or without another date
	StatusCancelled Realisation = "cancelled" // called off
	// StatusDenied: a party to it says that it did not or will not take place,
	// and that it was never agreed. That the report itself denies it is Polarity.
	StatusDenied Realisation = "denied"
	// StatusOther needs a StatusLabel.
	StatusOther Realisation = "other"
)

var realisations = [...]Realisation{
	StatusInvited, StatusAnnounced, StatusPlanned, StatusConfirmed, StatusUnderWay, StatusCompleted, StatusPostponed, StatusCancelled, StatusDenied, StatusOther,
}

// Valid reports whether r is one of the constants.
func (r Realisation) Valid() bool { return slices.Contains(realisations[:], r) }

// Terms lists the valid values in the order of the constants.
func (Realisation) Terms() []string { return termsOf(realisations[:]) }
