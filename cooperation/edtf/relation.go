package edtf

import (
	"strconv"

	"github.com/defcoop/defcoop/cooperation/edtf/internal/calendar"
)

// Before says whether all of d comes before all of other: Yes only if the latest
// day of d is before the earliest of other. Days are compared as they are
// written; the time of day and the offset of a date-time are not looked at.
func (d Date) Before(other Date) Truth {
	if d.a&other.a&hardBit != 0 {
		firstEnd, lastStart := d.lo, other.hi
		if d.a&fixedBit != 0 {
			firstEnd = d.hi
		}
		if other.a&fixedBit != 0 {
			lastStart = other.lo
		}
		switch {
		case uint32(d.hi) < uint32(other.lo):
			return Yes
		case uint32(firstEnd) >= uint32(lastStart):
			return No
		}
		return Maybe
	}
	if (d.a|other.a)&doubtBit == 0 && !d.IsZero() && !other.IsZero() {
		switch {
		case d.last() < other.first():
			return Yes
		case d.first() >= other.last():
			return No
		}
	}
	return overBoth(d, other, func(d, other Date) Truth {
		x, ok := d.ends(Sometime)
		y, ok2 := other.ends(Sometime)
		if !ok || !ok2 {
			xs, ys := d.extent(Sometime), other.extent(Sometime)
			x, y = xs.hull(), ys.hull()
		}
		switch {
		case x.e.Hi < y.s.Lo:
			return Yes
		case x.e.Lo >= y.s.Hi:
			return No
		}
		return Maybe
	})
}

// After says whether all of d comes after all of other.
func (d Date) After(other Date) Truth { return other.Before(d) }

// hull is the ends without regard to gaps.
func (x *extent) hull() ends {
	return ends{calendar.Block{Lo: x.s.Lo, Hi: x.lastStart()}, calendar.Block{Lo: x.firstEnd(), Hi: x.e.Hi}}
}

// Overlaps says whether d and other share a day. It is the same with the sides
// changed.
func (d Date) Overlaps(other Date) Truth { return d.OverlapsAs(Sometime, other, Sometime) }

// OverlapsAs is Overlaps with a reading of each side. To ask whether something
// happened in 2015, read the year throughout: d.OverlapsAs(Sometime, y, Throughout).
func (d Date) OverlapsAs(r Reading, other Date, otherReading Reading) Truth {
	if d.a&other.a&hardBit == 0 {
		return d.overlaps(r, other, otherReading)
	}
	// lo and hi say all. There are no branches here, since no processor could
	// foresee them: only the signs of the numbers count, negative for true. A side
	// fills its span if it takes all the days from lo to hi, not only some of them.
	fills, otherFills := int64(int32(d.a))|-int64(r), int64(int32(other.a))|-int64(otherReading)
	xl, xh, yl, yh := int64(uint32(d.lo)), int64(uint32(d.hi)), int64(uint32(other.lo)), int64(uint32(other.hi))
	apart := (xh - yl) | (yh - xl)
	xJutsOut, yJutsOut := (xl-yl)|(yh-xh), (yl-xl)|(xh-yh)
	certain := (fills & otherFills) | (fills &^ yJutsOut) | (otherFills &^ xJutsOut)
	return Truth((1 - certain>>63) &^ (apart >> 63))
}

func (d Date) overlaps(r Reading, other Date, otherReading Reading) Truth {
	if d.IsZero() || other.IsZero() {
		return Maybe
	}
	if (d.a|other.a)&doubtBit == 0 && (d.last() < other.first() || other.last() < d.first()) {
		return No
	}
	return overBoth(d, other, func(d, other Date) Truth {
		x, ok := d.ends(r)
		y, ok2 := other.ends(otherReading)
		switch {
		case ok2 && r == Sometime && d.plainGaps():
			return d.overlapsGaps(y)
		case ok && otherReading == Sometime && other.plainGaps():
			return other.overlapsGaps(x)
		}
		if !ok || !ok2 {
			xs, ys := d.extent(r), other.extent(otherReading)
			if !xs.canMeet(&ys) {
				return No
			}
			x, y = xs.hull(), ys.hull()
		}
		switch {
		case x.e.Hi < y.s.Lo || y.e.Hi < x.s.Lo:
			return No
		case x.e.Lo >= y.s.Hi && y.e.Lo >= x.s.Hi:
			return Yes // neither can come before the other
		}
		return Maybe
	})
}

// plainGaps reports whether d is a date of several blocks and without doubts.
func (d Date) plainGaps() bool { return d.form() == formDate && d.a&(hardBit|doubtBit) == 0 }

// overlapsGaps is overlaps for the sometime of such a date.
func (d Date) overlapsGaps(y ends) Truth {
	e := d.start()
	b, ok := e.BlockFrom(y.s.Lo)
	switch {
	case !ok || b.Lo > y.e.Hi:
		return No
	case d.first() >= y.s.Hi && y.e.Lo >= d.last():
		return Yes
	}
	return Maybe
}

// canMeet reports whether there is a day that both can take in.
func (x *extent) canMeet(y *extent) bool {
	switch {
	case x.tied && y.tied:
		if x.s.u.isZero() && y.s.u.isZero() && x.s.e.Prec != calendar.PrecSeason && y.s.e.Prec != calendar.PrecSeason {
			both, ok := x.s.e.And(&y.s.e)
			if ok {
				_, _, ok = both.Span()
			}
			return ok
		}
		return x.s.common(&y.s)
	case x.tied:
		n, ok := x.s.next(y.s.Lo)
		return ok && n <= y.e.Hi
	case y.tied:
		n, ok := y.s.next(x.s.Lo)
		return ok && n <= x.e.Hi
	}
	return true
}

// Within says whether all days of d are days of other, which is read throughout:
// something that happened on some day of May 2015 happened within 2015. Where the
// ends of an interval are not given to the day they are still open to doubt:
// 2014-03 is only maybe within 2014/2016, which may begin later in 2014.
func (d Date) Within(other Date) Truth {
	return overBoth(d, other, func(d, other Date) Truth {
		x, y := d.extent(Sometime), other.extent(Throughout)
		switch {
		case !x.canFit(&y):
			return No
		case y.lastStart() <= x.s.Lo && x.e.Hi <= y.firstEnd():
			return Yes
		}
		return Maybe
	})
}

// canFit reports whether x can lie inside y.
func (x *extent) canFit(y *extent) bool {
	if !y.tied {
		return x.fits(y.s.Lo, y.e.Hi)
	}
	for b, ok := y.s.blockFrom(x.s.Lo); ok; {
		w := y.s.widened(b)
		if x.fits(w.Lo, w.Hi) {
			return true
		}
		next, more := y.s.e.BlockFrom(b.Hi + 1)
		if !more {
			return false
		}
		// Go on to the first block that a start of x beyond this one can lie in.
		s, more := x.s.next(y.s.widened(next).Lo)
		if !more {
			return false
		}
		if far, ok := y.s.blockFrom(s); ok && far.Lo > next.Lo {
			next = far
		} else if !ok {
			return false
		}
		b, ok = next, true
	}
	return false
}

// fits reports whether x can lie inside the days from lo to hi.
func (x *extent) fits(lo, hi int64) bool {
	s, ok := x.s.next(lo)
	if !ok {
		return false
	}
	e, ok := x.e.next(s)
	return ok && e <= hi
}

// overBoth asks about every pair of the alternatives of [a,b], which for most
// values are only the values themselves.
func overBoth(d, other Date, ask func(d, other Date) Truth) Truth {
	if d.IsZero() || other.IsZero() {
		return Maybe
	}
	var answers [3]bool
	for _, x := range d.alternatives() {
		for _, y := range other.alternatives() {
			if !x.IsZero() && !y.IsZero() {
				answers[ask(x, y)] = true
			}
		}
	}
	switch {
	case !answers[Maybe] && !answers[No]:
		return Yes
	case !answers[Maybe] && !answers[Yes]:
		return No
	}
	return Maybe
}

// alternatives are the two of [a,b], or d alone.
func (d Date) alternatives() [2]Date {
	if d.form() != formEither {
		return [2]Date{d}
	}
	var two [2]Date
	for i, e := range [2]calendar.Date{d.start(), d.end()} {
		lo, hi, _ := e.Span()
		two[i] = build(formDate, &e, &calendar.Date{}, lo, hi)
	}
	return two
}

// Truth is the answer to a question about dates that are not fully known.
type Truth uint8

// The answers, in their order: No < Maybe < Yes, so that "at least Maybe" can
// be written t >= Maybe.
const (
	No    Truth = iota // under no possible reading of the dates
	Maybe              // under some, not under others
	Yes                // under every one
)

// String is "no", "maybe" or "yes".
func (t Truth) String() string {
	switch t {
	case No:
		return "no"
	case Maybe:
		return "maybe"
	case Yes:
		return "yes"
	}
	return "Truth(" + strconv.Itoa(int(t)) + ")"
}
