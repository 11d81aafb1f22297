package edtf

// span is the set of days that one end of a value can be: all from lo to hi or,
// if gaps is set, those of the blocks of e, each widened by u.
type span struct {
	block
	gaps  bool
	whole bool // blocks are of whole months
	e     endpoint
	u     doubt
}

func days(lo, hi int64) span { return span{block: block{lo, hi}} }

// spanOf is the set of days of an end that is n when complete: lo and hi are its
// bounds.
func (d Date) spanOf(e *endpoint, lo, hi int64, widen bool) span {
	s := days(lo, hi)
	if !e.dated() {
		return s
	}
	if d.form() != formDigits && !e.contiguous() {
		s.gaps, s.e = true, *e
	}
	if widen {
		s.u, s.whole = d.doubt(e), e.wholeMonths()
		s.block = s.widened(s.block)
	}
	return s
}

// widened is a block with the doubt on both sides.
func (s *span) widened(b block) block {
	if s.u.isZero() {
		return b
	}
	return block{s.u.firstDays(b.lo).lo, s.u.lastDays(b.hi, s.whole).hi}
}

// next is the first day of the set from n on.
func (s *span) next(n int64) (int64, bool) {
	if n > s.hi {
		return 0, false
	}
	if !s.gaps {
		return max(n, s.lo), true
	}
	b, ok := s.blockFrom(n)
	return max(n, s.widened(b).lo), ok
}

// prev is the last day of the set up to n.
func (s *span) prev(n int64) (int64, bool) {
	if n < s.lo {
		return 0, false
	}
	if !s.gaps {
		return min(n, s.hi), true
	}
	b, ok := s.blockTo(n)
	return min(n, s.widened(b).hi), ok
}

// blockFrom is the first block, as written, that once widened ends on or after n.
// The set must have gaps.
func (s *span) blockFrom(n int64) (block, bool) {
	b, ok := s.e.blockFrom(max(n, s.lo) - s.u.atMost())
	for ok && s.widened(b).hi < n {
		b, ok = s.e.blockFrom(b.hi + 1)
	}
	return b, ok
}

// blockTo is the last block, as written, that once widened begins on or before n.
func (s *span) blockTo(n int64) (block, bool) {
	b, ok := s.e.blockTo(min(n, s.hi) + s.u.atMost())
	for ok && s.widened(b).lo > n {
		b, ok = s.e.blockTo(b.lo - 1)
	}
	return b, ok
}

// everyYear reports whether the set looks the same in every year from 0000 to
// 9999, but for leap days.
func (s *span) everyYear() bool { return s.gaps && s.e.yearMask == 15 }

// common reports whether there is a day that is in both sets.
func (s *span) common(t *span) bool {
	limit := int64(maxDay)
	if s.everyYear() && t.everyYear() {
		// If they do not meet in thirteen years, of which at least one is a leap
		// year, they never do.
		if first, ok := s.next(t.lo); ok {
			limit = first + 13*366
		}
	}
	for n := int64(minDay); ; {
		x, ok := s.next(n)
		if !ok || x > limit {
			return false
		}
		if n, ok = t.next(x); !ok {
			return false
		}
		if n == x {
			return true
		}
	}
}
