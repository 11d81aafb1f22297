package edtf

// Reading says how a relation understands a value that is not an interval.
type Reading uint8

const (
	// Sometime says that the value tells when something happened. It took one day or some
	// days in a row, somewhere within what is written: a visit "in May 2020".
	Sometime Reading = iota
	// Throughout says that the value tells how long something held. It took all the days
	// from the first to the last: in office "2015", the whole of it.
	Throughout
)

// ends is what relations know of a value whose days leave no gaps: something
// lasted from one of the days s to one of the days e, not earlier.
type ends struct{ s, e block }

// trimmed leaves out the days that cannot be: an end before every start, a start
// after every end.
func (x ends) trimmed() ends {
	x.e.lo, x.s.hi = max(x.e.lo, x.s.lo), min(x.s.hi, x.e.hi)
	return x
}

// fill makes ends of the days on which something can begin and end if it has any
// days in between or, read throughout, all of them.
func fill(first, last block, r Reading) ends {
	if r == Throughout {
		return ends{first, last}.trimmed()
	}
	all := block{first.lo, last.hi}
	return ends{all, all}
}

// ends takes account of doubts. It is false for a value with gaps and for [a,b].
func (d Date) ends(r Reading) (ends, bool) {
	if d.a&hardBit != 0 {
		n := block{d.first(), d.last()}
		if d.a&fixedBit != 0 || r == Throughout {
			return ends{block{n.lo, n.lo}, block{n.hi, n.hi}}, true
		}
		return ends{n, n}, true
	}
	start := d.start()
	switch d.form() {
	case formInterval, formAllOf:
		end := d.end()
		x := ends{block{minDay, maxDay}, block{minDay, maxDay}}
		if start.dated() {
			if !start.contiguous() {
				return x, false
			}
			_, hi, _ := start.span()
			u := d.doubt(&start)
			x.s = block{u.firstDays(d.first()).lo, u.lastDays(hi, start.wholeMonths()).hi}
		}
		if end.dated() {
			if !end.contiguous() {
				return x, false
			}
			lo, _, _ := end.span()
			u := d.doubt(&end)
			x.e = block{u.firstDays(lo).lo, u.lastDays(d.last(), end.wholeMonths()).hi}
		}
		return x.trimmed(), true
	case formOneOf:
		end := d.end()
		return fill(d.doubt(&start).firstDays(d.first()), d.doubt(&end).lastDays(d.last(), end.wholeMonths()), r), true
	case formEither:
		return ends{}, false
	}
	u := d.doubt(&start)
	return fill(u.firstDays(d.first()), u.lastDays(d.last(), start.wholeMonths()), r), d.form() == formDigits || start.contiguous()
}

// extent is the same for any value but [a,b], with gaps or without. If tied is
// set the first and the last day are of one block of a mask.
type extent struct {
	s, e    span
	tied    bool
	reading Reading // of the blocks of a tied one
}

func (x ends) extent() extent { return extent{s: span{block: x.s}, e: span{block: x.e}} }

func (d Date) extent(r Reading) extent {
	if x, ok := d.ends(r); ok {
		return x.extent()
	}
	start := d.start()
	if d.form() == formDate {
		s := d.spanOf(&start, d.first(), d.last(), true)
		return extent{s: s, e: s, tied: true, reading: r}
	}
	end := d.end()
	x := extent{s: days(minDay, maxDay), e: days(minDay, maxDay)}
	if start.dated() {
		_, hi, _ := start.span()
		x.s = d.spanOf(&start, d.first(), hi, true)
	}
	if end.dated() {
		lo, _, _ := end.span()
		x.e = d.spanOf(&end, lo, d.last(), true)
	}
	if lo, ok := x.e.next(x.s.lo); ok {
		x.e.lo = max(x.e.lo, lo)
	}
	if hi, ok := x.s.prev(x.e.hi); ok {
		x.s.hi = min(x.s.hi, hi)
	}
	return x
}

// single is the ends of one block, as written, of a tied extent.
func (x *extent) single(b block) ends {
	return fill(x.s.u.firstDays(b.lo), x.s.u.lastDays(b.hi, x.s.whole), x.reading)
}

// firstEnd is the earliest day on which the extent can end, lastStart the latest
// on which it can begin.
func (x *extent) firstEnd() int64 {
	if x.tied {
		b, _ := x.s.blockFrom(x.s.lo)
		return x.single(b).e.lo
	}
	return x.e.lo
}

func (x *extent) lastStart() int64 {
	if x.tied {
		b, _ := x.s.blockTo(x.s.hi)
		return x.single(b).s.hi
	}
	return x.s.hi
}
