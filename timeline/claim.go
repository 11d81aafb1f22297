package timeline

import (
	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
)

// Claim is one record as told by one revision of one report. Each report's
// header (source, revision, retractions) is a claim too; its Kind is empty
// and its Record is the id of the report itself. A Claim that no ledger
// gave out, such as the zero Claim, has neither content nor header.
type Claim struct {
	// ID is the hash of all of it.
	ID ClaimID
	// Record is the id of the record told.
	Record RecordID
	// Report and Revision are who tells it.
	Report   cooperation.ID
	Revision uint64
	// Local is the ID of the record within the report.
	Local cooperation.ID
	// Kind is the class of the record; empty for a header.
	Kind cooperation.Kind

	body *corpus.ClaimData
}

// Content returns a copy of the record as the report has it, without what it
// inherits (see [cooperation.Inherit]), nil for a header.
func (c Claim) Content() cooperation.Record {
	if c.body == nil || c.body.Record == nil {
		return nil
	}
	return cooperation.CloneRecord(c.body.AsTold())
}

// Header returns a copy of the report without its records, nil for the claim
// of a record.
func (c Claim) Header() *cooperation.Report {
	if c.body == nil || c.body.Header == nil {
		return nil
	}
	return c.body.Header.Clone()
}

// claimOf returns a claim as callers see it.
func claimOf(c corpus.Claim) Claim {
	return Claim{
		ID: ClaimID(c.Key.Claim()), Record: RecordID(c.Key.Record()),
		Report: c.Data.Report, Revision: c.Data.Revision, Local: c.Data.Local(), Kind: c.Data.Kind(),
		body: c.Data,
	}
}
