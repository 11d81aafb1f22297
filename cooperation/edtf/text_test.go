package edtf

import (
	"bytes"
	"database/sql"
	"database/sql/driver"
	"encoding"
	"encoding/json"
	"log/slog"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var (
	_ encoding.TextAppender    = Date{}
	_ encoding.TextMarshaler   = Date{}
	_ encoding.TextUnmarshaler = (*Date)(nil)
	_ encoding.TextAppender    = Set{}
	_ encoding.TextMarshaler   = Set{}
	_ encoding.TextUnmarshaler = (*Set)(nil)
	_ sql.Scanner              = (*Date)(nil)
	_ driver.Valuer            = Date{}
	_ slog.LogValuer           = Date{}
)

func TestJSON(t *testing.T) {
	type record struct {
		When  Date         `json:"when"`
		Until Date         `json:"until,omitzero"`
		Count map[Date]int `json:"count,omitempty"`
	}
	in := record{When: MustParse("2016-05~"), Count: map[Date]int{MustParse("199X"): 1}}
	text, err := json.Marshal(in)
	require.NoError(t, err)
	assert.Equal(t, `{"when":"2016-05~","count":{"199X":1}}`, string(text))
	var out record
	require.NoError(t, json.Unmarshal(text, &out))
	assert.Equal(t, in, out)

	require.NoError(t, json.Unmarshal([]byte(`{"when":""}`), &out))
	assert.True(t, out.When.IsZero())
	out.When = MustParse("2015")
	err = json.Unmarshal([]byte(`{"when":"2015-13"}`), &out)
	assert.ErrorIs(t, err, ErrInvalid)
	assert.Equal(t, "2015", out.When.String(), "an error leaves the value as it was")
	assert.Error(t, json.Unmarshal([]byte(`{"when":2015}`), &out))
}

func TestAppendText(t *testing.T) {
	b, err := MustParse("2015").AppendText([]byte("in "))
	require.NoError(t, err)
	assert.Equal(t, "in 2015", string(b))
	b, err = Date{}.MarshalText()
	require.NoError(t, err)
	assert.Empty(t, b)
}

func TestScan(t *testing.T) {
	kyiv := time.FixedZone("", 3*3600)
	for _, test := range []struct {
		in   any
		want string
	}{
		{nil, ""},
		{"", ""},
		{[]byte{}, ""},
		{"2016-05~", "2016-05~"},
		{[]byte("../2015"), "../2015"},
		{time.Date(2020, 9, 27, 0, 0, 0, 0, time.UTC), "2020-09-27"},
		{time.Date(2020, 9, 27, 0, 0, 0, 0, kyiv), "2020-09-27"},
		{time.Date(2020, 9, 27, 7, 30, 0, 0, time.UTC), "2020-09-27T07:30:00Z"},
		{time.Date(2020, 9, 27, 7, 30, 5, 0, kyiv), "2020-09-27T07:30:05+03:00"},
		{time.Date(-44, 3, 15, 0, 0, 0, 0, time.UTC), "-0044-03-15"},
	} {
		d := MustParse("1999")
		require.NoError(t, d.Scan(test.in), "%v", test.in)
		assert.Equal(t, test.want, d.String())
		value, err := d.Value()
		require.NoError(t, err)
		if test.want == "" {
			assert.Nil(t, value)
		} else {
			assert.Equal(t, test.want, value)
			assert.Equal(t, MustParse(test.want), d)
		}
	}
	for _, test := range []struct {
		in   any
		want string
	}{
		{int64(2015), `edtf: not a valid EDTF value: found a value of type int64, expected string, []byte, time.Time or nil`},
		{"2015-13", `edtf: "2015-13" at byte 5: found "13", expected a month 01 to 12 or a grouping 21 to 41`},
		{[]byte("x"), `edtf: "x" at byte 0: found "x", expected a year of four digits`},
		{time.Date(2020, 9, 27, 0, 0, 0, 500, time.UTC), `edtf: unsupported form: found 2020-09-27T00:00:00.0000005Z, expected whole seconds`},
		{time.Date(2020, 9, 27, 7, 30, 0, 500, time.UTC), `edtf: unsupported form: found 2020-09-27T07:30:00.0000005Z, expected whole seconds`},
		{time.Date(2020, 9, 27, 7, 30, 0, 0, time.FixedZone("", 1234)), `edtf: unsupported form: found 2020-09-27T07:30:00+00:20, expected an offset of whole minutes from -12:00 to +14:00`},
		{time.Date(12020, 9, 27, 0, 0, 0, 0, time.UTC), `edtf: unsupported form: found year 12020, expected a year from -9999 to 9999`},
	} {
		d := MustParse("1999")
		assert.EqualError(t, d.Scan(test.in), test.want)
		assert.Equal(t, "1999", d.String(), "an error leaves the value as it was")
	}
}

func TestFromDay(t *testing.T) {
	d, err := FromDay(Day{2020, 9, 27})
	require.NoError(t, err)
	assert.Equal(t, MustParse("2020-09-27"), d)
	_, err = FromDay(Day{2021, 2, 29})
	assert.EqualError(t, err, "edtf: not a valid EDTF value: found year 2021, month 2, day 29, expected a day that exists")
	assert.ErrorIs(t, err, ErrInvalid)
	_, err = FromDay(Day{10000, 1, 1})
	assert.ErrorIs(t, err, ErrUnsupported)
}

func TestTime(t *testing.T) {
	for in, want := range map[string]string{
		"2020-09-27T07:30:00Z":      "2020-09-27T07:30:00Z",
		"2020-09-27T07:30:00-08:30": "2020-09-27T07:30:00-08:30",
		"2016-12-31T23:59:60Z":      "2017-01-01T00:00:00Z",
		"2020-09-27T07:30:00":       "",
		"2020-09-27":                "",
		"":                          "",
	} {
		var d Date
		require.NoError(t, d.UnmarshalText([]byte(in)))
		at, ok := d.Time()
		assert.Equal(t, want != "", ok, in)
		if ok {
			assert.Equal(t, want, at.Format(time.RFC3339))
		}
	}
	for _, zone := range []*time.Location{time.UTC, time.FixedZone("", -12*3600), time.FixedZone("", 14*3600), time.FixedZone("", 0)} {
		at := time.Date(2020, 9, 27, 7, 30, 15, 0, zone)
		d, err := FromTime(at)
		require.NoError(t, err)
		assert.Equal(t, MustParse(d.String()), d)
		back, ok := d.Time()
		assert.True(t, ok)
		assert.True(t, at.Equal(back))
	}
}

func TestLogAndValidator(t *testing.T) {
	var out bytes.Buffer
	logger := slog.New(slog.NewTextHandler(&out, &slog.HandlerOptions{ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey {
			return slog.Attr{}
		}
		return a
	}}))
	logger.Info("visit", "when", MustParse("2016-05~"))
	assert.Equal(t, "level=INFO msg=visit when=2016-05~\n", out.String())
	assert.Equal(t, "2016-05~", MustParse("2016-05~").ValidatorValue())
	assert.Equal(t, "", Date{}.ValidatorValue())
}

func TestDay(t *testing.T) {
	assert.Equal(t, "2020-09-07", Day{2020, 9, 7}.String())
	assert.Equal(t, "-0044-03-15", Day{-44, 3, 15}.String())
	assert.Equal(t, "Y12345-01-31", Day{12345, 1, 31}.String())
	assert.True(t, Day{2020, 2, 29}.IsValid())
	assert.False(t, Day{1900, 2, 29}.IsValid())
	assert.False(t, Day{}.IsValid())
	days := []Day{{-1, 12, 31}, {2020, 1, 31}, {2020, 2, 1}, {2020, 2, 2}, {2021, 1, 1}}
	for i, x := range days {
		for j, y := range days {
			want := 0
			if i < j {
				want = -1
			} else if i > j {
				want = 1
			}
			assert.Equal(t, want, x.Compare(y))
		}
	}
}
