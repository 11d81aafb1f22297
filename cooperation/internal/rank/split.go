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
	var toks [fold.MaxWords]fold.Word
	n := fold.Words(text, &toks)
	if n > 1 && alone(toks[:n], in.Country) {
		return Rank{}, text, nil
	}
	if k := prefix(text, toks[:n], in.Country); k > 0 {
		if m := unreadWords(text, toks[:n], k); m > 0 {
			return unread(text, toks[:n], m)
		}
		cut := fold.WordEnd(text, toks[k-1].End)
		start := toks[0].Start
		if toks[0].Paren && strings.Contains(text[start:cut], ")") { // "(E) Tümgeneral"
			start--
		}
		rank, doubt = Parse(text[start:cut], in)
		if k == 1 && !toks[0].Dotted && in.Branch == "" && (n == 2 && alsoName(toks[0].Folded) || arabicName(toks[0].Folded)) {
			return Rank{}, text, orName(text, rank, doubt)
		}
		if initials(text, toks[k-1]) && !fullName(text, toks[k:n]) && (k == 1 || !dropped(toks[k-2])) {
			return Rank{}, text, orInitials(text, toks[:k], rank, doubt, in)
		}
		return rank, text[opening(text, cut, toks[k].Start):], doubt
	}
	if k := suffix(text, toks[:n], in.Country); k > 0 {
		rank, doubt = Parse(text[toks[k].Start:], in)
		return rank, strings.TrimRight(text[:toks[k].Start], " ,\t\u00a0(["), doubt
	}
	return glued(text, in)
}

// alone reports that all words are one rank without a name: "Lieutenant
// General" is no lieutenant called General. "General French" is no rank: its
// last word would change nothing.
func alone(toks []fold.Word, c string) bool {
	if word, _ := translateAt(toks, len(toks)-1, c); word == "" || word == drop {
		return false
	}
	_, ok := read(toks, c)
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
func prefix(text string, toks []fold.Word, c string) int {
	const longest = 9 // words: "admiral of the fleet of the soviet union (ret.)"
	for k := min(len(toks)-1, longest); k > 0; k-- {
		last := toks[k-1]
		if initials(text, last) && !initialsMean(toks[:k], c) {
			continue
		}
		word, _ := translateAt(toks[:k], k-1, c)
		if word == "" || word == drop && !trails(toks[:k], c) {
			continue
		}
		if _, ok := read(toks[:k], c); ok && !ofSomething(toks[k-1].Folded, toks[k]) {
			return k
		}
	}
	return 0
}

// marshals reports the words that begin the rank of a marshal of an arm.
func marshals(w string) bool {
	return w == "marshal" || w == "маршал" || w == "chief" || w == "главныи"
}

// trails reports the words that change nothing and may yet end a rank
// before a name: "Gen. (Res.)", "Gen. Ret.", "General a.D.", "Oberst d.R." (but
// not "Dr."), "fariq rukn", "Jenderal TNI", "marshal of aviation".
func trails(toks []fold.Word, c string) bool {
	t := toks[len(toks)-1]
	if t.Paren || wordLocal(toks, len(toks)-1, c) == drop || armWord(t.Folded) && marshals(toks[0].Folded) {
		return true
	}
	switch t.Folded {
	case "ret", "retd", "rtd", "retired", "отставке", "запаса",
		"rukn", "rokn", "tayyar", "ركن", "طيار", "pasdar", "پاسدار", "tni":
		return true
	case "حرب": // also a family name, Harb
		return len(toks) > 1 && toks[len(toks)-2].Folded == "اركان"
	}
	return t.Joined && t.Dotted
}

// ofSomething reports a word after a rank's that shows that it is none:
// "General Staff", "Major League", "Commander of".
func ofSomething(last string, next fold.Word) bool {
	switch next.Folded {
	case "staff", "secretary", "secretariat", "assembly", "headquarters", "director", "directorate",
		"manager", "counsel", "prosecutor", "department", "inspector", "inspectorate", "qerargah", "kurmay",
		"штаба", "штаб", "штабу", "директор", "прокурор":
		return true
	case "of", "in", "at", "for", "and":
		return true
	}
	return last == "chief"
}

// suffix returns where a rank begins that ends the text: after a comma, or
// in Hangul, where the rank follows the name.
func suffix(text string, toks []fold.Word, c string) int {
	for k := 1; k < len(toks); k++ {
		between := text[toks[k-1].End:toks[k].Start]
		first, _ := utf8.DecodeRuneInString(toks[k].Folded)
		if !strings.Contains(between, ",") && (first < 0xAC00 || first > 0xD7A3) {
			continue
		}
		if _, ok := read(toks[k:], c); ok && toks[k].Folded != "전" {
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
		if wordHan(text[i:]) != "" {
			rank, doubt := Parse(text[i:], in)
			return rank, strings.TrimSpace(text[:i]), doubt
		}
	}
	return Rank{}, text, nil
}

// alsoName reports words that are ranks and given names.
func alsoName(w string) bool {
	switch w {
	case "major", "maj", "gen", "col", "marshal", "marshall", "albay", "por", "cap", "kap", "org", "alb", "corp":
		return true
	}
	return false
}

// orName is the doubt about a text that is a rank and a name or a name alone.
func orName(text string, r Rank, doubt *Doubt) *Doubt {
	return &Doubt{Input: text, Ranks: candidates(r, doubt), Give: []string{giveBranch}}
}
