package corpus

import (
	"fmt"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/stretchr/testify/require"
)

// A local ID finds its record in its own report and in no other, in short
// reports as in long ones, which are searched in another way.
func TestLocals(t *testing.T) {
	var told []*cooperation.Report
	sizes := []int{0, 1, 2, fewIDs - 1, fewIDs, fewIDs + 1, 2 * fewIDs, 10 * fewIDs}
	name := func(size, i int) cooperation.ID { return cooperation.ID(fmt.Sprintf("visit-%d-of-%d", i, size)) }
	for _, size := range sizes {
		r := &cooperation.Report{ID: cooperation.ID(fmt.Sprintf("report-%d", size))}
		for i := range size {
			r.Visits = append(r.Visits, cooperation.Visit{ID: name(size, i)})
		}
		told = append(told, r)
	}
	v := New(claimsIn(t, told...))
	l := NewLocals(v)
	for _, size := range sizes {
		report := v.ReportIndex(cooperation.ID(fmt.Sprintf("report-%d", size)))
		require.GreaterOrEqual(t, report, int32(0))
		require.Len(t, l.Of(report), size)
		for i := range size {
			n, ok := l.Find(report, name(size, i))
			require.True(t, ok, "%s of %d", name(size, i), size)
			require.Equal(t, name(size, i), v.Records[n].Content.LocalID())
			require.Equal(t, report, v.Records[n].Report)
		}
		for _, unknown := range []cooperation.ID{"", "a", "visit-0-of-1000", "zero"} {
			_, ok := l.Find(report, unknown)
			require.False(t, ok, "%q among %d", unknown, size)
		}
	}
}
