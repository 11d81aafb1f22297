package edtf

import (
	"github.com/defcoop/defcoop/cooperation/edtf/internal/calendar"
)

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
type ends struct{ s, e calendar.Block }

// trimmed leaves out the days that cannot be: an end before every start, a start
// after every end.
func (x ends) trimmed() ends {
	x.e.Lo, x.s.Hi = max(x.e.Lo, x.s.Lo), min(x.s.Hi, x.e.Hi)
	return x
}

// fill makes ends of the days on which something can begin and end. Read throughout
// it has all days in between, otherwise any of them.
func fill(first, last calendar.Block, r Reading) ends {
	if r == Throughout {
		return ends{first, last}.trimmed()
	}
	all := calendar.Block{Lo: first.Lo, Hi: last.Hi}
	return ends{all, all}
}

// ends takes account of doubts. It is false for a value with gaps and for [a,b].
func (d Date) ends(r Reading) (ends, bool) {
	if d.a&hardBit != 0 {
		n := calendar.Block{Lo: d.first(), Hi: d.last()}
		if d.a&fixedBit != 0 || r == Throughout {
			return ends{calendar.Block{Lo: n.Lo, Hi: n.Lo}, calendar.Block{Lo: n.Hi, Hi: n.Hi}}, true
		}
		return ends{n, n}, true
	}
	start := d.start()
	switch d.form() {
	case formInterval, formAllOf:
		end := d.end()
		x := ends{calendar.Block{Lo: minDay, Hi: maxDay}, calendar.Block{Lo: minDay, Hi: maxDay}}
		if start.Dated() {
			if !start.Contiguous() {
				return x, false
			}
			_, hi, _ := start.Span()
			u := d.doubt(&start)
			x.s = calendar.Block{Lo: u.firstDays(d.first()).Lo, Hi: u.lastDays(hi, start.WholeMonths()).Hi}
		}
		if end.Dated() {
			if !end.Contiguous() {
				return x, false
			}
			lo, _, _ := end.Span()
			u := d.doubt(&end)
			x.e = calendar.Block{Lo: u.firstDays(lo).Lo, Hi: u.lastDays(d.last(), end.WholeMonths()).Hi}
		}
		return x.trimmed(), true
	case formOneOf:
		end := d.end()
		return fill(d.doubt(&start).firstDays(d.first()), d.doubt(&end).lastDays(d.last(), end.WholeMonths()), r), true
	case formEither:
		return ends{}, false
	}
	u := d.doubt(&start)
	return fill(u.firstDays(d.first()), u.lastDays(d.last(), start.WholeMonths()), r), d.form() == formDigits || start.Contiguous()
}

// extent is the same for any value but [a,b], with gaps or without. If tied is
// set the first and the last day are of one block of a mask.
type extent struct {
	s, e    span
	tied    bool
	reading Reading // of the blocks of a tied one
}

func (x ends) extent() extent { return extent{s: span{Block: x.s}, e: span{Block: x.e}} }

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
	if start.Dated() {
		_, hi, _ := start.Span()
		x.s = d.spanOf(&start, d.first(), hi, true)
	}
	if end.Dated() {
		lo, _, _ := end.Span()
		x.e = d.spanOf(&end, lo, d.last(), true)
	}
	if lo, ok := x.e.next(x.s.Lo); ok {
		x.e.Lo = max(x.e.Lo, lo)
	}
	if hi, ok := x.s.prev(x.e.Hi); ok {
		x.s.Hi = min(x.s.Hi, hi)
	}
	return x
}

// single is the ends of one block, as written, of a tied extent.
func (x *extent) single(b calendar.Block) ends {
	return fill(x.s.u.firstDays(b.Lo), x.s.u.lastDays(b.Hi, x.s.whole), x.reading)
}

// firstEnd is the earliest day on which the extent can end, lastStart the latest
// on which it can begin.
func (x *extent) firstEnd() int64 {
	if x.tied {
		b, _ := x.s.blockFrom(x.s.Lo)
		return x.single(b).e.Lo
	}
	return x.e.Lo
}

func (x *extent) lastStart() int64 {
	if x.tied {
		b, _ := x.s.blockTo(x.s.Hi)
		return x.single(b).s.Hi
	}
	return x.s.Hi
}

// span is the set of days that one end of a value can be: all from lo to hi or,
// if gaps is set, those of the blocks of e, each widened by u.
type span struct {
	calendar.Block
	gaps  bool
	whole bool // blocks are of whole months
	e     calendar.Date
	u     doubt
}

func days(lo, hi int64) span { return span{Block: calendar.Block{Lo: lo, Hi: hi}} }

// spanOf is the set of days of an end that is n when complete: lo and hi are its
// bounds.
func (d Date) spanOf(e *calendar.Date, lo, hi int64, widen bool) span {
	s := days(lo, hi)
	if !e.Dated() {
		return s
	}
	if d.form() != formDigits && !e.Contiguous() {
		s.gaps, s.e = true, *e
	}
	if widen {
		s.u, s.whole = d.doubt(e), e.WholeMonths()
		s.Block = s.widened(s.Block)
	}
	return s
}

// widened is a block with the doubt on both sides.
func (s *span) widened(b calendar.Block) calendar.Block {
	if s.u.isZero() {
		return b
	}
	return calendar.Block{Lo: s.u.firstDays(b.Lo).Lo, Hi: s.u.lastDays(b.Hi, s.whole).Hi}
}

// next is the first day of the set from n on.
func (s *span) next(n int64) (int64, bool) {
	if n > s.Hi {
		return 0, false
	}
	if !s.gaps {
		return max(n, s.Lo), true
	}
	b, ok := s.blockFrom(n)
	return max(n, s.widened(b).Lo), ok
}

// prev is the last day of the set up to n.
func (s *span) prev(n int64) (int64, bool) {
	if n < s.Lo {
		return 0, false
	}
	if !s.gaps {
		return min(n, s.Hi), true
	}
	b, ok := s.blockTo(n)
	return min(n, s.widened(b).Hi), ok
}

// blockFrom is the first block, as written, that once widened ends on or after n.
// The set must have gaps.
func (s *span) blockFrom(n int64) (calendar.Block, bool) {
	b, ok := s.e.BlockFrom(max(n, s.Lo) - s.u.atMost())
	for ok && s.widened(b).Hi < n {
		b, ok = s.e.BlockFrom(b.Hi + 1)
	}
	return b, ok
}

// blockTo is the last block, as written, that once widened begins on or before n.
func (s *span) blockTo(n int64) (calendar.Block, bool) {
	b, ok := s.e.BlockTo(min(n, s.Hi) + s.u.atMost())
	for ok && s.widened(b).Lo > n {
		b, ok = s.e.BlockTo(b.Lo - 1)
	}
	return b, ok
}

// everyYear reports whether the set looks the same in every year from 0000 to
// 9999, but for leap days.
func (s *span) everyYear() bool { return s.gaps && s.e.YearMask == 15 }

// common reports whether there is a day that is in both sets.
func (s *span) common(t *span) bool {
	limit := int64(maxDay)
	if s.everyYear() && t.everyYear() {
		// If they do not meet in thirteen years, which hold a leap year, they
		// never do.
		if first, ok := s.next(t.Lo); ok {
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

// A qualified date may be off. A claim is certain only if it still holds when the
// date is off by one unit of what is in doubt, and a season by one year.

// doubt is how far a date may be off: so many days or so many months.
type doubt struct {
	days, months int
}

func (u doubt) isZero() bool { return u == doubt{} }

// atMost is a number of days that the doubt never exceeds.
func (u doubt) atMost() int64 { return int64(u.days) + int64(u.months)*31 }

// doubt is the unit that is in doubt. Of a date qualified as a whole, or from the
// year to some component, it is the finest component. Of parts qualified one by one
// it is the coarsest.
func (d Date) doubt(e *calendar.Date) doubt {
	u := doubt{}
	if e.Qualified() {
		group := e.YearQual != 0
		switch {
		case e.Prec == calendar.PrecDay && (!group && e.YearQual|e.MonthQual == 0 || group && e.YearQual == e.MonthQual && e.MonthQual == e.DayQual):
			u = unitOf(e, calendar.PrecDay)
		case e.Prec >= calendar.PrecMonth && (!group || e.YearQual == e.MonthQual):
			u = unitOf(e, calendar.PrecMonth)
		default:
			u = unitOf(e, calendar.PrecYear)
		}
	}
	if d.form() == formDigits && e.Qualified() {
		u.months = int(digitsUnit(d.estimate())) * 12
	}
	if e.Prec == calendar.PrecSeason && calendar.Conventional(e.Season) {
		u.months = max(u.months, 12)
	}
	return u
}

// unit is the length of a component, or of what is left of it and known where
// its own digits are masked.
func unitOf(e *calendar.Date, p calendar.Precision) doubt {
	if p == calendar.PrecDay && e.DayMask&1 == 0 {
		return doubt{days: 1}
	}
	if p == calendar.PrecDay && e.DayMask == 1 {
		return doubt{days: 10}
	}
	if p >= calendar.PrecMonth && e.Prec == calendar.PrecSeason {
		return doubt{months: calendar.SeasonMonths(e.Season)}
	}
	if p >= calendar.PrecMonth && e.MonthMask&1 == 0 {
		return doubt{months: 1}
	}
	n := 12
	for m := e.YearMask; m&1 != 0; m >>= 1 {
		n *= 10
	}
	return doubt{months: n}
}

// Slack is the number of days by which an end of the date may be off, at most: one
// unit of what a qualifier puts in doubt, and a year for a season (21 to 32). A
// month counts 31 days. It is the doubt that relations allow for, and 0 for a date
// without doubt.
func (d Date) Slack() int64 {
	if d.a&doubtBit == 0 {
		return 0
	}
	start, end := d.start(), d.end()
	return max(d.doubt(&start).atMost(), d.doubt(&end).atMost())
}

// firstDays are the days on which something can begin that is written to begin
// on n: up to a unit before or after.
func (u doubt) firstDays(n int64) calendar.Block {
	if u.isZero() {
		return calendar.Block{Lo: n, Hi: n}
	}
	return calendar.Block{Lo: u.move(n, -1), Hi: u.move(n, 1)}
}

// lastDays is the same for an end. The end of a whole month moves to the end of
// another.
func (u doubt) lastDays(n int64, wholeMonths bool) calendar.Block {
	switch {
	case u.isZero():
		return calendar.Block{Lo: n, Hi: n}
	case wholeMonths && u.months > 0:
		return calendar.Block{Lo: u.move(n+1, -1) - 1, Hi: u.move(n+1, 1) - 1}
	}
	return calendar.Block{Lo: u.move(n, -1), Hi: u.move(n, 1)}
}

// move moves a day by units, to the same day of another month or, if that has
// none, to its last.
func (u doubt) move(n int64, by int) int64 {
	if u.months == 0 {
		return n + int64(by*u.days)
	}
	y, m, d := calendar.Civil(n)
	y, m = calendar.AddMonths(y, m, by*u.months)
	return calendar.Number(y, m, min(d, calendar.DaysIn(y, m)))
}
