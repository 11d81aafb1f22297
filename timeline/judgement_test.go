package timeline

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
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
