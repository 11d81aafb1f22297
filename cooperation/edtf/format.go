package edtf

import (
	"strconv"
	"strings"
)

// Style is a way to word a date in English.
type Style uint8

const (
	// Short is for timelines, tables and calendars: "27 Sep - 10 Nov 2020",
	// "about May 2020", "Q3 2021". It is plain ASCII.
	Short Style = iota
	// Long is for running text and pages: "27 September – 10 November 2020",
	// "third quarter of 2021".
	Long
	// American is Long with the month first: "September 27 – November 10, 2020".
	American
)

// Format words the date in English, with the precision and the doubt that it
// has: nothing is rounded, filled in or left out. Any style other than Long and
// American is Short.
//
//	2020-05~                    about May 2020
//	199X                        1990s
//	2016-37~                    early 2016
//	[2025-10-11~..2025-10-20~]  mid-Oct 2025
//	2020-09-27/2020-11-10       27 Sep - 10 Nov 2020
//	2015-03/..                  since Mar 2015
//	2015-03/                    from Mar 2015, end not known
//	/2015                       until 2015
//	../2015                     until 2015, start open
//	[2014..2016]                between 2014 and 2016
//	[..2015]                    by 2015
//	[2015..]                    2015 or later
//	{2014..2016}                every year from 2014 to 2016
//	[2016-09-10,2016-10-09]     10 Sep or 9 Oct 2016
//	XXXX-11-11                  11 Nov, year not stated
//	-0043-03-15                 15 Mar 44 BC
//	the zero Date               date not given
//
// Two different dates never share a wording, and [ParseLoose] reads every
// wording back to the same date, without options. Where English would be
// contorted the wording is the EDTF text itself: doubt about single parts
// (2004-06~-11), single missing digits (1XX5, 2004-1X, a day without a month),
// and significant digits (1950S2).
func (d Date) Format(style Style) string {
	text, ok := d.words(style)
	if !ok {
		return d.String()
	}
	return text
}

// words is false for what has no good wording.
func (d Date) words(style Style) (string, bool) {
	start, end := d.start(), d.end()
	switch d.form() {
	case formNone:
		return "date not given", true
	case formDate:
		return start.words(style, false)
	case formTime:
		text, ok := start.words(style, false)
		_, clock, _ := strings.Cut(d.String(), "T")
		return text + ", " + clockWords(clock), ok
	case formInterval:
		return intervalWords(&start, &end, style)
	case formOneOf:
		return d.oneOfWords(&start, &end, style)
	case formEither:
		lead := ""
		if start.qualified() && !end.qualified() || start.wordedDoubt() != 0 && end.wordedDoubt() == 0 {
			lead = "either " // else the doubt would seem to be about both
		}
		return pairWords(&start, &end, lead, " or ", style)
	case formAllOf:
		return everyWords(&start, &end, style)
	}
	return "", false
}

// clockWords writes "23:20:30Z" as "23:20:30 UTC" and sets an offset apart.
func clockWords(clock string) string {
	if local, ok := strings.CutSuffix(clock, "Z"); ok {
		return local + " UTC"
	}
	if i := strings.IndexAny(clock, "+-"); i >= 0 {
		return clock[:i] + " " + clock[i:]
	}
	return clock
}

func intervalWords(start, end *endpoint, style Style) (string, bool) {
	switch {
	case start.prec == precUnknown:
		text, ok := end.words(style, true)
		return "until " + text, ok
	case start.prec == precOpen:
		text, ok := end.words(style, true)
		return "until " + text + ", start open", ok
	case end.prec == precUnknown:
		text, ok := start.words(style, true)
		return "from " + text + ", end not known", ok
	case end.prec == precOpen:
		text, ok := start.words(style, true)
		return "since " + text, ok
	}
	if shared(start, end) {
		return sharedWords(start, end, "-", style), true
	}
	return pairWords(start, end, "from ", " to ", style)
}

func (d Date) oneOfWords(start, end *endpoint, style Style) (string, bool) {
	switch {
	case !start.dated():
		text, ok := end.words(style, true)
		return "by " + text, ok
	case !end.dated():
		text, ok := start.words(style, false)
		return text + " or later", ok
	}
	if text, ok := d.partWords(start, end, style); ok {
		return text, true
	}
	return pairWords(start, end, "between ", " and ", style)
}

// everyWords words the members of {a..b}, which are as precise as its ends.
func everyWords(start, end *endpoint, style Style) (string, bool) {
	limit := start
	if !limit.dated() {
		limit = end
	}
	if start.dated() && end.dated() && start.prec != end.prec {
		return "", false
	}
	var unit string
	switch limit.prec {
	case precYear:
		unit = "every year "
	case precMonth:
		unit = "every month "
	case precDay:
		unit = "every day "
	default:
		return "", false
	}
	switch {
	case !start.dated():
		text, ok := end.words(style, true)
		return unit + "until " + text, ok
	case !end.dated():
		text, ok := start.words(style, true)
		return unit + "from " + text, ok
	}
	return pairWords(start, end, unit+"from ", " to ", style)
}

// pairWords words two dates in full, or what they share only once.
func pairWords(start, end *endpoint, lead, link string, style Style) (string, bool) {
	if shared(start, end) {
		return lead + sharedWords(start, end, link, style), true
	}
	a, okA := start.words(style, true)
	b, okB := end.words(style, true)
	if strings.HasSuffix(a, "stated") && link != " or " {
		link = "," + link
	}
	return lead + a + link + b, okA && okB
}

// shared reports whether two dates may be written without repeating what they
// share: both plain, equally precise, in order, and with years that read as such.
func shared(start, end *endpoint) bool {
	plain := func(e *endpoint) bool {
		return e.prec >= precYear && e.prec <= precDay && !e.masked() && !e.qualified() && e.year >= 1000 && e.year <= 9999
	}
	return plain(start) && plain(end) && start.prec == end.prec &&
		Day{start.year, start.month, start.day}.Compare(Day{end.year, end.month, end.day}) < 0
}

// sharedWords words such a pair. The link "-" becomes a hyphen or an en dash,
// with spaces if there are spaces on either side of it.
func sharedWords(start, end *endpoint, link string, style Style) string {
	sameYear := start.year == end.year
	sameMonth := sameYear && start.month == end.month
	long := style == Long || style == American
	if link == "-" {
		tight := start.prec == precYear || sameYear && (start.prec == precMonth || sameMonth)
		if long {
			link = "–"
		}
		if !tight {
			link = " " + link + " "
		}
	}
	last, _ := end.words(style, true)
	switch {
	case !sameYear:
		first, _ := start.words(style, true)
		return first + link + last
	case start.prec == precMonth:
		return monthWord(start.month, style) + link + last
	case style == American && sameMonth:
		return monthWord(start.month, style) + " " + strconv.Itoa(start.day) + link + strconv.Itoa(end.day) + ", " + strconv.Itoa(int(end.year))
	case style == American:
		return monthWord(start.month, style) + " " + strconv.Itoa(start.day) + link + last
	case sameMonth:
		return strconv.Itoa(start.day) + link + last
	}
	return strconv.Itoa(start.day) + " " + monthWord(start.month, style) + link + last
}

// partWords recognises what ParseLoose makes of "mid-October 2025".
func (d Date) partWords(start, end *endpoint, style Style) (string, bool) {
	doubt := start.yearQual & end.yearQual
	if (start.yearQual|end.yearQual)&approximate == 0 || start.prec != end.prec {
		return "", false
	}
	t := term{hasYear: true, year: start.year, doubt: doubt &^ approximate}
	of := endpoint{prec: precYear, year: start.year, yearQual: doubt &^ approximate}
	switch start.prec {
	case precDay:
		t.month, of.month, of.monthQual, of.prec = start.month, start.month, of.yearQual, precMonth
		return d.partOf(&t, &of, style)
	case precYear:
		for digits := 1; digits <= 2; digits++ {
			unit := [...]int64{1: 10, 2: 100}[digits]
			if start.year < 0 || start.year/unit != end.year/unit {
				continue
			}
			t.year = start.year / unit * unit
			of.year, of.yearMask = t.year, uint8(1<<digits-1)
			t.mask = string(appendYear(nil, t.year, of.yearMask))
			if text, ok := d.partOf(&t, &of, style); ok {
				return text, true
			}
		}
	}
	return "", false
}

func (d Date) partOf(t *term, of *endpoint, style Style) (string, bool) {
	for _, t.part = range []part{early, mid, late} {
		if t.span() != d.String() {
			continue
		}
		period := *of
		period.yearQual, period.monthQual = 0, 0
		text, ok := period.words(style, false)
		return of.yearQual.words() + t.part.words() + text, ok
	}
	return "", false
}
