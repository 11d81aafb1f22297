package edtf

import "strconv"

// DayRange is a number of days that is not fully known: at least Min and at most
// Max. Where NoMin or NoMax is set there is no such bound.
type DayRange struct {
	Min, Max     int64 // in days; 0 where there is no such bound
	NoMin, NoMax bool  // whether the bound is missing
}

// String is "45", "28..61", "3.." or "..".
func (r DayRange) String() string {
	if !r.NoMin && !r.NoMax && r.Min == r.Max {
		return strconv.FormatInt(r.Min, 10)
	}
	var b []byte
	if !r.NoMin {
		b = strconv.AppendInt(b, r.Min, 10)
	}
	b = append(b, ".."...)
	if !r.NoMax {
		b = strconv.AppendInt(b, r.Max, 10)
	}
	return string(b)
}

// DaysUntil is the number of days from the last day of d to the first day of
// other, of all their completions: 1 if other begins the day after d, negative if
// it begins earlier than d ends. Qualifiers do not change it. If either is the
// zero Date there are no bounds.
func (d Date) DaysUntil(other Date) DayRange {
	if d.IsZero() || other.IsZero() {
		return DayRange{NoMin: true, NoMax: true}
	}
	firstEnd, lastStart := int64(maxDay), int64(minDay)
	for _, x := range d.alternatives() {
		if !x.IsZero() {
			e := x.extent(Sometime, false)
			firstEnd = min(firstEnd, e.firstEnd())
		}
	}
	for _, y := range other.alternatives() {
		if !y.IsZero() {
			e := y.extent(Sometime, false)
			lastStart = max(lastStart, e.lastStart())
		}
	}
	return difference(d.last(), firstEnd, other.first(), lastStart)
}

// difference is that from a day e1 to e2 (e1 the later) to a day s1 to s2.
func difference(lastEnd, firstEnd, firstStart, lastStart int64) DayRange {
	var r DayRange
	if r.NoMin = lastEnd == maxDay || firstStart == minDay; !r.NoMin {
		r.Min = firstStart - lastEnd
	}
	if r.NoMax = firstEnd == minDay || lastStart == maxDay; !r.NoMax {
		r.Max = lastStart - firstEnd
	}
	return r
}

// Length is the number of days that d lasts, the first and the last included: of
// an interval, from one end to the other; of anything else, at least one day and,
// if something can have gone on throughout, all of an unbroken run. The zero Date
// lasts at least one day.
func (d Date) Length() DayRange {
	if d.IsZero() {
		return DayRange{Min: 1, NoMax: true}
	}
	r := DayRange{Min: int64(maxDay)}
	for _, x := range d.alternatives() {
		if x.IsZero() {
			continue
		}
		e := x.extent(Sometime, false)
		shortest, longest := e.lengths()
		r.Min, r.Max = min(r.Min, shortest), max(r.Max, longest)
	}
	if d.first() == minDay || d.last() == maxDay {
		r.Max, r.NoMax = 0, true
	}
	return r
}

// lengths is the least and the greatest number of days of an extent.
func (x *extent) lengths() (shortest, longest int64) {
	if x.tied {
		longest := int64(1)
		// The blocks of one year show all lengths, but for February.
		b, ok := x.s.blockFrom(x.s.lo)
		for n := 9 * x.s.e.blocksPerYear(); ok && n > 0; n-- {
			longest = max(longest, b.hi-b.lo+1)
			b, ok = x.s.e.blockFrom(b.hi + 1)
		}
		return 1, longest
	}
	if _, ok := x.s.common(&x.e, 0, minDay); ok {
		return 1, x.e.hi - x.s.lo + 1
	}
	// The last start before the first end that follows it.
	shortest = maxDay
	for s, ok := x.s.next(minDay); ok; {
		e, more := x.e.next(s)
		if !more {
			break
		}
		last, _ := x.s.prev(e)
		shortest = min(shortest, e-last+1)
		s, ok = x.s.next(e + 1)
	}
	return shortest, x.e.hi - x.s.lo + 1
}
