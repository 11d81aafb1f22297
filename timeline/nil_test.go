package timeline

import (
	"bytes"
	"slices"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/stretchr/testify/require"
)

// A nil timeline and the zero one are that of an empty ledger.
func TestEmptyTimeline(t *testing.T) {
	empty, err := Build()
	require.NoError(t, err)
	want, err := empty.MarshalJSON()
	require.NoError(t, err)
	some := register(t, 2, true)
	full, err := some.Resolve(Policy{})
	require.NoError(t, err)
	for name, tl := range map[string]*Timeline{"nil": nil, "zero": {}} {
		t.Run(name, func(t *testing.T) {
			got, err := tl.MarshalJSON()
			require.NoError(t, err)
			require.Equal(t, string(want), string(got))
			var out bytes.Buffer
			require.NoError(t, tl.WriteText(&out))
			require.Empty(t, out.String())
			require.Zero(t, tl.Between(edtf.MustParse("2019"), edtf.No).Len())
			_, found := tl.Lookup(RecordIDOf("r", "x"))
			require.False(t, found)
			require.Empty(t, Diff(tl, empty))
			require.Empty(t, Diff(empty, tl))
			require.Equal(t, Diff(empty, full), Diff(tl, full))
			require.Equal(t, Diff(full, empty), Diff(full, tl))
		})
	}
}

// A nil ledger reads as an empty one and takes nothing.
func TestNilLedger(t *testing.T) {
	var l *Ledger
	require.ErrorIs(t, l.Add(&cooperation.Report{ID: "r"}), ErrNilLedger)
	require.ErrorIs(t, l.Judge(Judgement{}), ErrNilLedger)
	require.EqualError(t, l.Add(nil), "timeline: found a nil ledger, expected one to write to")
	require.Empty(t, slices.Collect(l.Claims()))
	require.Empty(t, slices.Collect(l.Judgements()))
	tl, err := l.Resolve(Policy{})
	require.NoError(t, err)
	require.Zero(t, tl.Len())
	var a, b bytes.Buffer
	require.NoError(t, l.WriteJSON(&a))
	require.NoError(t, new(Ledger).WriteJSON(&b))
	require.Equal(t, b.String(), a.String())
}
