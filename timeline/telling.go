package timeline

import (
	"slices"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
	"github.com/defcoop/defcoop/timeline/internal/origin"
)

// telling is one claim of a cluster while its values are combined: its record
// with references by RecordID, and what is known of its source.
type telling struct {
	claim     ClaimID
	report    cooperation.ID
	record    cooperation.Record
	source    *cooperation.Source
	origin    origin.Key
	preferred int // the place of its source in Policy.Prefer
	according cooperation.ID
	citations []cooperation.Citation
}

// canonical returns the id, in the form of a local ID, of what a local ID of a
// report means. It is empty for an empty one.
func (t *resolution) canonical(report int32, id cooperation.ID) cooperation.ID {
	if id == "" {
		return ""
	}
	n, ok := t.local.Find(report, id)
	if !ok {
		return id
	}
	return cooperation.ID(t.id(int(t.clusterOf[n])).String())
}

// merge combines the claims of a cluster, all of it or a sketch.
func (t *resolution) merge(i int, sketch bool) (cooperation.Record, []Field) {
	id := cooperation.ID(t.id(i).String())
	kind := t.kind(i)
	var tellings, all []telling
	for _, n := range t.clusters[i] {
		node := &t.live.Records[n]
		for _, c := range node.Claims {
			x := t.telling(node.Report, c, sketch)
			all = append(all, x)
			if c.Data.Kind() == kind {
				tellings = append(tellings, x)
			}
		}
	}
	c := combiner{t.policy, t.origins, kind, sketch}
	rec, fields := combineKind(c, kind, tellings)
	if len(tellings) == 1 && !sketch {
		actions := rec
		rec = tellings[0].record
		keepActions(rec, actions)
	}
	cooperation.SetLocalID(rec, id)
	if len(tellings) < len(all) && !sketch {
		for _, x := range all {
			cooperation.SetLocalID(x.record, id)
		}
		fields = slices.Concat(c.kindField(all), fields)
	}
	return rec, fields
}

// corroboration counts the origins of a cluster's claims.
func (t *resolution) corroboration(i int) origin.Corroboration {
	var tell, deny []origin.Key
	for _, n := range t.clusters[i] {
		node := &t.live.Records[n]
		for _, c := range node.Claims {
			told := c.Data.Record.Told()
			key, ok := origin.Cited(told.Citations, "")
			if !ok {
				key = t.origins.Keys[node.Report]
			}
			if told.Polarity == cooperation.PolarityDenied {
				deny = append(deny, key)
			} else {
				tell = append(tell, key)
			}
		}
	}
	if len(tell) == 0 {
		tell = deny
	}
	return t.origins.Count(tell)
}

// telling reads one claim of a cluster, with references by RecordID: all of it, or
// what a sketch wants, which is to be read only.
func (t *resolution) telling(report int32, c corpus.Claim, sketch bool) telling {
	rec := c.Data.Record
	if !sketch || refers(rec) {
		rec = cooperation.CloneRecord(rec)
		t.refer(report, rec)
	}
	told := rec.Told()
	source := &t.live.Reports[report].Sources[0].Header.Source
	return telling{
		claim: ClaimID(c.Key.Claim()), report: c.Data.Report, record: rec,
		source: source, origin: t.origins.Keys[report],
		according: told.According, citations: told.Citations,
		preferred: t.policy.rank(source, string(c.Data.Report)),
	}
}

// refer gives a record of a report its references by RecordID.
func (t *resolution) refer(report int32, rec cooperation.Record) {
	corpus.RefVisitor{
		Ref:  func(r *cooperation.ID) { *r = t.canonical(report, *r) },
		Told: func(r *cooperation.ID) { *r = t.canonical(report, *r) },
		Party: func(p *cooperation.Party) {
			if id, ok := p.Organization(); ok {
				*p = cooperation.Party(t.canonical(report, id))
			}
		},
	}.Visit(rec)
}
