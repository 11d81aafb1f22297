package match

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/unicode/norm"
)

// noise respells a name as careless sources do, by rules that the tables know
// nothing of. It returns the name unchanged where the rule does not apply.
type noise struct {
	name  string
	spell func(*rand.Rand, string) string
	least float64 // the share of names that must stay compatible
}

// longWord changes one word of at least six letters.
func longWord(change func(*rand.Rand, []rune) []rune) func(*rand.Rand, string) string {
	return func(r *rand.Rand, s string) string {
		words := strings.Fields(s)
		var long []int
		for i, w := range words {
			if utf8.RuneCountInString(w) >= 6 {
				long = append(long, i)
			}
		}
		if len(long) == 0 {
			return s
		}
		i := long[r.IntN(len(long))]
		words[i] = string(change(r, []rune(words[i])))
		return strings.Join(words, " ")
	}
}

var noises = []noise{
	{"dropped letter", longWord(func(r *rand.Rand, w []rune) []rune {
		k := 1 + r.IntN(len(w)-1)
		return append(w[:k:k], w[k+1:]...)
	}), 0.94},
	{"doubled letter", longWord(func(r *rand.Rand, w []rune) []rune {
		k := r.IntN(len(w))
		return append(w[:k+1:k+1], w[k:]...)
	}), 0.98},
	{"exchanged letters", longWord(func(r *rand.Rand, w []rune) []rune {
		k := 1 + r.IntN(len(w)-2)
		w[k], w[k+1] = w[k+1], w[k]
		return w
	}), 0.92},
	{"last word first", func(_ *rand.Rand, s string) string {
		w := strings.Fields(s)
		return strings.Join(append([]string{w[len(w)-1]}, w[:len(w)-1]...), " ")
	}, 0.96},
	{"first word last", func(_ *rand.Rand, s string) string {
		w := strings.Fields(s)
		return strings.Join(append(w[1:], w[0]), " ")
	}, 0.96},
	{"first initial", func(_ *rand.Rand, s string) string {
		w := strings.Fields(s)
		r, _ := utf8.DecodeRuneInString(w[0])
		w[0] = string(r) + "."
		return strings.Join(w, " ")
	}, 0.96},
	{"all initials", func(_ *rand.Rand, s string) string {
		w := strings.Fields(s)
		for i := range len(w) - 1 {
			r, _ := utf8.DecodeRuneInString(w[i])
			w[i] = string(r) + "."
		}
		return strings.Join(w, " ")
	}, 0.95},
	{"no diacritics", func(_ *rand.Rand, s string) string {
		return strings.Map(func(r rune) rune {
			if unicode.Is(unicode.Mn, r) {
				return -1
			}
			return r
		}, norm.NFD.String(s))
	}, 1},
	{"capitals", func(_ *rand.Rand, s string) string { return strings.ToUpper(s) }, 0.98},
	{"no hyphens", func(_ *rand.Rand, s string) string { return strings.ReplaceAll(s, "-", " ") }, 0.98},
}

func TestNoise(t *testing.T) {
	t.Parallel()
	rows := readCSV(t, "leaders.csv")
	for _, n := range noises {
		t.Run(n.name, func(t *testing.T) {
			t.Parallel()
			r := rand.New(rand.NewPCG(1, 2))
			var all, kept, keyless int
			for _, row := range rows {
				other := n.spell(r, row[0])
				if other == row[0] {
					continue
				}
				all++
				a, b := Prepare(Input{Full: row[0]}), Prepare(Input{Full: other})
				if !Compare(a, b).Compatible {
					t.Logf("lost: %q, %q: %+v", row[0], other, Align(a, b))
					continue
				}
				kept++
				if !shareKey(a, b) {
					keyless++
					t.Logf("no common key: %q, %q", row[0], other)
				}
			}
			t.Logf("%d of %d kept, %d of them without a common key", kept, all, keyless)
			assert.GreaterOrEqual(t, float64(kept), n.least*float64(all))
			assert.LessOrEqual(t, float64(keyless), 0.002*float64(kept))
		})
	}
}
