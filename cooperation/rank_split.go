package cooperation

import (
	"errors"
	"strings"
	"unicode/utf8"

	"github.com/defcoop/defcoop/cooperation/internal/fold"
)

// SplitRank cuts a rank off a name: "Col. Gen. Karim Valiyev" gives the rank
// that [ParseRank] reads in "Col. Gen." and "Karim Valiyev". It looks for the
// longest rank at the front, then, as Korean and Chinese write ("최춘송 소장",
// "李尚福上将"), or after a comma ("Karim Valiyev, Colonel General"), at the end;
// it cuts between whole words only, so that Generalov is no general. A text
// without a rank, or with a rank and no name, comes back as it is, with a zero
// Rank and no error.
//
// Some ranks are also names. "Major Owens" and "Gen Nakatani" are a man's rank
// and family name or his full name, and "Maj Sjöwall" is no officer: where such
// a word (Major, Maj, Gen, Col, Marshal, Albay ...) stands without a dot before
// exactly one other word, and [RankContext.Branch] does not say that the text
// is about an officer, the result is an [*AmbiguousError] whose Ranks hold the
// rank that it may be; the rank returned is zero and rest is the whole text.
//
// So it is where capital letters with dots may end the rank or begin the name,
// and no full name follows: in Italy "Gen. B. Rossi" is a brigadier general or
// a general whose first name begins with B., while "Gen. B. Mario Rossi" is a
// brigadier general.
//
// Where a word behind the rank shows that the rank goes on and that word is not
// known ("gen. xyz. Jan Nowak", "general-xyz"), the rank would be another, so
// the result is an [*UnknownError] for all these words; the rank returned holds
// their text alone.
//
// Where [ParseRank] reports that the rank is ambiguous, so does SplitRank, with
// the same error; rank and rest are cut all the same. A form of address before
// the rank is left to [SplitHonorific].
func SplitRank(text string, in RankContext) (rank Rank, rest string, err error) {
	if len(text) > fold.MaxBytes || !utf8.ValidString(text) {
		return Rank{}, text, nil
	}
	var toks [fold.MaxWords]fold.Word
	n := fold.Words(text, &toks)
	if n > 1 && rankAlone(toks[:n], in.Country) {
		return Rank{}, text, nil
	}
	if k := rankPrefix(text, toks[:n], in.Country); k > 0 {
		if m := rankUnread(text, toks[:n], k); m > 0 {
			return rankUnreadError(text, toks[:n], m)
		}
		cut := fold.WordEnd(text, toks[k-1].End)
		start := toks[0].Start
		if toks[0].Paren && strings.Contains(text[start:cut], ")") { // "(E) Tümgeneral"
			start--
		}
		rank, err = ParseRank(text[start:cut], in)
		if k == 1 && !toks[0].Dotted && in.Branch == "" && (n == 2 && rankAlsoName(toks[0].Folded) || rankArabicName(toks[0].Folded)) {
			return Rank{}, text, rankOrName(text, rank, err)
		}
		if rankInitials(text, toks[k-1]) && !rankFullName(text, toks[k:n]) && (k == 1 || !rankDropped(toks[k-2])) {
			return Rank{}, text, rankOrInitials(text, toks[:k], rank, err, in)
		}
		return rank, text[rankOpening(text, cut, toks[k].Start):], err
	}
	if k := rankSuffix(text, toks[:n], in.Country); k > 0 {
		rank, err = ParseRank(text[toks[k].Start:], in)
		return rank, strings.TrimRight(text[:toks[k].Start], " ,\t\u00a0(["), err
	}
	return rankGlued(text, in)
}

// rankAlone reports that all words are one rank without a name: "Lieutenant
// General" is no lieutenant called General. "General French" is no rank: its
// last word would change nothing.
func rankAlone(toks []fold.Word, c Country) bool {
	if word, _ := rankWordAt(toks, len(toks)-1, c); word == "" || word == rankDrop {
		return false
	}
	_, ok := rankRead(toks, c)
	return ok
}

// rankOpening returns where a name begins whose first word is at start: at the
// quotation mark or bracket before it, but not before the end of the rank.
func rankOpening(text string, end, start int) int {
	for start > end {
		r, size := utf8.DecodeLastRuneInString(text[end:start])
		if !strings.ContainsRune("([{\"'“‘«„", r) {
			break
		}
		start -= size
	}
	return start
}

// rankPrefix returns how many words at the front are a rank, leaving at least
// one for the name.
func rankPrefix(text string, toks []fold.Word, c Country) int {
	const longest = 9 // words: "admiral of the fleet of the soviet union (ret.)"
	for k := min(len(toks)-1, longest); k > 0; k-- {
		last := toks[k-1]
		if rankInitials(text, last) && !rankInitialsMean(toks[:k], c) {
			continue
		}
		word, _ := rankWordAt(toks[:k], k-1, c)
		if word == "" || word == rankDrop && !rankTrails(toks[:k], c) {
			continue
		}
		if _, ok := rankRead(toks[:k], c); ok && !rankOfSomething(toks[k-1].Folded, toks[k]) {
			return k
		}
	}
	return 0
}

// rankMarshals reports the words that begin the rank of a marshal of an arm.
func rankMarshals(w string) bool {
	return w == "marshal" || w == "маршал" || w == "chief" || w == "главныи"
}

// rankTrails reports the words that change nothing and may yet end a rank
// before a name: "Gen. (Res.)", "Gen. Ret.", "General a.D.", "Oberst d.R." (but
// not "Dr."), "fariq rukn", "Jenderal TNI", "marshal of aviation".
func rankTrails(toks []fold.Word, c Country) bool {
	t := toks[len(toks)-1]
	if t.Paren || rankWordLocal(toks, len(toks)-1, c) == rankDrop || rankArm(t.Folded) && rankMarshals(toks[0].Folded) {
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

// rankOfSomething reports a word after a rank's that shows that it is none:
// "General Staff", "Major League", "Commander of".
func rankOfSomething(last string, next fold.Word) bool {
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

// rankSuffix returns where a rank begins that ends the text: after a comma, or
// in Hangul, where the rank follows the name.
func rankSuffix(text string, toks []fold.Word, c Country) int {
	for k := 1; k < len(toks); k++ {
		between := text[toks[k-1].End:toks[k].Start]
		first, _ := utf8.DecodeRuneInString(toks[k].Folded)
		if !strings.Contains(between, ",") && (first < 0xAC00 || first > 0xD7A3) {
			continue
		}
		if _, ok := rankRead(toks[k:], c); ok && toks[k].Folded != "전" {
			return k
		}
	}
	return 0
}

// rankGlued cuts a Chinese rank that stands in one word with the name, after
// it ("李尚福上将").
func rankGlued(text string, in RankContext) (Rank, string, error) {
	for i, r := range text {
		if i == 0 || r < 0x4E00 || r > 0x9FFF {
			continue
		}
		if rankWordHan(text[i:]) != "" {
			rank, err := ParseRank(text[i:], in)
			return rank, strings.TrimSpace(text[:i]), err
		}
	}
	return Rank{}, text, nil
}

// rankAlsoName reports words that are ranks and given names.
func rankAlsoName(w string) bool {
	switch w {
	case "major", "maj", "gen", "col", "marshal", "marshall", "albay", "por", "cap", "kap", "org", "alb", "corp":
		return true
	}
	return false
}

// rankOrName is the error for a text that is a rank and a name or a name alone.
func rankOrName(text string, r Rank, err error) error {
	e := &AmbiguousError{Input: clipped(text), Ranks: []Rank{r}, Give: []string{giveBranch}}
	if a := (*AmbiguousError)(nil); errors.As(err, &a) {
		e.Ranks = a.Ranks
	}
	return e
}
