// Command visit models one visit as a report and writes it as JSON. The facts
// are those of "South Korean Admiral Makes Caspian Tour", eurasianet.org,
// 11 November 2015.
package main

import (
	"log"
	"os"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

func main() {
	report := &cooperation.Report{
		ID: "eurasianet-caspian-tour", // yours to choose; it stays when you correct the report
		Source: cooperation.Source{
			Title:     "South Korean Admiral Makes Caspian Tour",
			Publisher: "eurasianet.org",
			Kind:      cooperation.SourceNews,
			Published: edtf.MustParse("2015-11-11"), // never read as the day of the visit
			Language:  "en",
		},
		Officials: []cooperation.Official{{
			ID:    "jung",
			Name:  cooperation.Name{Full: "Jung Ho-sub"}, // without rank and title, in the source's order
			Party: "KR",
			Ranks: []cooperation.Rank{{Text: "Admiral"}}, // as printed
			Posts: []cooperation.Post{{
				Title: "head of South Korea's navy",  // as printed
				Role:  cooperation.RoleNavyCommander, // comparable across languages
				Of:    "KR",
			}},
		}},
		Visits: []cooperation.Visit{{
			ID:     "baku",
			Level:  cooperation.LevelServiceChief,
			Status: cooperation.ProgressCompleted,
			Guests: []cooperation.Party{"KR"},
			Hosts:  []cooperation.Party{"AZ"},
			// The article says "Tuesday". That it was the 10th follows from the
			// day of publication, and the basis says so.
			Date:         edtf.MustParse("2015-11-10"),
			DateBasis:    cooperation.BasisRelative,
			Place:        cooperation.Place{Country: "AZ", City: "Baku"},
			Participants: []cooperation.Participant{{Official: "jung", Role: cooperation.ParticipantGuest}},
			Topics:       []cooperation.Topic{{Text: "naval relations", Sector: cooperation.SectorNaval}},
		}},
		Ceremonies: []cooperation.Ceremony{{
			ID:     "flowers",
			Kind:   cooperation.CeremonyTribute,
			Visit:  "baku", // records refer to each other by ID, within their report
			Places: []cooperation.Place{{Country: "AZ", City: "Baku", Site: "Martyrs' Alley"}},
			// When flowers were laid is not said, so there is no Date here.
			Participants: []cooperation.Participant{{Official: "jung"}},
		}},
	}
	if err := report.Validate(); err != nil {
		log.Fatal(err)
	}
	if err := cooperation.EncodeReport(os.Stdout, report); err != nil {
		log.Fatal(err)
	}
}
