package edtf

// Reading says how a relation understands a value that is not an interval.
type Reading uint8

const (
	// Sometime: the value says when something happened. It took one day or some
	// days in a row, somewhere within what is written: a visit "in May 2020".
	Sometime Reading = iota
	// Throughout: the value says how long something held. It took all the days
	// from the first to the last: in office "2015", the whole of it.
	Throughout
)

// extent is what relations know of a value: something lasted from a day out of s
// to a day out of e, not earlier. If the days are in blocks with gaps between them
// and tied is set, both days are of one block.
type extent struct {
	s, e span
	tied bool
	// of a tied one: how its blocks are read
	reading Reading
}

// extent makes an extent of a value other than [a,b] and the zero Date. If widen
// is set it takes account of what is qualified.
func (d Date) extent(r Reading, widen bool) extent {
	start := d.start()
	switch d.form() {
	case formInterval, formAllOf:
		end := d.end()
		x := extent{s: days(minDay, maxDay), e: days(minDay, maxDay)}
		if start.dated() {
			_, hi, _ := start.span()
			x.s = d.spanOf(&start, d.first(), hi, widen)
		}
		if end.dated() {
			lo, _, _ := end.span()
			x.e = d.spanOf(&end, lo, d.last(), widen)
		}
		return x.trimmed()
	case formOneOf:
		end := d.end()
		first := d.doubtIf(&start, widen).firstDays(d.first())
		last := d.doubtIf(&end, widen).lastDays(d.last(), end.wholeMonths())
		return filled(first, last, r)
	}
	s := d.spanOf(&start, d.first(), d.last(), widen)
	if s.gaps {
		return extent{s: s, e: s, tied: true, reading: r}
	}
	return filled(s.u.firstDays(d.first()), s.u.lastDays(d.last(), s.whole), r)
}

// filled is the extent of any days from a first to a last day or, read
// throughout, of all of them.
func filled(first, last block, r Reading) extent {
	if r == Throughout {
		return extent{s: span{block: first}, e: span{block: last}}.trimmed()
	}
	return extent{s: days(first.lo, last.hi), e: days(first.lo, last.hi)}
}

// trimmed leaves out the days that no extent can use: an end before every start,
// a start after every end.
func (x extent) trimmed() extent {
	if lo, ok := x.e.next(x.s.lo); ok {
		x.e.lo = max(x.e.lo, lo)
	}
	if hi, ok := x.s.prev(x.e.hi); ok {
		x.s.hi = min(x.s.hi, hi)
	}
	return x
}

// single is the extent of one block, as written, of a tied one.
func (x *extent) single(b block) extent {
	return filled(x.s.u.firstDays(b.lo), x.s.u.lastDays(b.hi, x.s.whole), x.reading)
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
