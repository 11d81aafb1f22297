package cooperationtest_test

import (
	"fmt"
	"io/fs"
	"log"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/cooperationtest"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

func ExampleBaku() {
	r := cooperationtest.Baku()
	r.Meetings[0].Date = edtf.MustParse("2025-10-16") // what the case under test needs
	fmt.Println(r.Meetings[0].Date, "in", r.Meetings[0].Place.City)
	fmt.Println("another copy is undated:", cooperationtest.Baku().Meetings[0].Date.IsZero())
	// Output:
	// 2025-10-16 in Baku
	// another copy is undated: true
}

func ExampleAzKr() {
	languages := map[string]int{}
	reports := cooperationtest.AzKr()
	for _, r := range reports {
		languages[r.Source.Language]++
	}
	fmt.Println(len(reports), "reports:", languages)
	// Output: 16 reports: map[az:2 de:4 en:8 ko:1 ru:1]
}

func ExampleAgreements() {
	for _, r := range cooperationtest.Agreements() {
		for _, a := range r.Agreements {
			if r.ID == "wikipedia-kharkiv-pact" && a.ID == "kharkiv" {
				for _, day := range []string{"2010-04-25", "2012", "2014-04-01"} {
					fmt.Println(day, a.StatusOn(edtf.MustParse(day))[0].Status)
				}
			}
		}
	}
	// Output:
	// 2010-04-25 signed
	// 2012 in-force
	// 2014-04-01 terminated
}

func ExampleDefects() {
	n := 0
	for code, r := range cooperationtest.Defects() {
		if n++; n <= 2 {
			fmt.Println(code, "as in", r.ID)
		}
	}
	fmt.Println(n == len(cooperation.Codes()))
	// Output:
	// missing as in defect-missing
	// missing-label as in defect-missing-label
	// true
}

func ExampleDefect() {
	r := cooperationtest.Defect(cooperation.CodeEndBeforeStart)
	fmt.Println(cooperation.Check(r)[0])
	// Output: /offices/0/actions/1/date: warning: end-before-start: closed is certainly before opened; expected a later date, or the same
}

func ExampleEdges() {
	for name, r := range cooperationtest.Edges() {
		if name == "revision" {
			fmt.Println(r.Revision, "is not", uint64(float64(r.Revision)))
		}
	}
	// Output: 9007199254740993 is not 9007199254740992
}

func ExampleFS() {
	names, err := fs.Glob(cooperationtest.FS(), "agreements/inf-*.json")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(names)
	// Output: [agreements/inf-2019.json agreements/inf-armscontrol.json agreements/inf-calendarz.json]
}

func ExampleDiff() {
	want, got := cooperationtest.Baku(), cooperationtest.Baku()
	got.Visits = []cooperation.Visit{} // empty or nil: no difference
	fmt.Printf("%q\n", cooperationtest.Diff(want, got))
	got.Offices[0].Actions[0].Date = edtf.MustParse("2015-01-01") // what a DATE column makes of 2015
	fmt.Println(cooperationtest.Diff(want, got) != "")
	// Output:
	// ""
	// true
}

func ExampleOptions() {
	want, got := cooperationtest.Baku(), cooperationtest.Baku()
	got.Source.Retrieved = edtf.MustParse("2026-02-01")
	ignore := cmpopts.IgnoreFields(cooperation.Source{}, "Retrieved")
	fmt.Println(cmp.Equal(want, got, cooperationtest.Options()), cmp.Equal(want, got, cooperationtest.Options(), ignore))
	// Output: false true
}

func ExampleGenerate() {
	// How much of what is told twice does a merge have to find?
	told := map[cooperationtest.Thing]int{}
	for g := range cooperationtest.Generate(42, cooperationtest.GenerateOptions{Reports: 1000}) {
		for _, v := range g.Report.Visits {
			told[g.Truth[v.ID]]++
		}
	}
	records := 0
	for _, n := range told {
		records += n
	}
	fmt.Println(records, "records of", len(told), "visits")
	// Output: 604 records of 309 visits
}

// column is a DATE column of a database, in which every date is a day.
type column map[cooperation.ID]*cooperation.Report

func (c column) Save(r *cooperation.Report) error {
	r = r.Clone()
	for i := range r.Milestones {
		if day, ok := r.Milestones[i].Date.Earliest(); ok {
			r.Milestones[i].Date, _ = edtf.FromDay(day)
		}
	}
	if old := c[r.ID]; old == nil || old.Revision <= r.Revision {
		c[r.ID] = r
	}
	return nil
}

func (c column) Load(id cooperation.ID) (*cooperation.Report, error) { return c[id].Clone(), nil }

// printer stands for the *testing.T of a test, and prints the first failure.
type printer struct {
	testing.TB
	failures int
}

func (*printer) Helper() {}

func (p *printer) Errorf(format string, args ...any) {
	if p.failures++; p.failures == 1 {
		fmt.Printf(format+"\n", args...)
	}
}

func ExampleCheckStore() {
	var t printer
	db := column{}
	cooperationtest.CheckStore(&t, db.Save, db.Load)
	// Output:
	// store: azkr/s01: the report came back changed
	// 	at /milestones/0/date: put in 199X, got 1990-01-01: precision was invented
}

func ExampleCheckCodec() {
	var t printer
	cooperationtest.CheckCodec(&t,
		func(r *cooperation.Report) (cooperation.Report, error) { return *r.Clone(), nil },
		func(r cooperation.Report) (*cooperation.Report, error) { return r.Clone(), nil })
	fmt.Println(t.failures, "failures")
	// Output: 0 failures
}
