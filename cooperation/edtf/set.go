package edtf

import (
	"cmp"
	"iter"
	"slices"

	"github.com/defcoop/defcoop/cooperation/edtf/internal/calendar"
)

// Set is a list of dates: [1667,1668,1670..1672] means one of its members, in
// braces it means all of them. A member is a date or a range of dates. A Set is
// immutable; the zero Set has no members and means that nothing is given.
//
// Unlike a Date a Set is not comparable; two are the same if their texts are.
type Set struct {
	members []Date // sorted, without duplicates
	all     bool
}

// ParseSet reads a list in brackets or braces, [..] or {..}, of at least one
// member. The order of members says nothing and is not kept, nor are duplicates.
// Errors are those of Parse.
func ParseSet(s string) (Set, error) {
	set, f := parseSet(s)
	if f.bad() {
		return Set{}, f.error(s)
	}
	return set, nil
}

// MustParseSet is ParseSet for texts known to be right. It panics on an error.
func MustParseSet(s string) Set {
	set, err := ParseSet(s)
	if err != nil {
		panic(err)
	}
	return set
}

func parseSet(s string) (Set, fault) {
	if f := bound(s); f.bad() {
		return Set{}, f
	}
	if s[0] != '[' && s[0] != '{' {
		return Set{}, unexpected(s, 0, "[ or {")
	}
	set := Set{all: s[0] == '{'}
	if f := scanList(s, func(d Date) { set.members = append(set.members, d) }); f.bad() {
		return Set{}, f
	}
	slices.SortFunc(set.members, func(x, y Date) int {
		// A range without end is written last.
		if c := cmp.Compare(x.b&precMask, y.b&precMask); x.openEnd() != y.openEnd() {
			return c
		}
		return x.Compare(y)
	})
	set.members = slices.Compact(set.members)
	return set, fault{}
}

func (d Date) openEnd() bool {
	return d.form() > formInterval && d.b&precMask == uint32(calendar.PrecOpen)
}

// IsZero reports whether the set has no members.
func (s Set) IsZero() bool { return len(s.members) == 0 }

// Len is the number of members.
func (s Set) Len() int { return len(s.members) }

// IsAll reports whether all members are meant, {1667,1668}, and not one of them,
// [1667,1668].
func (s Set) IsAll() bool { return s.all }

// Members goes through the members in the order of Compare, but for a range
// without end, which comes last. A range is a Date such as [1670..1672].
func (s Set) Members() iter.Seq[Date] { return slices.Values(s.members) }

// Earliest is the first day that a member can touch, false if there is none.
func (s Set) Earliest() (Day, bool) {
	if s.IsZero() {
		return Day{}, false
	}
	return slices.MinFunc(s.members, func(x, y Date) int { return cmp.Compare(x.first(), y.first()) }).Earliest()
}

// Latest is the last day that a member can touch, false if there is none.
func (s Set) Latest() (Day, bool) {
	if s.IsZero() {
		return Day{}, false
	}
	return slices.MaxFunc(s.members, func(x, y Date) int { return cmp.Compare(x.last(), y.last()) }).Latest()
}

// String is the canonical text of the list; empty for the zero Set.
func (s Set) String() string {
	b, _ := s.AppendText(nil)
	return string(b)
}

// AppendText appends String to b. It implements [encoding.TextAppender]; the
// error is always nil.
func (s Set) AppendText(b []byte) ([]byte, error) {
	if s.IsZero() {
		return b, nil
	}
	open, closing := byte('['), byte(']')
	if s.all {
		open, closing = '{', '}'
	}
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
	return append(b, closing), nil
}

// MarshalText is String as bytes.
func (s Set) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText is ParseSet, but makes the zero Set of an empty text. On an error
// the value stays as it was.
func (s *Set) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*s = Set{}
		return nil
	}
	v, err := ParseSet(string(text[:min(len(text), MaxLen+1)]))
	if err != nil {
		return err
	}
	*s = v
	return nil
}
