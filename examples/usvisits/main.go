// Command usvisits loads the visits of foreign leaders to the United States and
// the journeys of its presidents and secretaries of state, prints what they come
// to, and measures how a noisy second copy of them is merged back.
package main

import (
	"fmt"
	"io"
	"log"
	"os"

	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline"
)

func main() {
	if err := run(os.Stdout); err != nil {
		log.Fatal(err)
	}
}

// run does all the work, so that a test can see what is printed.
func run(w io.Writer) error {
	// 1. Load: every row becomes a visit or is rejected with a reason.
	opt := options{repeats: true, perRow: true}
	tables, err := load(opt)
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "Rows\n====\n\n")
	writeLoaded(w, tables)

	// 2. Resolve: what the two tables come to.
	alone, err := timeline.Build(tables[0].report, tables[1].report)
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "\nTimeline\n========\n\n")
	if err := summarize(alone).write(w); err != nil {
		return err
	}

	// 3. Merge with a noisy second copy. The tables' keys of travellers are
	// withheld, so that people are known by what is printed of them.
	opt.keyless = true
	t, err := newTrial(byTable(tables), 1, opt)
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "\nMerged with a noisy second copy: Egypt in 1978\n==============================================\n\n")
	if err := t.merged.Between(edtf.MustParse("1978"), edtf.Yes).Involving("EG").WriteText(w); err != nil {
		return err
	}

	// 4. Measure the merge against the truth.
	s, err := t.measure()
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "\nThe copy's rows found again\n===========================\n\n")
	if err := s.write(w); err != nil {
		return err
	}
	fmt.Fprintf(w, "\nPeople found again\n==================\n\n")
	return t.writePeople(w)
}
