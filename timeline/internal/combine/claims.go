package combine

import (
	"slices"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
	"github.com/defcoop/defcoop/timeline/internal/origin"
)

// claimView is one claim of a cluster while its values are combined: its record
// with references by RecordID, and what is known of its source.
type claimView struct {
	claim     corpus.ClaimID
	report    cooperation.ID
	record    cooperation.Record
	source    *cooperation.Source
	origin    origin.Key
	preferred int // the place of its source in Policy.Prefer
	according cooperation.ID
	citations []cooperation.Citation
}

// Canonical returns the id, in the form of a local ID, of what a local ID of a
// report means. It is empty for an empty one.
func (t *Clusters) Canonical(report int32, id cooperation.ID) cooperation.ID {
	if rid, ok := t.CanonicalID(report, id); ok {
		return cooperation.ID(rid.String())
	}
	return id
}

// CanonicalID returns the id of what a local ID of a report means. It is false for
// an ID that means nothing.
func (t *Clusters) CanonicalID(report int32, id cooperation.ID) (corpus.RecordID, bool) {
	n, ok := t.Local.Find(report, id)
	if !ok || id == "" {
		return corpus.RecordID{}, false
	}
	return t.ID(int(t.ClusterOf[n])), true
}

// Merge combines the claims of a cluster, all of it or an outline.
func (t *Clusters) Merge(i int, asOutline bool) (cooperation.Record, []Field) {
	id := cooperation.ID(t.ID(i).String())
	kind := t.Kind(i)
	var claims, all []claimView
	for _, n := range t.Members[i] {
		record := &t.Corpus.Records[n]
		for _, c := range record.Claims {
			x := t.view(record.Report, c, asOutline)
			all = append(all, x)
			if c.Data.Kind() == kind {
				claims = append(claims, x)
			}
		}
	}
	c := combiner{t.policy, t.Origins, kind, asOutline}
	rec, fields := rulesOf(kind).combine(c, claims)
	if len(claims) == 1 && !asOutline {
		actions := rec
		rec = claims[0].record
		keepActions(rec, actions)
	}
	cooperation.SetLocalID(rec, id)
	if len(claims) < len(all) && !asOutline {
		for _, x := range all {
			cooperation.SetLocalID(x.record, id)
		}
		fields = slices.Concat(c.kindField(all), fields)
	}
	return rec, fields
}

// view reads one claim of a cluster, with references by RecordID: all of it, or
// what an outline wants, which is to be read only.
func (t *Clusters) view(report int32, c corpus.Claim, asOutline bool) claimView {
	rec := c.Data.Record
	if !asOutline || hasReferences(rec) {
		rec = cooperation.CloneRecord(rec)
		t.refer(report, rec)
	}
	told := rec.Told()
	source := &t.Corpus.Reports[report].Sources[0].Header.Source
	return claimView{
		claim: c.Key.Claim(), report: c.Data.Report, record: rec,
		source: source, origin: t.Origins.Keys[report],
		according: told.According, citations: told.Citations,
		preferred: t.policy.rank(source, string(c.Data.Report)),
	}
}

// refer gives a record of a report its references by RecordID.
func (t *Clusters) refer(report int32, rec cooperation.Record) {
	corpus.RefVisitor{
		Ref:  func(r *cooperation.ID) { *r = t.Canonical(report, *r) },
		Told: func(r *cooperation.ID) { *r = t.Canonical(report, *r) },
		Party: func(p *cooperation.Party) {
			if id, ok := p.Organization(); ok {
				*p = cooperation.Party(t.Canonical(report, id))
			}
		},
	}.Visit(rec)
}
