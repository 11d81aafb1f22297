package corpus

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

// Ids compare as the big-endian integers that their bytes spell.
func TestKeyOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		id := rapid.Custom(func(t *rapid.T) [16]byte {
			return [16]byte(rapid.SliceOfN(rapid.SampledFrom([]byte{0, 1, 0x7f, 0x80, 0xff}), 16, 16).Draw(t, "id"))
		})
		a, b := id.Draw(t, "a"), id.Draw(t, "b")
		x, y := id.Draw(t, "x"), id.Draw(t, "y")
		want := slices.Compare(a[:], b[:])
		assert.Equal(t, want, RecordID(a).Compare(b))
		if want == 0 {
			want = slices.Compare(x[:], y[:])
		}
		assert.Equal(t, want, KeyOf(a, x).Compare(KeyOf(b, y)))
		assert.Equal(t, RecordID(a), KeyOf(a, x).Record())
		assert.Equal(t, ClaimID(x), KeyOf(a, x).Claim())
	})
}
