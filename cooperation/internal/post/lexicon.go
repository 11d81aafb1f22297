package post

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/defcoop/defcoop/cooperation/internal/fold"
)

//go:embed words.tsv
var wordsTable string

//go:embed particles.tsv
var particlesTable string

// embedded is the lexicon of the tables, which are read on first use.
var embedded = sync.OnceValue(func() *lexicon {
	l, err := newLexicon(wordsTable, particlesTable, customsTable)
	if err != nil {
		panic(err) // the tables are part of the package, and tests read them
	}
	return l
})

// lexicon knows what words say. README.md describes the tables it is made of.
type lexicon struct {
	whole    map[string]*entry
	unknown  entry              // of every other word
	begins   affixes            // "nazir-": beginnings, by their first two bytes
	ends     affixes            // "-minister": ends, by their last two bytes
	prefixes []affix            // "vize+": stand before a word of their own meaning
	within   []affix            // "-장관-": parts of a Korean, Chinese or Japanese word, the longest first
	customs  map[string]customs // by state
}

// entry is what is known of a whole word.
type entry struct {
	means concepts
	there []inCountry // what it says in some countries instead
	uses  uses
	pairs []affix // what it says together with the next word
	stems []affix // the same, where the next word is a beginning
}

type inCountry struct {
	codes string
	means concepts
}

// affix is a part of a word, or the second word of a pair, and what it says.
type affix struct {
	text  string
	means concepts
}

// affixes are parts of words by two of their bytes, the longest first.
type affixes map[[2]byte][]affix

func (a affixes) add(key string, part affix) {
	k := [2]byte([]byte(key))
	a[k] = append(a[k], part)
}

// longestFirst sorts affixes, and keeps the order of those of one length.
func longestFirst(a, b affix) int {
	return utf8.RuneCountInString(b.text) - utf8.RuneCountInString(a.text)
}

// newLexicon reads the tables.
func newLexicon(words, particles, states string) (*lexicon, error) {
	kept, err := loadCustoms(states)
	if err != nil {
		return nil, err
	}
	l := &lexicon{customs: kept, whole: make(map[string]*entry, 1024), begins: affixes{}, ends: affixes{}}
	names := bitsByName(conceptNames)
	for line := range rowsOf(words) {
		word, meaning, where, ok := columns(line)
		if !ok {
			return nil, fmt.Errorf("words.tsv: %q has not 5 columns", line)
		}
		means, ok := bitsOf(meaning, names)
		if !ok {
			return nil, fmt.Errorf("words.tsv: %q: meaning %q is not known", word, meaning)
		}
		if err := l.add(word, concepts(means), where); err != nil {
			return nil, err
		}
	}
	names = bitsByName(useNames)
	for line := range rowsOf(particles) {
		word, use, _, ok := columns(line)
		if !ok {
			return nil, fmt.Errorf("particles.tsv: %q has not 5 columns", line)
		}
		does, ok := bitsOf(use, names)
		if !ok {
			return nil, fmt.Errorf("particles.tsv: %q: use %q is not known", word, use)
		}
		l.entry(folded(word)).uses |= uses(does)
	}
	for _, list := range l.begins {
		slices.SortStableFunc(list, longestFirst)
	}
	for _, list := range l.ends {
		slices.SortStableFunc(list, longestFirst)
	}
	slices.SortStableFunc(l.prefixes, longestFirst)
	slices.SortStableFunc(l.within, longestFirst)
	return l, nil
}

// columns are the columns of a row that the reader needs.
func columns(row string) (word, meaning, where string, ok bool) {
	word, rest, _ := strings.Cut(row, "\t")
	meaning, rest, _ = strings.Cut(rest, "\t")
	_, rest, _ = strings.Cut(rest, "\t")
	where, source, ok := strings.Cut(rest, "\t")
	return word, meaning, where, ok && !strings.Contains(source, "\t")
}

// rowsOf are the lines of a table below its heading.
func rowsOf(table string) func(yield func(string) bool) {
	_, below, _ := strings.Cut(table, "\n")
	return strings.SplitSeq(strings.TrimSuffix(below, "\n"), "\n")
}

// folded is a word as texts are folded; the spelling in a table is free.
func folded(word string) string {
	var buf [64]byte
	return string(fold.Append(buf[:0], word))
}

// add adds a row of words.tsv.
func (l *lexicon) add(word string, means concepts, where string) error {
	if first, second, two := strings.Cut(word, " "); two {
		e := l.entry(folded(first))
		if stem, cut := strings.CutSuffix(second, "-"); cut {
			e.stems = append(e.stems, affix{folded(stem), means})
		} else {
			e.pairs = append(e.pairs, affix{folded(second), means})
		}
		return nil
	}
	part, prefix := strings.CutSuffix(word, "+")
	part, end := strings.CutPrefix(part, "-")
	part, begin := strings.CutSuffix(part, "-")
	a := affix{folded(part), means}
	switch {
	case len(a.text) < 2 && (begin || end):
		return fmt.Errorf("words.tsv: %q is too short for a part of a word", word)
	case prefix:
		l.prefixes = append(l.prefixes, a)
	case begin && end:
		l.within = append(l.within, a)
	case begin:
		l.begins.add(a.text[:2], a)
	case end:
		l.ends.add(a.text[len(a.text)-2:], a)
	case where != "":
		e := l.entry(a.text)
		e.there = append(e.there, inCountry{where, means})
	default:
		l.entry(a.text).means = means
	}
	return nil
}

// entry returns the entry of a whole word, a new one if there is none.
func (l *lexicon) entry(word string) *entry {
	e := l.whole[word]
	if e == nil {
		e = &entry{}
		l.whole[word] = e
	}
	return e
}

// word is a word of a title, and what is known of it.
type word struct {
	fold.Word
	*entry
	means concepts
}

// does reports whether a word has a use.
func (w *word) does(use uses) bool { return w.uses&use != 0 }

// with is what a word says together with the next one.
func (w *word) with(next string) concepts {
	for i := range w.pairs {
		if w.pairs[i].text == next {
			return w.pairs[i].means
		}
	}
	for i := range w.stems {
		if strings.HasPrefix(next, w.stems[i].text) {
			return w.stems[i].means
		}
	}
	return 0
}

// look looks a word of a title up.
func (l *lexicon) look(w fold.Word, country string) word {
	e := l.whole[w.Folded]
	if e == nil {
		return word{w, &l.unknown, l.built(w.Folded)}
	}
	for _, t := range e.there {
		if country != "" && strings.Contains(t.codes, country) {
			return word{w, e, t.means}
		}
	}
	if e.means == 0 {
		return word{w, e, l.built(w.Folded)}
	}
	return word{w, e, e.means}
}

// built is what a word says by its parts: a prefix before a known word, a
// beginning and an end, or the parts of a word without spaces.
func (l *lexicon) built(w string) concepts {
	for _, p := range l.prefixes {
		rest, cut := strings.CutPrefix(w, p.text)
		if !cut {
			continue
		}
		if e := l.whole[rest]; e != nil && e.means != 0 {
			return e.means | p.means
		}
		if c := l.compound(rest); c != 0 {
			return c | p.means
		}
	}
	if c := l.compound(w); c != 0 {
		return c
	}
	return l.joined(w)
}

// compound is what the longest known beginning and end of a word say: "nazirin"
// by its beginning, "Verteidigungsminister" by both.
func (l *lexicon) compound(w string) concepts {
	if len(w) < 2 {
		return 0
	}
	var c concepts
	for _, a := range l.begins[[2]byte{w[0], w[1]}] {
		if strings.HasPrefix(w, a.text) {
			c = a.means
			break
		}
	}
	for _, a := range l.ends[[2]byte{w[len(w)-2], w[len(w)-1]}] {
		if strings.HasSuffix(w, a.text) {
			return c | a.means
		}
	}
	return c
}

// joined reads a Korean, Chinese or Japanese word by the parts it is made of:
// 국방부장관 is 국방부, a ministry of defence, and 장관, a minister. Every part is
// taken out of the word when it is found.
func (l *lexicon) joined(w string) concepts {
	korean := isHangul(w)
	if !korean && !isHan(w) {
		return 0
	}
	var c concepts
	for i := range l.within {
		p := &l.within[i]
		if at := strings.Index(w, p.text); at >= 0 {
			c |= p.means
			w = w[:at] + " " + w[at+len(p.text):]
		}
	}
	if korean && c != 0 && !c.any(heads) && strings.HasSuffix(w, "장") {
		c |= head // the head of what the word names: 방위사업청장
	}
	return c
}

// isHangul reports whether a word begins with a Korean syllable.
func isHangul(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return r >= 0xAC00 && r <= 0xD7A3
}

// isHan reports whether a word begins with a Chinese character.
func isHan(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return r >= 0x4E00 && r <= 0x9FFF
}
