package main

import (
	"fmt"

	c "github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline"
)

// trial is both tables and a noisy copy of each, merged.
type trial struct {
	rows    map[table][]row
	byID    map[table]map[string]row
	copies  map[table][]copied
	reports []*c.Report
	ledger  timeline.Ledger
	merged  *timeline.Timeline
}

// reportID names the report of a table or of its copy.
func reportID(set table, copy bool) c.ID {
	if copy {
		return c.ID("noisy-" + string(set))
	}
	return c.ID(set)
}

func recordOf(x row, copy bool) timeline.RecordID {
	return timeline.RecordIDOf(reportID(x.set, copy), c.ID(x.id))
}

// newTrial makes the copies with a seed and merges all.
func newTrial(rows map[table][]row, seed uint64, opt options) (*trial, error) {
	t := &trial{rows: rows, byID: map[table]map[string]row{}, copies: map[table][]copied{}}
	for i, set := range []table{visits, travels} {
		t.byID[set] = map[string]row{}
		for _, x := range rows[set] {
			t.byID[set][x.id] = x
		}
		t.copies[set] = noisyCopy(rows[set], seed+uint64(i))
		var list []row
		for _, x := range t.copies[set] {
			list = append(list, x.row)
		}
		original, rejected := toReport(reportID(set, false), source(set), rows[set], opt)
		if len(rejected) > 0 {
			return nil, fmt.Errorf("row %s of %s was rejected: %s", rejected[0].row.id, set, rejected[0].reason)
		}
		second := c.Source{Title: "A second " + string(set), Kind: c.SourceDataset, Language: "en"}
		noisy, rejected := toReport(reportID(set, true), second, list, opt)
		if len(rejected) > 0 {
			return nil, fmt.Errorf("row %s of the copy of %s was rejected: %s", rejected[0].row.id, set, rejected[0].reason)
		}
		t.reports = append(t.reports, original, noisy)
	}
	for _, r := range t.reports {
		if err := t.ledger.Add(r); err != nil {
			return nil, err
		}
	}
	var err error
	t.merged, err = t.ledger.Resolve(timeline.Policy{})
	return t, err
}

// truth is what a row of a copy is about: its original, or what it was meant
// to say before names were re-spelled.
func (t *trial) truth(y copied) row {
	if y.original == "" {
		return y.meant
	}
	return t.byID[y.set][y.original]
}

// cluster is the id of the visit that a row became part of.
func (t *trial) cluster(record timeline.RecordID) timeline.RecordID {
	r, _ := t.merged.Lookup(record)
	return r.ID
}
