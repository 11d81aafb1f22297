package resolve

import (
	"bytes"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/timeline/internal/corpus"
)

// Verdict is what a judgement says about two records.
type Verdict string

// The verdicts.
const (
	Same      Verdict = "same"      // the two describe one thing
	Different Verdict = "different" // the two describe two things
	Withdrawn Verdict = "withdrawn" // the author takes the earlier verdict back
)

// Judgement is somebody's word that two records are the same or different, or the
// withdrawal of such a word. Its a is the smaller id.
type Judgement struct {
	ID      [16]byte // the hash of all of it
	Author  string
	Seq     uint64
	A, B    corpus.RecordID
	Verdict Verdict
	Reason  string
}

// ruling is what all authors together say of one pair of records.
type ruling struct {
	a, b    corpus.RecordID
	verdict Verdict     // same or different
	words   []Judgement // the judgements that make it, sorted by author
}

// rulings sums judgements up: per author and pair the highest sequence counts
// (of equal ones different, then same, then withdrawn), between authors
// different beats same. The result is sorted by pair.
func rulings(judgements []Judgement) []ruling {
	list := slices.Clone(judgements)
	slices.SortFunc(list, func(x, y Judgement) int {
		if c := compareJudged(x, y); c != 0 {
			return c
		}
		if c := strings.Compare(x.Author, y.Author); c != 0 {
			return c
		}
		if x.Seq != y.Seq {
			if x.Seq > y.Seq {
				return -1
			}
			return 1
		}
		// "different" < "same" < "withdrawn" is the order wanted, as it happens.
		if c := strings.Compare(string(x.Verdict), string(y.Verdict)); c != 0 {
			return c
		}
		return bytes.Compare(x.ID[:], y.ID[:])
	})
	var out []ruling
	for i := 0; i < len(list); {
		pair := list[i]
		var words []Judgement
		said := Same
		for author := ""; i < len(list) && compareJudged(list[i], pair) == 0; i++ {
			j := list[i]
			if j.Author == author {
				continue // an earlier word of the same author
			}
			author = j.Author
			if j.Verdict == Withdrawn {
				continue
			}
			if j.Verdict == Different {
				said = Different
			}
			words = append(words, j)
		}
		if len(words) > 0 {
			out = append(out, ruling{pair.A, pair.B, said, words})
		}
	}
	return out
}

func compareJudged(x, y Judgement) int {
	if c := x.A.Compare(y.A); c != 0 {
		return c
	}
	return x.B.Compare(y.B)
}

// judgedDifferent lists for each record the records that people judged different
// from it.
func judgedDifferent(c *corpus.Corpus, said []ruling) map[int32][]int32 {
	different := map[int32][]int32{}
	for _, x := range said {
		if a, b := c.Find(x.a), c.Find(x.b); a >= 0 && b >= 0 && x.verdict == Different {
			different[a] = append(different[a], b)
			different[b] = append(different[b], a)
		}
	}
	return different
}

// passRulings carries out what people judged: first what is different, then what
// is the same, the word of more authors before that of fewer. A ruling on records
// that have not arrived waits for them in the ledger.
func passRulings(v *view, said []ruling) findings {
	d := v.draft()
	var same []ruling
	for _, x := range said {
		a, b := v.Find(x.a), v.Find(x.b)
		switch {
		case a < 0 || b < 0:
		case x.verdict == Different:
			d.note(a, b, Refused, reasonDifferent, x.evidence())
		default:
			same = append(same, x)
		}
	}
	slices.SortStableFunc(same, func(x, y ruling) int { return len(y.words) - len(x.words) })
	for _, x := range same {
		d.join(v.Find(x.a), v.Find(x.b), byVerdict, x.evidence())
	}
	return findings{decisions: d.decisions}
}

// evidence words who judged and why.
func (x ruling) evidence() Evidence {
	var words []string
	for _, w := range x.words {
		text := w.Author + ": " + string(w.Verdict)
		if w.Reason != "" {
			text += ", " + w.Reason
		}
		words = append(words, text)
	}
	return byKey(EvidenceJudgement, strings.Join(words, "; "))
}
