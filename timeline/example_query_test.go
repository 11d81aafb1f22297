package timeline_test

import (
	"fmt"
	"time"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline"
)

// What happened in 2024? Certainly the talks of March; perhaps those that
// nobody dates.
func ExampleTimeline_Between() {
	tl := build(
		talks("morning-post", "2024-03-05"),
		talks("evening-post", "2019", func(m *cooperation.Meeting) { m.Place.City = "Bonn" }),
		talks("weekly", "", func(m *cooperation.Meeting) { m.Hosts, m.Guests = m.Guests, m.Hosts }),
	)
	fmt.Println("certainly:")
	print(tl.Between(edtf.MustParse("2024"), edtf.Yes))
	fmt.Println("perhaps:")
	print(tl.Between(edtf.MustParse("2024"), edtf.Maybe))
	// Output:
	// certainly:
	// 5 Mar 2024: meeting, told by 1
	// perhaps:
	// 5 Mar 2024: meeting, told by 1
	// not dated: meeting, told by 1
}

// Involving and OfKind narrow a timeline down, and can follow one another.
func ExampleTimeline_Involving() {
	other := talks("weekly", "2024-05", func(m *cooperation.Meeting) {
		m.Guests, m.Participants = []cooperation.Party{"NZ"}, m.Participants[:1]
	})
	tl := build(talks("morning-post", "2024-03-05"), other, &cooperation.Report{
		ID: "yearbook",
		Milestones: []cooperation.Milestone{{
			ID: "relations", Kind: cooperation.MilestoneEstablished, Parties: []cooperation.Party{"DE", "NO"}, Date: edtf.MustParse("195X"),
		}},
	})
	print(tl.Involving("DE", "NO"))
	fmt.Println("meetings alone:")
	print(tl.Involving("DE", "NO").OfKind(cooperation.KindMeeting))
	// Output:
	// 1950s: milestone, told by 1
	// 5 Mar 2024: meeting, told by 1
	// meetings alone:
	// 5 Mar 2024: meeting, told by 1
}

// Everything about one official. Any of the records that describe her will do,
// in whatever report.
func ExampleTimeline_About() {
	tl := build(talks("morning-post", "2024-03-05"), talks("evening-post", "2024-06-11"))
	print(tl.About(timeline.RecordIDOf("evening-post", "host")))
	// Output:
	// 5 Mar 2024: meeting, told by 1
	// 11 Jun 2024: meeting, told by 1
}

// A record is looked up by the id that it has for good: that of its report and
// its ID within. What it became part of has the smallest id of its members.
func ExampleTimeline_Lookup() {
	tl := build(talks("morning-post", "2024-03-05"), talks("evening-post", "2024-03"))
	r, ok := tl.Lookup(timeline.RecordIDOf("evening-post", "talks"))
	fmt.Println(ok, r.Kind, len(r.Members), r.ID == r.Members[0])
	_, ok = tl.Lookup(timeline.RecordIDOf("evening-post", "nothing"))
	fmt.Println(ok)
	// Output:
	// true meeting 2 true
	// false
}

// Two papers differ by a day on what is otherwise one meeting. It is joined,
// and the dates are a conflict.
func ExampleTimeline_Conflicts() {
	tl := build(talks("morning-post", "2024-03-05"), talks("evening-post", "2024-03-06"))
	for c := range tl.Conflicts() {
		fmt.Println(c.Kind, c.Path)
		for _, v := range c.Values {
			fmt.Println(" ", v.JSON, "says", v.Said[0].Report)
		}
	}
	// Output:
	// meeting /date
	//   "2024-03-05" says morning-post
	//   "2024-03-06" says evening-post
}

// A minister who was at hundreds of meetings ties no two of them together: each
// of two papers tells of 200, and they meet pair by pair.
func Example_hubOfficial() {
	year := func(id cooperation.ID) *cooperation.Report {
		r := talks(id, "")
		one := r.Meetings[0]
		r.Meetings = nil
		for n := range 200 {
			day := time.Date(2023, 1, 1+n, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)
			one.ID = cooperation.ID("talks-" + day)
			one.Date = edtf.MustParse(day)
			r.Meetings = append(r.Meetings, one)
		}
		return r
	}
	tl := build(year("agency"), year("ministry"))
	pairs := 0
	for e := range tl.Entries() {
		if m := e.Resolved().Members; len(m) == 2 {
			pairs++
		}
	}
	conflicts := 0
	for range tl.Conflicts() {
		conflicts++
	}
	fmt.Println(tl.Len(), "meetings,", pairs, "of them told by both,", conflicts, "conflicts")
	// Output: 200 meetings, 200 of them told by both, 0 conflicts
}
