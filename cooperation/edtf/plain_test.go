package edtf

import (
	"testing"

	"github.com/defcoop/defcoop/cooperation/edtf/internal/calendar"
	"github.com/stretchr/testify/assert"
)

// The short cuts for the years 0 to 9999 agree with the calendar.
func TestPlainDays(t *testing.T) {
	for y := uint32(0); y <= 9999; y++ {
		for m := uint32(1); m <= 12; m++ {
			if got, want := calendar.MonthStart(y, m), calendar.Number(int64(y), int(m), 1); int64(got) != want {
				t.Fatalf("%04d-%02d begins on day %d, want %d", y, m, got, want)
			}
		}
	}
	assert.EqualValues(t, dayZero, calendar.Number(0, 1, 1))
	assert.EqualValues(t, dayTenThousand, calendar.Number(10000, 1, 1))
	assert.Greater(t, calendar.Number(minYear, 1, 1), int64(minDay))
	assert.Less(t, calendar.Number(maxYear, 12, 31), int64(maxDay))
}
