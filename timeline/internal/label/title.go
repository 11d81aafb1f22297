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

// Round reads what a source calls a meeting, given the names of the parties. It
// reports whether that names a meeting of a series: it counts, and has more than one
// proper word. "2nd Dialogue of Harbour Ministers" does, "second meeting" does not.
func Round(text, lang string, parties []string) (Label, bool) {
	l := newTitle(inDigits(text, lang), lang, foldAll(parties))
	return l, !l.acronym && len(l.proper) > 1 && slices.ContainsFunc(l.words, isCount)
}

func newAcronym(text, lang string) Label {
	l := Label{Text: Fold(text), Lang: lang, acronym: true}
	_, general := generalWords()[l.Text]
	l.words = []string{l.Text}
	if !general {
		l.proper = l.words
	}
	return l
}

func newTitle(text, lang string, parties []string) Label {
	l := Label{Text: Fold(text), Lang: lang, title: true}
	cut := tokensOf(text)
	markParties(cut, parties)
	if short := betweenOut(cut); slices.ContainsFunc(short, token.tells) {
		cut = short
	}
	var short strings.Builder
	var left []token
	for _, t := range cut {
		if t.tells() {
			left = append(left, t)
			l.words = append(l.words, t.word)
			switch {
			case furtherWords()[Fold(t.text)]:
				l.further = append(l.further, t.word)
			case t.proper():
				l.proper = append(l.proper, t.word)
			}
		}
		if first, _ := utf8.DecodeRuneInString(t.word); t.counts() && unicode.Is(unicode.Latin, first) {
			short.WriteRune(first)
		}
	}
	if len(left) == 1 && isAcronym(left[0].text) {
		return newAcronym(left[0].text, lang)
	}
	for _, list := range []*[]string{&l.words, &l.proper, &l.further} {
		slices.Sort(*list)
		*list = slices.Compact(*list)
	}
	if l.initials = short.String(); len(l.initials) < minAcronym {
		l.initials = ""
	}
	first, _ := utf8.DecodeRuneInString(strings.TrimSpace(text))
	l.described = len(l.proper) == 0 && unicode.IsLower(first)
	return l
}

// ShareProper reports whether two things have a title in common that names one of
// its kind. "Defence Cooperation Agreement" is a title of many. A title within a longer
// one is not enough.
func ShareProper(xs, ys []Label) bool {
	for _, x := range xs {
		if slices.ContainsFunc(ys, func(y Label) bool {
			return len(x.proper)+len(y.proper) > 0 && x.same(y) && !x.within(y) && !y.within(x)
		}) {
			return true
		}
	}
	return false
}

// within reports whether a title of three words or more, with a proper one, is within
// a longer title of the same instrument, or of one that is not numbered.
func (l Label) within(all Label) bool {
	const few = 3
	if !l.title || !all.title || len(l.words) < few || len(l.words) >= len(all.words) || len(l.proper) == 0 || !slices.Equal(l.further, all.further) {
		return false
	}
	more := slices.DeleteFunc(slices.Clone(all.words), func(w string) bool { return slices.Contains(l.words, w) })
	const year = 4 // digits
	return holdsAll(l.words, all.words) && !slices.ContainsFunc(more, func(w string) bool { return len(w) != year && hasDigit(w) })
}

// NamesState reports whether a word of a title begins or ends the name of a state:
// "Republic".
func NamesState(word string) bool { return commonWords()[Fold(word)] == roleState }

// token is a word of a title.
type token struct {
	text string // as it is printed
	word string // folded; of a general word its meaning
	role string // of a common word, its meaning; of the name of a party "party"; empty for all others
}

// The roles of common words.
const (
	roleParties = "parties" // the parties follow: "between"
	roleParty   = "party"   // it names a party, and stands in no table
	roleSubject = "subject" // the subject follows: "on"
	roleState   = "state"   // part of the name of a state: "republic"
)

// tells reports whether a word tells one title from another.
func (t token) tells() bool { return t.role == "" && t.word != "" }

// counts reports whether an acronym has a letter for a word.
func (t token) counts() bool {
	return t.word != "" && (t.role == "" || t.role != roleParty && t.role != roleParties && t.role != roleSubject && len(t.word) > 3)
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

// markParties notes the words that name a party, and words that begin as its name
// does: "Japanese", "Азербайджаном". Where a script does not part words, it takes the
// names out of them.
func markParties(tokens []token, parties []string) {
	for i := range tokens {
		t := &tokens[i]
		for _, name := range parties {
			if wide(name) {
				t.word = strings.ReplaceAll(t.word, name, "")
			} else if namesParty(Fold(t.text), name) {
				t.role = roleParty
			}
		}
		if wide(t.word) {
			t.word = ungeneral(t.word)
		}
	}
}

// namesParty reports whether a word is one of a name, or goes on after it.
func namesParty(word, name string) bool {
	const stem, ending = 5, 4 // letters that a word has in common with a name, and more
	for w := range strings.FieldsSeq(name) {
		if word == w {
			return true
		}
		n := utf8.RuneCountInString(w)
		_, last := utf8.DecodeLastRuneInString(w)
		if n >= stem && strings.HasPrefix(word, w[:len(w)-last]) && utf8.RuneCountInString(word) <= n+ending {
			return true
		}
	}
	return false
}

// betweenOut leaves out what stands between the word that the parties follow and the
// subject. The subject begins at its word, or behind the second party.
func betweenOut(tokens []token) []token {
	var out []token
	inside := false
	parties := 0
	for i, t := range tokens {
		switch {
		case t.role == roleParties:
			inside, parties = true, 0
		case t.role == roleParty && (i == 0 || tokens[i-1].role != roleParty):
			parties++
		case t.role == roleSubject, parties > 1 && t.tells() && t.proper():
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

// furtherWords are the general words that make a title that of another instrument.
var furtherWords = sync.OnceValue(func() map[string]bool {
	words := map[string]bool{}
	for r := range table.Rows(generalTable) {
		if r.Where == "further instruments" {
			words[Fold(r.Form)] = true
		}
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
