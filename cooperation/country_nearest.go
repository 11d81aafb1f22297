package cooperation

import (
	"math/bits"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation/internal/countrykey"
)

const (
	countryMaxNearest    = 3  // hints given with an UnknownError
	countryMaxNearestKey = 64 // longest key that is searched for neighbours
)

// nearestCountries returns the names of the countries that a text comes nearest
// to: those of its parts, then those a few letters away.
func nearestCountries(text string) []string {
	var names []string
	if i := strings.IndexAny(text, "([,/"); i >= 0 {
		for _, part := range []string{text[:i], strings.TrimRight(text[i+1:], ")] ")} {
			if v, ok := countryNamed(part); ok {
				names = append(names, v.names()...)
			}
		}
	}
	var key countrykey.Key
	key.Add(text)
	return countryFirstNames(append(names, countryNearestKeys(key.Bytes(), countryKeys, countryKeyEnds[:], countryKeyValues[:])...))
}

// countryNearestKeys returns the names behind the keys of a generated table that lie
// nearest to a key, best first.
func countryNearestKeys(key []byte, text string, end []uint32, values []countryValue) []string {
	limit := min(2, len(key)/3)
	if limit == 0 || len(key) > countryMaxNearestKey {
		return nil
	}
	type near struct {
		distance int
		value    countryValue
	}
	var found []near
	begin := uint32(0)
	letters := countryLetterSet(string(key))
	for i := range end {
		k := text[begin:end[i]]
		begin = end[i]
		if len(k) < len(key)-limit || len(k) > len(key)+limit || len(k) < 4 {
			continue
		}
		if countryTooManyLetters(letters, countryLetterSet(k), limit) {
			continue
		}
		if d := countryEditDistance(key, k, limit); d <= limit {
			found = append(found, near{d, values[i]})
		}
	}
	slices.SortStableFunc(found, func(a, b near) int { return a.distance - b.distance })
	var names []string
	for _, f := range found {
		names = append(names, f.value.names()...)
	}
	return names
}

// countryLetterSet returns the set of the bytes of s, modulo 32.
func countryLetterSet(s string) uint32 {
	var set uint32
	for i := range len(s) {
		set |= 1 << (s[i] & 31)
	}
	return set
}

// countryTooManyLetters reports whether two sets differ by more letters than so many
// edits can change; each changes two at most.
func countryTooManyLetters(a, b uint32, edits int) bool { return bits.OnesCount32(a^b) > 2*edits }

// countryFirstNames returns the first few names without repeats.
func countryFirstNames(names []string) []string {
	var first []string
	for _, n := range names {
		if len(first) == countryMaxNearest {
			break
		}
		if !slices.Contains(first, n) {
			first = append(first, n)
		}
	}
	return first
}

// names returns the English names of what a value stands for.
func (v countryValue) names() []string {
	if v&countryHistoricBit != 0 {
		return []string{countryHistoric[v&^countryHistoricBit].name}
	}
	var names []string
	for _, c := range countryList(v.codes()) {
		names = append(names, c.Name())
	}
	return names
}

// countryEditDistance returns how many bytes must be inserted, deleted, replaced or
// swapped with their neighbour to turn a into b, or limit+1 if more than limit.
func countryEditDistance(a []byte, b string, limit int) int {
	var rows [3][countryMaxNearestKey + 8]int
	before, prev, cur := rows[0][:len(b)+1], rows[1][:len(b)+1], rows[2][:len(b)+1]
	for j := range prev {
		prev[j] = j
	}
	for i := 1; i <= len(a); i++ {
		cur[0] = i
		best := i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			d := min(prev[j]+1, cur[j-1]+1, prev[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				d = min(d, before[j-2]+1)
			}
			cur[j] = d
			best = min(best, d)
		}
		if best > limit {
			return limit + 1
		}
		before, prev, cur = prev, cur, before
	}
	return prev[len(b)]
}
