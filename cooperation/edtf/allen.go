package edtf

import (
	"math/bits"
	"strings"
)

// Relations is a set of the thirteen relations that two extents of time can have
// (J. F. Allen, "Maintaining knowledge about temporal intervals", Communications
// of the ACM 26, 1983). Exactly one of them is true of two extents that are fully
// known; of dates that are not, the set holds those that can be.
//
//	X before Y         xxx...yyy        Y after X
//	X meets Y          xxxyyy           Y is met by X
//	X overlaps Y       xxxx             Y is overlapped by X
//	                     yyyy
//	X starts Y         xx               Y is started by X
//	                   yyyy
//	X is during Y       xx              Y contains X
//	                   yyyy
//	X finishes Y         xx             Y is finished by X
//	                   yyyy
//	X equals Y         xxxx
//	                   yyyy
//
// Extents are of whole days: one that ends the day before the other begins meets it.
type Relations uint16

// The relations, of the first date to the second.
const (
	RelBefore       Relations = 1 << iota // it ends before the other begins, with days between
	RelMeets                              // it ends the day before the other begins
	RelOverlaps                           // it begins earlier and ends within the other
	RelFinishedBy                         // it begins earlier and ends with the other
	RelContains                           // it begins earlier and ends later
	RelStarts                             // it begins with the other and ends earlier
	RelEquals                             // it begins and ends with the other
	RelStartedBy                          // it begins with the other and ends later
	RelDuring                             // it begins later and ends earlier
	RelFinishes                           // it begins later and ends with the other
	RelOverlappedBy                       // it begins within the other and ends later
	RelMetBy                              // it begins the day after the other ends
	RelAfter                              // it begins after the other ends, with days between

	// RelAny is all thirteen: nothing is known.
	RelAny = RelAfter<<1 - 1
	// RelPrecedes is what Date.Before asks for, RelFollows what Date.After does.
	RelPrecedes = RelBefore | RelMeets
	RelFollows  = RelMetBy | RelAfter
	// RelSharesDay is what Date.Overlaps asks for.
	RelSharesDay = RelAny &^ RelPrecedes &^ RelFollows
	// RelWithin is what Date.Within asks for.
	RelWithin = RelStarts | RelEquals | RelDuring | RelFinishes
)

var relationNames = [...]string{
	"before", "meets", "overlaps", "finished by", "contains", "starts", "equals",
	"started by", "during", "finishes", "overlapped by", "met by", "after",
}

// String lists the relations in their order: "before, meets".
func (r Relations) String() string {
	var names []string
	for i, name := range relationNames {
		if r>>i&1 != 0 {
			names = append(names, name)
		}
	}
	return strings.Join(names, ", ")
}

// Is says whether one of the relations asked for holds: Yes if all that are
// possible are among them, No if none is.
func (r Relations) Is(asked Relations) Truth {
	switch {
	case r&asked == 0:
		return No
	case r&^asked == 0:
		return Yes
	}
	return Maybe
}

// Converse is the set of relations seen from the other side.
func (r Relations) Converse() Relations {
	var c Relations
	for i := range relationNames {
		c |= r >> i & 1 << (len(relationNames) - 1 - i)
	}
	return c
}

// Relations is the set of relations that d can have to other. It holds all that
// the completions of both allow; doubts (? ~ %) and seasons add those that a date
// one unit off would allow.
func (d Date) Relations(other Date) Relations {
	return d.RelationsAs(Sometime, other, Sometime)
}

// RelationsAs is Relations with a reading of each side.
func (d Date) RelationsAs(r Reading, other Date, otherReading Reading) Relations {
	if d.IsZero() || other.IsZero() {
		return RelAny
	}
	var all Relations
	for _, x := range d.alternatives() {
		for _, y := range other.alternatives() {
			if !x.IsZero() && !y.IsZero() {
				all |= relationsOf(x, r, y, otherReading)
			}
		}
	}
	return all
}

func relationsOf(d Date, r Reading, other Date, otherReading Reading) Relations {
	x, ok := d.ends(r, true)
	y, ok2 := other.ends(otherReading, true)
	if ok && ok2 {
		return relateEnds(x, y)
	}
	xs, ys := d.extent(r, true), other.extent(otherReading, true)
	switch {
	case xs.tied && (!ys.tied || xs.s.e.maxYear()-xs.s.e.year <= ys.s.e.maxYear()-ys.s.e.year):
		return relateBlocks(&xs, &ys)
	case ys.tied:
		return relateBlocks(&ys, &xs).Converse()
	}
	return relateForward(&xs, &ys) | relateForward(&ys, &xs).Converse()
}

// relateBlocks puts the relations of the blocks of x together. They are far too
// many to try all, but between two days where something of y can begin or end one
// year of x is like the other: it is enough to try those next to such days, a
// year's worth of blocks for each.
func relateBlocks(x, y *extent) Relations {
	var all Relations
	perYear := x.s.e.blocksPerYear()
	// from tries the blocks that reach the day n, the one before, and then as many
	// as asked for, or all up to the day last.
	from := func(n, last int64, count int) {
		n -= 2
		b, ok := x.s.blockBefore(n)
		for ok && all != RelAny && (count >= 0 || b.lo <= last) {
			all |= relateBlock(x.single(b), y)
			if x.s.widened(b).lo > n {
				count--
			}
			b, ok = x.s.e.blockFrom(b.hi + 1)
		}
	}
	from(x.s.lo, minDay, perYear)
	from(x.s.hi+2, minDay, 0)
	for i, s := range [2]*span{&y.s, &y.e} {
		switch {
		case i == 1 && y.tied: // both spans are the same
		case !s.gaps:
			from(s.lo, minDay, perYear)
			from(s.hi, minDay, perYear)
		case s.everyYear() && x.s.everyYear():
			// Both are alike in every year but for leap days.
			for _, n := range [5]int64{s.hi - 13*366, y.s.lo, y.s.hi, y.e.lo, y.e.hi} {
				from(n, minDay, 13*perYear)
			}
		default:
			// As many years as the mask of y leaves open.
			from(s.lo, s.hi+2+x.s.u.atMost(), 0)
		}
	}
	return all
}

// relateBlock is the relations of one block.
func relateBlock(x ends, y *extent) Relations {
	one := x.extent()
	switch {
	case !y.tied && !y.s.gaps && !y.e.gaps:
		return relateEnds(x, ends{y.s.block, y.e.block})
	case !y.tied:
		return relateForward(&one, y) | relateForward(y, &one).Converse()
	}
	// Far from x all blocks of y are alike: before it or after it.
	var all Relations
	b, ok := y.s.blockBefore(min(x.s.lo, x.e.lo) - 2)
	for last := max(x.s.hi, x.e.hi) + 2; ok; b, ok = y.s.e.blockFrom(b.hi + 1) {
		z := y.single(b)
		all |= relateEnds(x, z)
		if z.s.lo > last {
			break
		}
	}
	return all
}

// blocksPerYear is how many blocks a year of the mask has at most, and two more
// for those cut off at its ends.
func (e *endpoint) blocksPerYear() int {
	switch {
	case e.wholeYears() || e.prec == precSeason:
		return 3
	case e.wholeMonths():
		return bits.OnesCount32(e.months()) + 2
	case e.dayMask == 1:
		return bits.OnesCount32(e.months()) + 2
	}
	return bits.OnesCount32(e.months())*bits.OnesCount32(e.days()) + 2
}

// relateEnds is the relations of extents without gaps.
func relateEnds(x, y ends) Relations {
	return forwardEnds(&x, &y) | forwardEnds(&y, &x).Converse()
}

// forwardEnds finds the relations from before to equals. Each puts the four ends
// in an order; taking the earliest day that is left for one after the other finds
// days for all of them if there are any.
func forwardEnds(x, y *ends) Relations {
	var r Relations
	if x.e.lo+2 <= y.s.hi {
		r |= RelBefore
	}
	if max(x.e.lo, y.s.lo-1) <= min(x.e.hi, y.s.hi-1) {
		r |= RelMeets
	}
	if t := max(y.s.lo, x.s.lo+1); t <= y.s.hi {
		if e := max(x.e.lo, t); e <= x.e.hi && e < y.e.hi {
			r |= RelOverlaps
		}
		f := max(y.e.lo, t)
		if max(x.e.lo, f) <= min(x.e.hi, y.e.hi) {
			r |= RelFinishedBy
		}
		if f <= y.e.hi && max(x.e.lo, f+1) <= x.e.hi {
			r |= RelContains
		}
	}
	if s := max(x.s.lo, y.s.lo); s <= min(x.s.hi, y.s.hi) {
		e := max(x.e.lo, s)
		if e <= x.e.hi && e < y.e.hi {
			r |= RelStarts
		}
		if max(e, y.e.lo) <= min(x.e.hi, y.e.hi) {
			r |= RelEquals
		}
	}
	return r
}

// relateForward is forwardEnds for extents with gaps.
func relateForward(x, y *extent) Relations {
	var r Relations
	s, _ := x.s.next(minDay)
	e, ok := x.e.next(s)
	if !ok {
		return 0
	}
	if t, ok := y.s.next(e + 2); ok {
		if _, ok := y.e.next(t); ok {
			r |= RelBefore
		}
	}
	if e, ok := x.e.common(&y.s, 1, s); ok {
		if _, ok := y.e.next(e + 1); ok {
			r |= RelMeets
		}
	}
	if t, ok := y.s.next(s + 1); ok {
		if e, ok := x.e.next(t); ok {
			if _, ok := y.e.next(e + 1); ok {
				r |= RelOverlaps
			}
		}
		if f, ok := y.e.next(t); ok {
			if _, ok := x.e.common(&y.e, 0, f); ok {
				r |= RelFinishedBy
			}
			if _, ok := x.e.next(f + 1); ok {
				r |= RelContains
			}
		}
	}
	if s, ok := x.s.common(&y.s, 0, minDay); ok {
		if e, ok := x.e.next(s); ok {
			if _, ok := y.e.next(e + 1); ok {
				r |= RelStarts
			}
		}
		if _, ok := x.e.common(&y.e, 0, s); ok {
			r |= RelEquals
		}
	}
	return r
}
