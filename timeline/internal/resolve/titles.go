package resolve

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/label"
)

// labelsOf reads a title or proper name of a record. The title of an agreement and
// what a meeting of a series is called are read without the parties.
func (r *Reader) labelsOf(n int32, s statement) []label.Label {
	_, agreement := r.record(n).(*cooperation.Agreement)
	if !agreement && s.aspect != aspectRound {
		return []label.Label{label.New(s.text, s.lang)}
	}
	var names []string
	for _, p := range r.partiesOf(n) {
		if c := cooperation.Country(r.serves(n, p)); c.Valid() {
			names = r.appendNames(names, c, s)
		}
	}
	if agreement {
		return label.Title(s.text, s.lang, names)
	}
	if l, ok := label.Round(s.text, s.lang, names); ok {
		return []label.Label{l}
	}
	return nil
}

// appendNames appends how a title may call a party: by its names, and by words of the
// title that mean it, such as "Norwegian", "U.S." and "Hellenic Republic".
func (r *Reader) appendNames(names []string, c cooperation.Country, title statement) []string {
	names = append(names, string(c), c.Alpha3(), c.Name())
	if title.lang != "" {
		names = append(names, c.NameIn(title.lang))
	}
	means := func(read stateReader, text string) {
		if r.meaning(read, text) == c {
			names = append(names, text)
		}
	}
	words := strings.FieldsFunc(strings.ReplaceAll(title.text, ".", ""), func(r rune) bool { return !unicode.IsLetter(r) })
	for i, w := range words {
		switch {
		case label.NamesState(w):
			for name := range stateNames(words, i) {
				means(readsNames, name)
			}
		case len(w) <= 4 && w == strings.ToUpper(w):
			means(readsNames, w)
		default:
			means(readsDemonyms, w)
		}
	}
	return names
}

// stateReader is how words are read as a state.
type stateReader int

const (
	readsNames stateReader = iota
	readsDemonyms
)

// meaning is the state that words of a title name, empty for none. Titles repeat the
// same few words, and to find out that words name no state takes long.
func (r *Reader) meaning(read stateReader, text string) cooperation.Country {
	type key struct {
		stateReader
		text string
	}
	if c, known := r.states.Load(key{read, text}); known {
		return c.(cooperation.Country)
	}
	parse := cooperation.ParseCountry
	if read == readsDemonyms {
		parse = cooperation.ParseDemonym
	}
	c, err := parse(text)
	if err != nil {
		c = ""
	}
	r.states.Store(key{read, text}, c)
	return c
}

// stateNames yields what may be the name of a state around a word such as "Republic":
// a word before it, and up to three behind. Names begin and end with a capital.
func stateNames(words []string, i int) iter.Seq[string] {
	return func(yield func(string) bool) {
		for from := max(0, i-1); from <= i; from++ {
			for to := i + 1; to <= min(len(words), i+4); to++ {
				if part := words[from:to]; len(part) > 1 && capital(part[0]) && capital(part[len(part)-1]) && !yield(strings.Join(part, " ")) {
					return
				}
			}
		}
	}
}

// capital reports whether a word begins with a capital, or in a script without capitals.
func capital(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return !unicode.IsLower(r)
}

// sharedTitles are the titles of two agreements, or the names of two meetings of a
// series, that are the same.
func (r *Reader) sharedTitles(a, b int32) []Compared {
	var out []Compared
	r.ownStatements(a, func(s statement) {
		r.ownStatements(b, func(t statement) {
			if (s.aspect == aspectLabel || s.aspect == aspectRound) && t.aspect == s.aspect && label.Share(r.labelsOf(a, s), r.labelsOf(b, t)) {
				out = append(out, Compared{A: s.text, B: t.text, At: -1})
			}
		})
	})
	return out
}
