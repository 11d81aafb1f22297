package timeline

import (
	"fmt"
	"slices"

	"github.com/defcoop/defcoop/cooperation"
	"pgregory.net/rapid"
)

// world is what a property is tested on: reports and judgements about their
// records. Reports repeat, correct, withdraw and rewrite each other, judgements
// contradict each other and are taken back.
type world struct {
	reports    []*cooperation.Report
	judgements []Judgement
}

// pick draws one of a list.
func pick[T any](t *rapid.T, list []T) T { return list[rapid.IntRange(0, len(list)-1).Draw(t, "pick")] }

// chance is true once in so many times.
func chance(t *rapid.T, in int, what string) bool {
	return rapid.IntRange(0, in-1).Draw(t, what) == in-1
}

func genWorld(t *rapid.T) *world { return genWorldOf(t, 7) }

// genWorldOf draws a world of at most so many reports, and what else they make.
func genWorldOf(t *rapid.T, most int) *world {
	w := &world{}
	n := rapid.IntRange(2, most).Draw(t, "reports")
	for i := range n {
		r := genReport(t, cooperation.ID(fmt.Sprintf("r%d", i)))
		w.reports = append(w.reports, r)
		switch rapid.IntRange(0, 15).Draw(t, "reissue") {
		case 15:
			again := genReport(t, r.ID)
			again.Revision = uint64(rapid.IntRange(0, 2).Draw(t, "revision"))
			w.reports = append(w.reports, again)
		case 14: // another form of the same revision, with a local ID that changes its kind
			w.reports = append(w.reports, otherForm(t, r))
		case 13: // another report with nearly the same to say
			twin := r.Clone()
			twin.ID += "-twin"
			twin.Source = genSource(t, twin.ID)
			w.reports = append(w.reports, twin)
		}
	}
	if chance(t, 4, "retraction") {
		of := pick(t, []cooperation.ID{"r0", "r1", "r1", "r3"})
		w.reports = append(w.reports, &cooperation.Report{ID: "retraction", Retracts: []cooperation.ID{of}, Source: genSource(t, "retraction")})
		if chance(t, 3, "void") {
			w.reports = append(w.reports, &cooperation.Report{ID: "retraction-of-it", Retracts: []cooperation.ID{"retraction"}})
			if chance(t, 2, "void as well") {
				w.reports = append(w.reports, &cooperation.Report{ID: "retraction-of-that", Retracts: []cooperation.ID{"retraction-of-it"}})
			}
		}
	}
	w.judge(t)
	return w
}

// otherForm is a report as it stands elsewhere under the same revision.
func otherForm(t *rapid.T, r *cooperation.Report) *cooperation.Report {
	again := r.Clone()
	if chance(t, 2, "other source") {
		again.Source = genSource(t, r.ID)
	}
	for i := range again.Meetings {
		if chance(t, 3, "other date") {
			again.Meetings[i].Date = genDate(t)
		}
	}
	if n := len(again.Ceremonies); n > 0 && chance(t, 2, "other kind") {
		last := again.Ceremonies[n-1] // nothing refers to a ceremony
		again.Ceremonies = again.Ceremonies[:n-1]
		again.Milestones = append(again.Milestones, cooperation.Milestone{
			ID: last.ID, Kind: cooperation.MilestonePartnership, Parties: []cooperation.Party{"AZ", "KR"}, Date: last.Date,
		})
	}
	return again
}

// judge adds judgements: single ones, also about records unknown or of
// different kinds, and chains that contradict themselves.
func (w *world) judge(t *rapid.T) {
	ids := w.ids()
	add := func(seq int, a, b RecordID, verdicts ...Verdict) {
		j := Judgement{Author: pick(t, []string{"ana", "ben", "cem"}), Seq: uint64(seq), A: a, B: b, Verdict: pick(t, verdicts)}
		if a != b {
			w.judgements = append(w.judgements, j)
		}
	}
	for i := range rapid.IntRange(0, 3).Draw(t, "judgements") {
		a, b := pick(t, ids), pick(t, ids)
		if chance(t, 6, "unknown") {
			b = RecordIDOf("r9", "m0")
		}
		add(i, a, b, Same, Same, Different, Withdrawn)
	}
	if kinds := w.ofOneKind(t); len(kinds) > 2 && chance(t, 3, "chain") {
		a, b, c := pick(t, kinds), pick(t, kinds), pick(t, kinds)
		add(3, a, b, Same)
		add(3, b, c, Same)
		add(3, a, c, Different, Different, Same)
		if chance(t, 3, "change of mind") {
			add(4, b, c, Withdrawn, Different)
		}
	}
}

// ids are the ids of all records.
func (w *world) ids() []RecordID {
	var ids []RecordID
	for _, r := range w.reports {
		for rec := range r.Records() {
			ids = append(ids, RecordIDOf(r.ID, rec.LocalID()))
		}
	}
	if len(ids) == 0 {
		ids = append(ids, RecordIDOf("r0", "nobody"))
	}
	return ids
}

// ofOneKind are the ids of the records of some kind.
func (w *world) ofOneKind(t *rapid.T) []RecordID {
	kind := pick(t, []cooperation.Kind{cooperation.KindMeeting, cooperation.KindVisit, cooperation.KindOffice, cooperation.KindOfficial})
	var ids []RecordID
	for _, r := range w.reports {
		for rec := range r.Records() {
			if id := RecordIDOf(r.ID, rec.LocalID()); rec.RecordKind() == kind && !slices.Contains(ids, id) {
				ids = append(ids, id)
			}
		}
	}
	return ids
}

func (w *world) ledger(t *rapid.T) *Ledger {
	l := &Ledger{}
	for _, r := range w.reports {
		if err := l.Add(r); err != nil {
			t.Fatalf("the generator made an invalid report: %v: %v", err, cooperation.Check(r))
		}
	}
	for _, j := range w.judgements {
		if err := l.Judge(j); err != nil {
			t.Fatal(err)
		}
	}
	return l
}

func canonical(t *rapid.T, l *Ledger) string {
	tl, err := l.Resolve(Policy{})
	if err != nil {
		t.Fatal(err)
	}
	b, err := tl.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
