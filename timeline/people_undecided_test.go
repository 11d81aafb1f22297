package timeline

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// Who may be one of two people is neither, unless the time says which.
func TestUndecidedOfficials(t *testing.T) {
	testOfficials(t, []officialsTest{
		{
			"an initial does not bridge two full names",
			[]told{{name: "Viktor Ivanov", role: minister}, {name: "V. Ivanov", role: minister}, {name: "Vladimir Ivanov", role: minister}},
			"0 1 2", []string{"0-1 " + whyUndecided, "1-2 " + whyUndecided},
		},
		{
			"an initial of the time of one of them",
			[]told{
				{name: "Viktor Ivanov", role: minister, held: "2001"}, {name: "V. Ivanov", role: minister, held: "2002-05-01"},
				{name: "Vladimir Ivanov", role: minister, held: "2010"}, {name: "В. Иванов", role: minister, held: "2009-12"},
			},
			"0+1 2+3", nil,
		},
		{
			"an initial too far in time from the other",
			[]told{
				{name: "Viktor Ivanov", role: minister, held: "1960"}, {name: "V. Ivanov", role: minister, held: "2001"},
				{name: "Vladimir Ivanov", role: minister, held: "2010"},
			},
			"0 1+2", nil,
		},
		{
			"initials of which one has a time and one has not",
			[]told{
				{name: "Viktor Ivanov", role: minister, held: "2001"}, {name: "V. Ivanov", role: minister, held: "2002"},
				{name: "Vladimir Ivanov", role: minister, held: "2010"}, {name: "В. Иванов", role: minister},
			},
			"0+1 2 3", []string{"0-3 " + whyUndecided, "1-3 " + whyUndecided, "2-3 " + whyUndecided},
		},
		{
			"a full name is not undecided between two that say less",
			[]told{
				{name: "Viktor Petrovich Ivanov", role: minister, held: "2001"}, {name: "V. Ivanov", role: minister, held: "2001"},
				{name: "Petrovich Ivanov", role: minister, held: "2001"},
			},
			"0+2 1", nil,
		},
		{
			"initials that may be either are one with each other",
			[]told{
				{name: "Viktor Ivanov", role: minister}, {name: "V. Ivanov", role: minister},
				{name: "Vladimir Ivanov", role: minister}, {name: "В. Иванов", role: minister},
			},
			"0 1+3 2", []string{"0-1 " + whyUndecided, "0-3 " + whyUndecided, "1-2 " + whyUndecided, "2-3 " + whyUndecided},
		},
		{
			"misprints of one name do not contradict each other",
			[]told{
				{name: "Pompeo Michael R.", role: minister, party: "US"}, {name: "Michael R. Pompo", role: minister, party: "US"},
				{name: "M. R. Pompeo", role: minister, party: "US"}, {name: "Mihael R. Pompeo", role: minister, party: "US"},
				{name: "Michael R. Pompeo", role: minister, party: "US"},
			},
			"0+1+2+3+4", nil,
		},
		{
			"not even where letters are missing in one and doubled in the other",
			[]told{
				{name: "William ierce Rogers", role: minister, party: "US"}, {name: "William Piercce Rogers", role: minister, party: "US"},
				{name: "W. P. Rogers", role: minister, party: "US"}, {name: "William Pierce Rogers", role: minister, party: "US"},
			},
			"0+1+2+3", nil,
		},
		{
			"nor does a name without middle initials",
			[]told{
				{name: "George W. Bush", role: monarch, party: "US"}, {name: "George Bush", role: monarch, party: "US"},
				{name: "George H. W. Bush", role: monarch, party: "US"},
			},
			"0 1 2", []string{"0-1 " + whyUndecided, "1-2 " + whyUndecided},
		},
		{
			"two identifiers of one scheme keep a third from bridging",
			[]told{
				{name: "Zakir Hasanov", role: minister, id: "wikidata:Q1"}, {name: "Zakir Hasanov", role: minister},
				{name: "Zakir Hasanov", role: minister, id: "wikidata:Q2"},
			},
			"0 1 2", []string{"0-1 " + whyUndecided, "1-2 " + whyUndecided},
		},
		{
			"undated, of one time or another",
			[]told{
				{name: "Kim Yong-hyun", role: minister, party: "KR", held: "1950"}, {name: "Kim Yong-hyun", role: minister, party: "KR", held: "2016"},
				{name: "Kim Yong-hyun", role: minister, party: "KR"},
			},
			"0 1 2", []string{"0-1 " + whyAbsent, "0-2 " + whyUndecided, "1-2 " + whyUndecided},
		},
	})
}

// Which official came first into the ledger decides nothing, whoever may be one of
// several; and nobody is one person with two who contradict each other.
func TestOfficialsInAnyOrder(t *testing.T) {
	names := []string{
		"Viktor Ivanov", "V. Ivanov", "Vladimir Ivanov", "Viktr Ivanov", "Ivanov V.", "Viktor V. Ivanov", "Vladimir Ivanov Jr.", "Ivanov",
		"Pyotr Viktor Ivanov", "Viktoria Ivanova",
	}
	held := []string{"", "1950", "1951-03", "1974/1976", "1990", "2001-05-02", "2016-01", "[1990..2010]", "XXXX-05-02"}
	rapid.Check(t, func(t *rapid.T) {
		var people []told
		for i := range rapid.IntRange(2, 8).Draw(t, "people") {
			x := told{name: pick(t, names), party: pick(t, []cooperation.Party{"RU", "RU", "BY"}), held: pick(t, held), role: minister}
			if rapid.IntRange(0, 5).Draw(t, "without a post") == 0 {
				x.role = ""
			}
			if rapid.IntRange(0, 5).Draw(t, "registered") == 0 {
				switch { // a register does not hold names that contradict each other for one
				case strings.HasPrefix(x.name, "Viktor "):
					x.id = pick(t, []string{"wikidata:Q1", "wikidata:Q2", "viaf:1"})
				case strings.HasPrefix(x.name, "Vladimir "):
					x.id = pick(t, []string{"wikidata:Q3", "viaf:2"})
				}
			}
			if rapid.IntRange(0, 3).Draw(t, "together") == 0 {
				x.report = fmt.Sprint("together", i%2)
			}
			people = append(people, x)
		}
		list, ids := reports(people)
		first, err := Build(list...)
		if err != nil {
			t.Fatal(err)
		}
		second, err := Build(rapid.Permutation(list).Draw(t, "order")...)
		if err != nil {
			t.Fatal(err)
		}
		a, _ := first.MarshalJSON()
		b, _ := second.MarshalJSON()
		if diff := cmp.Diff(string(a), string(b)); diff != "" {
			t.Fatalf("another order (-want +got):\n%s", diff)
		}
		// Other report ids put the records into another order; the groups are
		// the same, but for people of one report, of whom the first has the
		// partner that fits both.
		turned := slices.Clone(people)
		for i := range turned {
			if turned[i].report != "" {
				return
			}
			turned[i].report = fmt.Sprint("x", len(turned)-i)
		}
		list, others := reports(turned)
		third, err := Build(list...)
		if err != nil {
			t.Fatal(err)
		}
		if x, y := groups(first, ids), groups(third, others); x != y {
			t.Fatalf("%q under other ids: %q instead of %q", people, y, x)
		}
	})
}
