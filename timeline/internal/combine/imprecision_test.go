package combine

import (
	"testing"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// Each date is less precise than the date before it, or as precise.
func TestImprecision(t *testing.T) {
	for _, tt := range []struct {
		text  string
		grade int
	}{
		{"", 0},
		{"2015-03-14", 0},
		{"2015-03-14T09:30:00", 0},
		{"2015-03-14/2015-03-15", 1},
		{"2015-02", 1},
		{"2015-03", 1},
		{"2015-33", 2},      // a quarter of 90 days
		{"2015-35", 2},      // a quarter of 92 days
		{"2015-37", 3},      // a third of a year
		{"2015", 3},         // 365 days
		{"2016", 3},         // 366 days
		{"2015/2016-01", 4}, // a year and a month
		{"201X", 4},
		{"20XX", 5},
		{"2XXX", 6},
		{"2015/..", 7},
		{"[..2015]", 7},
	} {
		var s stated
		if tt.text != "" {
			s.date = edtf.MustParse(tt.text)
		}
		if got := imprecision(&s); got != tt.grade {
			t.Errorf("imprecision of %q is %d, want %d", tt.text, got, tt.grade)
		}
	}
}
