package calendar

import (
	"math/bits"
)

// TwoDigits is the set of numbers 0 to 31 that a number of two digits with
// masked ones can be, as bits.
func TwoDigits(n int, mask uint8) uint32 {
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
func (e *Date) months() uint32 {
	if e.Month == 0 && e.MonthMask == 0 {
		return 0x1ffe
	}
	return TwoDigits(e.Month, e.MonthMask) & 0x1ffe
}

// days is the set of days of the month that the end can be, 1 to 31, as bits.
func (e *Date) days() uint32 {
	if e.Day == 0 && e.DayMask == 0 {
		return 0xfffffffe
	}
	return TwoDigits(e.Day, e.DayMask) & 0xfffffffe
}

// Span is the first and the last day of all completions, false if there is none.
func (e *Date) Span() (lo, hi int64, ok bool) {
	first, last := e.Year, e.Year
	if e.YearMask != 0 {
		last = e.maxYear()
	}
	switch e.Prec {
	case PrecYear:
		return Number(first, 1, 1), Number(last, 12, 31), true
	case PrecSeason:
		lo, _ = SeasonSpan(first, e.Season)
		_, hi = SeasonSpan(last, e.Season)
		return lo, hi, true
	case PrecMonth:
		ms := e.months()
		if ms == 0 {
			return 0, 0, false
		}
		m := topBit(ms)
		return Number(first, lowBit(ms), 1), Number(last, m, DaysIn(last, m)), true
	case PrecDay:
		if !e.Masked() {
			if e.Day < 1 || e.Day > DaysIn(e.Year, e.Month) {
				return 0, 0, false
			}
			lo = Number(e.Year, e.Month, e.Day)
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
func (e *Date) maxYear() int64 {
	y := e.Year
	for i, p := 0, int64(9); i < 4; i, p = i+1, p*10 {
		if e.YearMask>>i&1 != 0 {
			y += p
		}
	}
	return y
}

// yearFrom is the first year from y on that the mask allows. It works digit by
// digit: keep a prefix of y, raise the next digit, and fill up with the lowest.
func (e *Date) yearFrom(y int64) (int64, bool) {
	if y <= e.Year {
		return e.Year, true
	}
	if y > e.maxYear() {
		return 0, false
	}
	best, found := int64(0), false
	for i, p := 3, int64(1000); i >= 0; i, p = i-1, p/10 {
		digit, want := y/p%10, e.Year/p%10
		free := e.YearMask>>i&1 != 0
		if free {
			want = digit + 1
		}
		if want > digit && want <= 9 {
			best, found = y-y%(10*p)+want*p+e.Year%p, true
		}
		if !free && want != digit {
			return best, found
		}
	}
	return y, true
}

// yearTo is the last year up to y that the mask allows.
func (e *Date) yearTo(y int64) (int64, bool) {
	last := e.maxYear()
	if y >= last {
		return last, true
	}
	if y < e.Year {
		return 0, false
	}
	best, found := int64(0), false
	for i, p := 3, int64(1000); i >= 0; i, p = i-1, p/10 {
		digit, want := y/p%10, e.Year/p%10
		free := e.YearMask>>i&1 != 0
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
func (e *Date) dayIn(y int64) (int64, bool) {
	for ms := e.months(); ms != 0; ms &= ms - 1 {
		m := lowBit(ms)
		if d := lowBit(e.days()); d <= DaysIn(y, m) {
			return Number(y, m, d), true
		}
	}
	return 0, false
}

// lastDayIn is the last day of the year y that months and days allow.
func (e *Date) lastDayIn(y int64) (int64, bool) {
	for ms := e.months(); ms != 0; ms &^= 1 << topBit(ms) {
		m := topBit(ms)
		if ds := e.days() & (2<<DaysIn(y, m) - 1); ds != 0 {
			return Number(y, m, topBit(ds)), true
		}
	}
	return 0, false
}

// possible says whether there are such days in common years and in leap years.
func (e *Date) possible() (common, leap bool) {
	if e.days() == 0 {
		return false, false
	}
	_, common = e.dayIn(2001)
	_, leap = e.dayIn(2000)
	return common, leap
}

// firstDay is the first day in a year of the mask. Only 29 February alone makes
// the year matter; then years are tried until one is a leap year.
func (e *Date) firstDay(y int64) (int64, bool) {
	common, leap := e.possible()
	if !leap || !common && !e.hasLeap() {
		return 0, false
	}
	y, ok := e.yearFrom(y)
	for ok && !common && !IsLeap(y) {
		y, ok = e.yearFrom(y + 1)
	}
	if !ok {
		return 0, false
	}
	return e.dayIn(y)
}

// lastDay is the last day in a year of the mask up to y.
func (e *Date) lastDay(y int64) (int64, bool) {
	common, leap := e.possible()
	if !leap || !common && !e.hasLeap() {
		return 0, false
	}
	y, ok := e.yearTo(y)
	for ok && !common && !IsLeap(y) {
		y, ok = e.yearTo(y - 1)
	}
	if !ok {
		return 0, false
	}
	return e.lastDayIn(y)
}

// hasLeap rejects quickly the years that can never be leap because the last
// digits are fixed.
func (e *Date) hasLeap() bool {
	if e.YearMask&1 == 0 && e.Year&1 != 0 {
		return false
	}
	return e.YearMask&3 != 0 || e.Year%4 == 0
}

func lowBit(w uint32) int { return bits.TrailingZeros32(w) }
func topBit(w uint32) int { return 31 - bits.LeadingZeros32(w) }

// And is the mask of the days that two masks have in common, digit by digit; ok
// is false if a digit differs. It knows no seasons and leaves qualifiers out.
func (e *Date) And(f *Date) (c Date, ok bool) {
	e1, f1 := e.fine(), f.fine()
	c = Date{Prec: max(e.Prec, f.Prec)}
	if c.Year, c.YearMask, ok = andDigits(e1.Year, f1.Year, e1.YearMask, f1.YearMask, 4); !ok {
		return c, false
	}
	var m, d int64
	if m, c.MonthMask, ok = andDigits(int64(e1.Month), int64(f1.Month), e1.MonthMask, f1.MonthMask, 2); !ok {
		return c, false
	}
	if d, c.DayMask, ok = andDigits(int64(e1.Day), int64(f1.Day), e1.DayMask, f1.DayMask, 2); !ok {
		return c, false
	}
	c.Month, c.Day = int(m), int(d)
	switch c.Prec { // leave out what neither states
	case PrecYear:
		c.MonthMask, c.DayMask = 0, 0
	case PrecMonth:
		c.DayMask = 0
	}
	return c, true
}

// fine states month and day, as X if they are not given.
func (e *Date) fine() Date {
	f := *e
	if f.Prec == PrecYear {
		f.MonthMask = 3
	}
	if f.Prec != PrecDay {
		f.DayMask = 3
	}
	return f
}

func andDigits(x, y int64, xm, ym uint8, n int) (v int64, mask uint8, ok bool) {
	if xm|ym == 0 {
		return x, 0, x == y
	}
	p := int64(1)
	for i := range n {
		a, b := x/p%10, y/p%10
		switch {
		case xm>>i&1 != 0 && ym>>i&1 != 0:
			mask |= 1 << i
		case xm>>i&1 != 0:
			v += b * p
		case ym>>i&1 != 0 || a == b:
			v += a * p
		default:
			return 0, 0, false
		}
		p *= 10
	}
	return v, mask, true
}
