package rank

import (
	"fmt"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation/internal/fold"
)

// drop is the meaning of a word that a rank may contain and that changes
// nothing: articles, "retired", "of justice".
const drop = "-"

// marks are what the tables say of a word beside its meaning.
type marks uint16

const (
	markAll    marks = 1 << iota // a native word that all services of a country use; the navy means a naval title by it
	markLand                     // a native word that only land and air forces use; navies say more
	markFrench                   // a word of French naval titles, which differ from their look-alikes
	markArm                      // an arm of service that had marshals in the Soviet Union
	markEnds                     // changes nothing, and may yet end a rank before a name
	markName                     // also a given name or family name
	markGiven                    // also a given name, before whatever follows
	markGlued                    // the name of a service that stands in one word with a rank
	markBeside                   // no rank by itself
)

// markNames are the marks in their order, as the table gives them.
var markNames = [...]string{"all", "land", "french", "arm", "ends", "name", "given", "glued", "beside"}

// word is one meaning of a word.
type word struct {
	means     string // English words, or drop
	marks     marks
	languages string // BCP 47, separated by spaces
	holds     string // the countries whose texts mean it, separated by spaces; empty for all others
	next      *word  // another meaning of the same spelling
}

// noWord is a word that no rank contains.
var noWord = &word{}

// local reports whether the meaning holds in some countries only.
func (w *word) local() bool { return w.holds != "" }

func (t *tableSet) loadWords(text string) {
	n := strings.Count(text, "\n")
	all := make([]word, 0, n)
	t.words = newIndex[*word](n)
	rows(text, 7, func(c []string) {
		spelling := string(fold.Append(nil, c[0]))
		all = append(all, word{means: c[1], marks: parseMarks(c[2]), languages: c[3], holds: c[4], next: t.words.get(spelling)})
		w := &all[len(all)-1]
		t.words.put(spelling, w)
		if w.marks&markGlued != 0 {
			t.glued = append(t.glued, spelling)
		}
	})
	slices.SortStableFunc(t.glued, func(a, b string) int { return len(b) - len(a) })
}

func parseMarks(text string) (m marks) {
	for text != "" {
		var name string
		name, text, _ = strings.Cut(text, " ")
		i := slices.Index(markNames[:], name)
		if i < 0 {
			panic(fmt.Sprintf("unknown mark %q", name))
		}
		m |= 1 << i
	}
	return m
}

// find returns the meaning of a folded word in a country: the meaning that
// holds there, else the meaning in the language of the word beside it, else the
// meaning that holds wherever no other does. It returns noWord for none.
func (t *tableSet) find(spelling, country, beside string) *word {
	first := t.words.get(spelling)
	if first == nil {
		return noWord
	}
	if first.next == nil && first.holds == "" {
		return first
	}
	general := noWord
	for w := first; w != nil; w = w.next {
		if w.holds == "" {
			general = w
		} else if country != "" && listed(w.holds, country) {
			return w
		}
	}
	if general == noWord || country != "" || beside == "" || t.shareLanguage(general, beside) {
		return general
	}
	for w := first; w != nil; w = w.next {
		if t.shareLanguage(w, beside) {
			return w
		}
	}
	return general
}

// shareLanguage reports whether a word is known and of a language of w.
func (t *tableSet) shareLanguage(w *word, beside string) bool {
	for b := t.words.get(beside); b != nil; b = b.next {
		for language := range strings.SplitSeq(b.languages, " ") {
			if listed(w.languages, language) {
				return true
			}
		}
	}
	return false
}

// listed reports whether a list of words that spaces separate has a word.
func listed(list, word string) bool {
	for list != "" {
		var first string
		if first, list, _ = strings.Cut(list, " "); first == word {
			return true
		}
	}
	return false
}

// translate returns the meaning of a word by itself.
func (t *tableSet) translate(w fold.Word) *word { return t.translateIn(w, "", "") }

// translateIn returns the meaning of a word in a country, beside another word.
func (t *tableSet) translateIn(w fold.Word, country, beside string) *word {
	if len(w.Folded) == 1 && w.Paren {
		switch w.Folded {
		case "r": // "Maj. Gen. (R)", retired
			return dropWord
		case "n": // "Capt (N)", navy
			return navyWord
		}
	}
	return t.lookUp(w.Folded, country, beside)
}

// lookUp returns the meaning of a folded word, listed or composed.
func (t *tableSet) lookUp(spelling, country, beside string) *word {
	if found := t.find(spelling, country, beside); found != noWord {
		return found
	}
	return t.composed(spelling)
}

// The meanings that no row gives.
var (
	dropWord      = &word{means: drop}
	navyWord      = &word{means: navy}
	rankWord      = &word{means: "rank"}
	viceWord      = &word{means: "vice"}
	rearWord      = &word{means: "rear"}
	commandWord   = &word{means: "command"}
	staffWord     = &word{means: "staff"}
	technicalWord = &word{means: "technical"}
	marineWord    = &word{means: "marine"}
)

// translateAt returns the meaning of one of several words, where the words
// beside it or the country say more than [translate] can.
func (t *tableSet) translateAt(words []fold.Word, i int, country string) *word {
	if w := localWord(words, i, country); w != nil {
		return w
	}
	if w, decided := t.besideOthers(words, i); decided {
		return w
	}
	beside := ""
	if i > 0 {
		beside = words[i-1].Folded
	} else if len(words) > 1 {
		beside = words[1].Folded
	}
	return t.translateIn(words[i], country, beside)
}

// besideOthers returns the meaning of an abbreviation that depends on the words
// beside it, and reports whether they decide.
func (t *tableSet) besideOthers(words []fold.Word, i int) (w *word, decided bool) {
	next := ""
	if i+1 < len(words) {
		next = words[i+1].Folded
	}
	switch spelling := words[i].Folded; spelling {
	case "l", "d", "e", "w", "i":
		// With a dot these are initials: "L. Col." is no colonel, and "Capt. I.
		// Ivanov" none of the first rank.
		if words[i].Dotted && len(words) > 1 && (i == 0 || i == len(words)-1) {
			return noWord, true
		}
	case "b":
		return noWord, i > 0
	case "р":
		if i > 0 && len(words[i-1].Folded) == 1 && words[i-1].Folded[0] >= '1' && words[i-1].Folded[0] <= '3' { // "кап. 1 р."
			return rankWord, true
		}
	case "v", "r": // "V Adm", "R. Adm."; "v otstavke" is Russian for retired
		if next != "" && t.translate(words[i+1]).means == "admiral" {
			if spelling == "v" {
				return viceWord, true
			}
			return rearWord, true
		}
	case "cmd":
		if next == "sgt" || next == "sergeant" {
			return commandWord, true
		}
	case "s":
		if next == "sgt" { // "S/Sgt"
			return staffWord, true
		}
	case "technical":
		if next == "sergeant" {
			return technicalWord, true
		}
	case "marine":
		if next == "corps" { // in whatever country the English is written
			return marineWord, true
		}
	}
	return nil, false
}
