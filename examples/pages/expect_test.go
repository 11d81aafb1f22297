package main

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/defcoop/defcoop/timeline"
	"github.com/stretchr/testify/require"
)

// check is one expectation of a relation's README.md, by its number there.
type check struct {
	number string
	must   func(*sight)
}

// sight is the timeline of one relation, with names for the records as
// "report/local", and what the check at hand found wrong.
type sight struct {
	*timeline.Timeline
	t     *testing.T
	names map[timeline.RecordID]string
	ids   map[string]timeline.RecordID
	wrong []string
}

func merge(t *testing.T, relation string) *sight {
	t.Helper()
	reports, err := read(relation)
	require.NoError(t, err)
	s := &sight{t: t, names: map[timeline.RecordID]string{}, ids: map[string]timeline.RecordID{}}
	for _, r := range reports {
		require.NoError(t, r.Validate())
		for rec := range r.Records() {
			id := timeline.RecordIDOf(r.ID, rec.LocalID())
			name := string(r.ID) + "/" + string(rec.LocalID())
			s.names[id], s.ids[name] = name, id
		}
	}
	s.Timeline, err = timeline.Build(reports...)
	require.NoError(t, err)
	return s
}

// hold requires that the checks hold, but for those of unmet. A check that begins
// to hold fails until its line there is gone.
func hold(t *testing.T, relation string, checks []check) {
	t.Helper()
	s := merge(t, relation)
	for _, c := range checks {
		t.Run(c.number, func(t *testing.T) {
			s.t, s.wrong = t, nil
			c.must(s)
			why, known := unmet[relation+" "+c.number]
			switch {
			case len(s.wrong) == 0 && known:
				t.Error("holds now: take it off the list of unmet")
			case len(s.wrong) > 0 && !known:
				t.Error(strings.Join(s.wrong, "\n"))
			case known:
				t.Logf("does not hold yet: %s\n%s", why, strings.Join(s.wrong, "\n"))
			}
		})
	}
}

func (s *sight) Errorf(format string, args ...any) {
	s.wrong = append(s.wrong, fmt.Sprintf(format, args...))
}

// thing is what a record became part of.
func (s *sight) thing(name string) timeline.Resolved {
	s.t.Helper()
	id, known := s.ids[name]
	require.True(s.t, known, name)
	r, found := s.Lookup(id)
	require.True(s.t, found, name)
	return r
}

// one: the records are one thing.
func one(names ...string) func(*sight) {
	return func(s *sight) {
		first := s.thing(names[0])
		for _, name := range names[1:] {
			r := s.thing(name)
			switch why, asked := s.review(first, r); {
			case r.ID == first.ID:
			case asked:
				s.Errorf("%s and %s are apart, people are asked: %s", names[0], name, why)
			default:
				s.Errorf("%s and %s are apart, nobody is asked", names[0], name)
			}
		}
	}
}

// asked: the records are one thing, or reviews connect them all.
func asked(names ...string) func(*sight) {
	return func(s *sight) {
		reached, left := []timeline.Resolved{s.thing(names[0])}, names[1:]
		for grown := true; grown; {
			grown = false
			var still []string
			for _, name := range left {
				r := s.thing(name)
				if slices.ContainsFunc(reached, func(x timeline.Resolved) bool { return s.near(x, r) }) {
					reached, grown = append(reached, r), true
				} else {
					still = append(still, name)
				}
			}
			left = still
		}
		for _, name := range left {
			s.Errorf("%s and %s are apart, nobody is asked", names[0], name)
		}
	}
}

// near: two things are one, or people are asked.
func (s *sight) near(a, b timeline.Resolved) bool {
	_, asked := s.review(a, b)
	return a.ID == b.ID || asked
}

// apart: no record of the first list is one with a record of the second.
func apart(first, second string) func(*sight) {
	return func(s *sight) {
		for a := range strings.FieldsSeq(first) {
			for b := range strings.FieldsSeq(second) {
				if s.thing(a).ID == s.thing(b).ID {
					s.Errorf("falsely joined: %s and %s", a, b)
				}
			}
		}
	}
}

// review gives the reason of a review between two things.
func (s *sight) review(a, b timeline.Resolved) (why string, asked bool) {
	for l := range s.Review() {
		if slices.Contains(a.Members, l.A) && slices.Contains(b.Members, l.B) ||
			slices.Contains(a.Members, l.B) && slices.Contains(b.Members, l.A) {
			return l.Reason, true
		}
	}
	return "", false
}

// field returns a field of what a record became part of.
func (s *sight) field(name, path string) (timeline.Field, bool) {
	for _, f := range s.thing(name).Fields() {
		if f.Path == path {
			return f, true
		}
	}
	return timeline.Field{}, false
}

// shows: the field has this value first.
func shows(name, path, value string) func(*sight) {
	return func(s *sight) {
		switch f, ok := s.field(name, path); {
		case !ok:
			s.Errorf("%s has no %s", name, path)
		case f.Values[0].JSON != value:
			s.Errorf("%s %s shows %s", name, path, f.Values[0].JSON)
		}
	}
}

// quiet: no field that begins with this path is in conflict.
func quiet(name, path string) func(*sight) {
	return func(s *sight) {
		for _, f := range s.thing(name).Fields() {
			if f.Conflict && strings.HasPrefix(f.Path, path) {
				s.Errorf("%s %s is in conflict", name, f.Path)
			}
		}
	}
}

// tells: whether some value of the field holds a text.
func tells(name, path, text string, want bool) func(*sight) {
	return func(s *sight) {
		f, _ := s.field(name, path)
		got := slices.ContainsFunc(f.Values, func(v timeline.Value) bool { return strings.Contains(v.JSON, text) })
		if got != want {
			s.Errorf("%s %s tells %s: %v", name, path, text, got)
		}
	}
}

// all: each of them.
func all(musts ...func(*sight)) func(*sight) {
	return func(s *sight) {
		for _, must := range musts {
			must(s)
		}
	}
}
