package cooperation

// graph is a directed graph of records, to find circles in. Finding them takes
// time in proportion to the edges, however they lie.
type graph struct {
	number map[ID]int
	out    [][]int // edges by the node they start from
	edges  []edge
}

type edge struct {
	from, to int
	place    linkPlace
}

// linkPlace is a link, or another reference, of a record.
type linkPlace struct {
	e entry
	i int
}

// edge adds an edge.
func (g *graph) edge(from, to ID, p linkPlace) {
	f, t := g.node(from), g.node(to)
	g.out[f] = append(g.out[f], len(g.edges))
	g.edges = append(g.edges, edge{f, t, p})
}

func (g *graph) node(id ID) int {
	n, ok := g.number[id]
	if !ok {
		if g.number == nil {
			g.number = map[ID]int{}
		}
		n = len(g.out)
		g.number[id] = n
		g.out = append(g.out, nil)
	}
	return n
}

// circles returns the places of all edges that lie on a circle, in the order
// in which they were added. They are the edges within one strongly connected
// component (Tarjan 1972). The search has a stack of its own, so that a chain
// of a million records does not exhaust the stack of the program.
func (g *graph) circles() []linkPlace {
	const unseen = 0
	var (
		order     = make([]int, len(g.out)) // when a node was first seen, from 1
		low       = make([]int, len(g.out)) // the earliest node on the path that it leads to
		component = make([]int, len(g.out)) // 0 while on the path
		next      = make([]int, len(g.out)) // the edge to follow next
		path      []int                     // nodes whose component is not known yet
		visiting  []int
		seen, n   int
	)
	for start := range g.out {
		if order[start] != unseen {
			continue
		}
		visiting = append(visiting, start)
		for len(visiting) > 0 {
			v := visiting[len(visiting)-1]
			if order[v] == unseen {
				seen++
				order[v], low[v] = seen, seen
				path = append(path, v)
			}
			if next[v] < len(g.out[v]) {
				to := g.edges[g.out[v][next[v]]].to
				next[v]++
				switch {
				case order[to] == unseen:
					visiting = append(visiting, to)
				case component[to] == 0:
					low[v] = min(low[v], order[to])
				}
				continue
			}
			visiting = visiting[:len(visiting)-1]
			if len(visiting) > 0 {
				parent := visiting[len(visiting)-1]
				low[parent] = min(low[parent], low[v])
			}
			if low[v] == order[v] {
				n++
				for {
					last := path[len(path)-1]
					path = path[:len(path)-1]
					component[last] = n
					if last == v {
						break
					}
				}
			}
		}
	}
	var places []linkPlace
	for _, e := range g.edges {
		if component[e.from] == component[e.to] {
			places = append(places, e.place)
		}
	}
	return places
}
