package timeline

import (
	"encoding/json"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
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

// L7: every live record is in exactly one cluster, and every value shown cites
// a claim of that cluster.
func TestLawL7Partition(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := genWorld(t).ledger(t)
		tl, err := l.Resolve(Policy{})
		if err != nil {
			t.Fatal(err)
		}
		seen := map[RecordID]RecordID{}
		for r := range tl.Records() {
			claims := map[ClaimID]bool{}
			for c := range r.Claims() {
				claims[c.ID] = true
			}
			for _, m := range r.Members {
				if other, twice := seen[m]; twice {
					t.Fatalf("%s is in %s and in %s", m, other, r.ID)
				}
				seen[m] = r.ID
			}
			for _, f := range r.Fields() {
				for _, v := range f.Values {
					if len(v.Said) == 0 {
						t.Fatalf("%s %s: nobody says %s", r.ID, f.Path, v.JSON)
					}
					for _, s := range v.Said {
						if !claims[s.Claim] {
							t.Fatalf("%s %s: %s cites a claim of another record", r.ID, f.Path, v.JSON)
						}
					}
				}
			}
		}
		for _, n := range newLive(l.sorted()).nodes {
			if _, ok := seen[n.id]; !ok {
				t.Fatalf("live record %s is in no cluster", n.id)
			}
		}
	})
}

// L8: nothing judged different shares a cluster.
func TestLawL8Different(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := genWorld(t).ledger(t)
		tl, err := l.Resolve(Policy{})
		if err != nil {
			t.Fatal(err)
		}
		for _, x := range rulings(mergeAll(l.judgements, mergeJudged)) {
			if x.verdict != Different {
				continue
			}
			a, okA := tl.Lookup(x.a)
			b, okB := tl.Lookup(x.b)
			if okA && okB && !a.Retracted && !b.Retracted && a.ID == b.ID {
				t.Fatalf("%s and %s are judged different and share %s", x.a, x.b, a.ID)
			}
		}
	})
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

// L9: withdrawing a judgement or a report restores the former canonical JSON.
func TestLawL9Undo(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := genWorld(t)
		before := canonical(t, w.ledger(t))
		ids := w.ids()
		j := Judgement{Author: "eva", Seq: 1, A: pick(t, ids), B: pick(t, ids), Verdict: pick(t, []Verdict{Same, Different})}
		if j.A != j.B {
			back := j
			back.Seq, back.Verdict = 2, Withdrawn
			undone := &world{w.reports, slices.Concat(w.judgements, []Judgement{j, back})}
			if after := canonical(t, undone.ledger(t)); after != before {
				t.Fatalf("a withdrawn judgement leaves a trace (-before +after):\n%s", cmp.Diff(before, after))
			}
		}
		extra := genReport(t, "extra")
		retraction := &cooperation.Report{ID: "retracts-extra", Retracts: []cooperation.ID{"extra"}}
		undone := &world{slices.Concat(w.reports, []*cooperation.Report{extra, retraction}), w.judgements}
		l := undone.ledger(t)
		if after := canonical(t, l); after != before {
			t.Fatalf("a retracted report leaves a trace (-before +after):\n%s", cmp.Diff(before, after))
		}
		// L11: its ids resolve through Lookup, marked retracted.
		tl, err := l.Resolve(Policy{})
		if err != nil {
			t.Fatal(err)
		}
		for rec := range extra.Records() {
			if r, ok := tl.Lookup(RecordIDOf("extra", rec.LocalID())); !ok || !r.Retracted {
				t.Fatalf("retracted record %s: found %v, %+v", rec.LocalID(), ok, r)
			}
		}
	})
}

// L10: a field is in Conflicts exactly when it is single and two of its values
// are incompatible; dates are so if they have no common day.
func TestLawL10Conflicts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tl, err := genWorld(t).ledger(t).Resolve(Policy{})
		if err != nil {
			t.Fatal(err)
		}
		listed := map[string]bool{}
		for c := range tl.Conflicts() {
			listed[c.Record.String()+c.Path] = true
		}
		for r := range tl.Records() {
			for _, f := range r.Fields() {
				if want := f.Class == FieldSingle && incompatible(f); want != listed[r.ID.String()+f.Path] {
					t.Fatalf("%s %s: in Conflicts %v, incompatible %v: %+v", r.Kind, f.Path, !want, want, f.Values)
				}
			}
		}
	})
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
		return edtf.MustParse(unquoted(v)).Overlaps(edtf.MustParse(unquoted(w))) != edtf.No
	case "city": // the generator's differ in case alone
		return strings.EqualFold(unquoted(v), unquoted(w))
	case "head":
		var x, y struct{ Official string }
		_, _ = json.Unmarshal([]byte(v), &x), json.Unmarshal([]byte(w), &y)
		return x.Official == y.Official || x.Official == "" || y.Official == ""
	}
	return v == w
}

// L11: every id that was ever seen keeps resolving.
func TestLawL11Ids(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := genWorld(t)
		tl, err := w.ledger(t).Resolve(Policy{})
		if err != nil {
			t.Fatal(err)
		}
		for _, id := range w.ids() {
			r, ok := tl.Lookup(id)
			if id == RecordIDOf("r0", "nobody") {
				continue
			}
			if !ok || !slices.Contains(r.Members, id) {
				t.Fatalf("%s does not resolve", id)
			}
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

// L13: parts that share no block and no judgement resolve apart to the same
// result. The second world's parties are renamed, so that nothing is shared.
func TestLawL13Locality(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		here, there := genWorld(t), genWorld(t)
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
		out["record "+r.ID.String()] = encode(r)
	}
	for _, l := range doc.Links {
		out["link "+l.A.String()+" "+l.B.String()] += encode(l) + "\n"
	}
	for _, e := range doc.Entries {
		out["entries "+e.ID.String()] += encode(e) + "\n"
	}
	for _, s := range doc.Sources {
		out["source "+string(s.Report)] += encode(s) + "\n"
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
	refVisitor{
		ref: func(*cooperation.ID) {}, told: func(*cooperation.ID) {},
		party: func(p *cooperation.Party) {
			if other, ok := to[*p]; ok {
				*p = other
			}
		},
	}.visit(rec)
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
