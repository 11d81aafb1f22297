package timeline

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Who may be one of several people: what counts as several, and what comes of it
// where records share words, a report or a register.
func TestRuleWhoMayBeSeveral(t *testing.T) {
	testOfficials(t, []officialsTest{
		{
			"of two in a register, each is tied to the third, and neither to the other",
			[]told{
				{name: "Gorge Bush", role: minister, party: "US", id: "viaf:1"}, {name: "George H. W. Bush", role: minister, party: "US", id: "viaf:2"},
				{name: "G. W. Bush", role: minister, party: "US"}, {name: "Gorge Bush", role: minister, party: "US"},
			},
			"0 1 2 3", []string{"0-2 " + whyKin, "0-3 " + whyUndecided, "1-3 " + whyUndecided, "2-3 " + whyKin},
		},
		{
			"a name that says less than one of two, and as much as the other",
			[]told{
				{name: "Ferdinand Marcos Jr.", role: minister, party: "PH", held: "2016"}, {name: "Ferdinand Marcos", role: minister, party: "PH", held: "2016"},
				{name: "Ferdinand E. Marcos", role: minister, party: "PH"}, {name: "Ferdinand E. Marcos Sr.", role: minister, party: "PH"},
			},
			"0+1+2 3", []string{"1-3 " + whyKin + "; against it: " + whyNames, "2-3 " + whyKin + "; against it: " + whyNames},
		},
		{
			"two that contradict each other by a misprint are one",
			[]told{
				{name: "George Bush", role: monarch, rank: "General", party: "US"}, {name: "Geogre W. Bush", role: minister, party: "US"},
				{name: "G. Bush", role: minister, rank: "General", party: "US"}, {name: "Gorge Bush", role: minister, party: "US"},
			},
			"0+2+3 1", []string{"0-1 " + whyTooLittle},
		},
		{
			"initials are one with initials only where those are nobody else's",
			[]told{
				{name: "Viktor A. Ivanov", role: minister}, {name: "Vladimir A. Ivanov", role: minister}, {name: "Viktor B. Ivanov", role: minister},
				{name: "V. Ivanov", role: minister}, {name: "V. A. Ivanov", role: minister},
			},
			"0 1 2 3 4", []string{"0-3 " + whyUndecided, "0-4 " + whyUndecided, "1-3 " + whyUndecided, "1-4 " + whyUndecided, "2-3 " + whyUndecided, "3-4 " + whyUndecided},
		},
		{
			"records that say the same are one before it is asked whose they are",
			[]told{
				{name: "V. A. Ivanov", role: minister, report: "r"}, {name: "Vladimir A. Ivanov", role: minister, held: "1950", report: "r"},
				{name: "V. A. Ivanov", role: minister}, {name: "Viktor A. Ivanov", role: minister, held: "2016"},
			},
			"0+2+3 1", nil,
		},
		{
			"also where only the time of others makes it a question",
			[]told{
				{name: "Ferdinand Marcos", role: minister, party: "PH"}, {name: "Ferdinand Marcos", role: minister, party: "PH"},
				{name: "F. Marcos", role: minister, party: "PH", held: "1970"}, {name: "Ferdinand Marcos Jr.", role: minister, party: "PH", held: "2005"},
			},
			"0+1+2 3", []string{"2-3 " + whyAbsent},
		},
	})
}

// An official whom nothing dates may be somebody whom another record dates. The
// order of the reports does not decide whether.
func TestRuleUndecidedByAnothersTime(t *testing.T) {
	kim := told{name: "Kim Yong-hyun", role: minister, party: "KR"}
	registered, same, early, undated := kim, kim, kim, kim
	registered.role, registered.held, registered.id = monarch, "2016", "wikidata:Q2"
	same.id = "wikidata:Q2"
	early.held = "1970"
	undated.rank = "General"
	people := []told{registered, same, early, undated}
	for _, order := range [][]int{{0, 1, 2, 3}, {3, 2, 1, 0}, {2, 3, 0, 1}, {1, 3, 2, 0}, {3, 0, 1, 2}} {
		var list []told
		for _, i := range order {
			list = append(list, people[i])
		}
		told, ids := reports(list)
		back := make([]RecordID, len(ids))
		for k, i := range order {
			back[i] = ids[k]
		}
		tl := build(t, told...)
		require.Equal(t, "0+1 2 3", groups(tl, back), order)
		require.Contains(t, open(tl, back, LinkReview), "2-3 "+whyUndecided)
		require.Contains(t, open(tl, back, LinkReview), "1-3 "+whyUndecided)
	}
}
