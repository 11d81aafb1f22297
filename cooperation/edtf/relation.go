package edtf

// Before says whether all of d comes before all of other: Yes only if the latest
// day of d is before the earliest of other. Days are compared as they are
// written; the time of day and the offset of a date-time are not looked at.
func (d Date) Before(other Date) Truth { return d.BeforeAs(Sometime, other, Sometime) }

// After says whether all of d comes after all of other.
func (d Date) After(other Date) Truth { return other.BeforeAs(Sometime, d, Sometime) }

// BeforeAs is Before with a reading of each side.
func (d Date) BeforeAs(r Reading, other Date, otherReading Reading) Truth {
	if d.a&other.a&hardBit != 0 {
		firstEnd, lastStart := d.lo, other.hi
		if r == Throughout || d.a&fixedBit != 0 {
			firstEnd = d.hi
		}
		if otherReading == Throughout || other.a&fixedBit != 0 {
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
	return overBoth(d, other, func(d, other Date) Truth {
		x, y := d.extent(r, true), other.extent(otherReading, true)
		switch {
		case x.e.hi < y.s.lo:
			return Yes
		case x.firstEnd() >= y.lastStart():
			return No
		}
		return Maybe
	})
}

// Overlaps says whether d and other share a day. It is the same with the sides
// changed.
func (d Date) Overlaps(other Date) Truth {
	if d.a&other.a&hardBit == 0 {
		return d.overlaps(Sometime, other, Sometime)
	}
	return d.overlapsHard(d.a&fixedBit != 0, other, other.a&fixedBit != 0)
}

// overlapsHard asks about values of which lo and hi say all: what is filled
// takes all the days from lo to hi, anything else some of them.
func (d Date) overlapsHard(fills bool, other Date, otherFills bool) Truth {
	if uint32(d.hi) < uint32(other.lo) || uint32(other.hi) < uint32(d.lo) {
		return No
	}
	if fills && otherFills ||
		fills && uint32(d.lo) <= uint32(other.lo) && uint32(other.hi) <= uint32(d.hi) ||
		otherFills && uint32(other.lo) <= uint32(d.lo) && uint32(d.hi) <= uint32(other.hi) {
		return Yes
	}
	return Maybe
}

// OverlapsAs is Overlaps with a reading of each side. To ask whether something
// happened in 2015, read the year throughout: d.OverlapsAs(Sometime, y, Throughout).
func (d Date) OverlapsAs(r Reading, other Date, otherReading Reading) Truth {
	if d.a&other.a&hardBit == 0 {
		return d.overlaps(r, other, otherReading)
	}
	return d.overlapsHard(r == Throughout || d.a&fixedBit != 0, other, otherReading == Throughout || other.a&fixedBit != 0)
}

func (d Date) overlaps(r Reading, other Date, otherReading Reading) Truth {
	return overBoth(d, other, func(d, other Date) Truth {
		x, y := d.extent(r, true), other.extent(otherReading, true)
		switch {
		case x.e.hi < y.s.lo || y.e.hi < x.s.lo || !x.canMeet(&y):
			return No
		case x.firstEnd() >= y.lastStart() && y.firstEnd() >= x.lastStart():
			return Yes // neither can come before the other
		}
		return Maybe
	})
}

// canMeet reports whether there is a day that both can take in.
func (x *extent) canMeet(y *extent) bool {
	switch {
	case x.tied && y.tied:
		if x.s.u.isZero() && y.s.u.isZero() && x.s.e.prec != precSeason && y.s.e.prec != precSeason {
			both, ok := x.s.e.and(&y.s.e)
			if ok {
				_, _, ok = both.span()
			}
			return ok
		}
		_, ok := x.s.common(&y.s, 0, minDay)
		return ok
	case x.tied:
		n, ok := x.s.next(y.s.lo)
		return ok && n <= y.e.hi
	case y.tied:
		n, ok := y.s.next(x.s.lo)
		return ok && n <= x.e.hi
	}
	return true
}

// Within says whether all days of d are days of other, which is read throughout:
// something that happened on some day of May 2015 happened within 2015. Where the
// ends of an interval are not given to the day they are still open to doubt:
// 2014-03 is only maybe within 2014/2016, which may begin later in 2014.
func (d Date) Within(other Date) Truth { return d.WithinAs(Sometime, other, Throughout) }

// WithinAs is Within with a reading of each side.
func (d Date) WithinAs(r Reading, other Date, otherReading Reading) Truth {
	return overBoth(d, other, func(d, other Date) Truth {
		x, y := d.extent(r, true), other.extent(otherReading, true)
		switch {
		case !x.canFit(&y):
			return No
		case y.tied && y.several():
			return Maybe
		case y.lastStart() <= x.s.lo && x.e.hi <= y.firstEnd():
			return Yes
		}
		return Maybe
	})
}

// several reports whether there is more than one block.
func (x *extent) several() bool {
	b, _ := x.s.blockFrom(x.s.lo)
	_, more := x.s.e.blockFrom(b.hi + 1)
	return more
}

// canFit reports whether x can lie inside y.
func (x *extent) canFit(y *extent) bool {
	if !y.tied {
		return x.fits(y.s.lo, y.e.hi)
	}
	for b, ok := y.s.blockFrom(x.s.lo); ok; {
		w := y.s.widened(b)
		if x.fits(w.lo, w.hi) {
			return true
		}
		// Go on to the first block that can hold a start of x beyond this one.
		s, more := x.s.next(w.hi + 1)
		if !more {
			return false
		}
		next, more := y.s.blockFrom(s)
		if more && next.lo <= b.lo {
			next, more = y.s.e.blockFrom(b.hi + 1)
		}
		b, ok = next, more
	}
	return false
}

// fits reports whether x can lie inside the days from lo to hi.
func (x *extent) fits(lo, hi int64) bool {
	if x.tied && x.reading == Throughout {
		for b, ok := x.s.blockFrom(lo); ok && b.lo <= hi; b, ok = x.s.e.blockFrom(b.hi + 1) {
			if one := x.single(b); one.fits(lo, hi) {
				return true
			}
		}
		return false
	}
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
	for i, e := range [2]endpoint{d.start(), d.end()} {
		lo, hi, _ := e.span()
		two[i] = build(formDate, &e, &endpoint{}, lo, hi)
	}
	return two
}
