package timeline

import (
	"strings"

	"github.com/defcoop/defcoop/cooperation"
)

// link words a link for callers.
func (t *resolution) link(l link) Link {
	a, b := &t.live.nodes[l.a], &t.live.nodes[l.b]
	out := Link{A: a.id, B: b.id, Outcome: l.outcome, Score: l.evidence.score(), Reason: l.reason}
	for _, m := range l.evidence.all() {
		e := Evidence{Kind: m.kind, Points: m.points, Detail: l.evidence.detail}
		if e.Detail == "" {
			e.Detail = t.detail(m.kind, a, b)
		}
		out.Evidence = append(out.Evidence, e)
	}
	return out
}

// detail words what two records have in common in one kind of evidence.
func (t *resolution) detail(kind EvidenceKind, a, b *node) string {
	x, y := a.claims[0].body.record, b.claims[0].body.record
	switch kind {
	case EvidenceName:
		if p, ok := x.(*cooperation.Official); ok {
			return p.Name.Full + " ~ " + y.(*cooperation.Official).Name.Full
		}
	case EvidenceDate:
		return dateOf(x) + " ~ " + dateOf(y)
	case EvidencePost:
		if p, ok := x.(*cooperation.Official); ok {
			return postTitles(p) + " ~ " + postTitles(y.(*cooperation.Official))
		}
	case EvidenceRank:
		if p, ok := x.(*cooperation.Official); ok {
			return rankTexts(p) + " ~ " + rankTexts(y.(*cooperation.Official))
		}
	}
	return ""
}

func dateOf(rec cooperation.Record) string {
	switch x := rec.(type) {
	case *cooperation.Visit:
		return x.Date.String()
	case *cooperation.Meeting:
		return x.Date.String()
	case *cooperation.Ceremony:
		return x.Date.String()
	case *cooperation.Activity:
		return x.Date.String()
	case *cooperation.Milestone:
		return x.Date.String()
	case *cooperation.ArmedConflict:
		return x.Date.String()
	}
	return ""
}

func postTitles(o *cooperation.Official) string {
	var out []string
	for _, p := range o.Posts {
		out = append(out, p.Title)
	}
	return strings.Join(out, ", ")
}

func rankTexts(o *cooperation.Official) string {
	var out []string
	for _, r := range o.Ranks {
		out = append(out, r.Text)
	}
	return strings.Join(out, ", ")
}
