package edtf

import "math"

// Date is a date as a source states it, with exactly the precision and the
// doubt of the source: a day, a month, a season, a year, a decade, a date with
// missing digits, a date-time, an interval, or one of several days.
//
// Date is a small comparable value of 16 bytes without pointers, like
// [net/netip.Addr]: it can be copied, compared with == (which means that two
// values say the same), and used as a map key. The zero Date means that no date
// is given; it is never the result of Parse, prints as the empty string and
// sorts after all others.
type Date struct {
	// lo and hi are the first and the last day that the value can touch, each
	// stored with its sign bit flipped, so that they order as unsigned numbers
	// and 0 is left to the zero Date. Bounds are completions of what is written:
	// lo with a spells the start, hi with b the end.
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
	return start.dated() && !start.contiguous() || end.dated() && !end.contiguous()
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
