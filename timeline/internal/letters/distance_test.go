package letters

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// slow is the distance by its definition: the least of all ways.
func (c *Costs) slow(a, b string) int {
	memo := map[[2]int]int{}
	var from func(i, j int) int
	from = func(i, j int) int {
		if d, ok := memo[[2]int{i, j}]; ok || i+j == 0 {
			return d
		}
		best := 1 << 20
		if i > 0 {
			best = min(best, from(i-1, j)+int(c.Drop[a[i-1]>>6]))
		}
		if j > 0 {
			best = min(best, from(i, j-1)+int(c.Drop[b[j-1]>>6]))
		}
		if i > 0 && j > 0 {
			best = min(best, from(i-1, j-1)+int(c.Put[a[i-1]&symbol][b[j-1]&symbol]))
		}
		if i > 1 && j > 1 && a[i-1]&symbol == b[j-2]&symbol && a[i-2]&symbol == b[j-1]&symbol && a[i-1]&symbol != b[j-1]&symbol {
			best = min(best, from(i-2, j-2)+int(c.Swap))
		}
		memo[[2]int{i, j}] = best
		return best
	}
	return from(len(a), len(b))
}

func drawCosts(t *rapid.T) *Costs {
	cost := rapid.Uint8Range(0, 6)
	c := &Costs{Swap: cost.Draw(t, "swap")}
	for i := range c.Drop {
		c.Drop[i] = cost.Draw(t, "drop")
	}
	for a := range 4 {
		for b := range a {
			c.Put[a][b] = cost.Draw(t, "put")
			c.Put[b][a] = c.Put[a][b]
		}
	}
	return c
}

func TestDistanceIsItsDefinition(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		c := drawCosts(t)
		word := rapid.Map(rapid.SliceOfN(rapid.SampledFrom([]byte{0, 1, 2, 3, 1 | 1<<6, 2 | 2<<6, 3 | 3<<6}), 0, 9), func(b []byte) string { return string(b) })
		a, b := word.Draw(t, "a"), word.Draw(t, "b")
		limit := rapid.Uint8Range(0, 40).Draw(t, "limit")
		want := c.slow(a, b)
		if want > int(limit) {
			want = Far
		}
		require.Equal(t, want, int(c.Distance(a, b, limit)))
		require.Equal(t, want, int(c.Distance(b, a, limit)), "not symmetric")
	})
}

func TestDistanceIsBounded(t *testing.T) {
	t.Parallel()
	c := &Costs{Drop: [4]uint8{3, 3, 3, 3}}
	long := strings.Repeat("\x00", Longest)
	assert.Equal(t, uint8(0), c.Distance(long, long, 0))
	assert.Equal(t, uint8(3), c.Distance(long, long[1:], 3))
	assert.Equal(t, uint8(Far), c.Distance(long, long[1:], 2))
	assert.Equal(t, uint8(0), c.Distance(long+"\x00", long+"\x00", 0))
	assert.Equal(t, uint8(Far), c.Distance(long, long+"\x00", 100), "too long")
	assert.Equal(t, uint8(Far), c.Distance(long, "", 126), "more than any limit, without overflow")
}

func TestCommon(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		a, b string
		want int
	}{
		{"kiev", "kyiv", 3}, {"warsaw", "warszawa", 6}, {"ab", "ba", 1}, {"", "a", 0}, {"баку", "бакы", 3}, {"wien", "graz", 0},
		{strings.Repeat("a", Longest), strings.Repeat("a", Longest), Longest},
		{strings.Repeat("a", Longest+1), strings.Repeat("a", Longest+1), 0}, // too long
		{strings.Repeat("a", Longest), strings.Repeat("b", Longest), 0},
	} {
		assert.Equal(t, c.want, Common(c.a, c.b), "%s %s", c.a, c.b)
		assert.Equal(t, c.want, Common(c.b, c.a), "%s %s", c.b, c.a)
	}
	var many [Longest + 1]rune
	for i := range many {
		many[i] = rune('一' + i)
	}
	assert.Equal(t, Longest, Common(string(many[:Longest]), string(many[:Longest])))
	assert.Zero(t, Common(string(many[:Longest]), string(many[1:])), "too many letters")
}

// The longest common subsequence, by its recursion.
func TestCommonIsItsDefinition(t *testing.T) {
	t.Parallel()
	var lcs func(a, b string) int
	lcs = func(a, b string) int {
		switch {
		case a == "" || b == "":
			return 0
		case a[0] == b[0]:
			return 1 + lcs(a[1:], b[1:])
		}
		return max(lcs(a[1:], b), lcs(a, b[1:]))
	}
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.StringOfN(rapid.SampledFrom([]rune("abc")), 0, 7, -1)
		a, b := word.Draw(t, "a"), word.Draw(t, "b")
		require.Equal(t, lcs(a, b), Common(a, b))
	})
}

func TestSlipOf(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		a, b string
		want Slip
	}{
		{"", "", Equal}, {"", "a", LeftOut}, {"a", "b", Changed}, {"ab", "ba", Exchanged}, {"ab", "a", LeftOut}, {"", "ab", Apart},
		{"mubarak", "mubaak", LeftOut}, {"larsson", "larson", LeftOut}, {"hansen", "hanson", Changed}, {"luka", "lkua", Exchanged},
		{"abc", "bca", Apart}, {"abcd", "badc", Apart}, {"abc", "abdd", Apart}, {"aba", "bab", Apart},
		{"закир", "заки", LeftOut}, {"закир", "закыр", Changed}, {"закир", "закри", Exchanged}, {"əli", "eli", Changed},
		{"né", "n", LeftOut}, {"é", "è", Changed}, {"éa", "aè", Apart}, {"習近平", "習平", LeftOut}, {"習a", "習ab", LeftOut}, {"a", "習", Changed},
		{"\xff", "\xfe", Changed}, {"a\xff", "a", LeftOut}, {"😀", "", LeftOut}, {"aaaaa", "", Apart},
	} {
		assert.Equal(t, c.want, SlipOf(c.a, c.b), "%q %q", c.a, c.b)
		assert.Equal(t, c.want, SlipOf(c.b, c.a), "%q %q", c.b, c.a)
	}
}

// SlipOf is the distance at which every edit costs one, up to one.
func TestSlipOfIsADistance(t *testing.T) {
	t.Parallel()
	unit := &Costs{Drop: [4]uint8{1, 1, 1, 1}, Swap: 1}
	for a := range unit.Put {
		for b := range unit.Put[a] {
			if a != b {
				unit.Put[a][b] = 1
			}
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.StringOfN(rapid.SampledFrom([]rune("abcд")), 0, 6, -1)
		a, b := word.Draw(t, "a"), word.Draw(t, "b")
		plain := strings.NewReplacer("a", "\x00", "b", "\x01", "c", "\x02", "д", "\x03")
		d := unit.Distance(plain.Replace(a), plain.Replace(b), 1)
		switch slip := SlipOf(a, b); slip {
		case Equal:
			require.Equal(t, uint8(0), d)
		case Apart:
			require.Equal(t, uint8(Far), d)
		default:
			require.Equal(t, uint8(1), d)
			require.Equal(t, slip == LeftOut, utf8.RuneCountInString(a) != utf8.RuneCountInString(b))
		}
	})
}
