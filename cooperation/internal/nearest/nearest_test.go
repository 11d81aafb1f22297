package nearest

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

func TestDistance(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want int
	}{
		{"", "", 0}, {"samoa", "samoa", 0}, {"somoa", "samoa", 1}, {"smaoa", "samoa", 1}, {"samo", "samoa", 1}, {"samoaa", "samoa", 1},
		{"turkyie", "turkiye", 1}, {"abc", "xyz", 3}, {"untied", "united", 1}, {"", "abc", 3}, {"ca", "abc", 3},
		{strings.Repeat("a", 100), strings.Repeat("a", 98) + "b", 2},
	} {
		assert.Equal(t, tt.want, Distance(tt.a, tt.b, 9), "%q %q", tt.a, tt.b)
		assert.Equal(t, tt.want, Distance(tt.b, tt.a, 9), "%q %q", tt.b, tt.a)
		assert.Equal(t, min(tt.want, 2), Distance(tt.a, tt.b, 1), "%q %q", tt.a, tt.b)
	}
}

// The quick tests by length and letters never hide what the distance would find.
func TestQuickTestsHideNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := rapid.StringMatching(`[a-e ]{0,12}`).Draw(t, "a")
		b := rapid.StringMatching(`[a-e ]{0,12}`).Draw(t, "b")
		limit := rapid.IntRange(0, 3).Draw(t, "limit")
		want := Distance(a, b, 99)
		if got := Of(a, limit).To(b); got != want && (want <= limit || got != Far) {
			t.Fatalf("%q and %q are %d apart, but within %d: %d", a, b, want, limit, got)
		}
	})
}
