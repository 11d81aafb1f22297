package timeline

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation"
)

// Who builds from many reports learns which of them is refused, and why.
func TestBuildSaysWhichReport(t *testing.T) {
	good := &cooperation.Report{ID: "a", Source: cooperation.Source{Publisher: "Invented Daily"}}
	for _, tt := range []struct {
		name    string
		reports []*cooperation.Report
		index   int
		wantErr string
	}{
		{
			"invalid", []*cooperation.Report{good, good, {ID: "b", Visits: []cooperation.Visit{{}}}, good}, 2,
			"timeline: report 3 of 4: report refused: \"b\": invalid report: ",
		},
		{"nil", []*cooperation.Report{nil, good}, 0, "timeline: report 1 of 2: report refused: found nil, expected a report"},
		{"without an ID", []*cooperation.Report{{}}, 0, "timeline: report 1 of 1: report refused: invalid report: "},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Build(tt.reports...)
			require.ErrorIs(t, err, ErrReport)
			require.ErrorContains(t, err, tt.wantErr)
			var which *BuildError
			require.ErrorAs(t, err, &which)
			require.Equal(t, tt.index, which.Index)
			require.Equal(t, len(tt.reports), which.Count)
			if tt.reports[tt.index] != nil {
				require.ErrorIs(t, err, cooperation.ErrInvalid)
				var invalid *cooperation.ValidationError
				require.ErrorAs(t, err, &invalid)
				require.NotEmpty(t, invalid.Problems)
			}
		})
	}
}
