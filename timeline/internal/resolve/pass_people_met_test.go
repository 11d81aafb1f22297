package resolve

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// The rarer of two profiles has fewer records; of two that have as many it is the
// later one, whichever is asked for first.
func TestRarer(t *testing.T) {
	p := profiles{list: []profile{{records: []int32{0}}, {records: []int32{1, 2}}, {records: []int32{3}}}}
	for _, tt := range [][3]int32{{0, 1, 0}, {1, 2, 2}, {0, 2, 2}} {
		require.Equal(t, tt[2], p.rarer(tt[0], tt[1]), tt)
		require.Equal(t, tt[2], p.rarer(tt[1], tt[0]), tt)
	}
}
