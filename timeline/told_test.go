package timeline

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/stretchr/testify/require"
)

// told is one official as one report tells of them.
type told struct {
	name   string
	party  cooperation.Party
	role   cooperation.Role
	rank   string
	held   string // when the post was held
	id     string // scheme:value
	form   string // another form of the name
	report string // of several in one report
}

const (
	minister = cooperation.RoleDefenceMinister
	monarch  = cooperation.RoleHeadOfState
)

func (x told) official(id cooperation.ID) cooperation.Official {
	o := cooperation.Official{ID: id, Name: cooperation.Name{Full: x.name}, Party: x.party}
	if x.party == "" {
		o.Party = "AZ"
	}
	if x.form != "" {
		o.Name.Forms = []cooperation.Text{{Text: x.form}}
	}
	if x.role != "" {
		p := cooperation.Post{Title: string(x.role), Role: x.role}
		if x.held != "" {
			p.Held = edtf.MustParse(x.held)
		}
		o.Posts = []cooperation.Post{p}
	}
	if x.rank != "" {
		o.Ranks = []cooperation.Rank{{Text: x.rank}}
	}
	if scheme, value, ok := strings.Cut(x.id, ":"); ok {
		o.Identifiers = []cooperation.Identifier{{Scheme: scheme, Value: value}}
	}
	return o
}

// reports tells of each official in a report of its own, but for those that
// name one.
func reports(list []told) (out []*cooperation.Report, ids []RecordID) {
	at := map[cooperation.ID]int{}
	for i, x := range list {
		id := cooperation.ID(x.report)
		if id == "" {
			id = cooperation.ID(fmt.Sprintf("r%d", i))
		}
		k, known := at[id]
		if !known {
			k = len(out)
			at[id] = k
			out = append(out, &cooperation.Report{ID: id})
		}
		o := x.official(cooperation.ID(fmt.Sprintf("o%d", i)))
		out[k].Officials = append(out[k].Officials, o)
		ids = append(ids, RecordIDOf(id, o.ID))
	}
	return out, ids
}

// groups says which of some records are one, by their indices: "0+2 1".
func groups(tl *Timeline, ids []RecordID) string {
	var out []string
	var roots []RecordID
	for i, id := range ids {
		r, _ := tl.Lookup(id)
		if k := slices.Index(roots, r.ID); k >= 0 {
			out[k] += fmt.Sprintf("+%d", i)
			continue
		}
		roots = append(roots, r.ID)
		out = append(out, fmt.Sprint(i))
	}
	return strings.Join(out, " ")
}

// open lists the links between some records with one outcome, by indices:
// "0-1 too little evidence to join".
func open(tl *Timeline, ids []RecordID, o Outcome) []string {
	var out []string
	for l := range tl.Links() {
		i, j := slices.Index(ids, l.A), slices.Index(ids, l.B)
		if l.Outcome == o && i >= 0 && j >= 0 {
			out = append(out, fmt.Sprintf("%d-%d %s", min(i, j), max(i, j), l.Reason))
		}
	}
	slices.Sort(out)
	return out
}

func build(t *testing.T, list ...*cooperation.Report) *Timeline {
	t.Helper()
	tl, err := Build(list...)
	require.NoError(t, err)
	return tl
}

// officialsTest is who tells of whom, and who comes out as one person.
type officialsTest struct {
	name   string
	people []told
	want   string   // see groups
	review []string // see open
}

func testOfficials(t *testing.T, tests []officialsTest) {
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			list, ids := reports(tt.people)
			tl := build(t, list...)
			require.Equal(t, tt.want, groups(tl, ids), "%v", open(tl, ids, LinkRefused))
			require.Equal(t, tt.review, open(tl, ids, LinkReview))
		})
	}
}
