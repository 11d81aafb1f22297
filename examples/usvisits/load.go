package main

import (
	"fmt"
	"io"

	c "github.com/defcoop/defcoop/cooperation"
)

// loaded is one table and what became of its rows.
type loaded struct {
	set      table
	rows     []row // those in the report
	report   *c.Report
	rejected []rejection
}

// load reads both tables and makes a report of each. Every row is in its
// report or among the rejected.
func load(opt options) ([]loaded, error) {
	var out []loaded
	for _, set := range []table{visits, travels} {
		rows, err := readTable(set)
		if err != nil {
			return nil, err
		}
		x := loaded{set: set}
		x.report, x.rejected = toReport(reportID(set, false), source(set), rows, opt)
		bad := map[string]bool{}
		for _, r := range x.rejected {
			bad[r.row.id] = true
		}
		for _, r := range rows {
			if !bad[r.id] {
				x.rows = append(x.rows, r)
			}
		}
		out = append(out, x)
	}
	return out, nil
}

// byTable gives the accepted rows of each table.
func byTable(tables []loaded) map[table][]row {
	rows := map[table][]row{}
	for _, x := range tables {
		rows[x.set] = x.rows
	}
	return rows
}

// writeLoaded prints how many rows of each table there are, and which were
// rejected and why.
func writeLoaded(w io.Writer, tables []loaded) {
	for _, x := range tables {
		fmt.Fprintf(w, "%s: %d rows, %d loaded, %d rejected\n", x.set, len(x.rows)+len(x.rejected), len(x.rows), len(x.rejected))
		for _, r := range x.rejected {
			fmt.Fprintf(w, "  %s\n    %s\n", r.row, r.reason)
		}
	}
}
