package combine

import (
	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
)

// outline is what the claims of one cluster come to, as far as it places them on
// the timeline. The rest is combined when somebody asks for it.
type outline struct {
	Record cooperation.Record
	Fields []Field
}

// Outlines are those of clusters with entries and several claims; nil for the
// others.
type Outlines []*outline

// NewOutlines outlines the clusters that stand on the timeline. Each lands in its
// own place, so the number of goroutines shows nowhere.
func NewOutlines(t *Clusters) Outlines {
	s := make(Outlines, len(t.Members))
	t.Each(func(i int) {
		if k := t.Kind(i); !k.Entity() && k != cooperation.KindDelegation && t.Several(i) {
			rec, fields := t.Merge(i, true)
			s[i] = &outline{rec, fields}
		}
	})
	return s
}

// Shown returns the record of a cluster as far as it places it on the timeline,
// without copying, and how to find what its references mean.
func (s Outlines) Shown(t *Clusters, i int) (cooperation.Record, func(cooperation.ID) int) {
	if m := s[i]; m != nil {
		return m.Record, func(id cooperation.ID) int {
			if rid, ok := corpus.ParseRecordID(string(id)); ok {
				return t.IndexOf(rid)
			}
			return -1
		}
	}
	n := &t.Corpus.Records[t.Members[i][0]]
	return n.Content, func(id cooperation.ID) int {
		if m, ok := t.Local.Find(n.Report, id); ok {
			return int(t.ClusterOf[m])
		}
		return -1
	}
}

// hasReferences reports whether something of a record that is in its outline refers
// to something else.
func hasReferences(rec cooperation.Record) bool {
	if told := rec.Told(); told.According != "" || len(told.Links) > 0 {
		return true
	}
	switch x := rec.(type) {
	case *cooperation.Visit, *cooperation.Activity, *cooperation.Milestone, *cooperation.ArmedConflict:
		return false
	case *cooperation.Meeting:
		return x.Visit != ""
	case *cooperation.Ceremony:
		return x.Visit != "" || x.Meeting != ""
	case *cooperation.Statement:
		return x.At != ""
	}
	return true
}
