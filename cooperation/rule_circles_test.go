package cooperation

import (
	"slices"
	"strconv"
	"testing"

	"pgregory.net/rapid"
)

// TestCircles compares the graph with a slow and obvious reference: an edge
// lies on a circle if its end reaches its start.
func TestCircles(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		nodes := rapid.IntRange(1, 8).Draw(t, "nodes")
		node := rapid.IntRange(0, nodes-1)
		edges := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) [2]int {
			return [2]int{node.Draw(t, "from"), node.Draw(t, "to")}
		}), 0, 16).Draw(t, "edges")

		var g graph
		for i, e := range edges {
			g.edge(ID(strconv.Itoa(e[0])), ID(strconv.Itoa(e[1])), linkPlace{i: i})
		}
		var got []int
		for _, p := range g.circles() {
			got = append(got, p.i)
		}
		var want []int
		for i, e := range edges {
			if reaches(edges, e[1], e[0]) {
				want = append(want, i)
			}
		}
		if !slices.Equal(got, want) {
			t.Fatalf("edges %v: circles %v, want %v", edges, got, want)
		}
	})
}

// reaches reports whether edges lead from a node to another, or to itself.
func reaches(edges [][2]int, from, to int) bool {
	seen := map[int]bool{}
	todo := []int{from}
	for len(todo) > 0 {
		n := todo[0]
		todo = todo[1:]
		if n == to {
			return true
		}
		for _, e := range edges {
			if e[0] == n && !seen[e[1]] {
				seen[e[1]] = true
				todo = append(todo, e[1])
			}
		}
	}
	return false
}

// TestCirclesDeep follows a chain that would exhaust the stack of a recursive
// search long before a report exhausts the limits of the decoder.
func TestCirclesDeep(t *testing.T) {
	const n = 100_000
	var g graph
	for i := range n {
		g.edge(ID(strconv.Itoa(i)), ID(strconv.Itoa((i+1)%n)), linkPlace{i: i})
	}
	if got := len(g.circles()); got != n {
		t.Errorf("%d edges on circles, want %d", got, n)
	}
}
