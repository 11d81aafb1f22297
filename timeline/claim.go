package timeline

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"

	"github.com/defcoop/defcoop/cooperation"
)

// Claim is one record as told by one revision of one report. Each report's
// header (source, revision, retractions) is a claim too; its Kind is empty
// and its Record is the id of the report itself. One that no ledger gave out, the
// zero Claim among them, has neither content nor header.
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

	body *body
}

// Content returns a copy of the record, nil for a header.
func (c Claim) Content() cooperation.Record {
	if c.body == nil || c.body.record == nil {
		return nil
	}
	return cooperation.CloneRecord(c.body.record)
}

// Header returns a copy of the report without its records, nil for the claim
// of a record.
func (c Claim) Header() *cooperation.Report {
	if c.body == nil || c.body.header == nil {
		return nil
	}
	return c.body.header.Clone()
}

// body is what a claim consists of. It is never changed once made and never
// handed out, so ledgers and timelines share it freely.
type body struct {
	report   cooperation.ID
	revision uint64
	record   cooperation.Record  // nil for a header
	header   *cooperation.Report // nil for a record; holds no records
}

func (b *body) local() cooperation.ID {
	if b.record == nil {
		return ""
	}
	return b.record.LocalID()
}

func (b *body) kind() cooperation.Kind {
	if b.record == nil {
		return ""
	}
	return b.record.RecordKind()
}

// content appends the canonical content, which is what ids are hashes of.
func (b *body) content(dst []byte) ([]byte, error) {
	if b.record != nil {
		return cooperation.AppendRecord(dst, b.record)
	}
	return cooperation.AppendReport(dst, b.header)
}

// checkContent reports a body that is too large for the limits by which
// claims are decoded, which short ones never are. Nothing gets into a ledger
// that could not be read back from its encoded form.
func (b *body) checkContent(content []byte) error {
	const short = 64 << 10
	if len(content) <= short {
		return nil
	}
	var err error
	if b.record != nil {
		_, err = cooperation.DecodeRecord(b.kind(), content)
	} else {
		_, err = cooperation.DecodeReport(bytes.NewReader(content))
	}
	if err != nil {
		return fmt.Errorf("record %q could not be read back from a ledger: %w", cmp.Or(b.local(), b.report), err)
	}
	return nil
}

// claim is a claim in a run: its key beside its body.
type claim struct {
	key  key
	body *body
}

func (c claim) public() Claim {
	return Claim{
		ID: c.key.claim(), Record: c.key.record(),
		Report: c.body.report, Revision: c.body.revision, Local: c.body.local(), Kind: c.body.kind(),
		body: c.body,
	}
}

// scratch is room to take reports apart in.
type scratch struct{ content, hashed []byte }

// claimsOf takes a report apart into sorted claims that share nothing with it.
func claimsOf(r *cooperation.Report, s *scratch) ([]claim, error) {
	header := cooperation.Report{ID: r.ID, Revision: r.Revision, Retracts: r.Retracts, Source: r.Source}
	n := 1
	for range r.Records() {
		n++
	}
	bodies := make([]body, 1, n) // a ledger keeps all or none of them
	bodies[0] = body{report: r.ID, revision: r.Revision, header: header.Clone()}
	for rec := range r.Records() {
		bodies = append(bodies, body{report: r.ID, revision: r.Revision, record: cooperation.CloneRecord(rec)})
	}
	run := make([]claim, n)
	for i := range bodies {
		b := &bodies[i]
		var err error
		if s.content, err = b.content(s.content[:0]); err != nil {
			return nil, err
		}
		if err = b.checkContent(s.content); err != nil {
			return nil, err
		}
		rec := RecordIDOf(b.report, b.local())
		var id ClaimID
		id, s.hashed = claimIDOf(s.hashed, rec, b.revision, b.kind(), s.content)
		run[i] = claim{keyOf(rec, id), b}
	}
	slices.SortFunc(run, func(a, b claim) int { return a.key.compare(b.key) })
	return run, nil
}
