package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline"
	"github.com/stretchr/testify/require"
)

// pages is the timeline of all reports, with names for the records: "report/local".
type pages struct {
	*timeline.Timeline
	names map[timeline.RecordID]string
	ids   map[string]timeline.RecordID
}

func merge(t *testing.T) *pages {
	t.Helper()
	files, err := filepath.Glob("testdata/reports/*.json")
	require.NoError(t, err)
	p := &pages{names: map[timeline.RecordID]string{}, ids: map[string]timeline.RecordID{}}
	var reports []*cooperation.Report
	for _, name := range files {
		f, err := os.Open(name)
		require.NoError(t, err)
		r, err := cooperation.DecodeReport(f)
		require.NoError(t, f.Close())
		require.NoError(t, err)
		require.NoError(t, r.Validate())
		reports = append(reports, r)
		for rec := range r.Records() {
			id := timeline.RecordIDOf(r.ID, rec.LocalID())
			name := string(r.ID) + "/" + string(rec.LocalID())
			p.names[id], p.ids[name] = name, id
		}
	}
	p.Timeline, err = timeline.Build(reports...)
	require.NoError(t, err)
	return p
}

func (p *pages) thing(t *testing.T, name string) timeline.Resolved {
	t.Helper()
	id, known := p.ids[name]
	require.True(t, known, name)
	r, found := p.Lookup(id)
	require.True(t, found, name)
	return r
}

// check is one expectation of testdata/README.md, by its number.
type check struct {
	number string
	must   func(*testing.T, *pages)
}

func run(t *testing.T, checks []check) {
	t.Helper()
	p := merge(t)
	for _, c := range checks {
		t.Run(c.number, func(t *testing.T) { c.must(t, p) })
	}
}

// one: the records are one thing.
func one(names ...string) func(*testing.T, *pages) {
	return func(t *testing.T, p *pages) {
		first := p.thing(t, names[0])
		for _, name := range names[1:] {
			if p.thing(t, name).ID != first.ID {
				asked := ""
				if p.review(first, p.thing(t, name)) != "" {
					asked = ", but asked: " + p.review(first, p.thing(t, name))
				}
				t.Errorf("%s and %s are apart%s", names[0], name, asked)
			}
		}
	}
}

// asked: the records are one thing, or reviews connect all of them.
func asked(names ...string) func(*testing.T, *pages) {
	return func(t *testing.T, p *pages) {
		reached := []timeline.Resolved{p.thing(t, names[0])}
		left := slices.Clone(names[1:])
		for grown := true; grown; {
			grown = false
			for i := 0; i < len(left); i++ {
				r := p.thing(t, left[i])
				if slices.ContainsFunc(reached, func(x timeline.Resolved) bool { return x.ID == r.ID || p.review(x, r) != "" }) {
					reached, left, grown = append(reached, r), slices.Delete(left, i, i+1), true
					i--
				}
			}
		}
		for _, name := range left {
			t.Errorf("%s is apart from %s, and nobody is asked", name, names[0])
		}
	}
}

// apart: no record of the first list is one with a record of the second.
func apart(first, second string) func(*testing.T, *pages) {
	return func(t *testing.T, p *pages) {
		for a := range strings.FieldsSeq(first) {
			for b := range strings.FieldsSeq(second) {
				if p.thing(t, a).ID == p.thing(t, b).ID {
					t.Errorf("FALSE JOIN of %s and %s", a, b)
				}
			}
		}
	}
}

// review gives the reason of a review between two things, or nothing.
func (p *pages) review(a, b timeline.Resolved) string {
	for l := range p.Review() {
		if slices.Contains(a.Members, l.A) && slices.Contains(b.Members, l.B) ||
			slices.Contains(a.Members, l.B) && slices.Contains(b.Members, l.A) {
			return l.Reason
		}
	}
	return ""
}

// shows: the field has this value first, and is in conflict or not.
func shows(name, path, value string, conflict bool) func(*testing.T, *pages) {
	return func(t *testing.T, p *pages) {
		for _, f := range p.thing(t, name).Fields() {
			if f.Path == path {
				if f.Values[0].JSON != value || f.Conflict != conflict {
					t.Errorf("%s %s: conflict %v, first %s of %d values", name, path, f.Conflict, f.Values[0].JSON, len(f.Values))
				}
				return
			}
		}
		t.Errorf("%s has no %s", name, path)
	}
}

// all: each of them.
func all(checks ...func(*testing.T, *pages)) func(*testing.T, *pages) {
	return func(t *testing.T, p *pages) {
		for _, c := range checks {
			c(t, p)
		}
	}
}
