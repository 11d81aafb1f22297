package edtf

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

func TestCalendar(t *testing.T) {
	// Every day of 5200 years, against the time package.
	at := time.Date(-401, 1, 1, 0, 0, 0, 0, time.UTC)
	n := dayNumber(-401, 1, 1)
	assert.Equal(t, at.Unix()/86400, n)
	for ; at.Year() < 4800; at, n = at.AddDate(0, 0, 1), n+1 {
		y, m, d := civil(n)
		if int(y) != at.Year() || m != int(at.Month()) || d != at.Day() {
			t.Fatalf("day %d is %d-%d-%d, want %v", n, y, m, d, at)
		}
		if back := dayNumber(y, m, d); back != n {
			t.Fatalf("%v has the number %d, want %d", at, back, n)
		}
		if y >= 0 && monthStart(uint32(y), uint32(m))+int32(d)-1 != int32(n) {
			t.Fatalf("%v: monthStart is wrong", at)
		}
	}
	for _, y := range []int64{minYear, -1000000, -400, -1, 0, 1000000, maxYear} {
		for m := 1; m <= 12; m++ {
			n := dayNumber(y, m, daysIn(y, m))
			gotY, gotM, gotD := civil(n)
			assert.Equal(t, [3]int64{y, int64(m), int64(daysIn(y, m))}, [3]int64{gotY, int64(gotM), int64(gotD)})
			nextY, nextM := addMonths(y, m, 1)
			assert.Equal(t, n+1, dayNumber(nextY, nextM, 1))
		}
	}
	assert.Greater(t, dayNumber(minYear, 1, 1), int64(minDay))
	assert.Less(t, dayNumber(maxYear, 12, 31), int64(maxDay))
	y, m := addMonths(2015, 1, -13)
	assert.Equal(t, "2013-12", string(appendTwo(append(appendYear(nil, y, 0), '-'), m, 0)))
	assert.EqualValues(t, dayZero, dayNumber(0, 1, 1))
	assert.EqualValues(t, dayTenThousand, dayNumber(10000, 1, 1))
}
