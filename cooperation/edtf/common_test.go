package edtf

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

func TestCommonDay(t *testing.T) {
	for _, test := range []struct {
		in   []string
		want string
	}{
		{nil, "1970-01-01"},
		{[]string{""}, "1970-01-01"},
		{[]string{"2015", "", "XXXX-11-11"}, "2015-11-11"},
		{[]string{"2015", "XXXX-11-11", "2015-11"}, "2015-11-11"},
		{[]string{"2015", "XXXX-11-11", "2015-10"}, "none"},
		{[]string{"XXXX-11-11", "XXXX-12-12"}, "none"},
		{[]string{"../2015", "/2014"}, "2014-12-31"},
		{[]string{"2015/..", "2014/"}, "2015-01-01"},
		{[]string{"[2016-09-10,2016-10-09]", "[2016-09-11,2016-10-09]", "2016"}, "2016-10-09"},
		{[]string{"/XXXX-11-11", "2015-11-10"}, "2015-11-10"},
	} {
		var dates []Date
		for _, in := range test.in {
			var d Date
			assert.NoError(t, d.UnmarshalText([]byte(in)))
			dates = append(dates, d)
		}
		got := "none"
		if d, ok := CommonDay(dates...); ok {
			got = d.String()
		}
		assert.Equal(t, test.want, got, "%v", test.in)
	}
}

// CommonDay against a look at every day of some years.
func TestCommonDayAgainstReference(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		gen := rapid.Custom(func(t *rapid.T) Date { return MustParse(genValue().Draw(t, "text")) })
		dates := rapid.SliceOfN(gen, 1, 3).Draw(t, "dates")
		touched := func(day Day) bool {
			return !slices.ContainsFunc(dates, func(d Date) bool { return !d.Touches(day) })
		}
		from, to := Day{2009, 1, 1}, Day{2022, 1, 1}
		got, ok := CommonDay(dates...)
		if ok && !touched(got) {
			t.Fatalf("%v: %v is no common day", dates, got)
		}
		for n := from.Number(); n < to.Number(); n++ {
			day := dayOf(n)
			if !touched(day) {
				continue
			}
			bounded := slices.ContainsFunc(dates, func(d Date) bool { return d.first() != minDay })
			if !ok || bounded && got.Compare(day) > 0 {
				t.Fatalf("%v: got %v, %v, but %v is a common day", dates, got, ok, day)
			}
			return
		}
	})
}

func TestTouchesAgainstReference(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := MustParse(genDate().Draw(t, "date"))
		want := map[int64]bool{}
		for _, b := range slowParse(d.String()).blocks {
			for n := b.lo; n <= b.hi; n++ {
				want[int64(n)] = true
			}
		}
		from, to := Day{2009, 1, 1}, Day{2030, 1, 1}
		for n := from.Number(); n <= to.Number(); n++ {
			if got := d.Touches(dayOf(n)); got != want[n] {
				t.Fatalf("%v touches %v: %v", d, dayOf(n), got)
			}
		}
		first, last := int64(1<<40), int64(-1<<40)
		for n := range want {
			first, last = min(first, n), max(last, n)
		}
		if d.first() != first || d.last() != last {
			t.Fatalf("%v: bounds %v to %v, want %v to %v", d, dayOf(d.first()), dayOf(d.last()), dayOf(first), dayOf(last))
		}
	})
}

func TestTouches(t *testing.T) {
	assert.True(t, MustParse("XXXX-11-11").Touches(Day{2015, 11, 11}))
	assert.False(t, MustParse("XXXX-11-11").Touches(Day{2015, 11, 12}))
	assert.True(t, MustParse("/XXXX-11-11").Touches(Day{2015, 11, 12}))
	assert.False(t, MustParse("2015").Touches(Day{2015, 2, 29}))
	assert.True(t, (Date{}).Touches(Day{2015, 2, 28}))
	assert.False(t, (Date{}).Touches(Day{6000000, 2, 28}))
}
