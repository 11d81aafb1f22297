package timeline_test

import (
	"errors"
	"fmt"
	"log"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline"
)

// talks is what a paper tells of talks in Berlin between the ministers Erika
// Mustermann and Ola Nordmann, who are the Jane Doe of Germany and the John Doe
// of Norway. The empty date is none.
func talks(id cooperation.ID, date string, change ...func(*cooperation.Meeting)) *cooperation.Report {
	r := &cooperation.Report{
		ID: id,
		Officials: []cooperation.Official{
			minister("host", "Erika Mustermann", "DE"),
			minister("guest", "Ola Nordmann", "NO"),
		},
		Meetings: []cooperation.Meeting{{
			ID: "talks", Kind: cooperation.MeetingTalks, Status: cooperation.ProgressCompleted,
			Hosts: []cooperation.Party{"DE"}, Guests: []cooperation.Party{"NO"},
			Place:        cooperation.Place{City: "Berlin"},
			Participants: []cooperation.Participant{{Official: "host"}, {Official: "guest"}},
		}},
	}
	if date != "" {
		r.Meetings[0].Date = edtf.MustParse(date)
	}
	for _, c := range change {
		c(&r.Meetings[0])
	}
	return r
}

func minister(id cooperation.ID, name string, of cooperation.Party) cooperation.Official {
	return cooperation.Official{
		ID: id, Name: cooperation.Name{Full: name}, Party: of,
		Posts: []cooperation.Post{{Title: "Minister of Defence", Role: cooperation.RoleDefenceMinister}},
	}
}

// build merges reports, and ends the example if one is refused.
func build(reports ...*cooperation.Report) *timeline.Timeline {
	tl, err := timeline.Build(reports...)
	if err != nil {
		log.Fatal(err)
	}
	return tl
}

// print lists entries by date, kind and number of members.
func print(tl *timeline.Timeline) {
	for e := range tl.Entries() {
		date := e.Date.Format(edtf.Short)
		if e.Date.IsZero() {
			date = "not dated"
		}
		fmt.Printf("%s: %s, told by %d\n", date, e.Kind, len(e.Resolved().Members))
	}
}

// Two papers tell of one meeting. One has the day, the other the month and the
// place.
func ExampleBuild() {
	tl, err := timeline.Build(talks("morning-post", "2024-03-05"), talks("evening-post", "2024-03"))
	if err != nil {
		log.Fatal(err) // which report was refused, and everything that is wrong with it
	}
	for e := range tl.Entries() {
		fmt.Println(e.Date, e.Kind, e.Countries())
		for _, f := range e.Resolved().Fields() {
			if f.Path == "/date" {
				for _, v := range f.Values {
					fmt.Println(" ", v.JSON, "says", v.Said[0].Report)
				}
			}
		}
	}
	// Output:
	// 2024-03-05 meeting [DE NO]
	//   "2024-03-05" says morning-post
	//   "2024-03" says evening-post
}

// A ledger takes reports as they come and is resolved whenever somebody wants
// to look. A report with errors is refused whole, and leaves the ledger as it
// was.
func ExampleLedger_Add() {
	var l timeline.Ledger
	for _, r := range []*cooperation.Report{
		talks("morning-post", "2024-03-05"),
		talks("evening-post", "2024-03"),
		{ID: "broken", Visits: []cooperation.Visit{{ID: "visit", Hosts: []cooperation.Party{"XX"}}}},
	} {
		if err := l.Add(r); err != nil {
			fmt.Println(r.ID, "refused:", errors.Is(err, timeline.ErrReport))
		}
	}
	tl, err := l.Resolve(timeline.Policy{})
	if err != nil {
		log.Fatal(err)
	}
	print(tl)
	// Output:
	// broken refused: true
	// 5 Mar 2024: meeting, told by 2
}
