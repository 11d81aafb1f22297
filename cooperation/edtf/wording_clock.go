package edtf

import "strings"

// clock reads a time of day behind a date and keeps it: as EDTF has it if the
// seconds are stated, else as a note, since to add :00 would be to invent it.
func (p *wordingParser) clock(t *term) fault {
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
		return fault{}
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
		return fault{}
	}
	h := hour.value
	if afternoon, ok := p.halfOfDay(); ok {
		if h < 1 || h > 12 {
			return fault{CodeTime, hour.start, hour.end - hour.start, "an hour from 1 to 12 before am or pm"}
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
	text := padded(h) + ":" + min
	if sec != "" {
		text += ":" + sec
	}
	zone := p.zone(sec != "")
	if sec == "" || t.other != nil {
		p.note(strings.TrimSpace(text + zone))
		return fault{}
	}
	t.clock = "T" + text + zone
	return fault{}
}

// halfOfDay reads am and pm.
func (p *wordingParser) halfOfDay() (afternoon, ok bool) {
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
func (p *wordingParser) zone(exact bool) string {
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
			text += padded(hours.value)
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
