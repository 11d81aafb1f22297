// Command quickstart models two reports, merges them and asks the timeline
// what their sources disagree on. The facts are those of the Baku report and
// of an interview with South Korea's first military attaché in Azerbaijan.
package main

import (
	"fmt"
	"io"
	"log"
	"os"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline"
)

func main() {
	if err := run(os.Stdout); err != nil {
		log.Fatal(err)
	}
}

func run(w io.Writer) error {
	news := &cooperation.Report{
		ID:     "baku-talks",
		Source: cooperation.Source{Title: "Azerbaijan, South Korea Strengthen Defense Ties in Baku Talks"},
		Offices: []cooperation.Office{{
			ID: "office", Kind: cooperation.OfficeAttache, Sending: "KR", Receiving: "AZ",
			Actions: []cooperation.OfficeAction{
				{Kind: cooperation.OfficeOpened, Date: edtf.MustParse("2015")},
			},
		}},
	}
	interview := &cooperation.Report{
		ID:     "interview-2016",
		Source: cooperation.Source{Publisher: "en.azeridefence.com", Published: edtf.MustParse("[2016-09-10,2016-10-09]")},
		Officials: []cooperation.Official{{
			ID: "attache", Name: cooperation.Name{Full: "Lee Jeongjae"}, Party: "KR",
			Ranks: []cooperation.Rank{{Text: "colonel-lieutenant"}},
		}},
		Offices: []cooperation.Office{{
			ID: "office", Kind: cooperation.OfficeAttache, Sending: "KR", Receiving: "AZ",
			Actions: []cooperation.OfficeAction{
				{Kind: cooperation.OfficeOpened, Date: edtf.MustParse("2015-09")},                       // says the interviewer
				{Kind: cooperation.OfficeOpened, Date: edtf.MustParse("2015-08"), According: "attache"}, // says the attaché
			},
		}},
	}

	merged, err := timeline.Build(news, interview)
	if err != nil {
		return err // a report had errors: which, where, and what was expected
	}
	for conflict := range merged.Conflicts() {
		fmt.Fprintf(w, "%s %s:\n", conflict.Kind, conflict.Path)
		for _, v := range conflict.Values {
			fmt.Fprintf(w, "  %s, by %s\n", v.JSON, v.Said[0].Report)
		}
	}
	fmt.Fprintln(w)
	return merged.WriteText(w)
}
