package timeline

import (
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
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
			for c := range r.Claims() {
				for d := range r.Claims() {
					if tooEarly(tl, c, cooperation.DateOf(d.Content())) {
						t.Fatalf("%s of %s is told as past, and %s has it on %s", r.Kind, c.Report, d.Report, cooperation.DateOf(d.Content()))
					}
					a, inA := visitOfClaim(tl, c)
					b, inB := visitOfClaim(tl, d)
					if inA && inB && a != b {
						t.Fatalf("%s of %s and of %s is part of two visits", r.Kind, c.Report, d.Report)
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

// tooEarly reports whether a claim tells a happening as past more than the slack
// before the first day that another date allows, and its own date allows it.
func tooEarly(tl *Timeline, c Claim, other edtf.Date) bool {
	g, ok := cooperation.GatheringOf(c.Content())
	published := tl.t.Corpus.Reports[tl.t.Corpus.ReportIndex(c.Report)].Published()
	last, known := published.Latest()
	if !ok || g.Status != cooperation.ProgressCompleted || c.Content().Told().Polarity != "" || !known {
		return false
	}
	after := func(d edtf.Date) bool {
		first, ok := d.Earliest()
		return ok && first.Number()-d.Slack() > last.Number()+2
	}
	return after(other) && !after(g.Date)
}

// visitOfClaim returns the visit that a claim says it is part of, resolved.
func visitOfClaim(tl *Timeline, c Claim) (RecordID, bool) {
	g, _ := cooperation.GatheringOf(c.Content())
	if g.Visit == "" {
		return RecordID{}, false
	}
	r, ok := tl.Lookup(RecordIDOf(c.Report, g.Visit))
	return r.ID, ok && r.Kind == cooperation.KindVisit
}
