package timeline

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation"
)

func TestAddRefusesInvalidReports(t *testing.T) {
	l := smallLedger(t)
	want := ledgerBytes(t, l)
	dangling := fullReport("r", 0)
	dangling.Visits[0].Participants = []cooperation.Participant{{Official: "nobody"}}
	tests := []struct {
		name   string
		report *cooperation.Report
		want   error
	}{
		{"nil", nil, ErrReport},
		{"no ID", &cooperation.Report{}, cooperation.ErrInvalid},
		{"dangling reference", dangling, cooperation.ErrInvalid},
		{"same ID twice", &cooperation.Report{ID: "r", Visits: []cooperation.Visit{{ID: "v"}, {ID: "v"}}}, cooperation.ErrInvalid},
		{"broken UTF-8", &cooperation.Report{ID: "r", Source: cooperation.Source{Title: "\xff"}}, cooperation.ErrInvalid},
		{"more than can be read back", &cooperation.Report{ID: "r", Statements: []cooperation.Statement{{ID: "s", Text: strings.Repeat("x", 2<<20)}}}, cooperation.ErrLimit},
		{"a header that cannot be read back", &cooperation.Report{ID: "r", Source: cooperation.Source{Title: strings.Repeat("x", 2<<20)}}, cooperation.ErrLimit},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			err := l.Add(tt.report)
			require.ErrorIs(t, err, ErrReport)
			assert.ErrorIs(t, err, tt.want)
			assert.Equal(t, want, ledgerBytes(t, l), "the ledger has changed")
		})
	}
	var invalid *cooperation.ValidationError
	require.ErrorAs(t, l.Add(dangling), &invalid)
	assert.Equal(t, cooperation.CodeDanglingReference, invalid.Problems[0].Code)
}

// Many small reports and a large one, in any order, are the same set.
func TestLedgerOfManyReports(t *testing.T) {
	var forth, back Ledger
	large := benchReport("large", 200)
	for i := range 600 {
		if i == 300 {
			require.NoError(t, forth.Add(large))
			require.NoError(t, back.Add(large))
		}
		require.NoError(t, forth.Add(benchReport(cooperation.ID(fmt.Sprint("r", i)), 1)))
		require.NoError(t, back.Add(benchReport(cooperation.ID(fmt.Sprint("r", 599-i)), 1)))
		require.NoError(t, back.Add(benchReport(cooperation.ID(fmt.Sprint("r", i/2)), 1)))
	}
	assert.Equal(t, ledgerBytes(t, &forth), ledgerBytes(t, &back))
	assert.Len(t, slices.Collect(forth.Claims()), 600*3+401)
	assert.Equal(t, ledgerBytes(t, &forth), ledgerBytes(t, Merge(&back, &forth)))
}

// What is long but can be read back is taken, and reads back.
func TestLedgerTakesLongTexts(t *testing.T) {
	r := fullReport("r", 0)
	r.Statements[0].Text = strings.Repeat("long ", 200_000)
	r.Source.Title = r.Statements[0].Text
	checkLedgerRoundTrip(t, ledgerOf(t, part{report: r}))
}

func TestClaims(t *testing.T) {
	r := fullReport("r", 7)
	l := ledgerOf(t, part{report: r})
	want := map[cooperation.ID]cooperation.Record{}
	for rec := range r.Records() {
		want[rec.LocalID()] = rec
	}
	got := slices.Collect(l.Claims())
	require.Len(t, got, len(want)+1)
	assert.True(t, slices.IsSortedFunc(got, func(a, b Claim) int { return a.Record.Compare(b.Record) }))
	for _, c := range got {
		assert.Equal(t, cooperation.ID("r"), c.Report)
		assert.Equal(t, uint64(7), c.Revision)
		assert.Equal(t, RecordIDOf("r", c.Local), c.Record)
		assert.False(t, c.ID.IsZero())
		if c.Kind == "" {
			assert.Empty(t, c.Local)
			assert.Nil(t, c.Content())
			assert.Equal(t, &cooperation.Report{ID: "r", Revision: 7, Retracts: r.Retracts, Source: r.Source}, c.Header())
			continue
		}
		assert.Nil(t, c.Header())
		assert.Equal(t, want[c.Local], c.Content())
		assert.Equal(t, c.Kind, c.Content().RecordKind())
	}
	for range l.Claims() {
		break // an iteration may be left
	}
	for range (*Ledger)(nil).Claims() {
		t.Error("a nil ledger has a claim")
	}
}

// An id says nothing of the content, a claim id all of it.
func TestIDsOfClaims(t *testing.T) {
	claimsOfVisit := func(change func(r *cooperation.Report)) Claim {
		r := &cooperation.Report{ID: "r", Visits: []cooperation.Visit{{ID: "v", Purpose: "talks"}}}
		change(r)
		for c := range ledgerOf(t, part{report: r}).Claims() {
			if c.Kind == cooperation.KindVisit {
				return c
			}
		}
		panic("no visit")
	}
	plain := claimsOfVisit(func(*cooperation.Report) {})
	tests := []struct {
		name                  string
		change                func(r *cooperation.Report)
		sameRecord, sameClaim bool
	}{
		{"nothing", func(*cooperation.Report) {}, true, true},
		{"another source", func(r *cooperation.Report) { r.Source.Title = "other" }, true, true},
		{"an empty list", func(r *cooperation.Report) { r.Visits[0].Guests = []cooperation.Party{} }, true, true},
		{"another revision", func(r *cooperation.Report) { r.Revision = 1 }, true, false},
		{"other content", func(r *cooperation.Report) { r.Visits[0].Purpose = "tour" }, true, false},
		{"another local ID", func(r *cooperation.Report) { r.Visits[0].ID = "w" }, false, false},
		{"another report", func(r *cooperation.Report) { r.ID = "s" }, false, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := claimsOfVisit(tt.change)
			assert.Equal(t, tt.sameRecord, c.Record == plain.Record)
			assert.Equal(t, tt.sameClaim, c.ID == plain.ID)
		})
	}
	assert.NotEqual(t, RecordIDOf("ab", "c"), RecordIDOf("a", "bc"))
}

func TestJudgementsAreKept(t *testing.T) {
	unknown := Judgement{Author: "desk", Seq: 1, A: RecordID{2}, B: RecordID{1}, Verdict: Same}
	l := new(Ledger)
	require.NoError(t, l.Judge(unknown))
	require.NoError(t, l.Judge(unknown))
	withdrawn := unknown
	withdrawn.Seq, withdrawn.Verdict = 2, Withdrawn
	require.NoError(t, l.Judge(withdrawn))
	got := slices.Collect(l.Judgements())
	require.Len(t, got, 2, "the same judgement counts once, a withdrawal is kept")
	for _, j := range got {
		assert.Equal(t, RecordID{1}, j.A, "A is the smaller id")
	}
	_, err := l.Resolve(Policy{})
	assert.NoError(t, err, "judgements about unknown ids wait")
	checkLedgerRoundTrip(t, l)
}

// A judgement that came before its records takes effect once they are there,
// and so do retractions.
func TestJudgementsTakeEffectWhenRecordsArrive(t *testing.T) {
	a, b := RecordIDOf("r1", "official"), RecordIDOf("r2", "official")
	one, two := reportOfOne("r1"), reportOfOne("r2")
	early := ledgerOf(t, part{judgement: &Judgement{Author: "desk", A: a, B: b, Verdict: Same}}, part{report: one}, part{report: two})
	timeline, err := early.Resolve(Policy{})
	require.NoError(t, err)
	first, ok := timeline.Lookup(a)
	require.True(t, ok)
	second, ok := timeline.Lookup(b)
	require.True(t, ok)
	assert.Equal(t, first.ID, second.ID)
}

func reportOfOne(id cooperation.ID) *cooperation.Report {
	return &cooperation.Report{ID: id, Officials: []cooperation.Official{{ID: "official", Name: cooperation.Name{Full: "Name of " + string(id)}}}}
}

// Run with -race: readers do not disturb each other.
func TestConcurrentReads(t *testing.T) {
	l := new(Ledger)
	for _, id := range []cooperation.ID{"a", "b", "c", "d", "e"} {
		require.NoError(t, l.Add(fullReport(id, 1)))
		require.NoError(t, l.Judge(Judgement{Author: "desk", A: RecordIDOf(id, "visit"), B: RecordIDOf(id, "meeting"), Verdict: Different}))
	}
	want := ledgerBytes(t, l)
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			assert.Equal(t, want, ledgerBytes(t, l))
			assert.Equal(t, want, ledgerBytes(t, Merge(l, l)))
			mine := Merge(l)
			assert.NoError(t, mine.Add(fullReport("mine", 1)))
			for c := range l.Claims() {
				c.Content()
				c.Header()
			}
			for range l.Judgements() {
			}
			_, err := l.Resolve(Policy{})
			assert.NoError(t, err)
		})
	}
	all.Wait()
	assert.Equal(t, want, ledgerBytes(t, l))
}
