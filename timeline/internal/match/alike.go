package match

import (
	"math/bits"
	"sync"

	"github.com/defcoop/defcoop/timeline/internal/letters"
)

// Costs of the distance between two strings of sounds. A full edit is four,
// so that matters of spelling habit (one) can be told from it.
const (
	costHabit = 1
	costHalf  = 2
	costFull  = 4
	costNever = 9
)

// maxSounds bounds what the distance looks at. Longer tokens are compared for
// equality only.
const maxSounds = 24

// soundCosts holds what the edits of sounds cost, and for each sound the set of
// the sounds that stand for it cheaply.
type soundCosts struct {
	letters.Costs
	// strict makes every difference of vowels a full edit. In short words a
	// vowel is as weighty as a consonant.
	strict letters.Costs
	near   [soundMask + 1]uint64
}

// costs is symmetric. Its entries are the habits by which press and registers
// romanise: Russian г for h, German w for v, ch for kh, sh or ch, Azerbaijani
// ə for a or e, and so on.
var costs = sync.OnceValue(func() *soundCosts {
	t := new(soundCosts)
	t.Swap = costFull
	t.Drop = [4]uint8{dropFull >> 6: costFull, dropHalf >> 6: costHalf, dropCheap >> 6: costHabit, dropNever >> 6: costNever}
	for a := range t.Put {
		for b := range t.Put[a] {
			if a != b {
				t.Put[a][b] = costFull
			}
		}
	}
	set := func(cost uint8, a sound, others ...sound) {
		for _, b := range others {
			t.Put[a][b], t.Put[b][a] = cost, cost
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
	t.strict = t.Costs
	for a := range t.Put {
		for b := range t.Put[a] {
			if t.Put[a][b] < costFull {
				t.near[a] |= 1 << b
			}
			if t.Put[a][b] != 0 && isVowel(sound(a)) && isVowel(sound(b)) {
				t.strict.Put[a][b] = costFull
			}
		}
	}
	return t
})

// soundSets returns two sets: the sounds of a token that cannot be left out
// cheaply, and all sounds that can stand for any of its sounds.
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

// distance is the least cost of turning one string of sounds into the other. It
// is letters.Far if that is more than limit, or if one is very long.
func distance(a, b string, limit uint8, strict bool) uint8 {
	t := costs()
	switch {
	case a == b:
		return 0
	case len(a) > maxSounds || len(b) > maxSounds:
		return letters.Far
	case strict:
		return t.strict.Distance(a, b, limit)
	}
	return t.Distance(a, b, limit)
}

// alike decides how two tokens agree by their sounds: Skeleton, Edit or 0.
// The smaller the distance, the better; it orders the candidates.
func alike(a, b *token) (Class, uint8) {
	// Sounds that have no counterpart on the other side need an edit each, and
	// one slip of a letter touches two sounds at most.
	if bits.OnesCount64(a.hard&^b.near) > 2 || bits.OnesCount64(b.hard&^a.near) > 2 {
		return 0, letters.Far
	}
	short := min(len(a.sounds), len(b.sounds))
	if short < 2 {
		return 0, letters.Far
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
		return 0, letters.Far
	case d <= edit:
		return Edit, d
	case oneLetter(a.fold, b.fold):
		return Edit, edit
	}
	return 0, letters.Far
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

// sameConsonants reports whether only vowels and what habit leaves out tell two
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

// oneLetter reports whether at most one slip of the pen tells two words apart.
// Such a slip can make several sounds of one, as when Mubarak becomes Mubaak.
func oneLetter(a, b string) bool { return letters.SlipOf(a, b) != letters.Apart }

// longToken reports whether one edit may be forgiven: both have six letters, or
// one has and the other lacks just one of them.
func longToken(a, b *token) bool {
	shorter, longer := len(a.fold), len(b.fold)
	if shorter > longer {
		shorter, longer = longer, shorter
	}
	return shorter >= 6 || longer == 6 && shorter == 5
}

// genderDiffers reports whether one letter makes the other gender. Then the
// names are two people:
//
//	an a is added                  Aliyev, Aliyeva
//	an a is put for another vowel  Antonio, Antonia
//	an a is moved to the end       Christian, Christina
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
