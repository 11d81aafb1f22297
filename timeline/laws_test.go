package timeline

import (
	"encoding/json"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/combine"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
	"github.com/defcoop/defcoop/timeline/internal/corpus/corpustest"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// L6: the canonical JSON of a timeline is the same for every order of adding,
// every tree of merges, every redelivery and any number of processors.
func TestLawL6Order(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := genWorld(t)
		want := canonical(t, w.ledger(t))

		shuffled := &world{rapid.Permutation(w.reports).Draw(t, "order"), rapid.Permutation(w.judgements).Draw(t, "words")}
		if got := canonical(t, shuffled.ledger(t)); got != want {
			t.Fatalf("another order (-want +got):\n%s", cmp.Diff(want, got))
		}
		again := &world{slices.Concat(w.reports, shuffled.reports[:1]), w.judgements}
		if got := canonical(t, again.ledger(t)); got != want {
			t.Fatalf("redelivery (-want +got):\n%s", cmp.Diff(want, got))
		}
		cut := rapid.IntRange(0, len(shuffled.reports)).Draw(t, "cut")
		left := (&world{shuffled.reports[:cut], w.judgements}).ledger(t)
		right := (&world{shuffled.reports[cut:], nil}).ledger(t)
		if got := canonical(t, Merge(right, left, left)); got != want {
			t.Fatalf("merged ledgers (-want +got):\n%s", cmp.Diff(want, got))
		}
	})
}

// L6, continued: GOMAXPROCS does not show.
func TestLawL6Processors(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	rapid.Check(t, func(t *rapid.T) {
		l := genWorld(t).ledger(t)
		runtime.GOMAXPROCS(1)
		one := canonical(t, l)
		runtime.GOMAXPROCS(4)
		if four := canonical(t, l); one != four {
			t.Fatalf("one processor and four (-one +four):\n%s", cmp.Diff(one, four))
		}
	})
}

// The same where there is work for every processor.
func TestLawL6ManyProcessors(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	l := &Ledger{}
	for i, r := range corpustest.Crowd(250, 3) {
		for k := range r.Meetings { // many blocks, small and large
			r.Meetings[k].Guests[0] = []cooperation.Party{"AZ", "KZ", "DE", "NO", "SE", "FI"}[i%6*(i%3)/2]
		}
		if err := l.Add(r); err != nil {
			t.Fatal(err)
		}
	}
	var want string
	for _, n := range []int{1, 2, 3, 8} {
		runtime.GOMAXPROCS(n)
		tl, err := l.Resolve(Policy{})
		if err != nil {
			t.Fatal(err)
		}
		got := combine.Encode(slices.Collect(tl.Conflicts())) + tl.words(t)
		if n == 1 {
			want = got
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("one processor and %d (-one +more):\n%s", n, diff)
		}
	}
}

// L7: every record that counts is in exactly one cluster with all that is told
// of it, and nothing else is in any.
func TestLawL7Partition(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := genWorld(t)
		tl, err := w.ledger(t).Resolve(Policy{})
		if err != nil {
			t.Fatal(err)
		}
		in := map[RecordID]RecordID{}
		var got []string
		for r := range tl.Records() {
			for _, m := range r.Members {
				if other, twice := in[m]; twice {
					t.Fatalf("%s is in %s and in %s", m, other, r.ID)
				}
				in[m] = r.ID
			}
			if r.ID != slices.MinFunc(r.Members, RecordID.Compare) {
				t.Fatalf("%s is not the smallest of %s", r.ID, r.Members)
			}
			for c := range r.Claims() {
				if in[c.Record] != r.ID {
					t.Fatalf("%s has a claim of %s", r.ID, c.Record)
				}
				got = append(got, telltale(c.Report, c.Content()))
			}
		}
		want := w.told()
		slices.Sort(got)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("claims (-that count +in clusters):\n%s", diff)
		}
	})
}

func telltale(report cooperation.ID, rec cooperation.Record) string {
	return string(report) + " " + string(rec.RecordKind()) + " " + combine.Encode(rec)
}

// told lists every record that counts, the obvious way: of the highest revision
// of every report that no report that counts withdraws, each form once.
func (w *world) told() []string {
	revision := map[cooperation.ID]uint64{}
	for _, r := range w.reports {
		revision[r.ID] = max(revision[r.ID], r.Revision)
	}
	retracts := func(by, id cooperation.ID) bool {
		return by != id && slices.ContainsFunc(w.reports, func(r *cooperation.Report) bool {
			return r.ID == by && r.Revision == revision[by] && slices.Contains(r.Retracts, id)
		})
	}
	var counts func(id cooperation.ID) bool
	counts = func(id cooperation.ID) bool { // the generator makes no circles
		for by := range revision {
			if retracts(by, id) && counts(by) {
				return false
			}
		}
		return true
	}
	var out []string
	for _, r := range w.reports {
		if r.Revision != revision[r.ID] || !counts(r.ID) {
			continue
		}
		for rec := range r.Records() {
			out = append(out, telltale(r.ID, rec))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// L8: nothing judged different shares a cluster.
func TestLawL8Different(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := genWorld(t)
		tl, err := w.ledger(t).Resolve(Policy{})
		if err != nil {
			t.Fatal(err)
		}
		for pair, verdict := range w.verdicts() {
			a, okA := tl.Lookup(pair[0])
			b, okB := tl.Lookup(pair[1])
			if verdict == Different && okA && okB && !a.Retracted && !b.Retracted && a.ID == b.ID {
				t.Fatalf("%s and %s are judged different and share %s", pair[0], pair[1], a.ID)
			}
		}
	})
}

// verdicts sums judgements up, the obvious way: the last word of every author
// counts, of equal ones different before same before withdrawn; between authors
// different beats same.
func (w *world) verdicts() map[[2]RecordID]Verdict {
	type word struct {
		author string
		pair   [2]RecordID
	}
	last := map[word]Judgement{}
	for _, j := range w.judgements {
		k := word{j.Author, [2]RecordID{j.A, j.B}}
		if j.B.Compare(j.A) < 0 {
			k.pair = [2]RecordID{j.B, j.A}
		}
		order := []Verdict{Withdrawn, Same, Different}
		if old, ok := last[k]; !ok || j.Seq > old.Seq || j.Seq == old.Seq && slices.Index(order, j.Verdict) > slices.Index(order, old.Verdict) {
			last[k] = j
		}
	}
	out := map[[2]RecordID]Verdict{}
	for k, j := range last {
		if j.Verdict == Different || j.Verdict == Same && out[k.pair] != Different {
			out[k.pair] = j.Verdict
		}
	}
	return out
}

// L8, continued: two records that evidence made one part when somebody judges
// them different, whatever chain of links ties them.
func TestLawL8Parts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := genWorld(t).ledger(t)
		tl, err := l.Resolve(Policy{})
		if err != nil {
			t.Fatal(err)
		}
		for r := range tl.Records() {
			if len(r.Members) < 2 {
				continue
			}
			a, b := r.Members[0], r.Members[len(r.Members)-1]
			j := Judgement{Author: "dora", Seq: 1, A: a, B: b, Verdict: Different}
			if err := l.Judge(j); err != nil {
				t.Fatal(err)
			}
			parted, err := l.Resolve(Policy{})
			if err != nil {
				t.Fatal(err)
			}
			x, _ := parted.Lookup(a)
			y, _ := parted.Lookup(b)
			if x.ID == y.ID {
				t.Fatalf("%s and %s are judged different and still one %s", a, b, r.Kind)
			}
			return
		}
	})
}

// L9: withdrawing a judgement restores the former canonical JSON.
func TestLawL9UndoJudgement(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := genWorldOf(t, 4)
		ids := w.ids()
		j := Judgement{Author: "eva", Seq: 1, A: pick(t, ids), B: pick(t, ids), Verdict: pick(t, []Verdict{Same, Different})}
		if j.A == j.B {
			return
		}
		back := j
		back.Seq, back.Verdict = 2, Withdrawn
		undone := &world{w.reports, slices.Concat(w.judgements, []Judgement{j, back})}
		if before, after := canonical(t, w.ledger(t)), canonical(t, undone.ledger(t)); after != before {
			t.Fatalf("a withdrawn judgement leaves a trace (-before +after):\n%s", cmp.Diff(before, after))
		}
	})
}

// L9, continued: so does withdrawing a report, and withdrawing that. The ids of
// a withdrawn report are found by Lookup alone, marked so.
func TestLawL9UndoReport(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := genWorld(t)
		extra := genReport(t, "extra")
		retraction := &cooperation.Report{ID: "retracts-extra", Retracts: []cooperation.ID{"extra"}}
		undone := &world{slices.Concat(w.reports, []*cooperation.Report{extra, retraction}), w.judgements}
		l := undone.ledger(t)
		if before, after := canonical(t, w.ledger(t)), canonical(t, l); after != before {
			t.Fatalf("a retracted report leaves a trace (-before +after):\n%s", cmp.Diff(before, after))
		}
		tl, err := l.Resolve(Policy{})
		if err != nil {
			t.Fatal(err)
		}
		for rec := range extra.Records() {
			if r, ok := tl.Lookup(RecordIDOf("extra", rec.LocalID())); !ok || !r.Retracted {
				t.Fatalf("retracted record %s: found %v, %+v", rec.LocalID(), ok, r)
			}
		}
		if !chance(t, 4, "void") {
			return
		}
		void := &cooperation.Report{ID: "retracts-the-retraction", Retracts: []cooperation.ID{retraction.ID}}
		with := canonical(t, (&world{slices.Concat(w.reports, []*cooperation.Report{extra}), w.judgements}).ledger(t))
		restored := &world{slices.Concat(undone.reports, []*cooperation.Report{void}), w.judgements}
		if after := canonical(t, restored.ledger(t)); after != with {
			t.Fatalf("a withdrawn retraction leaves a trace (-before +after):\n%s", cmp.Diff(with, after))
		}
	})
}

// L10: a field is in Conflicts exactly when it is single and two of its values
// are incompatible; dates are so if they have no common day, or are two spans from day
// to day.
func TestLawL10Conflicts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tl, err := genWorld(t).ledger(t).Resolve(Policy{})
		if err != nil {
			t.Fatal(err)
		}
		listed := map[string]Field{}
		for c := range tl.Conflicts() {
			listed[c.Record.String()+c.Path] = c.Field
		}
		for r := range tl.Records() {
			for _, f := range r.Fields() {
				if want := classOf(f.Path); f.Class != want {
					t.Fatalf("%s %s is %s, want %s", r.Kind, f.Path, f.Class, want)
				}
				want := f.Class == FieldSingle && incompatible(f)
				c, ok := listed[r.ID.String()+f.Path]
				if want != ok || want != f.Conflict {
					t.Fatalf("%s %s: in Conflicts %v, marked %v, incompatible %v: %+v", r.Kind, f.Path, ok, f.Conflict, want, f.Values)
				}
				if ok && !cmp.Equal(f, c) {
					t.Fatalf("%s %s: %+v in Conflicts, and %+v in the record", r.Kind, f.Path, c, f)
				}
				delete(listed, r.ID.String()+f.Path)
			}
		}
		for key := range listed {
			t.Fatalf("%s is in Conflicts and no field of a record", key)
		}
	})
}

// classOf is how the values of a field combine, by the last part of its path.
func classOf(path string) FieldClass {
	switch name := path[strings.LastIndexByte(path, '/')+1:]; {
	case strings.HasSuffix(path, "/name/full"), strings.HasPrefix(path, "/actions/") && name == "at":
		return FieldText
	case name == "status" || name == "ranks" || name == "posts":
		return FieldDated
	default:
		for class, names := range map[FieldClass]string{
			FieldSet:  "guests hosts participants delegations topics links identifiers forms places members by title labels parties sides items speakers translations legs",
			FieldText: "label levelLabel statusLabel site purpose occasion honours text lang family given honorific name modeLabel through visit meeting at",
		} {
			if slices.Contains(strings.Fields(names), name) {
				return class
			}
		}
	}
	return FieldSingle
}

// incompatible is the slow reference of what clash decides.
func incompatible(f Field) bool {
	for i, v := range f.Values {
		for _, w := range f.Values[:i] {
			if !together(f.Path, v.JSON, w.JSON) {
				return true
			}
		}
	}
	return false
}

// together reports whether two values of a field can both be true, the obvious
// way.
func together(path, v, w string) bool {
	unquoted := func(text string) (s string) {
		_ = json.Unmarshal([]byte(text), &s)
		return s
	}
	switch path[strings.LastIndexByte(path, '/')+1:] {
	case "date":
		a, b := edtf.MustParse(unquoted(v)), edtf.MustParse(unquoted(w))
		spans := a.IsInterval() && a.IsExact() && b.IsInterval() && b.IsExact()
		return a.Overlaps(b) != edtf.No && (!spans || a == b)
	case "kind", "level", "mode":
		return v == w || v == `"other"` || w == `"other"` || strings.HasPrefix(path, "/kind") && (v == `"agreement"` || w == `"agreement"`)
	case "city": // the generator's differ in case alone
		return strings.EqualFold(unquoted(v), unquoted(w))
	case "head":
		var x, y struct{ Official string }
		_, _ = json.Unmarshal([]byte(v), &x), json.Unmarshal([]byte(w), &y)
		return x.Official == y.Official || x.Official == "" || y.Official == ""
	}
	return v == w
}

// L11: every id that was ever seen keeps resolving, to what it became part of
// or, if nothing that it tells counts any more, to itself.
func TestLawL11Ids(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := genWorld(t)
		tl, err := w.ledger(t).Resolve(Policy{})
		if err != nil {
			t.Fatal(err)
		}
		members := map[RecordID]RecordID{}
		for r := range tl.Records() {
			for _, m := range r.Members {
				members[m] = r.ID
			}
		}
		for _, id := range w.ids() {
			if id == RecordIDOf("r0", "nobody") {
				continue
			}
			r, ok := tl.Lookup(id)
			if !ok || !slices.Contains(r.Members, id) {
				t.Fatalf("%s does not resolve", id)
			}
			is, counts := members[id]
			if r.Retracted == counts || counts && r.ID != is || !counts && (r.ID != id || len(r.Members) > 1) {
				t.Fatalf("%s is in %s, and Lookup gives %+v", id, is, r)
			}
		}
		if r, ok := tl.Lookup(RecordIDOf("never", "seen")); ok {
			t.Fatalf("an id that was never seen resolves to %+v", r)
		}
	})
}

// L12: replaying the taken links rebuilds the clusters, and each score is the
// sum of its evidence.
func TestLawL12Replay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tl, err := genWorld(t).ledger(t).Resolve(Policy{})
		if err != nil {
			t.Fatal(err)
		}
		parent := map[RecordID]RecordID{}
		var root func(RecordID) RecordID
		root = func(id RecordID) RecordID {
			if p, ok := parent[id]; ok {
				return root(p)
			}
			return id
		}
		for l := range tl.Links() {
			sum := 0
			for _, e := range l.Evidence {
				sum += e.Points
				if !slices.Contains(worth(e.Kind), e.Points) {
					t.Fatalf("%d points for %s", e.Points, e.Kind)
				}
			}
			if l.Outcome == LinkTaken && !compelling(l.Evidence) {
				t.Fatalf("taken for no more than %+v", l.Evidence)
			}
			if sum != l.Score {
				t.Fatalf("score %d of evidence %+v", l.Score, l.Evidence)
			}
			if a, b := root(l.A), root(l.B); l.Outcome == LinkTaken && a != b {
				parent[a] = b
			}
		}
		for r := range tl.Records() {
			for _, m := range r.Members {
				if root(m) != root(r.ID) {
					t.Fatalf("no taken link ties %s to %s", m, r.ID)
				}
			}
		}
		for r := range tl.Records() {
			for s := range tl.Records() {
				if r.ID != s.ID && root(r.ID) == root(s.ID) {
					t.Fatalf("taken links tie %s to %s, which are two", r.ID, s.ID)
				}
			}
		}
	})
}

// worth is what a piece of evidence may count by the default policy.
func worth(kind EvidenceKind) []int {
	switch kind {
	case EvidenceName, EvidenceLabel, EvidenceWhole:
		return []int{6}
	case EvidencePost, EvidenceOrgan:
		return []int{4}
	case EvidenceRank, EvidenceLevel:
		return []int{2}
	case EvidenceSubject:
		return []int{1, 2}
	case EvidencePlace:
		return []int{2, 3, 4}
	case EvidenceDate:
		return []int{4, 6, 7, 8}
	case EvidenceCoParticipant:
		return []int{8}
	}
	return []int{0} // proof needs no points
}

// compelling reports whether evidence may join: proof, two kinds of it that are
// not both circumstances of many happenings, or for a delegation its whole.
func compelling(list []Evidence) bool {
	kinds := map[EvidenceKind]bool{}
	for _, e := range list {
		switch e.Kind {
		case EvidenceJudgement, EvidenceIdentity, EvidenceIdentifier, EvidenceText:
			return true
		}
		kinds[e.Kind] = true
	}
	if len(list) == 1 && kinds[EvidenceWhole] {
		return true
	}
	return len(list) > 1 && !(len(kinds) == 2 && kinds[EvidencePlace] && kinds[EvidenceSubject])
}

// L14: nothing that a caller can reach changes a timeline.
func TestLawL14NothingReachesATimeline(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := genWorldOf(t, 3)
		l := w.ledger(t)
		policy := Policy{Prefer: []string{"r1"}, Fields: map[string]FieldClass{"meeting /date": FieldText}}
		tl, err := l.Resolve(policy)
		if err != nil {
			t.Fatal(err)
		}
		print := func() string {
			b, err := tl.MarshalJSON()
			if err != nil {
				t.Fatal(err)
			}
			return string(b) + combine.Encode(slices.Collect(tl.Conflicts())) + combine.Encode(slices.Collect(tl.Links()))
		}
		want, ledger := print(), ledgerBytes(t, l)
		spoil := func(values ...any) {
			for _, v := range values {
				scramble(reflect.ValueOf(v).Elem())
			}
		}
		check := func(what string) {
			if got := print(); got != want {
				t.Fatalf("%s changes the timeline (-want +got):\n%s", what, cmp.Diff(want, got))
			}
		}
		policy.Prefer[0], policy.Fields["meeting /date"] = "r2", FieldSingle
		for r := range tl.Records() {
			fields, record := r.Fields(), r.Record()
			spoil(&fields)
			spoil(record)
			spoil(&r.Members)
			for _, source := range r.Sources() {
				spoil(&source)
			}
			for c := range r.Claims() {
				spoil(c.Content())
			}
			if career, ok := tl.Career(r.ID); ok {
				spoil(&career.Ranks, &career.Posts, &career.Reversals)
			}
		}
		check("what records give out")
		for e := range tl.Entries() {
			countries, conflicts, record := e.Countries(), e.Conflicts(), e.Record()
			spoil(&countries, &conflicts, record)
		}
		for c := range tl.Conflicts() {
			spoil(&c.Field)
		}
		for x := range tl.Links() {
			spoil(&x.Evidence)
		}
		check("what lists give out")
		for _, r := range w.reports {
			scramble(reflect.ValueOf(r).Elem())
		}
		if err := l.Add(fullReport("later", 0)); err != nil {
			t.Fatal(err)
		}
		check("a report or a ledger that is changed")
		tl, err = l.Resolve(Policy{})
		if err != nil || ledgerBytes(t, Merge(l)) == ledger {
			t.Fatal("the ledger has not grown", err)
		}
		grown := ledgerBytes(t, l)
		spoiled := slices.Collect(tl.Records())
		for _, r := range spoiled {
			scramble(reflect.ValueOf(r.Record()).Elem())
		}
		if ledgerBytes(t, l) != grown {
			t.Fatal("what a timeline gives out changes the ledger")
		}
	})
}

// L13: parts that share no block and no judgement resolve apart to the same
// result. The second world's parties are renamed, so that nothing is shared.
func TestLawL13Locality(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		here, there := genWorldOf(t, 4), genWorldOf(t, 4)
		move(there)
		resolve := func(w *world) document {
			tl, err := w.ledger(t).Resolve(Policy{})
			if err != nil {
				t.Fatal(err)
			}
			return tl.document()
		}
		want := lines(resolve(here))
		for name, text := range lines(resolve(there)) {
			want[name] = text
		}
		got := lines(resolve(&world{slices.Concat(there.reports, here.reports), slices.Concat(here.judgements, there.judgements)}))
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("together and apart (-apart +together):\n%s", diff)
		}
	})
}

// lines takes a timeline apart into what must be the same whatever else there
// is: its records with every field, its links, its sources, and its entries by
// record, in their order.
func lines(doc document) map[string]string {
	out := map[string]string{}
	for _, r := range doc.Records {
		out["record "+r.ID.String()] = combine.Encode(r)
	}
	for _, l := range doc.Links {
		out["link "+l.A.String()+" "+l.B.String()] += combine.Encode(l) + "\n"
	}
	for _, e := range doc.Entries {
		out["entries "+e.ID.String()] += combine.Encode(e) + "\n"
	}
	for _, s := range doc.Sources {
		out["source "+string(s.Report)] += combine.Encode(s) + "\n"
	}
	return out
}

// move takes a world elsewhere, to other parties, reports and identifiers. What
// is compared with everything of its kind, whoever takes part, stays behind.
func move(w *world) {
	party := map[cooperation.Party]cooperation.Party{"AZ": "PE", "KR": "BO", "KZ": "EC"}
	elsewhere := func(name string) string {
		if rest, ok := strings.CutPrefix(name, "https://example.org/"); ok {
			return "https://example.org/there/" + rest
		}
		return "there-" + name
	}
	ids := map[RecordID]RecordID{RecordIDOf("r9", "m0"): RecordIDOf("there-r9", "m0")}
	for i, r := range w.reports {
		r = r.Clone() // twins share what they tell
		w.reports[i] = r
		was := r.ID
		r.ID = cooperation.ID(elsewhere(string(was)))
		for k := range r.Retracts {
			r.Retracts[k] = cooperation.ID(elsewhere(string(r.Retracts[k])))
		}
		for k := range r.Source.DerivedFrom {
			r.Source.DerivedFrom[k] = elsewhere(r.Source.DerivedFrom[k])
		}
		if r.Source.URL != "" {
			r.Source.URL = elsewhere(r.Source.URL)
		}
		for rec := range r.Records() {
			ids[RecordIDOf(was, rec.LocalID())] = RecordIDOf(r.ID, rec.LocalID())
			moveRecord(rec, party)
		}
		r.ArmedConflicts = nil // one block for all wars
	}
	for i := range w.judgements {
		j := &w.judgements[i]
		j.A, j.B = ids[j.A], ids[j.B]
	}
}

func moveRecord(rec cooperation.Record, to map[cooperation.Party]cooperation.Party) {
	corpus.RefVisitor{
		Ref: func(*cooperation.ID) {}, Told: func(*cooperation.ID) {},
		Party: func(p *cooperation.Party) {
			if other, ok := to[*p]; ok {
				*p = other
			}
		},
	}.Visit(rec)
	// One block for all that name no side, until they name one.
	sides := func(guests, hosts *[]cooperation.Party) {
		if len(*guests)+len(*hosts) == 0 {
			*guests, *hosts = []cooperation.Party{"BO"}, []cooperation.Party{"EC"}
		}
	}
	schemes := func(list []cooperation.Identifier) {
		for i := range list {
			list[i].Scheme += "-there"
		}
	}
	switch x := rec.(type) {
	case *cooperation.Official:
		schemes(x.Identifiers)
	case *cooperation.Agreement:
		schemes(x.Identifiers)
	case *cooperation.Organization:
		x.Country = "BO"
	case *cooperation.Visit:
		sides(&x.Guests, &x.Hosts)
		if x.Place.Country != "" {
			x.Place.Country = "PE"
		}
	case *cooperation.Meeting:
		sides(&x.Guests, &x.Hosts)
	case *cooperation.Ceremony:
		sides(&x.Guests, &x.Hosts)
	}
}
