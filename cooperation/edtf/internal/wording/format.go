package wording

import (
	"strconv"
	"strings"

	"github.com/defcoop/defcoop/cooperation/edtf/internal/calendar"
)

// Style is a way to word a date: 0 is short.
type Style uint8

// The styles beside the short one.
const (
	Long Style = 1 + iota
	American
)

// FormatDate writes a date. It is false, like the other functions of its kind,
// for what has no good wording.
func FormatDate(e *calendar.Date, style Style) (string, bool) { return formatWords(e, style, false) }

// FormatTime writes a date and the time of day, which stands in EDTF.
func FormatTime(e *calendar.Date, clock string, style Style) (string, bool) {
	text, ok := formatWords(e, style, false)
	return text + ", " + clockWords(clock), ok
}

// FormatEither writes two dates that exclude each other.
func FormatEither(start, end *calendar.Date, style Style) (string, bool) {
	lead := ""
	if start.Qualified() && !end.Qualified() || wordedDoubt(start) != 0 && wordedDoubt(end) == 0 {
		lead = "either " // else the doubt would seem to be about both
	}
	return pairWords(start, end, lead, " or ", style)
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

// FormatInterval writes an interval.
func FormatInterval(start, end *calendar.Date, style Style) (string, bool) {
	switch {
	case start.Prec == calendar.PrecUnknown:
		text, ok := formatWords(end, style, true)
		return "until " + text, ok
	case start.Prec == calendar.PrecOpen:
		text, ok := formatWords(end, style, true)
		return "until " + text + ", start open", ok
	case end.Prec == calendar.PrecUnknown:
		text, ok := formatWords(start, style, true)
		return "from " + text + ", end not known", ok
	case end.Prec == calendar.PrecOpen:
		text, ok := formatWords(start, style, true)
		return "since " + text, ok
	}
	if shared(start, end) {
		return sharedWords(start, end, "-", style), true
	}
	return pairWords(start, end, "from ", " to ", style)
}

// FormatOneOf writes a range of alternatives, which stands in EDTF as text.
func FormatOneOf(start, end *calendar.Date, text string, style Style) (string, bool) {
	switch {
	case !start.Dated():
		text, ok := formatWords(end, style, true)
		return "by " + text, ok
	case !end.Dated():
		text, ok := formatWords(start, style, false)
		return text + " or later", ok
	}
	if words, ok := partWords(start, end, text, style); ok {
		return words, true
	}
	return pairWords(start, end, "between ", " and ", style)
}

// FormatEvery words the members of {a..b}, which are as precise as its ends.
func FormatEvery(start, end *calendar.Date, style Style) (string, bool) {
	limit := start
	if !limit.Dated() {
		limit = end
	}
	if start.Dated() && end.Dated() && start.Prec != end.Prec {
		return "", false
	}
	var unit string
	switch limit.Prec {
	case calendar.PrecYear:
		unit = "every year "
	case calendar.PrecMonth:
		unit = "every month "
	case calendar.PrecDay:
		unit = "every day "
	default:
		return "", false
	}
	switch {
	case !start.Dated():
		text, ok := formatWords(end, style, true)
		return unit + "until " + text, ok
	case !end.Dated():
		text, ok := formatWords(start, style, true)
		return unit + "from " + text, ok
	}
	return pairWords(start, end, unit+"from ", " to ", style)
}

// pairWords words two dates in full, or what they share only once.
func pairWords(start, end *calendar.Date, lead, link string, style Style) (string, bool) {
	if shared(start, end) {
		return lead + sharedWords(start, end, link, style), true
	}
	a, okA := formatWords(start, style, true)
	b, okB := formatWords(end, style, true)
	if strings.HasSuffix(a, "stated") && link != " or " {
		link = "," + link
	}
	return lead + a + link + b, okA && okB
}

// shared reports whether two dates may be written without repeating what they
// share: both plain, equally precise, in order, and with years that read as such.
func shared(start, end *calendar.Date) bool {
	plain := func(e *calendar.Date) bool {
		return e.Prec >= calendar.PrecYear && e.Prec <= calendar.PrecDay && !e.Masked() && !e.Qualified() && e.Year >= 1000 && e.Year <= 9999
	}
	return plain(start) && plain(end) && start.Prec == end.Prec &&
		calendar.Day{Year: start.Year, Month: start.Month, Day: start.Day}.Compare(calendar.Day{Year: end.Year, Month: end.Month, Day: end.Day}) < 0
}

// sharedWords words such a pair. The link "-" becomes a hyphen or an en dash,
// with spaces if there are spaces on either side of it.
func sharedWords(start, end *calendar.Date, link string, style Style) string {
	sameYear := start.Year == end.Year
	sameMonth := sameYear && start.Month == end.Month
	long := style == Long || style == American
	if link == "-" {
		tight := start.Prec == calendar.PrecYear || sameYear && (start.Prec == calendar.PrecMonth || sameMonth)
		if long {
			link = "–"
		}
		if !tight {
			link = " " + link + " "
		}
	}
	last, _ := formatWords(end, style, true)
	switch {
	case !sameYear:
		first, _ := formatWords(start, style, true)
		return first + link + last
	case start.Prec == calendar.PrecMonth:
		return monthWord(start.Month, style) + link + last
	case style == American && sameMonth:
		return monthWord(start.Month, style) + " " + strconv.Itoa(start.Day) + link + strconv.Itoa(end.Day) + ", " + strconv.Itoa(int(end.Year))
	case style == American:
		return monthWord(start.Month, style) + " " + strconv.Itoa(start.Day) + link + last
	case sameMonth:
		return strconv.Itoa(start.Day) + link + last
	}
	return strconv.Itoa(start.Day) + " " + monthWord(start.Month, style) + link + last
}

// partWords recognises what ParseLoose makes of "mid-October 2025".
func partWords(start, end *calendar.Date, text string, style Style) (string, bool) {
	doubt := start.YearQual & end.YearQual
	if (start.YearQual|end.YearQual)&calendar.Approximate == 0 || start.Prec != end.Prec {
		return "", false
	}
	t := term{hasYear: true, year: start.Year, doubt: doubt &^ calendar.Approximate}
	of := calendar.Date{Prec: calendar.PrecYear, Year: start.Year, YearQual: doubt &^ calendar.Approximate}
	switch start.Prec {
	case calendar.PrecDay:
		t.month, of.Month, of.MonthQual, of.Prec = start.Month, start.Month, of.YearQual, calendar.PrecMonth
		return partOf(&t, &of, text, style)
	case calendar.PrecYear:
		for digits := 1; digits <= 2; digits++ {
			unit := [...]int64{1: 10, 2: 100}[digits]
			if start.Year < 0 || start.Year/unit != end.Year/unit {
				continue
			}
			t.year = start.Year / unit * unit
			of.Year, of.YearMask = t.year, uint8(1<<digits-1)
			t.mask = string(calendar.AppendYear(nil, t.year, of.YearMask))
			if words, ok := partOf(&t, &of, text, style); ok {
				return words, true
			}
		}
	}
	return "", false
}

func partOf(t *term, of *calendar.Date, written string, style Style) (string, bool) {
	for _, t.part = range []part{early, mid, late} {
		if t.span() != written {
			continue
		}
		period := *of
		period.YearQual, period.MonthQual = 0, 0
		text, ok := formatWords(&period, style, false)
		return qualifierWords(of.YearQual) + t.part.words() + text, ok
	}
	return "", false
}

// formatWords writes one date. Inside a longer wording a period takes its article:
// "since the 1990s". It is false for what has no good wording.
func formatWords(e *calendar.Date, style Style, inside bool) (string, bool) {
	doubt := e.YearQual
	if e.Prec != calendar.PrecYear && e.MonthQual != doubt || e.Prec == calendar.PrecDay && e.DayQual != doubt {
		return "", false // doubt about single parts
	}
	if e.Prec == calendar.PrecSeason && e.Season >= 37 && e.Season <= 39 && doubt&calendar.Approximate != 0 {
		year, ok := yearWords(e, "", " in the ")
		return qualifierWords(doubt&^calendar.Approximate) + part(e.Season-36).words() + year, ok && e.YearMask == 0
	}
	text, ok := bareWords(e, style, inside || doubt != 0)
	return qualifierWords(doubt) + text, ok
}

// wordedDoubt is the doubt that has words before the date. Of a third of a year the
// word "early", "mid" or "late" says itself that it is approximate.
func wordedDoubt(e *calendar.Date) calendar.Qualifier {
	if e.Prec == calendar.PrecSeason && e.Season >= 37 && e.Season <= 39 {
		return e.YearQual &^ calendar.Approximate
	}
	return e.YearQual
}

// words is what stands before a date in doubt.
func qualifierWords(q calendar.Qualifier) string {
	return [...]string{0: "", calendar.Uncertain: "possibly ", calendar.Approximate: "about ", calendar.Both: "possibly about "}[q]
}

func (p part) words() string {
	if p == mid {
		return "mid-"
	}
	return partNames[p] + " "
}

// bareWords writes a date without its doubt.
func bareWords(e *calendar.Date, style Style, inside bool) (string, bool) {
	article := ""
	if inside {
		article = "the "
	}
	switch {
	case e.Prec == calendar.PrecYear:
		return yearWords(e, article, "")
	case e.Prec == calendar.PrecSeason:
		return seasonWords(e, style, article)
	case e.MonthMask == 3 && (e.Prec == calendar.PrecMonth || e.DayMask == 3):
		if e.YearMask == 15 {
			return "", false
		}
		year, ok := yearWords(e, article, "")
		if e.Prec == calendar.PrecDay {
			return year + ", month and day not stated", ok
		}
		return year + ", month not stated", ok
	case e.MonthMask != 0:
		return "", false
	}
	month := monthWord(e.Month, style)
	year, ok := yearWords(e, " ", " in the ")
	switch {
	case e.YearMask == 15:
		year = ", " + year
	case e.Prec == calendar.PrecMonth && e.YearMask == 0 && e.Year <= 0 && e.Year > -31:
		year = " of" + year // "Feb 2 BC" looks like a day
	}
	switch {
	case e.Prec == calendar.PrecMonth:
		return month + year, ok
	case e.DayMask == 3:
		return month + year + ", day not stated", ok && e.YearMask != 15
	case e.DayMask != 0:
		return "", false
	case style == American:
		if e.YearMask == 0 {
			year = "," + year
		}
		return month + " " + strconv.Itoa(e.Day) + year, ok
	}
	return strconv.Itoa(e.Day) + " " + month + year, ok
}

// yearWords writes the year. Before a plain year goes lead without "the", before
// a decade, century or millennium period, or lead if there is no period.
func yearWords(e *calendar.Date, lead, period string) (string, bool) {
	if period == "" {
		period = lead
	}
	if lead == "the " {
		lead = ""
	}
	switch e.YearMask {
	case 0:
		return lead + eraYear(e.Year), true
	case 1:
		if e.Year < 1000 {
			return "", false // "0040s" is nobody's word
		}
		text := period + string(calendar.AppendYear(nil, e.Year, 0)) + "s"
		if e.Year%100 == 0 {
			text += " (decade)" // "1900s" alone may be the century
		}
		return text, true
	case 3:
		return period + ordinal(e.Year/100+1) + " century", true
	case 7:
		return period + ordinal(e.Year/1000+1) + " millennium", true
	case 15:
		return "year not stated", true
	}
	return "", false
}

// eraYear writes a year so that it cannot be taken for another number.
func eraYear(year int64) string {
	switch {
	case year <= 0:
		return strconv.FormatInt(1-year, 10) + " BC"
	case year < 1000 || year > 9999:
		return "AD " + strconv.FormatInt(year, 10)
	}
	return strconv.FormatInt(year, 10)
}

// seasonWords writes a season, quarter, third or half of a year.
func seasonWords(e *calendar.Date, style Style, article string) (string, bool) {
	year, ok := yearWords(e, " ", " in the ")
	if e.YearMask == 15 {
		year = ", " + year
	}
	of := " of" + year
	var text string
	switch {
	case e.Season <= 24:
		return english().seasons[e.Season] + year, ok
	case e.Season <= 28:
		return english().seasons[e.Season-4] + year + " (Northern Hemisphere)", ok
	case e.Season <= 32:
		return english().seasons[e.Season-8] + year + " (Southern Hemisphere)", ok
	case e.YearMask != 0:
		return "", false
	case e.Season <= 36 && style != Long && style != American:
		return "Q" + strconv.Itoa(e.Season-32) + year, ok
	case e.Season <= 36:
		text = english().ordinals[e.Season-32] + " quarter"
	case e.Season <= 39:
		text = english().ordinals[e.Season-36] + " third"
	default:
		text = english().ordinals[e.Season-39] + " half"
	}
	return article + text + of, ok
}

func monthWord(month int, style Style) string {
	name := english().months[month]
	if style == Long || style == American {
		return name
	}
	return name[:3]
}

// ordinal writes 1st, 2nd, 3rd, 4th, 11th, 21st.
func ordinal(n int64) string {
	suffix := "th"
	if n/10%10 != 1 {
		switch n % 10 {
		case 1:
			suffix = "st"
		case 2:
			suffix = "nd"
		case 3:
			suffix = "rd"
		}
	}
	return strconv.FormatInt(n, 10) + suffix
}
