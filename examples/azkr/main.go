// Command azkr checks sixteen reports on the defence cooperation of two
// countries, in five languages and of every precision, and prints the one
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
	reports := cooperationtest.AzKr()

	// 1. Check: every problem with its place, code and what was expected.
	total := 0
	for _, r := range reports {
		problems := cooperation.Check(r)
		total += len(problems)
		for _, p := range problems {
			fmt.Fprintf(w, "%s: %s\n", r.ID, p)
		}
	}
	fmt.Fprintf(w, "%d reports, %d problems\n\n", len(reports), total)

	// 2. Merge: what the sixteen reports say, as one timeline.
	merged, err := timeline.Build(reports...)
	if err != nil {
		return err
	}

	// 3. Show.
	return merged.WriteText(w)
}
