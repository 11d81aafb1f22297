package match

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/defcoop/defcoop/timeline/internal/table"
)

// Some languages inflect names, and a source may print no other case: "с Сергеем
// Лавровым", "του Νίκου Παναγιωτόπουλου". So a name that ends as an oblique case does
// has the nominative as another form. Many an ending is that of a nominative too; then
// the other form is nobody's name and does no harm. Endings that turn a man's name
// into a woman's are not among them.

// endingsTable holds the endings of oblique cases in small letters, with the ending of
// the nominative; - is none. An ending that stands for itself is that of a nominative
// (-πούλου, a woman's). An ending that holds "beside another" is that of a
// woman's name as well, unless another word of the name is inflected for certain.
//
//go:embed data/endings.tsv
var endingsTable string

var endings = sync.OnceValue(func() []ending { return readEndings(endingsTable) })

type ending struct {
	oblique, nominative string
	beside              bool // holds beside another inflected word only
}

func readEndings(text string) []ending {
	var all []ending
	for r := range table.Rows(text) {
		_, where, _ := strings.Cut(r.Where, ", ")
		all = append(all, ending{r.Form, strings.Trim(r.Meaning, "-"), where == "beside another"})
	}
	return all
}

// leastStem is how many letters a word has before its ending, at least.
const leastStem = 3

// nominative returns a text with its inflected words in the nominative, false if it
// has none.
func nominative(text string) (string, bool) {
	if text = plain(text); !inflects(text) {
		return "", false
	}
	var b strings.Builder
	sure := false
	for pass := range 2 { // first without what holds beside another word only
		b.Reset()
		for rest := text; rest != ""; {
			n := strings.IndexFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) })
			if n < 0 {
				n = len(rest)
			}
			w, inflected := nominativeOf(rest[:n], pass == 1)
			sure = sure || inflected && pass == 0
			b.WriteString(w)
			_, next := utf8.DecodeRuneInString(rest[n:])
			b.WriteString(rest[n : n+next])
			rest = rest[n+next:]
		}
		if !sure {
			return "", false
		}
	}
	return b.String(), true
}

// inflects reports whether a text has letters of a script of the table.
func inflects(text string) bool {
	return strings.IndexFunc(text, func(r rune) bool { return unicode.Is(unicode.Cyrillic, r) || unicode.Is(unicode.Greek, r) }) >= 0
}

// nominativeOf returns a word in the nominative, by its longest ending.
func nominativeOf(w string, beside bool) (string, bool) {
	var best ending
	low := strings.ToLower(w)
	if len(low) != len(w) {
		return w, false
	}
	for _, e := range endings() {
		if len(e.oblique) > len(best.oblique) && (beside || !e.beside) && strings.HasSuffix(low, e.oblique) {
			best = e
		}
	}
	stem := w[:len(w)-len(best.oblique)]
	if best.oblique == best.nominative || utf8.RuneCountInString(stem) < leastStem {
		return w, false
	}
	return stem + best.nominative, true
}
