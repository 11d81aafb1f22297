// Command career tells who held a post when, and what is known of one officer's
// ranks and posts, from sixteen public sources on Azerbaijan and South Korea.
// The facts are theirs; the reports are fixtures of this library.
package main

import (
	"fmt"
	"log"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/cooperationtest"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline"
)

func main() {
	tl, err := timeline.Build(cooperationtest.AzKr()...)
	if err != nil {
		log.Fatal(err)
	}

	// Who was Azerbaijan's minister of defence? The role finds them whatever the
	// title: Minister of Defence, Müdafiə naziri.
	for _, on := range []string{"2022-12-15", "2022", "2014"} {
		fmt.Printf("minister of defence, %s:\n", on)
		for _, holder := range tl.WhoHeld(cooperation.RoleDefenceMinister, "AZ", edtf.MustParse(on)) {
			// Yes: somebody saw him in the post then. Maybe: nobody says when.
			fmt.Printf("  %s: %s\n", name(tl, holder.Official), holder.Truth)
			for _, s := range holder.Sightings {
				fmt.Printf("    %s: %s (%s)\n", when(s), s.Text, says(tl, s))
			}
		}
	}

	// One officer's career, by any record of him. Sightings say when somebody was
	// seen in a rank or post; what lies between two of them nobody says.
	valiyev := timeline.RecordIDOf("baku-talks", "valiyev")
	career, _ := tl.Career(valiyev)
	fmt.Println(name(tl, valiyev))
	for _, held := range career.Ranks {
		fmt.Printf("  %s, %s\n", held.Rank.Title, held.Rank.Grade)
		for _, s := range held.Sightings {
			fmt.Printf("    %s: %s (%s)\n", when(s), s.Text, says(tl, s))
		}
	}
	for _, held := range career.Posts {
		fmt.Printf("  %s\n", held.Post.Role)
		for _, s := range held.Sightings {
			fmt.Printf("    %s: %s (%s)\n", when(s), s.Text, says(tl, s))
		}
	}
}

func name(tl *timeline.Timeline, id timeline.RecordID) string {
	r, _ := tl.Lookup(id)
	return r.Record().(*cooperation.Official).Name.Full
}

// says names the reports that say so, and what they say it of: somebody who is
// seen at a visit and at a meeting was sighted twice.
func says(tl *timeline.Timeline, s timeline.Sighting) string {
	var reports []string
	for _, said := range s.Said {
		reports = append(reports, string(said.Report))
	}
	text := strings.Join(reports, ", ")
	if at, ok := tl.Lookup(s.At); ok {
		text += ", " + string(at.Kind)
	}
	return text
}

// when words the date of a sighting. NotAfter is derived, never a source's word.
func when(s timeline.Sighting) string {
	switch {
	case !s.Date.IsZero():
		return s.Date.Format(edtf.Long)
	case !s.NotAfter.IsZero():
		return "not after " + s.NotAfter.Format(edtf.Long)
	default:
		return "date not given"
	}
}
