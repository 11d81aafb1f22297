package timeline_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline"
	"github.com/stretchr/testify/require"
)

// What several reports on consulates of TR in AZ come to: which of them are
// one, and what is asked.
func TestOffices(t *testing.T) {
	act := func(kind cooperation.OfficeActionKind, date string) cooperation.OfficeAction {
		return cooperation.OfficeAction{Kind: kind, Date: edtf.MustParse(date)}
	}
	const opened, closed, accredited, reopened = cooperation.OfficeOpened, cooperation.OfficeClosed, cooperation.OfficeAccredited, cooperation.OfficeReopened
	type told struct {
		city    string
		actions []cooperation.OfficeAction
	}
	in := func(city string, actions ...cooperation.OfficeAction) told { return told{city, actions} }
	for _, c := range []struct {
		name    string
		reports []told
		want    string // groups of reports; ? for a pair left for review
	}{
		{"nothing but the kind", []told{in(""), in("")}, "01"},
		{"dates that differ", []told{in("", act(opened, "1993")), in("", act(opened, "1994"))}, "01"},
		{"two cities", []told{in("Ganja"), in("Lankaran")}, "0 1"},
		{"two cities, and one that says neither", []told{in("Ganja"), in("Lankaran"), in("")}, "0 1 2 0?2 1?2"},
		{"one city, and one that says none", []told{in("Ganja"), in("")}, "01"},
		{"one city in two spellings", []told{in("Ganja"), in("Gəncə")}, "01"},
		{"one city in other signs", []told{in("Nur Sultan"), in("Nur-Sultan")}, "01"},
		{"one city in two scripts", []told{in("Ganja"), in("Гянджа")}, "01"},
		{"two cities, and one in another script", []told{in("Ganja"), in("Lankaran"), in("Гянджа")}, "0 1 2 0?2 1?2"},
		{"closed, and opened again", []told{in("", act(opened, "1993"), act(closed, "2000")), in("", act(opened, "2010"))}, "0 1"},
		{"which of the two is not said", []told{in("", act(closed, "2000")), in("", act(opened, "2010")), in("")}, "0 1 2 0?2 1?2"},
		{"who was accredited in between", []told{in("", act(closed, "2000")), in("", act(opened, "2010")), in("", act(accredited, "2012"))}, "0 12"},
		{"accredited after it closed", []told{in("", act(closed, "2000")), in("", act(accredited, "2012"))}, "0 1 0?1"},
		{"reopened after it closed", []told{in("", act(closed, "2000")), in("", act(reopened, "2010"))}, "01"},
		{"closed and reopened in one report", []told{in("", act(closed, "2000"), act(reopened, "2010")), in("", act(accredited, "2012"))}, "01"},
		{"closed in a year, accredited in it", []told{in("", act(closed, "2000")), in("", act(accredited, "2000-05"))}, "01"},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, order := range []string{"abc", "cba", "bca"} { // ids are hashes, so names decide their order
				var reports []*cooperation.Report
				at := map[timeline.RecordID]string{}
				for i, x := range c.reports {
					id := cooperation.ID(order[i : i+1])
					reports = append(reports, &cooperation.Report{ID: id, Source: cooperation.Source{Title: "Report"}, Offices: []cooperation.Office{{
						ID: "x", Kind: cooperation.OfficeConsulate, Sending: "TR", Receiving: "AZ", Place: cooperation.Place{City: x.city}, Actions: x.actions,
					}}})
					at[timeline.RecordIDOf(id, "x")] = fmt.Sprint(i)
				}
				merged, err := timeline.Build(reports...)
				require.NoError(t, err)
				var groups, asked []string
				for r := range merged.Records() {
					var group []string
					for _, id := range r.Members {
						group = append(group, at[id])
					}
					slices.Sort(group)
					groups = append(groups, strings.Join(group, ""))
				}
				for l := range merged.Review() {
					pair := []string{at[l.A], at[l.B]}
					slices.Sort(pair)
					asked = append(asked, strings.Join(pair, "?"))
				}
				slices.Sort(groups)
				slices.Sort(asked)
				require.Equal(t, c.want, strings.Join(append(groups, asked...), " "), order)
			}
		})
	}
}
