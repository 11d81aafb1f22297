package timelinetest_test

import (
	"bytes"
	"fmt"
	"log"
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/cooperationtest"
	"github.com/defcoop/defcoop/timeline"
	"github.com/defcoop/defcoop/timeline/timelinetest"
)

func ExampleTimeline() {
	t := timelinetest.Timeline()
	for c := range t.Conflicts() {
		fmt.Println(c.Kind, c.Path)
		for _, v := range c.Values {
			fmt.Println(" ", v.JSON, v.Said[0].Report)
		}
	}
	// Output:
	// office /actions/opened/date
	//   "2015-08" azeridefence-interview
	//   "2015-09" azeridefence-interview
	//   "2015" baku-talks
}

func ExampleLedger() {
	l := timelinetest.Ledger()
	claims, judgements := 0, 0
	for range l.Claims() {
		claims++
	}
	for range l.Judgements() {
		judgements++
	}
	fmt.Println(claims > 100, judgements)
	// Output: true 4
}

func ExampleDiff() {
	fmt.Printf("%q\n", timelinetest.Diff(timelinetest.Timeline(), timelinetest.Timeline()))
	// Output: ""
}

func ExampleDiffLedgers() {
	var before, after timeline.Ledger
	if err := after.Add(&cooperation.Report{ID: "news", Source: cooperation.Source{Title: "Talks in Baku"}}); err != nil {
		log.Fatal(err)
	}
	fmt.Println(timelinetest.DiffLedgers(&before, &after))
	// Output: + {"claim":"03467b0b2bc4cedd76058be99dedbcdc","record":"cbac7cf79af6c62c3f7fa5bd2edb025c","report":"news","revision":0,"content":{"id":"news","source":{"title":"Talks in Baku"}}}
}

// printer stands for the *testing.T of a test, and prints the first failure up
// to its first line.
type printer struct {
	testing.TB
	failures int
}

func (*printer) Helper() {}

func (p *printer) Errorf(format string, args ...any) {
	if p.failures++; p.failures == 1 {
		first, _, _ := strings.Cut(fmt.Sprintf(format, args...), "\n")
		fmt.Println(first)
	}
}

func ExampleCheckLedgerStore() {
	var t printer
	var file bytes.Buffer
	timelinetest.CheckLedgerStore(&t,
		func(l *timeline.Ledger) error { file.Reset(); return timeline.EncodeLedger(&file, l) },
		func() (*timeline.Ledger, error) { return timeline.DecodeLedger(bytes.NewReader(file.Bytes())) })
	fmt.Println(t.failures, "failures")
	// Output: 0 failures
}

// replacing is a store that forgets what it had.
type replacing struct{ held *timeline.Ledger }

func (r *replacing) Add(l *timeline.Ledger) error    { r.held = timeline.Merge(l); return nil }
func (r *replacing) Load() (*timeline.Ledger, error) { return timeline.Merge(r.held), nil }

func ExampleCheckMerge() {
	var t printer
	timelinetest.CheckMerge(&t, func() timelinetest.Store { return new(replacing) })
	// Output: merge: one after the other: what is stored is not the union: lacks 479 claims and 11 judgements, has nothing too many
}

func ExampleScore() {
	truth := timelinetest.Truth{}
	var ledger timeline.Ledger
	options := cooperationtest.GenerateOptions{Reports: 60, Undated: -1, Imprecise: -1, Wrong: -1}
	for g := range cooperationtest.Generate(11, options) {
		truth.Add(g)
		if err := ledger.Add(g.Report); err != nil {
			log.Fatal(err)
		}
	}
	t, err := ledger.Resolve(timeline.Policy{})
	if err != nil {
		log.Fatal(err)
	}
	pairs := timelinetest.Score(t, truth, cooperation.KindMeeting)
	fmt.Println("wrongly joined:", pairs.Wrong)
	fmt.Println("more than half found:", pairs.Recall() > 0.5)
	// Output:
	// wrongly joined: 0
	// more than half found: true
}
