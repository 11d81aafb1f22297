package timelinetest

import (
	"fmt"
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation/cooperationtest"
	"github.com/defcoop/defcoop/timeline"
)

// CheckLedgerStore tests that a storage of your own keeps a whole ledger
// intact: save stores one in place of what was there, load returns it.
//
//	func TestFile(t *testing.T) {
//		name := filepath.Join(t.TempDir(), "ledger")
//		timelinetest.CheckLedgerStore(t,
//			func(l *timeline.Ledger) error { return saveFile(name, l) },
//			func() (*timeline.Ledger, error) { return loadFile(name) })
//	}
//
// Ledgers go there and back that hold old revisions, contents that differ by a
// blank, numbers of 64 bits, judgements replaced, withdrawn and about records
// unknown; and must come back with the same claims and judgements. Loading
// twice gives the same; neither what is done to a ledger after it was saved nor
// to one that was loaded changes what is stored. Failures are reported by
// t.Errorf: which ledger, how many claims and judgements are lacking or too
// many, and the first of them as [DiffLedgers] shows them.
func CheckLedgerStore(t testing.TB, save func(*timeline.Ledger) error, load func() (*timeline.Ledger, error)) {
	t.Helper()
	for _, one := range trials() {
		if fault := storeFault(one.ledger, save, load); fault != "" {
			t.Errorf("ledger store: %s: %s", one.name, fault)
		}
	}
}

func storeFault(l *timeline.Ledger, save func(*timeline.Ledger) error, load func() (*timeline.Ledger, error)) string {
	want := timeline.Merge(l)
	if fault := call("save", func() error { return save(l) }); fault != "" {
		return fault
	}
	if lost := ledgerDiff(want, l); lost != nil {
		return changed("save changed the ledger that it was given", lost)
	}
	more := cooperationtest.Baku()
	more.ID = "added-by-somebody-else"
	for i := range 3 {
		// The second time the saved ledger has grown, the third time the loaded one.
		grown := l
		var got *timeline.Ledger
		if fault := call("load", func() (err error) { got, err = load(); return err }); fault != "" {
			return fault
		}
		if got == nil {
			return "load returned nil and no error, expected the ledger"
		}
		if lost := ledgerDiff(want, got); lost != nil {
			return changed([...]string{
				"the ledger came back changed", "a report added to the ledger after it was saved is stored", "a report added to the ledger that was loaded is stored",
			}[i], lost)
		}
		if i == 1 {
			grown = got
		}
		if err := grown.Add(more); err != nil {
			return "add to the ledger: " + err.Error()
		}
	}
	return ""
}

// call calls a function under test and words its error or panic.
func call(what string, f func() error) (fault string) {
	defer func() {
		if p := recover(); p != nil {
			fault = fmt.Sprintf("%s panicked: %v", what, p)
		}
	}()
	if err := f(); err != nil {
		return fmt.Sprintf("%s: %v", what, err)
	}
	return ""
}

// changed words a fault: what is lacking and what is too many, and the first of
// the lines that show it.
func changed(what string, lost []string) string {
	const most, length = 4, 240
	var out strings.Builder
	fmt.Fprintf(&out, "%s: lacks %s, has %s too many", what, amount(lost, "- "), amount(lost, "+ "))
	for i, line := range lost {
		if i == most {
			fmt.Fprintf(&out, "\n\tand %d more", len(lost)-most)
			break
		}
		if len(line) > length {
			line = strings.ToValidUTF8(line[:length], "") + "…"
		}
		out.WriteString("\n\t" + line)
	}
	return out.String()
}

// amount counts the claims and judgements among the lines with a mark.
func amount(lines []string, mark string) string {
	claims, judgements := 0, 0
	for _, line := range lines {
		switch {
		case strings.HasPrefix(line, mark+`{"claim"`):
			claims++
		case strings.HasPrefix(line, mark+`{"judgement"`):
			judgements++
		}
	}
	var parts []string
	for _, p := range []struct {
		n    int
		what string
	}{{claims, "claim"}, {judgements, "judgement"}} {
		if p.n == 1 {
			parts = append(parts, "1 "+p.what)
		} else if p.n > 1 {
			parts = append(parts, fmt.Sprintf("%d %ss", p.n, p.what))
		}
	}
	if parts == nil {
		return "nothing"
	}
	return strings.Join(parts, " and ")
}
