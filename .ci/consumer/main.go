// Command consumer is what a program of somebody else looks like: it imports
// the library, builds a report from literals and is told its mistakes.
package main

import (
	"errors"
	"fmt"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// report holds three mistakes: an unknown country, a delegation that is not
// there, and a kind of visit that does not exist.
func report() *cooperation.Report {
	return &cooperation.Report{
		ID:     "example",
		Source: cooperation.Source{Title: "An invented report"},
		Visits: []cooperation.Visit{{
			ID:          "visit",
			Kind:        "freindly",
			Guests:      []cooperation.Party{"ZZ"},
			Hosts:       []cooperation.Party{"AZ"},
			Date:        edtf.MustParse("2020-05~"),
			Delegations: []cooperation.ID{"nobody"},
		}},
	}
}

func main() {
	var invalid *cooperation.ValidationError
	if err := report().Validate(); errors.As(err, &invalid) {
		for _, p := range invalid.Problems {
			fmt.Println(p.Path, p.Code)
		}
	}
}
