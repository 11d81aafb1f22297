// Package nearest measures how far apart two texts are, for the hints that
// errors give: "the nearest known". What a reader finds by it is never an
// answer.
package nearest

import (
	"math"
	"math/bits"
)

// Distance returns how many edits turn a into b, or limit+1 if it takes more
// than limit. An edit inserts, deletes or replaces a byte, or swaps two bytes
// that stand side by side; no byte is edited twice (optimal string alignment,
// after F. J. Damerau, A technique for computer detection and correction of
// spelling errors, 1964).
func Distance(a, b string, limit int) int {
	if len(a) > len(b)+limit || len(b) > len(a)+limit {
		return limit + 1
	}
	var buffer [3][72]int
	before, last, row := buffer[0][:], buffer[1][:], buffer[2][:]
	if len(b) >= len(row) {
		before, last, row = make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	}
	for j := range len(b) + 1 {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		least := i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			d := min(last[j]+1, row[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				d = min(d, before[j-2]+1)
			}
			row[j] = d
			least = min(least, d)
		}
		if least > limit {
			return limit + 1
		}
		before, last, row = last, row, before
	}
	return min(last[len(b)], limit+1)
}

// From is a text whose neighbours are looked for.
type From struct {
	text              string
	letters           uint32
	limit             int
	shortest, longest int // of the texts within the limit
}

// Of looks for the neighbours of a text, at most limit edits away.
func Of(text string, limit int) *From {
	return &From{text, letters(text), limit, len(text) - limit, len(text) + limit}
}

// Far is the distance of a text that is no neighbour.
const Far = math.MaxInt

// To returns how many edits a known text is away, or Far. A look at the lengths
// and the letters spares most texts the measuring.
func (f *From) To(known string) int {
	if len(known) < f.shortest || len(known) > f.longest {
		return Far // this much is inlined
	}
	return f.measure(known)
}

func (f *From) measure(known string) int {
	if tooFar(f.letters, letters(known), f.limit) {
		return Far
	}
	if d := Distance(f.text, known, f.limit); d <= f.limit {
		return d
	}
	return Far
}

// letters returns the set of the bytes of a text, modulo 32.
func letters(text string) uint32 {
	var set uint32
	for i := range len(text) {
		set |= 1 << (text[i] & 31)
	}
	return set
}

// tooFar reports whether two sets of letters differ by more than so many edits
// can change. Each edit changes two letters at most.
func tooFar(a, b uint32, edits int) bool { return bits.OnesCount32(a^b) > 2*edits }
