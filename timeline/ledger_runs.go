package timeline

import (
	"slices"

	"github.com/defcoop/defcoop/timeline/internal/corpus"
)

// A run is a list of claims or judgements sorted by key without repeats. Runs
// are never changed once made, so ledgers share them.

// runOf returns claims in any order as a run, and leaves them as they are.
func runOf(claims []corpus.Claim) []corpus.Claim {
	run := slices.Clone(claims)
	slices.SortFunc(run, func(a, b corpus.Claim) int { return a.Key.Compare(b.Key) })
	return slices.CompactFunc(run, func(a, b corpus.Claim) bool { return a.Key == b.Key })
}

// mergeRuns merges two runs into a new one. Where one is empty the other is
// returned as it is.
func mergeRuns(a, b []corpus.Claim) []corpus.Claim {
	switch {
	case len(a) == 0:
		return b
	case len(b) == 0:
		return a
	}
	out := make([]corpus.Claim, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		switch c := a[0].Key.Compare(b[0].Key); {
		case c < 0:
			out, a = append(out, a[0]), a[1:]
		case c > 0:
			out, b = append(out, b[0]), b[1:]
		default:
			out, a, b = append(out, a[0]), a[1:], b[1:]
		}
	}
	out = append(out, a...)
	return append(out, b...)
}

// mergeAll merges any number of sorted lists into one, always the two shortest
// first, so that long ones move as few times as can be. The lists stay as they
// were.
func mergeAll[T any](lists [][]T, merge func(a, b []T) []T) []T {
	byLength := func(a, b []T) int { return len(a) - len(b) }
	queue := slices.Clone(lists)
	slices.SortStableFunc(queue, byLength)
	for len(queue) > 1 {
		list := merge(queue[0], queue[1])
		queue = queue[2:]
		at, _ := slices.BinarySearchFunc(queue, list, byLength)
		queue = slices.Insert(queue, at, list)
	}
	if len(queue) == 0 {
		return nil
	}
	return queue[0]
}

// push adds a sorted list to lists whose lengths fall by half at least from
// one to the next. The result has that shape again, which holds it to a
// logarithmic length, and the old lists stay as they were.
func push[T any](lists [][]T, list []T, merge func(a, b []T) []T) [][]T {
	n := len(lists)
	for n > 0 && len(lists[n-1]) < 2*len(list) {
		list = merge(lists[n-1], list)
		n--
	}
	if len(list) == 0 {
		return lists
	}
	return append(lists[:n:n], list)
}

// manyRuns is how many lists a set may consist of before unite merges them.
const manyRuns = 48

// unite puts the lists of several ledgers together. They are shared and not
// merged as long as they are few: whoever reads them all merges them once. One
// list that several ledgers share is taken once.
func unite[T any](lists [][]T, merge func(a, b []T) []T) [][]T {
	slices.SortStableFunc(lists, func(a, b []T) int { return len(b) - len(a) })
	lists = slices.CompactFunc(slices.DeleteFunc(lists, func(l []T) bool { return len(l) == 0 }), func(a, b []T) bool {
		return len(a) == len(b) && &a[0] == &b[0]
	})
	if len(lists) > manyRuns {
		lists = [][]T{mergeAll(lists, merge)}
	}
	return slices.Clip(lists)
}
