package label

import (
	_ "embed" // the table of general words
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/defcoop/defcoop/timeline/internal/table"
)

// Title reads a title of an agreement in a language, given the names of the
// parties. The parties are left out, since all agreements of the parties share
// them. An acronym is a label of its own, in brackets or beside the parties only:
//
//	"Harbour Access Agreement (HAA) between Norland and Sudland"   harbour access; HAA
//	"Norland-Sudland HAA"                                          HAA
func Title(text, lang string, parties []string) []Label {
	text, acronyms := cutAcronyms(text)
	var out []Label
	if l := newTitle(text, lang, foldAll(parties)); len(l.words) > 0 || len(acronyms) == 0 {
		out = append(out, l)
	}
	for _, a := range acronyms {
		out = append(out, newAcronym(a, lang))
	}
	return out
}

func newAcronym(text, lang string) Label {
	l := Label{Text: Fold(text), Lang: lang, acronym: true}
	_, general := generalWords()[l.Text]
	l.words, l.proper = []string{l.Text}, !general
	return l
}

func newTitle(text, lang string, parties []string) Label {
	l := Label{Text: Fold(text), Lang: lang}
	tokens := partiesOut(tokensOf(text), parties)
	cut := tokens
	if short := betweenOut(tokens); slices.ContainsFunc(short, token.tells) {
		cut = short
	}
	var short strings.Builder
	var left []token
	for _, t := range cut {
		if t.tells() {
			left = append(left, t)
			l.words = append(l.words, t.word)
			l.proper = l.proper || t.proper()
		}
		if first, _ := utf8.DecodeRuneInString(t.word); t.counts() && unicode.Is(unicode.Latin, first) {
			short.WriteRune(first)
		}
	}
	if len(left) == 1 && isAcronym(left[0].text) {
		return newAcronym(left[0].text, lang)
	}
	slices.Sort(l.words)
	l.words = slices.Compact(l.words)
	if l.initials = short.String(); len(l.initials) < minAcronym {
		l.initials = ""
	}
	first, _ := utf8.DecodeRuneInString(strings.TrimSpace(text))
	l.described = !l.proper && unicode.IsLower(first)
	return l
}

// ShareProper reports whether two things have a title in common that names one of
// its kind. "Defence Cooperation Agreement" is a title of many.
func ShareProper(xs, ys []Label) bool {
	for _, x := range xs {
		if slices.ContainsFunc(ys, func(y Label) bool { return (x.proper || y.proper) && x.same(y) }) {
			return true
		}
	}
	return false
}

// token is a word of a title.
type token struct {
	text string // as it is printed
	word string // folded; of a general word its meaning
	role string // of a common word, its meaning; empty for all others
}

// The roles of common words.
const (
	roleParties = "parties" // the parties follow: "between"
	roleSubject = "subject" // the subject follows: "on"
)

// tells reports whether a word tells one title from another.
func (t token) tells() bool { return t.role == "" && t.word != "" }

// counts reports whether an acronym has a letter for a word.
func (t token) counts() bool {
	return t.word != "" && (t.role == "" || t.role != roleParties && t.role != roleSubject && len(t.word) > 3)
}

// proper reports whether a word is more than general.
func (t token) proper() bool {
	if _, general := generalWords()[Fold(t.text)]; general || hasDigit(t.word) {
		return false
	}
	if wide(t.word) {
		return utf8.RuneCountInString(t.word) > 1
	}
	return utf8.RuneCountInString(t.word) > 2
}

// tokensOf cuts a title into its words.
func tokensOf(text string) []token {
	var out []token
	parts := strings.FieldsFunc(undotted(text), func(r rune) bool { return !unicode.In(r, unicode.L, unicode.M, unicode.N) && r != 'ー' })
	for i := 0; i < len(parts); i++ {
		part := parts[i]
		if i+1 < len(parts) && strings.EqualFold(part, "co") {
			i++
			part += parts[i] // co-operation
		}
		for _, w := range strings.Fields(Fold(part)) {
			t := token{text: part, word: w, role: commonWords()[w]}
			if meaning, general := generalWords()[w]; general {
				t.word = meaning
			}
			out = append(out, t)
		}
	}
	return out
}

// undotted leaves the dots out of "U.S.".
func undotted(text string) string {
	var b strings.Builder
	prev := ' '
	for _, r := range text {
		if r != '.' || !unicode.IsUpper(prev) {
			b.WriteRune(r)
		}
		prev = r
	}
	return b.String()
}

// partiesOut leaves the names of parties out, and words that begin as they do:
// "Japanese", "Азербайджаном". Where a script does not part words, it looks inside them.
func partiesOut(tokens []token, parties []string) []token {
	const stem = 5 // letters from which on a word may go on after a name
	var out []token
	for _, t := range tokens {
		drop := false
		for _, name := range parties {
			if wide(name) {
				t.word = strings.ReplaceAll(t.word, name, "")
				continue
			}
			for w := range strings.FieldsSeq(name) {
				n := utf8.RuneCountInString(w)
				drop = drop || Fold(t.text) == w
				if n >= stem && !drop {
					_, size := utf8.DecodeLastRuneInString(w)
					drop = strings.HasPrefix(Fold(t.text), w[:len(w)-size]) && utf8.RuneCountInString(t.text) <= n+4
				}
			}
		}
		if wide(t.word) {
			t.word = ungeneral(t.word)
		}
		if !drop && t.word != "" {
			out = append(out, t)
		}
	}
	return out
}

// betweenOut leaves out what stands between the word that the parties follow and the
// word that the subject follows.
func betweenOut(tokens []token) []token {
	var out []token
	inside := false
	for _, t := range tokens {
		switch {
		case t.role == roleParties:
			inside = true
		case t.role == roleSubject:
			inside = false
		}
		if !inside {
			out = append(out, t)
		}
	}
	return out
}

// minAcronym is the number of letters from which on an acronym is one.
const minAcronym = 3

// isAcronym reports whether a word is an acronym: letters, at least three of them
// capitals, and no more than one small one.
func isAcronym(word string) bool {
	capitals, others := 0, 0
	for _, r := range word {
		switch {
		case unicode.IsUpper(r) && unicode.Is(unicode.Latin, r), unicode.IsUpper(r) && unicode.Is(unicode.Cyrillic, r):
			capitals++
		case unicode.IsLower(r):
			others++
		default:
			return false
		}
	}
	return capitals >= minAcronym && others <= 1
}

// cutAcronyms takes the acronyms in brackets out of a title.
func cutAcronyms(text string) (rest string, acronyms []string) {
	var b strings.Builder
	for {
		before, after, found := strings.Cut(text, "(")
		inside, behind, closed := strings.Cut(after, ")")
		if !found || !closed {
			b.WriteString(text)
			return b.String(), acronyms
		}
		b.WriteString(before)
		if word := strings.Trim(undotted(inside), " \"“”«»'‘’"); isAcronym(word) {
			acronyms = append(acronyms, word)
		} else {
			b.WriteString(" " + inside + " ")
		}
		text = behind
	}
}

func foldAll(list []string) []string {
	out := make([]string, 0, len(list))
	for _, s := range list {
		if f := Fold(s); f != "" {
			out = append(out, f)
		}
	}
	return out
}

// wide reports whether a word is written in a script that does not part words.
func wide(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	return unicode.In(first, unicode.Han, unicode.Hiragana, unicode.Katakana)
}

// ungeneral leaves the general words out of a word of such a script, and what joins them.
func ungeneral(word string) string {
	for _, w := range wideWords() {
		word = strings.ReplaceAll(word, w, "")
	}
	return word
}

//go:embed data/general.tsv
var generalTable string

// generalWords are the words that titles of many agreements have, with their
// meaning in English.
var generalWords = sync.OnceValue(func() map[string]string {
	words := map[string]string{}
	for r := range table.Rows(generalTable) {
		words[Fold(r.Form)] = Fold(r.Meaning)
	}
	return words
})

// wideWords are those of scripts that do not part words, the longest first.
var wideWords = sync.OnceValue(func() []string {
	var words []string
	for w := range generalWords() {
		if wide(w) {
			words = append(words, w)
		}
	}
	slices.SortFunc(words, func(a, b string) int {
		if len(a) != len(b) {
			return len(b) - len(a)
		}
		return strings.Compare(a, b)
	})
	return words
})
