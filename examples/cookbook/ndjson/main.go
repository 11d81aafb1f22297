// Command ndjson reads a stream of reports, one JSON object a line, in memory
// that does not grow with the stream, and goes on after a line that cannot be
// read. Here the stream is a thousand invented reports and a broken line.
package main

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"log"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/cooperationtest"
	"github.com/defcoop/defcoop/timeline"
)

func main() {
	var ledger timeline.Ledger
	read, refused, visits := 0, 0, 0
	for report, err := range cooperation.Reports(stream()) { // yours: os.Stdin
		var malformed *cooperation.DecodeError
		if errors.As(err, &malformed) { // this line alone; the next one is read as usual
			fmt.Println("passed over:", err)
			continue
		}
		if err != nil { // the stream itself broke off
			log.Fatal(err)
		}
		read++
		visits += len(report.Visits)
		// The ledger takes a report with errors not at all and any other one
		// whole, so that a thousand reports need no cleaning up afterwards.
		if err := ledger.Add(report); err != nil {
			fmt.Printf("refused: %s: %v\n", report.ID, err)
			refused++
		}
	}
	claims := 0
	for range ledger.Claims() {
		claims++
	}
	fmt.Printf("%d reports read, %d refused\n", read, refused)
	fmt.Printf("%d accounts of visits among %d claims\n", visits, claims)
}

// stream stands for your file or network connection.
func stream() io.Reader {
	r, w := io.Pipe()
	go func() {
		_, err := io.WriteString(w, `{"id": "cut-off", "visits": [{"id":`+"\n")
		if err == nil {
			err = cooperation.WriteReports(w, invented(1000))
		}
		w.CloseWithError(err)
	}()
	return r
}

// invented yields n reports of a world that does not exist.
func invented(n int) iter.Seq[*cooperation.Report] {
	return func(yield func(*cooperation.Report) bool) {
		for g := range cooperationtest.Generate(42, cooperationtest.GenerateOptions{Reports: n}) {
			if !yield(g.Report) {
				return
			}
		}
	}
}
