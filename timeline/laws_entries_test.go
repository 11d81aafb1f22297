package timeline

import (
	"fmt"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// L7, continued: an entry says what the record shown says: when it was, whose act
// it was and what it is part of, also where several reports tell of it.
func TestLawL7EntriesShowTheirRecords(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tl, err := genWorld(t).ledger(t).Resolve(Policy{})
		if err != nil {
			t.Fatal(err)
		}
		checkEntries(t, tl)
	})
}

// checkEntries holds the entries of every record to the record, and none to what
// has none.
func checkEntries(t failer, tl *Timeline) {
	t.Helper()
	got := map[RecordID]map[string]int{}
	for e := range tl.Entries() {
		if got[e.ID] == nil {
			got[e.ID] = map[string]int{}
		}
		got[e.ID][entryLine(e.Action, e.Party, e.Date.String(), e.Part)]++
	}
	for r := range tl.Records() {
		want := map[string]int{}
		for _, line := range entryLines(tl, r.Record()) {
			want[line]++
		}
		if diff := cmp.Diff(want, got[r.ID]); len(want)+len(got[r.ID]) > 0 && diff != "" {
			t.Fatalf("%s %s, told by %d records (-record +entries):\n%s", r.Kind, r.ID, len(r.Members), diff)
		}
	}
}

func entryLine(action string, party cooperation.Party, date string, part RecordID) string {
	return fmt.Sprintf("%s by %q, %q, part of %s", action, party, date, part)
}

// entryLines lists the entries that a record is to have, the obvious way.
func entryLines(tl *Timeline, rec cooperation.Record) (out []string) {
	var part RecordID
	is := func(ids ...cooperation.ID) {
		for _, id := range ids {
			if whole, err := ParseRecordID(string(id)); err == nil {
				if r, ok := tl.Lookup(whole); ok {
					part = r.ID
				}
			}
		}
	}
	for _, l := range rec.Told().Links {
		if l.Kind == cooperation.LinkPartOf {
			is(l.To)
		}
	}
	switch x := rec.(type) {
	case *cooperation.Official, *cooperation.Organization, *cooperation.Delegation:
		return nil
	case *cooperation.Meeting:
		is(x.Visit)
	case *cooperation.Ceremony:
		is(x.Visit, x.Meeting)
	case *cooperation.Statement:
		is(x.At)
	case *cooperation.Milestone:
		return []string{entryLine("", "", x.Date.String(), part)}
	case *cooperation.ArmedConflict:
		return []string{entryLine("", "", x.Date.String(), part)}
	case *cooperation.Agreement:
		for _, a := range x.Actions {
			out = append(out, entryLine(string(a.Kind), a.Party, a.Date.String(), part))
		}
		if out == nil {
			out = append(out, entryLine("", "", "", part))
		}
		return out
	case *cooperation.Office:
		for _, a := range x.Actions {
			out = append(out, entryLine(string(a.Kind), "", a.Date.String(), part))
		}
		if out == nil {
			out = append(out, entryLine("", "", "", part))
		}
		return out
	}
	return []string{entryLine("", "", cooperation.DateOf(rec).String(), part)}
}
