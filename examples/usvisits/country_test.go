package main

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

func TestReadCountry(t *testing.T) {
	for _, x := range []struct {
		label, key, on string
		want           side
		wantErr        string
	}{
		{label: "Korea, South", key: "korea-south", on: "1995-07-27", want: side{country: "KR"}},
		{label: "Korea", key: "korea-south", on: "1969-08-21", want: side{country: "KR"}},
		{label: "Israel (Provisional Government)", key: "israel", on: "1948-05-25", want: side{country: "IL"}},
		{label: "Bosnian Federation", key: "bosnia-herzegovina", on: "1996-05-14", want: side{country: "BA"}},
		{label: "Hawaii", key: "hawaii", on: "1874-12-12", want: side{state: "Kingdom of Hawaii"}},
		{label: "Korea", key: "nowhere", on: "1969-08-21", wantErr: `"Korea" is ambiguous: it may mean KP (North Korea) or KR (South Korea), and its key "nowhere" does not tell which`},
		{label: "Somoa", key: "somoa", on: "2022-09-28", wantErr: `"Somoa" is not a known country; the nearest known: "Samoa"`},
	} {
		got, err := readCountry(x.label, x.key, edtf.MustParse(x.on))
		if x.wantErr != "" {
			require.EqualError(t, err, x.wantErr, x.label)
			continue
		}
		require.NoError(t, err, x.label)
		require.Equal(t, x.want, got, x.label)
	}
}
