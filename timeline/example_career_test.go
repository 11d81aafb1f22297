package timeline_test

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline"
)

// officer is what a paper tells of a deputy minister who took part in a visit.
func officer(report cooperation.ID, name, rank, post, visit string) *cooperation.Report {
	return &cooperation.Report{
		ID: report,
		Officials: []cooperation.Official{{
			ID: "officer", Name: cooperation.Name{Full: name}, Party: "AZ",
			Ranks: []cooperation.Rank{{Text: rank}},
			Posts: []cooperation.Post{{Title: post, Role: cooperation.RoleDeputyDefenceMinister}},
		}},
		Visits: []cooperation.Visit{{
			ID: "visit", Guests: []cooperation.Party{"AZ"}, Hosts: []cooperation.Party{"KR"}, Date: edtf.MustParse(visit),
			Participants: []cooperation.Participant{{Official: "officer"}},
		}},
	}
}

// Reports in three languages, from three years, make one career. A promotion
// is no conflict; a lower rank told of a later time is pointed out.
func ExampleTimeline_Career() {
	tl := build(
		officer("paper-2019", "Ibrahim Filankəsov", "general-leytenant", "Müdafiə nazirinin müavini", "2019-09"),
		officer("paper-2022", "Ibrahim Filankasov", "Col. Gen.", "First Deputy Minister of Defence", "2022-05-11"),
		officer("paper-2024", "Ибрагим Филанкасов", "генерал-лейтенант", "заместитель министра обороны", "2024"),
	)
	career, _ := tl.Career(timeline.RecordIDOf("paper-2022", "officer"))
	for _, r := range career.Ranks {
		fmt.Println(r.Rank.Title, r.Rank.Grade)
		for _, s := range r.Sightings {
			fmt.Printf("  %s: %s [%s]\n", s.Date, s.Text, s.Said[0].Report)
		}
	}
	for _, p := range career.Posts {
		fmt.Println(p.Post.Role, "of", p.Post.Of)
		for _, s := range p.Sightings {
			fmt.Printf("  %s: %s [%s]\n", s.Date, s.Text, s.Said[0].Report)
		}
	}
	for _, r := range career.Reversals {
		fmt.Printf("doubtful: %s in %s, after %s in %s\n", r.Lower.Grade, r.Later.Date, r.Higher.Grade, r.Earlier.Date)
	}
	for range tl.Conflicts() {
		fmt.Println("a conflict")
	}
	// Output:
	// lieutenant general OF-7
	//   2019-09: general-leytenant [paper-2019]
	//   2024: генерал-лейтенант [paper-2024]
	// colonel general OF-8
	//   2022-05-11: Col. Gen. [paper-2022]
	// deputy-defence-minister of AZ
	//   2019-09: Müdafiə nazirinin müavini [paper-2019]
	//   2022-05-11: First Deputy Minister of Defence [paper-2022]
	//   2024: заместитель министра обороны [paper-2024]
	// doubtful: OF-7 in 2024, after OF-8 in 2022-05-11
}

// A man is a major general in one report and a lieutenant general in the next.
// He is one man who was promoted, and the sources do not disagree.
func Example_promotion() {
	tl := build(
		officer("paper-2019", "Ibrahim Filankəsov", "general-mayor", "Müdafiə nazirinin müavini", "2019-09"),
		officer("paper-2022", "Ibrahim Filankasov", "Lt. Gen.", "Deputy Minister of Defence", "2022-05-11"),
	)
	man, _ := tl.Lookup(timeline.RecordIDOf("paper-2022", "officer"))
	fmt.Println("told by", len(man.Members))
	for _, f := range man.Fields() {
		if f.Path == "/ranks" {
			fmt.Println(len(f.Values), "ranks, in conflict:", f.Conflict)
		}
	}
	career, _ := tl.Career(man.ID)
	for _, r := range career.Ranks {
		fmt.Println(r.Rank.Grade, "in", r.Sightings[0].Date)
	}
	fmt.Println("doubtful:", len(career.Reversals))
	// Output:
	// told by 2
	// 2 ranks, in conflict: false
	// OF-6 in 2019-09
	// OF-7 in 2022-05-11
	// doubtful: 0
}

// Who was Norway's minister of defence? Those who were seen in the post on the
// day, or may have been; what lies between two sightings is only filled in for
// those who ask for it.
func ExampleTimeline_WhoHeld() {
	later := talks("evening-post", "2024-03-05")
	later.Officials[1].Name.Full = "Kari Nordmann"
	tl := build(talks("morning-post", "2018-06-01"), talks("weekly", "2020-10"), later)

	ask := func(day string, opts ...timeline.HolderOption) {
		holders := tl.WhoHeld(cooperation.RoleDefenceMinister, "NO", edtf.MustParse(day), opts...)
		fmt.Printf("%s: %d\n", day, len(holders))
		for _, h := range holders {
			r, _ := tl.Lookup(h.Official)
			fmt.Println(" ", r.Record().(*cooperation.Official).Name.Full, h.Truth, h.Derived)
		}
	}
	ask("2018-06-01")
	ask("2020-10-11")
	ask("2019-01-01")
	ask("2019-01-01", timeline.Continuous())
	ask("2024")
	// Output:
	// 2018-06-01: 1
	//   Ola Nordmann yes false
	// 2020-10-11: 1
	//   Ola Nordmann maybe false
	// 2019-01-01: 0
	// 2019-01-01: 1
	//   Ola Nordmann yes true
	// 2024: 1
	//   Kari Nordmann yes false
}

func change(c timeline.Change) string {
	if c.Path == "" {
		return ""
	}
	return fmt.Sprintf(": %s from %s to %s", c.Path, cmp.Or(c.Old, "nothing"), cmp.Or(c.New, "nothing"))
}

// What does a new report change?
func ExampleDiff() {
	before := build(talks("morning-post", "2024-03"))
	after := build(talks("morning-post", "2024-03"), talks("evening-post", "2024-03-05", func(m *cooperation.Meeting) {
		m.Topics = []cooperation.Topic{{Sector: cooperation.SectorTraining}}
	}))
	changes := timeline.Diff(before, after)
	slices.SortStableFunc(changes, func(a, b timeline.Change) int { return cmp.Compare(a.Of, b.Of) }) // by kind here, because ids are hashes
	for _, c := range changes {
		fmt.Printf("%s %s%s\n", c.Of, c.Kind, change(c))
	}
	// Output:
	// meeting retold
	// meeting refined: /date from "2024-03" to "2024-03-05"
	// meeting extended: /topics from nothing to {"sector":"training"}
	// official retold
	// official retold
}
