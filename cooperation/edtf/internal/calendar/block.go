package calendar

// Completions of a masked date come in blocks. X at the right end only makes a
// date coarser: 199X is a decade, 2015-XX a year, 2016-02-2X the days from the
// 20th. Any other X leaves a choice between blocks that are apart: XXXX-11-11 is
// one of ten thousand days, 19X5 one of ten years.

// Block is an unbroken run of days, from its first to its last.
type Block struct{ Lo, Hi int64 }

// pattern is the mask of the whole date, Y3 Y2 Y1 Y0 M1 M0 D1 D0, as far as it
// is stated.
func (e *Date) pattern() uint {
	switch e.Prec {
	case PrecMonth:
		return uint(e.YearMask)<<2 | uint(e.MonthMask)
	case PrecDay:
		return uint(e.YearMask)<<4 | uint(e.MonthMask)<<2 | uint(e.DayMask)
	case PrecSeason:
		return uint(e.YearMask) << 1
	}
	return uint(e.YearMask)
}

// Contiguous reports whether the completions are one block: nothing but X stands
// to the right of an X.
func (e *Date) Contiguous() bool {
	m := e.pattern()
	return m&(m+1) == 0
}

// wholeYears reports whether blocks consist of whole years; of how many,
// blockYears says.
func (e *Date) wholeYears() bool {
	return e.Prec == PrecYear || e.Prec == PrecMonth && e.MonthMask == 3 || e.Prec == PrecDay && e.MonthMask == 3 && e.DayMask == 3
}

func (e *Date) blockYears() int64 {
	n := int64(1)
	for m := e.YearMask; e.wholeYears() && m&1 != 0; m >>= 1 {
		n *= 10
	}
	return n
}

// WholeMonths reports whether blocks consist of whole months.
func (e *Date) WholeMonths() bool {
	return e.Prec != PrecDay || e.DayMask == 3
}

// BlockFrom is the first block that ends on or after the day n.
func (e *Date) BlockFrom(n int64) (Block, bool) {
	y, _, _ := Civil(n)
	if e.Prec == PrecSeason {
		y-- // the winter before may still go on
	}
	for {
		var ok bool
		if y, ok = e.yearFrom(y); !ok {
			return Block{}, false
		}
		if e.wholeYears() {
			size := e.blockYears()
			y -= y % size
			return Block{Number(y, 1, 1), Number(y+size-1, 12, 31)}, true
		}
		if b, ok := e.blockInYear(y, n); ok {
			return b, true
		}
		y++
	}
}

// BlockTo is the last block that begins on or before the day n.
func (e *Date) BlockTo(n int64) (Block, bool) {
	y, _, _ := Civil(n)
	for {
		var ok bool
		if y, ok = e.yearTo(y); !ok {
			return Block{}, false
		}
		if e.wholeYears() {
			size := e.blockYears()
			y -= y % size
			return Block{Number(y, 1, 1), Number(y+size-1, 12, 31)}, true
		}
		if b, ok := e.lastBlockInYear(y, n); ok {
			return b, true
		}
		y--
	}
}

// blockInYear is the first block of a year that ends on or after n.
func (e *Date) blockInYear(y, n int64) (Block, bool) {
	if e.Prec == PrecSeason {
		lo, hi := SeasonSpan(y, e.Season)
		return Block{lo, hi}, hi >= n
	}
	ms := e.months()
	if e.WholeMonths() {
		if e.MonthMask == 1 {
			b := monthsBlock(y, lowBit(ms), topBit(ms))
			return b, b.Hi >= n
		}
		for ; ms != 0; ms &= ms - 1 {
			if b := monthsBlock(y, lowBit(ms), lowBit(ms)); b.Hi >= n {
				return b, true
			}
		}
		return Block{}, false
	}
	for ; ms != 0; ms &= ms - 1 {
		m := lowBit(ms)
		first := Number(y, m, 1)
		if first+31 < n {
			continue
		}
		ds := e.days() & (2<<DaysIn(y, m) - 1)
		if ds != 0 && e.DayMask == 1 {
			if b := (Block{first + int64(lowBit(ds)) - 1, first + int64(topBit(ds)) - 1}); b.Hi >= n {
				return b, true
			}
			continue
		}
		for ; ds != 0; ds &= ds - 1 {
			if d := first + int64(lowBit(ds)) - 1; d >= n {
				return Block{d, d}, true
			}
		}
	}
	return Block{}, false
}

// lastBlockInYear is the last block of a year that begins on or before n.
func (e *Date) lastBlockInYear(y, n int64) (Block, bool) {
	if e.Prec == PrecSeason {
		lo, hi := SeasonSpan(y, e.Season)
		return Block{lo, hi}, lo <= n
	}
	ms := e.months()
	if e.WholeMonths() {
		if e.MonthMask == 1 {
			b := monthsBlock(y, lowBit(ms), topBit(ms))
			return b, b.Lo <= n
		}
		for ; ms != 0; ms &^= 1 << topBit(ms) {
			if b := monthsBlock(y, topBit(ms), topBit(ms)); b.Lo <= n {
				return b, true
			}
		}
		return Block{}, false
	}
	for ; ms != 0; ms &^= 1 << topBit(ms) {
		m := topBit(ms)
		first := Number(y, m, 1)
		ds := e.days() & (2<<DaysIn(y, m) - 1)
		if ds != 0 && e.DayMask == 1 {
			if b := (Block{first + int64(lowBit(ds)) - 1, first + int64(topBit(ds)) - 1}); b.Lo <= n {
				return b, true
			}
			continue
		}
		for ; ds != 0; ds &^= 1 << topBit(ds) {
			if d := first + int64(topBit(ds)) - 1; d <= n {
				return Block{d, d}, true
			}
		}
	}
	return Block{}, false
}

func monthsBlock(y int64, first, last int) Block {
	return Block{Number(y, first, 1), Number(y, last, DaysIn(y, last))}
}
