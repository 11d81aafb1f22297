package country

import (
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation/internal/country/namekey"
	"github.com/defcoop/defcoop/cooperation/internal/nearest"
)

const (
	maxHints   = 3  // names that a hint gives
	maxHintKey = 64 // longest key in bytes that is searched for neighbours
)

// Nearest returns the English names of the countries that a text comes nearest
// to. Countries that a part of it names come first, then countries a few letters away.
func Nearest(text string) []string {
	var names []string
	if i := strings.IndexAny(text, "([,/"); i >= 0 {
		for _, part := range []string{text[:i], strings.TrimRight(text[i+1:], ")] ")} {
			if m, ok := named(part); ok {
				names = append(names, m.names()...)
			}
		}
	}
	return firstFew(append(names, countries.near(namekey.Of(text))...))
}

// NearestDemonyms returns the English names of the countries whose demonyms a
// text comes nearest to.
func NearestDemonyms(text string) []string { return firstFew(demonyms.near(namekey.Of(text))) }

// near returns the names behind the keys that lie nearest to a key, best first.
func (t *keyTable) near(key string) []string {
	limit := min(2, len(key)/3)
	if limit == 0 || len(key) > maxHintKey {
		return nil
	}
	type neighbour struct {
		edits   int
		meaning meaning
	}
	var found []neighbour
	begin := uint32(0)
	from := nearest.Of(key, limit)
	for i, end := range t.ends {
		k := t.text[begin:end]
		begin = end
		if edits := from.To(k); edits != nearest.Far && len(k) >= 4 {
			found = append(found, neighbour{edits, t.meanings[i]})
		}
	}
	slices.SortStableFunc(found, func(a, b neighbour) int { return a.edits - b.edits })
	var names []string
	for _, f := range found {
		names = append(names, f.meaning.names()...)
	}
	return names
}

// firstFew returns the first few names without repeats.
func firstFew(names []string) []string {
	var first []string
	for _, n := range names {
		if len(first) == maxHints {
			break
		}
		if !slices.Contains(first, n) {
			first = append(first, n)
		}
	}
	return first
}
