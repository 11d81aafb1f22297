package post

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/defcoop/defcoop/cooperation/internal/country"
)

// staffs are those who may be a minister's, and where they sit.
const staffs = heads&^(minister|deputy|assistant) | office | staff | press | department

// someoneElse reports that the words around a minister's title say that somebody
// else is meant: an aide of the minister's, his wife, his predecessor. Where a
// language puts the person first ("spokesman of the minister", "жена министра")
// a word before the title that is not known says so, and where it puts the
// person last ("nazirinin oğlu", "장관 부인") one behind it. What a list of such
// words would miss is refused in this way; a minister is never made of it.
func (r *reading) someoneElse() bool {
	first, last := r.ministerAt()
	if first < 0 {
		return false
	}
	isDeputy := r.set.any(deputy | assistant)
	w := r.words[last].Folded
	if !isDeputy && (r.possessed(last) || r.glued(w)) {
		return true
	}
	if personLast(w) {
		return !isDeputy && r.anyoneAfter(last)
	}
	oblique := oblique(w)
	adjacent := -1 // the last word before the title that is not known
	for i := range r.words[:first] {
		c, preposition := r.meaningAt(i), preposition(r.words[i+1].Folded)
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
	return adjacent >= 0 && !isDeputy && (r.subject != 0 || w != "minister")
}

// ministerAt returns the first word that names a minister, and the last word
// of that name; -1 if none does.
func (t title) ministerAt() (first, last int) {
	for i := range t.words {
		if i+1 < len(t.words) && pair(t.words[i].Folded, t.words[i+1].Folded).any(minister) {
			return i, i + 1
		}
		if meaning(t.words[i].Folded).any(minister) {
			return i, i
		}
	}
	return -1, -1
}

// meaningAt is what a word says where it stands; a pair speaks for both words.
func (t title) meaningAt(i int) concepts {
	w := t.words[i].Folded
	if i+1 < len(t.words) {
		if c := pair(w, t.words[i+1].Folded); c != 0 {
			return c
		}
		if c := ordinal(w, t.words[i+1].Folded); c != 0 {
			return c
		}
	}
	if i > 0 {
		if c := pair(t.words[i-1].Folded, w); c != 0 {
			return c
		}
	}
	return meaning(w)
}

// possessed reports that something of the minister's follows his title:
// "Defence Minister's secretary".
func (t title) possessed(at int) bool {
	i := at + 1
	return i+1 < len(t.words) && t.words[i].Folded == "s" && strings.ContainsAny(t.text[t.words[at].End:t.words[i].Start], "'’")
}

// glued reports a Korean, Chinese or Japanese word that says more than the
// title: "国防部长助理", and, where the subject is known, "元防衛大臣".
func (r *reading) glued(w string) bool {
	parts := hanParts[:]
	switch first, _ := utf8.DecodeRuneInString(w); {
	case first >= 0xAC00 && first <= 0xD7A3:
		parts = koreanParts[:]
	case first < 0x4E00 || first > 0x9FFF:
		return false
	}
	const mark = "|" // where a title ends
	for _, p := range parts {
		with := " "
		if p.set.any(minister) {
			with = " " + mark
		}
		w = strings.Replace(w, p.stem, with, 1)
	}
	before, after, _ := strings.Cut(w, mark)
	if strings.Trim(after, " "+mark) != "" {
		return true
	}
	for _, word := range strings.Fields(before) {
		switch word {
		case "部", "省", "庁", "国", "國", "国务委员兼", "国务院", "민":
			continue
		}
		if r.subject != 0 && !ofNation(word) {
			return true
		}
	}
	return false
}

// personLast reports a minister's title in a language, or a form, behind
// which stands what is the minister's: Turkic, Korean, and the genitives of the
// north.
func personLast(w string) bool {
	if r, _ := utf8.DecodeRuneInString(w); r >= 0xAC00 && r <= 0xD7A3 || r >= 0x4E00 && r <= 0x9FFF {
		return true
	}
	for _, stem := range [...]string{"nazir", "bakan", "basbakan", "министрі"} {
		if strings.HasPrefix(w, stem) {
			return true
		}
	}
	if strings.HasSuffix(w, "ministerin") {
		return meaningNordic(w) != 0 // Finnish; German for a woman
	}
	return strings.HasSuffix(w, "ministerns") || strings.HasSuffix(w, "ministerens")
}

// anyoneAfter reports a word behind a title, up to a comma, that names
// somebody or something: a head, or nothing that is known.
func (t title) anyoneAfter(last int) bool {
	for i := last + 1; i < len(t.words); i++ {
		if between := t.text[t.words[i-1].End:t.words[i].Start]; strings.ContainsAny(between, ",;(/–—") {
			return false
		}
		c := t.meaningAt(i)
		if c.any(staffs) || c == 0 && !conjunction(t.words[i].Folded) && !ofNation(t.text[t.words[i].Start:t.words[i].End]) {
			return true
		}
	}
	return false
}

// oblique reports a Slavic, Greek or German minister in a case that says
// whose something is.
func oblique(w string) bool {
	switch w {
	case "ministra", "υπουργου": // also a woman in Spain, who has nobody before her
		return true
	}
	for _, stem := range [...]string{"министр", "міністр"} {
		if rest, cut := strings.CutPrefix(w, stem); cut {
			return rest != "" && rest != "ы" && rest != "и"
		}
	}
	return strings.HasSuffix(w, "ministers")
}

// preposition reports the words behind which stands whose something is.
func preposition(w string) bool {
	switch w {
	case "of", "to", "for", "du", "des", "del", "della", "dello", "al", "alla", "au", "aux", "aupres", "do", "da",
		"der", "dem", "beim", "bei", "zum", "του", "τησ", "hos", "till", "til", "za", "של":
		return true
	}
	return false
}

// harmless reports a word that is not known, before a minister's title, and
// yet says nothing of somebody else: an article, a country, "acting".
func (t title) harmless(i, end int) bool {
	w := t.words[i].Folded
	switch w {
	case "the", "a", "an", "of", "to", "for", "in", "at", "and", "on", "s", "his", "her", "mr", "mrs", "ms",
		"der", "des", "die", "das", "dem", "im", "von", "und", "bei", "beim", "de", "la", "le", "el", "l", "d", "du", "del", "il", "i", "e", "y", "et",
		"republic", "republik", "republique", "republica", "республики", "us", "usa", "american", "rok", "uk", "eu",
		"federal", "union", "acting", "interim", "caretaker", "current", "new", "newly", "appointed", "honourable", "honorable", "hon",
		"first", "second", "senior", "principal", "parliamentary", "1st", "erster", "erste", "ersten", "premier", "primer", "primo",
		"перший", "первыи", "и", "о", "врио", "исполняющии", "обязанности", "першии", "ο", "η", "του", "τησ", "v", "bo", "suomen", "مجلس":
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

// ofNation reports a text that names a country or what is of one, also with
// the genitive's s or n of the north, or is a German adjective of a nation.
func ofNation(text string) bool {
	if utf8.RuneCountInString(text) <= 3 && text != strings.ToUpper(text) {
		return false // "syn" is Polish for son, and no Syria
	}
	for _, ending := range [...]string{"ischer", "ische", "ischen", "deutscher", "deutsche", "deutschen"} {
		if strings.HasSuffix(strings.ToLower(text), ending) {
			return true
		}
	}
	names := []string{text}
	if len(text) > 5 {
		names = append(names, strings.TrimSuffix(text, "s"), strings.TrimSuffix(text, "n"))
	}
	return slices.ContainsFunc(names, func(name string) bool {
		_, ok := country.Read(name) // one of two Koreas will do
		return ok || country.IsDemonym(name)
	})
}
