package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/cooperationtest"
	"github.com/defcoop/defcoop/timeline"
	"github.com/stretchr/testify/require"
)

// sight is the merged timeline with names for the records, so that failures
// say "news-az-2022/meeting" and not a hash.
type sight struct {
	*timeline.Timeline
	t     *testing.T
	names map[timeline.RecordID]string
}

func merge(t *testing.T) *sight {
	t.Helper()
	reports := readAll(t)
	s := &sight{build(t, reports...), t, map[timeline.RecordID]string{}}
	for _, r := range reports {
		for rec := range r.Records() {
			s.names[timeline.RecordIDOf(r.ID, rec.LocalID())] = string(r.ID) + "/" + string(rec.LocalID())
		}
	}
	return s
}

func readAll(t *testing.T) []*cooperation.Report {
	t.Helper()
	return cooperationtest.AzKr()
}

func build(t *testing.T, reports ...*cooperation.Report) *timeline.Timeline {
	t.Helper()
	tl, err := timeline.Build(reports...)
	require.NoError(t, err)
	return tl
}

// record finds what a record of a report became part of.
func (s *sight) record(report, local cooperation.ID) timeline.Resolved {
	s.t.Helper()
	r, ok := s.Lookup(timeline.RecordIDOf(report, local))
	require.True(s.t, ok, "%s/%s", report, local)
	return r
}

// members names the records that something is made of, sorted.
func (s *sight) members(r timeline.Resolved) []string {
	var out []string
	for _, m := range r.Members {
		out = append(out, s.names[m])
	}
	slices.Sort(out)
	return out
}

// requireOne requires that these records, named "report/local", and no others
// are one thing; it returns the thing.
func (s *sight) requireOne(names ...string) timeline.Resolved {
	s.t.Helper()
	report, local, _ := strings.Cut(names[0], "/")
	r := s.record(cooperation.ID(report), cooperation.ID(local))
	require.ElementsMatch(s.t, names, s.members(r))
	return r
}

// entries returns the entries of one thing.
func (s *sight) entries(r timeline.Resolved) []timeline.Entry {
	var out []timeline.Entry
	for e := range s.Entries() {
		if e.ID == r.ID {
			out = append(out, e)
		}
	}
	return out
}

// entry returns the only entry of one thing.
func (s *sight) entry(r timeline.Resolved) timeline.Entry {
	s.t.Helper()
	all := s.entries(r)
	require.Len(s.t, all, 1)
	return all[0]
}

// field returns a field of one thing; nobody states it if ok is false.
func field(r timeline.Resolved, path string) (f timeline.Field, ok bool) {
	for _, f := range r.Fields() {
		if f.Path == path {
			return f, true
		}
	}
	return timeline.Field{}, false
}

// said words the values of a field: each value, and the reports that state it.
func said(f timeline.Field) map[string][]string {
	out := map[string][]string{}
	for _, v := range f.Values {
		var who []string
		for _, x := range v.Said {
			who = append(who, string(x.Report))
		}
		slices.Sort(who)
		out[v.JSON] = who
	}
	return out
}

// links returns the links of an outcome between records of two things.
func (s *sight) links(outcome timeline.Outcome, a, b timeline.Resolved) []timeline.Link {
	var out []timeline.Link
	for l := range s.Links() {
		straight := slices.Contains(a.Members, l.A) && slices.Contains(b.Members, l.B)
		crossed := slices.Contains(a.Members, l.B) && slices.Contains(b.Members, l.A)
		if l.Outcome == outcome && (straight || crossed) {
			out = append(out, l)
		}
	}
	return out
}

// evidence lists the kinds of evidence of a link.
func evidence(l timeline.Link) []timeline.EvidenceKind {
	var out []timeline.EvidenceKind
	for _, e := range l.Evidence {
		out = append(out, e.Kind)
	}
	return out
}
