package timeline_test

import (
	"fmt"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// Three papers print the press release of one ministry: that is one origin. A
// fourth, which does not say what it has it from, may or may not be another.
func Example_reprint() {
	ministry := cooperation.Origin{Country: "DE", Role: cooperation.OrganMinistryOfDefence}
	var reports []*cooperation.Report
	for _, id := range []cooperation.ID{"morning-post", "evening-post", "weekly"} {
		r := talks(id, "2024-03-05")
		r.Source.Origin = ministry
		reports = append(reports, r)
	}
	for e := range build(reports...).Entries() {
		fmt.Println(len(e.Resolved().Members), "reports,", e.Resolved().Corroboration())
	}
	for e := range build(append(reports, talks("blog", "2024-03"))...).Entries() {
		fmt.Println(len(e.Resolved().Members), "reports,", e.Resolved().Corroboration())
	}
	// Output:
	// 3 reports, 1 origin
	// 4 reports, 1 to 2 independent origins
}

// An interviewer and the man interviewed give two dates in one report. The
// office is one, its dates conflict, and each keeps its speaker.
func Example_selfContradiction() {
	tl := build(&cooperation.Report{
		ID:        "interview",
		Officials: []cooperation.Official{{ID: "attache", Name: cooperation.Name{Full: "Ola Nordmann"}, Party: "NO"}},
		Offices: []cooperation.Office{{
			ID: "office", Kind: cooperation.OfficeAttache, Sending: "NO", Receiving: "DE",
			Actions: []cooperation.OfficeAction{
				{Kind: cooperation.OfficeOpened, Date: edtf.MustParse("2015-09")},
				{Kind: cooperation.OfficeOpened, Date: edtf.MustParse("2015-08"), According: "attache"},
			},
		}},
	})
	for c := range tl.Conflicts() {
		fmt.Println(c.Path)
		for _, v := range c.Values {
			who := string(v.Said[0].Report)
			if r, ok := tl.Lookup(v.Said[0].According); ok {
				who += ", according to " + r.Record().(*cooperation.Official).Name.Full
			}
			fmt.Println(" ", v.JSON, "says", who)
		}
	}
	// Unordered output:
	// /actions/opened/date
	//   "2015-08" says interview, according to Ola Nordmann
	//   "2015-09" says interview
}
