package timeline

import (
	"encoding/binary"
	"slices"
	"testing"

	"github.com/defcoop/defcoop/timeline/internal/corpus"
	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

// aRun draws a run over few keys, so that runs overlap. Its bodies are its own.
func aRun(t *rapid.T, label string) []corpus.Claim {
	keys := rapid.SliceOfNDistinct(rapid.Uint64Range(0, 30), 0, 12, rapid.ID[uint64]).Draw(t, label)
	slices.Sort(keys)
	run := make([]corpus.Claim, len(keys))
	for i, k := range keys {
		var record corpus.RecordID
		var id corpus.ClaimID
		binary.BigEndian.PutUint64(record[i%2*8:], k/4) // both halves count
		binary.BigEndian.PutUint64(id[8:], k)
		run[i] = corpus.Claim{Key: corpus.KeyOf(record, id), Data: &corpus.ClaimData{Report: "r", Revision: k}}
	}
	slices.SortFunc(run, func(a, b corpus.Claim) int { return a.Key.Compare(b.Key) })
	return run
}

// slowMerge is the obvious union.
func slowMerge(runs ...[]corpus.Claim) []corpus.Claim {
	all := slices.Concat(runs...)
	slices.SortStableFunc(all, func(a, b corpus.Claim) int { return a.Key.Compare(b.Key) })
	return slices.CompactFunc(all, func(a, b corpus.Claim) bool { return a.Key == b.Key })
}

func keysOf(run []corpus.Claim) []corpus.ClaimKey {
	keys := make([]corpus.ClaimKey, len(run))
	for i, c := range run {
		keys[i] = c.Key
	}
	return keys
}

func TestMergeRunsIsUnion(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := aRun(t, "a"), aRun(t, "b")
		wasA, wasB := slices.Clone(a), slices.Clone(b)
		assert.Equal(t, keysOf(slowMerge(a, b)), keysOf(mergeRuns(a, b)))
		assert.Equal(t, wasA, a)
		assert.Equal(t, wasB, b)
	})
}

func TestMergeAllAndPush(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var runs, pushed [][]corpus.Claim
		for range rapid.IntRange(0, 9).Draw(t, "runs") {
			run := aRun(t, "run")
			runs = append(runs, run)
			before := slices.Clone(pushed)
			next := push(pushed, run, mergeRuns)
			assert.Equal(t, before, pushed, "push changes the old lists")
			pushed = next
			assertHalves(t, pushed)
		}
		want := keysOf(slowMerge(runs...))
		assert.Equal(t, want, keysOf(mergeAll(runs, mergeRuns)))
		assert.Equal(t, want, keysOf(mergeAll(pushed, mergeRuns)))
		united := unite(slices.Clone(runs), mergeRuns)
		assert.Equal(t, want, keysOf(mergeAll(united, mergeRuns)))
		assert.LessOrEqual(t, len(united), manyRuns)
	})
}

// However many lists are put together, a set consists of few of them.
func TestUniteManyRuns(t *testing.T) {
	var lists [][]corpus.Claim
	for i := range 3 * manyRuns {
		lists = append(lists, []corpus.Claim{{Key: corpus.ClaimKey{uint64(i)}}})
	}
	united := unite(slices.Clone(lists), mergeRuns)
	assert.Len(t, united, 1)
	assert.Len(t, united[0], 3*manyRuns)
	assert.Len(t, unite([][]corpus.Claim{lists[0], lists[0], lists[1]}, mergeRuns), 2, "a shared list is taken once")
}

func assertHalves(t *rapid.T, lists [][]corpus.Claim) {
	for i := 1; i < len(lists); i++ {
		assert.GreaterOrEqual(t, len(lists[i-1]), 2*len(lists[i]), "lists must fall by half")
	}
}
