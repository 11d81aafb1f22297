// Command merge reads the reports of two sources and prints the one timeline
// that they make together. Both tell of a meeting in Baku on 15 December 2022:
// news.az with the full date, AZERTAC in German and without the year. The facts
// are theirs; the files are fixtures of this library.
package main

import (
	"fmt"
	"io/fs"
	"log"
	"os"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/cooperationtest"
	"github.com/defcoop/defcoop/timeline"
)

func main() {
	reports := cooperationtest.FS() // yours: os.DirFS("reports")
	var ledger timeline.Ledger
	for _, name := range []string{"azkr/s06.json", "azkr/s09.json"} {
		report, err := read(reports, name)
		if err != nil {
			log.Fatal(err)
		}
		if err := ledger.Add(report); err != nil {
			log.Fatal(err) // the report has errors, and all of them are in err
		}
	}

	// Resolve may be called whenever somebody wants to look. The order in which
	// reports came makes no difference to a single byte of the result.
	merged, err := ledger.Resolve(timeline.Policy{})
	if err != nil {
		log.Fatal(err)
	}
	if err := merged.WriteText(os.Stdout); err != nil {
		log.Fatal(err)
	}

	// Why are the two one meeting? Everything that was decided can be asked for.
	fmt.Println()
	for entry := range merged.Entries() {
		for link := range merged.LinksOf(entry.ID) {
			fmt.Printf("%s, with %d points:\n", link.Outcome, link.Score)
			for _, e := range link.Evidence {
				fmt.Printf("  %s (%d): %s\n", e.Kind, e.Points, e.Detail)
			}
		}
	}

	// Keep the ledger (timeline.EncodeLedger), not what came of it: a report that
	// arrives tomorrow is merged with all that was ever said.
}

func read(dir fs.FS, name string) (*cooperation.Report, error) {
	file, err := dir.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	report, err := cooperation.DecodeReport(file)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return report, nil
}
