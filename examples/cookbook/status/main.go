// Command status tells where an agreement stood on a date: the Japan-Australia
// Reciprocal Access Agreement, by two pages of Japan's Ministry of Foreign
// Affairs. The older one knows the signature alone; together they know the rest.
//
//	https://www.mofa.go.jp/a_o/ocn/au/page4e_001195.html
//	https://www.mofa.go.jp/press/release/press1e_000453.html
package main

import (
	"fmt"
	"log"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline"
)

func main() {
	signed := page("mofa-page4e-001195", "2022-01-06",
		cooperation.AgreementAction{Kind: cooperation.ActionSigned, Date: edtf.MustParse("2022-01-06")})
	inForce := page("mofa-press1e-000453", "2023-08-08",
		cooperation.AgreementAction{Kind: cooperation.ActionSigned, Date: edtf.MustParse("2022-01-06")},
		cooperation.AgreementAction{Kind: cooperation.ActionNotified, Date: edtf.MustParse("2023-08-08")},
		cooperation.AgreementAction{Kind: cooperation.ActionEnteredIntoForce, Date: edtf.MustParse("2023-08-13")})

	tl, err := timeline.Build(signed, inForce)
	if err != nil {
		log.Fatal(err)
	}
	// Any record of it leads to what all of them say together.
	resolved, _ := tl.Lookup(timeline.RecordIDOf("mofa-page4e-001195", "raa"))
	agreement := resolved.Record().(*cooperation.Agreement)

	for _, on := range []string{
		"2021-12-31", // before anything that was told
		"2022-01-06", // the day of signature
		"2023-08-12", // notes were exchanged; it is not in force yet
		"2023-08-13", // it is
		"2023-08",    // some day of August: it may be either
		"2022~",      // about 2022
	} {
		fmt.Printf("%s:", on)
		for _, at := range agreement.StatusOn(edtf.MustParse(on)) {
			fmt.Printf("  %s (%s)", at.Status, at.Truth)
		}
		fmt.Println()
	}
}

// page is a report of one page on the agreement.
func page(id cooperation.ID, published string, actions ...cooperation.AgreementAction) *cooperation.Report {
	return &cooperation.Report{
		ID: id,
		Source: cooperation.Source{
			Publisher: "Ministry of Foreign Affairs of Japan",
			Published: edtf.MustParse(published),
			// Two pages of one ministry are one origin, and count as one.
			Origin: cooperation.Origin{Country: "JP", Role: cooperation.OrganMinistryOfForeign},
		},
		Agreements: []cooperation.Agreement{{
			ID:      "raa",
			Kind:    cooperation.AgreementGeneral,
			Title:   []cooperation.Text{{Text: "Japan-Australia Reciprocal Access Agreement"}},
			Parties: []cooperation.Party{"JP", "AU"},
			Actions: actions,
		}},
	}
}
