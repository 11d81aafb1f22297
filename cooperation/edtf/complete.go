package edtf

import "math/bits"

// twoDigits is the set of numbers 0 to 31 that a number of two digits with
// masked ones can be, as bits.
func twoDigits(n int, mask uint8) uint32 {
	switch mask {
	case 0:
		return 1 << n
	case 1: // 1X
		return uint32(0x3ff << n)
	case 2: // X1
		return uint32(1<<n | 1<<(n+10) | 1<<(n+20) | 1<<(n+30))
	}
	return 0xffffffff
}

// months is the set of months that the end can be, 1 to 12, as bits.
func (e *endpoint) months() uint32 {
	if e.month == 0 && e.monthMask == 0 {
		return 0x1ffe
	}
	return twoDigits(e.month, e.monthMask) & 0x1ffe
}

// days is the set of days of the month that the end can be, 1 to 31, as bits.
func (e *endpoint) days() uint32 {
	if e.day == 0 && e.dayMask == 0 {
		return 0xfffffffe
	}
	return twoDigits(e.day, e.dayMask) & 0xfffffffe
}

// span is the first and the last day of all completions, false if there is none.
func (e *endpoint) span() (lo, hi int64, ok bool) {
	first, last := e.year, e.year
	if e.yearMask != 0 {
		last = e.maxYear()
	}
	switch e.prec {
	case precYear:
		return dayNumber(first, 1, 1), dayNumber(last, 12, 31), true
	case precSeason:
		lo, _ = seasonSpan(first, e.season)
		_, hi = seasonSpan(last, e.season)
		return lo, hi, true
	case precMonth:
		ms := e.months()
		if ms == 0 {
			return 0, 0, false
		}
		m := topBit(ms)
		return dayNumber(first, lowBit(ms), 1), dayNumber(last, m, daysIn(last, m)), true
	case precDay:
		if !e.masked() {
			if e.day < 1 || e.day > daysIn(e.year, e.month) {
				return 0, 0, false
			}
			lo = dayNumber(e.year, e.month, e.day)
			return lo, lo, true
		}
		if lo, ok = e.firstDay(first); !ok {
			return 0, 0, false
		}
		hi, ok = e.lastDay(last)
		return lo, hi, ok
	}
	return 0, 0, false
}

// maxYear is the last year that the mask allows; the first is e.year.
func (e *endpoint) maxYear() int64 {
	y := e.year
	for i, p := 0, int64(9); i < 4; i, p = i+1, p*10 {
		if e.yearMask>>i&1 != 0 {
			y += p
		}
	}
	return y
}

// yearFrom is the first year from y on that the mask allows. It works digit by
// digit: keep a prefix of y, raise the next digit, and fill up with the lowest.
func (e *endpoint) yearFrom(y int64) (int64, bool) {
	if y <= e.year {
		return e.year, true
	}
	if y > e.maxYear() {
		return 0, false
	}
	best, found := int64(0), false
	for i, p := 3, int64(1000); i >= 0; i, p = i-1, p/10 {
		digit, want := y/p%10, e.year/p%10
		free := e.yearMask>>i&1 != 0
		if free {
			want = digit + 1
		}
		if want > digit && want <= 9 {
			best, found = y-y%(10*p)+want*p+e.year%p, true
		}
		if !free && want != digit {
			return best, found
		}
	}
	return y, true
}

// yearTo is the last year up to y that the mask allows.
func (e *endpoint) yearTo(y int64) (int64, bool) {
	last := e.maxYear()
	if y >= last {
		return last, true
	}
	if y < e.year {
		return 0, false
	}
	best, found := int64(0), false
	for i, p := 3, int64(1000); i >= 0; i, p = i-1, p/10 {
		digit, want := y/p%10, e.year/p%10
		free := e.yearMask>>i&1 != 0
		if free {
			want = digit - 1
		}
		if want < digit && want >= 0 {
			best, found = y-y%(10*p)+want*p+last%p, true
		}
		if !free && want != digit {
			return best, found
		}
	}
	return y, true
}

// dayIn is the first day of the year y that months and days of the month allow.
func (e *endpoint) dayIn(y int64) (int64, bool) {
	for ms := e.months(); ms != 0; ms &= ms - 1 {
		m := lowBit(ms)
		if d := lowBit(e.days()); d <= daysIn(y, m) {
			return dayNumber(y, m, d), true
		}
	}
	return 0, false
}

// lastDayIn is the last day of the year y that months and days allow.
func (e *endpoint) lastDayIn(y int64) (int64, bool) {
	for ms := e.months(); ms != 0; ms &^= 1 << topBit(ms) {
		m := topBit(ms)
		if ds := e.days() & (2<<daysIn(y, m) - 1); ds != 0 {
			return dayNumber(y, m, topBit(ds)), true
		}
	}
	return 0, false
}

// possible says whether there are such days in common years and in leap years.
func (e *endpoint) possible() (common, leap bool) {
	if e.days() == 0 {
		return false, false
	}
	_, common = e.dayIn(2001)
	_, leap = e.dayIn(2000)
	return common, leap
}

// firstDay is the first day in a year of the mask. Only 29 February alone makes
// the year matter; then years are tried until one is a leap year.
func (e *endpoint) firstDay(y int64) (int64, bool) {
	common, leap := e.possible()
	if !leap || !common && !e.hasLeap() {
		return 0, false
	}
	y, ok := e.yearFrom(y)
	for ok && !common && !isLeap(y) {
		y, ok = e.yearFrom(y + 1)
	}
	if !ok {
		return 0, false
	}
	return e.dayIn(y)
}

// lastDay is the last day in a year of the mask up to y.
func (e *endpoint) lastDay(y int64) (int64, bool) {
	common, leap := e.possible()
	if !leap || !common && !e.hasLeap() {
		return 0, false
	}
	y, ok := e.yearTo(y)
	for ok && !common && !isLeap(y) {
		y, ok = e.yearTo(y - 1)
	}
	if !ok {
		return 0, false
	}
	return e.lastDayIn(y)
}

// hasLeap rejects quickly the years that can never be leap because the last
// digits are fixed.
func (e *endpoint) hasLeap() bool {
	if e.yearMask&1 == 0 && e.year&1 != 0 {
		return false
	}
	return e.yearMask&3 != 0 || e.year%4 == 0
}

func lowBit(w uint32) int { return bits.TrailingZeros32(w) }
func topBit(w uint32) int { return 31 - bits.LeadingZeros32(w) }
