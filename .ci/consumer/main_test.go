package main

import (
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline"
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
