// Command changes tells an editor what a new report changes in the timeline:
// what it adds, makes more precise, confirms or contradicts. The reports are of
// public pages on Azerbaijan and South Korea; they are fixtures of this library.
package main

import (
	"cmp"
	"fmt"
	"log"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/cooperationtest"
	"github.com/defcoop/defcoop/timeline"
)

func main() {
	reports := cooperationtest.AzKr()
	var ledger timeline.Ledger
	before := add(&ledger, reports[0])     // the Baku talks
	for _, next := range []int{1, 12, 2} { // a rewrite of it, an embassy's page, an interview
		after := add(&ledger, reports[next])
		changes := timeline.Diff(before, after)
		// Ids are hashes; people read better by kind of record and kind of change.
		slices.SortStableFunc(changes, func(a, b timeline.Change) int {
			return cmp.Or(cmp.Compare(a.Of, b.Of), cmp.Compare(a.Kind, b.Kind))
		})
		fmt.Printf("%s:\n", reports[next].ID)
		disputed := map[string]bool{}
		for _, c := range changes {
			field := c.Record.String() + c.Path
			switch c.Kind { // the first two are what a published page may need
			case timeline.ChangeContradicted: // all that sources say now, first what is shown
				disputed[field] = true
				fmt.Printf("  %s %s %s: %s\n", c.Of, c.Kind, c.Path, values(after, c))
			case timeline.ChangeRefined, timeline.ChangeRevised:
				// A field may change its value and become disputed by one report.
				// That it is disputed was told already, with its values.
				if !disputed[field] {
					fmt.Printf("  %s %s %s: %s, was %s\n", c.Of, c.Kind, c.Path, c.New, cmp.Or(c.Old, "not given"))
				}
			case timeline.ChangeAdded, timeline.ChangeJoined, timeline.ChangeCorroborated:
				fmt.Printf("  %s %s\n", c.Of, c.Kind)
			}
		}
		before = after
	}
}

// values lists every value of a changed field, the one shown first, and who
// says so.
func values(tl *timeline.Timeline, c timeline.Change) string {
	var all []string
	record, _ := tl.Lookup(c.Record)
	for _, f := range record.Fields() {
		if f.Path == c.Path {
			for _, v := range f.Values {
				all = append(all, fmt.Sprintf("%s (%s)", v.JSON, v.Said[0].Report))
			}
		}
	}
	return strings.Join(all, " or ")
}

// add puts a report into the ledger and returns the timeline with it.
func add(ledger *timeline.Ledger, report *cooperation.Report) *timeline.Timeline {
	if err := ledger.Add(report); err != nil {
		log.Fatal(err)
	}
	tl, err := ledger.Resolve(timeline.Policy{})
	if err != nil {
		log.Fatal(err)
	}
	return tl
}
