package cooperation

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
)

// A delegation numbers at least as many as are named in it, and as its largest
// group. Groups may overlap, and include who is named.
func TestSizes(t *testing.T) {
	named := func(ids ...ID) (list []Participant) {
		for _, id := range ids {
			list = append(list, Participant{Official: id})
		}
		return list
	}
	for _, tt := range []struct {
		name    string
		head    Participant
		members []Participant
		least   int
	}{
		{"nobody", Participant{}, nil, 0},
		{"a head", Participant{Official: "p"}, nil, 1},
		{"a head and two members", Participant{Official: "p"}, named("q", "s"), 3},
		{"the head among the members", Participant{Official: "p"}, named("p", "q"), 2},
		{"an organization is no person", Participant{Official: "o"}, named("p"), 1},
		{"the larger of two groups", Participant{}, []Participant{{Label: "x", Count: 4}, {Label: "y", Count: 3}}, 4},
		{"the larger of two groups, last", Participant{}, []Participant{{Label: "x", Count: 3}, {Label: "y", Count: 4}}, 4},
		{"a group that may include who is named", Participant{Official: "p"}, []Participant{{Official: "q"}, {Label: "x", Count: 3}}, 3},
		{"more people than the group has", Participant{Official: "p"}, []Participant{{Official: "q"}, {Official: "s"}, {Label: "x", Count: 2}}, 3},
		{"a head that is a group", Participant{Label: "x", Count: 2}, named("p"), 2},
		{"a count beside a name is not that of a group", Participant{Official: "p", Count: 5}, nil, 1},
	} {
		for size := 1; size <= 6; size++ {
			r := &Report{ID: "r",
				Officials:     []Official{{ID: "p"}, {ID: "q"}, {ID: "s"}},
				Organizations: []Organization{{ID: "o"}},
				Delegations:   []Delegation{{ID: "d", Size: size, Head: tt.head, Members: tt.members}},
			}
			assert.Equal(t, size < tt.least, len(pathsOf(r, CodeSizeTooSmall)) > 0, "%s: a size of %d", tt.name, size)
		}
	}
}

// A delegation that nothing names is found where it is the only one, and
// beside others.
func TestOrphans(t *testing.T) {
	r := &Report{ID: "r", Delegations: []Delegation{{ID: "a"}}}
	assert.Equal(t, []string{"/delegations/0 orphan-delegation"}, pathsOf(r, CodeOrphanDelegation))
	r.Delegations = append(r.Delegations, Delegation{ID: "b"})
	for _, rec := range []Record{&Visit{ID: "v", Delegations: []ID{"b"}}, &Meeting{ID: "v", Delegations: []ID{"b"}}, &Ceremony{ID: "v", Delegations: []ID{"b"}}} {
		named := r.Clone()
		named.Append(rec)
		assert.Equal(t, []string{"/delegations/0 orphan-delegation"}, pathsOf(named, CodeOrphanDelegation), rec.RecordKind())
	}
}

// TestSpeakers lets "a" speak at a ceremony, which was part of a meeting, in the
// course of a visit.
func TestSpeakers(t *testing.T) {
	type people = []Participant
	delegation := func(id ID, members ...ID) Delegation {
		d := Delegation{ID: id}
		for _, m := range members {
			d.Members = append(d.Members, Participant{Official: m})
		}
		return d
	}
	for _, tt := range []struct {
		name   string
		edit   func(r *Report)
		absent bool
	}{
		{"nobody is named", func(*Report) {}, false},
		{"another is named", func(r *Report) { r.Ceremonies[0].Participants = people{{Official: "b"}} }, true},
		{"named at the ceremony", func(r *Report) { r.Ceremonies[0].Participants = people{{Official: "b"}, {Official: "a"}} }, false},
		{"named at the meeting", func(r *Report) {
			r.Ceremonies[0].Participants, r.Meetings[0].Participants = people{{Official: "b"}}, people{{Official: "a"}}
		}, false},
		{"named on the visit", func(r *Report) {
			r.Ceremonies[0].Participants, r.Visits[0].Participants = people{{Official: "b"}}, people{{Official: "a"}}
		}, false},
		{"another is named on the visit alone", func(r *Report) { r.Visits[0].Participants = people{{Official: "b"}} }, true},
		{"in the only delegation", func(r *Report) {
			r.Delegations, r.Ceremonies[0].Delegations = []Delegation{delegation("d", "b", "a")}, []ID{"d"}
		}, false},
		{"not in the only delegation", func(r *Report) {
			r.Delegations, r.Ceremonies[0].Delegations = []Delegation{delegation("d", "b")}, []ID{"d"}
		}, true},
		{"in the second delegation", func(r *Report) {
			r.Delegations, r.Ceremonies[0].Delegations = []Delegation{delegation("d", "b"), delegation("e", "a")}, []ID{"d", "e"}
		}, false},
		{"head of a delegation", func(r *Report) {
			r.Delegations, r.Ceremonies[0].Delegations = []Delegation{{ID: "d", Head: Participant{Official: "a"}}}, []ID{"d"}
		}, false},
		{"a delegation without names", func(r *Report) {
			r.Ceremonies[0].Participants = people{{Official: "b"}}
			r.Delegations, r.Ceremonies[0].Delegations = []Delegation{delegation("d", "b"), {ID: "e"}}, []ID{"d", "e"}
		}, false},
		{"a participant who is no record", func(r *Report) {
			r.Ceremonies[0].Participants = people{{Official: "b"}, {Official: "nobody"}}
		}, false},
		{"only people without names", func(r *Report) { r.Ceremonies[0].Participants = people{{Label: "officers"}} }, false},
		{"as many delegations as are searched", func(r *Report) { manyDelegations(r, maxDelegations) }, true},
		{"more delegations than are searched", func(r *Report) { manyDelegations(r, maxDelegations+1) }, false},
		{"at the visit", func(r *Report) {
			r.Statements[0].At, r.Visits[0].Participants = "v", people{{Official: "b"}}
		}, false},
	} {
		r := &Report{ID: "r",
			Officials:  []Official{{ID: "a"}, {ID: "b"}},
			Visits:     []Visit{{ID: "v"}},
			Meetings:   []Meeting{{ID: "m", Visit: "v"}},
			Ceremonies: []Ceremony{{ID: "c", Meeting: "m"}},
			Statements: []Statement{{ID: "s", At: "c", Speakers: people{{Official: "a"}}}},
		}
		tt.edit(r)
		assert.Equal(t, tt.absent, len(pathsOf(r, CodeSpeakerAbsent)) > 0, tt.name)
	}
}

// manyDelegations gives the ceremony many delegations without the speaker.
func manyDelegations(r *Report, n int) {
	for i := range n {
		id := ID(fmt.Sprint("d", i))
		r.Delegations = append(r.Delegations, Delegation{ID: id, Members: []Participant{{Official: "b"}}})
		r.Ceremonies[0].Delegations = append(r.Ceremonies[0].Delegations, id)
	}
}
