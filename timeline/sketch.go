package timeline

import (
	"github.com/defcoop/defcoop/cooperation"
)

// sketch is what the claims of one cluster come to, as far as it places them on
// the timeline. The rest is combined when somebody asks for it.
type sketch struct {
	record cooperation.Record
	fields []Field
}

// sketches are those of clusters with entries and several claims; nil for the
// others.
type sketches []*sketch

// newSketches sketches the clusters that stand on the timeline. Each lands in its
// own place, so the number of goroutines shows nowhere.
func newSketches(t *resolution) sketches {
	s := make(sketches, len(t.clusters))
	t.each(func(i int) {
		if k := t.kind(i); !k.Entity() && k != cooperation.KindDelegation && t.several(i) {
			rec, fields := t.merge(i, true)
			s[i] = &sketch{rec, fields}
		}
	})
	return s
}

// shown returns the record of a cluster as far as it places it on the timeline,
// without copying, and how to find what its references mean.
func (s sketches) shown(t *resolution, i int) (cooperation.Record, func(cooperation.ID) int) {
	if m := s[i]; m != nil {
		return m.record, func(id cooperation.ID) int {
			if rid, err := ParseRecordID(string(id)); err == nil {
				return t.indexOf(rid)
			}
			return -1
		}
	}
	n := &t.live.Records[t.clusters[i][0]]
	return n.Content, func(id cooperation.ID) int {
		if m, ok := t.local.Find(n.Report, id); ok {
			return int(t.clusterOf[m])
		}
		return -1
	}
}

// refers reports whether something that a sketch wants to know of a record refers
// to something else.
func refers(rec cooperation.Record) bool {
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
