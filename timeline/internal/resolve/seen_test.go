package resolve

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestSplitByAbsence(t *testing.T) {
	at := func(n int32, first, last int64) sighting { return sighting{n, dayRange{first, last}} }
	tests := []struct {
		name string
		all  []sighting
		who  []int32
		want [][]int32
	}{
		{"nobody dated", nil, []int32{1, 2}, [][]int32{{1, 2}}},
		{"near", []sighting{at(1, 0, 1), at(2, 100, 101)}, []int32{1, 2}, [][]int32{{1, 2}}},
		{"far", []sighting{at(1, 0, 1), at(2, 102, 103)}, []int32{1, 2}, [][]int32{{1}, {2}}},
		{"far, and one undated", []sighting{at(1, 0, 1), at(2, 102, 103)}, []int32{1, 2, 3}, [][]int32{{1}, {2}, {3}}},
		{"near, and one undated", []sighting{at(1, 0, 1), at(2, 50, 51)}, []int32{1, 2, 3}, [][]int32{{1, 2, 3}}},
		{"one to fill the time", []sighting{at(1, 0, 1), at(2, 180, 180), at(3, 90, 90)}, []int32{1, 2, 3}, [][]int32{{1, 2, 3}}},
		{"one seen early and late", []sighting{at(1, 0, 1), at(1, 500, 501), at(2, 250, 250)}, []int32{1, 2}, [][]int32{{1, 2}}},
		{"one seen early and late, and one undated", []sighting{at(1, 0, 1), at(1, 500, 501)}, []int32{1, 2}, [][]int32{{1, 2}}},
		{"one for a long time", []sighting{at(1, 0, 500), at(2, 20, 21), at(3, 590, 600)}, []int32{1, 2, 3}, [][]int32{{1, 2, 3}}},
	}
	for _, tt := range tests {
		seen := newSightings(tt.all, 4)
		require.Equal(t, tt.want, seen.splitByAbsence(tt.who, 100), tt.name)
	}
	seen := newSightings([]sighting{at(1, 0, 1), at(2, 102, 103)}, 3)
	require.Equal(t, [][]int32{{1, 2}}, seen.splitByAbsence([]int32{1, 2}, 0), "no bound")
}

func TestSeen(t *testing.T) {
	early, late := seen{{0, 10}}, seen{{1000, 1010}, {3000, 3000}}
	require.Equal(t, int64(990), early.gap(late))
	require.Equal(t, int64(990), late.gap(early))
	require.Equal(t, int64(0), early.gap(nil), "not known")
	require.Equal(t, int64(0), late.gap(seen{{1005, 2000}}))
	require.False(t, early.sameTime(late))
	require.False(t, early.sameTime(nil))
	require.True(t, late.sameTime(seen{{2000, 2000}}), "in between")
	require.True(t, early.sameTime(seen{{376, 400}}), "a year later")
	require.False(t, early.sameTime(seen{{377, 400}}), "more than a year later")
	require.Equal(t, seen{{0, 10}, {1000, 1010}, {3000, 3000}}, late.unite(early))
	require.Equal(t, seen{{0, 400}}, early.unite(seen{{20, 400}}), "less than a year apart")
	require.Equal(t, early, early.unite(nil))
}
