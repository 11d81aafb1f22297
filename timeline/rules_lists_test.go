package timeline

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation"
)

// The values of a list stand in the order of their JSON, however many tell each and
// whenever they did. No policy makes a list a field of one value.
func TestRuleListsAreNotRanked(t *testing.T) {
	sectors := []cooperation.Sector{cooperation.SectorNaval, cooperation.SectorCyber, cooperation.SectorTraining}
	published := []string{"2020-08-01", "2020-07-01", "2020-09-01"}
	for k := range sectors {
		var told []any
		for i, id := range []cooperation.ID{"a", "b", "c", "d"} { // the last two say the same
			n := (min(i, 2) + k) % len(sectors)
			told = append(told, visitReport(id, "2020-06", fromOrigin("Origin "+string(id)), func(r *cooperation.Report) {
				visitOf(r).Topics = []cooperation.Topic{{Sector: sectors[n]}}
				r.Officials[0].Posts[0].Title, r.Source.Published = "Minister "+string(sectors[n]), day(published[n])
			}))
		}
		for _, p := range []Policy{{}, {Fields: map[string]FieldClass{"visit /topics": FieldSingle, "official /posts": FieldSingle}}} {
			tl := resolvedBy(t, p, told...)
			visit, _ := tl.Lookup(recordNamed("a/visit"))
			topics := fieldOf(t, visit, "/topics")
			require.Equal(t, FieldSet, topics.Class)
			require.False(t, topics.Conflict)
			require.Len(t, topics.Values, 3)

			guest, _ := tl.Lookup(recordNamed("a/guest"))
			posts := fieldOf(t, guest, "/posts")
			require.Equal(t, FieldDated, posts.Class)
			require.Len(t, posts.Values, 3)

			for _, f := range []Field{topics, posts} {
				require.True(t, slices.IsSortedFunc(f.Values, func(a, b Value) int { return strings.Compare(a.JSON, b.JSON) }), "%s: %v", f.Path, f.Values)
			}
		}
	}
}
