package match

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/defcoop/defcoop/timeline/internal/letters"
)

// slowDistance is the definition: the cheapest way to leave out, put for
// another or exchange, tried from the end.
func slowDistance(a, b string, strict bool) int {
	t := costs()
	memo := map[[2]int]int{}
	var from func(i, j int) int
	from = func(i, j int) int {
		if i == 0 && j == 0 {
			return 0
		}
		if d, ok := memo[[2]int{i, j}]; ok {
			return d
		}
		best := 1 << 20
		if i > 0 {
			best = min(best, from(i-1, j)+int(t.Drop[a[i-1]>>6]))
		}
		if j > 0 {
			best = min(best, from(i, j-1)+int(t.Drop[b[j-1]>>6]))
		}
		if i > 0 && j > 0 {
			x, y := a[i-1]&soundMask, b[j-1]&soundMask
			sub := int(t.Put[x][y])
			if strict && sub != 0 && isVowel(x) && isVowel(y) {
				sub = costFull
			}
			best = min(best, from(i-1, j-1)+sub)
			if i > 1 && j > 1 && x != y && x == b[j-2]&soundMask && y == a[i-2]&soundMask {
				best = min(best, from(i-2, j-2)+costFull)
			}
		}
		memo[[2]int{i, j}] = best
		return best
	}
	return from(len(a), len(b))
}

func TestDistanceIsItsDefinition(t *testing.T) {
	t.Parallel()
	alphabet := []rune("aeiouEhgkcxjyzswvSCZHTGtdrlmnbp")
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.StringOfN(rapid.SampledFrom(alphabet), 0, 10, -1)
		first := word.Draw(t, "a")
		second := word.Draw(t, "b")
		if rapid.Bool().Draw(t, "similar") {
			k := rapid.IntRange(0, len(first)).Draw(t, "at")
			second = first[:k] + rapid.StringOfN(rapid.SampledFrom(alphabet), 0, 2, -1).Draw(t, "in") + first[min(len(first), k+1):]
		}
		a := string(appendSounds(nil, []byte(first), anyTongue))
		b := string(appendSounds(nil, []byte(second), anyTongue))
		limit := uint8(rapid.IntRange(0, 12).Draw(t, "limit"))
		strict := rapid.Bool().Draw(t, "strict")
		want := slowDistance(a, b, strict)
		got := int(distance(a, b, limit, strict))
		if want > int(limit) {
			want = letters.Far
		}
		require.Equal(t, want, got, "%q %q", first, second)
		require.Equal(t, got, int(distance(b, a, limit, strict)), "symmetry")
	})
}

func TestCostsAreSymmetric(t *testing.T) {
	t.Parallel()
	c := costs()
	for a := range c.Put {
		assert.Zero(t, c.Put[a][a])
		for b := range c.Put[a] {
			assert.Equal(t, c.Put[a][b], c.Put[b][a])
			assert.LessOrEqual(t, c.Put[a][b], uint8(costFull))
		}
	}
}

func TestAlike(t *testing.T) {
	t.Parallel()
	tests := []struct {
		a, b string
		want Class
	}{
		{"karim", "kerim", Skeleton},
		{"hasanov", "gasanov", Skeleton},
		{"alexander", "aleksandr", Edit},
		{"alexander", "aleksander", Skeleton},
		{"lukashenko", "lukashenka", Skeleton},
		{"shoigu", "schoigu", Skeleton},
		{"shoigu", "chouigou", Skeleton},
		{"mubarak", "mubaak", Edit},
		{"hasan", "hassan", Skeleton},
		{"hassan", "hussein", 0},
		{"hamid", "hamad", 0},
		{"ahmad", "ahmed", Skeleton},
		{"mohamed", "mahmoud", 0},
		{"jan", "jen", 0},
		{"wang", "weng", 0},
		{"kim", "gim", 0},
		{"marin", "martin", Edit},
		{"antonio", "antonia", 0},
		{"christian", "christina", 0},
		{"aliyev", "aliyeva", 0},
		{"gabriel", "gabriela", 0},
		{"rahman", "rahma", Edit},
		{"doe", "dow", 0},
		{"zhora", "shora", 0},
	}
	for _, tt := range tests {
		a, b := Prepare(Input{Full: tt.a}), Prepare(Input{Full: tt.b})
		got, _ := alike(&a.readings[0].tokens[0], &b.readings[0].tokens[0])
		assert.Equal(t, tt.want, got, "%s %s", tt.a, tt.b)
		got, _ = alike(&b.readings[0].tokens[0], &a.readings[0].tokens[0])
		assert.Equal(t, tt.want, got, "%s %s", tt.b, tt.a)
	}
}
