package rank

import (
	"maps"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// An index holds what a map would, however alike its strings are.
func TestIndex(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		key := rapid.StringMatching(`[ab]{1,5}(xyz)?[ab]{0,4}`)
		want := map[string]int{}
		n := rapid.IntRange(0, 40).Draw(t, "strings")
		x := newIndex[int](n)
		for i := range n {
			k := key.Draw(t, "key")
			want[k] = i + 1
			x.put(k, i+1)
		}
		require.Equal(t, want, maps.Collect(x.all))
		for range 20 {
			k := key.Draw(t, "asked")
			require.Equal(t, want[k], x.get(k), k)
		}
		require.Zero(t, x.get(""))
	})
}
