package timeline

import (
	"iter"

	"github.com/defcoop/defcoop/timeline/internal/resolve"
)

// linkIndex finds what explains a cluster: the links of cluster i are
// list[start[i]:start[i+1]].
type linkIndex struct {
	start []int32
	list  []int32 // indices into the links, in order within a cluster
	met   []bool  // of a cluster of officials: part of it was joined because they took part in one happening

	bounded map[int][]int32 // of a cluster, its entries with a derived bound, in order
}

// indexLinks makes the index.
func (t *resolution) indexLinks() linkIndex {
	x := linkIndex{start: make([]int32, len(t.Members)+1), met: make([]bool, len(t.Members))}
	each := func(visit func(cluster, link int32)) {
		for i := range t.links {
			a, b := t.ClusterOf[t.links[i].A], t.ClusterOf[t.links[i].B]
			visit(a, int32(i))
			if a != b {
				visit(b, int32(i))
			}
		}
	}
	each(func(cluster, _ int32) { x.start[cluster+1]++ })
	for i := range t.Members {
		x.start[i+1] += x.start[i]
	}
	x.list = make([]int32, x.start[len(t.Members)])
	next := append([]int32(nil), x.start...)
	each(func(cluster, link int32) {
		x.list[next[cluster]] = link
		next[cluster]++
	})
	x.bounded = map[int][]int32{}
	for k := range t.entries {
		if e := &t.entries[k]; !e.NotAfter.IsZero() {
			x.bounded[e.index] = append(x.bounded[e.index], int32(k))
		}
	}
	for i := range t.links {
		if l := &t.links[i]; l.Outcome == resolve.Taken && speaksOf(&l.Evidence, resolve.EvidenceCoParticipant) {
			x.met[t.ClusterOf[l.A]], x.met[t.ClusterOf[l.B]] = true, true
		}
	}
	return x
}

// linksOf returns the indices of the links of a cluster, in order.
func (t *resolution) linksOf(i int) []int32 {
	x := t.linkIndex()
	return x.list[x.start[i]:x.start[i+1]]
}

// LinksOf yields every decision of Resolve that concerns one thing: why its
// records were joined, what was kept apart from it, what is left for review.
// Any id of a member will do; of an id that is not known or retracted there
// are none. The links are sorted by their ids, and views share them.
func (t *Timeline) LinksOf(id RecordID) iter.Seq[Link] {
	t = t.orEmpty()
	return func(yield func(Link) bool) {
		i := t.t.indexOf(id)
		if i < 0 {
			return
		}
		words := newLinker(t.t)
		for _, k := range t.t.linksOf(i) {
			if !yield(words.link(t.t.links[k])) {
				return
			}
		}
	}
}
