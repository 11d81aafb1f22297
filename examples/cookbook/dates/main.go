// Command dates says what to write as the date of a visit or meeting, for words as
// pages use them. The report's own date is the anchor. What a page does not date is
// left undated: the day of publication is no date of the event.
package main

import (
	"fmt"
	"log"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

func main() {
	published := edtf.MustParse("2024-05-09") // a Thursday
	for _, words := range []string{"today", "on Tuesday", "on 6 May", "last month", "6 May 2023"} {
		read, err := edtf.ReadLoose(words, edtf.Anchor(published))
		if err != nil {
			log.Fatal(err)
		}
		fmt.Printf("%-14s Date %-10s basis %s\n", words, read.Date, read.Basis)
	}
	// No words of time: no Date. The status says what the verb says.
	for _, told := range []struct {
		words  string
		status cooperation.Progress
	}{
		{"has met", cooperation.ProgressCompleted},
		{"is on a visit", cooperation.ProgressUnderWay},
		{"will visit", cooperation.ProgressAnnounced},
	} {
		fmt.Printf("%-14s no Date, Status %s\n", told.words, told.status)
	}
}
