package cooperationtest

import (
	"fmt"
	"reflect"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
)

// CheckStore tests that a storage of your own keeps reports intact: put stores
// a report and get returns the one with that ID. Begin with an empty store, and
// with a new one for every test.
//
//	func TestStore(t *testing.T) {
//		db := open(t)
//		cooperationtest.CheckStore(t, db.Save, db.Load)
//	}
//
// It checks that
//
//   - what is put in comes out equal under [Options], with all the values that
//     [CheckCodec] tries, at once and again when the store holds everything;
//   - IDs that look alike (a.b, a-b, a_b, 0 and 00) name different reports;
//   - putting a report a second time changes nothing;
//   - of several revisions get returns the highest, in whatever order they came,
//     and tells apart those that a floating-point number does not;
//   - an ID that was never put in finds nothing: get returns an error or nil;
//   - the store keeps copies: nothing that a caller does to a report put in or
//     got out changes what the store holds.
//
// Failures are reported by t.Errorf, with the place, what was put in, what came
// back and the kind of harm.
func CheckStore(t testing.TB, put func(*cooperation.Report) error, get func(cooperation.ID) (*cooperation.Report, error)) {
	t.Helper()
	s := storeTrial{t: t, put: put, get: get}

	var all []named
	for name, r := range trials() {
		all = append(all, named{name, r})
	}
	for _, id := range []cooperation.ID{"a.b", "a-b", "a_b", "a:b", "ab", "00", "1", "01", "a.b.", "a.bc"} {
		all = append(all, named{"report " + string(id), look(id, 0)})
	}
	for _, one := range all {
		if fault := s.roundTrip(one.report); fault != "" {
			t.Errorf("store: %s: %s", one.name, fault)
			s.bad(one.report.ID)
		}
	}
	for _, one := range all {
		if s.isBad(one.report.ID) {
			continue // said already
		}
		if fault := s.holds(one.report); fault != "" {
			t.Errorf("store: %s, with the store full: %s", one.name, fault)
		}
	}
	s.revisions()
	if fault := s.unknown("never-put-in"); fault != "" {
		t.Errorf("store: %s", fault)
	}
}

type named struct {
	name   string
	report *cooperation.Report
}

// look makes a small report that tells which one it is.
func look(id cooperation.ID, revision uint64) *cooperation.Report {
	return &cooperation.Report{
		ID: id, Revision: revision,
		Source: cooperation.Source{Title: fmt.Sprintf("Revision %d of %q", revision, id), Publisher: "Example Gazette"},
	}
}

type storeTrial struct {
	t   testing.TB
	put func(*cooperation.Report) error
	get func(cooperation.ID) (*cooperation.Report, error)
	// The reports that came back wrong would do so again.
	wrong map[cooperation.ID]bool
}

func (s *storeTrial) bad(id cooperation.ID) {
	if s.wrong == nil {
		s.wrong = map[cooperation.ID]bool{}
	}
	s.wrong[id] = true
}

func (s *storeTrial) isBad(id cooperation.ID) bool { return s.wrong[id] }

// store puts a copy of a report in and scribbles over it afterwards.
func (s *storeTrial) store(r *cooperation.Report) string {
	mine := r.Clone()
	if fault := call("put", func() error { return s.put(mine) }); fault != "" {
		return fault
	}
	if lost := losses(r, mine); len(lost) > 0 {
		return changed("put changed the report that it was given", lost)
	}
	scribble(reflect.ValueOf(mine).Elem())
	return ""
}

// holds gets a report, compares it and scribbles over it afterwards.
func (s *storeTrial) holds(want *cooperation.Report) string {
	var got *cooperation.Report
	if fault := call("get", func() (err error) { got, err = s.get(want.ID); return err }); fault != "" {
		return fault
	}
	if got == nil {
		return "get returned nil and no error, expected the report that was put in"
	}
	if lost := losses(want, got); len(lost) > 0 {
		if got.Source.Title == "scribbled over" {
			return "the store shares memory with a caller, expected it to keep copies"
		}
		return changed("the report came back changed", lost)
	}
	scribble(reflect.ValueOf(got).Elem())
	return ""
}

// roundTrip puts a report in twice, and gets it after each time and once more.
func (s *storeTrial) roundTrip(r *cooperation.Report) string {
	for _, step := range []func(*cooperation.Report) string{s.store, s.holds, s.holds, s.store, s.holds} {
		if fault := step(r); fault != "" {
			return fault
		}
	}
	return ""
}

// revisions puts revisions of one report in, in several orders.
func (s *storeTrial) revisions() {
	s.t.Helper()
	const big = 1 << 53 // from here on a float64 holds only every second number
	for i, order := range [][]uint64{
		{0, 1, 2}, {2, 1, 0}, {1, 2, 0, 2, 1}, {9, 10}, {10, 9},
		{big, big + 1}, {big + 1, big}, {1<<64 - 2, 1<<64 - 1}, {1<<64 - 1, 1<<64 - 2}, {1<<63 - 1, 1 << 63}, {1 << 63, 1<<63 - 1},
	} {
		id := cooperation.ID(fmt.Sprintf("revised-%d", i))
		highest := uint64(0)
		for n, revision := range order {
			highest = max(highest, revision)
			fault := s.store(look(id, revision))
			if fault == "" {
				fault = s.holds(look(id, highest))
			}
			if fault != "" {
				s.t.Errorf("store: after the revisions %d, in this order, expected to get the highest: %s", order[:n+1], fault)
				break
			}
		}
	}
}

// unknown gets a report that is not there.
func (s *storeTrial) unknown(id cooperation.ID) string {
	var got *cooperation.Report
	var err error
	if fault := call("get of an ID that was never put in", func() error { got, err = s.get(id); return nil }); fault != "" {
		return fault
	}
	if err == nil && got != nil {
		return fmt.Sprintf("get of %q, which was never put in, returned the report %q, expected an error or nil", id, got.ID)
	}
	return ""
}
