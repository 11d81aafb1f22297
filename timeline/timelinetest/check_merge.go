package timelinetest

import (
	"fmt"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/cooperationtest"
	"github.com/defcoop/defcoop/timeline"
)

// Store keeps claims and judgements, and grows: a table with a row for each,
// into which INSERT ... ON CONFLICT DO NOTHING puts what is new. Such a row may
// be a line of [timeline.Ledger.WriteJSON] under its id, "claim" or "judgement";
// to load, put the claims by "record" and "claim" and then the judgements by
// their id behind the first line, which counts them, for
// [timeline.ReadLedgerJSON].
type Store interface {
	// Add unites what is stored with a ledger, and keeps no part of the ledger.
	Add(*timeline.Ledger) error
	// Load returns everything that is stored: an empty ledger before the first
	// Add, never nil without an error.
	Load() (*timeline.Ledger, error)
}

// CheckMerge tests that a store of your own unites ledgers as [timeline.Merge]
// does, however they come. open returns a new, empty store each time.
//
//	func TestClaimsTable(t *testing.T) {
//		timelinetest.CheckMerge(t, func() timelinetest.Store { return openEmpty(t) })
//	}
//
// What comes in through several deliveries must be stored as their union: no
// claim and no judgement lost, none invented. The same union must come of
// other orders, of deliveries that come twice, that overlap, that are empty or
// that somebody has merged before. Equal unions resolve to equal timelines, so
// these need no test of their own. A ledger that was added or loaded is nobody's
// but the caller's. Failures are reported by t.Errorf: in which way the ledgers
// came, how many claims and judgements are lacking or too many, and the first of
// them as [DiffLedgers] shows them.
func CheckMerge(t testing.TB, open func() Store) {
	t.Helper()
	parts := deliveries()
	want := timeline.Merge(parts...)
	for _, way := range ways(parts) {
		if fault := mergeFault(open(), way.deliveries, want); fault != "" {
			t.Errorf("merge: %s: %s", way.name, fault)
		}
	}
	if fault := mergeFault(open(), nil, new(timeline.Ledger)); fault != "" {
		t.Errorf("merge: nothing delivered: %s", fault)
	}
}

// deliveries are ledgers that overlap, and of which some know more of a report
// than others.
func deliveries() []*timeline.Ledger {
	azkr := cooperationtest.AzKr()
	parts := []*timeline.Ledger{
		ledgerOf(azkr[:6]...), ledgerOf(azkr[4:11]...), ledgerOf(azkr[9:]...),
		Ledger(), judgements(), generated(),
	}
	for _, r := range revisions() {
		parts = append(parts, ledgerOf(r))
	}
	// Records of two reports with the same content and the same local IDs.
	for _, id := range []cooperation.ID{"twin-a", "twin-b"} {
		r := cooperationtest.Baku()
		r.ID = id
		parts = append(parts, ledgerOf(r))
	}
	return parts
}

// way is one way in which deliveries may come.
type way struct {
	name       string
	deliveries []*timeline.Ledger
}

func ways(parts []*timeline.Ledger) []way {
	n := len(parts)
	list := []way{{"one after the other", parts}, {"all at once", []*timeline.Ledger{timeline.Merge(parts...)}}}

	back := make([]*timeline.Ledger, n)
	for i, l := range parts {
		back[n-1-i] = l
	}
	list = append(list, way{"in the opposite order", back})

	for step := 2; step < n; step++ { // every step-th, where that meets all
		if gcd(step, n) != 1 {
			continue
		}
		var order []*timeline.Ledger
		for i := range n {
			order = append(order, parts[i*step%n])
		}
		list = append(list, way{fmt.Sprintf("in steps of %d", step), order})
		if len(list) == 6 {
			break
		}
	}

	var twice []*timeline.Ledger
	for i, l := range parts {
		twice = append(twice, l, l, new(timeline.Ledger), parts[i/2])
	}
	list = append(list, way{"each of them more than once, and empty ones between", twice})

	var growing []*timeline.Ledger
	for i := range parts {
		growing = append(growing, timeline.Merge(parts[:i+1]...))
	}
	return append(list, way{"each merged with all before", growing})
}

func gcd(a, b int) int {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

// mergeFault delivers ledgers to an empty store and compares what it then holds.
func mergeFault(s Store, deliveries []*timeline.Ledger, want *timeline.Ledger) string {
	late := cooperationtest.Baku()
	late.ID = "added-by-somebody-else"
	for _, l := range deliveries {
		mine := timeline.Merge(l)
		if fault := call("Add", func() error { return s.Add(mine) }); fault != "" {
			return fault
		}
		if lost := ledgerDiff(l, mine); lost != nil {
			return changed("Add changed the ledger that it was given", lost)
		}
		if err := mine.Add(late); err != nil {
			return "add to the ledger: " + err.Error()
		}
	}
	var got *timeline.Ledger
	for _, fault := range []string{"what is stored is not the union", "a report added to the ledger that was loaded is stored"} {
		if failed := call("Load", func() (err error) { got, err = s.Load(); return err }); failed != "" {
			return failed
		}
		if got == nil {
			return "Load returned nil and no error, expected a ledger"
		}
		if lost := ledgerDiff(want, got); lost != nil {
			return changed(fault, lost)
		}
		if err := got.Add(late); err != nil {
			return "add to the ledger: " + err.Error()
		}
	}
	return ""
}
