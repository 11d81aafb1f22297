package timeline_test

import (
	"fmt"
	"log"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline"
)

// A name alone joins nobody. The two are offered for review, and somebody who
// knows says that they are one man.
func ExampleLedger_Judge() {
	var l timeline.Ledger
	for _, id := range []cooperation.ID{"list-2019", "list-2024"} {
		if err := l.Add(&cooperation.Report{ID: id, Officials: []cooperation.Official{
			{ID: "delegate", Name: cooperation.Name{Full: "Ola Nordmann"}, Party: "NO"},
		}}); err != nil {
			log.Fatal(err)
		}
	}
	look := func() {
		tl, err := l.Resolve(timeline.Policy{})
		if err != nil {
			log.Fatal(err)
		}
		people := 0
		for range tl.Records() {
			people++
		}
		fmt.Println("people:", people)
		for link := range tl.Links() {
			fmt.Printf("  %s: %s %s\n", link.Outcome, link.Reason, link.Evidence[0].Detail)
		}
	}
	judge := func(seq uint64, v timeline.Verdict, why string) {
		if err := l.Judge(timeline.Judgement{
			Author: "desk", Seq: seq, Verdict: v, Reason: why,
			A: timeline.RecordIDOf("list-2019", "delegate"), B: timeline.RecordIDOf("list-2024", "delegate"),
		}); err != nil {
			log.Fatal(err)
		}
	}
	look()
	judge(1, timeline.Same, "same photograph")
	look()
	judge(2, timeline.Withdrawn, "")
	look()
	// Output:
	// people: 2
	//   review: too little evidence to join Ola Nordmann
	// people: 1
	//   taken:  desk: same, same photograph
	// people: 2
	//   review: too little evidence to join Ola Nordmann
}

// What was joined and should not have been is judged different, and stays
// apart whatever else is learned.
func ExampleLedger_Judge_different() {
	var l timeline.Ledger
	for _, r := range []*cooperation.Report{talks("morning-post", "2024-03-05"), talks("evening-post", "2024-03")} {
		if err := l.Add(r); err != nil {
			log.Fatal(err)
		}
	}
	if err := l.Judge(timeline.Judgement{
		Author: "desk", Seq: 1, Verdict: timeline.Different, Reason: "the second round was on 20 March",
		A: timeline.RecordIDOf("morning-post", "talks"), B: timeline.RecordIDOf("evening-post", "talks"),
	}); err != nil {
		log.Fatal(err)
	}
	tl, err := l.Resolve(timeline.Policy{})
	if err != nil {
		log.Fatal(err)
	}
	print(tl)
	// Output:
	// Mar 2024: meeting, told by 1
	// 5 Mar 2024: meeting, told by 1
}
