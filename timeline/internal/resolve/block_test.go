package resolve

import (
	"fmt"
	"runtime"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
	"github.com/defcoop/defcoop/timeline/internal/corpus/corpustest"
)

// defaults is the policy of somebody who sets nothing.
var defaults = Policy{
	DateSlack: 2, Margin: 2, Kinds: 2, Absence: 25, Reviews: 8, Compare: 1024,
	Points: Points{Name: 6, Post: 4, Rank: 2, Date: 8, Place: 2, CoParticipant: 8, Subject: 2, Label: 6, Whole: 6},
}

// blockOf resolves up to where the meetings of a ledger are to be compared.
func blockOf(t interface{ Fatalf(string, ...any) }, p Policy, reports []*cooperation.Report) (*view, []*features) {
	c := corpustest.Of(t, reports)
	v := newView(c, corpus.NewLocals(c), p, nil)
	v.take(passOrganizations(v))
	v.profiles = readProfiles(v)
	v.take(passOfficials(v))
	meetings := []cooperation.Kind{cooperation.KindMeeting}
	for _, kinds := range [][]cooperation.Kind{{cooperation.KindVisit, cooperation.KindActivity}, meetings} {
		v.features.read(v, kinds)
		if kinds[0] != cooperation.KindMeeting {
			v.take(passAlike(v, kinds))
		}
	}
	return v, v.blocks(meetings).list[0]
}

// allPairs is what candidates does for a small block, for one of any size: the
// obvious reference.
func allPairs(v *view, block []*features) (joining []pair) {
	w := v.newWeigher()
	for i, x := range block {
		for _, y := range block[:i] {
			if m, against := w.weigh(x, y); against.reason == "" && v.joins(&m) {
				m.like = int8(w.likeness(x, y))
				joining = append(joining, pair{min(x.record, y.record), max(x.record, y.record), m.Score(), m})
			}
		}
	}
	sortPairs(joining)
	return joining
}

// Narrowing a large block loses no pair that would join.
func TestRuleNarrowing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		kinds := rapid.IntRange(1, 3).Draw(t, "kinds")
		p := defaults
		p.Kinds, p.Compare = kinds, 1<<20
		reports := corpustest.Crowd(rapid.IntRange(60, 120).Draw(t, "reports"), rapid.Uint64().Draw(t, "seed"))
		v, block := blockOf(t, p, reports)
		c := v.newWeigher().candidates(block)
		var got []pair
		for _, e := range slices.Concat(c.precise, c.apart, c.loose) {
			if v.joins(&e.evidence) {
				got = append(got, e)
			}
		}
		sortPairs(got)
		describe := func(list []pair) (out []string) {
			for _, e := range list {
				out = append(out, fmt.Sprint(e.a, " ", e.b, ": ", e.score))
				for m := range e.evidence.All() {
					out[len(out)-1] += fmt.Sprint(", ", m.Kind())
				}
			}
			return out
		}
		if diff := cmp.Diff(describe(allPairs(v, block)), describe(got)); diff != "" {
			t.Fatalf("%d kinds, pairs that would join (-all +narrowed):\n%s", kinds, diff)
		}
		if len(c.overLimit) > 0 {
			t.Fatalf("%d records were not compared with all near them", len(c.overLimit))
		}
	})
}

// Every pair of a block is weighed once, also where there are so many that they
// are weighed in shares, on any number of processors.
func TestRuleShares(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	for _, n := range []int{2, 48, 49, 130, 200} { // of 200 there are 19,900 pairs
		var reports []*cooperation.Report
		for i := range n {
			reports = append(reports, &cooperation.Report{ID: cooperation.ID(fmt.Sprintf("r%03d", i)), Meetings: []cooperation.Meeting{
				{ID: "talks", Guests: []cooperation.Party{"NO"}, Hosts: []cooperation.Party{"DE"}, Date: edtf.MustParse("2020-05-01"), Place: cooperation.Place{City: "Kiel"}},
			}})
		}
		for _, processors := range []int{1, 2, 8} {
			runtime.GOMAXPROCS(processors)
			v, block := blockOf(t, defaults, reports)
			c := v.newWeigher().candidates(block)
			require.Empty(t, slices.Concat(c.apart, c.loose))
			pairs := map[[2]int32]int{}
			for _, e := range c.precise {
				pairs[[2]int32{e.a, e.b}]++
			}
			require.Len(t, c.precise, n*(n-1)/2, "%d tellings on %d processors", n, processors)
			require.Len(t, pairs, n*(n-1)/2, "%d tellings on %d processors", n, processors)
		}
	}
}

// Every record that could not be compared with all others is listed once, in
// order, and left for review.
func TestOverLimit(t *testing.T) {
	p := defaults
	p.Compare = 10
	reports := corpustest.Crowd(300, 7)
	corp := corpustest.Of(t, reports)
	overLimit := map[int32]bool{}
	for _, l := range Run(corp, corpus.NewLocals(corp), p, nil).Decisions {
		if l.Reason == reasonOverLimit {
			overLimit[l.A], overLimit[l.B] = true, true
		}
	}
	require.NotEmpty(t, overLimit)
	v, block := blockOf(t, p, reports)
	last := int32(-1)
	for _, p := range v.newWeigher().candidates(block).overLimit {
		if p.record <= last {
			t.Errorf("%s is listed again or out of order", v.Records[p.record].ID)
		}
		last = p.record
		if !overLimit[p.record] {
			t.Errorf("%s was not compared with all others, and nobody says so", v.Records[p.record].ID)
		}
	}
}
