package timeline

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/stretchr/testify/require"
)

// register is a data set of n rows, each a report of one visit. The same two
// ministers are named in all of them if hub says so.
func register(tb testing.TB, n int, hub bool) *Ledger {
	tb.Helper()
	var l Ledger
	for i := range n {
		r := &cooperation.Report{ID: cooperation.ID(fmt.Sprintf("row-%d", i)), Source: cooperation.Source{Title: "Register", Kind: cooperation.SourceDataset}}
		date := edtf.MustParse(fmt.Sprintf("%04d-%02d-%02d", 1500+i/100, 1+i%100/10, 1+i%10*2))
		v := cooperation.Visit{ID: "v", Guests: []cooperation.Party{"TR"}, Hosts: []cooperation.Party{"AZ"}, Date: date}
		if hub {
			r.Officials = []cooperation.Official{newMinister("guest", "Hulusi Akar", "TR"), newMinister("host", "Zakir Hasanov", "AZ")}
			v.Participants = []cooperation.Participant{{Official: "guest"}, {Official: "host"}}
		}
		r.Visits = []cooperation.Visit{v}
		require.NoError(tb, l.Add(r))
	}
	return &l
}

func newMinister(id cooperation.ID, name string, of cooperation.Party) cooperation.Official {
	return cooperation.Official{
		ID: id, Name: cooperation.Name{Full: name}, Party: of,
		Posts: []cooperation.Post{{Title: "Minister of Defence", Role: cooperation.RoleDefenceMinister}},
	}
}

// linkedHub is a visit that links to n meetings, which link back.
func linkedHub(tb testing.TB, n int) *Ledger {
	tb.Helper()
	r := &cooperation.Report{ID: "hub"}
	v := cooperation.Visit{ID: "v", Guests: []cooperation.Party{"TR"}, Hosts: []cooperation.Party{"AZ"}, Date: edtf.MustParse("2019-05-03")}
	for i := range n {
		m := cooperation.Meeting{
			ID: cooperation.ID(fmt.Sprintf("m%d", i)), Guests: v.Guests, Hosts: v.Hosts, Date: v.Date,
			Links: []cooperation.Link{{Kind: cooperation.LinkPartOf, To: "v"}},
		}
		r.Meetings = append(r.Meetings, m)
		v.Links = append(v.Links, cooperation.Link{Kind: cooperation.LinkConcerns, To: m.ID})
	}
	r.Visits = []cooperation.Visit{v}
	var l Ledger
	require.NoError(tb, l.Add(r))
	return &l
}

// treaty is an agreement of which two reports tell n actions, each of another
// month.
func treaty(tb testing.TB, n int) *Ledger {
	tb.Helper()
	a := cooperation.Agreement{
		ID: "a", Kind: cooperation.AgreementTreaty, Parties: []cooperation.Party{"TR", "AZ"},
		Identifiers: []cooperation.Identifier{{Scheme: "unts", Value: "1"}},
	}
	for i := range n {
		date := edtf.MustParse(fmt.Sprintf("%04d-%02d", 1000+i/12, 1+i%12))
		a.Actions = append(a.Actions, cooperation.AgreementAction{Kind: cooperation.ActionAmended, Date: date})
	}
	var l Ledger
	for _, id := range []cooperation.ID{"ankara", "baku"} {
		require.NoError(tb, l.Add(&cooperation.Report{ID: id, Agreements: []cooperation.Agreement{a}}))
	}
	return &l
}

// posts is an official whom n reports give a post each, and of whom nothing
// else differs.
func posts(tb testing.TB, n int) *Ledger {
	tb.Helper()
	var l Ledger
	for i := range n {
		o := newMinister("o", "Zakir Hasanov", "AZ")
		o.Identifiers = []cooperation.Identifier{{Scheme: "wikidata", Value: "Q1"}}
		o.Posts[0].Held = edtf.MustParse(fmt.Sprintf("%04d-%02d", 1000+i/12, 1+i%12))
		require.NoError(tb, l.Add(&cooperation.Report{ID: cooperation.ID(fmt.Sprintf("row-%d", i)), Officials: []cooperation.Official{o}}))
	}
	return &l
}

// worlds are the shapes that made prints slow, each by the number of its parts.
var worlds = []struct {
	name string
	make func(testing.TB, int) *Ledger
	size int // of the smallest of three, each twice the one before
}{
	{"reports", func(tb testing.TB, n int) *Ledger { return register(tb, n, false) }, 2000},
	{"hub", func(tb testing.TB, n int) *Ledger { return register(tb, n, true) }, 1000},
	{"links", linkedHub, 1000},
	{"treaty", treaty, 500},
	{"posts", posts, 1000},
}

// writers are what is printed of a timeline, without the printing.
var writers = []struct {
	name  string
	write func(*Timeline) error
}{
	{"text", func(t *Timeline) error { return t.WriteText(&strings.Builder{}) }},
	{"json", func(t *Timeline) error { return t.WriteJSON(&strings.Builder{}) }},
	{"links", func(t *Timeline) error {
		for range t.Links() {
			continue
		}
		return nil
	}},
}

// What a print allocates grows no faster than the timeline: work that is done
// anew for every mention shows in memory, which the clock of a busy machine does
// not change.
func TestPrintsAreLinear(t *testing.T) {
	for _, w := range worlds {
		n := w.size / 4
		small, err := w.make(t, n).Resolve(Policy{})
		require.NoError(t, err)
		large, err := w.make(t, 4*n).Resolve(Policy{})
		require.NoError(t, err)
		for _, p := range writers {
			a, b := allocated(t, small, p.write), allocated(t, large, p.write)
			if b > 6*a {
				t.Errorf("%s of %s: %d kB for %d, %d kB for four times as many, expected at most six times as much", p.name, w.name, a>>10, n, b>>10)
			}
		}
	}
}

// allocated is how many bytes are allocated by a print.
func allocated(t *testing.T, tl *Timeline, write func(*Timeline) error) uint64 {
	t.Helper()
	require.NoError(t, write(tl)) // indices that are made when first asked for
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	require.NoError(t, write(tl))
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc + 1<<16
}

// BenchmarkPrint prints timelines of three sizes; the time for each part should
// stay the same.
func BenchmarkPrint(b *testing.B) {
	for _, w := range worlds {
		for n := w.size; n <= 4*w.size; n *= 2 {
			tl, err := w.make(b, n).Resolve(Policy{})
			require.NoError(b, err)
			for _, p := range writers {
				b.Run(fmt.Sprintf("%s/%s/%d", w.name, p.name, n), func(b *testing.B) {
					for range b.N {
						require.NoError(b, p.write(tl))
					}
					b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/part")
				})
			}
		}
	}
}
