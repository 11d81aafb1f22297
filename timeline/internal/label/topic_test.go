package label

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Subjects are one by the words that tell them from others, however they are put.
func TestTopics(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"Clearing of mines in the Baltic", "mines in the Baltic", true},
		{"mine clearing", "the clearing of sea mines", false},
		{"cooperation on mines", "mines", true},
		{"mines", "Mines, drones and shipyards", true},
		{"mines and drones", "drones and shipyards", false},
		{"mines, drones and shipyards", "shipyards, drones and helmets", true},
		{"exchange of views on defence cooperation", "exchange of views on military cooperation", false},
		{"defence cooperation", "defence cooperation", false},
		{"bilateral relations", "strengthening bilateral ties", false},
		{"", "", false},
		{"mines", "", false},
	} {
		require.Equal(t, c.want, ShareTopic(Topic(c.a), Topic(c.b)), "%s / %s", c.a, c.b)
		require.Equal(t, c.want, ShareTopic(Topic(c.b), Topic(c.a)), "%s / %s", c.b, c.a)
	}
}
