package timeline

import (
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
	"pgregory.net/rapid"
)

// No happening that evidence alone made one is told as past by a source of days
// before another source has it, and no part of it is part of another visit.
func TestLawPublicationBoundsClusters(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tl, err := genWorld(t).ledger(t).Resolve(Policy{})
		if err != nil {
			t.Fatal(err)
		}
		for r := range tl.Records() {
			if !r.Kind.Happening() || byPeople(tl, r) {
				continue
			}
			for _, a := range tl.t.Members[r.index] {
				for _, b := range tl.t.Members[r.index] {
					x, y := &tl.t.Corpus.Records[a], &tl.t.Corpus.Records[b]
					if d := cooperation.DateOf(y.Content); tooEarly(tl, x, d) {
						t.Fatalf("%s %s is told as past too early for %s", r.Kind, x.ID, d)
					}
					v, ofVisit := visitOfRecord(tl, x)
					w, ofOther := visitOfRecord(tl, y)
					if ofVisit && ofOther && v != w {
						t.Fatalf("%s %s and %s are parts of two visits", r.Kind, x.ID, y.ID)
					}
				}
			}
		}
	})
}

// byPeople reports whether a judgement helped to make a thing.
func byPeople(tl *Timeline, r Resolved) bool {
	for _, id := range r.Members {
		for l := range tl.LinksOf(id) {
			if l.Outcome == LinkTaken && l.Evidence[0].Kind == EvidenceJudgement {
				return true
			}
		}
	}
	return false
}

// tooEarly reports whether a record tells a happening as past more than the slack
// before the first day that another date allows, and its own date allows it.
func tooEarly(tl *Timeline, x *corpus.Record, other edtf.Date) bool {
	g, ok := cooperation.GatheringOf(x.Content)
	last, known := tl.t.Corpus.Reports[x.Report].Published().Latest()
	if !ok || g.Status != cooperation.ProgressCompleted || x.Content.Told().Polarity != "" || !known {
		return false
	}
	if g.Date.IsZero() && (g.Visit != "" || x.Kind() == cooperation.KindVisit) {
		return false // it has the days of others of its report, which may contradict the publication
	}
	after := func(d edtf.Date) bool {
		first, ok := d.Earliest()
		return ok && first.Number()-d.Slack() > last.Number()+2
	}
	return after(other) && !after(g.Date)
}

// visitOfRecord returns the visit that a record says it is part of, resolved.
func visitOfRecord(tl *Timeline, x *corpus.Record) (RecordID, bool) {
	g, _ := cooperation.GatheringOf(x.Content)
	n, ok := tl.t.Local.Find(x.Report, g.Visit)
	if !ok || g.Visit == "" || tl.t.Corpus.Records[n].Kind() != cooperation.KindVisit {
		return RecordID{}, false
	}
	r, ok := tl.Lookup(RecordID(tl.t.Corpus.Records[n].ID))
	return r.ID, ok
}
