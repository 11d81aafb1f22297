// Command ndjson reads a stream of reports, one JSON object a line, in memory
// that does not grow with it, and goes on after lines that cannot be read:
//
//	go run ./examples/cookbook/ndjson < reports.ndjson
//
// Here the stream is a thousand invented reports of which one line is broken.
package main

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"log"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline"
)

func main() {
	var ledger timeline.Ledger
	read, unreadable, refused := 0, 0, 0
	for report, err := range cooperation.Reports(stream()) { // yours: bufio.NewReader(os.Stdin)
		var malformed *cooperation.DecodeError
		switch {
		case errors.As(err, &malformed): // this line only; the next one is read as usual
			fmt.Println("passed over:", err)
			unreadable++
			continue
		case err != nil: // the stream itself is broken
			log.Fatal(err)
		}
		read++
		if err := ledger.Add(report); err != nil { // refused whole; the ledger is as it was
			fmt.Println("refused:", err)
			refused++
		}
	}
	fmt.Printf("%d read, %d unreadable, %d refused\n", read, unreadable, refused)

	tl, err := ledger.Resolve(timeline.Policy{})
	if err != nil {
		log.Fatal(err)
	}
	may := tl.Involving("NO", "DE").Between(edtf.MustParse("2024-05"), edtf.Yes)
	fmt.Printf("%d visits, %d of them between Norway and Germany in May 2024\n", tl.Len(), may.Len())
}

// stream stands for your file or network connection.
func stream() io.Reader {
	r, w := io.Pipe()
	go func() {
		err := cooperation.WriteReports(w, invented(0, 500))
		if err == nil {
			_, err = io.WriteString(w, `{"id": "cut-off", "visits": [{"id":`+"\n")
		}
		if err == nil {
			err = cooperation.WriteReports(w, invented(500, 1000))
		}
		w.CloseWithError(err)
	}()
	return r
}

// invented yields reports of two papers, who tell the same visits by turns: one
// knows the day, the other only the month.
func invented(from, to int) iter.Seq[*cooperation.Report] {
	pick := func(words string, i int) string {
		all := strings.Fields(words)
		return all[i%len(all)]
	}
	return func(yield func(*cooperation.Report) bool) {
		for n := from; n < to; n++ {
			visit := n / 2
			name := pick("Anna Berit Carla Dora Emma", visit) + " " + pick("Bel Dar Fil Gor Hal Kam Lor Mir Nov Pol", visit/5) +
				pick("anova berg dottir escu idze inen kowska mann sen yan", visit/50)
			date := fmt.Sprintf("2024-%02d-%02d", 1+visit%12, 1+visit/12%28)
			if n%2 == 1 {
				date = date[:len("2024-01")]
			}
			if !yield(&cooperation.Report{
				ID:     cooperation.ID(fmt.Sprintf("paper-%d-%03d", n%2, visit)),
				Source: cooperation.Source{Publisher: "An invented paper", URL: "https://example.org/"},
				Officials: []cooperation.Official{{
					ID: "secretary", Name: cooperation.Name{Full: name}, Party: "NO",
					Posts: []cooperation.Post{{Title: "State Secretary", Role: cooperation.RoleDeputyDefenceMinister}},
				}},
				Visits: []cooperation.Visit{{
					ID: "visit", Guests: []cooperation.Party{"NO"}, Hosts: []cooperation.Party{cooperation.Party(pick("DE DK NL PL SE", visit))},
					Date: edtf.MustParse(date), Participants: []cooperation.Participant{{Official: "secretary"}},
				}},
			}) {
				return
			}
		}
	}
}
