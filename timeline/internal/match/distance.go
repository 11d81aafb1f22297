package match

import (
	"math/bits"
	"sync"
)

// Costs of the distance between two strings of sounds. A full edit is four,
// so that matters of spelling habit (one) can be told from it.
const (
	costHabit = 1
	costHalf  = 2
	costFull  = 4
	costNever = 9
	costFar   = 255 // more than any limit
)

// maxSounds bounds what the distance looks at. Longer tokens are compared for
// equality only.
const maxSounds = 24

// soundCosts holds the cost of putting one sound for another, and for each
// sound the set of those that stand for it cheaply.
type soundCosts struct {
	sub  [soundMask + 1][soundMask + 1]uint8
	near [soundMask + 1]uint64
}

// costs is symmetric. Its entries are the habits by which press and registers
// romanise: Russian г for h, German w for v, ch for kh, sh or ch, Azerbaijani
// ə for a or e, and so on.
var costs = sync.OnceValue(func() *soundCosts {
	t := new(soundCosts)
	for a := range t.sub {
		for b := range t.sub[a] {
			if a != b {
				t.sub[a][b] = costFull
			}
		}
	}
	set := func(cost uint8, a sound, others ...sound) {
		for _, b := range others {
			t.sub[a][b], t.sub[b][a] = cost, cost
		}
	}
	set(costHabit, soundA, soundE)
	set(0, soundSchwa, soundA, soundE)
	set(costHalf, soundE, soundI)
	set(0, soundEE, soundI)
	set(costHabit, soundEE, soundE)
	set(costHabit, soundO, soundU)
	set(costHabit, soundU, soundV)
	set(costHabit, soundI, soundY)
	set(costHabit, soundH, soundG, soundKH, soundGH, soundX)
	set(costHabit, soundKH, soundK, soundG, soundGH, soundX, soundCH)
	set(costHabit, soundG, soundGH, soundQ)
	set(costHabit, soundGH, soundQ, soundK)
	set(costHabit, soundK, soundQ, soundC)
	set(costHalf, soundK, soundG)
	set(costHalf, soundG, soundDZH)
	set(costHalf, soundB, soundP)
	set(costHabit, soundC, soundS, soundTS, soundCH, soundDZH)
	set(costHabit, soundX, soundS, soundSH, soundZ)
	set(costHabit, soundV, soundF, soundB)
	set(costHabit, soundS, soundZ, soundSH, soundTS)
	set(costHabit, soundZ, soundZH, soundTS)
	set(costHabit, soundSH, soundCH)
	set(costHalf, soundSH, soundZH)
	set(costHabit, soundCH, soundDZH, soundTS)
	set(costHabit, soundZH, soundDZH)
	set(costHabit, soundDZH, soundY)
	set(costHabit, soundTH, soundT, soundD, soundZ)
	set(costHalf, soundT, soundD)
	for a := range t.sub {
		for b := range t.sub[a] {
			if t.sub[a][b] < costFull {
				t.near[a] |= 1 << b
			}
		}
	}
	return t
})

func dropCost(s byte) uint8 {
	switch s &^ soundMask {
	case dropHalf:
		return costHalf
	case dropCheap:
		return costHabit
	case dropNever:
		return costNever
	}
	return costFull
}

// soundSets returns the sounds that cannot be left out cheaply as a set, and
// the set of all sounds that can stand for any of the token's.
func soundSets(s string) (hard, near uint64) {
	t := costs()
	for i := range len(s) {
		x := s[i] & soundMask
		if d := s[i] &^ soundMask; d == dropFull || d == dropNever {
			hard |= 1 << x
		}
		near |= t.near[x]
	}
	return hard, near
}

// distance is the least cost of turning one string of sounds into the other,
// or costFar if it is more than limit. Exchanged neighbours cost one full edit.
// In short tokens a vowel is as weighty as a consonant: strict makes every
// difference of vowels a full edit.
func distance(a, b string, limit uint8, strict bool) uint8 {
	if len(a) > maxSounds || len(b) > maxSounds {
		if a == b {
			return 0
		}
		return costFar
	}
	t := costs()
	var rows [3][maxSounds + 1]uint8
	before, above, row := &rows[0], &rows[1], &rows[2]
	for j := range len(b) {
		above[j+1] = min(above[j]+dropCost(b[j]), costFar/2)
	}
	for i := range len(a) {
		x := a[i] & soundMask
		dropA := dropCost(a[i])
		row[0] = min(above[0]+dropA, costFar/2)
		least := row[0]
		for j := range len(b) {
			y := b[j] & soundMask
			sub := t.sub[x][y]
			if strict && sub != 0 && isVowel(x) && isVowel(y) {
				sub = costFull
			}
			d := min(above[j]+sub, above[j+1]+dropA, row[j]+dropCost(b[j]))
			if i > 0 && j > 0 && x == b[j-1]&soundMask && y == a[i-1]&soundMask && x != y {
				d = min(d, before[j-1]+costFull)
			}
			row[j+1] = min(d, costFar/2)
			least = min(least, row[j+1])
		}
		if least > limit && i > 0 {
			// A transposition reaches back one row, and costs a full edit; it
			// cannot come in under the limit if the row before was over it too.
			if minOf(above[:len(b)+1]) > limit {
				return costFar
			}
		}
		before, above, row = above, row, before
	}
	if d := above[len(b)]; d <= limit {
		return d
	}
	return costFar
}

func minOf(row []uint8) uint8 {
	m := row[0]
	for _, v := range row[1:] {
		m = min(m, v)
	}
	return m
}

// alike decides how two tokens agree by their sounds: Skeleton, Edit or 0.
// The smaller the distance, the better; it orders the candidates.
func alike(a, b *token) (Class, uint8) {
	// Sounds that have no counterpart on the other side need an edit each, and
	// one slip of a letter touches two sounds at most.
	if bits.OnesCount64(a.hard&^b.near) > 2 || bits.OnesCount64(b.hard&^a.near) > 2 {
		return 0, costFar
	}
	short := min(len(a.sounds), len(b.sounds))
	if short < 2 {
		return 0, costFar
	}
	var habit uint8 // the cost that spelling habits may add up to
	switch {
	case short <= 3:
		habit = 0
	case short == 4:
		habit = 1
	case short <= 6:
		habit = 2
	default:
		habit = 3 // less than an edit
	}
	var edit uint8
	if longToken(a, b) {
		edit = costFull
		vowels := sameConsonants(a.sounds, b.sounds)
		if short >= 7 && !vowels || weighty(a.sounds) != weighty(b.sounds) {
			edit += costHabit // and a matter of habit beside it
		}
		if short >= 9 && !vowels {
			edit++
		}
	}
	d := distance(a.sounds, b.sounds, max(habit, edit), short <= 4)
	switch {
	case d <= habit:
		return Skeleton, d
	case edit == 0 || genderDiffers(a.fold, b.fold):
		return 0, costFar
	case d <= edit:
		return Edit, d
	case oneLetter(a.fold, b.fold):
		return Edit, edit
	}
	return 0, costFar
}

// weighty counts the sounds that are not left out by habit. In short words
// another consonant beside a habit is another name (Asadov, Ahmadov), while one
// sound less is a slip.
func weighty(s string) int {
	n := 0
	for i := range len(s) {
		if s[i]&^soundMask != dropCheap {
			n++
		}
	}
	return n
}

// sameConsonants says whether only vowels and what habit leaves out tell two
// words apart. Then one vowel may be a slip, and another one beside it makes
// another name (Hüseynov, Həsənov).
func sameConsonants(a, b string) bool {
	i, j := 0, 0
	for {
		for i < len(a) && (isVowel(a[i]) || a[i]&^soundMask == dropCheap) {
			i++
		}
		for j < len(b) && (isVowel(b[j]) || b[j]&^soundMask == dropCheap) {
			j++
		}
		if i == len(a) || j == len(b) {
			return i == len(a) && j == len(b)
		}
		if a[i]&soundMask != b[j]&soundMask {
			return false
		}
		i, j = i+1, j+1
	}
}

// oneLetter says whether one letter was left out, added, put for another or
// exchanged with its neighbour. Such a slip can make several sounds of one, as
// when Mubarak becomes Mubaak.
func oneLetter(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	j := 0
	for j < len(a)-i && a[len(a)-1-j] == b[len(b)-1-j] {
		j++
	}
	if i+j >= len(b)-1 {
		return true
	}
	return len(a) == len(b) && i+j == len(a)-2 && a[i] == b[i+1] && a[i+1] == b[i]
}

// longToken says whether one edit may be forgiven: both have six letters, or
// one has and the other lacks just one of them.
func longToken(a, b *token) bool {
	shorter, longer := len(a.fold), len(b.fold)
	if shorter > longer {
		shorter, longer = longer, shorter
	}
	return shorter >= 6 || longer == 6 && shorter == 5
}

// genderDiffers says whether one letter makes the other gender: an a that is
// added (Aliyev, Aliyeva), put for another vowel (Antonio, Antonia) or moved
// to the end (Christian, Christina). These are two people.
func genderDiffers(a, b string) bool {
	x, y := a[len(a)-1], b[len(b)-1]
	if (x == 'a') == (y == 'a') {
		return false
	}
	if y == 'a' {
		a, b, y = b, a, x // now a ends in a
	}
	if vowelLetter(y) {
		return len(a) == len(b)
	}
	return len(a) >= len(b)
}
