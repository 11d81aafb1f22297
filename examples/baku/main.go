// Command baku checks the Baku report, adds two sister reports and prints the
// timeline that they make together.
package main

import (
	"embed"
	"fmt"
	"io"
	"log"
	"os"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline"
)

//go:embed reports
var reports embed.FS

func main() {
	if err := run(os.Stdout); err != nil {
		log.Fatal(err)
	}
}

// run does all the work, so that the test can see what is printed.
func run(w io.Writer) error {
	baku := bakuReport()
	all := []*cooperation.Report{baku}
	for _, name := range []string{"reports/s2.json", "reports/s13.json"} {
		r, err := load(name)
		if err != nil {
			return err
		}
		all = append(all, r)
	}

	// 1. Check: every problem with its place, code and what was expected.
	for _, r := range all {
		problems := cooperation.Check(r)
		fmt.Fprintf(w, "%s: %d problems\n", r.ID, len(problems))
		for _, p := range problems {
			fmt.Fprintln(w, " ", p)
		}
	}
	fmt.Fprintln(w)

	// 2. Merge: what the three reports say, as one timeline.
	merged, err := timeline.Build(all...)
	if err != nil {
		return err
	}

	// 3. Show.
	return merged.WriteText(w)
}

// load reads one of the embedded reports.
func load(name string) (*cooperation.Report, error) {
	f, err := reports.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return cooperation.DecodeReport(f)
}
