package timeline

import (
	"encoding/binary"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

// aRun draws a run over few keys, so that runs overlap. Its bodies are its own.
func aRun(t *rapid.T, label string) []claim {
	keys := rapid.SliceOfNDistinct(rapid.Uint64Range(0, 30), 0, 12, rapid.ID[uint64]).Draw(t, label)
	slices.Sort(keys)
	run := make([]claim, len(keys))
	for i, k := range keys {
		var record RecordID
		var id ClaimID
		binary.BigEndian.PutUint64(record[i%2*8:], k/4) // both halves count
		binary.BigEndian.PutUint64(id[8:], k)
		run[i] = claim{keyOf(record, id), &body{report: "r", revision: k}}
	}
	slices.SortFunc(run, func(a, b claim) int { return a.key.compare(b.key) })
	return run
}

// slowMerge is the obvious union.
func slowMerge(runs ...[]claim) []claim {
	all := slices.Concat(runs...)
	slices.SortStableFunc(all, func(a, b claim) int { return a.key.compare(b.key) })
	return slices.CompactFunc(all, func(a, b claim) bool { return a.key == b.key })
}

func keysOf(run []claim) []key {
	keys := make([]key, len(run))
	for i, c := range run {
		keys[i] = c.key
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
		var runs, pushed [][]claim
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
	var lists [][]claim
	for i := range 3 * manyRuns {
		lists = append(lists, []claim{{key: key{uint64(i)}}})
	}
	united := unite(slices.Clone(lists), mergeRuns)
	assert.Len(t, united, 1)
	assert.Len(t, united[0], 3*manyRuns)
	assert.Len(t, unite([][]claim{lists[0], lists[0], lists[1]}, mergeRuns), 2, "a shared list is taken once")
}

func assertHalves(t *rapid.T, lists [][]claim) {
	for i := 1; i < len(lists); i++ {
		assert.GreaterOrEqual(t, len(lists[i-1]), 2*len(lists[i]), "lists must fall by half")
	}
}

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
		assert.Equal(t, want, keyOf(a, x).compare(keyOf(b, y)))
		assert.Equal(t, RecordID(a), keyOf(a, x).record())
		assert.Equal(t, ClaimID(x), keyOf(a, x).claim())
	})
}
