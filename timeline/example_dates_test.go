package timeline_test

import (
	"fmt"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// A paper is dated 10/09/2016, and nobody knows whether that is September or
// October: it is one of the two days, and what it tells as past was over by the
// later one.
func Example_ambiguousDate() {
	paper := talks("paper", "")
	paper.Source.Published = edtf.MustParse("[2016-09-10,2016-10-09]")
	diary := talks("diary", "[2016-09-10,2016-10-09]")
	diary.Officials, diary.Meetings[0].Participants = nil, nil
	diary.Meetings[0].Hosts = []cooperation.Party{"DK"}

	for e := range build(paper, diary).Entries() {
		if e.Date.IsZero() {
			fmt.Println("no date; not after", e.NotAfter.Format(edtf.Short))
			continue
		}
		fmt.Println(e.Date.Format(edtf.Short))
		fmt.Println("  on 10 September:", e.Date.Overlaps(edtf.MustParse("2016-09-10")))
		fmt.Println("  on 11 September:", e.Date.Overlaps(edtf.MustParse("2016-09-11")))
	}
	// Output:
	// 10 Sep or 9 Oct 2016
	//   on 10 September: maybe
	//   on 11 September: no
	// no date; not after 10 Sep or 9 Oct 2016
}

// A source that gives no year joins one that does, and adds no date of its own.
func Example_yearless() {
	tl := build(talks("agency", "2022-12-15"), talks("paper", "XXXX-12-15"), talks("ministry", ""))
	print(tl)
	// Output: 15 Dec 2022: meeting, told by 3
}

// A source that gives no year may mean either of two talks held on 15 December.
// It joins neither, and both are offered to somebody who knows.
func Example_ambiguousYear() {
	tl := build(talks("agency", "2021-12-15"), talks("ministry", "2022-12-15"), talks("paper", "XXXX-12-15"))
	print(tl)
	for link := range tl.Review() {
		fmt.Println("for review:", link.Reason)
	}
	// Output:
	// 15 Dec 2021: meeting, told by 1
	// 15 Dec 2022: meeting, told by 1
	// 15 Dec, year not stated: meeting, told by 1
	// for review: no partner leads the next by enough
	// for review: no partner leads the next by enough
}

// One report tells of two meetings on one day: they are two, and another
// report joins the one whose people it names.
func Example_sameDay() {
	day := talks("morning-post", "2024-03-05")
	day.Officials = append(day.Officials, minister("second", "Kari Nordmann", "NO"))
	day.Officials[2].Posts[0] = cooperation.Post{Title: "Chief of Defence", Role: cooperation.RoleChiefOfGeneralStaff}
	staff := day.Meetings[0]
	staff.ID, staff.Participants = "staff-talks", []cooperation.Participant{{Official: "second"}}
	day.Meetings = append(day.Meetings, staff)

	print(build(day, talks("evening-post", "2024-03-05")))
	// Output:
	// 5 Mar 2024: meeting, told by 2
	// 5 Mar 2024: meeting, told by 1
}
