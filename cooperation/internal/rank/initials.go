package rank

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/defcoop/defcoop/cooperation/internal/fold"
)

// initials reports whether a word is of capital letters with a dot behind each
// and may be the initials of a name: "B.", "C.A.", but not "i.G." or "Ret.".
func initials(text string, t fold.Word) bool {
	r, size := utf8.DecodeRuneInString(text[t.Start:])
	if !t.Dotted || t.Paren || !unicode.IsUpper(r) {
		return false
	}
	return t.Start+size == t.End || text[t.Start+size] == '.'
}

// initialsMean reports whether the last of several words, which looks like
// initials, is an abbreviation that ranks end in. Other abbreviations of the
// tables are written without such dots: "Brig Ar" is a brigadier of the air,
// "Brig. A.R. Prova" any brigadier.
func initialsMean(words []fold.Word, c string) bool {
	last := len(words) - 1
	switch words[last].Folded {
	case "jg":
		return true
	case "ca":
		return c == "" || c == "IT" || c == "FR"
	case "bg", "mg", "fm": // the whole rank, or the whole of two first names
		return last == 0
	}
	return tables().translateAt(words, last, c).local()
}

// fullName reports whether the words after a rank are a name without any
// initial before it. Such a name has at least two words that are neither
// initials nor particles: "Mario Rossi", but not "A. Rossi" or "Dalla Chiesa".
func fullName(text string, words []fold.Word) bool {
	names := 0
	for _, t := range words {
		if initials(text, t) || beside().particles[t.Folded] {
			continue
		}
		names++
	}
	return names > 1
}

// dropped reports whether a word changes nothing, such as a preposition. The
// rank goes on after it: "Gen. di B.".
func dropped(t fold.Word) bool {
	return tables().translate(t).means == drop
}

// orInitials is the doubt about words that end in letters which may belong
// to the rank or to the name behind it.
func orInitials(text string, words []fold.Word, long Rank, doubt *Doubt, in Context) *Doubt {
	d := &Doubt{Input: text, Ranks: candidates(long, doubt)}
	for k := len(words) - 1; k > 0; k-- {
		if prefix(text, words[:k+1], in.Country) < k {
			continue
		}
		d.Ranks = append(d.Ranks, candidates(Parse(text[words[0].Start:fold.WordEnd(text, words[k-1].End)], in))...)
		break
	}
	slices.SortStableFunc(d.Ranks, compareGrades)
	return d
}

// unreadWords returns how many words at the front are a rank that goes on behind
// the k words that were read, in words that are not known. It returns 0 if the
// rank ends there.
func unreadWords(text string, words []fold.Word, k int) int {
	capitals := strings.ContainsFunc(text, unicode.IsUpper)
	m := k
	for m < len(words) && goesOn(text, words, m, capitals) {
		m++
	}
	if m == k {
		return 0
	}
	return m
}

// goesOn reports whether a word behind a rank belongs to it: one behind a
// hyphen ("gen.-xyz."), a rank's word with a dot ("Cpt. Lt."), and, where names
// have capitals, an abbreviation without one ("gen. xyz.").
func goesOn(text string, words []fold.Word, i int, capitals bool) bool {
	t := words[i]
	between := strings.Trim(text[words[i-1].End:t.Start], ".")
	if between == "-" {
		return true
	}
	if !t.Dotted || t.Paren || strings.Contains(between, ",") || initials(text, t) {
		return false
	}
	r, size := utf8.DecodeRuneInString(text[t.Start:])
	if !unicode.IsLower(r) {
		w := tables().translate(t)
		return w.means != "" && w.means != drop && t.Start+size < t.End
	}
	if t.Start+size == t.End || text[t.Start+size] == '.' {
		return capitals && !strings.ContainsRune("adetuvz", r) // von, de, der, 't, zu
	}
	// "Gen. mr. Popescu" is a major general, and no gentleman.
	return capitals && (beside().honorificWords(words[i:]) == 0 || t.Folded == "mr") && !beside().academic[t.Folded]
}

// unread cuts m words that are a rank which is not known as a whole.
func unread(text string, words []fold.Word, m int) (Rank, string, *Doubt) {
	rank := text[words[0].Start:fold.WordEnd(text, words[m-1].End)]
	doubt := &Doubt{Input: rank, Nearest: nearestTitles(words[:m])}
	if m == len(words) {
		return Rank{}, text, doubt
	}
	return Rank{Text: rank}, text[opening(text, words[0].Start+len(rank), words[m].Start):], doubt
}

// candidates returns what a text may mean that was read as r.
func candidates(r Rank, doubt *Doubt) []Rank {
	if doubt.ambiguous() {
		return slices.Clone(doubt.Ranks)
	}
	return []Rank{r}
}
