// Command judge settles by hand what the sources leave open. Regnum says that
// Azerbaijan and South Korea signed a memorandum, AZERTAC that one is almost
// ready for signature, and neither gives a year: perhaps it is the same one.
// The facts are theirs; the reports are fixtures of this library.
package main

import (
	"fmt"
	"log"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/cooperationtest"
	"github.com/defcoop/defcoop/timeline"
)

func main() {
	var ledger timeline.Ledger
	for _, report := range cooperationtest.AzKr()[9:11] { // regnum-1740231, azertac-126636
		if err := ledger.Add(report); err != nil {
			log.Fatal(err)
		}
	}

	// What waits for somebody to look at it, and why.
	for link := range resolve(&ledger).Review() {
		fmt.Printf("review: %s\n", link.Reason)
		for _, e := range link.Evidence {
			fmt.Printf("  %s (%d): %s\n", e.Kind, e.Points, e.Detail)
		}
	}
	show(&ledger, "before")

	// A judgement names the two records by report and local ID, which are there
	// before anything is resolved, and outlive every correction of the reports.
	same := timeline.Judgement{
		Author: "desk", Seq: 1, Verdict: timeline.Same,
		A:      timeline.RecordIDOf("regnum-1740231", "memorandum"),
		B:      timeline.RecordIDOf("azertac-126636", "memorandum"),
		Reason: "the same parties and subject",
	}
	judge(&ledger, same)
	show(&ledger, "judged the same")

	// Whoever judged takes it back with the next number, and nothing is left of
	// it in the timeline. Where two authors disagree, different goes before same:
	// two records that were joined wrongly do more harm than two kept apart.
	same.Seq, same.Verdict, same.Reason = 2, timeline.Withdrawn, "not certain enough"
	judge(&ledger, same)
	show(&ledger, "withdrawn")
}

func judge(ledger *timeline.Ledger, j timeline.Judgement) {
	if err := ledger.Judge(j); err != nil {
		log.Fatal(err)
	}
}

func resolve(ledger *timeline.Ledger) *timeline.Timeline {
	tl, err := ledger.Resolve(timeline.Policy{})
	if err != nil {
		log.Fatal(err)
	}
	return tl
}

func show(ledger *timeline.Ledger, when string) {
	fmt.Println(when + ":")
	for r := range resolve(ledger).Records() {
		if agreement, ok := r.Record().(*cooperation.Agreement); ok {
			fmt.Printf("  memorandum, %s:", r.Corroboration())
			for _, action := range agreement.Actions {
				fmt.Printf(" %s", action.Kind)
			}
			fmt.Println()
		}
	}
}
