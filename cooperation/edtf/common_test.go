package edtf

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

func day(t testing.TB, in string) Day {
	t.Helper()
	d, ok := MustParse(in).Earliest()
	assert.True(t, ok)
	return d
}

func TestIntersection(t *testing.T) {
	for _, test := range []struct{ x, y, want string }{
		{"2015", "2015-03", "2015-03"},
		{"2015-03~", "2015", "2015-03"},
		{"2015-03", "2015-04", "none"},
		{"2014/2016", "2015", "2015"},
		{"2014/2016", "2015-06/2020", "[2015-06..2016-12]"},
		{"2015-06/..", "../2016", "[2015-06..2016-12]"},
		{"2015-06/..", "2016-01/..", "[2016..]"},
		{"../2016", "../2015", "[..2015]"},
		{"[..2015]", "[2014..]", "[2014..2015]"},
		{"2016-09-10", "[2016-09-10,2016-10-09]", "2016-09-10"},
		{"[2016-09-10,2016-10-09]", "2016", "[2016-09-10,2016-10-09]"},
		{"[2016-09-10,2016-10-09]", "2016-10", "2016-10-09"},
		{"[2016-0X,2016-12~]", "2015/2017", "[2016-0X,2016-12]"},
		{"2016-X1-X1", "2015/2015-24", "2016-01-X1"},
		{"[2016-09-10,2016-10-09]", "2016-09-20", "none"},
		{"XXXX-11-11", "2015", "2015-11-11"},
		{"XXXX-11-11", "2015-11-10", "none"},
		{"XXXX-11-11", "2014/2015", "[2014-11-11,2015-11-11]"},
		{"XXXX-11-11", "2014/2016", "[2014-11-11..2016-11-11]"},
		{"XXXX-11-11", "201X", "201X-11-11"},
		{"XXXX-11-11", "XXXX-11", "XXXX-11-11"},
		{"XXXX-1X-11", "XXXX-X1", "XXXX-11-11"},
		{"XXXX-11-11", "XXXX-12", "none"},
		{"19XX-11", "XXX5-XX-11", "19X5-11-11"},
		{"XXXX-0X-30", "XXXX-X2", "none"},
		{"199X", "1XXX", "[1990..1999]"},
		{"2015-XX-11", "2015-1X", "2015-1X-11"},
		{"", "2015~", "2015"},
		{"", "", ""},
		{"", "XXXX-11-11?", "XXXX-11-11"},
		{"2015-24", "2016", "[2016-01..2016-02]"},
		{"9999-24", "Y10000", "Y10000"},
	} {
		var x, y Date
		assert.NoError(t, x.UnmarshalText([]byte(test.x)))
		assert.NoError(t, y.UnmarshalText([]byte(test.y)))
		for range 2 {
			got := "none"
			if d, ok := Intersection(x, y); ok {
				got = d.String()
			}
			assert.Equal(t, test.want, got, "%s and %s", x, y)
			x, y = y, x
		}
	}
}

func TestHull(t *testing.T) {
	for _, test := range []struct {
		in   []string
		want string
	}{
		{nil, ""},
		{[]string{"2015-03~"}, "2015-03"},
		{[]string{"2014", "2016"}, "[2014..2016]"},
		{[]string{"2014-05", "2016"}, "[2014-05..2016-12]"},
		{[]string{"2014-05-03", "2014-05-01"}, "[2014-05-01..2014-05-03]"},
		{[]string{"2014-01/2014-06", "2014-07/2014-12-31"}, "2014"},
		{[]string{"2014", "2015/.."}, "[2014..]"},
		{[]string{"2014", "../1999"}, "[..2014]"},
		{[]string{"2014/", "/1999"}, ""},
		{[]string{"2014", ""}, ""},
		{[]string{"XXXX-11-11"}, "[0000-11-11..9999-11-11]"},
		{[]string{"9999-24"}, "[9999-12..Y10000]"},
	} {
		var dates []Date
		for _, in := range test.in {
			var d Date
			assert.NoError(t, d.UnmarshalText([]byte(in)))
			dates = append(dates, d)
		}
		got := Hull(dates...)
		assert.Equal(t, test.want, got.String(), "%v", test.in)
		var again Date
		assert.NoError(t, again.UnmarshalText([]byte(got.String())))
		assert.Equal(t, got, again)
	}
}

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

// Laws of days: intersection and hull against sets of days.
func TestIntersectionAndHullLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		gen := rapid.Custom(func(t *rapid.T) Date { return MustParse(genValue().Draw(t, "text")) })
		x, y := gen.Draw(t, "x"), gen.Draw(t, "y")
		from, to := Day{2009, 1, 1}, Day{2022, 1, 1}
		dx, dy := slices.Collect(x.Days(from, to)), slices.Collect(y.Days(from, to))
		var want []Day
		for _, d := range dx {
			if _, ok := slices.BinarySearchFunc(dy, d, Day.Compare); ok {
				want = append(want, d)
			}
		}
		if got := slices.Collect(CommonDays(from, to, x, y)); !slices.Equal(got, want) {
			t.Fatalf("%v and %v: %d common days, want %d", x, y, len(got), len(want))
		}
		both, ok := Intersection(x, y)
		swapped, ok2 := Intersection(y, x)
		if both != swapped || ok != ok2 {
			t.Fatalf("%v and %v: %v one way, %v the other", x, y, both, swapped)
		}
		if !ok && len(want) > 0 {
			t.Fatalf("%v and %v: no intersection, but common days", x, y)
		}
		hull := Hull(x, y)
		if hull != Hull(y, x) || hull != Hull(x, y, x) || Hull(hull, x) != hull {
			t.Fatalf("%v and %v: the hull %v depends on the order", x, y, hull)
		}
		for _, d := range append(dx, dy...) {
			if !hull.Touches(d) {
				t.Fatalf("%v and %v: the hull %v leaves out %v", x, y, hull, d)
			}
		}
		if !ok {
			return
		}
		for _, d := range want {
			if !both.Touches(d) {
				t.Fatalf("%v and %v: the intersection %v leaves out %v", x, y, both, d)
			}
		}
		for _, edge := range []func() (Day, bool){both.Earliest, both.Latest} {
			if d, ok := edge(); ok && (!x.Touches(d) || !y.Touches(d)) {
				t.Fatalf("%v and %v: the intersection %v begins or ends too far", x, y, both)
			}
		}
		single := x.form() != formEither && y.form() != formEither
		if again, ok := Intersection(both, x); !ok || single && again != both {
			t.Fatalf("%v and %v: the intersection %v with the first again is %v", x, y, both, again)
		}
		// Of days without gaps, and of a mask, nothing is added.
		xs, ys := x.touch(), y.touch()
		if single && !xs[0].gaps && !ys[0].gaps || both.form() == formDate && both.a&masksBits != 0 {
			for d := range both.Days(from, to) {
				if !x.Touches(d) || !y.Touches(d) {
					t.Fatalf("%v and %v: the intersection %v has %v too", x, y, both, d)
				}
			}
		}
		if again := MustParse(both.String()); again != both {
			t.Fatalf("%v and %v: the intersection %v is not canonical", x, y, both)
		}
	})
}

func TestDaysAgainstReference(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := MustParse(genDate().Draw(t, "date"))
		want := map[int64]bool{}
		for _, b := range slowParse(d.String()).blocks {
			for n := b.lo; n <= b.hi; n++ {
				want[int64(n)] = true
			}
		}
		from, to := Day{2009, 1, 1}, Day{2030, 1, 1}
		got := map[int64]bool{}
		for day := range d.Days(from, to) {
			n, _ := day.number()
			got[n] = true
		}
		lo, _ := from.number()
		hi, _ := to.number()
		for n := lo; n <= hi; n++ {
			if got[n] != want[n] {
				t.Fatalf("%v touches %v: %v", d, dayOf(n), got[n])
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

func TestIterate(t *testing.T) {
	d := MustParse("201X-11-11")
	from, to := day(t, "2014-11-11"), day(t, "2016-11-10")
	assert.Equal(t, []Day{{2014, 11, 11}, {2015, 11, 11}}, slices.Collect(d.Days(from, to)))
	assert.Equal(t, []int64{2014, 2015, 2016}, slices.Collect(d.Years(from, to)))
	var months []int
	for y, m := range MustParse("2014-11/2015-01").Months(from, to) {
		months = append(months, int(y)*100+m)
	}
	assert.Equal(t, []int{201411, 201412, 201501}, months)
	assert.Empty(t, slices.Collect(d.Days(Day{2015, 2, 30}, to)))
	assert.Empty(t, slices.Collect(d.Years(to, Day{2015, 13, 1})))
	assert.Equal(t, []int64{2014, 2015, 2016}, slices.Collect(MustParse("2010/..").Years(from, to)))
	assert.Len(t, slices.Collect((Date{}).Days(from, to)), 731)
	for range d.Days(from, to) {
		break // a loop can end early
	}
	for range MustParse("2015").Months(from, to) {
		break
	}
}

func TestTouches(t *testing.T) {
	assert.True(t, MustParse("XXXX-11-11").Touches(Day{2015, 11, 11}))
	assert.False(t, MustParse("XXXX-11-11").Touches(Day{2015, 11, 12}))
	assert.True(t, MustParse("/XXXX-11-11").Touches(Day{2015, 11, 12}))
	assert.False(t, MustParse("2015").Touches(Day{2015, 2, 29}))
	assert.True(t, (Date{}).Touches(Day{2015, 2, 28}))
	assert.False(t, (Date{}).Touches(Day{6000000, 2, 28}))
}

func TestDifference(t *testing.T) {
	for _, test := range []struct{ x, y, until, length string }{
		{"2020-09-27", "2020-11-10", "44", "1"},
		{"2020-09-27/2020-11-10", "2020-11-11", "1", "45"},
		{"2020-09-27/2020-11-10", "2020-11", "-9..20", "45"},
		{"2020-05", "2020-06", "1..60", "1..31"},
		{"2020-05~", "2020-06", "1..60", "1..31"},
		{"2015-03/..", "2020", "..2132", "1.."},
		{"2015-03-01", "2016/..", "306..671", "1"},
		{"2015-03-01", "/2016-01-01", "..306", "1"},
		{"2015-03/2015-05", "2015", "-150..244", "32..92"},
		{"201X-11-11", "2020-01-01", "51..3338", "1"},
		{"XXXX-11", "2020", "-2914603..737850", "1..30"},
		{"[2016-09-10,2016-10-09]", "2016-10-10", "1..30", "1"},
		{"2016-01-X1/2016-02-X1", "2016-03-01", "9..29", "2..52"},
	} {
		x, y := MustParse(test.x), MustParse(test.y)
		assert.Equal(t, test.until, x.DaysUntil(y).String(), "%s until %s", x, y)
		assert.Equal(t, test.length, x.Length().String(), "length of %s", x)
	}
	assert.Equal(t, "..", (Date{}).DaysUntil(MustParse("2015")).String())
	assert.Equal(t, "1..", (Date{}).Length().String())
}

func TestDifferenceAgainstReference(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, y := MustParse(genDate().Draw(t, "x")), MustParse(genDate().Draw(t, "y"))
		bx, by := slowParse(x.String()).blocks, slowParse(y.String()).blocks
		r := x.DaysUntil(y)
		if lo, hi := by[0].lo-bx[len(bx)-1].hi, by[len(by)-1].hi-bx[0].lo; r != (DayRange{Min: int64(lo), Max: int64(hi)}) {
			t.Fatalf("%v until %v: got %v, want %d..%d", x, y, r, lo, hi)
		}
		longest := 0
		for _, b := range bx {
			longest = max(longest, b.hi-b.lo+1)
		}
		if got := x.Length(); got != (DayRange{Min: 1, Max: int64(longest)}) {
			t.Fatalf("length of %v: got %v, want 1..%d", x, got, longest)
		}
	})
}
