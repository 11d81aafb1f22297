package wording

import (
	"strconv"
	"time"

	"github.com/defcoop/defcoop/cooperation/edtf/internal/calendar"
)

// part is a vague share of a period: "early May", "mid-1990s", "end of 2014".
type part uint8

const (
	whole part = iota
	early
	mid
	late
)

var partNames = [...]string{early: "early", mid: "mid", late: "late"}

// term is one date inside a wording: what stands on either side of "to", or
// alone. Fields that are not set are not stated; ranges fill them from the
// other side before the term becomes EDTF.
type term struct {
	start, end int // where it stands in the input; end is 0 while it is being read

	hasYear bool
	year    int64
	mask    string // the year as EDTF text, if it holds an X ("199X"); year is then its first year
	month   int    // 1 to 12
	day     int    // 1 to 31
	code    int    // 21 to 41: a season, quarter, third or half instead of a month
	noMonth bool   // "month not stated": XX
	noDay   bool   // "day not stated": XX

	part     part
	doubt    calendar.Qualifier
	dayLast  bool // the day is the last part, as in 2024年9月23日
	yearLast bool // the year stands behind the month, so no day can follow
	prefixed bool // the doubt stands before the term, so it may be meant for a whole range

	clock string // "T22:54:30Z", exactly as EDTF has it
	timed bool   // a time of day is stated, with seconds or without

	fixed string // complete EDTF of a term that is not built from the fields
	other *term  // the second reading of an ambiguous term

	weekday    time.Weekday
	hasWeekday bool
	weekdayAt  token // where it stands
}

// precision is what the finest part of the term is; precNone if it is not
// built from parts.
func (t *term) precision() calendar.Precision {
	switch {
	case t.fixed != "":
		return calendar.PrecNone
	case t.day != 0 || t.noDay:
		return calendar.PrecDay
	case t.month != 0 || t.noMonth:
		return calendar.PrecMonth
	case t.code != 0:
		return calendar.PrecSeason
	}
	return calendar.PrecYear
}

// setDay makes t a full date.
func (t *term) setDay(d calendar.Day) {
	t.hasYear, t.year, t.month, t.day = true, d.Year, d.Month, d.Day
}

// edtf writes the term as EDTF. A vague part of a year is the third of the year with
// ~. A vague part of anything else has no EDTF code; span writes it.
func (t *term) edtf() string {
	if t.fixed != "" {
		return t.fixed + suffixOf(t.doubt)
	}
	s := t.yearText()
	switch {
	case t.code != 0:
		s += "-" + strconv.Itoa(t.code)
	case t.month != 0:
		s += "-" + Padded(t.month)
	case t.noMonth:
		s += "-XX"
	}
	switch {
	case t.day != 0:
		s += "-" + Padded(t.day)
	case t.noDay:
		s += "-XX"
	}
	return s + t.clock + suffixOf(t.doubt)
}

func (t *term) yearText() string {
	if t.mask != "" {
		return t.mask
	}
	return yearText(t.year)
}

// suffix is the qualifier as EDTF text.
func suffixOf(q calendar.Qualifier) string {
	return [...]string{0: "", calendar.Uncertain: "?", calendar.Approximate: "~", calendar.Both: "%"}[q]
}

// span writes a vague part of a month, decade or century as the days or years in
// which the event may lie. Its inner limits are approximate: "mid-October 2025" is
// [2025-10-11~..2025-10-20~]. It returns "" for any other term.
func (t *term) span() string {
	if t.part == whole {
		return ""
	}
	first, last, ok := t.thirds()
	if !ok {
		return ""
	}
	a, b := first+suffixOf(t.doubt), last+suffixOf(t.doubt)
	inner := suffixOf(t.doubt | calendar.Approximate)
	if t.part != early {
		a = first + inner
	}
	if t.part != late {
		b = last + inner
	}
	return "[" + a + ".." + b + "]"
}

// thirds returns the first and last day or year of the term's part.
//
//	month      cut after its 10th and 20th day
//	decade     cut after its fourth and seventh year: the mid-1990s are 1994 to 1996
//	century    cut after 34 and 67 years
func (t *term) thirds() (first, last string, ok bool) {
	switch t.precision() {
	case calendar.PrecMonth:
		if t.month == 0 || t.mask != "" {
			return "", "", false
		}
		cuts := [...]int{1, 11, 21, calendar.DaysIn(t.year, t.month) + 1}
		a, b := *t, *t
		a.part, a.doubt = whole, 0
		b.part, b.doubt = whole, 0
		a.day, b.day = cuts[t.part-early], cuts[t.part]-1
		return a.edtf(), b.edtf(), true
	case calendar.PrecYear:
		cuts := [...]int64{0, 4, 7, 10}
		switch maskedDigits(t.mask) {
		case 1:
		case 2:
			cuts = [...]int64{0, 34, 67, 100}
		default:
			return "", "", false
		}
		return yearText(t.year + cuts[t.part-early]), yearText(t.year + cuts[t.part] - 1), true
	}
	return "", "", false
}

// maskedDigits counts the X at the end of a year, 0 if there is any elsewhere.
func maskedDigits(mask string) int {
	n := 0
	for n < len(mask) && mask[len(mask)-1-n] == 'X' {
		n++
	}
	for i := range len(mask) - n {
		if !isDigit(rune(mask[i])) {
			return 0
		}
	}
	return n
}

// yearText writes a year as EDTF: four digits, or Y before more.
func yearText(year int64) string { return string(calendar.AppendYear(nil, year, 0)) }

// Padded writes a number of two digits.
func Padded(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}

// divide applies a part or a division to the term. The thirds, quarters and halves of
// a year have EDTF codes. The halves of a month, decade or century are written as the
// days or years that they span.
func (p *parser) divide(t *term, code int) Fault {
	if code != 0 {
		if f := p.divideBy(t, code); f.Bad() {
			return f
		}
	}
	if t.part == whole {
		return Fault{}
	}
	switch {
	case t.fixed != "" || t.precision() == calendar.PrecDay:
		return refuseTerm(t, CodeUnsupported, "early, mid or late in a year, month, decade or century")
	case t.code != 0:
		p.note(partNames[t.part])
		t.part = whole
	case t.precision() == calendar.PrecYear && t.mask == "":
		t.code, t.doubt = 36+int(t.part), t.doubt|calendar.Approximate
		t.part = whole
	case t.precision() == calendar.PrecYear && (maskedDigits(t.mask) == 1 || maskedDigits(t.mask) == 2):
	case t.precision() == calendar.PrecMonth && t.mask == "":
	default:
		return refuseTerm(t, CodeUnsupported, "early, mid or late in a year, month, decade or century")
	}
	return Fault{}
}

func (p *parser) divideBy(t *term, code int) Fault {
	second := code == 41
	switch {
	case t.fixed != "" || t.code != 0 || t.noMonth:
	case t.precision() == calendar.PrecYear && t.mask == "":
		t.code = code
		return Fault{}
	case code < 40 || t.mask != "" && t.precision() != calendar.PrecYear || t.part != whole || !t.hasYear:
	case t.precision() == calendar.PrecYear:
		years := [...]int64{0, 10, 100, 1000}[maskedDigits(t.mask)]
		if years == 0 {
			break
		}
		first, last := t.year, t.year+years/2-1
		if second {
			first, last = t.year+years/2, t.year+years-1
		}
		t.fixed = "[" + yearText(first) + ".." + yearText(last) + "]"
		return Fault{}
	case t.precision() == calendar.PrecMonth:
		first, last := calendar.Day{Year: t.year, Month: t.month, Day: 1}, calendar.Day{Year: t.year, Month: t.month, Day: 15}
		if second {
			first, last = calendar.Day{Year: t.year, Month: t.month, Day: 16}, calendar.Day{Year: t.year, Month: t.month, Day: calendar.DaysIn(t.year, t.month)}
		}
		t.fixed = "[" + first.String() + ".." + last.String() + "]"
		return Fault{}
	}
	return refuseTerm(t, CodeUnsupported, "a half, third or quarter of a year, or a half of a month, decade or century")
}

// alone writes a term that is the whole statement.
func (p *parser) alone(t *term) (string, Fault) {
	if t.fixed != "" && t.doubt != 0 {
		return "", refuseTerm(t, CodeUnsupported, "a date that can be doubted as a whole")
	}
	if t.other != nil {
		p.ambiguous = true
		t.other.doubt = t.doubt
		a, b := t.edtf(), t.other.edtf()
		if b < a {
			a, b = b, a
		}
		return "[" + a + "," + b + "]", Fault{}
	}
	if span := t.span(); span != "" {
		return span, Fault{}
	}
	return t.edtf(), Fault{}
}

// end writes a term that is an end of an interval or list. What no end can
// hold (a time of day, a part of a month) is noted, not lost silently.
func (p *parser) end(t *term) (string, Fault) {
	switch {
	case t.other != nil:
		return "", refuseTerm(t, CodeAmbiguous, "a date with one reading (see the options DayFirst and MonthFirst)")
	case t.fixed != "":
		return "", refuseTerm(t, CodeUnsupported, "a year, season, month or day as an end")
	}
	if t.part != whole {
		p.note(partNames[t.part])
	}
	if t.clock != "" {
		p.note(t.clock[1:])
		t.clock = ""
	}
	return t.edtf(), Fault{}
}

// resolve completes a term that no other term can complete. A month or day without a
// year is the most recent on or before the anchor, as news is written. So is a bare
// day of the week. A day of the week beside a full date must agree with it.
func (p *parser) resolve(t *term) Fault {
	if f := p.complete(t); f.Bad() {
		return f
	}
	if t.other != nil {
		if f := p.complete(t.other); f.Bad() {
			return f
		}
	}
	return p.checkWeekday(t)
}

func (p *parser) complete(t *term) Fault {
	switch {
	case t.hasYear || t.fixed != "":
		return Fault{}
	case t.hasWeekday && t.day == 0 && t.month == 0:
		today, f := p.today(t)
		if !f.Bad() {
			t.setDay(today.OnOrBefore(t.weekday))
		}
		return f
	case t.day != 0 && t.month == 0 && p.peek().kind != tokenEnd:
		return p.unexpected("a month")
	case t.day != 0 && t.month == 0:
		return refuseTerm(t, CodeSyntax, "a month beside the day")
	}
	today, f := p.today(t)
	if f.Bad() {
		return f
	}
	t.hasYear, t.year = true, today.Year
	if t.day > calendar.DaysIn(2000, t.month) {
		return refuseTerm(t, CodeDay, "a day that exists")
	}
	for t.startsAfter(today) || t.day > calendar.DaysIn(t.year, t.month) {
		t.year--
	}
	return Fault{}
}

// startsAfter reports whether the term begins after a day.
func (t *term) startsAfter(day calendar.Day) bool {
	first := calendar.Day{Year: t.year, Month: max(t.month, 1), Day: max(t.day, 1)}
	if t.code != 0 {
		lo, _ := calendar.SeasonSpan(t.year, t.code)
		first = calendar.DayOf(lo)
	}
	return first.Compare(day) > 0
}

// checkWeekday compares a stated day of the week with the date. Of the two
// readings of an ambiguous date it keeps the reading that agrees.
func (p *parser) checkWeekday(t *term) Fault {
	if !t.hasWeekday || t.month == 0 || t.day == 0 {
		return Fault{}
	}
	if t.mask != "" { // a year with that day of the week is not known
		p.note(t.weekday.String())
		return Fault{}
	}
	agrees := func(t *term) bool {
		return t.day <= calendar.DaysIn(t.year, t.month) && calendar.Day{Year: t.year, Month: t.month, Day: t.day}.Weekday() == t.weekday
	}
	if o := t.other; o != nil {
		o.weekday = t.weekday
		switch {
		case agrees(t) && agrees(o):
			return Fault{}
		case agrees(o):
			t.day, t.month = o.day, o.month
		}
		t.other = nil
	}
	if agrees(t) || t.day > calendar.DaysIn(t.year, t.month) { // Parse refuses a day that does not exist
		return Fault{}
	}
	is := calendar.Day{Year: t.year, Month: t.month, Day: t.day}.Weekday()
	return Fault{CodeWeekday, t.weekdayAt.start, t.weekdayAt.end - t.weekdayAt.start, is.String() + ", the day of the week of " + t.edtf()}
}

// share gives each of two terms what only the other states: "15-17 May 2023",
// "September 27 - November 10, 2020".
func (p *parser) share(a, b *term) Fault {
	// Behind a full date a bare number is no day: "15 May 2023, 10:00 - 11".
	if b.day != 0 && b.month == 0 && a.month != 0 && a.day != 0 && !a.hasYear {
		b.month = a.month
	}
	if a.day != 0 && a.month == 0 && b.month != 0 && b.day != 0 {
		a.month = b.month
	}
	for _, t := range [...]*term{a, b} {
		if t.day != 0 && t.month == 0 {
			return refuseTerm(t, CodeSyntax, "a month beside the day")
		}
	}
	needsYear := func(t *term) bool {
		return !t.hasYear && t.fixed == "" && (t.month != 0 || t.code != 0)
	}
	switch {
	case needsYear(a) && b.hasYear && b.precision() != calendar.PrecYear && b.mask == "":
		a.hasYear, a.year = true, b.year
	case needsYear(b) && a.hasYear && a.precision() != calendar.PrecYear && a.mask == "":
		b.hasYear, b.year = true, a.year
	case needsYear(a) != needsYear(b): // "20 May - 2020"
		return Fault{CodeAmbiguous, a.start, b.end - a.start, "a year for both dates"}
	case needsYear(a):
		if f := p.complete(b); f.Bad() {
			return f
		}
		a.hasYear, a.year = true, b.year
		if a.startsAfter(calendar.Day{Year: b.year, Month: max(b.month, 1), Day: max(b.day, 1)}) {
			a.year--
		}
	}
	bareDay := a.hasWeekday && !a.hasYear && a.month == 0 && a.day == 0
	if f := p.resolve(b); f.Bad() || !bareDay || b.precision() != calendar.PrecDay {
		if f.Bad() {
			return f
		}
		return p.resolve(a)
	}
	if f := p.resolve(a); f.Bad() { // needs the anchor like any other
		return f
	}
	a.setDay(calendar.Day{Year: b.year, Month: b.month, Day: b.day}.OnOrBefore(a.weekday)) // Monday to Wednesday
	return Fault{}
}

// step moves a term that is stated exactly by one of its own units.
func (t *term) step(by int) bool {
	if !t.hasYear || t.part != whole || t.doubt != 0 || t.other != nil || t.fixed != "" || t.noMonth || t.noDay {
		return false
	}
	if t.mask != "" { // before the 1990s: before 1990
		n := maskedDigits(t.mask)
		if n == 0 || n > 3 || t.precision() != calendar.PrecYear {
			return false
		}
		t.mask = ""
		if by > 0 {
			t.year += [...]int64{1: 9, 2: 99, 3: 999}[n]
		}
		t.year += int64(by)
		return true
	}
	switch t.precision() {
	case calendar.PrecDay:
		if t.day > calendar.DaysIn(t.year, t.month) {
			return true // Parse refuses it
		}
		d := calendar.Day{Year: t.year, Month: t.month, Day: t.day}.Plus(by)
		t.setDay(d)
	case calendar.PrecMonth:
		t.year, t.month = calendar.AddMonths(t.year, t.month, by)
	case calendar.PrecYear:
		t.year += int64(by)
	case calendar.PrecSeason:
		return t.stepSeason(by)
	}
	return true
}

// stepSeason moves a season, quarter, third or half to the next of its kind.
// The seasons of the southern hemisphere do not follow each other within the
// year that names them and are left alone.
func (t *term) stepSeason(by int) bool {
	for _, kind := range [...][2]int{{21, 24}, {25, 28}, {33, 36}, {37, 39}, {40, 41}} {
		if t.code < kind[0] || t.code > kind[1] {
			continue
		}
		switch t.code += by; {
		case t.code < kind[0]:
			t.code = kind[1]
			t.year--
		case t.code > kind[1]:
			t.code = kind[0]
			t.year++
		}
		return true
	}
	return false
}
