package timeline

import "slices"

// A run is a list of claims or judgements sorted by key without repeats. Runs
// are never changed once made, so ledgers share them.

// runOf returns claims in any order as a run, and leaves them as they are.
func runOf(claims []claim) []claim {
	run := slices.Clone(claims)
	slices.SortFunc(run, func(a, b claim) int { return a.key.compare(b.key) })
	return slices.CompactFunc(run, func(a, b claim) bool { return a.key == b.key })
}

// mergeRuns merges two runs into a new one. Where one is empty the other is
// returned as it is.
func mergeRuns(a, b []claim) []claim {
	switch {
	case len(a) == 0:
		return b
	case len(b) == 0:
		return a
	}
	out := make([]claim, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		switch c := a[0].key.compare(b[0].key); {
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

// mergeAll merges any number of sorted lists in a balanced tree, so that each
// element moves about log2(lists) times.
func mergeAll[T any](lists [][]T, merge func(a, b []T) []T) []T {
	switch len(lists) {
	case 0:
		return nil
	case 1:
		return lists[0]
	}
	half := len(lists) / 2
	return merge(mergeAll(lists[:half], merge), mergeAll(lists[half:], merge))
}

// push adds a sorted list to lists whose lengths fall by a third at least from
// one to the next. The result has that shape again, which holds it to a
// logarithmic length, and the old lists stay as they were. A third and not a
// half, so that two sets of lists that fall by half can be put together pair
// by pair, without one merge setting off the next.
func push[T any](lists [][]T, list []T, merge func(a, b []T) []T) [][]T {
	n := len(lists)
	for n > 0 && 2*len(lists[n-1]) < 3*len(list) {
		list = merge(lists[n-1], list)
		n--
	}
	if len(list) == 0 {
		return lists
	}
	return append(lists[:n:n], list)
}

// unite puts the lists of several ledgers together in the shape that push
// keeps, the long ones first, so that each element moves about once.
func unite[T any](lists [][]T, merge func(a, b []T) []T) [][]T {
	slices.SortStableFunc(lists, func(a, b []T) int { return len(b) - len(a) })
	var out [][]T
	for _, list := range lists {
		out = push(out, list, merge)
	}
	return out
}
