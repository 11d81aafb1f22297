package cooperation

import "iter"

// Report is one source and everything it says, as records. It is the unit of
// input. Records refer to each other by their local IDs, which share one
// namespace within the report. A Report is a plain value: build it as a
// literal, decode it with [DecodeReport], check it with [Check].
type Report struct {
	// ID names the report. It is required, stable across re-issues, and unique
	// among all reports of all papers that may ever meet in one ledger. Two
	// reports with one ID are taken for forms of one, and what has one local
	// ID in them for one record. Make it of the publisher and the publisher's
	// own number or name for the piece, "azertac-126636". Where there is none,
	// take the address with hyphens for its slashes. Put the name of your
	// collection before numbers of your own, "our-table-17".
	ID ID `json:"id" validate:"required"`
	// Revision numbers the re-issues of a report; the highest one counts.
	Revision uint64 `json:"revision,omitzero"`
	// Retracts withdraws earlier reports, by their IDs.
	Retracts []ID `json:"retracts,omitempty" validate:"dive,required" defcoop:"report"`
	// Source is where the report comes from.
	Source Source `json:"source"`

	Officials      []Official      `json:"officials,omitempty" validate:"dive"`      // people
	Organizations  []Organization  `json:"organizations,omitempty" validate:"dive"`  // bodies
	Delegations    []Delegation    `json:"delegations,omitempty" validate:"dive"`    // groups sent by one party
	Visits         []Visit         `json:"visits,omitempty" validate:"dive"`         // journeys to a host
	Meetings       []Meeting       `json:"meetings,omitempty" validate:"dive"`       // encounters
	Ceremonies     []Ceremony      `json:"ceremonies,omitempty" validate:"dive"`     // acts of protocol
	Statements     []Statement     `json:"statements,omitempty" validate:"dive"`     // what was said
	Agreements     []Agreement     `json:"agreements,omitempty" validate:"dive"`     // instruments and their fate
	Offices        []Office        `json:"offices,omitempty" validate:"dive"`        // standing representations
	Milestones     []Milestone     `json:"milestones,omitempty" validate:"dive"`     // turning points
	ArmedConflicts []ArmedConflict `json:"armedConflicts,omitempty" validate:"dive"` // wars named as context
	Activities     []Activity      `json:"activities,omitempty" validate:"dive"`     // exercises, training, transfers
}

// Records yields every record of the report, kind by kind in the order of the
// fields, as a pointer into the report. A nil report has none.
func (r *Report) Records() iter.Seq[Record] {
	return func(yield func(Record) bool) {
		if r != nil {
			r.each(yield)
		}
	}
}

// Find returns the record with an ID, as a pointer into the report, or nil. Of
// several with one ID, which is an error of the report, it is the first. Find looks
// through the whole report; who looks up many IDs better makes a map of Records.
func (r *Report) Find(id ID) Record {
	for rec := range r.Records() {
		if rec.LocalID() == id && id != "" {
			return rec
		}
	}
	return nil
}

// eachOf yields pointers to the elements of one record list.
func eachOf[T any, P interface {
	*T
	Record
}](list []T, yield func(Record) bool) bool {
	for i := range list {
		if !yield(P(&list[i])) {
			return false
		}
	}
	return true
}
