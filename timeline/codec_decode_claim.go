package timeline

import (
	"bytes"
	"fmt"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
)

// loader collects what is read from an encoded ledger and holds every claim
// and judgement to what it must be. Until ledger is called, nobody sees it.
type loader struct {
	claims     []corpus.Claim
	places     []ledgerPlace // where the claims stand
	judgements []judged
	reports    map[string]cooperation.ID // so that each is kept once
	content    []byte                    // scratch
	scratch    []byte
}

// toldClaim is a claim as it stands in the input. Its slices are the reader's.
type toldClaim struct {
	record   corpus.RecordID
	id       corpus.ClaimID
	report   []byte
	revision uint64
	kind     []byte
	content  []byte
}

// claim adds the next claim.
func (l *loader) claim(at ledgerPlace, t toldClaim) (corpus.Claim, error) {
	c := corpus.Claim{Key: corpus.KeyOf(t.record, t.id)}
	if n := len(l.claims); n > 0 && l.claims[n-1].Key.Compare(c.Key) >= 0 {
		return c, at.fail(LedgerOrder, fmt.Sprintf("claim %s at or before the one that it follows", t.id), "claims sorted by record id and claim id, each once", nil)
	}
	// The hash comes first: whoever reads on knows that no bit has changed.
	var id corpus.ClaimID
	id, l.scratch = corpus.ClaimIDOf(l.scratch, t.record, t.revision, cooperation.Kind(t.kind), t.content)
	if id != t.id {
		return c, at.fail(LedgerID, fmt.Sprintf("claim %s over a content with another hash", t.id), "the hash of the content", nil)
	}
	var err error
	if c.Data, err = l.body(at, t); err != nil {
		return c, err
	}
	if corpus.RecordIDOf(c.Data.Report, c.Data.Local()) != t.record {
		return c, at.fail(LedgerID, fmt.Sprintf("record %s over another report or local ID", t.record), "the hash of the two", nil)
	}
	if l.content, err = c.Data.Content(l.content[:0]); err != nil {
		return c, at.fail(LedgerContent, "content without a canonical form", "a record", err)
	}
	if !bytes.Equal(l.content, t.content) {
		return c, at.fail(LedgerCanonical, "content in another form", "the canonical form of the record", nil)
	}
	l.claims = append(l.claims, c)
	l.places = append(l.places, at)
	return c, nil
}

// body builds what a claim consists of.
func (l *loader) body(at ledgerPlace, t toldClaim) (*corpus.ClaimData, error) {
	report, known := l.reports[string(t.report)]
	if !known {
		report = cooperation.ID(t.report)
		if !report.Valid() {
			return nil, at.fail(LedgerReport, "a malformed ID of a report", "one of the form [a-z0-9][a-z0-9._:-]{0,127}", cooperation.ErrInvalid)
		}
		if l.reports == nil {
			l.reports = map[string]cooperation.ID{}
		}
		l.reports[string(report)] = report
	}
	b := &corpus.ClaimData{Report: report, Revision: t.revision}
	if len(t.kind) == 0 {
		h, err := cooperation.DecodeReport(bytes.NewReader(t.content))
		if err != nil {
			return nil, at.fail(LedgerContent, "content that is no header", "a report without records", err)
		}
		for range h.Records() {
			return nil, at.fail(LedgerContent, "a header with records", "a report without records", cooperation.ErrInvalid)
		}
		if h.ID != report || h.Revision != t.revision {
			return nil, at.fail(LedgerContent, "the header of another report or revision", "that of the claim", cooperation.ErrInvalid)
		}
		h.ID, b.Header = report, h
		return b, nil
	}
	kind := cooperation.Kind(t.kind)
	if !kind.Valid() {
		return nil, at.fail(LedgerContent, "an unknown kind", "a kind of record", cooperation.ErrUnknown)
	}
	rec, err := cooperation.DecodeRecord(kind, t.content)
	if err != nil {
		return nil, at.fail(LedgerContent, "content that is no record of its kind", "a record", err)
	}
	b.Record = rec
	return b, nil
}

// judgement adds the next judgement.
func (l *loader) judgement(at ledgerPlace, id [16]byte, told Judgement) error {
	if err := told.check(); err != nil {
		return at.fail(LedgerJudgement, "an invalid judgement", "one that can be kept", err)
	}
	j := newJudged(told)
	switch {
	case j.Judgement != told:
		return at.fail(LedgerCanonical, "the larger id of a pair before the smaller", "the smaller first", nil)
	case j.id != id:
		return at.fail(LedgerID, fmt.Sprintf("judgement %x over a content with another hash", id), "the hash of the content", nil)
	}
	if n := len(l.judgements); n > 0 && compareJudged(l.judgements[n-1], j) >= 0 {
		return at.fail(LedgerOrder, fmt.Sprintf("judgement %x at or before the one that it follows", id), "judgements sorted by id, each once", nil)
	}
	l.judgements = append(l.judgements, j)
	return nil
}

// ledger returns the ledger once everything is read.
func (l *loader) ledger() (*Ledger, error) {
	if err := l.checkReports(); err != nil {
		return nil, err
	}
	out := &Ledger{}
	out.claims = push(out.claims, l.claims, mergeRuns)
	out.judgements = push(out.judgements, l.judgements, mergeJudged)
	return out, nil
}
