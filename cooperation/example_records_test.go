package cooperation_test

import (
	"fmt"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// A report is a literal. Records refer to each other by local IDs.
func ExampleReport() {
	report := cooperation.Report{
		ID:     "invented-report",
		Source: cooperation.Source{Title: "An invented report", Published: edtf.MustParse("2024-03-02")},
		Officials: []cooperation.Official{{
			ID: "guest", Name: cooperation.Name{Full: "Testina Testova"}, Party: "KR",
			Ranks: []cooperation.Rank{{Text: "Maj. Gen."}},
		}},
		Delegations: []cooperation.Delegation{{
			ID: "delegation", Party: "KR", Head: cooperation.Participant{Official: "guest"},
		}},
		Visits: []cooperation.Visit{{
			ID: "visit", Kind: cooperation.VisitWorking, Status: cooperation.ProgressCompleted,
			Guests: []cooperation.Party{"KR"}, Hosts: []cooperation.Party{"AZ"},
			Date: edtf.MustParse("2024-02~"), Delegations: []cooperation.ID{"delegation"},
		}},
	}
	fmt.Println(report.Validate())
	for record := range report.Records() {
		fmt.Println(record.RecordKind(), record.LocalID())
	}
	// Output:
	// <nil>
	// official guest
	// delegation delegation
	// visit visit
}

// A visit of two parties on the ground of a third stays one record.
func ExampleVisit() {
	v := cooperation.Visit{
		ID: "trilateral", Kind: cooperation.VisitEvent,
		Guests: []cooperation.Party{"AZ", "GE"}, Hosts: []cooperation.Party{"TR"},
		Date: edtf.MustParse("2024-05-12/2024-05-14"),
		Legs: []cooperation.Leg{
			{Place: cooperation.Place{Country: "TR", City: "Ankara"}, Date: edtf.MustParse("2024-05-12")},
			{Place: cooperation.Place{Country: "TR", City: "Izmir"}},
		},
	}
	fmt.Println(v.Guests, "to", v.Hosts, v.Date.Format(edtf.Short))
	// Output: [AZ GE] to [TR] 12-14 May 2024
}

// What is said without a date of its own can still be put in order.
func ExampleLink() {
	ceremony := cooperation.Ceremony{
		ID: "flowers", Kind: cooperation.CeremonyTribute,
		Places: []cooperation.Place{{City: "Baku", Site: "Alley of Martyrs"}},
		Links:  []cooperation.Link{{Kind: cooperation.LinkBefore, To: "talks"}},
	}
	fmt.Println(ceremony.ID, ceremony.Links[0].Kind, ceremony.Links[0].To)
	// Output: flowers before talks
}

// A delegation of which the source gives the size and one name.
func ExampleDelegation() {
	d := cooperation.Delegation{
		ID: "delegation", Party: "KR", Size: 12,
		Head:    cooperation.Participant{Official: "guest"},
		Members: []cooperation.Participant{{Label: "lawmakers", Count: 3}},
	}
	fmt.Println(d.Size, d.Members[0].Count, d.Members[0].Label)
	// Output: 12 3 lawmakers
}

// One report gives two dates for one opening, by two speakers.
func ExampleOffice() {
	o := cooperation.Office{
		ID: "office", Kind: cooperation.OfficeAttache, Label: "military attaché office",
		Sending: "KR", Receiving: "AZ",
		Actions: []cooperation.OfficeAction{
			{Kind: cooperation.OfficeOpened, Date: edtf.MustParse("2015-09"), According: "interviewer"},
			{Kind: cooperation.OfficeOpened, Date: edtf.MustParse("2015-08"), According: "attache"},
		},
	}
	for _, a := range o.Actions {
		fmt.Println(a.Kind, a.Date, "according to", a.According)
	}
	// Output:
	// opened 2015-09 according to interviewer
	// opened 2015-08 according to attache
}

// Words in quotation marks, as the source prints them, and who spoke.
func ExampleStatement() {
	s := cooperation.Statement{
		ID: "achievements", Mode: cooperation.StatementPartial, Lang: "en", At: "talks",
		Speakers: []cooperation.Participant{{Official: "valiyev"}},
		Text:     "highly appreciated the achievements made within the framework of military cooperation between the two countries",
	}
	unnamed := cooperation.Statement{
		ID: "sources", Mode: cooperation.StatementIndirect, Speakers: []cooperation.Participant{{Label: "sources"}},
		Text: "the growing engagement reflects both nations' efforts to deepen cooperation",
	}
	fmt.Println(s.Mode, s.Speakers[0].Official)
	fmt.Println(unnamed.Mode, unnamed.Speakers[0].Label)
	// Output:
	// partial valiyev
	// indirect sources
}

// Signed is not in force: the status on a day follows from what happened.
func ExampleAgreement_StatusOn() {
	a := cooperation.Agreement{
		ID: "agreement", Kind: cooperation.AgreementGeneral, Parties: []cooperation.Party{"AZ", "KR"},
		Actions: []cooperation.AgreementAction{
			{Kind: cooperation.ActionSigned, Date: edtf.MustParse("2013-08-12")},
			{Kind: cooperation.ActionEnteredIntoForce, Date: edtf.MustParse("2014")},
		},
	}
	for _, day := range []string{"2013-01-01", "2013-12-31", "2014-06-01", "2015-01-01"} {
		fmt.Print(day)
		for _, s := range a.StatusOn(edtf.MustParse(day)) {
			fmt.Printf(" %s (%s)", s.Status, s.Truth)
		}
		fmt.Println()
	}
	// Output:
	// 2013-01-01 none (yes)
	// 2013-12-31 signed (yes)
	// 2014-06-01 signed (maybe) in-force (maybe)
	// 2015-01-01 in-force (yes)
}
