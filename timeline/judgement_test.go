package timeline

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestJudgeRefuses(t *testing.T) {
	good := Judgement{Author: "desk", Seq: 1, A: RecordID{1}, B: RecordID{2}, Verdict: Same, Reason: "same day"}
	with := func(change func(j *Judgement)) Judgement {
		j := good
		change(&j)
		return j
	}
	tests := []struct {
		name    string
		in      Judgement
		wantErr string // empty: taken
	}{
		{"good", good, ""},
		{"no reason", with(func(j *Judgement) { j.Reason = "" }), ""},
		{"longest texts", with(func(j *Judgement) { j.Author, j.Reason = strings.Repeat("a", 256), strings.Repeat("r", 4096) }), ""},
		{"no author", with(func(j *Judgement) { j.Author = "" }), "timeline: invalid judgement: author: found nothing, expected who judges"},
		{"blank author", with(func(j *Judgement) { j.Author = " \t" }), "timeline: invalid judgement: author: found nothing, expected who judges"},
		{"long author", with(func(j *Judgement) { j.Author = strings.Repeat("a", 257) }), "timeline: invalid judgement: author: found 257 bytes, expected UTF-8 of at most 256 bytes"},
		{"broken author", with(func(j *Judgement) { j.Author = "a\xff" }), "timeline: invalid judgement: author: found bytes that are not UTF-8, expected UTF-8 of at most 256 bytes"},
		{"long reason", with(func(j *Judgement) { j.Reason = strings.Repeat("r", 4097) }), "timeline: invalid judgement: reason: found 4097 bytes, expected UTF-8 of at most 4096 bytes"},
		{"broken reason", with(func(j *Judgement) { j.Reason = "\xff" }), "timeline: invalid judgement: reason: found bytes that are not UTF-8, expected UTF-8 of at most 4096 bytes"},
		{"no verdict", with(func(j *Judgement) { j.Verdict = "" }), `timeline: invalid judgement: verdict: found "", expected same, different or withdrawn`},
		{"unknown verdict", with(func(j *Judgement) { j.Verdict = "Same" }), `timeline: invalid judgement: verdict: found "Same", expected same, different or withdrawn`},
		{"no first record", with(func(j *Judgement) { j.A = RecordID{} }), "timeline: invalid judgement: a: found nothing, expected the id of a record"},
		{"no second record", with(func(j *Judgement) { j.B = RecordID{} }), "timeline: invalid judgement: b: found nothing, expected the id of a record"},
		{"itself", with(func(j *Judgement) { j.B = j.A }), "timeline: invalid judgement: b: found record 01000000000000000000000000000000 once more, expected another record than a"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			l := smallLedger(t)
			want := ledgerBytes(t, l)
			err := l.Judge(tt.in)
			if tt.wantErr == "" {
				require.NoError(t, err)
				checkLedgerRoundTrip(t, l)
				return
			}
			require.ErrorIs(t, err, ErrJudgement)
			var bad *JudgementError
			require.ErrorAs(t, err, &bad)
			assert.EqualError(t, err, tt.wantErr)
			assert.Equal(t, want, ledgerBytes(t, l), "the ledger has changed")
		})
	}
}

func TestRulings(t *testing.T) {
	a, b, c := RecordID{1}, RecordID{2}, RecordID{3}
	say := func(author string, seq uint64, x, y RecordID, v Verdict) Judgement {
		return Judgement{Author: author, Seq: seq, A: x, B: y, Verdict: v}
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
			var l Ledger
			for _, j := range tt.in {
				require.NoError(t, l.Judge(j))
			}
			assert.Equal(t, tt.want, printRulings(rulings(l.sortedJudgements())))
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
		list := rapid.SliceOfN(rapid.Custom(drawJudgement), 0, 12).Draw(t, "judgements")
		var l, shuffled Ledger
		for _, j := range list {
			if err := l.Judge(j); err != nil {
				t.Fatal(err)
			}
		}
		for _, j := range rapid.Permutation(list).Draw(t, "shuffled") {
			if err := shuffled.Judge(j); err != nil {
				t.Fatal(err)
			}
		}
		want := rulings(l.sortedJudgements())
		assert.Equal(t, want, rulings(shuffled.sortedJudgements()))

		j := drawJudgement(t)
		j.Author, j.Seq = "somebody else", 1
		if err := l.Judge(j); err != nil {
			t.Fatal(err)
		}
		j.Seq, j.Verdict = 2, Withdrawn
		if err := l.Judge(j); err != nil {
			t.Fatal(err)
		}
		assert.Equal(t, want, rulings(l.sortedJudgements()), "a withdrawn judgement leaves a trace")
	})
}
