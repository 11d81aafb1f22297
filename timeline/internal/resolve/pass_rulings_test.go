package resolve

import (
	"crypto/sha256"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/defcoop/defcoop/timeline/internal/corpus"
)

func TestRulings(t *testing.T) {
	a, b, c := corpus.RecordID{1}, corpus.RecordID{2}, corpus.RecordID{3}
	say := func(author string, seq uint64, x, y corpus.RecordID, v Verdict) Judgement {
		return heardOf(Judgement{Author: author, Seq: seq, A: x, B: y, Verdict: v})
	}
	tests := []struct {
		name string
		in   []Judgement
		want string // a pair, its verdict and the words that make it
	}{
		{"one word", []Judgement{say("x", 1, a, b, Same)}, "12 same x1"},
		{"either order of the pair", []Judgement{say("x", 1, b, a, Different), say("y", 1, a, b, Different)}, "12 different x1 y1"},
		{"the higher sequence counts", []Judgement{say("x", 2, a, b, Same), say("x", 1, a, b, Different)}, "12 same x2"},
		{"sequences are per pair", []Judgement{say("x", 1, a, b, Same), say("x", 2, a, c, Different)}, "12 same x1; 13 different x2"},
		{"sequences are per author", []Judgement{say("x", 9, a, b, Same), say("y", 1, a, b, Different)}, "12 different x9 y1"},
		{"agreement", []Judgement{say("x", 1, a, b, Same), say("y", 1, a, b, Same)}, "12 same x1 y1"},
		{"withdrawn", []Judgement{say("x", 1, a, b, Same), say("x", 2, a, b, Withdrawn)}, ""},
		{"withdrawn, and said again", []Judgement{say("x", 1, a, b, Same), say("x", 2, a, b, Withdrawn), say("x", 3, b, a, Different)}, "12 different x3"},
		{"a withdrawal that comes first in sequence", []Judgement{say("x", 2, a, b, Same), say("x", 1, a, b, Withdrawn)}, "12 same x2"},
		{"the other author's word stays", []Judgement{say("x", 1, a, b, Different), say("x", 2, a, b, Withdrawn), say("y", 1, a, b, Same)}, "12 same y1"},
		{"the last author withdraws", []Judgement{say("x", 1, a, b, Same), say("y", 1, a, b, Different), say("y", 2, a, b, Withdrawn)}, "12 same x1"},
		{"equal sequences: different before same", []Judgement{say("x", 1, a, b, Same), say("x", 1, a, b, Different)}, "12 different x1"},
		{"equal sequences: a word before its withdrawal", []Judgement{say("x", 1, a, b, Withdrawn), say("x", 1, a, b, Same)}, "12 same x1"},
		{"nothing", nil, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, tt.want, printRulings(rulings(tt.in)))
		})
	}
}

func printRulings(list []ruling) string {
	var out []string
	for _, r := range list {
		words := []string{string('0'+rune(r.a[0])) + string('0'+rune(r.b[0])), string(r.verdict)}
		for _, j := range r.words {
			words = append(words, j.Author+string('0'+rune(j.Seq)))
		}
		out = append(out, strings.Join(words, " "))
	}
	return strings.Join(out, "; ")
}

// Rulings do not depend on the order in which judgements come, and withdrawing
// one that was new on its pair leaves no trace.
func TestRulingsAreOfTheSet(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		draw := rapid.Custom(func(t *rapid.T) Judgement {
			x := rapid.SampledFrom([]corpus.RecordID{{1}, {2}, {3}}).Draw(t, "a")
			return heardOf(Judgement{
				Author: rapid.SampledFrom([]string{"desk", "Əli"}).Draw(t, "author"), Seq: rapid.Uint64Range(0, 3).Draw(t, "seq"),
				A: x, B: rapid.SampledFrom([]corpus.RecordID{{4}, {5}, {6}}).Draw(t, "b"),
				Verdict: rapid.SampledFrom([]Verdict{Same, Different, Withdrawn}).Draw(t, "verdict"),
				Reason:  rapid.StringN(0, 2, 6).Draw(t, "reason"),
			})
		})
		list := rapid.SliceOfN(draw, 0, 12).Draw(t, "judgements")
		want := rulings(list)
		assert.Equal(t, want, rulings(rapid.Permutation(list).Draw(t, "shuffled")))

		j := draw.Draw(t, "one more")
		j.Author, j.Seq = "somebody else", 1
		back := j
		back.Seq, back.Verdict = 2, Withdrawn
		assert.Equal(t, want, rulings(append(list, heardOf(j), heardOf(back))), "a withdrawn judgement leaves a trace")
	})
}

// heardOf gives a judgement an id and its records their order.
func heardOf(j Judgement) Judgement {
	if j.B.Compare(j.A) < 0 {
		j.A, j.B = j.B, j.A
	}
	j.ID = [16]byte{}
	sum := sha256.Sum256(fmt.Appendf(nil, "%+v", j))
	j.ID = [16]byte(sum[:16])
	return j
}
