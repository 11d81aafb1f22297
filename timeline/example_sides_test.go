package timeline_test

import (
	"fmt"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// Who visits whom is part of what a happening is: a visit and the return visit
// in the same month are two, and so are the offices that two states open with
// each other.
func Example_swappedSides() {
	returned := talks("evening-post", "2024-03", func(m *cooperation.Meeting) {
		m.Hosts, m.Guests = m.Guests, m.Hosts
		m.Place.City = "Oslo"
	})
	for e := range build(talks("morning-post", "2024-03"), returned).Entries() {
		m := e.Record().(*cooperation.Meeting)
		fmt.Println(m.Guests, "in", m.Place.City)
	}
	// Unordered output:
	// [NO] in Berlin
	// [DE] in Oslo
}

// A meeting is planned, then cancelled. That is no conflict: the report
// published last is shown, and the earlier word stays beside it.
func Example_plannedThenCancelled() {
	told := func(id cooperation.ID, s cooperation.Progress, published string) *cooperation.Report {
		r := talks(id, "2024-03-05", func(m *cooperation.Meeting) { m.Status = s })
		r.Source.Published = edtf.MustParse(published)
		return r
	}
	tl := build(
		told("evening-post", cooperation.ProgressCancelled, "2024-03-04"),
		told("morning-post", cooperation.ProgressPlanned, "2024-02-20"),
	)
	for e := range tl.Entries() {
		for _, f := range e.Resolved().Fields() {
			if f.Path == "/status" {
				fmt.Println("shown:", f.Values[0].JSON, "before:", f.Values[1].JSON, "conflict:", f.Conflict)
			}
		}
	}
	// Output: shown: "cancelled" before: "planned" conflict: false
}

// One paper tells of a meeting, another says that there was none. Both count,
// and the timeline says that they disagree.
func Example_denied() {
	denial := talks("evening-post", "2024-03-05", func(m *cooperation.Meeting) {
		m.Status, m.Polarity = "", cooperation.PolarityDenied
	})
	for c := range build(talks("morning-post", "2024-03-05"), denial).Conflicts() {
		for _, v := range c.Values {
			fmt.Println(c.Path, v.JSON, "says", v.Said[0].Report)
		}
	}
	// Unordered output:
	// /polarity "asserted" says morning-post
	// /polarity "denied" says evening-post
}
