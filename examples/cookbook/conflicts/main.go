// Command conflicts lists what sources disagree on: every value, who says so,
// and from how many independent origins it comes. The reports are of public
// pages on five real agreements; they are fixtures of this library.
package main

import (
	"fmt"
	"log"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/cooperationtest"
	"github.com/defcoop/defcoop/timeline"
)

func main() {
	tl, err := timeline.Build(cooperationtest.Agreements()...)
	if err != nil {
		log.Fatal(err)
	}
	// A coarser date is no conflict: "signed in 1987" agrees with "signed on
	// 8 December 1987". Nor are titles in two languages, or a promotion.
	for conflict := range tl.Conflicts() {
		thing, _ := tl.Lookup(conflict.Record)
		fmt.Printf("%s: sources disagree on %s\n", name(thing), conflict.Path)
		for _, value := range conflict.Values { // the first is the one that a timeline shows
			fmt.Printf("  %s (%s)\n", value.JSON, value.Corroboration)
			for _, said := range value.Said {
				fmt.Printf("    %s\n", publisher(thing, said.Report))
			}
		}
	}
}

// name is how people would call a record.
func name(r timeline.Resolved) string {
	if a, ok := r.Record().(*cooperation.Agreement); ok && len(a.Title) > 0 {
		return a.Title[0].Text
	}
	return string(r.Kind)
}

// publisher tells where a report comes from, with its address for the reader.
func publisher(r timeline.Resolved, report cooperation.ID) string {
	for id, source := range r.Sources() {
		if id == report {
			return fmt.Sprintf("%s, %s", source.Publisher, source.URL)
		}
	}
	return string(report)
}
