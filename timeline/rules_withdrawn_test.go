package timeline

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// withdraws is a report that says nothing but that others are withdrawn.
func withdraws(id cooperation.ID, what ...cooperation.ID) *tale {
	return &tale{ID: id, Retracts: what}
}

// A report counts unless a report that counts retracts it.
func TestRuleRetractions(t *testing.T) {
	for _, tt := range []struct {
		name  string
		who   []string // "a: b c" is a, which retracts b and c
		count string   // those that count
	}{
		{"one by another", []string{"a: b", "b"}, "a"},
		{"not known", []string{"a: x"}, "a"},
		{"by one that is retracted", []string{"a: b", "b", "c: a"}, "b c"},
		{"by two of which one is retracted", []string{"a: c", "b: c", "c", "d: a"}, "b d"},
		{"each the other", []string{"a: b", "b: a"}, "a b"},
		{"each the other, and by a third", []string{"a: b", "b: a", "c: a"}, "b c"},
		{"by one of a circle", []string{"a: b", "b: a c", "c"}, "a b c"},
		{"listed twice", []string{"a: b b", "b"}, "a"},
		{"listed twice by one that is retracted", []string{"a: b b", "b: c", "c", "d: a"}, "b d"},
		{"listed twice by one of two", []string{"a: c c", "b: c", "c: d", "d", "e: a"}, "b d e"},
		{"two retract what retracts, and a third comes late", []string{"a: c", "b: c", "c: d", "d: h", "e: x", "x: f", "f: d", "h"}, "a b e f h"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var told []any
			var names, count []string
			for _, line := range tt.who {
				name, others, _ := strings.Cut(line, ": ")
				r := happened(cooperation.ID(name), "meeting 2020-05-01")
				for _, other := range strings.Fields(others) {
					r.Retracts = append(r.Retracts, cooperation.ID(other))
				}
				told, names = append(told, r), append(names, name)
			}
			tl := resolved(t, told...)
			for _, name := range names {
				r, ok := tl.Lookup(recordNamed(name + "/meeting"))
				require.True(t, ok, "every id keeps resolving")
				if !r.Retracted {
					count = append(count, name)
				}
			}
			require.Equal(t, tt.count, strings.Join(count, " "))
		})
	}
}

// Of a report in two forms of one revision both retract; a lower revision
// retracts nothing any more.
func TestRuleRetractionsInTwoForms(t *testing.T) {
	gone := func(things ...any) (out []string) {
		things = append(things, happened("x", "meeting 2020-05-01"), happened("y", "meeting 2021-05-01"))
		tl := resolved(t, things...)
		for _, name := range []string{"x", "y"} {
			if r, _ := tl.Lookup(recordNamed(name + "/meeting")); r.Retracted {
				out = append(out, name)
			}
		}
		return out
	}
	require.Equal(t, []string{"x", "y"}, gone(withdraws("a", "x"), withdraws("a", "y")))
	require.Equal(t, []string{"x"}, gone(withdraws("a"), withdraws("a", "x")))
	require.Equal(t, []string{"y"}, gone(withdraws("a"), withdraws("a", "y")))
	later := withdraws("a", "y")
	later.Revision = 1
	require.Equal(t, []string{"y"}, gone(withdraws("a", "x"), later))
}

// Who asks for a period asks for all of it, from the first day of its beginning
// to the last day of its end.
func TestRuleBetweenIsAllOfAPeriod(t *testing.T) {
	tl := resolved(t, happened("a",
		"meeting-1 2020-02-29", "meeting-2 2020-03-01", "meeting-3 2020-04", "meeting-4 2020-05-31", "meeting-5 2020-06-01", "meeting-6"))
	for _, tt := range []struct{ on, certain, possible string }{
		{"2020-03/2020-05", "meeting-2, meeting-3, meeting-4", "meeting-2, meeting-3, meeting-4, meeting-6"},
		{"2020-03-01/2020-05-31", "meeting-2, meeting-3, meeting-4", "meeting-2, meeting-3, meeting-4, meeting-6"},
		{"2020-02/2020-04", "meeting-1, meeting-2, meeting-3", "meeting-1, meeting-2, meeting-3, meeting-6"},
		{"2020-04", "meeting-3", "meeting-3, meeting-6"},
		{"2020-05/..", "", "meeting-4, meeting-5, meeting-6"},
	} {
		require.Equal(t, tt.certain, order(tl.Between(day(tt.on), edtf.Yes)), "%s, certainly", tt.on)
		require.Equal(t, tt.possible, order(tl.Between(day(tt.on), edtf.Maybe)), "%s, perhaps", tt.on)
	}
}
