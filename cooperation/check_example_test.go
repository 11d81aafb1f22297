package cooperation_test

import (
	"errors"
	"fmt"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// A report as somebody may write it down in haste: the country code of the
// guests is wrong, the meeting belongs to a visit that is not there, and the
// source was read before it was published.
func hasty() *cooperation.Report {
	return &cooperation.Report{
		ID: "talks",
		Source: cooperation.Source{
			Publisher: "Example Defence News",
			Published: edtf.MustParse("2025-10-20"),
			Retrieved: edtf.MustParse("2025-01-11"),
		},
		Meetings: []cooperation.Meeting{{
			ID:     "baku",
			Visit:  "visit",
			Guests: []cooperation.Party{"ROK"},
			Hosts:  []cooperation.Party{"AZ"},
		}},
	}
}

// See everything that is wrong or implausible, for a person who corrects it.
func ExampleCheck() {
	for _, p := range cooperation.Check(hasty()) {
		fmt.Printf("%s at %s\n  %s\n", p.Severity, p.Path, p.Message)
	}
	// Output:
	// error at /meetings/0/guests/0
	//   it is "ROK", which ParseCountry reads as KR; expected an upper-case ISO 3166 code such as "AZ" or "KR", or the lower-case ID of an organization
	// error at /meetings/0/visit
	//   no record has the ID "visit"; expected the ID of a visit of this report
	// warning at /source/retrieved
	//   it is certainly before the publication; expected a day on or after it
}

// Pass over rules that a project does not care about.
func ExampleCheck_passOver() {
	ignored := map[cooperation.Code]bool{cooperation.CodeRetrievedBeforePublication: true}
	for _, p := range cooperation.Check(hasty()) {
		if !ignored[p.Code] {
			fmt.Println(p.Code, p.Path)
		}
	}
	// Output:
	// unknown-country /meetings/0/guests/0
	// dangling-reference /meetings/0/visit
}

// Refuse a report that cannot be used, and tell why without telling what it
// holds. Warnings refuse nothing.
func ExampleReport_Validate() {
	err := hasty().Validate()
	fmt.Println(errors.Is(err, cooperation.ErrInvalid))
	fmt.Println(err)

	var invalid *cooperation.ValidationError
	if errors.As(err, &invalid) {
		fmt.Println(len(invalid.Problems), "to correct, first", invalid.Problems[0].Code)
	}
	// Output:
	// true
	// invalid report: 2 errors
	// 	/meetings/0/guests/0: unknown-country: expected an upper-case ISO 3166 code such as "AZ" or "KR", or the lower-case ID of an organization
	// 	/meetings/0/visit: dangling-reference: expected the ID of a visit of this report
	// 2 to correct, first unknown-country
}

// Bound what a stranger's report can make you print.
func ExampleMaxProblems() {
	r := &cooperation.Report{ID: "flood", Visits: make([]cooperation.Visit, 100_000)}
	for _, p := range cooperation.Check(r, cooperation.MaxProblems(2)) {
		fmt.Println(p)
	}
	// Output:
	// /visits/0/id: error: missing: it is missing; expected a value
	// /visits/1/id: error: missing: it is missing; expected a value
	// (report): error: too-many-problems: 99999 more problems left out; expected at most 2
}

// Sort codes by what they mean for a report.
func ExampleCode_Severity() {
	fmt.Println(cooperation.CodeDuplicateID.Severity())
	fmt.Println(cooperation.CodeInForceBeforeSignature.Severity())
	fmt.Println(len(cooperation.Codes()) > 40)
	// Output:
	// error
	// warning
	// true
}
