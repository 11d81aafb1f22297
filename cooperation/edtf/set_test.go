package edtf

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestSet(t *testing.T) {
	for _, test := range []struct{ in, want, earliest, latest string }{
		{"[1667,1668,1670..1672]", "[1667,1668,1670..1672]", "1667-01-01", "1672-12-31"},
		{"{1961-12,1960}", "{1960,1961-12}", "1960-01-01", "1961-12-31"},
		{"{2020,2020}", "{2020}", "2020-01-01", "2020-12-31"},
		{"[1995,1990..]", "[1995,1990..]", "1990-01-01", "none"},
		{"[..1984,1970]", "[..1984,1970]", "none", "1984-12-31"},
		{"[2014-05,2014]", "[2014,2014-05]", "2014-01-01", "2014-12-31"},
		{"{..1983-12-31,1984-10-10..1984-11-01,1984-11-05..}", "{..1983-12-31,1984-10-10..1984-11-01,1984-11-05..}", "none", "none"},
		{"[?1667,1668~]", "[1667?,1668~]", "1667-01-01", "1668-12-31"},
	} {
		s, err := ParseSet(test.in)
		require.NoError(t, err)
		assert.Equal(t, test.want, s.String())
		assert.Equal(t, test.earliest, dayText(s.Earliest()), test.in)
		assert.Equal(t, test.latest, dayText(s.Latest()), test.in)
		assert.Equal(t, s, MustParseSet(s.String()))
		assert.Equal(t, test.in[0] == '{', s.IsAll())
	}
	s := MustParseSet("[1667,1668,1670..1672]")
	assert.Equal(t, 3, s.Len())
	assert.Equal(t, []Date{MustParse("1667"), MustParse("1668"), MustParse("[1670..1672]")}, slices.Collect(s.Members()))
}

func TestZeroSet(t *testing.T) {
	var s Set
	assert.True(t, s.IsZero())
	assert.Equal(t, "", s.String())
	_, ok := s.Earliest()
	assert.False(t, ok)
	_, ok = s.Latest()
	assert.False(t, ok)
}

func TestSetJSON(t *testing.T) {
	var v struct{ When Set }
	require.NoError(t, json.Unmarshal([]byte(`{"When":"{1960,1961-12}"}`), &v))
	out, err := json.Marshal(v)
	require.NoError(t, err)
	assert.Equal(t, `{"When":"{1960,1961-12}"}`, string(out))
	require.Error(t, json.Unmarshal([]byte(`{"When":"1960"}`), &v))
	assert.Equal(t, "{1960,1961-12}", v.When.String(), "an error leaves the value as it was")
	require.NoError(t, json.Unmarshal([]byte(`{"When":""}`), &v))
	assert.True(t, v.When.IsZero())
}

func FuzzParseSet(f *testing.F) {
	for _, name := range []string{"valid.tsv", "invalid.tsv"} {
		for _, row := range rows(f, name) {
			f.Add(row[0])
		}
	}
	f.Fuzz(func(t *testing.T, in string) {
		s, err := ParseSet(in)
		if err != nil {
			return
		}
		again, err := ParseSet(s.String())
		if err != nil || again.String() != s.String() || again.Len() != s.Len() {
			t.Fatalf("ParseSet(%q) prints %q: %v", in, s, err)
		}
		for m := range s.Members() {
			roundTrip(t, m.String())
		}
	})
}
