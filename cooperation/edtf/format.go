package edtf

import (
	"strings"

	"github.com/defcoop/defcoop/cooperation/edtf/internal/wording"
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
	start, end := d.start(), d.end()
	var text string
	ok := false
	switch d.form() {
	case formNone:
		return "date not given"
	case formDate:
		text, ok = wording.FormatDate(&start, wording.Style(style))
	case formTime:
		_, clock, _ := strings.Cut(d.String(), "T")
		text, ok = wording.FormatTime(&start, clock, wording.Style(style))
	case formInterval:
		text, ok = wording.FormatInterval(&start, &end, wording.Style(style))
	case formOneOf:
		text, ok = wording.FormatOneOf(&start, &end, d.String(), wording.Style(style))
	case formEither:
		text, ok = wording.FormatEither(&start, &end, wording.Style(style))
	case formAllOf:
		text, ok = wording.FormatEvery(&start, &end, wording.Style(style))
	}
	if !ok {
		return d.String()
	}
	return text
}
