package edtf

// Completions of a masked date come in blocks. X at the right end only makes a
// date coarser: 199X is a decade, 2015-XX a year, 2016-02-2X the days from the
// 20th. Any other X leaves a choice between blocks that are apart: XXXX-11-11 is
// one of ten thousand days, 19X5 one of ten years.

// block is an unbroken run of days, from its first to its last.
type block struct{ lo, hi int64 }

// pattern is the mask of the whole date, Y3 Y2 Y1 Y0 M1 M0 D1 D0, as far as it
// is stated.
func (e *endpoint) pattern() uint {
	switch e.prec {
	case precMonth:
		return uint(e.yearMask)<<2 | uint(e.monthMask)
	case precDay:
		return uint(e.yearMask)<<4 | uint(e.monthMask)<<2 | uint(e.dayMask)
	case precSeason:
		return uint(e.yearMask) << 1
	}
	return uint(e.yearMask)
}

// contiguous reports whether the completions are one block: nothing but X stands
// to the right of an X.
func (e *endpoint) contiguous() bool {
	m := e.pattern()
	return m&(m+1) == 0
}

// wholeYears reports whether blocks consist of whole years; of how many,
// blockYears says.
func (e *endpoint) wholeYears() bool {
	return e.prec == precYear || e.prec == precMonth && e.monthMask == 3 || e.prec == precDay && e.monthMask == 3 && e.dayMask == 3
}

func (e *endpoint) blockYears() int64 {
	n := int64(1)
	for m := e.yearMask; e.wholeYears() && m&1 != 0; m >>= 1 {
		n *= 10
	}
	return n
}

// wholeMonths reports whether blocks consist of whole months.
func (e *endpoint) wholeMonths() bool {
	return e.prec != precDay || e.dayMask == 3
}

// blockFrom is the first block that ends on or after the day n.
func (e *endpoint) blockFrom(n int64) (block, bool) {
	y, _, _ := civil(n)
	if e.prec == precSeason {
		y-- // the winter before may still go on
	}
	for {
		var ok bool
		if y, ok = e.yearFrom(y); !ok {
			return block{}, false
		}
		if e.wholeYears() {
			size := e.blockYears()
			y -= y % size
			return block{dayNumber(y, 1, 1), dayNumber(y+size-1, 12, 31)}, true
		}
		if b, ok := e.blockInYear(y, n); ok {
			return b, true
		}
		y++
	}
}

// blockTo is the last block that begins on or before the day n.
func (e *endpoint) blockTo(n int64) (block, bool) {
	y, _, _ := civil(n)
	for {
		var ok bool
		if y, ok = e.yearTo(y); !ok {
			return block{}, false
		}
		if e.wholeYears() {
			size := e.blockYears()
			y -= y % size
			return block{dayNumber(y, 1, 1), dayNumber(y+size-1, 12, 31)}, true
		}
		if b, ok := e.lastBlockInYear(y, n); ok {
			return b, true
		}
		y--
	}
}

// blockInYear is the first block of a year that ends on or after n.
func (e *endpoint) blockInYear(y, n int64) (block, bool) {
	if e.prec == precSeason {
		lo, hi := seasonSpan(y, e.season)
		return block{lo, hi}, hi >= n
	}
	ms := e.months()
	if e.wholeMonths() {
		if e.monthMask == 1 {
			b := monthsBlock(y, lowBit(ms), topBit(ms))
			return b, b.hi >= n
		}
		for ; ms != 0; ms &= ms - 1 {
			if b := monthsBlock(y, lowBit(ms), lowBit(ms)); b.hi >= n {
				return b, true
			}
		}
		return block{}, false
	}
	for ; ms != 0; ms &= ms - 1 {
		m := lowBit(ms)
		first := dayNumber(y, m, 1)
		if first+31 < n {
			continue
		}
		ds := e.days() & (2<<daysIn(y, m) - 1)
		if ds != 0 && e.dayMask == 1 {
			if b := (block{first + int64(lowBit(ds)) - 1, first + int64(topBit(ds)) - 1}); b.hi >= n {
				return b, true
			}
			continue
		}
		for ; ds != 0; ds &= ds - 1 {
			if d := first + int64(lowBit(ds)) - 1; d >= n {
				return block{d, d}, true
			}
		}
	}
	return block{}, false
}

// lastBlockInYear is the last block of a year that begins on or before n.
func (e *endpoint) lastBlockInYear(y, n int64) (block, bool) {
	if e.prec == precSeason {
		lo, hi := seasonSpan(y, e.season)
		return block{lo, hi}, lo <= n
	}
	ms := e.months()
	if e.wholeMonths() {
		if e.monthMask == 1 {
			b := monthsBlock(y, lowBit(ms), topBit(ms))
			return b, b.lo <= n
		}
		for ; ms != 0; ms &^= 1 << topBit(ms) {
			if b := monthsBlock(y, topBit(ms), topBit(ms)); b.lo <= n {
				return b, true
			}
		}
		return block{}, false
	}
	for ; ms != 0; ms &^= 1 << topBit(ms) {
		m := topBit(ms)
		first := dayNumber(y, m, 1)
		ds := e.days() & (2<<daysIn(y, m) - 1)
		if ds != 0 && e.dayMask == 1 {
			if b := (block{first + int64(lowBit(ds)) - 1, first + int64(topBit(ds)) - 1}); b.lo <= n {
				return b, true
			}
			continue
		}
		for ; ds != 0; ds &^= 1 << topBit(ds) {
			if d := first + int64(topBit(ds)) - 1; d <= n {
				return block{d, d}, true
			}
		}
	}
	return block{}, false
}

func monthsBlock(y int64, first, last int) block {
	return block{dayNumber(y, first, 1), dayNumber(y, last, daysIn(y, last))}
}
