// Command conflicts lists what sources disagree on: every value, who says so,
// and from how many independent origins it comes. The reports are of public
// pages on five agreements and one bilateral relation; they are fixtures of this
// library.
package main

import (
	"fmt"
	"log"
	"slices"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/cooperationtest"
	"github.com/defcoop/defcoop/timeline"
)

func main() {
	tl, err := timeline.Build(slices.Concat(cooperationtest.Agreements(), cooperationtest.AzKr())...)
	if err != nil {
		log.Fatal(err)
	}
	// Only what cannot both be true is listed. "Opened in 2015" agrees with
	// "opened in September 2015", and a promotion is no disagreement on a rank.
	for conflict := range tl.Conflicts() {
		thing, _ := tl.Lookup(conflict.Record)
		fmt.Printf("%s: sources disagree on %s\n", name(thing), conflict.Path)
		for _, value := range conflict.Values { // first the one that a timeline shows
			fmt.Printf("  %s, %s\n", value.JSON, value.Corroboration)
			for _, said := range value.Said {
				fmt.Printf("    %s\n", who(tl, said))
			}
		}
	}
}

// name is what people would call a record.
func name(r timeline.Resolved) string {
	switch r := r.Record().(type) {
	case *cooperation.Agreement:
		return r.Title[0].Text
	case *cooperation.Office:
		return fmt.Sprintf("office of %s in %s", r.Sending, r.Receiving)
	default:
		return string(r.RecordKind())
	}
}

// who says a value: a report, and whom it quotes if it does not speak for itself.
func who(tl *timeline.Timeline, said timeline.Said) string {
	if speaker, ok := tl.Lookup(said.According); ok {
		if official, ok := speaker.Record().(*cooperation.Official); ok {
			return fmt.Sprintf("%s, quoting %s", said.Report, official.Name.Full)
		}
	}
	return string(said.Report)
}
