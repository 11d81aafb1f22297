package edtf

import "slices"

// Set is a list of members: [1667,1668,1670..1672] means one of them, in braces
// it means all of them. A member is a date or a range. The zero Set has no
// members and means that nothing is given.
type Set struct {
	members []Date // sorted, without duplicates
	all     bool
}

// ParseSet reads a list in brackets or braces.
func ParseSet(s string) (Set, error) {
	set, f := parseSet(s)
	if f.bad() {
		return Set{}, f.error(s)
	}
	return set, nil
}

func parseSet(s string) (Set, fault) {
	if f := bound(s); f.bad() {
		return Set{}, f
	}
	if s[0] != '[' && s[0] != '{' {
		return Set{}, unexpected(s, 0, "[ or {")
	}
	var set Set
	f := scanList(s, func(d Date) { set.members = append(set.members, d) })
	if f.bad() {
		return Set{}, f
	}
	set.all = s[0] == '{'
	slices.SortFunc(set.members, Date.Compare)
	set.members = slices.Compact(set.members)
	return set, fault{}
}

// Earliest is the earliest first day of a member, false if there is none.
func (s Set) Earliest() (Day, bool) {
	if len(s.members) == 0 {
		return Day{}, false
	}
	return s.members[0].Earliest() // they are sorted by it
}

// Latest is the latest last day of a member, false if there is none.
func (s Set) Latest() (Day, bool) {
	var last Date
	for _, m := range s.members {
		if last.IsZero() || m.last() > last.last() {
			last = m
		}
	}
	return last.Latest()
}

// String is the canonical text of the list, its members in order of Compare.
func (s Set) String() string {
	if len(s.members) == 0 {
		return ""
	}
	open, closing := byte('['), byte(']')
	if s.all {
		open, closing = '{', '}'
	}
	b := make([]byte, 0, 16*len(s.members))
	b = append(b, open)
	for i, m := range s.members {
		if i > 0 {
			b = append(b, ',')
		}
		if m.form() >= formInterval {
			b = m.appendRange(b)
		} else {
			b = m.append(b)
		}
	}
	return string(append(b, closing))
}
