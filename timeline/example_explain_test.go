package timeline_test

import (
	"fmt"
	"log"
	"os"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline"
)

// How did this meeting come about, and who says what of it?
func ExampleResolved_Explain() {
	tl := build(
		talks("morning-post", "2024-03-05"),
		talks("evening-post", "2024-03-06"),
		talks("weekly", "2024-05-20"),
		talks("almanac", "2024"), // which of the two does it mean?
	)
	meeting, _ := tl.Lookup(timeline.RecordIDOf("morning-post", "talks"))
	if err := meeting.Explain(os.Stdout); err != nil {
		log.Fatal(err)
	}
	// Output:
	// Meeting: Talks: Norway received by Germany, Berlin
	// Told by 2 claims, 1 to 2 independent origins.
	//   [morning-post] talks
	//   [evening-post] talks
	// Values:
	//   kind: talks — [morning-post] [evening-post]; 1 to 2 independent origins
	//   status: completed — [morning-post] [evening-post]; 1 to 2 independent origins
	//   guests: Norway — [morning-post] [evening-post]; 1 to 2 independent origins
	//   hosts: Germany — [morning-post] [evening-post]; 1 to 2 independent origins
	//   date: 5 Mar 2024 — [morning-post]
	//     OTHERWISE: 6 Mar 2024 — [evening-post]
	//   place city: Berlin — [morning-post] [evening-post]; 1 to 2 independent origins
	//   participants: Ola Nordmann — [morning-post] [evening-post]; 1 to 2 independent origins
	//   participants: Erika Mustermann — [morning-post] [evening-post]; 1 to 2 independent origins
	// Held for one:
	//   [morning-post] talks and [evening-post] talks, 24 points
	//     co-participant (8): Erika Mustermann (DE)
	//     co-participant (8): Ola Nordmann (NO)
	//     post (4): defence-minister of DE: Minister of Defence, defence-minister of NO: Minister of
	//       Defence
	//     place (4): Berlin
	// Left for review:
	//   [morning-post] talks and [almanac] talks, 24 points: no partner leads the next by enough
	//     date (4): 2024-03-05 ~ 2024
	//     co-participant (8): Erika Mustermann (DE)
	//     co-participant (8): Ola Nordmann (NO)
	//     place (4): Berlin
	//   [evening-post] talks and [almanac] talks, 24 points: no partner leads the next by enough
	//     date (4): 2024-03-06 ~ 2024
	//     co-participant (8): Erika Mustermann (DE)
	//     co-participant (8): Ola Nordmann (NO)
	//     place (4): Berlin
}

// The same as data: every decision about one record, with its evidence.
func ExampleTimeline_LinksOf() {
	tl := build(talks("morning-post", "2024-03-05"), talks("evening-post", "2024-03"))
	for link := range tl.LinksOf(timeline.RecordIDOf("evening-post", "talks")) {
		fmt.Println(link.Outcome, link.Score)
		for _, e := range link.Evidence {
			fmt.Printf("  %s (%d): %s\n", e.Kind, e.Points, e.Detail)
		}
	}
	// Output:
	// taken 24
	//   date (4): 2024-03-05 ~ 2024-03
	//   co-participant (8): Erika Mustermann (DE)
	//   co-participant (8): Ola Nordmann (NO)
	//   place (4): Berlin
}

// What should somebody look at? Here two reports name one man, and nothing
// else says that it is the same.
func ExampleTimeline_Review() {
	list := func(id cooperation.ID) *cooperation.Report {
		return &cooperation.Report{ID: id, Officials: []cooperation.Official{
			{ID: "delegate", Name: cooperation.Name{Full: "Ola Nordmann"}, Party: "NO"},
		}}
	}
	for link := range build(list("list-2019"), list("list-2024")).Review() {
		fmt.Println(link.Reason)
		for _, e := range link.Evidence {
			fmt.Printf("  %s: %s\n", e.Kind, e.Detail)
		}
	}
	// Output:
	// too little evidence to join
	//   name: Ola Nordmann
}
