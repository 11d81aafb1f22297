package match

import (
	_ "embed"
	"sync"
	"unicode/utf8"

	"github.com/defcoop/defcoop/timeline/internal/table"
)

// Kana is read letter by letter, two letters where a small one follows. A long
// vowel and a doubled consonant are not written, since few romanisations write them
// alike.

// kanaTable holds the letters of Katakana and how Hepburn writes them. Hiragana is
// read as Katakana.
//
//go:embed data/kana.tsv
var kanaTable string

var kana = sync.OnceValue(func() map[string]string { return readKana(kanaTable) })

func readKana(text string) map[string]string {
	all := make(map[string]string, 160)
	for r := range table.Rows(text) {
		all[r.Form] = r.Meaning
		if r.Meaning == "-" {
			all[r.Form] = ""
		}
	}
	return all
}

const (
	hiraganaFirst, hiraganaLast = 'ぁ', 'ゖ'
	katakanaFirst, katakanaLast = 'ァ', 'ヺ'
	longVowel                   = 'ー'
)

// katakana is a letter of either Kana in Katakana, false for any other letter.
func katakana(r rune) (rune, bool) {
	switch {
	case hiraganaFirst <= r && r <= hiraganaLast:
		return r + katakanaFirst - hiraganaFirst, true
	case katakanaFirst <= r && r <= katakanaLast, r == longVowel:
		return r, true
	}
	return 0, false
}

// kanaLetter reads a letter of Kana. It is false if it is none, or not in the table.
func (s *scanner) kanaLetter(d *draft, r, prev rune) bool {
	r, ok := katakana(r)
	if !ok {
		return false
	}
	var buf [2 * utf8.UTFMax]byte
	if before, ok := katakana(prev); ok {
		pair := utf8.AppendRune(utf8.AppendRune(buf[:0], before), r)
		if spelled, ok := kana()[string(pair)]; ok {
			s.fold.n, s.sound.n = d.syllable[0], d.syllable[1]
			s.addKana(d, spelled)
			return true
		}
	}
	spelled, ok := kana()[string(utf8.AppendRune(buf[:0], r))]
	if ok {
		s.addKana(d, spelled)
	}
	return ok
}

func (s *scanner) addKana(d *draft, spelled string) {
	d.kana = true
	d.syllable = [2]int{s.fold.n, s.sound.n}
	s.fold.addString(spelled)
	s.sound.addString(spelled)
}
