package post

import (
	"strings"
	"unicode/utf8"

	"github.com/defcoop/defcoop/cooperation/internal/country"
)

// someoneElse reports whether the words around a minister's title say that
// somebody else is meant: an aide of the minister, his wife, his predecessor.
// No list of such words is complete, so a word that is not known says it too:
//
//   - before the title where the language puts the person first: "spokesman of
//     the minister", "жена министра";
//   - behind the title where the language puts the person last: "nazirinin oğlu",
//     "장관 부인".
func (r *reading) someoneElse() bool {
	first, last := r.ministerAt()
	if first < 0 {
		return false
	}
	isDeputy := r.set.any(deputy | assistant)
	w := &r.words[last]
	if !isDeputy && (r.possessed(last) || r.glued(w.Folded)) {
		return true
	}
	if w.means.any(personLast) || isHangul(w.Folded) || isHan(w.Folded) {
		return !isDeputy && r.anyoneAfter(last)
	}
	oblique := w.means.any(genitive)
	adjacent := -1 // the last word before the title that is not known
	for i := range r.words[:first] {
		c, preposition := r.meaningAt(i), r.words[i+1].does(whose)
		switch {
		case c == 0 && !r.harmless(i, first):
			if preposition || !isDeputy && oblique {
				return true
			}
			adjacent = i
		case !isDeputy && c.any(staffs) && (preposition || oblique):
			return true
		}
	}
	// "Health Minister" is a minister of health; "incoming Defence Minister" and
	// "mluvčí ministra" are nobody known.
	return adjacent >= 0 && !isDeputy && (r.subject != 0 || w.Folded != "minister")
}

// ministerAt returns the first word that names a minister, and the last word
// of that name; -1 if none does.
func (t title) ministerAt() (first, last int) {
	for i := range t.words {
		if t.pair(i).any(minister) {
			return i, i + 1
		}
		if t.words[i].means.any(minister) {
			return i, i
		}
	}
	return -1, -1
}

// meaningAt is what a word says where it stands; a pair speaks for both words.
func (t title) meaningAt(i int) concepts {
	if c := t.pair(i); c != 0 {
		return c
	}
	if t.numbers(i) {
		return formation
	}
	if c := t.pair(i - 1); c != 0 {
		return c
	}
	return t.words[i].means &^ marks
}

// possessed reports whether something of the minister's follows his title:
// "Defence Minister's secretary".
func (t title) possessed(at int) bool {
	i := at + 1
	return i+1 < len(t.words) && t.words[i].Folded == "s" && strings.ContainsAny(t.text[t.words[at].End:t.words[i].Start], "'’")
}

// glued reports whether a Korean, Chinese or Japanese word says more than the
// title. "国防部长助理" says more behind it. "元防衛大臣" says more before it, which
// counts where the subject is known.
func (r *reading) glued(w string) bool {
	if !isHangul(w) && !isHan(w) {
		return false
	}
	const mark = "|" // where a title ends
	for _, p := range r.lexicon.within {
		with := " "
		if p.means.any(minister) {
			with = " " + mark
		}
		w = strings.Replace(w, p.text, with, 1)
	}
	before, after, _ := strings.Cut(w, mark)
	if strings.Trim(after, " "+mark) != "" {
		return true
	}
	for _, word := range strings.Fields(before) {
		if e := r.lexicon.whole[word]; e != nil && e.uses&plain != 0 {
			continue
		}
		if r.subject != 0 && !ofNation(word) {
			return true
		}
	}
	return false
}

// anyoneAfter reports whether a word behind a title, up to a comma, names
// somebody. A word that is not known does, unless it names a country.
func (t title) anyoneAfter(last int) bool {
	for i := last + 1; i < len(t.words); i++ {
		if between := t.text[t.words[i-1].End:t.words[i].Start]; strings.ContainsAny(between, ",;(/–—") {
			return false
		}
		c := t.meaningAt(i)
		if c.any(staffs) || c == 0 && !t.words[i].does(and) && !ofNation(t.text[t.words[i].Start:t.words[i].End]) {
			return true
		}
	}
	return false
}

// harmless reports whether an unknown word before a minister's title says
// nothing of somebody else: an article, a country, "acting". End is the word
// where the title begins.
func (t title) harmless(i, end int) bool {
	if t.words[i].does(plain) {
		return true
	}
	// A country of several words: from here to the furthest word that ends one.
	for j := end; j > i; j-- {
		if ofNation(t.text[t.words[i].Start:t.words[j-1].End]) {
			return true
		}
	}
	// One of the later words of such a country.
	for j := i - 1; j >= 0 && j > i-6; j-- {
		if ofNation(t.text[t.words[j].Start:t.words[i].End]) {
			return true
		}
	}
	return false
}

// ofNation reports whether a text names a country or what is of one. The text
// may be a German adjective, or have the genitive's s or n of the north.
func ofNation(text string) bool {
	if utf8.RuneCountInString(text) <= 3 && text != strings.ToUpper(text) {
		return false // "syn" is Polish for son, and no Syria
	}
	for _, ending := range [...]string{"ischer", "ische", "ischen", "deutscher", "deutsche", "deutschen"} {
		if strings.HasSuffix(strings.ToLower(text), ending) {
			return true
		}
	}
	name := strings.Clone(text) // so that a title can stay on the stack
	return named(name) || len(name) > 5 && (named(strings.TrimSuffix(name, "s")) || named(strings.TrimSuffix(name, "n")))
}

// named reports whether a text names a country or what is of one. A state of
// the past counts, and so does a name of several countries.
func named(text string) bool {
	_, ok := country.Read(text)
	return ok || country.IsDemonym(text)
}
