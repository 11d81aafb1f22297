package rank

import (
	"strings"
	"unicode/utf8"

	"github.com/defcoop/defcoop/cooperation/internal/fold"
)

// Split cuts a rank off a name. The rank and the rest are parts of the text;
// where nothing is cut off, the rest is the text.
func Split(text string, in Context) (rank Rank, rest string, doubt *Doubt) {
	if len(text) > fold.MaxBytes || !utf8.ValidString(text) {
		return Rank{}, text, nil
	}
	var words [fold.MaxWords]fold.Word
	n := fold.Words(text, &words)
	if n > 1 && alone(words[:n], in.Country) {
		return Rank{}, text, nil
	}
	if k := prefix(text, words[:n], in.Country); k > 0 {
		if m := unreadWords(text, words[:n], k); m > 0 {
			return unread(text, words[:n], m)
		}
		cut := fold.WordEnd(text, words[k-1].End)
		start := words[0].Start
		if words[0].Paren && strings.Contains(text[start:cut], ")") { // "(E) Tümgeneral"
			start--
		}
		rank, doubt = Parse(text[start:cut], in)
		if k == 1 && !words[0].Dotted && in.Branch == "" && (n == 2 && marked(words[0], markName) || marked(words[0], markGiven)) {
			return Rank{}, text, orName(text, rank, doubt)
		}
		if initials(text, words[k-1]) && !fullName(text, words[k:n]) && (k == 1 || !dropped(words[k-2])) {
			return Rank{}, text, orInitials(text, words[:k], rank, doubt, in)
		}
		return rank, text[opening(text, cut, words[k].Start):], doubt
	}
	if k := suffix(text, words[:n], in.Country); k > 0 {
		rank, doubt = Parse(text[words[k].Start:], in)
		return rank, strings.TrimRight(text[:words[k].Start], " ,\t\u00a0(["), doubt
	}
	return glued(text, in)
}

// alone reports whether all words are one rank without a name: "Lieutenant
// General" is no lieutenant called General. "General French" is no rank: its
// last word would change nothing.
func alone(words []fold.Word, c string) bool {
	if last := tables().translateAt(words, len(words)-1, c); last.means == "" || last.means == drop {
		return false
	}
	_, ok := tables().read(words, c)
	return ok
}

// opening returns where a name begins whose first word is at start: at the
// quotation mark or bracket before it, but not before the end of the rank.
func opening(text string, end, start int) int {
	for start > end {
		r, size := utf8.DecodeLastRuneInString(text[end:start])
		if !strings.ContainsRune("([{\"'“‘«„", r) {
			break
		}
		start -= size
	}
	return start
}

// prefix returns how many words at the front are a rank, leaving at least
// one for the name.
func prefix(text string, words []fold.Word, c string) int {
	const longest = 9 // words: "admiral of the fleet of the soviet union (ret.)"
	for k := min(len(words)-1, longest); k > 0; k-- {
		last := words[k-1]
		if initials(text, last) && !initialsMean(words[:k], c) {
			continue
		}
		w := tables().translateAt(words[:k], k-1, c)
		if w.means == "" || w.means == drop && !trails(words[:k], c) {
			continue
		}
		if _, ok := tables().read(words[:k], c); ok && !ofSomething(words[k-1].Folded, words[k]) {
			return k
		}
	}
	return 0
}

// marshals reports whether a word begins the rank of a marshal of an arm.
func marshals(w string) bool {
	return w == "marshal" || w == "маршал" || w == "chief" || w == "главныи"
}

// trails reports whether the last word, which changes nothing, may yet end a
// rank before a name: "Gen. (Res.)", "Gen. Ret.", "General a.D.", "Oberst d.R."
// (but not "Dr."), "fariq rukn", "Jenderal TNI", "marshal of aviation".
func trails(words []fold.Word, country string) bool {
	i := len(words) - 1
	last := words[i]
	w := tables().translateAt(words, i, country)
	if last.Paren || w.local() || w.marks&markEnds != 0 || w.marks&markArm != 0 && marshals(words[0].Folded) {
		return true
	}
	if last.Folded == "حرب" { // also a family name, Harb
		return i > 0 && words[i-1].Folded == "اركان"
	}
	return last.Joined && last.Dotted
}

// ofSomething reports whether the word after a rank shows that it is none:
// "General Staff", "Major League", "Commander of".
func ofSomething(last string, next fold.Word) bool {
	return last == "chief" || beside().offices[next.Folded]
}

// suffix returns where a rank begins that ends the text: after a comma, or
// in Hangul, where the rank follows the name.
func suffix(text string, words []fold.Word, c string) int {
	for k := 1; k < len(words); k++ {
		between := text[words[k-1].End:words[k].Start]
		first, _ := utf8.DecodeRuneInString(words[k].Folded)
		if !strings.Contains(between, ",") && (first < 0xAC00 || first > 0xD7A3) {
			continue
		}
		if _, ok := tables().read(words[k:], c); ok && words[k].Folded != "전" {
			return k
		}
	}
	return 0
}

// glued cuts a Chinese rank that stands in one word with the name, after
// it ("李尚福上将").
func glued(text string, in Context) (Rank, string, *Doubt) {
	for i, r := range text {
		if i == 0 || r < 0x4E00 || r > 0x9FFF {
			continue
		}
		if tables().lookUp(text[i:], "", "") != noWord {
			rank, doubt := Parse(text[i:], in)
			return rank, strings.TrimSpace(text[:i]), doubt
		}
	}
	return Rank{}, text, nil
}

// marked reports whether any meaning of a word has a mark.
func marked(w fold.Word, m marks) bool {
	for meaning := tables().words.get(w.Folded); meaning != nil; meaning = meaning.next {
		if meaning.marks&m != 0 {
			return true
		}
	}
	return false
}

// orName is the doubt about a text that is a rank and a name or a name alone.
func orName(text string, r Rank, doubt *Doubt) *Doubt {
	return &Doubt{Input: text, Ranks: candidates(r, doubt), Give: []string{giveBranch}}
}
