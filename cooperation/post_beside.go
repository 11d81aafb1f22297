package cooperation

import (
	"strings"
	"unicode/utf8"

	"github.com/defcoop/defcoop/cooperation/internal/country"
	"github.com/defcoop/defcoop/cooperation/internal/fold"
)

// postStaffs are those who may be a minister's, and where they sit.
const postStaffs = postHeads&^(postMinister|postDeputy|postAssistant) | postOffice | postStaff | postPress | postDepartment

// postBeside reports that the words around a minister's title say that somebody
// else is meant: an aide of the minister's, his wife, his predecessor. Where a
// language puts the person first ("spokesman of the minister", "жена министра")
// a word before the title that is not known says so, and where it puts the
// person last ("nazirinin oğlu", "장관 부인") one behind it. What a list of such
// words would miss is refused in this way; a minister is never made of it.
func postBeside(text string, toks []fold.Word, r *postReading) bool {
	first, last := postMinisterAt(toks)
	if first < 0 {
		return false
	}
	deputy := r.set.any(postDeputy | postAssistant)
	w := toks[last].Folded
	if !deputy && (postPossessed(text, toks, last) || postGlued(w, r.subject != 0)) {
		return true
	}
	if postPersonLast(w) {
		return !deputy && postAnyoneAfter(text, toks, last)
	}
	oblique := postOblique(w)
	adjacent := -1 // the last word before the title that is not known
	for i := range toks[:first] {
		c, preposition := postWordAt(toks, i), postPreposition(toks[i+1].Folded)
		switch {
		case c == 0 && !postHarmless(text, toks, i, first):
			if preposition || !deputy && oblique {
				return true
			}
			adjacent = i
		case !deputy && c.any(postStaffs) && (preposition || oblique):
			return true
		}
	}
	// "Health Minister" is a minister of health; "incoming Defence Minister" and
	// "mluvčí ministra" are nobody known.
	return adjacent >= 0 && !deputy && (r.subject != 0 || w != "minister")
}

// postMinisterAt returns the first word that names a minister, and the last word
// of that name; -1 if none does.
func postMinisterAt(toks []fold.Word) (first, last int) {
	for i := range toks {
		if i+1 < len(toks) && postPair(toks[i].Folded, toks[i+1].Folded).any(postMinister) {
			return i, i + 1
		}
		if postWord(toks[i].Folded).any(postMinister) {
			return i, i
		}
	}
	return -1, -1
}

// postWordAt is what a word says where it stands; a pair speaks for both words.
func postWordAt(toks []fold.Word, i int) postSet {
	w := toks[i].Folded
	if i+1 < len(toks) {
		if c := postPair(w, toks[i+1].Folded); c != 0 {
			return c
		}
		if c := postOrdinal(w, toks[i+1].Folded); c != 0 {
			return c
		}
	}
	if i > 0 {
		if c := postPair(toks[i-1].Folded, w); c != 0 {
			return c
		}
	}
	return postWord(w)
}

// postPossessed reports that something of the minister's follows his title:
// "Defence Minister's secretary".
func postPossessed(text string, toks []fold.Word, minister int) bool {
	i := minister + 1
	return i+1 < len(toks) && toks[i].Folded == "s" && strings.ContainsAny(text[toks[minister].End:toks[i].Start], "'’")
}

// postGlued reports a Korean, Chinese or Japanese word that says more than the
// title: "国防部长助理", and, where the subject is known, "元防衛大臣".
func postGlued(w string, subject bool) bool {
	parts := postHanParts[:]
	switch r, _ := utf8.DecodeRuneInString(w); {
	case r >= 0xAC00 && r <= 0xD7A3:
		parts = postKoreanParts[:]
	case r < 0x4E00 || r > 0x9FFF:
		return false
	}
	const mark = "|" // where a title ends
	for _, p := range parts {
		with := " "
		if p.set.any(postMinister) {
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
		if subject && !postCountry(word) {
			return true
		}
	}
	return false
}

// postPersonLast reports a minister's title in a language, or a form, behind
// which stands what is the minister's: Turkic, Korean, and the genitives of the
// north.
func postPersonLast(w string) bool {
	if r, _ := utf8.DecodeRuneInString(w); r >= 0xAC00 && r <= 0xD7A3 || r >= 0x4E00 && r <= 0x9FFF {
		return true
	}
	for _, stem := range [...]string{"nazir", "bakan", "basbakan", "министрі"} {
		if strings.HasPrefix(w, stem) {
			return true
		}
	}
	if strings.HasSuffix(w, "ministerin") {
		return postWordNordic(w) != 0 // Finnish; German for a woman
	}
	return strings.HasSuffix(w, "ministerns") || strings.HasSuffix(w, "ministerens")
}

// postAnyoneAfter reports a word behind a title, up to a comma, that names
// somebody or something: a head, or nothing that is known.
func postAnyoneAfter(text string, toks []fold.Word, last int) bool {
	for i := last + 1; i < len(toks); i++ {
		if between := text[toks[i-1].End:toks[i].Start]; strings.ContainsAny(between, ",;(/–—") {
			return false
		}
		c := postWordAt(toks, i)
		if c.any(postStaffs) || c == 0 && !postConjunction(toks[i].Folded) && !postCountry(text[toks[i].Start:toks[i].End]) {
			return true
		}
	}
	return false
}

// postOblique reports a Slavic, Greek or German minister in a case that says
// whose something is.
func postOblique(w string) bool {
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

// postPreposition reports the words behind which stands whose something is.
func postPreposition(w string) bool {
	switch w {
	case "of", "to", "for", "du", "des", "del", "della", "dello", "al", "alla", "au", "aux", "aupres", "do", "da",
		"der", "dem", "beim", "bei", "zum", "του", "τησ", "hos", "till", "til", "za", "של":
		return true
	}
	return false
}

// postHarmless reports a word that is not known, before a minister's title, and
// yet says nothing of somebody else: an article, a country, "acting".
func postHarmless(text string, toks []fold.Word, i, end int) bool {
	w := toks[i].Folded
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
		if postCountry(text[toks[i].Start:toks[j-1].End]) {
			return true
		}
	}
	// One of the later words of such a country.
	for j := i - 1; j >= 0 && j > i-6; j-- {
		if postCountry(text[toks[j].Start:toks[i].End]) {
			return true
		}
	}
	return false
}

// postCountry reports a text that names a country or what is of one, also with
// the genitive's s or n of the north, or is a German adjective of a nation.
func postCountry(text string) bool {
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
	for _, name := range names {
		if _, ok := country.Read(name); ok { // one of two Koreas will do
			return true
		}
		if country.IsDemonym(name) {
			return true
		}
	}
	return false
}
