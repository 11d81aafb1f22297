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
		if c := comparePairs(x, y); c != 0 {
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
		for author := ""; i < len(list) && comparePairs(list[i], pair) == 0; i++ {
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

func comparePairs(x, y Judgement) int {
	if c := x.A.Compare(y.A); c != 0 {
		return c
	}
	return x.B.Compare(y.B)
}
