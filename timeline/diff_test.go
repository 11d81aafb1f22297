package timeline

import (
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// visitReport tells of one visit by the invented General Example.
func visitReport(id cooperation.ID, date string, change ...func(*cooperation.Report)) *cooperation.Report {
	r := &cooperation.Report{
		ID: id,
		Officials: []cooperation.Official{{
			ID: "guest", Name: cooperation.Name{Full: "Erika Mustermann"}, Party: "DE",
			Posts: []cooperation.Post{{Title: "Minister of Defence", Role: cooperation.RoleDefenceMinister}},
		}},
		Visits: []cooperation.Visit{{
			ID: "visit", Guests: []cooperation.Party{"DE"}, Hosts: []cooperation.Party{"NZ"},
			Participants: []cooperation.Participant{{Official: "guest"}},
		}},
	}
	if date != "" {
		r.Visits[0].Date = edtf.MustParse(date)
	}
	for _, c := range change {
		c(r)
	}
	return r
}

func visitOf(r *cooperation.Report) *cooperation.Visit { return &r.Visits[0] }

// keep adds reports and judgements to a ledger.
func keep(t *testing.T, things ...any) *Ledger {
	t.Helper()
	l := &Ledger{}
	for _, x := range things {
		var err error
		switch x := x.(type) {
		case *cooperation.Report:
			err = l.Add(x)
		case Judgement:
			err = l.Judge(x)
		default:
			t.Fatalf("unknown thing %T", x)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	return l
}

func resolved(t *testing.T, things ...any) *Timeline {
	t.Helper()
	tl, err := keep(t, things...).Resolve(Policy{})
	if err != nil {
		t.Fatal(err)
	}
	return tl
}

// changed lists the changes of visits, without ids.
func changed(old, new *Timeline) []Change {
	var out []Change
	for _, c := range Diff(old, new) {
		if c.Of == cooperation.KindVisit {
			c.Record, c.Of = RecordID{}, ""
			c.Others = nil
			out = append(out, c)
		}
	}
	return out
}

func fromOrigin(name string) func(*cooperation.Report) {
	return func(r *cooperation.Report) { r.Source.Origin.Name = name }
}

func TestDiff(t *testing.T) {
	june := visitReport("a", "2020-06")
	different := Judgement{
		Author: "desk", Seq: 1, Verdict: Different, Reason: "two visits",
		A: RecordIDOf("a", "visit"), B: RecordIDOf("b", "visit"),
	}
	withdrawn := different
	withdrawn.Seq, withdrawn.Verdict = 2, Withdrawn
	status := func(s cooperation.Progress, published string) func(*cooperation.Report) {
		return func(r *cooperation.Report) {
			visitOf(r).Status = s
			r.Source.Published = edtf.MustParse(published)
		}
	}
	topic := func(s cooperation.Sector) func(*cooperation.Report) {
		return func(r *cooperation.Report) { visitOf(r).Topics = []cooperation.Topic{{Sector: s}} }
	}
	// With an equal place beside the guest, dates may miss each other by a day.
	place := func(r *cooperation.Report) { visitOf(r).Place.City = "Wellington" }
	revision := func(r *cooperation.Report) { r.Revision = 1 }
	tests := []struct {
		name     string
		old, new []any
		want     []Change // of visits
	}{
		{"nothing", []any{june}, []any{june, june}, nil},
		{"added", nil, []any{june}, []Change{{Kind: ChangeAdded}}},
		{"removed", []any{june}, []any{june, &cooperation.Report{ID: "sorry", Retracts: []cooperation.ID{"a"}}}, []Change{{Kind: ChangeRemoved}}},
		{"joined", []any{june, visitReport("b", "2020-06"), different}, []any{june, visitReport("b", "2020-06"), different, withdrawn}, []Change{{Kind: ChangeJoined}}},
		{"joined and contradicted",
			[]any{visitReport("a", "2020-06-01", place), visitReport("b", "2020-06-02", place), different},
			[]any{visitReport("a", "2020-06-01", place), visitReport("b", "2020-06-02", place), different, withdrawn},
			[]Change{{Kind: ChangeJoined}, {Kind: ChangeContradicted, Path: "/date", Old: `"2020-06-02"`, New: `"2020-06-01"`}}},
		{"split", []any{june, visitReport("b", "2020-06")}, []any{june, visitReport("b", "2020-06"), different}, []Change{{Kind: ChangeSplit}}},
		{"split off with what is its own",
			[]any{visitReport("a", "2020-06", topic(cooperation.SectorNaval)), visitReport("b", "2020-06", topic(cooperation.SectorCyber))},
			[]any{visitReport("a", "2020-06", topic(cooperation.SectorNaval)), visitReport("b", "2020-06", topic(cooperation.SectorCyber)), different},
			[]Change{{Kind: ChangeSplit}}},
		{"refined by a finer date", []any{june}, []any{june, visitReport("b", "2020-06-03")}, []Change{
			{Kind: ChangeRetold}, {Kind: ChangeRefined, Path: "/date", Old: `"2020-06"`, New: `"2020-06-03"`},
		}},
		{"refined by the first value", []any{june}, []any{june, visitReport("b", "2020-06", func(r *cooperation.Report) { visitOf(r).Place.City = "Wellington" })}, []Change{
			{Kind: ChangeRetold}, {Kind: ChangeRefined, Path: "/place/city", New: `"Wellington"`},
		}},
		{"told again, coarser", []any{june}, []any{june, visitReport("b", "2020")}, []Change{{Kind: ChangeRetold}}},
		{"revised", []any{june}, []any{june, visitReport("a", "2020-07", revision)}, []Change{
			{Kind: ChangeRetold}, {Kind: ChangeRevised, Path: "/date", Old: `"2020-06"`, New: `"2020-07"`},
		}},
		{"revised status",
			[]any{visitReport("a", "2020-06", status(cooperation.ProgressPlanned, "2020-05-01"))},
			[]any{visitReport("a", "2020-06", status(cooperation.ProgressPlanned, "2020-05-01")), visitReport("b", "2020-06", status(cooperation.ProgressCancelled, "2020-05-20"))},
			[]Change{{Kind: ChangeRetold}, {Kind: ChangeRevised, Path: "/status", Old: `"planned"`, New: `"cancelled"`}}},
		{"extended", []any{june}, []any{june, visitReport("b", "2020-06", topic(cooperation.SectorNaval))}, []Change{
			{Kind: ChangeRetold}, {Kind: ChangeExtended, Path: "/topics", New: `{"sector":"naval"}`},
		}},
		{"withdrawn value", []any{visitReport("a", "2020-06", topic(cooperation.SectorNaval))}, []any{visitReport("a", "2020-06", revision)}, []Change{
			{Kind: ChangeRetold}, {Kind: ChangeWithdrawn, Path: "/topics", Old: `{"sector":"naval"}`},
		}},
		{"withdrawn date", []any{june}, []any{june, visitReport("a", "", revision)}, []Change{
			{Kind: ChangeRetold}, {Kind: ChangeWithdrawn, Path: "/date", Old: `"2020-06"`},
		}},
		{"contradicted", []any{visitReport("a", "2020-06-01", place)}, []any{visitReport("a", "2020-06-01", place), visitReport("b", "2020-06-02", place)}, []Change{
			{Kind: ChangeRetold}, {Kind: ChangeContradicted, Path: "/date", Old: `"2020-06-01"`, New: `"2020-06-01"`},
		}},
		{"reconciled", []any{visitReport("a", "2020-06-01", place), visitReport("b", "2020-06-02", place)},
			[]any{visitReport("a", "2020-06-01", place), visitReport("b", "2020-06-01", place, revision)}, []Change{
				{Kind: ChangeRetold}, {Kind: ChangeReconciled, Path: "/date", Old: `"2020-06-01"`, New: `"2020-06-01"`},
			}},
		{"corroborated", []any{visitReport("a", "2020-06", fromOrigin("Reuters"))},
			[]any{visitReport("a", "2020-06", fromOrigin("Reuters")), visitReport("b", "2020-06", fromOrigin("Yonhap"))}, []Change{{Kind: ChangeCorroborated}}},
		{"reprinted", []any{visitReport("a", "2020-06", fromOrigin("Reuters"))},
			[]any{visitReport("a", "2020-06", fromOrigin("Reuters")), visitReport("b", "2020-06", fromOrigin("Reuters"))}, []Change{{Kind: ChangeRetold}}},
		{"relinked", []any{visitReport("a", "2020-06"), visitReport("b", "2022-06")}, []any{visitReport("a", "2020-06"), visitReport("b", "2022-06"), different},
			[]Change{{Kind: ChangeRelinked}, {Kind: ChangeRelinked}}},
		{"bounded",
			[]any{visitReport("a", "", status(cooperation.ProgressCompleted, "2020-09-01"))},
			[]any{visitReport("a", "", status(cooperation.ProgressCompleted, "2020-08-01"), revision)},
			[]Change{{Kind: ChangeBounded, Old: `"2020-09-01"`, New: `"2020-08-01"`}, {Kind: ChangeRetold}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			old, new := resolved(t, tt.old...), resolved(t, tt.new...)
			if diff := cmp.Diff(tt.want, changed(old, new)); diff != "" {
				t.Errorf("changes of the visit (-want +got):\n%s", diff)
			}
			for _, tl := range []*Timeline{old, new} {
				if got := Diff(tl, tl); len(got) > 0 {
					t.Errorf("Diff with itself: %+v", got)
				}
			}
		})
	}
}

// The same claims by another policy show another value.
func TestDiffPolicies(t *testing.T) {
	l := keep(t, visitReport("a", "2020-06", func(r *cooperation.Report) { visitOf(r).Kind = cooperation.VisitOfficial }),
		visitReport("b", "2020-06", func(r *cooperation.Report) { visitOf(r).Kind = cooperation.VisitWorking }))
	var tl []*Timeline
	for _, first := range []string{"a", "b"} {
		x, err := l.Resolve(Policy{Prefer: []string{first}})
		if err != nil {
			t.Fatal(err)
		}
		tl = append(tl, x)
	}
	want := []Change{{Kind: ChangeRevised, Path: "/kind", Old: `"official"`, New: `"working"`}}
	if diff := cmp.Diff(want, changed(tl[0], tl[1])); diff != "" {
		t.Errorf("changes (-want +got):\n%s", diff)
	}
}

// A record that refers to one that was joined or has another id now has not
// changed itself.
func TestDiffReferences(t *testing.T) {
	named := func(id cooperation.ID) *cooperation.Report {
		r := visitReport(id, "2020-06")
		r.Visits = nil
		return r
	}
	visit := visitReport("a", "2020-06")
	old := resolved(t, visit)
	for _, other := range []cooperation.ID{"b", "c", "d", "e"} { // some have smaller ids than the one referred to, some larger
		if got := changed(old, resolved(t, visit, named(other))); got != nil {
			t.Errorf("%s: the visit is said to have changed: %+v", other, got)
		}
	}
}

// The ids of what was joined and split off are those that can be looked up.
func TestDiffOthers(t *testing.T) {
	a, b := visitReport("a", "2020-06"), visitReport("b", "2020-06")
	different := Judgement{Author: "desk", Verdict: Different, A: RecordIDOf("a", "visit"), B: RecordIDOf("b", "visit")}
	one, two := resolved(t, a, b), resolved(t, a, b, different)
	for _, tt := range []struct {
		old, new *Timeline
		kind     ChangeKind
		others   *Timeline // where Others are found
	}{{two, one, ChangeJoined, two}, {one, two, ChangeSplit, two}} {
		for _, c := range Diff(tt.old, tt.new) {
			if c.Kind != tt.kind || c.Of != cooperation.KindVisit {
				continue
			}
			if len(c.Others) != 1 {
				t.Fatalf("%s: others %v", c.Kind, c.Others)
			}
			r, ok := tt.others.Lookup(c.Others[0])
			if !ok || r.ID != c.Others[0] || r.ID == c.Record {
				t.Errorf("%s: %s and %s", c.Kind, c.Record, c.Others[0])
			}
		}
	}
}

// Diff of a timeline with itself is empty, and where Diff is empty the two are
// the same to the byte. The second world is the first with something more or less.
// The third is the first with a judgement that was taken back, which changes
// nothing, so that two timelines are equal each time and not only by chance.
func TestDiffEmpty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := genWorld(t)
		other := &world{w.reports, w.judgements}
		switch rapid.IntRange(0, 3).Draw(t, "change") {
		case 0:
			other.reports = append([]*cooperation.Report{genReport(t, "extra")}, w.reports...)
		case 1:
			other.reports = w.reports[1:]
		case 2:
			again := *w.reports[0]
			switch rapid.IntRange(0, 2).Draw(t, "header") {
			case 0:
				again.Source.Published = edtf.MustParse(pick(t, []string{"2020-05-05", "2020-06", "2021"}))
			case 1:
				again.Source.Origin.Name = "Reuters"
			default:
				again.Source.DerivedFrom = []string{"https://example.org/c"}
			}
			other.reports = append([]*cooperation.Report{&again}, w.reports...)
		default:
			ids := w.ids()
			j := Judgement{Author: "dora", A: pick(t, ids), B: pick(t, ids), Verdict: pick(t, []Verdict{Same, Different, Withdrawn})}
			if j.A != j.B {
				other.judgements = append([]Judgement{j}, w.judgements...)
			}
		}
		x, err := w.ledger(t).Resolve(Policy{})
		if err != nil {
			t.Fatal(err)
		}
		y, err := other.ledger(t).Resolve(Policy{})
		if err != nil {
			t.Fatal(err)
		}
		for _, tl := range []*Timeline{x, y} {
			if got := Diff(tl, tl); len(got) > 0 {
				t.Fatalf("Diff with itself: %+v", got)
			}
		}
		for _, pair := range [][2]*Timeline{{x, y}, {y, x}} {
			a, _ := pair[0].MarshalJSON()
			b, _ := pair[1].MarshalJSON()
			changes := Diff(pair[0], pair[1])
			if len(changes) == 0 && string(a) != string(b) {
				t.Fatalf("Diff is empty, and yet (-old +new):\n%s", cmp.Diff(string(a), string(b)))
			}
			for _, c := range changes {
				in := y
				if pair[1] == x {
					in = x
				}
				if c.Kind == ChangeRemoved {
					continue
				}
				if r, ok := in.Lookup(c.Record); !ok || r.ID != c.Record {
					t.Fatalf("%s of %s, which is not a record of the new timeline", c.Kind, c.Record)
				}
			}
		}
		back := Judgement{Author: "eva", A: pick(t, w.ids()), B: RecordIDOf("r9", "m0"), Verdict: Withdrawn}
		if b := pick(t, w.ids()); b != back.A {
			back.B = b
		}
		third := &world{w.reports, append([]Judgement{back}, w.judgements...)}
		z, err := third.ledger(t).Resolve(Policy{})
		if err != nil {
			t.Fatal(err)
		}
		a, _ := x.MarshalJSON()
		b, _ := z.MarshalJSON()
		if changes := Diff(x, z); len(changes) > 0 || string(a) != string(b) {
			t.Fatalf("%+v after a judgement that was taken back (-old +new):\n%s", changes, cmp.Diff(string(a), string(b)))
		}
	})
}
