// Command usvisits loads the visits of foreign leaders to the United States and
// the journeys of its presidents and secretaries of state, and measures how a
// noisy second copy of them is merged back.
package main

import (
	"fmt"
	"io"
	"log"
	"os"
)

func main() {
	if err := run(os.Stdout); err != nil {
		log.Fatal(err)
	}
}

// run does all the work, so that a test can see what is printed.
func run(w io.Writer) error {
	rows := map[table][]row{}
	opt := options{repeats: true, perRow: true}
	for _, set := range []table{visits, travels} {
		all, err := readTable(set)
		if err != nil {
			return err
		}
		_, rejected := toReport(reportID(set, false), source(set), all, opt)
		fmt.Fprintf(w, "%s: %d rows, %d loaded, %d rejected\n", set, len(all), len(all)-len(rejected), len(rejected))
		bad := map[string]bool{}
		for _, r := range rejected {
			fmt.Fprintf(w, "  %s: %s\n", r.row, r.reason)
			bad[r.row.id] = true
		}
		for _, x := range all {
			if !bad[x.id] {
				rows[set] = append(rows[set], x)
			}
		}
	}
	t, err := newTrial(rows, 1, opt)
	if err != nil {
		return err
	}
	s, err := t.measure()
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "\n%d officials\n\n", s.people)
	return s.write(w)
}
