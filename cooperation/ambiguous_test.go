package cooperation

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// An error about a text keeps as much of it as a person needs to know it again,
// and no broken character at the cut.
func TestErrorsCutLongTexts(t *testing.T) {
	long := strings.Repeat("й", 1<<16)
	want := strings.Repeat("й", maxInput/2) + "…"
	readers := map[string]func(string) error{
		"country": func(s string) error { _, err := ParseCountry(s); return err },
		"demonym": func(s string) error { _, err := ParseDemonym(s); return err },
		"rank":    func(s string) error { _, err := ParseRank(s, RankContext{}); return err },
		"post":    func(s string) error { _, err := ParsePosts(s, PostContext{}); return err },
		"kind of record": func(s string) error {
			_, err := DecodeRecord(Kind(s), []byte("{}"))
			return err
		},
	}
	for what, read := range readers {
		t.Run(what, func(t *testing.T) {
			err := read(long)
			require.ErrorIs(t, err, ErrUnknown)
			var unknown *UnknownError
			require.ErrorAs(t, err, &unknown)
			assert.Equal(t, UnknownError{Input: want, What: what}, *unknown)

			require.ErrorAs(t, read("x"+long), &unknown)
			assert.Equal(t, "x"+strings.Repeat("й", maxInput/2-1)+"…", unknown.Input)
		})
	}
}
