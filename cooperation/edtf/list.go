package edtf

// member is one member of a list: a date, or a range of dates with "..".
type member struct {
	start, end scanned
	isRange    bool
	at, length int
}

// scanMember reads one member of the list that ends with the byte closing.
func scanMember(s string, i int, first bool, m *member) (next int, f fault) {
	m.at = i
	if i+1 < len(s) && s[i] == '.' && s[i+1] == '.' {
		if !first {
			return i, fault{CodeSyntax, i, 2, "an open start only in the first member"}
		}
		m.isRange, m.start.prec = true, precOpen
		i += 2
	} else {
		if i, f = scanEnd(s, i, &m.start); f.bad() {
			return i, f
		}
		if i+1 >= len(s) || s[i] != '.' || s[i+1] != '.' {
			m.length = i - m.at
			return i, fault{}
		}
		m.isRange = true
		i += 2
		if i < len(s) && (s[i] == ',' || s[i] == ']' || s[i] == '}') {
			m.end.prec = precOpen
			m.length = i - m.at
			return i, m.check()
		}
	}
	if i, f = scanEnd(s, i, &m.end); f.bad() {
		return i, f
	}
	m.length = i - m.at
	return i, m.check()
}

func (m *member) check() fault {
	if m.start.digits != 0 || m.end.digits != 0 {
		return fault{CodeUnsupported, m.at, m.length, "no significant digits in a range"}
	}
	return fault{}
}

// date is the member as a value; a range is written in the brackets of its list.
func (m *member) date(open byte, s string) (Date, fault) {
	if !m.isRange {
		return single(&m.start)
	}
	kind := formOneOf
	if open == '{' {
		kind = formAllOf
	}
	return pair(kind, &m.start, &m.end, s, m.at+m.length-m.end.length)
}

// scanList reads a whole list and hands its members to yield. The faults of the
// list come before those of the use that is made of it.
func scanList(s string, yield func(Date)) fault {
	closing := byte(']')
	if s[0] == '{' {
		closing = '}'
	}
	for i := 1; ; i++ {
		var m member
		next, f := scanMember(s, i, i == 1, &m)
		if f.bad() {
			return f
		}
		d, f := m.date(s[0], s)
		if f.bad() {
			return f
		}
		yield(d)
		i = next
		switch {
		case i < len(s) && s[i] == ',':
			if m.isRange && m.end.prec == precOpen {
				return fault{CodeSyntax, i - 2, 2, "an open end only in the last member"}
			}
		case i == len(s)-1 && s[i] == closing:
			return fault{}
		case i < len(s) && s[i] == closing:
			return unexpected(s, i+1, "the end")
		default:
			want := "a comma or ]"
			if closing == '}' {
				want = "a comma or }"
			}
			return unexpected(s, i, want)
		}
	}
}

// parseRange reads the lists that fit into a Date.
func parseRange(s string) (Date, fault) {
	var two [2]Date
	n := 0
	f := scanList(s, func(d Date) {
		if n < len(two) {
			two[n] = d
		}
		n++
	})
	if f.bad() {
		return Date{}, f
	}
	if n == 1 && two[0].form() >= formInterval {
		return two[0], fault{}
	}
	if n == 2 && s[0] == '[' {
		if d, ok := either(two[0], two[1]); ok {
			return d, fault{}
		}
	}
	return Date{}, fault{CodeList, 0, len(s), "one value, not a list of members (ParseSet)"}
}

// either packs two alternatives, if they are dates of which one neither begins
// nor ends within the other; else the bounds would not spell both.
func either(x, y Date) (Date, bool) {
	if x.form() != formDate || y.form() != formDate || x == y {
		return Date{}, false
	}
	if x.Compare(y) > 0 {
		x, y = y, x
	}
	if x.last() > y.last() {
		return Date{}, false
	}
	start, end := x.start(), y.start()
	return build(formEither, &start, &end, x.first(), y.last()), true
}
