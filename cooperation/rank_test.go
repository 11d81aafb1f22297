package cooperation

import (
	"os"
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// rankRow is a line of testdata/ranks.tsv.
type rankRow struct {
	text  string
	in    RankContext
	want  Rank
	where string
}

// rankRows reads the ranks met in public sources.
func rankRows(t testing.TB) []rankRow {
	t.Helper()
	data, err := os.ReadFile("testdata/ranks.tsv")
	require.NoError(t, err)
	var rows []rankRow
	for i, line := range strings.Split(strings.TrimSpace(string(data)), "\n")[1:] {
		f := strings.Split(line, "\t")
		require.Len(t, f, 9, "line %d", i+2)
		r := rankRow{
			text: f[0],
			in:   RankContext{Country: Country(f[1]), Branch: Branch(f[2])},
			want: Rank{
				Text: f[0], Title: f[4], Branch: Branch(f[5]),
				Grade: Grade(f[6]), Basis: GradeBasis(f[7]),
			},
			where: f[8],
		}
		if f[3] != "" {
			r.in.On = edtf.MustParse(f[3])
		}
		rows = append(rows, r)
	}
	return rows
}

func TestParseRankMetInTheWild(t *testing.T) {
	rows := rankRows(t)
	require.GreaterOrEqual(t, len(rows), 150)
	seen := map[string]bool{}
	for _, r := range rows {
		key := r.text + "|" + string(r.in.Country) + "|" + string(r.in.Branch) + "|" + r.in.On.String()
		assert.False(t, seen[key], "%s stands twice", key)
		seen[key] = true
		assert.NotEmpty(t, r.where, key)
		got, err := ParseRank(r.text, r.in)
		assert.NoError(t, err, key)
		assert.Equal(t, r.want, got, "%s (%s)", key, r.where)
	}
}
