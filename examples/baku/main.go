// Command baku checks the Baku report, adds two sister reports and prints the
// timeline that they make together.
package main

import (
	"fmt"
	"io"
	"log"
	"os"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/cooperationtest"
	"github.com/defcoop/defcoop/timeline"
)

func main() {
	if err := run(os.Stdout); err != nil {
		log.Fatal(err)
	}
}

// run does all the work, so that the test can see what is printed.
func run(w io.Writer) error {
	sixteen := cooperationtest.AzKr()
	all := []*cooperation.Report{bakuReport(), sixteen[1], sixteen[12]} // the article, a rewrite of it, an embassy's page

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
