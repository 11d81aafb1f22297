package timeline

import (
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
)

// locals finds the node that a local ID means within a report. The nodes of a
// report stand together in it, which is also the order in which their records
// are likely to lie in memory.
type locals struct {
	first []int32 // of a report, where its IDs begin; one more for the end
	ids   []local // by report; those of a long report sorted
}

type local struct {
	id   cooperation.ID
	node int32
}

// fewIDs is the number of IDs up to which a report is searched from end to end.
const fewIDs = 12

func newLocals(v *live) locals {
	l := locals{make([]int32, len(v.reports)+1), make([]local, len(v.nodes))}
	for i := range v.nodes {
		l.first[v.nodes[i].report+1]++
	}
	for i := range v.reports {
		l.first[i+1] += l.first[i]
	}
	next := slices.Clone(l.first)
	for i := range v.nodes {
		n := &v.nodes[i]
		l.ids[next[n.report]] = local{n.record.LocalID(), int32(i)}
		next[n.report]++
	}
	for i := range v.reports {
		if ids := l.of(int32(i)); len(ids) > fewIDs {
			slices.SortFunc(ids, func(a, b local) int { return strings.Compare(string(a.id), string(b.id)) })
		}
	}
	return l
}

// of lists the nodes of a report.
func (l *locals) of(report int32) []local { return l.ids[l.first[report]:l.first[report+1]] }

// node returns the node that a local ID means within a report.
func (l *locals) node(report int32, id cooperation.ID) (int32, bool) {
	ids := l.of(report)
	i := -1
	if len(ids) <= fewIDs {
		i = slices.IndexFunc(ids, func(x local) bool { return x.id == id })
	} else if at, ok := slices.BinarySearchFunc(ids, id, func(x local, id cooperation.ID) int {
		return strings.Compare(string(x.id), string(id))
	}); ok {
		i = at
	}
	if i < 0 {
		return 0, false
	}
	return ids[i].node, true
}
