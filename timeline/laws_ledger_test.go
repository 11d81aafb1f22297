package timeline

import (
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/defcoop/defcoop/timeline/internal/corpus"
	"pgregory.net/rapid"
)

func TestLawL1MergeIsCommutative(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawLedger(t, "a"), drawLedger(t, "b")
		if ledgerBytes(t, Merge(a, b)) != ledgerBytes(t, Merge(b, a)) {
			t.Fatal("the order of two ledgers shows")
		}
	})
}

func TestLawL2MergeIsAssociative(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := drawLedger(t, "a"), drawLedger(t, "b"), drawLedger(t, "c")
		left, right := ledgerBytes(t, Merge(Merge(a, b), c)), ledgerBytes(t, Merge(a, Merge(b, c)))
		if left != right || left != ledgerBytes(t, Merge(a, b, c)) {
			t.Fatal("the brackets show")
		}
	})
}

func TestLawL3MergeIsIdempotent(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawLedger(t, "a"), drawLedger(t, "b")
		if ledgerBytes(t, Merge(a, a)) != ledgerBytes(t, a) {
			t.Fatal("merging a ledger with itself changes it")
		}
		once := Merge(a, b)
		if ledgerBytes(t, Merge(once, b)) != ledgerBytes(t, once) {
			t.Fatal("merging a ledger twice differs from once")
		}
	})
}

func TestLawL4EmptyLedgerIsIdentity(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := drawLedger(t, "a")
		want := ledgerBytes(t, a)
		for _, merged := range []*Ledger{Merge(a), Merge(a, new(Ledger)), Merge(new(Ledger), a), Merge(nil, a), Merge(Merge(), a)} {
			if ledgerBytes(t, merged) != want {
				t.Fatal("an empty ledger changes another")
			}
		}
	})
}

// slowSet is a ledger as a set of lines, the obvious reference.
func slowSet(t failer, parts []part) map[string]bool {
	set := map[string]bool{}
	for _, p := range parts {
		for _, line := range strings.SplitAfter(ledgerJSON(t, ledgerOf(t, p)), "\n")[1:] {
			if line != "" {
				set[line] = true
			}
		}
	}
	return set
}

func TestLawL5NoClaimIsLostOrInvented(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		// Parts go to three ledgers, some to several.
		parts := append(drawParts(t, "parts"), drawParts(t, "more")...)
		var ledgers [3]Ledger
		for _, p := range parts {
			for _, i := range rapid.SliceOfN(rapid.IntRange(0, 2), 1, 4).Draw(t, "to") {
				if rapid.Bool().Draw(t, "merge") {
					ledgers[i] = *Merge(&ledgers[i], ledgerOf(t, p))
				} else {
					p.put(t, &ledgers[i]) // beside what was merged before
				}
			}
		}
		merged := Merge(&ledgers[0], &ledgers[1], &ledgers[2])
		lines := strings.SplitAfter(ledgerJSON(t, merged), "\n")
		got := slices.Sorted(slices.Values(lines[1 : len(lines)-1]))
		want := slices.Sorted(maps.Keys(slowSet(t, parts)))
		if !slices.Equal(got, want) {
			t.Fatalf("merged %d claims and judgements, want %d", len(got), len(want))
		}
	})
}

func TestLawL6AddingTwiceIsAddingOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		parts := drawParts(t, "parts")
		again := rapid.Permutation(slices.Concat(parts, parts)).Draw(t, "again")
		if ledgerBytes(t, ledgerOf(t, parts...)) != ledgerBytes(t, ledgerOf(t, again...)) {
			t.Fatal("order or redelivery shows")
		}
	})
}

// L14: nothing a caller can reach changes a ledger.
func TestLawL14NothingReachesALedger(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		parts := drawParts(t, "parts")
		l := ledgerOf(t, parts...)
		want := ledgerBytes(t, l)
		merged := Merge(l, new(Ledger))
		for _, p := range parts {
			if p.report != nil {
				scramble(reflect.ValueOf(p.report).Elem())
			}
		}
		if ledgerBytes(t, l) != want {
			t.Fatal("a report changed after Add changes the ledger")
		}
		for c := range l.Claims() {
			n := 0
			if rec := c.Content(); rec != nil {
				n = scramble(reflect.ValueOf(rec).Elem())
			} else {
				n = scramble(reflect.ValueOf(c.Header()).Elem())
			}
			if n == 0 {
				t.Fatalf("a claim without content or header: %+v", c)
			}
		}
		if ledgerBytes(t, l) != want {
			t.Fatal("what Claims gives out changes the ledger")
		}
		if err := merged.Add(fullReport("later", 0)); err != nil {
			t.Fatal(err)
		}
		copied := *l
		if err := copied.Add(fullReport("other", 0)); err != nil {
			t.Fatal(err)
		}
		both := ledgerBytes(t, &copied)
		if ledgerBytes(t, l) != want {
			t.Fatal("adding to a copy of a ledger changes its source")
		}
		if err := l.Add(fullReport("third", 0)); err != nil {
			t.Fatal(err)
		}
		if ledgerBytes(t, &copied) != both || ledgerBytes(t, merged) == ledgerBytes(t, l) {
			t.Fatal("adding to a ledger changes its copy")
		}
		l = ledgerOf(t, part{report: fullReport("later", 0)})
		want = ledgerBytes(t, l)
		merged = Merge(l)
		if err := merged.Add(fullReport("last", 0)); err != nil {
			t.Fatal(err)
		}
		if ledgerBytes(t, l) != want {
			t.Fatal("adding to a merged ledger changes its source")
		}
	})
}

// L14: neither Add nor Merge changes what it is given.
func TestLawL14InputsAreNotMutated(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := drawReport(t)
		before := r.Clone()
		l := ledgerOf(t, part{report: r})
		if !reflect.DeepEqual(before, r) {
			t.Fatal("Add changes the report")
		}
		a, b := drawLedger(t, "a"), drawLedger(t, "b")
		wantA, wantB := ledgerBytes(t, a), ledgerBytes(t, b)
		Merge(a, b, l, b)
		if ledgerBytes(t, a) != wantA || ledgerBytes(t, b) != wantB {
			t.Fatal("Merge changes a ledger")
		}
	})
}

// checkLedgerRoundTrip holds a ledger to what every ledger must do: in both
// forms, what is written reads back as the same set in the same bytes.
func checkLedgerRoundTrip(t failer, l *Ledger) {
	t.Helper()
	binary, text := ledgerBytes(t, l), ledgerJSON(t, l)
	decoded, err := DecodeLedger(strings.NewReader(binary))
	if err != nil {
		t.Fatalf("binary: %v", err)
	}
	read, err := ReadLedgerJSON(strings.NewReader(text))
	if err != nil {
		t.Fatalf("JSON: %v\n%s", err, text)
	}
	for _, back := range []*Ledger{decoded, read} {
		if ledgerBytes(t, back) != binary || ledgerJSON(t, back) != text {
			t.Fatalf("the ledger differs after a round trip")
		}
		if !slices.EqualFunc(l.sorted(), back.sorted(), func(a, b corpus.Claim) bool {
			return a.Key == b.Key && a.Data.Report == b.Data.Report && a.Data.Revision == b.Data.Revision && a.Data.Kind() == b.Data.Kind()
		}) {
			t.Fatalf("the claims differ after a round trip")
		}
		if !slices.Equal(l.sortedJudgements(), back.sortedJudgements()) {
			t.Fatalf("the judgements differ after a round trip")
		}
	}
}

func TestLawL15LedgersRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) { checkLedgerRoundTrip(t, drawLedger(t, "ledger")) })
}
