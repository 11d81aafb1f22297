package cooperation

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/defcoop/defcoop/cooperation/internal/country"
	"github.com/defcoop/defcoop/cooperation/internal/fold"
)

// IsDescription reports whether a text that stands as the title of an agreement
// only describes it: "memorandum to strengthen cooperation". A text is a
// description if all of this holds:
//
//   - It is English. Only there does case tell: an English title has capitals
//     wherever it stands. Most other languages write the names of agreements as
//     common nouns: "acuerdo de acceso recíproco", "accord de Schengen".
//   - It has no capital letter but in the names of states and what is of them.
//   - It names an instrument, by a word of [AgreementKind], and goes on behind it.
//     "Reciprocal access agreement" is a short name, which ends with that word.
//
// Language is that of the source, which counts where the text has none of its
// own. A text of no known language is no description.
//
// A description is no evidence that a title is another one. Nor is it evidence
// that two agreements are one.
func IsDescription(title Text, language string) bool {
	if title.Lang != "" {
		language = title.Lang
	}
	if primary, _, _ := strings.Cut(language, "-"); !strings.EqualFold(primary, "en") {
		return false
	}
	text := title.Text
	if len(text) > fold.MaxBytes || !utf8.ValidString(text) {
		return false
	}
	var words [fold.MaxWords]fold.Word
	n := fold.Words(text, &words)
	return describesInstrument(text, words[:n]) && capitalsOnlyInStates(text, words[:n])
}

// describesInstrument reports whether there is a word for an instrument, each
// without a capital, and the last word is none.
func describesInstrument(text string, words []fold.Word) bool {
	found := false
	for _, w := range words {
		if instruments().heads[singular(w.Folded)] {
			if first, _ := utf8.DecodeRuneInString(text[w.Start:]); unicode.IsUpper(first) {
				return false
			}
			found = true
		}
	}
	return found && !instruments().ends[singular(words[len(words)-1].Folded)]
}

// singular is a word without the s of its plural.
func singular(word string) string { return strings.TrimSuffix(word, "s") }

// instrumentWords are words of the terms of AgreementKind, in the singular.
type instrumentWords struct {
	heads map[string]bool // what the instrument is: "agreement", "memorandum"
	ends  map[string]bool // what a term ends with: "agreement", "understanding"
}

// instruments reads the terms on first use. The head of a term is its last word
// before what the instrument is of.
var instruments = sync.OnceValue(func() instrumentWords {
	w := instrumentWords{map[string]bool{}, map[string]bool{}}
	for _, k := range agreementKinds {
		if k == AgreementOther {
			continue
		}
		head, _, _ := strings.Cut(string(k), "-of-")
		head = singular(head[strings.LastIndexByte(head, '-')+1:])
		w.heads[head], w.ends[head] = true, true
		w.ends[singular(string(k)[strings.LastIndexByte(string(k), '-')+1:])] = true
	}
	return w
})

// longestState is how many words the name of a state may have.
const longestState = 6

// capitalsOnlyInStates reports whether no word has a capital letter but those
// that name states, or what is of them.
func capitalsOnlyInStates(text string, words []fold.Word) bool {
	for i := 0; i < len(words); i++ {
		if !strings.ContainsFunc(text[words[i].Start:words[i].End], unicode.IsUpper) {
			continue
		}
		end := min(len(words), i+longestState)
		for ; end > i; end-- {
			if namesState(text[words[i].Start:words[end-1].End]) {
				break
			}
		}
		if end == i {
			return false
		}
		i = end - 1
	}
	return true
}

// namesState reports whether a text names a state, or is an adjective or noun of
// nationality.
func namesState(text string) bool {
	if len(text) > country.MaxText {
		return false
	}
	if _, ok := country.Read(text); ok {
		return true
	}
	return country.IsDemonym(text)
}
