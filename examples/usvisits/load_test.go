package main

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// accepted gives the rows of both tables that become records.
func accepted(t testing.TB) map[table][]row {
	tables, err := load(options{})
	require.NoError(t, err)
	return byTable(tables)
}

// Every row is loaded or rejected with a reason, and nearly all are loaded.
func TestLoad(t *testing.T) {
	tables, err := load(options{})
	require.NoError(t, err)
	loaded, refused := 0, []string{}
	for _, x := range tables {
		require.NoError(t, x.report.Validate())
		require.Len(t, x.report.Visits, len(x.rows))
		for i, r := range x.rows {
			require.EqualValues(t, r.id, x.report.Visits[i].ID)
		}
		loaded += len(x.rows)
		for _, r := range x.rejected {
			refused = append(refused, r.row.id+": "+r.reason)
		}
	}
	require.Equal(t, []string{`3099: "Somoa" is not a known country; the nearest known: "Samoa"`}, refused)
	require.Equal(t, 7535, loaded+len(refused))
	require.LessOrEqual(t, float64(len(refused)), 0.005*7535)
}
