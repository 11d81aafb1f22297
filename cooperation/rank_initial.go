package cooperation

import (
	"errors"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/defcoop/defcoop/cooperation/internal/fold"
)

// rankInitials reports a word of capital letters with a dot behind each, which
// may be the initials of a name: "B.", "C.A.", but not "i.G." or "Ret.".
func rankInitials(text string, t fold.Word) bool {
	r, size := utf8.DecodeRuneInString(text[t.Start:])
	if !t.Dotted || t.Paren || !unicode.IsUpper(r) {
		return false
	}
	return t.Start+size == t.End || text[t.Start+size] == '.'
}

// rankInitialsMean reports that the last of several words, which looks like
// initials, is an abbreviation that ranks end in. Of all others the words that
// the tables give are those of texts without such dots: "Brig Ar" is a
// brigadier of the air, "Brig. A.R. Prova" any brigadier.
func rankInitialsMean(toks []fold.Word, c Country) bool {
	last := len(toks) - 1
	switch toks[last].Folded {
	case "jg":
		return true
	case "ca":
		return c == "" || c == "IT" || c == "FR"
	case "bg", "mg", "fm": // the whole rank, or the whole of two first names
		return last == 0
	}
	return rankWordLocal(toks, last, c) != ""
}

// rankFullName reports that the words after a rank are a name with at least two
// words that are neither initials nor the particles of a family name, so that
// an initial before them is not needed: "Mario Rossi", but not "A. Rossi" or
// "Dalla Chiesa".
func rankFullName(text string, toks []fold.Word) bool {
	words := 0
	for _, t := range toks {
		if rankInitials(text, t) {
			continue
		}
		switch t.Folded {
		case "d", "da", "dal", "dalla", "dalle", "de", "degli", "dei", "del", "della", "delle", "di", "dos", "du",
			"la", "le", "li", "lo", "mac", "mc", "van", "von", "der", "den", "st", "saint", "al", "el", "bin", "ibn":
			continue
		}
		words++
	}
	return words > 1
}

// rankDropped reports a preposition or another word that changes nothing; after
// one the rank goes on: "Gen. di B.".
func rankDropped(t fold.Word) bool {
	word, _ := rankWord(t)
	return word == rankDrop
}

// rankOrInitials is the error for words that end in letters which may belong
// to the rank or to the name behind it.
func rankOrInitials(text string, toks []fold.Word, long Rank, longErr error, in RankContext) error {
	e := &AmbiguousError{Input: clipped(text), Ranks: []Rank{long}}
	if a := (*AmbiguousError)(nil); errors.As(longErr, &a) {
		e.Ranks = slices.Clone(a.Ranks)
	}
	for k := len(toks) - 1; k > 0; k-- {
		if rankPrefix(text, toks[:k+1], in.Country) < k {
			continue
		}
		short, err := ParseRank(text[toks[0].Start:fold.WordEnd(text, toks[k-1].End)], in)
		if a := (*AmbiguousError)(nil); errors.As(err, &a) {
			e.Ranks = append(e.Ranks, a.Ranks...)
		} else {
			e.Ranks = append(e.Ranks, short)
		}
		break
	}
	slices.SortStableFunc(e.Ranks, func(a, b Rank) int { return a.Grade.Compare(b.Grade) })
	return e
}

// rankUnread returns how many words at the front are a rank where it goes on
// behind the k words that were read, in words that are not known; 0 where it
// does not.
func rankUnread(text string, toks []fold.Word, k int) int {
	capitals := strings.ContainsFunc(text, unicode.IsUpper)
	m := k
	for m < len(toks) && rankGoesOn(text, toks, m, capitals) {
		m++
	}
	if m == k {
		return 0
	}
	return m
}

// rankGoesOn reports that a word behind a rank belongs to it: one behind a
// hyphen ("gen.-xyz."), a rank's word with a dot ("Cpt. Lt."), and, where names
// have capitals, an abbreviation without one ("gen. xyz.").
func rankGoesOn(text string, toks []fold.Word, i int, capitals bool) bool {
	t := toks[i]
	between := strings.Trim(text[toks[i-1].End:t.Start], ".")
	if between == "-" {
		return true
	}
	if !t.Dotted || t.Paren || strings.Contains(between, ",") || rankInitials(text, t) {
		return false
	}
	r, size := utf8.DecodeRuneInString(text[t.Start:])
	if !unicode.IsLower(r) {
		word, _ := rankWord(t)
		return word != "" && word != rankDrop && t.Start+size < t.End
	}
	if t.Start+size == t.End || text[t.Start+size] == '.' {
		return capitals && !strings.ContainsRune("adetuvz", r) // von, de, der, 't, zu
	}
	// "Gen. mr. Popescu" is a major general, and no gentleman.
	return capitals && (rankHonorific(toks[i:]) == 0 || t.Folded == "mr") && !rankLearned(t.Folded)
}

// rankLearned reports academic titles that stand between a rank and a name and
// that [SplitHonorific] does not cut, in the forms without a capital letter.
func rankLearned(w string) bool {
	switch w {
	case "ir", "drs", "ing", "inz", "hab", "mgr", "dypl", "rez", "spocz", "st", "phil", "med", "rer", "nat", "jur", "kand", "mag", "mult", "oec", "pol", "techn", "vet":
		return true
	}
	return false
}

// rankUnreadError cuts m words that are a rank which is not known as a whole.
func rankUnreadError(text string, toks []fold.Word, m int) (Rank, string, error) {
	words := text[toks[0].Start:fold.WordEnd(text, toks[m-1].End)]
	err := &UnknownError{Input: clipped(words), What: "rank", Nearest: rankNearest(toks[:m])}
	if m == len(toks) {
		return Rank{}, text, err
	}
	return Rank{Text: words}, text[rankOpening(text, toks[m-1].End+len(words)-(toks[m-1].End-toks[0].Start), toks[m].Start):], err
}
