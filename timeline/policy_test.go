package timeline

import (
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/combine"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// twoOpenings are two reports that disagree on when an office opened.
func twoOpenings(t *testing.T) *Ledger {
	t.Helper()
	var l Ledger
	for _, r := range []struct {
		id        cooperation.ID
		publisher string
		date      string
	}{{"a", "Invented Daily", "2015-08"}, {"b", "Invented Weekly", "2015-09"}} {
		require.NoError(t, l.Add(&cooperation.Report{
			ID: r.id, Source: cooperation.Source{Publisher: r.publisher},
			Offices: []cooperation.Office{{
				ID: "office", Kind: cooperation.OfficeAttache, Sending: "KR", Receiving: "AZ",
				Actions: []cooperation.OfficeAction{{Kind: cooperation.OfficeOpened, Date: edtf.MustParse(r.date)}},
			}},
		}))
	}
	return &l
}

func shownDate(t *testing.T, l *Ledger, p Policy) string {
	t.Helper()
	tl, err := l.Resolve(p)
	require.NoError(t, err)
	for e := range tl.Entries() {
		return e.Date.String()
	}
	return ""
}

func TestPolicyPrefer(t *testing.T) {
	l := twoOpenings(t)
	require.Equal(t, "2015-08", shownDate(t, l, Policy{}), "of equals the smaller is shown")
	require.Equal(t, "2015-09", shownDate(t, l, Policy{Prefer: []string{"Invented Weekly"}}))
	require.Equal(t, "2015-09", shownDate(t, l, Policy{Prefer: []string{"b", "a"}}))
	require.Equal(t, "2015-08", shownDate(t, l, Policy{Prefer: []string{"a", "b"}}))
}

func TestPolicyFields(t *testing.T) {
	l := twoOpenings(t)
	conflicts := func(p Policy) (n int) {
		tl, err := l.Resolve(p)
		require.NoError(t, err)
		for range tl.Conflicts() {
			n++
		}
		return n
	}
	require.Equal(t, 1, conflicts(Policy{}))
	fields := map[string]FieldClass{"office /actions/opened/date": FieldText}
	require.Equal(t, 0, conflicts(Policy{Fields: fields}))

	tl, err := l.Resolve(Policy{Fields: fields})
	require.NoError(t, err)
	fields["office /actions/opened/date"] = FieldSingle // the caller's map is the caller's
	for r := range tl.Records() {
		for _, f := range r.Fields() {
			require.False(t, f.Conflict)
		}
	}
}

func TestPolicyErrors(t *testing.T) {
	for _, tt := range []struct {
		fields  map[string]FieldClass
		wantErr string
	}{
		{map[string]FieldClass{"visit": FieldSingle}, `timeline: invalid policy: found field "visit", expected a kind, a space and a path, such as "visit /kind"`},
		{map[string]FieldClass{"journey /kind": FieldSingle}, `timeline: invalid policy: found field "journey /kind", expected a kind, a space and a path, such as "visit /kind"`},
		{map[string]FieldClass{"visit /kinds": FieldText}, `timeline: invalid policy: found field "visit /kinds", which records of that kind do not have; the nearest known: "visit /kind"`},
		{map[string]FieldClass{"meeting /city": FieldText}, `timeline: invalid policy: found field "meeting /city", which records of that kind do not have; the nearest known: "meeting /place/city"`},
		{map[string]FieldClass{"office /actions/open/date": FieldText}, `timeline: invalid policy: found field "office /actions/open/date", which records of that kind do not have; the nearest known: "office /actions/opened/date"`},
		{map[string]FieldClass{"visit /": FieldText}, `timeline: invalid policy: found field "visit /", which records of that kind do not have; the nearest known: "visit /kind"`},
		{map[string]FieldClass{"visit /kind": FieldSet}, `timeline: invalid policy: found class "set" of field "visit /kind", expected single, text or dated`},
	} {
		_, err := new(Ledger).Resolve(Policy{Fields: tt.fields})
		require.ErrorIs(t, err, ErrPolicy)
		require.EqualError(t, err, tt.wantErr)
	}
}

// Every path that a timeline gives its fields is one that a policy may name.
func TestPolicyKnowsEveryPath(t *testing.T) {
	seen := map[string]bool{}
	rapid.Check(t, func(t *rapid.T) {
		tl, err := genWorld(t).ledger(t).Resolve(Policy{})
		require.NoError(t, err)
		for r := range tl.Records() {
			for _, f := range r.Fields() {
				key := string(r.Kind) + " " + f.Path
				if f.Path == "" || seen[key] {
					continue // the whole record is no field of it
				}
				seen[key] = true
				require.NoError(t, checkField(key))
			}
		}
	})
	require.Greater(t, len(seen), 50)
	for _, kind := range cooperation.Kind("").Terms() {
		require.NotEmpty(t, combine.PathsOf(cooperation.Kind(kind)))
		for _, path := range combine.PathsOf(cooperation.Kind(kind)) {
			require.NoError(t, checkField(kind+" "+path))
		}
	}
}

// Questions in terms that are none have an empty answer, as their comments say.
func TestQuestionsInUnknownTerms(t *testing.T) {
	tl, err := twoOpenings(t).Resolve(Policy{})
	require.NoError(t, err)
	require.Equal(t, 1, tl.Len())
	require.Equal(t, 1, tl.Involving().Len())
	require.Equal(t, 1, tl.Involving("KR", "AZ").Len())
	require.Zero(t, tl.Involving("UK").Len())
	require.Zero(t, tl.Involving("kr").Len())
	require.Zero(t, tl.OfKind().Len())
	require.Zero(t, tl.OfKind("journey").Len())
	require.Zero(t, tl.OfKind(cooperation.KindOfficial).Len())
	require.Equal(t, 1, tl.Between(edtf.Date{}, edtf.Maybe).Len())
	require.Zero(t, tl.Between(edtf.Date{}, edtf.Yes).Len())
	require.Zero(t, tl.About(RecordIDOf("nobody", "x")).Len())
	require.Empty(t, tl.WhoHeld("head-of-nothing", "KR", edtf.Date{}))
	require.Empty(t, tl.WhoHeld(cooperation.RoleHeadOfState, "Norway", edtf.Date{}))
}

// A source that is not in the ledger may be preferred to no effect.
func TestPolicyPrefersAnybody(t *testing.T) {
	require.Equal(t, "2015-08", shownDate(t, twoOpenings(t), Policy{Prefer: []string{"Nobody's Paper"}}))
}

// A zero field is its default, a negative one is none.
func TestPolicyDefaults(t *testing.T) {
	d := Policy{}.withDefaults()
	require.Equal(t, 2, d.DateSlack)
	require.Equal(t, 8, d.Points.CoParticipant)
	n := Policy{DateSlack: -1, Reviews: -1, Kinds: -1, Points: Points{Date: -1}}.withDefaults()
	require.Equal(t, 0, n.DateSlack)
	require.Equal(t, 0, n.Reviews)
	require.Equal(t, 1, n.Kinds, "something must speak for a link")
	require.Equal(t, 0, n.Points.Date)
	require.Equal(t, 8, n.Points.CoParticipant)
}
