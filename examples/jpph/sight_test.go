package main

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline"
	"github.com/stretchr/testify/require"
)

// sight is the merged timeline, with its records by page: "p02/signing".
type sight struct {
	*timeline.Timeline
	t    *testing.T
	page map[string]cooperation.ID // of a page, its report
}

// merge merges the pages, all of them but those left out.
func merge(t *testing.T, without ...string) *sight {
	t.Helper()
	all, err := read(pages)
	require.NoError(t, err)
	s := &sight{t: t, page: map[string]cooperation.ID{}}
	var reports []*cooperation.Report
	for i, r := range all {
		page := fmt.Sprintf("p%02d", i+1)
		if !slices.Contains(without, page) {
			s.page[page] = r.ID
			reports = append(reports, r)
		}
	}
	s.Timeline, err = timeline.Build(reports...)
	require.NoError(t, err)
	return s
}

// of finds what a record of a page became part of.
func (s *sight) of(name string) timeline.Resolved {
	s.t.Helper()
	page, local, _ := strings.Cut(name, "/")
	r, ok := s.Lookup(timeline.RecordIDOf(s.page[page], cooperation.ID(local)))
	require.True(s.t, ok, name)
	return r
}

// one reports whether records are one thing.
func (s *sight) one(names ...string) bool {
	return !slices.ContainsFunc(names, func(n string) bool { return s.of(n).ID != s.of(names[0]).ID })
}

// apart reports whether no two of some records are one thing.
func (s *sight) apart(names ...string) bool {
	for i, n := range names {
		if slices.ContainsFunc(names[:i], func(m string) bool { return s.of(n).ID == s.of(m).ID }) {
			return false
		}
	}
	return true
}

// entry returns the one entry of an action, of a party where one acted alone.
func (s *sight) entry(r timeline.Resolved, action string, party cooperation.Party) (timeline.Entry, bool) {
	var found []timeline.Entry
	for e := range s.Entries() {
		if e.ID == r.ID && e.Action == action && e.Party == party {
			found = append(found, e)
		}
	}
	if len(found) != 1 {
		return timeline.Entry{}, false
	}
	return found[0], true
}

// field returns a field of one thing, the zero Field if nobody states it.
func field(r timeline.Resolved, path string) timeline.Field {
	for _, f := range r.Fields() {
		if f.Path == path {
			return f
		}
	}
	return timeline.Field{}
}

// states reports whether a field holds all of some values, given as JSON.
func states(f timeline.Field, values ...string) bool {
	return !slices.ContainsFunc(values, func(v string) bool {
		return !slices.ContainsFunc(f.Values, func(x timeline.Value) bool { return x.JSON == v })
	})
}
