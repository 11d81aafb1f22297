package calendar

import (
	"cmp"
	"time"
)

// Day is one day. Year 0 is 1 BC.
type Day struct {
	Year       int64
	Month, Day int
}

// DayOf is the day with a number.
func DayOf(n int64) Day {
	y, m, d := Civil(n)
	return Day{y, m, d}
}

// Number counts the days from 1970-01-01 on. The day must exist.
func (d Day) Number() int64 { return Number(d.Year, d.Month, d.Day) }

// String writes the day as EDTF does, and with Y before a year of more than
// four digits.
func (d Day) String() string {
	var buf [32]byte
	b := AppendYear(buf[:0], d.Year, 0)
	b = append(b, '-')
	b = AppendTwo(b, d.Month, 0)
	b = append(b, '-')
	return string(AppendTwo(b, d.Day, 0))
}

// Compare orders days in time.
func (d Day) Compare(other Day) int {
	return cmp.Or(cmp.Compare(d.Year, other.Year), cmp.Compare(d.Month, other.Month), cmp.Compare(d.Day, other.Day))
}

// Plus is the day some days later.
func (d Day) Plus(days int) Day { return DayOf(d.Number() + int64(days)) }

// Weekday is the day of the week.
func (d Day) Weekday() time.Weekday {
	n := (d.Number() + 4) % 7 // day 0 was a Thursday
	return time.Weekday((n + 7) % 7)
}

// OnOrBefore is the last day of the given name up to d.
func (d Day) OnOrBefore(name time.Weekday) Day { return d.Plus(-int(d.Weekday()-name+7) % 7) }

// Monday is the first day of the week of ISO 8601 that holds d.
func (d Day) Monday() Day { return d.Plus(-(int(d.Weekday()) + 6) % 7) }

// Days are counted in the proleptic Gregorian calendar of ISO 8601, where the
// year 0000 exists; day 0 is 1970-01-01.

// daysBefore holds the days of a common year before each month (index 1 to 12).
var daysBefore = [14]int32{0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365}

// IsLeap reports whether a year has 29 February.
func IsLeap(y int64) bool { return y&3 == 0 && (y%100 != 0 || y%400 == 0) }

// DaysIn is the length of a month, 1 to 12.
func DaysIn(y int64, m int) int {
	if m == 2 {
		if IsLeap(y) {
			return 29
		}
		return 28
	}
	return 30 + (m+m>>3)&1
}

// Number is the number of a day that exists.
func Number(y int64, m, d int) int64 {
	// Count from a March so that the leap day comes last.
	y, m = y+int64(m-14)/12, (m+9)%12
	era := y / 400
	if y < 0 {
		era = (y - 399) / 400
	}
	yoe := y - era*400
	doe := yoe*365 + yoe/4 - yoe/100 + int64((153*m+2)/5+d-1)
	return era*146097 + doe - 719468
}

// Civil is the inverse of dayNumber.
func Civil(n int64) (y int64, m, d int) {
	n += 719468
	era := n / 146097
	if n < 0 {
		era = (n - 146096) / 146097
	}
	doe := uint32(n - era*146097)
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	d = int(doy-(153*mp+2)/5) + 1
	m = int(mp) + 3
	y = int64(yoe) + era*400
	if m > 12 {
		m -= 12
		y++
	}
	return y, m, d
}

// AddMonths moves a month by n months.
func AddMonths(y int64, m, n int) (int64, int) {
	k := y*12 + int64(m-1+n)
	y = k / 12
	if k < 0 && k%12 != 0 {
		y--
	}
	return y, int(k-y*12) + 1
}

// YearStart is the number of 1 January, for the years 0 to 10000.
func YearStart(y uint32) int32 {
	return int32(y*365+(y+3)/4-(y+99)/100+(y+399)/400) - 719528
}

// MonthStart is the number of the first day of a month, for the years 0 to 9999.
func MonthStart(y, m uint32) int32 {
	n := YearStart(y) + daysBefore[m]
	if m > 2 && IsLeap(int64(y)) {
		n++
	}
	return n
}
