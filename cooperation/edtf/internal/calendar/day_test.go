package calendar

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

func TestCalendar(t *testing.T) {
	// Every day of 5200 years, against the time package.
	at := time.Date(-401, 1, 1, 0, 0, 0, 0, time.UTC)
	n := Number(-401, 1, 1)
	assert.Equal(t, at.Unix()/86400, n)
	for ; at.Year() < 4800; at, n = at.AddDate(0, 0, 1), n+1 {
		y, m, d := Civil(n)
		if int(y) != at.Year() || m != int(at.Month()) || d != at.Day() {
			t.Fatalf("day %d is %d-%d-%d, want %v", n, y, m, d, at)
		}
		if back := Number(y, m, d); back != n {
			t.Fatalf("%v has the number %d, want %d", at, back, n)
		}
	}
	for _, y := range []int64{-5877640, -1000000, -400, -1, 0, 1000000, 5881579} {
		for m := 1; m <= 12; m++ {
			n := Number(y, m, DaysIn(y, m))
			gotY, gotM, gotD := Civil(n)
			assert.Equal(t, [3]int64{y, int64(m), int64(DaysIn(y, m))}, [3]int64{gotY, int64(gotM), int64(gotD)})
			nextY, nextM := AddMonths(y, m, 1)
			assert.Equal(t, n+1, Number(nextY, nextM, 1))
		}
	}
	y, m := AddMonths(2015, 1, -13)
	assert.Equal(t, "2013-12", string(AppendTwo(append(AppendYear(nil, y, 0), '-'), m, 0)))
}
