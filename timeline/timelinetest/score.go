package timelinetest

import (
	"slices"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/cooperationtest"
	"github.com/defcoop/defcoop/timeline"
)

// Truth says which thing a record describes. Make it empty, and add the truth of
// every generated report that goes into the ledger. Reports of one seed and one
// set of options belong together; those of another tell of another world.
type Truth map[timeline.RecordID]cooperationtest.Thing

// Add takes in the truth about a generated report.
func (t Truth) Add(g cooperationtest.Generated) {
	for local, thing := range g.Truth {
		t[timeline.RecordIDOf(g.Report.ID, local)] = thing
	}
}

// Pairs counts pairs of records, by whether they are one on the timeline and
// whether they describe one thing in truth.
type Pairs struct {
	Right  int // one on the timeline and in truth
	Missed int // one in truth only
	Wrong  int // one on the timeline only
}

// Precision is the share of the pairs joined that are right, and 1 if none is
// joined.
func (p Pairs) Precision() float64 { return share(p.Right, p.Wrong) }

// Recall is the share of the true pairs that are joined, and 1 if there are
// none.
func (p Pairs) Recall() float64 { return share(p.Right, p.Missed) }

func share(part, rest int) float64 {
	if part+rest == 0 {
		return 1
	}
	return float64(part) / float64(part+rest)
}

// Score counts the pairs of records that a timeline joins, misses and wrongly
// joins, among the records of the kinds given, or of all kinds if none is.
// Records of which the truth says nothing do not count, nor do true pairs of
// which a record is not on the timeline.
//
//	var ledger timeline.Ledger
//	truth := timelinetest.Truth{}
//	for g := range cooperationtest.Generate(1, cooperationtest.GenerateOptions{}) {
//		truth.Add(g)
//		if err := ledger.Add(g.Report); err != nil {
//			t.Fatal(err)
//		}
//	}
//	tl, err := ledger.Resolve(policy)
//	if err != nil {
//		t.Fatal(err)
//	}
//	if pairs := timelinetest.Score(tl, truth, cooperation.KindMeeting); pairs.Precision() < 0.99 {
//		t.Errorf("meetings: %+v", pairs)
//	}
func Score(t *timeline.Timeline, truth Truth, kinds ...cooperation.Kind) Pairs {
	pairs := func(n int) int { return n * (n - 1) / 2 }
	things := map[cooperationtest.Thing]int{}
	joined, right := 0, 0
	for r := range t.Records() {
		if len(kinds) > 0 && !slices.Contains(kinds, r.Kind) {
			continue
		}
		here, n := map[cooperationtest.Thing]int{}, 0
		for _, m := range r.Members {
			if thing, ok := truth[m]; ok {
				here[thing]++
				things[thing]++
				n++
			}
		}
		joined += pairs(n)
		for _, k := range here {
			right += pairs(k)
		}
	}
	same := 0
	for _, n := range things {
		same += pairs(n)
	}
	return Pairs{Right: right, Missed: same - right, Wrong: joined - right}
}
