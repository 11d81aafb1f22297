package timeline

import (
	"slices"

	"github.com/defcoop/defcoop/cooperation"
)

// telling is one claim of a cluster while its values are combined: its record
// with references by RecordID, and what is known of its source.
type telling struct {
	claim     ClaimID
	report    cooperation.ID
	record    cooperation.Record
	source    *cooperation.Source
	origin    originKey
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
	n, ok := t.local.node(report, id)
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
		node := &t.live.nodes[n]
		for _, c := range node.claims {
			x := t.telling(node.report, c, sketch)
			all = append(all, x)
			if c.body.kind() == kind {
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
	setID(rec, id)
	if len(tellings) < len(all) && !sketch {
		for _, x := range all {
			setID(x.record, id)
		}
		fields = slices.Concat(c.kindField(all), fields)
	}
	return rec, fields
}

// corroboration counts the origins of a cluster's claims.
func (t *resolution) corroboration(i int) Corroboration {
	var tell, deny []originKey
	for _, n := range t.clusters[i] {
		node := &t.live.nodes[n]
		for _, c := range node.claims {
			told := c.body.record.Told()
			key, ok := cited(told.Citations, "")
			if !ok {
				key = t.origins.key[node.report]
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
	return t.origins.count(tell)
}

// telling reads one claim of a cluster, with references by RecordID: all of it, or
// what a sketch wants, which is to be read only.
func (t *resolution) telling(report int32, c claim, sketch bool) telling {
	rec := c.body.record
	if !sketch || refers(rec) {
		rec = cooperation.CloneRecord(rec)
		t.refer(report, rec)
	}
	told := rec.Told()
	source := &t.live.reports[report].sources[0].header.Source
	return telling{
		claim: c.key.claim(), report: c.body.report, record: rec,
		source: source, origin: t.origins.key[report],
		according: told.According, citations: told.Citations,
		preferred: t.policy.rank(source, string(c.body.report)),
	}
}

// refer gives a record of a report its references by RecordID.
func (t *resolution) refer(report int32, rec cooperation.Record) {
	refVisitor{
		ref:  func(r *cooperation.ID) { *r = t.canonical(report, *r) },
		told: func(r *cooperation.ID) { *r = t.canonical(report, *r) },
		party: func(p *cooperation.Party) {
			if id, ok := p.Organization(); ok {
				*p = cooperation.Party(t.canonical(report, id))
			}
		},
	}.visit(rec)
}
