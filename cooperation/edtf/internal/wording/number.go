package wording

import (
	"strings"

	"github.com/defcoop/defcoop/cooperation/edtf/internal/calendar"
)

// Order says how 10/09/2016 is to be read.
type Order uint8

// The orders; the first is not to know.
const (
	bothOrders Order = iota
	DayFirst
	MonthFirst
)

// number reads a date that begins with digits.
func (p *parser) number(t *term) Fault {
	tok := p.peek()
	if done, f := p.numeric(t); done || f.Bad() {
		return f
	}
	if len(tok.text) == 8 && tok.value >= 0 {
		return p.basic(t)
	}
	if p.century(t) {
		return Fault{}
	}
	if done, f := p.ago(t); done || f.Bad() {
		return f
	}
	if p.year(t) {
		return p.afterYear(t)
	}
	return p.dayFirstName(t)
}

// numeric reads dates of digits and separators: 2016-09-10, 10.09.2016,
// 10/09/2016, 09/2016. It consumes nothing if the digits are of another kind.
func (p *parser) numeric(t *term) (done bool, f Fault) {
	a, sep, b := p.at(0), p.at(1), p.at(2)
	if b.kind != tokenNumber || sep.spaced || b.spaced && sep.kind != '.' {
		return false, Fault{}
	}
	sep2, c := p.at(3), p.at(4)
	three := sep2.kind == sep.kind && !sep2.spaced && c.kind == tokenNumber && (!c.spaced || sep.kind == '.')
	switch sep.kind {
	case '/', '.', tokenHyphen, tokenDash:
	default:
		return false, Fault{}
	}
	switch {
	case three && len(a.text) == 4 && len(b.text) <= 2 && len(c.text) <= 2:
		p.next += 5
		t.hasYear, t.year, t.month, t.day = true, int64(a.value), b.value, c.value
		return true, t.checkBoth(b, c)
	case three && len(a.text) <= 2 && len(b.text) <= 2 && len(c.text) == 4:
		p.next += 5
		return true, p.dayMonthYear(t, a, b, c, sep.kind)
	case three && len(a.text) <= 2 && len(b.text) <= 2 && len(c.text) == 2:
		return true, Fault{CodeAmbiguous, a.start, c.end - a.start, "a year of four digits"}
	case len(a.text) <= 2 && len(b.text) == 4 && sep.kind != tokenDash && !three:
		p.next += 3
		t.hasYear, t.year, t.month = true, int64(b.value), a.value
		return true, t.checkMonth(a)
	case len(a.text) == 4 && len(b.text) <= 2 && !three:
		return p.yearAndTwo(t, a, sep, b)
	case len(a.text) <= 2 && len(b.text) <= 2 && sep.kind == '.' && p.dashAfter(3):
		p.next += 3 // 27.09. - 10.11.2020
		p.take('.')
		t.day, t.month = a.value, b.value
		if f := t.checkMonth(b); f.Bad() {
			return true, f
		}
		return true, t.checkDay(a)
	}
	return false, Fault{}
}

// dashAfter reports whether a dash stands n tokens ahead, perhaps behind a
// full stop.
func (p *parser) dashAfter(n int) bool {
	if p.at(n).kind == '.' {
		n++
	}
	k := p.at(n).kind
	return k == tokenHyphen || k == tokenDash
}

// yearAndTwo reads a year of four digits and two more: "2016-09" is a month,
// as ISO 8601 has it, "1914-18" a range; what could be either is refused.
func (p *parser) yearAndTwo(t *term, a, sep, b token) (bool, Fault) {
	isMonth := b.value >= 1 && b.value <= 12 && len(b.text) == 2
	isRange := len(b.text) == 2 && b.value > a.value%100
	switch {
	case sep.kind == '.':
		return false, Fault{}
	case sep.kind == '/' && (isMonth || isRange),
		isRange && monthNamed(p.at(3).text) != 0, // "2014-18 March"
		sep.kind == tokenDash && isMonth && isRange,
		sep.kind == tokenHyphen && isRange && b.value >= 21 && b.value <= 41:
		return true, Fault{CodeAmbiguous, a.start, b.end - a.start, "two years in full, or a month or season by name"}
	case sep.kind == '/':
		return false, Fault{}
	case isMonth:
		p.next += 3
		t.hasYear, t.year, t.month = true, int64(a.value), b.value
		return true, Fault{}
	case isRange:
		p.next++ // the range reads the rest
		t.hasYear, t.year = true, int64(a.value)
		p.tokens[p.next+1].text, p.tokens[p.next+1].value = a.text[:2]+b.text, a.value/100*100+b.value
		return true, Fault{}
	}
	return false, Fault{}
}

// dayMonthYear reads 10/09/2016 and 10-09-2016. Their order is not known unless an
// option says it or one number is above 12. It also reads 10.09.2016, which is
// written day first wherever stops are used.
func (p *parser) dayMonthYear(t *term, a, b, c token, sep rune) Fault {
	t.hasYear, t.year = true, int64(c.value)
	t.day, t.month = a.value, b.value
	order := p.order
	if sep == '.' {
		order = DayFirst
	}
	switch {
	case order == MonthFirst:
		t.day, t.month = b.value, a.value
	case order == bothOrders && b.value > 12:
		t.day, t.month = b.value, a.value
	case order == bothOrders && a.value <= 12 && a.value != b.value:
		other := *t
		other.day, other.month = b.value, a.value
		t.other = &other
	}
	if t.month == a.value && t.month != b.value {
		return t.checkBoth(a, b)
	}
	return t.checkBoth(b, a)
}

// checkBoth checks the month and the day of a numeric date.
func (t *term) checkBoth(month, day token) Fault {
	if f := t.checkMonth(month); f.Bad() {
		return f
	}
	return t.checkDay(day)
}

func (t *term) checkMonth(tok token) Fault {
	if t.month < 1 || t.month > 12 {
		return Fault{CodeMonth, tok.start, tok.end - tok.start, "a month from 1 to 12"}
	}
	return Fault{}
}

// basic reads the basic format of ISO 8601, 20160910.
func (p *parser) basic(t *term) Fault {
	tok := p.peek()
	p.next++
	t.hasYear, t.year = true, int64(tok.value/10000)
	t.month, t.day = tok.value/100%100, tok.value%100
	return t.checkBoth(tok, tok)
}

// afterYear reads what may follow a year that comes first: "2021 Q3", "2022
// Dec 15".
func (p *parser) afterYear(t *term) Fault {
	if t.mask != "" {
		return Fault{}
	}
	tok := p.peek()
	if tok.text == "q" || tok.text == "h" {
		if code, ok := p.division(); ok {
			t.code = code
		}
		return Fault{}
	}
	month := 0
	if tok.kind == tokenWord {
		month = monthNamed(tok.text)
	}
	if month == 0 {
		return Fault{}
	}
	p.next++
	p.fullStop(tok.text)
	t.month = month
	if day := p.peek(); day.kind == tokenNumber && len(day.text) <= 2 {
		p.next++
		t.day = day.value
		return t.checkDay(day)
	}
	return Fault{}
}

// dayFirstName reads "15 December 2022", "15th of Dec., 2022", "15-Dec-2022",
// "12th of last month", and the bare day of "15-17 May 2023".
func (p *parser) dayFirstName(t *term) Fault {
	tok := p.peek()
	if len(tok.text) > 2 {
		return p.unexpected("a year of four digits or a day of the month")
	}
	p.next++
	if p.touching(0, tokenWord) && p.peek().text == "s" { // "the 90s"
		return Fault{CodeAmbiguous, tok.start, p.peek().end - tok.start, "a decade of four digits"}
	}
	t.day = tok.value
	if p.touching(0, tokenWord) && isOrdinalSuffix(p.peek().text) {
		p.next++
	}
	sep := p.peek().kind
	joined := (sep == tokenHyphen || sep == '/' || sep == '.') && !p.peek().spaced
	if joined && p.at(1).kind == tokenWord && monthNamed(p.at(1).text) != 0 {
		p.next++
	} else if joined = false; p.peek().text == "of" || p.peek().text == "day" {
		p.word("day")
		p.word("of")
		p.word("the")
	}
	name := p.peek()
	if name.kind == tokenWord && monthNamed(name.text) != 0 {
		p.next++
		t.month = monthNamed(name.text)
		p.fullStop(name.text)
		if joined && p.peek().kind == sep && p.touching(1, tokenNumber) && len(p.at(1).text) == 4 {
			p.next++
		}
		if f := t.checkDay(tok); f.Bad() {
			return f
		}
		return p.ofYear(t)
	}
	if f := t.checkDay(tok); f.Bad() {
		return f
	}
	if shift, ok := p.shifted("month"); ok {
		today, f := p.today(t)
		t.hasYear = true
		t.year, t.month = calendar.AddMonths(today.Year, max(today.Month, 1), shift)
		return f
	}
	return p.ofYear(t)
}

// clock reads a time of day behind a date and keeps it: as EDTF has it if the
// seconds are stated, else as a note, since to add :00 would be to invent it.
func (p *parser) clock(t *term) Fault {
	start := p.next
	p.take(',')
	p.word("at")
	if p.touching(0, tokenWord) && p.peek().text == "t" {
		p.next++
	}
	hour := p.peek()
	var min, sec string
	switch {
	case hour.kind != tokenNumber:
		p.next = start
		return Fault{}
	case len(hour.text) <= 2 && p.touching(1, ':') && p.touching(2, tokenNumber) && len(p.at(2).text) == 2:
		min = p.at(2).text
		p.next += 3
		if p.touching(0, ':') && p.touching(1, tokenNumber) && len(p.at(1).text) == 2 {
			sec = p.at(1).text
			p.next += 2
		}
	case len(hour.text) == 6 && p.next > start: // 20160910T225400
		min, sec = hour.text[2:4], hour.text[4:]
		hour.text, hour.value = hour.text[:2], smallNumber(hour.text[:2])
		p.next++
	default:
		p.next = start
		return Fault{}
	}
	h := hour.value
	if afternoon, ok := p.halfOfDay(); ok {
		if h < 1 || h > 12 {
			return Fault{CodeTime, hour.start, hour.end - hour.start, "an hour from 1 to 12 before am or pm"}
		}
		h %= 12
		if afternoon {
			h += 12
		}
	}
	if h > 24 || smallNumber(min) > 59 || sec != "" && smallNumber(sec) > 60 {
		return p.refuse(hour.start, CodeTime, "a time of day")
	}
	t.timed = true
	text := Padded(h) + ":" + min
	if sec != "" {
		text += ":" + sec
	}
	zone := p.zone(sec != "")
	if sec == "" || t.other != nil {
		p.note(strings.TrimSpace(text + zone))
		return Fault{}
	}
	t.clock = "T" + text + zone
	return Fault{}
}

// halfOfDay reads am and pm.
func (p *parser) halfOfDay() (afternoon, ok bool) {
	switch {
	case p.word("am"):
		return false, true
	case p.word("pm"):
		return true, true
	}
	if tok := p.peek(); (tok.text == "a" || tok.text == "p") && p.touching(1, '.') && p.at(2).text == "m" {
		p.next += 3
		if p.touching(0, '.') {
			p.next++
		}
		return tok.text == "p", true
	}
	return false, false
}

// zone reads Z, UTC, GMT or an offset from UTC and writes it as EDTF has it.
// Without seconds or UTC before it, "-11:30" is the end of a time span.
func (p *parser) zone(exact bool) string {
	start := p.next
	named := p.anyWord("z", "utc", "gmt")
	sign := p.peek()
	if (sign.kind == '+' || sign.kind == tokenHyphen && (exact || named)) && p.touching(1, tokenNumber) {
		hours := p.at(1)
		text := "+"
		if sign.kind == tokenHyphen {
			text = "-"
		}
		switch {
		case len(hours.text) == 4 && !named:
			text += hours.text[:2] + ":" + hours.text[2:]
		case len(hours.text) <= 2:
			text += Padded(hours.value)
		default:
			p.next = start
			return ""
		}
		p.next += 2
		if len(hours.text) <= 2 && p.touching(0, ':') && p.touching(1, tokenNumber) {
			text += ":" + p.at(1).text
			p.next += 2
		}
		return text
	}
	if named {
		return "Z"
	}
	p.word("local", "time") // what EDTF means by a time without an offset
	return ""
}
