package edtf

// divide applies a part or a division to the term: the thirds, quarters and
// halves of a year have EDTF codes; the halves of a month, decade or century
// are written as the days or years they span.
func (p *wordingParser) divide(t *term, code int) fault {
	if code != 0 {
		if f := p.divideBy(t, code); f.bad() {
			return f
		}
	}
	if t.part == whole {
		return fault{}
	}
	switch {
	case t.fixed != "" || t.precision() == precDay:
		return refuseTerm(t, CodeUnsupported, "early, mid or late in a year, month, decade or century")
	case t.code != 0:
		p.note(partNames[t.part])
		t.part = whole
	case t.precision() == precYear && t.mask == "":
		t.code, t.doubt = 36+int(t.part), t.doubt|approximate
		t.part = whole
	case t.precision() == precYear && (maskedDigits(t.mask) == 1 || maskedDigits(t.mask) == 2):
	case t.precision() == precMonth && t.mask == "":
	default:
		return refuseTerm(t, CodeUnsupported, "early, mid or late in a year, month, decade or century")
	}
	return fault{}
}

func (p *wordingParser) divideBy(t *term, code int) fault {
	second := code == 41
	switch {
	case t.fixed != "" || t.code != 0 || t.noMonth:
	case t.precision() == precYear && t.mask == "":
		t.code = code
		return fault{}
	case code < 40 || t.mask != "" && t.precision() != precYear || t.part != whole || !t.hasYear:
	case t.precision() == precYear:
		years := [...]int64{0, 10, 100, 1000}[maskedDigits(t.mask)]
		if years == 0 {
			break
		}
		first, last := t.year, t.year+years/2-1
		if second {
			first, last = t.year+years/2, t.year+years-1
		}
		t.fixed = "[" + yearText(first) + ".." + yearText(last) + "]"
		return fault{}
	case t.precision() == precMonth:
		first, last := Day{t.year, t.month, 1}, Day{t.year, t.month, 15}
		if second {
			first, last = Day{t.year, t.month, 16}, Day{t.year, t.month, daysIn(t.year, t.month)}
		}
		t.fixed = "[" + first.String() + ".." + last.String() + "]"
		return fault{}
	}
	return refuseTerm(t, CodeUnsupported, "a half, third or quarter of a year, or a half of a month, decade or century")
}

// alone writes a term that is the whole statement.
func (p *wordingParser) alone(t *term) (string, fault) {
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
		return "[" + a + "," + b + "]", fault{}
	}
	if span := t.span(); span != "" {
		return span, fault{}
	}
	return t.edtf(), fault{}
}

// end writes a term that is an end of an interval or list. What no end can
// hold (a time of day, a part of a month) is noted, not lost silently.
func (p *wordingParser) end(t *term) (string, fault) {
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
	return t.edtf(), fault{}
}
