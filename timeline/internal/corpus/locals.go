package corpus

import (
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
)

// Locals finds the record that a local ID means within a report. The IDs of a
// report stand together, in the order in which its records are likely to lie in
// memory.
type Locals struct {
	first []int32 // of a report, where its IDs begin; one more for the end
	IDs   []local // by report; those of a long report sorted
}

type local struct {
	id     cooperation.ID
	Record int32
}

// fewIDs is the number of IDs up to which a report is searched from end to end.
const fewIDs = 12

// NewLocals finds the local IDs of a corpus.
func NewLocals(v *Corpus) Locals {
	l := Locals{make([]int32, len(v.Reports)+1), make([]local, len(v.Records))}
	for i := range v.Records {
		l.first[v.Records[i].Report+1]++
	}
	for i := range v.Reports {
		l.first[i+1] += l.first[i]
	}
	next := slices.Clone(l.first)
	for i := range v.Records {
		n := &v.Records[i]
		l.IDs[next[n.Report]] = local{n.Content.LocalID(), int32(i)}
		next[n.Report]++
	}
	for i := range v.Reports {
		if ids := l.Of(int32(i)); len(ids) > fewIDs {
			slices.SortFunc(ids, func(a, b local) int { return strings.Compare(string(a.id), string(b.id)) })
		}
	}
	return l
}

// Of lists the records of a report.
func (l *Locals) Of(report int32) []local { return l.IDs[l.first[report]:l.first[report+1]] }

// Find returns the record that a local ID means within a report.
func (l *Locals) Find(report int32, id cooperation.ID) (int32, bool) {
	ids := l.Of(report)
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
	return ids[i].Record, true
}
