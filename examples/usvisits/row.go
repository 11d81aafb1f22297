package main

import (
	"compress/gzip"
	"embed"
	"encoding/csv"
	"fmt"
	"io"
)

//go:embed testdata/visits.csv.gz testdata/travels.csv.gz
var tables embed.FS

// row is one row of either table. The fields that only one of them has are
// empty in the rows of the other.
type row struct {
	set        table
	id         string
	start, end string // ISO 8601; in noisy copies cut to the month or the year
	countryID  string // the table's own key of the other country: "korea-south"
	country    string // its label: "Korea"
	visitor    string // visits: "President Andrzej Duda and Prime Minister Donald Tusk"
	role       string // travels: "president" or "secretary"
	who        string // travels: the table's own key of the traveller; copies have none
	name       string // travels: "John Forbes Kerry"
	locale     string // travels: "Kyoto, Kashihara, Tokyo"
	remarks    string // what the table says about it; copies have none
}

// table is one of the two tables.
type table string

const (
	visits  table = "visits"  // foreign leaders to the United States
	travels table = "travels" // presidents and secretaries of state abroad
)

var columns = map[table][]string{
	visits:  {"id", "start_date", "end_date", "visitor", "from_id", "from", "description"},
	travels: {"id", "role", "who", "name", "start_date", "end_date", "country_id", "country", "locale", "remarks"},
}

// readTable reads one of the shipped tables whole.
func readTable(set table) ([]row, error) {
	f, err := tables.Open("testdata/" + string(set) + ".csv.gz")
	if err != nil {
		return nil, err
	}
	defer f.Close()
	unzipped, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	return readRows(unzipped, set)
}

// readRows reads a table whose first line names the columns.
func readRows(r io.Reader, set table) ([]row, error) {
	lines := csv.NewReader(r)
	head, err := lines.Read()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", set, err)
	}
	want := columns[set]
	for i, name := range want {
		if i >= len(head) || head[i] != name {
			return nil, fmt.Errorf("%s: expected the columns %q, got %q", set, want, head)
		}
	}
	var rows []row
	for {
		cells, err := lines.Read()
		if err == io.EOF {
			return rows, nil
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", set, err)
		}
		x := row{set: set, id: cells[0]}
		if set == visits {
			x.start, x.end, x.visitor = cells[1], cells[2], cells[3]
			x.countryID, x.country, x.remarks = cells[4], cells[5], cells[6]
		} else {
			x.role, x.who, x.name, x.start, x.end = cells[1], cells[2], cells[3], cells[4], cells[5]
			x.countryID, x.country, x.locale, x.remarks = cells[6], cells[7], cells[8], cells[9]
		}
		rows = append(rows, x)
	}
}
