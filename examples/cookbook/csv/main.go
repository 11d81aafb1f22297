// Command csv turns a table of your own into reports: dates, states, ranks and
// posts as people wrote them are read into values that compare. What cannot be
// read is told with its row and left to somebody who can; nothing is guessed.
// The table is invented.
package main

import (
	_ "embed"
	"encoding/csv"
	"errors"
	"fmt"
	"log"
	"os"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

//go:embed visits.csv
var visits string

func main() {
	rows, err := csv.NewReader(strings.NewReader(visits)).ReadAll() // yours: bufio.NewReader(os.Stdin)
	if err != nil {
		log.Fatal(err)
	}
	var reports []*cooperation.Report
	for _, row := range rows[1:] {
		report, err := toReport(row)
		if err != nil {
			fmt.Printf("row %s: %v\n", row[0], err)
			continue
		}
		reports = append(reports, report) // Report.Validate, or Ledger.Add, says whether it is sound
	}
	if err := cooperation.WriteReports(os.Stdout, slices.Values(reports)); err != nil {
		log.Fatal(err)
	}
}

// toReport reads the columns row, date, guest, head, post, host, city,
// published and source. Each row has a source of its own, so each is a report.
func toReport(row []string) (*cooperation.Report, error) {
	published, errPublished := edtf.Parse(row[7]) // this column is EDTF already
	// "On Tuesday" counts from the day of publication, and the basis says that
	// it did. 03/04/2021 is kept as either day, an empty cell as no date.
	var date edtf.LooseReading
	var errDate error
	if row[1] != "" {
		date, errDate = edtf.ReadLoose(row[1], edtf.Anchor(published))
	}
	guest, errGuest := cooperation.ParseCountry(row[2])
	host, errHost := cooperation.ParseCountry(row[5])
	if err := errors.Join(in("published", errPublished), in("date", errDate), in("guest", errGuest), in("host", errHost)); err != nil {
		return nil, err
	}

	// Ranks depend on the state: a Korean lieutenant general has three stars, an
	// Azerbaijani one two. One that stays ambiguous, such as a captain's, or that
	// is not known is no reason to lose the row: its text is kept, without a grade.
	rank, name, err := cooperation.SplitRank(row[3], cooperation.RankContext{Country: guest, On: date.Date})
	if err != nil && !errors.Is(err, cooperation.ErrAmbiguous) && !errors.Is(err, cooperation.ErrUnknown) {
		return nil, in("head", err)
	}
	head := cooperation.Official{ID: "head", Name: cooperation.Name{Full: name}, Party: guest.Party()}
	if !rank.IsZero() {
		head.Ranks = []cooperation.Rank{rank}
	}
	if row[4] != "" {
		head.Posts, err = cooperation.ParsePosts(row[4], cooperation.PostContext{Country: guest})
		if err != nil { // no post that we know: the words are kept, the role is left open
			head.Posts = []cooperation.Post{{Title: row[4]}}
		}
	}
	return &cooperation.Report{
		ID:        cooperation.ID("our-table-" + row[0]),
		Source:    cooperation.Source{URL: row[8], Published: published},
		Officials: []cooperation.Official{head},
		Visits: []cooperation.Visit{{
			ID: "visit", Guests: []cooperation.Party{guest.Party()}, Hosts: []cooperation.Party{host.Party()},
			Date: date.Date, DateBasis: cooperation.DateBasis(date.Basis), Place: cooperation.Place{City: row[6]},
			Participants: []cooperation.Participant{{Official: "head", Role: cooperation.ParticipantGuest}},
		}},
	}, nil
}

// in says in which column an error is.
func in(column string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", column, err)
}
