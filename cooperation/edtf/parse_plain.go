package edtf

// parsePlain reads the commonest texts, 2020, 2020-09, 2020-09-27 and
// 2020-09-27/2020-11-10. It leaves everything else, and every fault, to parse.
func parsePlain(s string) (Date, bool) {
	switch len(s) {
	case 4:
		y, ok := fourDigits(s)
		if !ok {
			return Date{}, false
		}
		lo := yearStart(y)
		return Date{flip(lo), flip(lo + 364 + leap(y)), plainYear, 0}, true
	case 7:
		y, ok := fourDigits(s)
		m := twoDigitsOf(s, 5)
		if !ok || s[4] != '-' || m-1 >= 12 {
			return Date{}, false
		}
		lo := monthStart(y, m)
		return Date{flip(lo), flip(lo + int32(daysIn(int64(y), int(m))) - 1), plainMonth, 0}, true
	case 10:
		n, ok := plainDay(s)
		return Date{flip(n), flip(n), plainDate, 0}, ok
	case 21:
		if s[10] != '/' {
			return Date{}, false
		}
		lo, ok := plainDay(s[:10])
		hi, ok2 := plainDay(s[11:])
		return Date{flip(lo), flip(hi), plainInterval, uint32(precDay)}, ok && ok2 && lo <= hi
	}
	return Date{}, false
}

const (
	plainYear     = uint32(precYear) | uint32(formDate)<<shiftForm | hardBit
	plainMonth    = uint32(precMonth) | uint32(formDate)<<shiftForm | hardBit
	plainDate     = uint32(precDay) | uint32(formDate)<<shiftForm | hardBit | fixedBit
	plainInterval = uint32(precDay) | uint32(formInterval)<<shiftForm | hardBit | fixedBit
)

// plainDay reads yyyy-mm-dd.
func plainDay(s string) (int32, bool) {
	if len(s) != 10 || s[4] != '-' || s[7] != '-' {
		return 0, false
	}
	y, ok := fourDigits(s)
	m, d := twoDigitsOf(s, 5), twoDigitsOf(s, 8)
	if !ok || m-1 >= 12 || d-1 >= 31 || d > 28 && int(d) > daysIn(int64(y), int(m)) {
		return 0, false
	}
	return monthStart(y, m) + int32(d) - 1, true
}

// fourDigits reads the number that s begins with.
func fourDigits(s string) (uint32, bool) {
	a, b, c, d := uint32(s[0]-'0'), uint32(s[1]-'0'), uint32(s[2]-'0'), uint32(s[3]-'0')
	return a*1000 + b*100 + c*10 + d, a <= 9 && b <= 9 && c <= 9 && d <= 9
}

// twoDigitsOf reads the number at i, 255 if there is none.
func twoDigitsOf(s string, i int) uint32 {
	a, b := uint32(s[i]-'0'), uint32(s[i+1]-'0')
	if a > 9 || b > 9 {
		return 255
	}
	return a*10 + b
}

// yearStart is the number of 1 January, for the years 0 to 9999.
func yearStart(y uint32) int32 {
	return int32(y*365+(y+3)/4-(y+99)/100+(y+399)/400) - 719528
}

func monthStart(y, m uint32) int32 {
	n := yearStart(y) + daysBefore[m]
	if m > 2 {
		n += leap(y)
	}
	return n
}

func leap(y uint32) int32 {
	if isLeap(int64(y)) {
		return 1
	}
	return 0
}
