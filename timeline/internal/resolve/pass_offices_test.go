package resolve

import (
	"fmt"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
	"github.com/defcoop/defcoop/timeline/internal/corpus/corpustest"
	"pgregory.net/rapid"
)

// However dates are qualified and contradict each other, eras follow each other:
// each ends later than the one before.
func TestRuleErasEnd(t *testing.T) {
	dates := []string{"", "1990", "1990~", "1995", "1995~", "1995-12-31", "1994-12~", "199X", "1996~", "2000", "2000?", "2000-21", "2000-01-01~", "[..1995]", "1995/..", "[1990,2000]", "XXXX-05-01"}
	kinds := []cooperation.OfficeActionKind{cooperation.OfficeOpened, cooperation.OfficeClosed, cooperation.OfficeReopened}
	rapid.Check(t, func(t *rapid.T) {
		var told []*cooperation.Report
		n := rapid.IntRange(1, 7).Draw(t, "offices")
		for i := range n {
			var actions []cooperation.OfficeAction
			for range rapid.IntRange(0, 3).Draw(t, "actions") {
				a := cooperation.OfficeAction{Kind: rapid.SampledFrom(kinds).Draw(t, "kind")}
				if date := rapid.SampledFrom(dates).Draw(t, "date"); date != "" {
					a.Date = edtf.MustParse(date)
				}
				actions = append(actions, a)
			}
			told = append(told, &cooperation.Report{ID: cooperation.ID(fmt.Sprintf("r%d", i)), Offices: []cooperation.Office{
				{ID: "office", Kind: cooperation.OfficeAttache, Sending: "NO", Receiving: "DE", Actions: actions},
			}})
		}
		c := corpustest.Of(t, told)
		v := newView(c, corpus.NewLocals(c), defaults, nil)
		eras := v.officePeriods(v.ofKind(cooperation.KindOffice))
		if len(eras) > n+1 {
			t.Fatalf("%d eras of %d offices", len(eras), n)
		}
		for i := 1; i < len(eras); i++ {
			was, _ := eras[i-1].end.Latest()
			if is, ok := eras[i].end.Latest(); ok && is.Compare(was) <= 0 {
				t.Fatalf("era %d ends %s, after one that ends %s", i, eras[i].end, eras[i-1].end)
			}
		}
	})
}
