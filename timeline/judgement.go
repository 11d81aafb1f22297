package timeline

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/defcoop/defcoop/timeline/internal/corpus"
	"github.com/defcoop/defcoop/timeline/internal/resolve"
)

// Verdict is what a judgement says about two records.
type Verdict string

// The verdicts.
const (
	Same      Verdict = "same"      // the two describe one thing
	Different Verdict = "different" // the two describe two things
	Withdrawn Verdict = "withdrawn" // the author takes the earlier verdict back
)

// Valid reports whether v is one of the constants.
func (v Verdict) Valid() bool { return v == Same || v == Different || v == Withdrawn }

// Judgement is somebody's word that two records are the same or different, or
// the withdrawal of such a word. Of one author's judgements on a pair the one
// with the highest Seq counts; between authors, different beats same. The
// order of A and B does not matter. The records need not be known yet: the
// judgement takes effect when they are.
type Judgement struct {
	// Author is who judges: a person, a team, a program. Required.
	Author string `json:"author"`
	// Seq numbers the author's judgements; a higher one replaces a lower one
	// on the same pair.
	Seq uint64 `json:"seq"`
	// A and B are the records judged.
	A RecordID `json:"a"`
	B RecordID `json:"b"`
	// Verdict is the word.
	Verdict Verdict `json:"verdict"`
	// Reason says why, for people.
	Reason string `json:"reason,omitempty"`
}

// ErrJudgement is the sentinel of judgements that cannot be kept.
// [*JudgementError] has the details.
var ErrJudgement = errors.New("timeline: invalid judgement")

// JudgementError says which field of a judgement is wrong, what stands there
// and what was expected. errors.Is(err, [ErrJudgement]) is true for it. It
// repeats neither the author nor the reason.
type JudgementError struct {
	Field    string // "author", "reason", "verdict", "a" or "b"; the name in JSON
	Found    string // what stands there, in words
	Expected string // what was expected there, in words
}

// Error is a line such as
//
//	timeline: invalid judgement: verdict: found "maybe", expected same, different or withdrawn
func (e *JudgementError) Error() string {
	return fmt.Sprintf("%v: %s: found %s, expected %s", ErrJudgement, e.Field, e.Found, e.Expected)
}

// Is makes errors.Is(err, ErrJudgement) true.
func (e *JudgementError) Is(target error) bool { return target == ErrJudgement }

// Limits of a judgement's texts in bytes.
const (
	maxAuthor = 256
	maxReason = 4096
)

// check returns why the judgement cannot be kept.
func (j Judgement) check() error {
	const record = "the id of a record"
	switch {
	case strings.TrimSpace(j.Author) == "":
		return &JudgementError{"author", "nothing", "who judges"}
	case !fits(j.Author, maxAuthor):
		return &JudgementError{"author", foundText(j.Author), fmt.Sprintf("UTF-8 of at most %d bytes", maxAuthor)}
	case !fits(j.Reason, maxReason):
		return &JudgementError{"reason", foundText(j.Reason), fmt.Sprintf("UTF-8 of at most %d bytes", maxReason)}
	case !j.Verdict.Valid():
		return &JudgementError{"verdict", fmt.Sprintf("%.40q", string(j.Verdict)), "same, different or withdrawn"}
	case j.A.IsZero():
		return &JudgementError{"a", "nothing", record}
	case j.B.IsZero():
		return &JudgementError{"b", "nothing", record}
	case j.A == j.B:
		return &JudgementError{"b", "record " + j.B.String() + " once more", "another record than a"}
	}
	return nil
}

func fits(text string, limit int) bool { return len(text) <= limit && utf8.ValidString(text) }

// foundText describes a text that does not fit, without a word of it.
func foundText(text string) string {
	if !utf8.ValidString(text) {
		return "bytes that are not UTF-8"
	}
	return fmt.Sprintf("%d bytes", len(text))
}

// judged is a judgement in its canonical form, A before B, with its hash.
type judged struct {
	id [16]byte
	Judgement
}

func newJudged(j Judgement) judged {
	if j.B.Compare(j.A) < 0 {
		j.A, j.B = j.B, j.A
	}
	buf := append([]byte(nil), "defcoop judgement"...)
	buf = binary.AppendUvarint(buf, corpus.HashVersion)
	buf = binary.AppendUvarint(buf, j.Seq)
	buf = append(append(buf, j.A[:]...), j.B[:]...)
	for _, field := range []string{j.Author, string(j.Verdict), j.Reason} {
		buf = corpus.AppendField(buf, field)
	}
	sum := sha256.Sum256(buf)
	return judged{[16]byte(sum[:16]), j}
}

func compareJudged(a, b judged) int { return bytes.Compare(a.id[:], b.id[:]) }

// mergeJudged is mergeRuns for judgements.
func mergeJudged(a, b []judged) []judged {
	out := make([]judged, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		switch c := compareJudged(a[0], b[0]); {
		case c < 0:
			out, a = append(out, a[0]), a[1:]
		case c > 0:
			out, b = append(out, b[0]), b[1:]
		default:
			out, a, b = append(out, a[0]), a[1:], b[1:]
		}
	}
	return append(append(out, a...), b...)
}

// heardJudgements returns judgements as the resolver reads them.
func heardJudgements(list []judged) []resolve.Judgement {
	out := make([]resolve.Judgement, len(list))
	for i, j := range list {
		out[i] = resolve.Judgement{
			ID: j.id, Author: j.Author, Seq: j.Seq, A: corpus.RecordID(j.A), B: corpus.RecordID(j.B),
			Verdict: resolve.Verdict(j.Verdict), Reason: j.Reason,
		}
	}
	return out
}
