package main

import (
	"testing"

	"github.com/stretchr/testify/require"

	c "github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline"
)

// Nothing is lost and nothing invented: every row of the tables and of the
// copies is found by its id, under a visit that has its claim; every claim of a
// visit is in exactly one entry, and every claim of any record in exactly one
// resolved record.
func TestNothingLost(t *testing.T) {
	rows := accepted(t)
	tr, err := newTrial(rows, 1, forms[1])
	require.NoError(t, err)

	check := func(x row, copy bool) {
		id := recordOf(x, copy)
		r, ok := tr.merged.Lookup(id)
		require.True(t, ok, "%s", x)
		require.Equal(t, c.KindVisit, r.Kind, "%s", x)
		require.Contains(t, r.Members, id, "%s", x)
		mine := 0
		for claim := range r.Claims() {
			if claim.Record == id {
				mine++
			}
		}
		require.Equal(t, 1, mine, "%s", x)
	}
	n := 0
	for set := range rows {
		for _, x := range rows[set] {
			check(x, false)
			n++
		}
		for _, y := range tr.copies[set] {
			check(y.row, true)
			n++
		}
	}

	inEntry, inRecord := map[timeline.ClaimID]int{}, map[timeline.ClaimID]int{}
	for e := range tr.merged.Entries() {
		for claim := range e.Resolved().Claims() {
			inEntry[claim.ID]++
		}
	}
	for r := range tr.merged.Records() {
		for claim := range r.Claims() {
			inRecord[claim.ID]++
		}
	}
	visits := 0
	for claim := range tr.ledger.Claims() {
		switch claim.Kind {
		case "": // the header of a report
		case c.KindVisit:
			visits++
			require.Equal(t, 1, inEntry[claim.ID], "%s %s in entries", claim.Report, claim.Local)
			fallthrough
		default:
			require.Equal(t, 1, inRecord[claim.ID], "%s %s in records", claim.Report, claim.Local)
		}
		delete(inEntry, claim.ID)
		delete(inRecord, claim.ID)
	}
	require.Equal(t, n, visits)
	require.Empty(t, inEntry, "claims that no report made")
	require.Empty(t, inRecord, "claims that no report made")
}
