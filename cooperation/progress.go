package cooperation

import (
	"slices"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// Progress says how far a happening or act has come. Which of
// two reports is right about it depends on when they were published; none of
// the values is ever inferred from a date. The zero value means not stated.
type Progress string

// The steps of progress, in the order in which a visit passes through
// them. The terms are those of protocol departments and press services.
const (
	ProgressInvited   Progress = "invited"   // an invitation is out
	ProgressAnnounced Progress = "announced" // that it will take place, by a party to it
	ProgressPlanned   Progress = "planned"   // intended, perhaps without a date
	ProgressConfirmed Progress = "confirmed" // by the other party as well
	ProgressUnderWay  Progress = "under-way" // going on as the source tells
	ProgressCompleted Progress = "completed" // it has taken place
	ProgressPostponed Progress = "postponed" // put off, with or without another date
	ProgressCancelled Progress = "cancelled" // called off
	// ProgressDenied: a party to it says that it did not or will not take place,
	// and that it was never agreed. That the report itself denies it is Polarity.
	ProgressDenied Progress = "denied"
	// ProgressOther needs a StatusLabel.
	ProgressOther Progress = "other"
)

var progressTerms = [...]Progress{
	ProgressInvited, ProgressAnnounced, ProgressPlanned, ProgressConfirmed, ProgressUnderWay, ProgressCompleted, ProgressPostponed, ProgressCancelled, ProgressDenied, ProgressOther,
}

// Valid reports whether p is one of the constants.
func (p Progress) Valid() bool { return slices.Contains(progressTerms[:], p) }

// Terms lists the valid values in the order of the constants.
func (Progress) Terms() []string { return termsOf(progressTerms[:]) }

// happened says whether what has come so far has happened: it may have since, if it
// was planned.
func (p Progress) happened() edtf.Truth {
	switch p {
	case "", ProgressCompleted, ProgressUnderWay:
		return edtf.Yes
	case ProgressCancelled, ProgressDenied:
		return edtf.No
	}
	return edtf.Maybe
}
