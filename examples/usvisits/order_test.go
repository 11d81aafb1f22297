package main

import (
	"crypto/sha256"
	"fmt"
	"io"
	"math/rand/v2"
	"runtime"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	c "github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline"
)

// The canonical JSON of the merged timeline is the same to the byte whatever
// the order of reports and records, the tree of merges, repeated delivery and
// the number of processors.
func TestOrder(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	tr, err := newTrial(accepted(t), 1, forms[2])
	require.NoError(t, err)
	want := hash(t, tr.merged)
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	for _, processors := range []int{1, 2} {
		runtime.GOMAXPROCS(processors)
		rnd := rand.New(rand.NewPCG(uint64(processors), 6))
		reports := shuffled(rnd, tr.reports)
		ledgers := []*timeline.Ledger{{}, {}, {}}
		for _, r := range append(reports, reports[0]) { // one comes twice
			require.NoError(t, ledgers[rnd.IntN(len(ledgers))].Add(r))
		}
		union := timeline.Merge(ledgers[0], timeline.Merge(ledgers[2], ledgers[1]))
		merged, err := union.Resolve(timeline.Policy{})
		require.NoError(t, err)
		require.Equal(t, want, hash(t, merged), "%d processors", processors)
	}
}

// shuffled gives the reports and the records in each in another order.
func shuffled(rnd *rand.Rand, reports []*c.Report) []*c.Report {
	var out []*c.Report
	for _, i := range rnd.Perm(len(reports)) {
		r := *reports[i]
		r.Visits = mixed(rnd, r.Visits)
		r.Officials = mixed(rnd, r.Officials)
		r.Organizations = mixed(rnd, r.Organizations)
		out = append(out, &r)
	}
	return out
}

func mixed[T any](rnd *rand.Rand, list []T) []T {
	list = slices.Clone(list)
	rnd.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	return list
}

func hash(t *testing.T, x interface{ WriteJSON(io.Writer) error }) string {
	h := sha256.New()
	require.NoError(t, x.WriteJSON(h))
	return fmt.Sprintf("%x", h.Sum(nil))
}
