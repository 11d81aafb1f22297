package edtf

import (
	"strconv"
	"strings"

	"github.com/defcoop/defcoop/cooperation/edtf/internal/calendar"
	"github.com/defcoop/defcoop/cooperation/edtf/internal/wording"
)

// Basis says what a date was read from. The values are those of the DateBasis
// of package cooperation, to which they convert.
type Basis string

// The bases of a date.
const (
	BasisStated   Basis = "stated"   // the text states the date
	BasisDateline Basis = "dateline" // "today": the anchor itself
	BasisRelative Basis = "relative" // "last year", "Tuesday", "12 July": counted from the anchor
)

// LooseReading is what ParseLoose understood of a text.
type LooseReading struct {
	// Date is the date; zero if the text says that there is none ("undated").
	Date Date
	// Basis tells a date that is stated from one counted from the anchor.
	Basis Basis
	// Approximate reports doubt about the exact limits (EDTF ~ or %): "about",
	// "early", "mid-", "late".
	Approximate bool
	// Uncertain reports doubt about the date as such (EDTF ? or %): "possibly".
	Uncertain bool
	// Ambiguous reports that the text can be read in two ways and that Date
	// holds both: 10/09/2016, "last Tuesday", "the 1900s".
	Ambiguous bool
	// Beyond is what was understood but is finer than Date can hold: a time of
	// day without seconds ("22:54"), "mid" of "since mid-October 2025". Several
	// are separated by "; ".
	Beyond string
}

// ParseLoose reads a date as reports word it in English, plain dates in some
// fifty other languages, EDTF itself, and the EDTF draft of 2012. [ReadLoose] does the same and also says how the text was
// understood; use it wherever the difference between a stated and a relative
// date matters.
//
// Nothing is guessed. Text that is not understood to its last sign is an error. Its
// offset is that of the first sign without a place. Text with two readings is an
// error too, unless one Date holds both. Every error holds a [*ParseError], for
// errors.As. A text is at most MaxLen bytes long.
//
// Letter case does not matter, nor do commas, ordinals (15th) and a closing full
// stop. Neither do "the", "in", "on", "of", "during", and the kind of space or of
// hyphen. A text that is EDTF means what EDTF says: 2004-06 is June 2004. One form of EDTF
// is refused as ambiguous: 2020-21 is spring 2020 to [Parse], and two years to
// whoever writes 2019-20, so that it is neither here; 2021-21 is spring 2021.
//
// # Dates
//
//	15 December 2022, Dec. 15th, 2022, 15-Dec-2022, 20221215   2022-12-15
//	Thursday, December 15, 2022                                2022-12-15, if it is a Thursday
//	May 2020, 5/2020                                           2020-05
//	44 BC, AD 79                                               -0043, 0079
//	in the 1990s                                               199X
//	the 1900s                                                  19XX, which holds the decade and the century: ambiguous
//	19th century                                               18XX, as EDTF counts
//	summer 2019, winter 2019/20                                2019-22, 2019-24
//	Q3 2021, first half of 2018                                2021-35, 2018-40
//	first half of May 2018                                     [2018-05-01..2018-05-15]
//	11 November, year not stated                               XXXX-11-11
//	undated, date not given, unknown                           the zero Date
//
// # Doubt
//
//	about, around, circa, ca., on or about ... May 2020   2020-05~
//	possibly, perhaps, probably ... 2015; 2015 (?)        2015?
//	early 2016, mid-2016, late 2016, end of 2016          2016-37~, 2016-38~, 2016-39~, 2016-39~
//	mid-October 2025                                      [2025-10-11~..2025-10-20~]
//	the mid-1990s                                         [1994~..1996~]
//	late 19th century                                     [1867~..1899]
//
// Early, mid and late are the thirds of the period, their inner limits
// approximate. The end of a period is its last third: a report that says "at
// the end of 2014" states no more.
//
// # Spans
//
// A period that something lasted is an interval, some time within a period is a
// range of alternatives; the words tell them apart.
//
//	27 September - 10 November 2020, May 15-17, 2023      2020-09-27/2020-11-10, 2023-05-15/2023-05-17
//	from 2014 to 2016, 2014-2016, 1914-18                 2014/2016, 2014/2016, 1914/1918
//	since, from March 2015; March 2015 - present          2015-03/.. (not known to have ended)
//	from March 2015, end not known                        2015-03/ (ended, nobody says when)
//	until, till, through 2015                             /2015 (it ended in 2015; the start is unknown)
//	between 2014 and 2016                                 [2014..2016]
//	by 2015, no later than 2015, by the end of 2015       [..2015]
//	2015 or later, not before 2015                        [2015..]
//	before 2015, before March 2015                        [..2014], [..2015-02]
//	after 2015, after the 1990s                           [2016..], [2000..]
//	10 September or 9 October 2016                        [2016-09-10,2016-10-09]
//	15 and 16 May 2023                                    {2023-05-15..2023-05-16}
//
// Before and after exclude the period that they name and keep its unit. With a
// period without a sharp limit (about 2015, early 2015) they are an error. A doubt
// before a range with a dash is meant for both ends: about 2014-2016. Behind "from"
// or "between" it is meant for the first only. "About 2014 to 2016" could be either
// and is an error. A range that runs backwards is an error, also when
// the missing year of "December 20 - January 10, 2021" makes it so.
//
// # Numbers
//
// 10/09/2016 and 10-09-2016 are [2016-09-10,2016-10-09], unless something
// decides: a number above 12, a day of the week, or an option.
// 10.09.2016 is day first and 2016/09/10 year first everywhere. Years have four
// digits: 10/09/16 is an error, and so are 2016/17 and 2004–06 with a dash,
// which may be a month or two years.
//
// A time of day with seconds becomes part of the Date, with its offset as it
// stands. A time without seconds is returned as LooseReading.Beyond: EDTF has no
// such times, and to add :00 would be to invent them.
//
// # Relative words
//
// With the option [Anchor], the dateline of the report, these count from it;
// without it they are an ErrAnchor. Examples for Wednesday, 11 November 2015:
//
//	Tuesday, 12 July, in September      2015-11-10, 2015-07-12, 2015-09: the latest that began on or before the anchor
//	today, yesterday                    2015-11-11, 2015-11-10
//	last year, September of last year   2014, 2014-09
//	last month, the 12th of last month  2015-10, 2015-10-12
//	this week                           [2015-11-09..2015-11-15], Monday to Sunday
//	earlier this year                   [2015-01-01..2015-11-11]
//	last Tuesday                        [2015-11-03,2015-11-10]: yesterday, or that of last week
//	last September                      [2014-09,2015-09]
//	two days ago                        2015-11-09
//	three months ago, ten years ago     2015-08~, 2005~: round numbers
//
// # Other languages
//
// Text that is no English is read in the languages that [Language] lists: dates,
// months, years, decades and ranges of them, with the words that stand in them.
//
//	3 мая 2021 года, le 3 mai 2021, 3. Mai 2021, 3 de mayo de 2021   2021-05-03
//	3 may 2021-ci il, 3 Mayıs 2021, 3 maja 2021 r.                   2021-05-03
//	2021年5月3日, 2021년 5월 3일, 03.05.2021 г.                        2021-05-03
//	понедельник, 3 мая 2021 г.; 2021年5月3日（月）                    2021-05-03, if it is a Monday
//	травень 2021, w maju 2021 r.                                     2021-05
//	23-25 сентября 2024, du 23 au 25 septembre 2024                  2024-09-23/2024-09-25
//	в 2021 году, 1991-1995 годы                                      2021, 1991/1995
//	1990-е годы, 1990-cı illər, années 1990, 1990年代                 199X
//
// All words of a text must be of one language. If several languages have them and
// understand them differently, as in "listopad 2021", the text is an
// ErrAmbiguous that names the readings. Doubt, parts of a period, "since",
// "until" and relative words are read in English only, and so are times.
//
// A bare day, month or day of the week is thus read backwards, as news is
// written; "next Friday" and "next May" read forwards. An announcement such as
// "will arrive on 12 December" looks the same to ParseLoose as a report of the
// past: leave such dates without an anchor, or complete the year yourself.
func ParseLoose(text string, options ...LooseOption) (Date, error) {
	r, err := ReadLoose(text, options...)
	return r.Date, err
}

// ReadLoose reads a date like [ParseLoose] and says how it was understood.
// After an error the LooseReading is the zero one.
func ReadLoose(text string, options ...LooseOption) (LooseReading, error) {
	var o looseOptions
	for _, option := range options {
		option(&o)
	}
	if f := bound(text); f.bad() {
		return LooseReading{}, f.error(text)
	}
	if o.unknown != "" {
		f := fault{CodeUnsupported, 0, len(text), "one of the languages that are read, not " + strconv.Quote(o.unknown)}
		return LooseReading{}, f.error(text)
	}
	d, strict := Parse(strings.TrimFunc(text, wording.IsBlank))
	if strict == nil {
		if f := spanOfYears(text); f.bad() {
			return LooseReading{}, looseFault(f, text)
		}
		return readingOf(d), nil
	}
	if now, ok := wording.RewriteDraft(strings.TrimFunc(text, wording.IsBlank)); ok {
		if d, f := parse(now); !f.bad() {
			return readingOf(d), nil
		}
	}
	r, f := readWording(text, &o)
	if !f.bad() {
		return r, nil
	}
	if looksStrict(text) && !explains(f.code, strict) {
		return LooseReading{}, strict
	}
	return LooseReading{}, looseFault(f, text)
}

// spanOfYears refuses what EDTF reads as a season and newspapers write for a
// fiscal year, a season of sport or a plan: 2020-21, 2021-25. A second number
// that is no later year of the century (2021-21, 1999-21) is a season only.
func spanOfYears(text string) fault {
	t := strings.TrimFunc(text, wording.IsBlank)
	if len(t) != len("2020-21") || t[4] != '-' || strings.Trim(t[:4], "0123456789") != "" || t[5:] < "21" || t[5:] > "41" || t[5:] <= t[2:4] {
		return fault{}
	}
	return fault{CodeAmbiguous, strings.Index(text, t), len(t), "two years in full, or a season by name"}
}

// readingOf is the reading of a date as far as the date itself tells it.
func readingOf(d Date) LooseReading {
	doubts := d.a | d.endWord()
	return LooseReading{
		Date:        d,
		Basis:       BasisStated,
		Approximate: doubts&approximateBits != 0,
		Uncertain:   doubts&uncertainBits != 0,
	}
}

// readWording reads a text in words.
func readWording(text string, o *looseOptions) (LooseReading, fault) {
	first, okFirst := o.anchor.Earliest()
	last, okLast := o.anchor.Latest()
	var read Date // what was checked last, most often the result
	var readText string
	r, f := wording.Read(text, &wording.Options{
		First: calendar.Day(first), Last: calendar.Day(last), Anchored: okFirst && okLast && !o.anchor.IsQualified(),
		Order: o.order, Languages: o.languages,
		Canonical: func(edtf string) (string, wording.Fault) {
			d, f := parse(edtf)
			if f.bad() {
				return "", wording.Fault{Code: string(f.code), At: f.at, N: f.n, Expect: f.expect}
			}
			var buf [80]byte
			if b := d.append(buf[:0]); string(b) != edtf {
				edtf = string(b)
			}
			read, readText = d, edtf
			return edtf, wording.Fault{}
		},
	})
	if f.Bad() {
		return LooseReading{}, fault{Code(f.Code), f.At, f.N, f.Expect}
	}
	var out LooseReading
	if r.Text != "" {
		if readText != r.Text {
			read, _ = parse(r.Text)
		}
		out = readingOf(read)
	}
	out.Basis, out.Ambiguous, out.Beyond = Basis(r.Basis), r.Ambiguous, r.Beyond
	return out, fault{}
}

// LooseOption changes how ParseLoose reads.
type LooseOption func(*looseOptions)

type looseOptions struct {
	anchor Date
	order  wording.Order

	languages uint64 // those of the option Language as bits; 0: all
	unknown   string // a language that is not read
}

// Anchor gives the day from which relative words count, usually the dateline
// or the publication date of the report. It may be coarser than a day: in a
// report of 2016 or of [2016-09-10,2016-10-09] "last year" is 2015. A wording that
// differs between the first and the last day of the anchor is an error. So is an
// anchor that is itself approximate or uncertain.
func Anchor(d Date) LooseOption { return func(o *looseOptions) { o.anchor = d } }

// DayFirst reads 10/09/2016 and 10-09-2016 as 10 September, as most of the
// world writes.
func DayFirst() LooseOption { return func(o *looseOptions) { o.order = wording.DayFirst } }

// MonthFirst reads 10/09/2016 and 10-09-2016 as October 9, as in the United
// States.
func MonthFirst() LooseOption { return func(o *looseOptions) { o.order = wording.MonthFirst } }

// Language says which languages besides English the text may be in, as BCP 47
// tags, of which the first part counts: "uk", "pt-BR". Without it the text is
// read in every language that has all of its words, and is an ErrAmbiguous if
// they understand it differently: "listopad 2021" is October in Croatian and
// November in Czech and Polish. With it the others are not looked at. English
// is always read and stands in no conflict with any of them. A language that
// is not read makes ParseLoose return an ErrUnsupported.
//
// Read are Albanian, Arabic, Armenian, Azerbaijani, Belarusian, Bosnian,
// Bulgarian, Catalan, Chinese, Croatian, Czech, Danish, Dutch, Estonian,
// Finnish, French, Georgian, German, Greek, Hebrew, Hindi, Hungarian,
// Icelandic, Indonesian, Italian, Japanese, Kazakh, Korean, Kyrgyz, Latvian,
// Lithuanian, Macedonian, Malay, Norwegian, Polish, Portuguese, Romanian,
// Russian, Serbian, Slovak, Slovenian, Spanish, Swedish, Tajik, Turkish,
// Turkmen, Ukrainian, Uzbek and Vietnamese.
func Language(tags ...string) LooseOption {
	return func(o *looseOptions) {
		for _, tag := range tags {
			bit, ok := wording.LanguageBit(tag)
			o.languages |= bit
			if !ok {
				o.unknown = tag
			}
		}
	}
}
