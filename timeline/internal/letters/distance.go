package letters

import (
	"sync"
	"unicode/utf8"
)

// Longest is how many symbols Distance and Common look at, and how many
// different symbols there are.
const Longest = 64

// Far is a distance of more than the limit.
const Far = 255

// Costs says what the edits cost that turn one word into another. A word is a
// string of symbols. The low six bits of a byte are the symbol; the high two say
// which of four costs leaving it out has.
type Costs struct {
	Put  [Longest][Longest]uint8 // one symbol in place of another; symmetric
	Drop [4]uint8                // a symbol left out or added
	Swap uint8                   // two neighbours exchanged
}

// symbol masks the symbol of a byte.
const symbol = Longest - 1

// Distance is the least cost of turning one word into the other, each symbol
// being touched once (the optimal string alignment distance).
//
// It is Far if it is more than limit, and for words of more than Longest symbols
// unless they are equal. The limit is at most 127. The time is proportional to
// the product of the lengths, and less if the limit is passed early.
func (c *Costs) Distance(a, b string, limit uint8) uint8 {
	const most = Far / 2 // costs are added below it without overflow
	if len(a) > Longest || len(b) > Longest {
		if a == b {
			return 0
		}
		return Far
	}
	var rows [3][Longest + 1]uint8
	before, above, row := &rows[0], &rows[1], &rows[2]
	for j := range len(b) {
		above[j+1] = min(above[j]+c.Drop[b[j]>>6], most)
	}
	leastAbove := uint8(0)
	for i := range len(a) {
		x := a[i] & symbol
		put, drop := &c.Put[x], c.Drop[a[i]>>6]
		row[0] = min(above[0]+drop, most)
		least := row[0]
		for j := range len(b) {
			y := b[j] & symbol
			d := min(above[j]+put[y], above[j+1]+drop, row[j]+c.Drop[b[j]>>6])
			if i > 0 && j > 0 && x == b[j-1]&symbol && y == a[i-1]&symbol && x != y {
				d = min(d, before[j-1]+c.Swap)
			}
			row[j+1] = min(d, most)
			least = min(least, row[j+1])
		}
		// A swap reaches back one row.
		if least > limit && leastAbove > limit {
			return Far
		}
		leastAbove = least
		before, above, row = above, row, before
	}
	if d := above[len(b)]; d <= limit {
		return d
	}
	return Far
}

// common are the costs by which a letter in place of another is one left out and
// one added. So the distance counts the letters not in common.
var common = sync.OnceValue(func() *Costs {
	c := &Costs{Drop: [4]uint8{1, 1, 1, 1}, Swap: 2}
	for a := range c.Put {
		for b := range c.Put[a] {
			if a != b {
				c.Put[a][b] = 2
			}
		}
	}
	return c
})

// Common is how many letters two words have in common in their order. It is 0
// for words of more than Longest letters, or of more than Longest different
// letters together.
func Common(a, b string) int {
	var letters [Longest]rune
	n := 0
	number := func(word string, buf []byte) ([]byte, bool) {
		for _, r := range word {
			k := 0
			for k < n && letters[k] != r {
				k++
			}
			if k == Longest || len(buf) == Longest {
				return nil, false
			}
			if k == n {
				letters[n] = r
				n++
			}
			buf = append(buf, byte(k))
		}
		return buf, true
	}
	var x, y [Longest]byte
	p, ok := number(a, x[:0])
	q, also := number(b, y[:0])
	if !ok || !also {
		return 0
	}
	d := common().Distance(string(p), string(q), Far/2)
	if d == Far {
		return 0
	}
	return (len(p) + len(q) - int(d)) / 2
}

// Slip is the one slip of the pen that tells two words apart.
type Slip uint8

// The slips.
const (
	Equal     Slip = iota // the words are equal
	LeftOut               // one word is the other without one letter
	Changed               // one letter stands in place of another
	Exchanged             // two neighbours have changed places
	Apart                 // more than one letter differs
)

// SlipOf returns the slip that tells two words apart. It is symmetric and looks
// at each letter once.
func SlipOf(a, b string) Slip {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > utf8.UTFMax {
		return Apart
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	for i > 0 && (i < len(a) && !utf8.RuneStart(a[i]) || i < len(b) && !utf8.RuneStart(b[i])) {
		i--
	}
	a, b = a[i:], b[i:]
	for len(a) > 0 {
		_, n := utf8.DecodeLastRuneInString(a)
		_, m := utf8.DecodeLastRuneInString(b)
		if a[len(a)-n:] != b[len(b)-m:] {
			break
		}
		a, b = a[:len(a)-n], b[:len(b)-m]
	}
	if len(b) == 0 {
		return Equal
	}
	_, n := utf8.DecodeRuneInString(a)
	_, m := utf8.DecodeRuneInString(b)
	switch {
	case len(a) == 0 && m == len(b):
		return LeftOut
	case len(a) == 0:
		return Apart
	case n == len(a) && m == len(b):
		return Changed
	case a[n:] == b[:m] && b[m:] == a[:n]:
		return Exchanged
	}
	return Apart
}
