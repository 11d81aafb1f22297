package edtf

import (
	"cmp"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/defcoop/defcoop/cooperation/edtf/internal/calendar"
)

// Benchmarks stand beside a floor: the least that the same task costs without
// any of what this package does more. Compare within one run.

var errFloor = errors.New("not yyyy-mm-dd")

// floorParse is a hand-written parser of yyyy-mm-dd: digits, hyphens, days of the
// month.
//
//go:noinline
func floorParse(s string) (y, m, d int, err error) {
	if len(s) != 10 || s[4] != '-' || s[7] != '-' {
		return 0, 0, 0, errFloor
	}
	for i := 0; i < 4; i++ {
		if s[i] < '0' || s[i] > '9' {
			return 0, 0, 0, errFloor
		}
		y = y*10 + int(s[i]-'0')
	}
	for i := 5; i < 7; i++ {
		if s[i] < '0' || s[i] > '9' {
			return 0, 0, 0, errFloor
		}
		m = m*10 + int(s[i]-'0')
	}
	for i := 8; i < 10; i++ {
		if s[i] < '0' || s[i] > '9' {
			return 0, 0, 0, errFloor
		}
		d = d*10 + int(s[i]-'0')
	}
	if m < 1 || m > 12 || d < 1 || d > calendar.DaysIn(int64(y), m) {
		return 0, 0, 0, errFloor
	}
	return y, m, d, nil
}

func BenchmarkParse(b *testing.B) {
	full := []string{"2020-09-27", "2020-11-10", "2015-02-28", "1999-12-31"}
	b.Run("floor yyyy-mm-dd", func(b *testing.B) {
		sum := 0
		for i := 0; b.Loop(); i++ {
			_, _, d, err := floorParse(full[i&3])
			if err != nil {
				b.Fatal(err)
			}
			sum += d
		}
	})
	for _, set := range []struct {
		name string
		in   [4]string
	}{
		{"full date", [4]string(full)},
		{"year", [4]string{"2020", "2021", "2015", "1999"}},
		{"month", [4]string{"2020-09", "2020-11", "2015-02", "1999-12"}},
		{"interval of full dates", [4]string{"2020-09-27/2020-11-10", "2015-01-01/2015-02-28", "1999-12-31/2000-01-01", "1914-07-28/1918-11-11"}},
		{"decade", [4]string{"199X", "200X", "192X", "201X"}},
		{"about a month", [4]string{"2020-05~", "2020-11~", "2015-02~", "1999-12~"}},
		{"open interval", [4]string{"2015-03/..", "2020-11/..", "../2015-02", "/1999-12"}},
		{"mask of any year", [4]string{"XXXX-11-11", "XXXX-01-31", "XXXX-02-28", "XXXX-12-31"}},
		{"one of two", [4]string{"[2016-09-10,2016-10-09]", "[2014-01-02,2014-02-01]", "[2014..2016]", "[..2015]"}},
		{"date-time", [4]string{"2020-09-27T10:30:00Z", "2020-11-10T00:00:00+04:00", "2015-02-28T23:59:59", "1999-12-31T23:59:60Z"}},
		{"qualified parts", [4]string{"2004-06~-11", "2004?-06-~11", "?2004-06-~11", "2004-?06-11"}},
		{"long year", [4]string{"Y17000", "Y-17E5", "1950S2", "Y3388E2S3"}},
	} {
		b.Run(set.name, func(b *testing.B) {
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				if _, err := Parse(set.in[i&3]); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkAppendText(b *testing.B) {
	for _, in := range []string{"2015", "2020-09-27", "2020-09-27/2020-11-10", "199X", "2004?-06-~11", "[2014..2016]", "2020-09-27T10:30:00+04:00"} {
		d := MustParse(in)
		b.Run(in, func(b *testing.B) {
			b.ReportAllocs()
			buf := make([]byte, 0, 64)
			for b.Loop() {
				buf, _ = d.AppendText(buf[:0])
			}
		})
	}
}

//go:noinline
func floorCompare(x, y int64) int {
	if x < y {
		return -1
	}
	if x > y {
		return 1
	}
	return 0
}

func BenchmarkCompare(b *testing.B) {
	dates := randomDates(1024)
	keys := make([]int64, len(dates))
	for i, d := range dates {
		keys[i] = d.first()
	}
	b.Run("floor int64", func(b *testing.B) {
		sum := 0
		for i := 0; b.Loop(); i++ {
			sum += floorCompare(keys[i&1023], keys[(i+1)&1023])
		}
	})
	b.Run("Date", func(b *testing.B) {
		sum := 0
		for i := 0; b.Loop(); i++ {
			sum += dates[i&1023].Compare(dates[(i+1)&1023])
		}
	})
}

// randomDates are days, months, years and intervals of the last hundred years.
func randomDates(n int) []Date {
	r := rand.New(rand.NewPCG(1, 2))
	dates := make([]Date, n)
	for i := range dates {
		y, m, d := 1925+r.Int64N(100), 1+r.IntN(12), 1+r.IntN(28)
		from := calendar.Number(y, m, d)
		switch r.IntN(6) {
		case 0:
			dates[i] = MustParse(fmt.Sprintf("%04d", y))
		case 1:
			dates[i] = MustParse(fmt.Sprintf("%04d-%02d", y, m))
		case 2:
			dates[i] = MustParse(dayOf(from).String() + "/" + dayOf(from+r.Int64N(100)).String())
		default:
			dates[i] = MustParse(dayOf(from).String())
		}
	}
	return dates
}

func BenchmarkSortMillion(b *testing.B) {
	type key struct{ hi, lo uint64 }
	dates := randomDates(1e6)
	keys := make([]key, len(dates))
	for i, d := range dates {
		keys[i] = key{uint64(uint32(d.lo))<<32 | uint64(uint32(d.hi)), uint64(d.a)<<32 | uint64(d.b)}
	}
	b.Run("floor 16-byte keys", func(b *testing.B) {
		for b.Loop() {
			b.StopTimer()
			work := slices.Clone(keys)
			b.StartTimer()
			slices.SortFunc(work, func(x, y key) int {
				if c := cmp.Compare(x.hi, y.hi); c != 0 {
					return c
				}
				return cmp.Compare(x.lo, y.lo)
			})
		}
	})
	b.Run("Date", func(b *testing.B) {
		for b.Loop() {
			b.StopTimer()
			work := slices.Clone(dates)
			b.StartTimer()
			slices.SortFunc(work, Date.Compare)
		}
	})
}

func BenchmarkOverlapScanMillion(b *testing.B) {
	dates := randomDates(1e6)
	window := MustParse("1991-12-26/2020-09-27")
	sum := 0
	for b.Loop() {
		for _, d := range dates {
			sum += int(d.Overlaps(window))
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/1e6, "ns/date")
}

func BenchmarkRelations(b *testing.B) {
	for _, pair := range [][2]string{
		{"2015-06", "2015"}, {"2020-05~", "2020-06-01"}, {"XXXX-11-11", "2015-11-10"}, {"XXXX-11-11", "XXXX-11"},
		{"/XXXX-11-11", "2015-11-10"}, {"XXXX-11-11~", "XXXX-05-05~"}, {"/XXXX-11-11", "XXXX-12-12"}, {"1XXX-11-11", "XXX5-11"},
	} {
		x, y := MustParse(pair[0]), MustParse(pair[1])
		b.Run("Overlaps "+pair[0]+" "+pair[1], func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				x.Overlaps(y)
			}
		})
		b.Run("Before "+pair[0]+" "+pair[1], func(b *testing.B) {
			for b.Loop() {
				x.Before(y)
			}
		})
	}
}
