package resolve

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Two things have different numbers only where one scheme gives both a number and
// none of all their numbers is the same.
func TestNumbersDiffer(t *testing.T) {
	for _, tt := range []struct {
		name   string
		xs, ys []string
		want   bool
	}{
		{"none", nil, []string{"example:1"}, false},
		{"one", []string{"example:1"}, []string{"example:1"}, false},
		{"two", []string{"example:1"}, []string{"example:2"}, true},
		{"two schemes", []string{"example:1"}, []string{"other:2"}, false},
		{"two schemes, of which one begins like the other", []string{"example:1"}, []string{"example-b:2"}, false},
		{"one of two", []string{"example:1", "example:2"}, []string{"example:2"}, false},
		{"one of another scheme", []string{"example:1", "other:1"}, []string{"example:2", "other:1"}, false},
	} {
		require.Equal(t, tt.want, numbersDiffer(tt.xs, tt.ys), tt.name)
		require.Equal(t, tt.want, numbersDiffer(tt.ys, tt.xs), tt.name)
	}
}
