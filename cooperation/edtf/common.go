package edtf

import (
	"github.com/defcoop/defcoop/cooperation/edtf/internal/calendar"
)

// The days of a value are all days that it can touch: those of every completion
// and, in an interval, those between its ends. Qualifiers do not move them. The
// zero Date leaves all days open.

// touch is the days of a value: those of either span.
func (d Date) touch() [2]span {
	none := span{Block: calendar.Block{Lo: 0, Hi: -1}}
	if d.IsZero() {
		return [2]span{days(minDay, maxDay), none}
	}
	start := d.start()
	switch d.form() {
	case formDate, formTime, formDigits:
		return [2]span{d.spanOf(&start, d.first(), d.last(), false), none}
	case formEither:
		two := d.alternatives()
		x, y := two[0].touch(), two[1].touch()
		return [2]span{x[0], y[0]}
	}
	return [2]span{days(d.first(), d.last()), none}
}

// nextOf is the first day of a value from n on.
func nextOf(spans *[2]span, n int64) (int64, bool) {
	x, ok := spans[0].next(n)
	if y, also := spans[1].next(n); also && (!ok || y < x) {
		return y, true
	}
	return x, ok
}

func prevOf(spans *[2]span, n int64) (int64, bool) {
	x, ok := spans[0].prev(n)
	if y, also := spans[1].prev(n); also && (!ok || y > x) {
		return y, true
	}
	return x, ok
}

// Touches reports whether day is one of the days that the value can touch. The
// zero Date can touch every day; a day that does not exist is touched by none.
func (d Date) Touches(day Day) bool {
	n, ok := day.number()
	if !ok {
		return false
	}
	spans := d.touch()
	m, ok := nextOf(&spans, n)
	return ok && m == n
}

// number is the number of a day that exists and is within range.
func (d Day) number() (int64, bool) {
	if !d.IsValid() || d.Year < minYear || d.Year > maxYear {
		return 0, false
	}
	return calendar.Number(d.Year, d.Month, d.Day), true
}

// CommonDay is the earliest day that all the dates can touch, false if there is
// none. Zero dates do not restrict the others. Common days without a first day give
// the last of them. Common days without either, as of zero dates, give 1970-01-01.
func CommonDay(dates ...Date) (Day, bool) {
	if !canShare(dates) {
		return Day{}, false
	}
	first, ok := commonFrom(dates, minDay)
	if !ok {
		return Day{}, false
	}
	if first != minDay {
		return dayOf(first), true
	}
	if last, _ := commonTo(dates, maxDay); last != maxDay {
		return dayOf(last), true
	}
	return dayOf(0), true
}

// canShare rejects masks that differ in a digit before any day is tried. Days that
// never meet would have to be tried for ten thousand years.
func canShare(dates []Date) bool {
	var both calendar.Date
	found := false
	for _, d := range dates {
		if d.form() != formDate || d.a&precMask == uint32(calendar.PrecSeason) || d.a&masksBits == 0 {
			continue
		}
		e := d.start()
		if !found {
			both, found = e, true
			continue
		}
		var ok bool
		if both, ok = both.And(&e); !ok {
			return false
		}
	}
	if !found {
		return true
	}
	_, _, ok := both.Span()
	return ok
}

func commonFrom(dates []Date, n int64) (int64, bool) {
	for again := true; again; {
		again = false
		for _, d := range dates {
			spans := d.touch()
			m, ok := nextOf(&spans, n)
			if !ok {
				return 0, false
			}
			if m > n {
				n, again = m, true
			}
		}
	}
	return n, true
}

func commonTo(dates []Date, n int64) (int64, bool) {
	for again := true; again; {
		again = false
		for _, d := range dates {
			spans := d.touch()
			m, ok := prevOf(&spans, n)
			if !ok {
				return 0, false
			}
			if m < n {
				n, again = m, true
			}
		}
	}
	return n, true
}
