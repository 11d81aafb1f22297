package corpus

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"

	"github.com/defcoop/defcoop/cooperation"
)

// ClaimData is what a claim consists of. It is never changed once made and never
// handed out, so ledgers and timelines share it freely.
type ClaimData struct {
	Report   cooperation.ID
	Revision uint64
	Record   cooperation.Record  // nil for a header; in a corpus, with what it inherits
	Told     cooperation.Record  // as the report has it, if it inherits something; else nil
	Header   *cooperation.Report // nil for a record; holds no records
}

// Local returns the ID of the record within its report, empty for a header.
func (b *ClaimData) Local() cooperation.ID {
	if b.Record == nil {
		return ""
	}
	return b.Record.LocalID()
}

// Kind returns the kind of the record, empty for a header.
func (b *ClaimData) Kind() cooperation.Kind {
	if b.Record == nil {
		return ""
	}
	return b.Record.RecordKind()
}

// AsTold returns the record as the report has it, nil for a header.
func (b *ClaimData) AsTold() cooperation.Record {
	if b.Told != nil {
		return b.Told
	}
	return b.Record
}

// Content appends the canonical content, which is what ids are hashes of.
func (b *ClaimData) Content(dst []byte) ([]byte, error) {
	if rec := b.AsTold(); rec != nil {
		return cooperation.AppendRecord(dst, rec)
	}
	return cooperation.AppendReport(dst, b.Header)
}

// checkContent reports a body that is too large for the limits by which
// claims are decoded, which short ones never are. Nothing gets into a ledger
// that could not be read back from its encoded form.
func (b *ClaimData) checkContent(content []byte) error {
	const short = 64 << 10
	if len(content) <= short {
		return nil
	}
	var err error
	if b.Record != nil {
		_, err = cooperation.DecodeRecord(b.Kind(), content)
	} else {
		_, err = cooperation.DecodeReport(bytes.NewReader(content))
	}
	if err != nil {
		return fmt.Errorf("record %q could not be read back from a ledger: %w", cmp.Or(b.Local(), b.Report), err)
	}
	return nil
}

// Claim is a claim in a run: its key beside its body.
type Claim struct {
	Key  ClaimKey
	Data *ClaimData
}

// Scratch is room to take reports apart in.
type Scratch struct{ content, hashed []byte }

// ClaimsOf takes a report apart into sorted claims that share nothing with it.
func ClaimsOf(r *cooperation.Report, s *Scratch) ([]Claim, error) {
	header := cooperation.Report{ID: r.ID, Revision: r.Revision, Retracts: r.Retracts, Source: r.Source}
	n := 1
	for range r.Records() {
		n++
	}
	bodies := make([]ClaimData, 1, n) // a ledger keeps all or none of them
	bodies[0] = ClaimData{Report: r.ID, Revision: r.Revision, Header: header.Clone()}
	for rec := range r.Records() {
		bodies = append(bodies, ClaimData{Report: r.ID, Revision: r.Revision, Record: cooperation.CloneRecord(rec)})
	}
	run := make([]Claim, n)
	for i := range bodies {
		b := &bodies[i]
		var err error
		if s.content, err = b.Content(s.content[:0]); err != nil {
			return nil, err
		}
		if err = b.checkContent(s.content); err != nil {
			return nil, err
		}
		rec := RecordIDOf(b.Report, b.Local())
		var id ClaimID
		id, s.hashed = ClaimIDOf(s.hashed, rec, b.Revision, b.Kind(), s.content)
		run[i] = Claim{KeyOf(rec, id), b}
	}
	slices.SortFunc(run, func(a, b Claim) int { return a.Key.Compare(b.Key) })
	return run, nil
}
