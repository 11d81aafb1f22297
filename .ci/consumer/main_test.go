package main

import (
	"bytes"
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

// The checks of somebody else's storage: files of JSON in a map.
func TestStore(t *testing.T) {
	files := map[cooperation.ID][]byte{}
	load := func(id cooperation.ID) (*cooperation.Report, error) {
		return cooperation.DecodeReport(bytes.NewReader(files[id]))
	}
	save := func(r *cooperation.Report) error {
		if old, err := load(r.ID); err == nil && old.Revision > r.Revision {
			return nil
		}
		data, err := cooperation.AppendReport(nil, r)
		files[r.ID] = data
		return err
	}
	cooperationtest.CheckStore(t, save, load)
}
