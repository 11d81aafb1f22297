package edtf

import (
	"errors"
	"regexp"
	"strings"
	"testing"
	"time"
)

// Every question about one date, against answers written by hand.
func TestAccessors(t *testing.T) {
	const (
		interval = 1 << iota
		exact
		qualified
		gaps
		year
		yearless
	)
	for _, tt := range []struct {
		text  string
		is    int
		slack int64
	}{
		{"2015", year, 0},
		{"2015-03-14", exact | year, 0},
		{"2015-03-14T09:30:00Z", exact | year, 0},
		{"-0044-03-15", exact | year, 0},
		{"2015-03-14/2015-03-20", interval | exact | year, 0},
		{"2015-03/2015-03-20", interval | year, 0},
		{"2015-03-14/..", interval | year, 0},
		{"/2015-03-14", interval | year, 0},
		{"{2015-03-14..2015-03-20}", year, 0},
		{"[2015-03-14..2015-03-20]", year, 0},
		{"[..2015]", year, 0},
		{"[2016-09-10,2016-10-09]", gaps | year, 0},
		{"Y17E4", year, 0},
		{"1950S2", year, 0},
		{"1950S2~", qualified | year, 100 * 372},
		{"199X", 0, 0},
		{"199X~", qualified, 10 * 372},
		{"XXXX-11-11", gaps | yearless, 0},
		{"/XXXX-11-11", interval | gaps | yearless, 0},
		{"201X-11", gaps, 0},
		{"2015-XX-XX", year, 0},
		{"2015-XX-01", gaps | year, 0},
		{"2015-03-14?", qualified | year, 1},
		{"2015-03-1X?", qualified | year, 10},
		{"2015-03~", qualified | year, 31},
		{"2015?-03", qualified | year, 372},
		{"2015%", qualified | year, 372},
		{"2015?-03-14", qualified | year, 372},
		{"2015-?03-14", qualified | year, 31},
		{"2015-03-14?/2015-04", interval | qualified | year, 1},
		{"2015-03-14/2015-04~", interval | qualified | year, 31},
		{"[2015-03-14,2016-04~]", gaps | qualified | year, 31},
		{"2015-21", year, 372},
		{"2015-32", year, 372},
		{"2015-33", year, 0},
		{"2015-34~", qualified | year, 3 * 31},
		{"2015-21/2015-24", interval | year, 372},
		{"2015-03/2015-24", interval | year, 372},
	} {
		t.Run(tt.text, func(t *testing.T) {
			d := MustParse(tt.text)
			for _, q := range []struct {
				name string
				got  bool
				bit  int
			}{
				{"IsInterval", d.IsInterval(), interval}, {"IsExact", d.IsExact(), exact},
				{"IsQualified", d.IsQualified(), qualified}, {"HasGaps", d.HasGaps(), gaps},
				{"StatesYear", d.StatesYear(), year}, {"IsYearless", d.IsYearless(), yearless},
			} {
				if want := tt.is&q.bit != 0; q.got != want {
					t.Errorf("%s() = %v, want %v", q.name, q.got, want)
				}
			}
			if got := d.Slack(); got != tt.slack {
				t.Errorf("Slack() = %d, want %d", got, tt.slack)
			}
		})
	}
	var none Date
	if none.IsInterval() || none.IsExact() || none.IsQualified() || none.HasGaps() || none.StatesYear() || none.IsYearless() || none.Slack() != 0 {
		t.Error("the zero Date answers a question with yes")
	}
}

// The accessors say of every valid date what its text shows.
func TestAccessorsAndText(t *testing.T) {
	exact := regexp.MustCompile(`^(-?\d{4}-\d\d-\d\d)(/-?\d{4}-\d\d-\d\d|T.*)?$`)
	for _, d := range validDates(t) {
		text := d.String()
		if got, want := d.IsInterval(), strings.Contains(text, "/"); got != want {
			t.Errorf("%s: IsInterval() = %v", text, got)
		}
		if got, want := d.IsQualified(), strings.ContainsAny(text, "?~%"); got != want {
			t.Errorf("%s: IsQualified() = %v", text, got)
		}
		if got, want := d.IsYearless(), strings.Contains(text, "XXXX"); got != want {
			t.Errorf("%s: IsYearless() = %v", text, got)
		}
		if got, want := d.IsExact(), exact.MatchString(text); got != want {
			t.Errorf("%s: IsExact() = %v", text, got)
		}
		if d.Slack() > 0 && d.IsExact() {
			t.Errorf("%s: exact, and may be off by %d days", text, d.Slack())
		}
		if d.HasGaps() && !strings.ContainsAny(text, "X,") {
			t.Errorf("%s: HasGaps() = true", text)
		}
	}
}

// Two dates whose bounds are further apart than both may be off never overlap;
// moved to within that, some do.
func TestSlackBoundsOverlaps(t *testing.T) {
	dates := validDates(t)
	for _, x := range dates {
		for _, y := range dates {
			last, ok := x.Latest()
			first, ok2 := y.Earliest()
			if ok && ok2 && first.Number()-last.Number() > x.Slack()+y.Slack() && x.Overlaps(y) != No {
				t.Fatalf("%s and %s are apart by more than their slack, and may overlap", x, y)
			}
		}
	}
}

func TestDayNumber(t *testing.T) {
	epoch := time.Date(1970, 1, 1, 0, 0, 0, 0, time.UTC)
	for _, n := range []int{0, 1, -1, 58, 59, 60, 11016, 11017, 18262, -719468, -719469, -719528, 2932896} {
		u := epoch.AddDate(0, 0, n)
		d := Day{Year: int64(u.Year()), Month: int(u.Month()), Day: u.Day()}
		if got := d.Number(); got != int64(n) {
			t.Errorf("%s.Number() = %d, want %d", d, got, n)
		}
	}
}

func TestClocksDiffer(t *testing.T) {
	for _, tt := range []struct {
		x, y string
		want bool
	}{
		{"2015-03-14T09:30:00", "2015-03-14T09:30:00", false},
		{"2015-03-14T09:30:00", "2015-03-14T09:31:00", true},
		{"2015-03-14T09:30:00", "2015-03-15T09:30:00", true},
		{"2015-03-14T09:30:00", "2015-03-14T10:30:00", true},
		{"2015-03-14T09:30:00", "2015-03-14T09:30:00+04:00", false},
		{"2015-03-14T09:30:00Z", "2015-03-14T13:30:00+04:00", false},
		{"2015-03-14T09:30:00Z", "2015-03-14T09:30:00+04:00", true},
		{"2015-03-14T09:30:00Z", "2015-03-14T09:30:00", false},
		{"2015-03-14T09:30:00", "2015-03-14T09:30:01+04:00", true},
		{"2015-03-14", "2015-03-14T09:30:00", false},
		{"2015-03-14T09:30:00", "2015-03-15", false},
	} {
		x, y := MustParse(tt.x), MustParse(tt.y)
		if got := x.ClocksDiffer(y); got != tt.want {
			t.Errorf("%s.ClocksDiffer(%s) = %v, want %v", x, y, got, tt.want)
		}
		if got := y.ClocksDiffer(x); got != tt.want {
			t.Errorf("%s.ClocksDiffer(%s) = %v, want %v", y, x, got, tt.want)
		}
	}
}

func TestFromDays(t *testing.T) {
	day := func(y int64, m, d int) Day { return Day{Year: y, Month: m, Day: d} }
	for _, tt := range []struct {
		first, last Day
		want        string
		err         error
	}{
		{day(2015, 3, 14), day(2015, 3, 20), "2015-03-14/2015-03-20", nil},
		{day(2015, 3, 14), day(2015, 3, 14), "2015-03-14/2015-03-14", nil},
		{day(-44, 3, 15), day(2015, 3, 14), "-0044-03-15/2015-03-14", nil},
		{day(2015, 3, 14), day(2015, 3, 13), "", ErrInvalid},
		{day(2015, 2, 29), day(2015, 3, 13), "", ErrInvalid},
		{day(2015, 2, 28), day(2015, 2, 29), "", ErrInvalid},
		{day(2015, 2, 28), day(10000, 2, 28), "", ErrUnsupported},
	} {
		d, err := FromDays(tt.first, tt.last)
		if !errors.Is(err, tt.err) || d.String() != tt.want {
			t.Errorf("FromDays(%v, %v) = %s, %v", tt.first, tt.last, d, err)
		}
		if err == nil && d != MustParse(tt.want) {
			t.Errorf("FromDays(%v, %v) is another value than Parse makes of %s", tt.first, tt.last, tt.want)
		}
	}
}

func TestNotAfter(t *testing.T) {
	d, err := NotAfter(Day{Year: 2015, Month: 3, Day: 14})
	if want := MustParse("[..2015-03-14]"); err != nil || d != want {
		t.Errorf("NotAfter(2015-03-14) = %s, %v", d, err)
	}
	if _, err := NotAfter(Day{Year: 10000, Month: 1, Day: 1}); !errors.Is(err, ErrUnsupported) {
		t.Errorf("NotAfter(year 10000): %v", err)
	}
}

// validDates are all single dates of testdata/valid.tsv.
func validDates(t *testing.T) (all []Date) {
	for _, row := range rows(t, "valid.tsv") {
		if d, err := Parse(row[0]); err == nil {
			all = append(all, d)
		}
	}
	if len(all) < 300 {
		t.Fatalf("read %d dates only", len(all))
	}
	return all
}
