// Package nearest measures how far apart two texts are, for the hints that
// errors give: "the nearest known". What a reader finds by it is never an
// answer.
package nearest

import "math/bits"

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

// Letters is the set of the bytes of a text, modulo 32: a quick test that spares
// most texts the measuring.
type Letters uint32

// LettersOf returns the letters of a text.
func LettersOf(text string) Letters {
	var set Letters
	for i := range len(text) {
		set |= 1 << (text[i] & 31)
	}
	return set
}

// TooFar reports whether two sets differ by more letters than so many edits can
// change. Each edit changes two letters at most.
func (l Letters) TooFar(other Letters, edits int) bool {
	return bits.OnesCount32(uint32(l^other)) > 2*edits
}
