package edtf

import (
	"cmp"
	"slices"
	"testing"
	"unsafe"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

func TestSize(t *testing.T) {
	assert.EqualValues(t, 16, unsafe.Sizeof(Date{}))
}

func TestZeroDate(t *testing.T) {
	var zero Date
	assert.True(t, zero.IsZero())
	assert.Equal(t, "", zero.String())
	assert.Equal(t, 0, zero.Level())
	_, ok := zero.Earliest()
	assert.False(t, ok)
	_, ok = zero.Latest()
	assert.False(t, ok)
	for _, in := range []string{"1970-01-01", "../2015", "2015/..", "Y5881579", "[2015..]"} {
		d := MustParse(in)
		assert.False(t, d.IsZero())
		assert.Equal(t, -1, d.Compare(zero), in)
		assert.Equal(t, 1, zero.Compare(d), in)
	}
	assert.Equal(t, 0, zero.Compare(zero))
	d := MustParse("2015")
	for _, pair := range [][2]Date{{zero, d}, {d, zero}, {zero, zero}} {
		x, y := pair[0], pair[1]
		assert.Equal(t, Maybe, x.Before(y))
		assert.Equal(t, Maybe, x.After(y))
		assert.Equal(t, Maybe, x.Overlaps(y))
		assert.Equal(t, Maybe, x.Within(y))
	}
}

func TestBounds(t *testing.T) {
	for _, test := range []struct{ in, earliest, latest string }{
		{"2015", "2015-01-01", "2015-12-31"},
		{"2016-02", "2016-02-01", "2016-02-29"},
		{"20X2-02-29", "2012-02-29", "2092-02-29"},
		{"200X-02-29", "2000-02-29", "2008-02-29"},
		{"199X", "1990-01-01", "1999-12-31"},
		{"2016-37~", "2016-01-01", "2016-04-30"},
		{"2020-24", "2020-12-01", "2021-02-28"},
		{"9999-24", "9999-12-01", "Y10000-02-29"},
		{"[2014..2016]", "2014-01-01", "2016-12-31"},
		{"[2016-10-09,2016-09-10]", "2016-09-10", "2016-10-09"},
		{"[..2015]", "", "2015-12-31"},
		{"{2015..}", "2015-01-01", ""},
		{"/XXXX-11-11", "", "9999-11-11"},
		{"2004-06/2004", "2004-06-01", "2004-12-31"},
		{"2004/2004-06", "2004-01-01", "2004-06-30"},
		{"XXXX", "0000-01-01", "9999-12-31"},
		{"XXXX-XX-XX", "0000-01-01", "9999-12-31"},
		{"XXXX-02-29", "0000-02-29", "9996-02-29"},
		{"19X1-02-X9", "1901-02-09", "1991-02-19"},
		{"XXXX-XX-3X", "0000-01-30", "9999-12-31"},
		{"XXXX-X2-30", "0000-12-30", "9999-12-30"},
		{"1950S2", "1900-01-01", "1999-12-31"},
		{"-1950S2", "-1999-01-01", "-1900-12-31"},
		{"-0050S2", "-0099-01-01", "-0001-12-31"},
		{"0050S2", "0000-01-01", "0099-12-31"},
		{"Y17101S3", "Y17100-01-01", "Y17199-12-31"},
		{"Y-5877640", "Y-5877640-01-01", "Y-5877640-12-31"},
		{"Y5881579", "Y5881579-01-01", "Y5881579-12-31"},
		{"2020-05-01T23:00:00-05:00", "2020-05-01", "2020-05-01"},
	} {
		d := MustParse(test.in)
		for _, bound := range []struct {
			want string
			get  func() (Day, bool)
		}{{test.earliest, d.Earliest}, {test.latest, d.Latest}} {
			day, ok := bound.get()
			assert.Equal(t, bound.want != "", ok, test.in)
			if ok {
				assert.Equal(t, bound.want, day.String(), test.in)
			}
		}
	}
}

// What says the same is the same value, and prints the same.
func TestCanonical(t *testing.T) {
	for _, test := range []struct{ in, want string }{
		{"?2004-06-11", "2004?-06-11"},
		{"2004-06?-11", "2004-06?-11"},
		{"?2004-?06-11", "2004-06?-11"},
		{"?2004-?06-?11", "2004-06-11?"},
		{"2004?-06~-11", "2004%-~06-11"},
		{"2004-06-11?", "2004-06-11?"},
		{"2004-06?-11~", "2004-06%-~11"},
		{"2004-06~-%11", "2004-06~-%11"},
		{"2004-?06-~11", "2004-?06-~11"},
		{"?2004-06-~11", "2004?-06-~11"},
		{"2004-?06", "2004-?06"},
		{"?2004?", "2004?"},
		{"?2004~", "2004%"},
		{"?2001-21", "2001?-21"},
		{"2001-?21", "2001-?21"},
		{"~XXXX-11-11", "XXXX~-11-11"},
		{"Y17E4", "Y170000"},
		{"Y-17E4S2", "Y-170000S2"},
		{"1950S02", "1950S2"},
		{"1950S2?", "1950S2?"},
		{"?1950S2", "1950S2?"},
		{"2020-01-01T00:00:00+00", "2020-01-01T00:00:00+00:00"},
		{"2020-01-01T00:00:00-08", "2020-01-01T00:00:00-08:00"},
		{"2020-01-01T00:00:00Z", "2020-01-01T00:00:00Z"},
		{"2020-01-01T00:00:00", "2020-01-01T00:00:00"},
		{"2020-01-01T05:29:60+05:30", "2020-01-01T05:29:60+05:30"},
		{"[2016-10-09,2016-09-10]", "[2016-09-10,2016-10-09]"},
		{"[2016,2016?]", "[2016?,2016]"},
		{"{2014..2016}", "{2014..2016}"},
		{"[..2015]", "[..2015]"},
		{"[2015..]", "[2015..]"},
		{"2015/..", "2015/.."},
		{"2015/", "2015/"},
		{"../2015-24", "../2015-24"},
		{"/2015-24", "/2015-24"},
		{"201X-24/201X-30", "201X-24/201X-30"},
		{"-0001-02-28", "-0001-02-28"},
		{"0000-02-29", "0000-02-29"},
	} {
		d, err := Parse(test.in)
		if assert.NoError(t, err, test.in) {
			assert.Equal(t, test.want, d.String())
			assert.Equal(t, d, MustParse(test.want), test.in)
		}
	}
}

// What says something else is another value.
func TestDistinct(t *testing.T) {
	texts := []string{
		"2015", "2015-XX", "2015-XX-XX", "2015?", "2015~", "2015%", "2015S4", "2015/2015", "2015-01-01/2015-12-31",
		"[2015-01-01..2015-12-31]", "{2015-01-01..2015-12-31}", "2015-01/2015-12", "[2015-01,2015-12]",
		"2015/..", "2015/", "[2015..]", "{2015..}", "../2015", "/2015", "[..2015]", "{..2015}",
		"2015-21", "2015-25", "2015-31", "2015-01-01T00:00:00", "2015-01-01T00:00:00Z", "2015-01-01T00:00:00+00:00", "2015-01-01",
		"1950S2", "1951S2", "19XX",
	}
	seen := map[Date]string{}
	for _, in := range texts {
		d := MustParse(in)
		assert.Equal(t, "", seen[d], in)
		seen[d] = in
		assert.Equal(t, in, d.String())
	}
}

func TestLevel(t *testing.T) {
	for level, texts := range [][]string{
		{"1985", "1985-04", "1985-04-12", "1985-04-12T23:20:30Z", "1964/2008", "2004-02-01/2005", "0000"},
		{"Y17000", "2001-21", "1984?", "2004-06~", "2004-06-11%", "201X", "20XX", "2004-XX", "1985-04-XX", "1985-XX-XX",
			"1985/..", "../1985", "1985/", "/1985", "1984?/2004-06~", "-1985", "2003-22/2003-23"},
		{"1950S2", "2001-34", "2001-25", "2004-06~-11", "2004?-06-11", "156X-12-25", "15XX-12-25", "XXXX-12-XX", "1XXX-XX",
			"1984-1X", "1XXX", "2004-06-~01/2004-06-~20", "2004-06-XX/2004-07-03", "[1760..]", "[1667,1760-12]", "{1667..1670}"},
	} {
		for _, in := range texts {
			assert.Equal(t, level, MustParse(in).Level(), in)
		}
	}
}

func TestStringIsFixedPoint(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := genValue().Draw(t, "text")
		roundTrip(t, in)
	})
}

// roundTrip checks what holds of every text; it is shared with the fuzz target.
func roundTrip(t interface {
	Fatalf(string, ...any)
}, in string) {
	d, err := Parse(in)
	if err != nil {
		if d != (Date{}) {
			t.Fatalf("Parse(%q) gives both %v and an error", in, d)
		}
		return
	}
	if d.IsZero() {
		t.Fatalf("Parse(%q) gives the zero Date", in)
	}
	out := d.String()
	again, err := Parse(out)
	if err != nil {
		t.Fatalf("Parse(%q) prints %q, which is refused: %v", in, out, err)
	}
	if again != d || again.String() != out {
		t.Fatalf("Parse(%q) prints %q, which is another value", in, out)
	}
	if d.first() > d.last() {
		t.Fatalf("Parse(%q): bounds are reversed", in)
	}
	if d.Compare(Date{}) >= 0 || d.Compare(d) != 0 {
		t.Fatalf("Parse(%q): compares wrongly", in)
	}
	if d.Overlaps(d) == No || d.Within(d) == No || d.Before(d) == Yes {
		t.Fatalf("Parse(%q) cannot overlap itself", in)
	}
	for _, day := range []func() (Day, bool){d.Earliest, d.Latest} {
		if day, ok := day(); ok && !d.Touches(day) {
			t.Fatalf("Parse(%q) does not touch its bound %v", in, day)
		}
	}
}

func TestCompareIsTotalOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		gen := rapid.Custom(func(t *rapid.T) Date {
			if rapid.IntRange(0, 9).Draw(t, "zero") == 0 {
				return Date{}
			}
			return MustParse(genValue().Draw(t, "text"))
		})
		x, y, z := gen.Draw(t, "x"), gen.Draw(t, "y"), gen.Draw(t, "z")
		if (x.Compare(y) == 0) != (x == y) {
			t.Fatalf("%v and %v: Compare and == differ", x, y)
		}
		if x.Compare(y) != -y.Compare(x) {
			t.Fatalf("%v and %v: not antisymmetric", x, y)
		}
		if x.Compare(y) <= 0 && y.Compare(z) <= 0 && x.Compare(z) > 0 {
			t.Fatalf("%v, %v, %v: not transitive", x, y, z)
		}
		if !x.IsZero() && !y.IsZero() && x.first() != y.first() && x.Compare(y) != cmp.Compare(x.first(), y.first()) {
			t.Fatalf("%v and %v: not by first day", x, y)
		}
	})
}

func TestCompareOrder(t *testing.T) {
	want := []string{"", "../2015", "[..2015]", "-0044-03-15", "0000", "2015-01", "2015", "2015/..", "2015-06-01", "2016"}
	var dates []Date
	for _, in := range want {
		var d Date
		assert.NoError(t, d.UnmarshalText([]byte(in)))
		dates = append(dates, d)
	}
	rapid.Check(t, func(t *rapid.T) {
		mixed := rapid.Permutation(dates).Draw(t, "dates")
		slices.SortFunc(mixed, Date.Compare)
		var got []string
		for _, d := range mixed {
			got = append(got, d.String())
		}
		assert.Equal(t, append(slices.Clone(want[1:]), ""), got)
	})
}

func TestNoAllocations(t *testing.T) {
	buf := make([]byte, 0, 100)
	for _, in := range []string{
		"2015", "2015-06", "2015-06-01", "2020-09-27/2020-11-10", "199X", "2016-05~", "?2004-06-~11", "XXXX-11-11", "/XXXX-11-11",
		"[2016-09-10,2016-10-09]", "[2014..2016]", "{2014..}", "1950S2", "Y-17E5", "2001-34", "2020-01-01T10:10:10+04:00",
		"XXXX?-?XX-~XX/XXXX~-~XX-?XX", "X900-02-28",
	} {
		d := MustParse(in)
		other := MustParse("XXXX-X1-2X")
		assert.Zero(t, testing.AllocsPerRun(100, func() { _, _ = Parse(in) }), "Parse %s", in)
		assert.Zero(t, testing.AllocsPerRun(100, func() { _, _ = d.AppendText(buf[:0]) }), "AppendText %s", in)
		assert.Zero(t, testing.AllocsPerRun(100, func() { d.Before(other); d.Overlaps(other); d.Within(other) }), "relations %s", in)
		text := []byte(in)
		if len(text) <= 32 {
			assert.Zero(t, testing.AllocsPerRun(100, func() { _ = d.UnmarshalText(text) }), "UnmarshalText %s", in)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, name := range []string{"valid.tsv", "invalid.tsv"} {
		for _, row := range rows(f, name) {
			f.Add(row[0])
		}
	}
	f.Fuzz(func(t *testing.T, in string) { roundTrip(t, in) })
}
