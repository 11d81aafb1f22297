package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/cooperationtest"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline"
	"github.com/defcoop/defcoop/timeline/timelinetest"
	"github.com/stretchr/testify/require"
)

func TestThreeMistakes(t *testing.T) {
	err := report().Validate()
	require.ErrorIs(t, err, cooperation.ErrInvalid)
	var invalid *cooperation.ValidationError
	require.ErrorAs(t, err, &invalid)
	require.Len(t, invalid.Problems, 3)
}

func TestTimeline(t *testing.T) {
	r := report()
	r.Visits[0].Kind, r.Visits[0].Guests, r.Visits[0].Delegations = "official", []cooperation.Party{"KR"}, nil
	tl, err := timeline.Build(r)
	require.NoError(t, err)
	require.Equal(t, 1, tl.Between(edtf.MustParse("2020"), edtf.Maybe).Involving("KR", "AZ").Len())
}

// The fixtures in a table test of somebody else's.
func TestFixtures(t *testing.T) {
	for code, report := range cooperationtest.Defects() {
		t.Run(string(code), func(t *testing.T) {
			err := report.Validate()
			if code.Severity() == cooperation.SeverityError {
				require.ErrorIs(t, err, cooperation.ErrInvalid)
				require.ErrorContains(t, err, string(code))
			} else {
				require.NoError(t, err)
			}
		})
	}
	for _, tc := range []struct {
		name    string
		reports []*cooperation.Report
		entries int
	}{
		{"nothing", nil, 0},
		{"relations and talks", []*cooperation.Report{{
			ID: "mine", Source: cooperation.Source{Title: "Mine"},
			Milestones: cooperationtest.Baku().Milestones, Meetings: []cooperation.Meeting{{ID: "talks"}},
		}}, 2},
	} {
		t.Run(tc.name, func(t *testing.T) {
			tl, err := timeline.Build(tc.reports...)
			require.NoError(t, err)
			require.Equal(t, tc.entries, tl.Len())
		})
	}
	require.NotZero(t, timelinetest.Timeline().Len())
}

// One article in the form that an importer of somebody else's makes, compared
// with the fixture.
func TestDiff(t *testing.T) {
	want, got := cooperationtest.Baku(), cooperationtest.Baku()
	got.Visits = []cooperation.Visit{} // empty or nil is the same
	require.Empty(t, cooperationtest.Diff(want, got))
	got.Offices[0].Actions[0].Date = edtf.MustParse("2015-01-01")
	require.Contains(t, cooperationtest.Diff(want, got), "2015-01-01")
	require.Contains(t, cooperationtest.Diff(cooperationtest.Baku(), got), "2015-01-01", "each call returns a copy")
}

// Fixtures as files, read as any program reads its input.
func TestFiles(t *testing.T) {
	names, err := fs.Glob(cooperationtest.FS(), "a*/*.json")
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(names), 16+16)
	for _, name := range names {
		t.Run(name, func(t *testing.T) {
			f, err := cooperationtest.FS().Open(name)
			require.NoError(t, err)
			defer f.Close()
			r, err := cooperation.DecodeReport(f)
			require.NoError(t, err)
			require.Empty(t, cooperation.Check(r))
		})
	}
}

// files is somebody else's storage of reports: JSON in a map.
type files map[cooperation.ID][]byte

func (f files) load(id cooperation.ID) (*cooperation.Report, error) {
	return cooperation.DecodeReport(bytes.NewReader(f[id]))
}

func (f files) save(r *cooperation.Report) error {
	if old, err := f.load(r.ID); err == nil && old.Revision > r.Revision {
		return nil
	}
	data, err := cooperation.AppendReport(nil, r)
	f[r.ID] = data
	return err
}

func TestStore(t *testing.T) {
	store := files{}
	cooperationtest.CheckStore(t, store.save, store.load)
}

// An interface of somebody else's, which hands reports around as the standard
// library's JSON.
func TestCodec(t *testing.T) {
	cooperationtest.CheckCodec(t,
		func(r *cooperation.Report) ([]byte, error) { return json.Marshal(r) },
		func(data []byte) (*cooperation.Report, error) {
			r := new(cooperation.Report)
			return r, json.Unmarshal(data, r)
		})
}

// failures counts what a check reports of a store that is to fail.
type failures struct {
	testing.TB
	first string
	n     int
}

func (*failures) Helper() {}

func (f *failures) Errorf(format string, args ...any) {
	if f.n++; f.n == 1 {
		f.first = fmt.Sprintf(format, args...)
	}
}

// A store that keeps days, as a column of type DATE does, is found out.
func TestStoreOfDays(t *testing.T) {
	store := files{}
	var found failures
	cooperationtest.CheckStore(&found, func(r *cooperation.Report) error {
		r = r.Clone()
		for i := range r.Milestones {
			if day, ok := r.Milestones[i].Date.Earliest(); ok {
				r.Milestones[i].Date, _ = edtf.FromDay(day)
			}
		}
		return store.save(r)
	}, store.load)
	require.Positive(t, found.n)
	require.Contains(t, found.first, "precision was invented")
}

// ledger is somebody else's storage of ledgers: one file.
type ledger struct{ file []byte }

func (s *ledger) save(l *timeline.Ledger) error {
	var out bytes.Buffer
	err := timeline.EncodeLedger(&out, l)
	s.file = out.Bytes()
	return err
}

func (s *ledger) Load() (*timeline.Ledger, error) {
	if s.file == nil {
		return new(timeline.Ledger), nil
	}
	return timeline.DecodeLedger(bytes.NewReader(s.file))
}

func (s *ledger) Add(l *timeline.Ledger) error {
	old, err := s.Load()
	if err != nil {
		return err
	}
	return s.save(timeline.Merge(old, l))
}

func TestLedgerStore(t *testing.T) {
	var s ledger
	timelinetest.CheckLedgerStore(t, s.save, s.Load)
	timelinetest.CheckMerge(t, func() timelinetest.Store { return new(ledger) })
}

// A merge of a known world, and what it is worth.
func TestScore(t *testing.T) {
	truth := timelinetest.Truth{}
	var l timeline.Ledger
	for g := range cooperationtest.Generate(3, cooperationtest.GenerateOptions{Reports: 200, Parties: 4}) {
		truth.Add(g)
		require.NoError(t, l.Add(g.Report))
	}
	tl, err := l.Resolve(timeline.Policy{})
	require.NoError(t, err)
	pairs := timelinetest.Score(tl, truth, cooperation.KindVisit)
	require.Positive(t, pairs.Right)
	require.Greater(t, pairs.Precision(), 0.5)
	require.Greater(t, pairs.Recall(), 0.5)
}
