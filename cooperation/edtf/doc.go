// Package edtf reads, compares and prints dates as sources state them: "in the
// 1990s", "about May 2020", "since March 2015, and not known to have ended". It
// implements the Extended Date/Time Format of the Library of Congress (4 February
// 2019) in all its levels; that is the profile of ISO 8601-2:2019. Years end at about
// ±5.8 million.
//
//	d, err := edtf.Parse("2020-05~")           // about May 2020
//	first, _ := d.Earliest()                    // 2020-05-01
//	last, _ := d.Latest()                       // 2020-05-31
//	d.Before(edtf.MustParse("2020-06-01"))      // maybe: it is only about May
//	d.Before(edtf.MustParse("2020-07-01"))      // yes
//
// Use it where the precision and the doubt of a source have to be kept. Use package
// time for clocks, time zones and durations. The package needs only the standard
// library.
//
// [Parse] shows the format in ten minutes, and what this package decides where the
// specification is open. [ParseLoose] reads dates in words, and [Date.Format] writes
// dates in words.
//
// # Values
//
// [Date] is a comparable value of 16 bytes. Two dates are equal with == if and only
// if they say the same, and their texts are equal then. [Date.String] is canonical,
// and [Parse] reads it back as the same value. A Date holds one of these:
//
//   - a date or a date-time
//   - an interval a/b
//   - a range [a..b] or {a..b}
//   - two alternatives [a,b], neither within the other
//
// All longer lists are a [Set]. The zero Date means that no date is given. It is
// compatible with everything and evidence of nothing, and it sorts last.
//
// [Date.Earliest] and [Date.Latest] are the first and the last day that a value can
// touch. They are bounds and no more. XXXX-11-11 has bounds that are ten thousand
// years apart, and still excludes every other day of the year.
//
// # Relations
//
// A question about dates that are not fully known has three answers: [No], [Maybe]
// and [Yes]. Yes and No are certain: they hold for every way to complete the dates.
// The questions are [Date.Before], [Date.After], [Date.Overlaps] and [Date.Within].
// The zero Date answers each with Maybe.
//
// A doubt makes an answer less certain. A qualified date may be off by one unit, a
// season by a year; [Date.Slack] is that in days.
//
// A date that is no interval tells what happened [Sometime] within what is written.
// Read [Throughout], it tells what lasted from the first day to the last.
// [Date.OverlapsAs] takes a reading for either side.
//
// [Date.Compare] is an order for sorting and says nothing about time.
//
// # Errors
//
// Every text that is refused gives a [*ParseError]. It holds the text, the offset in
// bytes, a stable [Code], what was found there and what was expected. A text of more
// than [MaxLen] bytes is refused before any work is done. For errors.Is the error is
// one of these:
//
//   - [ErrInvalid]: no EDTF
//   - [ErrRange]: a year beyond what a Date holds
//   - [ErrUnsupported]: EDTF of a form that a Date does not hold
//   - [ErrList]: a list of members, which [ParseSet] reads
//   - [ErrAnchor], [ErrAmbiguous], [ErrWeekday]: from [ParseLoose] and [ReadLoose] alone
//
// [FromDay], [FromDays], [FromTime] and [Date.Scan] wrap ErrInvalid or
// ErrUnsupported without a ParseError where they read no text.
//
// # Encoding
//
// A Date is text in JSON and in every codec that knows encoding.TextMarshaler. It is
// text or NULL in SQL, and text in log/slog. The zero Date is the empty text; the
// JSON option omitzero leaves it out.
//
// # Concurrency
//
// All values are immutable and can be shared. The package has no state.
package edtf
