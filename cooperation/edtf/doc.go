// Package edtf reads, compares and prints dates as sources state them: "in the
// 1990s", "about May 2020", "on 10 September or 9 October 2016", "since March
// 2015, and not known to have ended". It implements the Extended Date/Time Format
// of the Library of Congress (4 February 2019), which is the profile of ISO
// 8601-2:2019, in all its levels 0, 1 and 2.
//
// Use it wherever dates come from documents, archives, news or people, and the
// precision and the doubt of the source have to be kept. Do not use it for clocks,
// time zones and durations of hours; that is what package time is for. The package
// stands alone: it needs only the standard library.
//
//	d, err := edtf.Parse("2020-05~")           // about May 2020
//	first, _ := d.Earliest()                    // 2020-05-01
//	last, _ := d.Latest()                       // 2020-05-31
//	d.Before(edtf.MustParse("2020-06-01"))      // maybe: it is only about May
//	d.Before(edtf.MustParse("2020-07-01"))      // yes
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
// X stands for a digit that is not known. To the right it makes the date coarser,
// elsewhere it leaves a choice:
//
//	199X                        in the 1990s
//	2015-XX-XX                  on a day of 2015
//	XXXX-11-11                  on 11 November of an unknown year
//	2016-02-X9                  on 9, 19 or 29 February 2016
//
// Qualifiers say what is doubtful: ? uncertain, ~ approximate, % both. To the right
// of a component one holds for it and for all to its left, to the left of a
// component for it alone:
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
// A year can say how many of its digits are meant: 1950S2 is a year from 1900 to
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
// # Values
//
// [Date] is a comparable value of 16 bytes. It holds a date, a date-time, an
// interval, a range [a..b] or {a..b}, or two alternatives [a,b] of which neither
// lies within the other. All longer lists are a [Set]. Two dates are equal with ==
// if and only if they say the same, and their texts are equal then; [Date.String]
// is canonical, and [Parse] reads it back as the same value. The zero Date means
// that no date is given: it is compatible with everything and evidence of nothing,
// its relations are all [Maybe], it sorts last.
//
// [Date.Earliest] and [Date.Latest] are the first and last day that a value can
// touch. They are bounds, no more: XXXX-11-11 has bounds that are ten thousand years
// apart and still excludes every other day of the year.
//
// # Relations
//
// A question about dates that are not fully known has three answers, [No], [Maybe]
// and [Yes]. Yes and No are certain: they hold for every way to complete the dates.
// [Date.Before], [Date.After], [Date.Overlaps] and [Date.Within] ask the usual
// questions.
//
// A date that is no interval is read as something that happened [Sometime] within
// what is written, on one day or on some days in a row. Read [Throughout], it is
// something that lasted from the first day to the last. [Date.OverlapsAs] takes a
// reading for either side.
//
// Compare is an order for sorting and says nothing about time.
//
// # Decisions
//
// Where the specification leaves a point open, this package decides as follows.
//
//   - Calendar: proleptic Gregorian, with a year 0000, as ISO 8601 has it. Leap days
//     are checked. There is no year -0000, as zero has no sign.
//   - Range: years from -5877640 to 5881579, so that days fit into 32 bits. Others
//     are [ErrRange]: 16 bytes without a pointer are worth more to a program that
//     holds millions of dates than the Jurassic.
//   - Years of more than four digits need Y; years of up to four must not have it,
//     and none begins with a zero, so that every year has one spelling. After Y there
//     is no month: the format has none. Y17E4 is the same value as Y170000 and prints
//     like that.
//   - Seasons (21-32): whole months, Mar-May, Jun-Aug, Sep-Nov, Dec-Feb for 21-24 and
//     25-28, six months later for 29-32, as meteorologists count. Winter begins in
//     December of its year and ends in the next; this is the reading of most
//     implementations. Since sources mean different things by a season, certain
//     relations must survive a whole year's doubt. Quarters, thirds and halves (33-41)
//     are exact.
//   - Significant digits: 1950S2 spans all years that begin with 19, 1900 to 1999.
//     Digits are counted as written, four at least, so 0050S2 is 0000 to 0099; years
//     before 0000 stay before it. More digits than the year has, and S after X, are
//     errors, since they contradict themselves. S at the end of an interval is
//     unsupported.
//   - X needs at least one valid completion: 1985-02-3X and X900-02-29 are errors.
//     Months complete to 01-12, never to a season. A negative year has no X, because
//     it would be unclear which way it counts.
//   - Reversed intervals and ranges are errors if the last day of the end is before
//     the first of the start. Ends that overlap, as 2004-06/2004, are allowed, as the
//     start need not be known to the end's precision.
//   - Open and unknown ends: 2015-03/.. is read as "not known to have ended", 2015-03/
//     as "ended, it is not known when". They have the same bounds and possible
//     relations, neither makes anything certain that depends on that end, and they are
//     different values. Intervals that say nothing, / and ../.., are errors.
//   - ..2004-06-01/2004-06-20.. (before a start, after an end) is unsupported: what it
//     bounds is not the interval.
//   - Qualifiers never move bounds. But a relation is certain only if it holds as well
//     when each qualified end is off by one unit: of the date's precision if it is
//     qualified as a whole, of the coarsest doubtful component otherwise (a year in
//     2004?-06-11). 2020-05~ is not certainly before 2020-06-01.
//   - Qualifiers have one canonical place: to the right of the last component of those
//     from the year on that share them, and to the left of any other. ?2004-06 is the
//     same as 2004?-06. Two that cover one component add up: ?2004-06~ says % of the
//     year and ~ of the month.
//   - Lists: order and repetition of members say nothing and are not kept. Only the
//     first member may begin with .., only the last may end with it. In {a..b} relations
//     see one extent from the first member to the last.
//   - Date-times keep their offset and are never moved to UTC; their day is the day as
//     written, and relations look at the day only. [Date.Time] is the instant. Offsets
//     are those in use, -12:00 to +14:00; +04 is the same as +04:00, but Z and +00:00
//     stay different, since Z says nothing about local time. 24:00:00 is an error (ISO
//     8601-1:2019 removed it) and so are fractions; second 60 is allowed where it is
//     23:59:60 in UTC, or if no offset is given. There are no times in intervals and
//     lists.
//   - Spaces, lower case and anything around the date are errors. Nothing is repaired.
//
// # Wordings
//
// [ParseLoose] and [ReadLoose] read what reports write instead of EDTF: English
// with its words of doubt and its spans, and dates, months, years, decades and
// ranges of them in some fifty other languages ([Language] lists them). The
// names of months and of days of the week are those of Unicode CLDR. Whatever
// has two readings that no Date holds together is an error.
//
// # Errors
//
// Every text that is refused gives a [*ParseError] with the text, the offset in
// bytes, a stable [Code], what was found there and what was expected. Texts of
// more than [MaxLen] bytes are refused before any work is done on them. For
// errors.Is it is one of
//
//   - [ErrInvalid]: no EDTF
//   - [ErrRange]: a year beyond what a Date holds
//   - [ErrUnsupported]: EDTF of a form that a Date does not hold
//   - [ErrList]: a list of members, which [ParseSet] reads
//   - [ErrAnchor], [ErrAmbiguous], [ErrWeekday]: from [ParseLoose] and [ReadLoose]
//     alone; nothing to count from, several readings, a wrong day of the week
//
// [FromDay], [FromTime] and [Date.Scan], which read no text, wrap ErrInvalid or
// ErrUnsupported without a ParseError.
//
// # Encoding
//
// A Date is text in JSON and every other codec that knows encoding.TextMarshaler,
// text or NULL in SQL, text in log/slog. The zero Date is the empty text; with the
// JSON option omitzero it is left out.
//
// # Concurrency
//
// All values are immutable and can be shared. The package has no state.
package edtf
