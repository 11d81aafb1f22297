package edtf

import (
	"math"

	"github.com/defcoop/defcoop/cooperation/edtf/internal/calendar"
)

// Date is a date as a source states it, with exactly the precision and the
// doubt of the source: a day, a month, a season, a year, a decade, a date with
// missing digits, a date-time, an interval, or one of several days.
//
// Date is a small comparable value of 16 bytes without pointers, like
// [net/netip.Addr]: it can be copied, compared with == (which means that two
// values say the same), and used as a map key. The zero Date means that no date
// is given. It is never the result of Parse, prints as the empty string and sorts
// after all others.
type Date struct {
	// lo and hi are the first and the last day that the value can touch. Each has
	// its sign bit flipped: they order as unsigned numbers, and 0 is left to the
	// zero Date. Bounds are completions of what is written: lo with a spells the
	// start, hi with b the end.
	lo, hi int32
	// a and b say how each end is written; see bits.go.
	a, b uint32
}

const (
	minDay = math.MinInt32 + 1 // stands for: no first day
	maxDay = math.MaxInt32     // stands for: no last day

	// Years whose every day has a number strictly between minDay and maxDay.
	minYear = -5877640
	maxYear = 5881579
)

func flip(n int32) int32 { return n ^ math.MinInt32 }

func (d Date) first() int64 { return int64(flip(d.lo)) }
func (d Date) last() int64  { return int64(flip(d.hi)) }

// IsZero reports whether no date is given.
func (d Date) IsZero() bool { return d.a == 0 }

// Earliest is the first day that the value can touch: the first day on which a
// completion of its unspecified parts begins. It is false if there is none,
// because the start is open or unknown or no date is given. Qualifiers (? ~ %)
// do not move it.
func (d Date) Earliest() (Day, bool) {
	if d.IsZero() || d.first() == minDay {
		return Day{}, false
	}
	return dayOf(d.first()), true
}

// Latest is the last day that the value can touch, the counterpart of Earliest.
func (d Date) Latest() (Day, bool) {
	if d.IsZero() || d.last() == maxDay {
		return Day{}, false
	}
	return dayOf(d.last()), true
}

// Equal reports whether two dates are written alike, as == does. Package go-cmp
// asks for it, so that values with dates compare without an option.
func (d Date) Equal(other Date) bool { return d == other }

// Compare is a total order for sorting, consistent with ==: by first day, then
// by last day, then by the way of writing. The zero Date comes last. It is not
// chronology: 2015 sorts before 2015-06, but is not before it; ask Before.
func (d Date) Compare(other Date) int {
	x, y := uint64(uint32(d.lo)-1)<<32|uint64(uint32(d.hi)), uint64(uint32(other.lo)-1)<<32|uint64(uint32(other.hi))
	if x == y {
		x, y = uint64(d.a)<<32|uint64(d.b), uint64(other.a)<<32|uint64(other.b)
	}
	if x < y {
		return -1
	}
	if x > y {
		return 1
	}
	return 0
}

// IsInterval reports whether the date is an interval a/b, an open or unknown end
// included. A range in brackets or braces is none.
func (d Date) IsInterval() bool { return d.form() == formInterval }

// IsExact reports whether the date is a day, a date-time, or an interval from one
// day to another, written out without X and without doubt.
func (d Date) IsExact() bool {
	switch d.form() {
	case formDate, formTime, formInterval:
		return d.a&(hardBit|fixedBit) == hardBit|fixedBit && (d.a|d.endWord())&masksBits == 0
	}
	return false
}

// IsQualified reports whether ?, ~ or % stands anywhere in the date.
func (d Date) IsQualified() bool { return (d.a|d.endWord())&qualsBits != 0 }

// HasGaps reports whether the date leaves days out between its first and its
// last, as XXXX-11-11 and [2016-09-10,2016-10-09] do.
func (d Date) HasGaps() bool {
	if d.form() == formEither {
		return true
	}
	if (d.a|d.endWord())&masksBits == 0 {
		return false
	}
	start, end := d.start(), d.end()
	return start.Dated() && !start.Contiguous() || end.Dated() && !end.Contiguous()
}

// StatesYear reports whether the date gives a year, and every year that it gives
// with all its digits. An open or unknown end gives none.
func (d Date) StatesYear() bool {
	return (d.a|d.endWord())&yearMaskBits == 0 && (isDated(d.a) || isDated(d.endWord()))
}

// IsYearless reports whether the date, or an end of it, states no digit of its
// year, as XXXX-11-11.
func (d Date) IsYearless() bool {
	return d.a&yearMaskBits == yearMaskBits || d.endWord()&yearMaskBits == yearMaskBits
}

// Level is the least level of EDTF whose features suffice to write the value, 0 to 2.
// It is 0 for the zero Date.
//
//	0    plain dates and intervals of plain dates
//	1    qualifiers of a whole date; X from the right for a day, a month or the last
//	     one or two digits of a year; seasons 21 to 24; negative and long years; open
//	     and unknown ends
//	2    all the rest
func (d Date) Level() int {
	switch d.form() {
	case formNone:
		return 0
	case formTime:
		start := d.start()
		return levelOf(&start)
	case formDate:
		start := d.start()
		return levelOf(&start)
	case formInterval:
		start, end := d.start(), d.end()
		if start.Masked() || end.Masked() {
			return 2 // "2004-06-XX/2004-07-03" is an example of Level 2
		}
		return max(levelOf(&start), levelOf(&end))
	}
	return 2
}

func levelOf(e *calendar.Date) int {
	switch {
	case !e.Dated():
		return 1
	case e.Prec == calendar.PrecSeason && (e.Season > 24 || e.YearMask != 0):
		return 2
	case e.Prec != calendar.PrecYear && e.MonthQual != e.YearQual || e.Prec == calendar.PrecDay && e.DayQual != e.MonthQual:
		return 2
	case e.Masked() && !maskLevel1(e):
		return 2
	case e.Masked() || e.Qualified() || e.Prec == calendar.PrecSeason || e.Year < 0 || e.Year > 9999:
		return 1
	}
	return 0
}

// maskLevel1 reports whether the mask is one of those of Level 1: 201X, 20XX,
// 2004-XX, 1985-04-XX, 1985-XX-XX.
func maskLevel1(e *calendar.Date) bool {
	switch e.Prec {
	case calendar.PrecYear:
		return e.YearMask == 1 || e.YearMask == 3
	case calendar.PrecMonth:
		return e.YearMask == 0 && e.MonthMask == 3
	}
	return e.YearMask == 0 && e.DayMask == 3 && (e.MonthMask == 0 || e.MonthMask == 3)
}
