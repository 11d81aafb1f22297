package timeline_test

import (
	"fmt"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline"
)

// A paper withdraws a report. What it told does not count any more; its ids
// still resolve, marked as retracted.
func Example_retraction() {
	tl := build(
		talks("evening-post", "2024-03-05"),
		&cooperation.Report{ID: "evening-post-correction", Retracts: []cooperation.ID{"evening-post"}},
	)
	fmt.Println("entries:", tl.Len())
	r, ok := tl.Lookup(timeline.RecordIDOf("evening-post", "talks"))
	fmt.Println(ok, r.Retracted)
	// Output:
	// entries: 0
	// true true
}

// A paper publishes a report again with another date. The highest revision
// counts, in whatever order the two arrive; the id of the record stays.
func Example_reissue() {
	corrected := talks("evening-post", "2024-03-06")
	corrected.Revision = 1
	tl := build(corrected, talks("evening-post", "2024-03-05"))
	for e := range tl.Entries() {
		fmt.Println(e.Date, e.ID == timeline.RecordIDOf("evening-post", "talks"))
	}
	// Output: 2024-03-06 true
}
