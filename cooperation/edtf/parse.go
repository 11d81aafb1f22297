package edtf

import (
	"github.com/defcoop/defcoop/cooperation/edtf/internal/calendar"
)

// Parse reads one EDTF value of Level 0, 1 or 2: a date, a date-time, an
// interval, a range of alternatives such as [2014..2016], or two alternatives
// such as [2016-09-10,2016-10-09]. [ParseSet] reads longer and mixed lists.
//
// The text must be nothing but EDTF, without spaces. Parse repairs and guesses
// nothing. Every error is a [*ParseError].
//
// # The format in ten minutes
//
// A date states as much as is known:
//
//	2015                        some time in 2015
//	2015-03                     in March 2015
//	2015-03-14                  on 14 March 2015
//	2015-03-14T09:30:00+04:00   at that time; the offset may be Z or left out
//	-0044-03-15                 44 years before the year 0000, which is 1 BC
//	Y-17000, Y17E4              years of more than four digits
//
// X stands for a digit that is not known. To the right it makes the date coarser.
// Elsewhere it leaves a choice:
//
//	199X                        in the 1990s
//	2015-XX-XX                  on a day of 2015
//	XXXX-11-11                  on 11 November of an unknown year
//	2016-02-X9                  on 9, 19 or 29 February 2016
//
// Qualifiers say what is doubtful: ? uncertain, ~ approximate, % both. To the right
// of a component a qualifier holds for it and for all to its left. To the left of a
// component it holds for that component alone:
//
//	2015-03~                    about March 2015
//	2015-03-14?                 perhaps on 14 March 2015
//	2015?-03-14                 14 March, perhaps of 2015
//	2015-~03-14                 in 2015, about March, on a 14th
//
// Numbers from 21 in the place of the month are parts of the year:
//
//	2015-21 to 2015-24          spring, summer, autumn, winter
//	2015-25 to 2015-28          the same, of the northern hemisphere
//	2015-29 to 2015-32          the same, of the southern hemisphere
//	2015-33 to 2015-36          quarters
//	2015-37 to 2015-39          thirds: early, mid and late 2015
//	2015-40, 2015-41            halves
//
// A year can say how many of its digits are meant. 1950S2 is a year from 1900 to
// 1999, estimated to be 1950.
//
// An interval lasts from one date to another. It has begun at some time within the
// first and ended at some time within the second:
//
//	2020-09-27/2020-11-10       from 27 September to 10 November 2020
//	2014/2016                   from some time in 2014 to some time in 2016
//	2015-03/..                  from March 2015, and not known to have ended
//	2015-03/                    from March 2015 to a time that is not known
//	../2015, /2015              the same for the start
//
// A list in brackets is one of its members, in braces all of them:
//
//	[2016-09-10,2016-10-09]     on one of the two days
//	[2014..2016]                some time between 2014 and 2016
//	[..2015]                    by 2015
//	{1667,1668,1670..1672}      in each of these years
//
// # Decisions
//
// Where the specification leaves a point open, this package decides as follows.
//
//   - Calendar: proleptic Gregorian, with a year 0000, as ISO 8601 has it. Leap days
//     are checked. There is no year -0000, since zero has no sign.
//   - Range: years from -5877640 to 5881579, so that days fit into 32 bits. Other
//     years are [ErrRange].
//   - Long years: years of more than four digits need Y, other years must not have it.
//     No long year begins with a zero. After Y there is no month. Y17E4 is the same
//     value as Y170000 and prints like that.
//   - Seasons (21 to 32): whole months, as meteorologists count. Spring (21, 25) is
//     March to May, winter (24, 28) December to February of the next year. The
//     southern seasons (29 to 32) are six months later. Sources mean different things
//     by a season, so certain relations must survive a year's doubt. Quarters, thirds
//     and halves (33 to 41) are exact.
//   - Significant digits: 1950S2 spans the years 1900 to 1999. Digits are counted as
//     written, four at least, so 0050S2 is 0000 to 0099. Years before 0000 stay before
//     it. More digits than the year has are an error, and so is S after X. S at the
//     end of an interval is unsupported.
//   - X needs at least one valid completion: 1985-02-3X and X900-02-29 are errors.
//     Months complete to 01 to 12, never to a season. A negative year has no X, since
//     it is unclear which way it would count.
//   - Order: an interval or range is an error if its last day is certainly before its
//     first. Ends may overlap, as in 2004-06/2004.
//   - Open and unknown ends: 2015-03/.. is not known to have ended, 2015-03/ has ended
//     at an unknown time. They have the same bounds and relations, and are different
//     values. Neither makes anything certain that depends on that end. The intervals
//     / and ../.. say nothing and are errors.
//   - ..2004-06-01/2004-06-20.. (before a start, after an end) is unsupported.
//   - Qualifiers never move bounds. But a relation is certain only if it still holds
//     when each qualified end is off by one unit. The unit is the date's precision if
//     the date is qualified as a whole. Otherwise it is the coarsest doubtful
//     component: a year in 2004?-06-11.
//   - Places of qualifiers: a qualifier that holds from the year on stands to the right
//     of the last component that it holds for. Any other stands to the left of its
//     component. ?2004-06 is the same as 2004?-06. Two qualifiers of one component add
//     up: ?2004-06~ says % of the year and ~ of the month.
//   - Lists: order and repetition of members say nothing and are not kept. Only the
//     first member may begin with .., only the last may end with it. In {a..b}
//     relations see one extent from the first member to the last.
//   - Date-times keep their offset and are never moved to UTC. Relations look at the
//     day as written; [Date.Time] is the instant. Offsets run from -12:00 to +14:00.
//     +04 is the same as +04:00; Z and +00:00 are different, since Z says nothing about
//     local time. 24:00:00 and fractions are errors (ISO 8601-1:2019). Second 60 is
//     allowed at 23:59:60 UTC, or if no offset is given. Intervals and lists have no
//     times.
//   - Spaces, lower case and anything around the date are errors. Nothing is repaired.
func Parse(s string) (Date, error) {
	if d, ok := parsePlain(s); ok {
		return d, nil
	}
	d, f := parse(s)
	if f.bad() {
		return Date{}, f.error(s)
	}
	return d, nil
}

// MustParse is Parse for texts known to be right, such as constants in programs
// and tests. It panics on an error.
func MustParse(s string) Date {
	d, err := Parse(s)
	if err != nil {
		panic(err)
	}
	return d
}

// bound checks the length before any work is done on the text.
func bound(s string) fault {
	if s == "" {
		return fault{CodeEmpty, 0, 0, "a date"}
	}
	if len(s) > MaxLen {
		return fault{CodeTooLong, MaxLen, 0, "at most 256 bytes"}
	}
	return fault{}
}

func parse(s string) (Date, fault) {
	if f := bound(s); f.bad() {
		return Date{}, f
	}
	switch {
	case s[0] == '[' || s[0] == '{':
		return parseRange(s)
	case s[0] == '/' || s[0] == '.':
		return parseOpenStart(s)
	}
	var start scanned
	i, f := scanEnd(s, 0, &start)
	if f.bad() {
		return Date{}, f
	}
	if i == len(s) {
		return single(&start)
	}
	switch s[i] {
	case 'T':
		return parseTime(s, &start, i)
	case '/':
		if start.digits != 0 {
			return Date{}, fault{CodeUnsupported, i, 1, "no interval of years with significant digits"}
		}
		return parseEnd(s, &start, i+1)
	}
	return Date{}, unexpected(s, i, "the end, - or /")
}

// parseOpenStart reads an interval whose start is unknown (/2020) or open (../2020).
func parseOpenStart(s string) (Date, fault) {
	var start scanned
	i := 1
	start.Prec = calendar.PrecUnknown
	if s[0] == '.' {
		switch {
		case len(s) < 2 || s[1] != '.':
			return Date{}, unexpected(s, 0, "a date")
		case len(s) < 3 || s[2] != '/':
			return Date{}, fault{CodeUnsupported, 0, 2, ".. only alone before or after the / of an interval, or in brackets"}
		}
		i = 3
		start.Prec = calendar.PrecOpen
	}
	return parseEnd(s, &start, i)
}

// parseEnd reads what follows the / of an interval.
func parseEnd(s string, start *scanned, i int) (Date, fault) {
	var end scanned
	switch rest := s[i:]; rest {
	case "":
		end.Prec = calendar.PrecUnknown
	case "..":
		end.Prec = calendar.PrecOpen
	default:
		j, f := scanEnd(s, i, &end)
		if f.bad() {
			return Date{}, f
		}
		switch {
		case end.digits != 0:
			return Date{}, fault{CodeUnsupported, i, j - i, "no significant digits in an interval"}
		case j < len(s) && s[j] == '.':
			return Date{}, fault{CodeUnsupported, j, len(s) - j, ".. only alone before or after the / of an interval, or in brackets"}
		case j < len(s):
			return Date{}, unexpected(s, j, "the end")
		}
	}
	return pair(formInterval, start, &end, s, i)
}

// pair builds an interval or range from its ends; at is where the second stands.
func pair(kind form, start, end *scanned, s string, at int) (Date, fault) {
	if !start.Dated() && !end.Dated() {
		return Date{}, fault{CodeNothing, 0, len(s), "at least one date"}
	}
	lo, hi := int64(minDay), int64(maxDay)
	if start.Dated() {
		lo = start.lo
	}
	if end.Dated() {
		hi = end.hi
	}
	if lo > hi {
		return Date{}, fault{CodeOrder, at, end.length, "an end that is not before the start"}
	}
	return build(kind, &start.Date, &end.Date, lo, hi), fault{}
}

// single builds a value of one date.
func single(e *scanned) (Date, fault) {
	if e.digits != 0 {
		return buildDigits(e), fault{}
	}
	return build(formDate, &e.Date, &calendar.Date{}, e.lo, e.hi), fault{}
}

// build packs a value.
func build(kind form, start, end *calendar.Date, lo, hi int64) Date {
	d := Date{lo: flip(int32(lo)), hi: flip(int32(hi)), a: endpointBits(start) | uint32(kind)<<shiftForm, b: endpointBits(end)}
	d.a |= shape(kind, start, end, lo, hi)
	return d
}

// shape computes the bits that spare relations a look at the form.
func shape(kind form, start, end *calendar.Date, lo, hi int64) uint32 {
	if doubtful(start) || doubtful(end) {
		return doubtBit
	}
	switch kind {
	case formDate, formTime, formDigits, formOneOf:
		if !start.Dated() || !start.Contiguous() || kind == formOneOf && !end.Dated() {
			return 0
		}
		if lo == hi {
			return hardBit | fixedBit
		}
		return hardBit
	case formInterval, formAllOf:
		if start.Prec == calendar.PrecDay && end.Prec == calendar.PrecDay && !start.Masked() && !end.Masked() {
			return hardBit | fixedBit
		}
	}
	return 0
}

func doubtful(e *calendar.Date) bool {
	return e.Qualified() || e.Prec == calendar.PrecSeason && calendar.Conventional(e.Season)
}

// unexpected is the fault for a byte that has no place at i.
func unexpected(s string, i int, want string) fault {
	return fault{CodeSyntax, i, min(1, len(s)-i), want}
}

// parsePlain reads the commonest texts, 2020, 2020-09, 2020-09-27 and
// 2020-09-27/2020-11-10. It leaves everything else, and every fault, to parse.
func parsePlain(s string) (Date, bool) {
	switch len(s) {
	case 4:
		y, ok := fourDigits(s)
		if !ok {
			return Date{}, false
		}
		lo := calendar.YearStart(y)
		return Date{flip(lo), flip(calendar.YearStart(y+1) - 1), plainYear, 0}, true
	case 7:
		y, ok := fourDigits(s)
		m := twoDigitsOf(s, 5)
		if !ok || s[4] != '-' || m-1 >= 12 {
			return Date{}, false
		}
		lo := calendar.MonthStart(y, m)
		return Date{flip(lo), flip(lo + int32(calendar.DaysIn(int64(y), int(m))) - 1), plainMonth, 0}, true
	case 10:
		n, ok := plainDay(s)
		return Date{flip(n), flip(n), plainDate, 0}, ok
	case 21:
		if s[10] != '/' {
			return Date{}, false
		}
		lo, ok := plainDay(s[:10])
		hi, ok2 := plainDay(s[11:])
		return Date{flip(lo), flip(hi), plainInterval, uint32(calendar.PrecDay)}, ok && ok2 && lo <= hi
	}
	return Date{}, false
}

const (
	plainYear     = uint32(calendar.PrecYear) | uint32(formDate)<<shiftForm | hardBit
	plainMonth    = uint32(calendar.PrecMonth) | uint32(formDate)<<shiftForm | hardBit
	plainDate     = uint32(calendar.PrecDay) | uint32(formDate)<<shiftForm | hardBit | fixedBit
	plainInterval = uint32(calendar.PrecDay) | uint32(formInterval)<<shiftForm | hardBit | fixedBit
)

// plainDay reads yyyy-mm-dd.
func plainDay(s string) (int32, bool) {
	if len(s) != 10 || s[4] != '-' || s[7] != '-' {
		return 0, false
	}
	y, ok := fourDigits(s)
	m, d := twoDigitsOf(s, 5), twoDigitsOf(s, 8)
	if !ok || m-1 >= 12 || d-1 >= 31 || d > 28 && int(d) > calendar.DaysIn(int64(y), int(m)) {
		return 0, false
	}
	return calendar.MonthStart(y, m) + int32(d) - 1, true
}

// fourDigits reads the number that s begins with.
func fourDigits(s string) (uint32, bool) {
	a, b, c, d := uint32(s[0]-'0'), uint32(s[1]-'0'), uint32(s[2]-'0'), uint32(s[3]-'0')
	return a*1000 + b*100 + c*10 + d, a <= 9 && b <= 9 && c <= 9 && d <= 9
}

// twoDigitsOf reads the number at i, 255 if there is none.
func twoDigitsOf(s string, i int) uint32 {
	a, b := uint32(s[i]-'0'), uint32(s[i+1]-'0')
	if a > 9 || b > 9 {
		return 255
	}
	return a*10 + b
}
