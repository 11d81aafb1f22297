package edtf

// Days are counted in the proleptic Gregorian calendar of ISO 8601, where the
// year 0000 exists; day 0 is 1970-01-01.

// daysBefore holds the days of a common year before each month (index 1 to 12).
var daysBefore = [14]int32{0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365}

func isLeap(y int64) bool { return y&3 == 0 && (y%100 != 0 || y%400 == 0) }

// daysIn is the length of a month, 1 to 12.
func daysIn(y int64, m int) int {
	if m == 2 {
		if isLeap(y) {
			return 29
		}
		return 28
	}
	return 30 + (m+m>>3)&1
}

// dayNumber is the number of a day that exists.
func dayNumber(y int64, m, d int) int64 {
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

// civil is the inverse of dayNumber.
func civil(n int64) (y int64, m, d int) {
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

// addMonths moves a month by n months.
func addMonths(y int64, m, n int) (int64, int) {
	k := y*12 + int64(m-1+n)
	y = k / 12
	if k < 0 && k%12 != 0 {
		y--
	}
	return y, int(k-y*12) + 1
}
