package cooperation

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// AgreementStatus is where an agreement stands. Signed is not in force.
type AgreementStatus string

// The statuses, in the order in which an agreement passes through them. The
// terms are those of the actions that lead to them, of the Vienna Convention on
// the Law of Treaties.
const (
	StatusNone                 AgreementStatus = "none"                  // nothing told of it has happened yet
	StatusUnderNegotiation     AgreementStatus = "under-negotiation"     // talks on it are told
	StatusInitialled           AgreementStatus = "initialled"            // but not signed
	StatusSigned               AgreementStatus = "signed"                // but not in force
	StatusRatified             AgreementStatus = "ratified"              // also acceded to or notified, but not in force
	StatusProvisionallyApplied AgreementStatus = "provisionally-applied" // but not in force
	StatusInForce              AgreementStatus = "in-force"              // binds
	StatusSuspended            AgreementStatus = "suspended"             // in force, but not applied
	StatusDenounced            AgreementStatus = "denounced"             // notice given, not yet ended
	StatusTerminated           AgreementStatus = "terminated"            // ended by what the parties did
	StatusExpired              AgreementStatus = "expired"               // ended by its own term
	StatusSuperseded           AgreementStatus = "superseded"            // ended by a later agreement
)

// StatusAt is a status that an agreement may have on a day.
type StatusAt struct {
	// Status is the status.
	Status AgreementStatus
	// Party is whose status it is; empty for the agreement as a whole.
	Party Party
	// Truth is Yes if no other status is possible, else Maybe.
	Truth edtf.Truth
}

// StatusOn derives where the agreement stands on a day, or on some day of a
// coarser date, from what the record says happened to it. It returns every
// status that is possible: first of the agreement as a whole, then of each
// party that acted for itself.
//
//   - Ratification, accession and the notice that procedures are complete all
//     make it ratified.
//   - The actions are read as complete, since what nobody told could always
//     have happened.
//   - A step of a ratification before the votes of parliament ratifies nothing. With
//     such a vote it may be ratified, with the signature of the head of state it is.
//   - Unconfirmed actions are possible, and so are planned ones. Denied and
//     cancelled actions did not happen.
//   - Actions whose dates leave their order open are taken in the order of the
//     constants: signature before entry into force.
//   - Where the order of the dates contradicts that order, one of the dates is wrong or
//     the earlier action was taken anew. Then both statuses are possible. Ratification
//     and provisional application come in either order.
//
// An agreement without actions, or a nil one, has no status to derive and the
// result is nil.
func (a *Agreement) StatusOn(on edtf.Date) []StatusAt {
	if a == nil {
		return nil
	}
	tracks := []Party{""}
	for _, act := range a.Actions {
		if !slices.Contains(tracks, act.Party) {
			tracks = append(tracks, act.Party)
		}
	}
	slices.Sort(tracks[1:])
	var out []StatusAt
	for _, party := range tracks {
		out = append(out, a.trackOn(party, on)...)
	}
	return out
}

// step is an action that moves the status, with whether it has happened.
type step struct {
	status   AgreementStatus
	phase    int
	date     edtf.Date
	happened edtf.Truth
}

// overtakes reports whether the status that s brings about has taken the place of
// that of other for certain, both having happened.
func (s step) overtakes(other step) bool {
	if s.date.After(other.date) == edtf.Yes { // what was resumed may be suspended again
		return s.phase+1 >= other.phase || s.status == StatusRatified && other.status == StatusProvisionallyApplied
	}
	return s.phase > other.phase && s.date.Before(other.date) != edtf.Yes
}

// trackOn gives the possible statuses of one party, or of the whole if party
// is empty. A party's track holds the joint actions too.
func (a *Agreement) trackOn(party Party, on edtf.Date) []StatusAt {
	var steps []step
	for _, act := range a.Actions {
		status, phase := act.Kind.status()
		if phase == 0 || act.Polarity == PolarityDenied || act.Party != "" && act.Party != party {
			continue
		}
		s := step{status, phase, act.Date, notAfter(act.Date, on)}
		sure := least(act.Step.completes(), act.Status.happened())
		if act.Polarity == PolarityUnconfirmed {
			sure = least(sure, edtf.Maybe)
		}
		s.happened = least(s.happened, sure)
		steps = append(steps, s)
	}
	if len(steps) == 0 {
		return nil
	}
	certain := func(s step) bool { return s.happened == edtf.Yes }
	var possible []AgreementStatus
	if !slices.ContainsFunc(steps, certain) {
		possible = append(possible, StatusNone)
	}
	for _, s := range steps {
		overtaken := slices.ContainsFunc(steps, func(t step) bool { return certain(t) && t.overtakes(s) })
		if s.happened != edtf.No && !overtaken && !slices.Contains(possible, s.status) {
			possible = append(possible, s.status)
		}
	}
	slices.SortFunc(possible, func(x, y AgreementStatus) int {
		return cmp.Or(cmp.Compare(x.phase(), y.phase()), strings.Compare(string(x), string(y)))
	})
	truth := edtf.Maybe
	if len(possible) == 1 {
		truth = edtf.Yes
	}
	out := make([]StatusAt, len(possible))
	for i, s := range possible {
		out[i] = StatusAt{s, party, truth}
	}
	return out
}

// least is the less certain of two answers: no before maybe before yes.
func least(a, b edtf.Truth) edtf.Truth {
	switch {
	case a == edtf.No || b == edtf.No:
		return edtf.No
	case a == edtf.Maybe || b == edtf.Maybe:
		return edtf.Maybe
	}
	return edtf.Yes
}

// notAfter says whether a happened before on or on that very day.
func notAfter(a, on edtf.Date) edtf.Truth {
	switch a.After(on) {
	case edtf.Yes:
		return edtf.No
	case edtf.No:
		return edtf.Yes
	}
	return edtf.Maybe
}

// status returns the status that an action brings about and its place in the
// order of things; 0 if it changes no status.
func (k AgreementActionKind) status() (AgreementStatus, int) {
	var s AgreementStatus
	switch k {
	case ActionNegotiated:
		s = StatusUnderNegotiation
	case ActionInitialled:
		s = StatusInitialled
	case ActionSigned:
		s = StatusSigned
	case ActionRatified, ActionAcceded, ActionNotified:
		s = StatusRatified
	case ActionProvisionallyApplied:
		s = StatusProvisionallyApplied
	case ActionEnteredIntoForce, ActionResumed:
		s = StatusInForce
	case ActionSuspended:
		s = StatusSuspended
	case ActionDenounced:
		s = StatusDenounced
	case ActionTerminated:
		s = StatusTerminated
	case ActionExpired:
		s = StatusExpired
	case ActionSuperseded:
		s = StatusSuperseded
	}
	phase := s.phase()
	if k == ActionResumed {
		phase = StatusSuspended.phase() + 1
	}
	return s, phase
}

var agreementStatuses = [...]AgreementStatus{
	StatusNone, StatusUnderNegotiation, StatusInitialled, StatusSigned, StatusRatified,
	StatusProvisionallyApplied, StatusInForce, StatusSuspended, StatusDenounced, StatusTerminated,
	StatusExpired, StatusSuperseded,
}

// Valid reports whether s is one of the constants.
func (s AgreementStatus) Valid() bool { return slices.Contains(agreementStatuses[:], s) }

// Terms lists the valid values in the order of the constants.
func (AgreementStatus) Terms() []string { return termsOf(agreementStatuses[:]) }

// phase is the place of a status in the order of things. It is doubled, so
// that an action may stand between two. No status and unknown values have 0.
func (s AgreementStatus) phase() int { return 2 * max(0, slices.Index(agreementStatuses[:], s)) }
