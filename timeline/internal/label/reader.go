package label

import (
	_ "embed" // the tables
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/defcoop/defcoop/timeline/internal/table"
)

// Fit is how well a text serves a reader; the smaller, the better.
type Fit int

// The ways in which a text serves a reader.
const (
	FitLanguage Fit = iota // it is in the reader's language
	FitLetters             // it is in the letters of that language
	FitLatin               // it is in Latin letters
	FitOther
)

// FitOf says how well a text in a language, empty where that is not known, serves
// readers of another one. A text that is not in the letters of the reader's language
// is not in it, whatever its source is written in.
func FitOf(text, lang, reader string) Fit {
	i := strings.IndexFunc(text, unicode.IsLetter)
	if i < 0 {
		return FitLanguage // a number, which everybody reads
	}
	r, _ := utf8.DecodeRuneInString(text[i:])
	letters, listed := scriptsOf()[primary(reader)]
	switch own := unicode.In(r, letters...) || !listed && unicode.Is(unicode.Latin, r); {
	case own && lang != "" && primary(lang) == primary(reader):
		return FitLanguage
	case own:
		return FitLetters
	case unicode.Is(unicode.Latin, r):
		return FitLatin
	}
	return FitOther
}

// scriptTable says in which letters languages are written. Those that it does not
// list are written in Latin letters.
//
//go:embed data/scripts.tsv
var scriptTable string

var scriptsOf = sync.OnceValue(func() map[string][]*unicode.RangeTable {
	out := map[string][]*unicode.RangeTable{}
	for r := range table.Rows(scriptTable) {
		for _, name := range strings.Fields(r.Meaning) {
			out[r.Form] = append(out[r.Form], unicode.Scripts[name])
		}
	}
	return out
})

// primary is the language of a BCP 47 tag, without region and script.
func primary(tag string) string {
	tag, _, _ = strings.Cut(tag, "-")
	return strings.ToLower(tag)
}

// relationTable holds words that name somebody by the post of another one.
//
//go:embed data/relations.tsv
var relationTable string

var relations = sync.OnceValue(func() map[string]bool {
	words := map[string]bool{}
	for r := range table.Rows(relationTable) {
		words[Fold(r.Form)] = true
	}
	return words
})

// Relational reports whether the title of a post says only whose like somebody is:
// "his counterpart", and not what he is.
func Relational(title string) bool {
	return slices.ContainsFunc(strings.Fields(Fold(title)), func(w string) bool { return relations()[w] })
}

// Within reports whether one folded text holds all words of another, in either
// direction. A single letter stands for a word that begins with it. An empty text
// holds nothing and is in nothing.
func Within(x, y string) bool {
	a, b := strings.Fields(x), strings.Fields(y)
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) == 0 {
		return false
	}
	for _, w := range a {
		i := 0
		for i < len(b) && !standsFor(w, b[i]) {
			i++
		}
		if i == len(b) {
			return false
		}
	}
	return true
}

// standsFor reports whether two words are equal, or one is the initial of the other.
func standsFor(x, y string) bool {
	if len(x) > len(y) {
		x, y = y, x
	}
	return x == y || utf8.RuneCountInString(x) == 1 && strings.HasPrefix(y, x)
}
