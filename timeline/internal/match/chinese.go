package match

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/defcoop/defcoop/timeline/internal/table"
)

// Chinese names in Latin letters are written in pinyin, those in Cyrillic in
// the system of Palladius. Both are made of the same few hundred syllables, and
// one letter makes another syllable: Wen is not Wei. So a Cyrillic name of
// China is turned into pinyin syllable by syllable, and two words of pinyin are
// the same or they are not.

// chineseTable holds the syllables of pinyin and how Cyrillic writes them, by
// the system of Palladius or by habit (е for э). Some have two such forms; - is
// a spelling of Latin letters alone (Lyu for Lü).
//
//go:embed data/chinese_syllables.tsv
var chineseTable string

// hanziTable holds the traditional characters that are simplified on the mainland,
// with their simplified form. It is from OpenCC (Carbo Kuo and contributors, Apache
// License 2.0), TSCharacters, of several forms the first.
//
//go:embed data/hanzi.tsv
var hanziTable string

var hanzi = sync.OnceValue(func() map[rune]rune {
	all := make(map[rune]rune, 4096)
	for r := range table.Rows(hanziTable) {
		form, _ := utf8.DecodeRuneInString(r.Form)
		all[form], _ = utf8.DecodeRuneInString(r.Meaning)
	}
	return all
})

// simplified is a character as the mainland writes it.
func simplified(r rune) rune {
	if !unicode.Is(unicode.Han, r) {
		return r
	}
	if s, ok := hanzi()[r]; ok {
		return s
	}
	return r
}

// chineseSyllables holds the syllables of pinyin in plain letters, and pinyin by
// its Cyrillic.
type chineseSyllables struct {
	pinyin   map[string]bool
	cyrillic map[string]string
}

var chinese = sync.OnceValue(func() *chineseSyllables { return readChinese(chineseTable) })

func readChinese(text string) *chineseSyllables {
	all := &chineseSyllables{make(map[string]bool, 512), make(map[string]string, 512)}
	for r := range table.Rows(text) {
		all.pinyin[r.Meaning] = true
		if r.Form != "-" {
			all.cyrillic[r.Form] = r.Meaning
		}
	}
	return all
}

// maxChinese bounds the syllables of a word and the length of one in bytes.
const (
	maxChinese  = 3
	maxPinyin   = 6
	maxCyrillic = 12
)

// isPinyin reports whether a folded word is one to three syllables of pinyin.
func isPinyin(s string) bool { return pinyinFrom(s, maxChinese) }

func pinyinFrom(s string, most int) bool {
	if s == "" {
		return true
	}
	for n := min(maxPinyin, len(s)); n > 0 && most > 0; n-- {
		if chinese().pinyin[s[:n]] && pinyinFrom(s[n:], most-1) {
			return true
		}
	}
	return false
}

// pinyinOf writes a word of Palladius in pinyin, "" if it is none. Where a word
// can be cut in several ways the longest first syllables are taken; where one
// Cyrillic syllable stands for two the first.
func pinyinOf(dst []byte, s string, most int) []byte {
	s = strings.TrimPrefix(s, "ъ") // Чанъань: a cut between syllables
	if s == "" {
		return dst
	}
	syllables := chinese().cyrillic
	for n := min(maxCyrillic, len(s)); n > 0 && most > 0; n-- {
		pinyin, ok := syllables[s[:n]]
		if !ok {
			continue
		}
		if out := pinyinOf(append(dst, pinyin...), s[n:], most-1); out != nil {
			return out
		}
	}
	return nil
}

// writePinyin writes the Cyrillic words of a Chinese name in pinyin.
func (s *scanner) writePinyin() {
	for i := range s.n {
		d := &s.drafts[i]
		if !d.cyr {
			continue
		}
		var buf [4 * maxPinyin]byte
		out := pinyinOf(buf[:0], string(s.raw.cut(d.raw)), maxChinese)
		if len(out) == 0 || s.fold.n+len(out) > len(s.fold.b) || s.sound.n+len(out) > len(s.sound.b) {
			continue
		}
		d.fold[0], d.sound[0] = s.fold.n, s.sound.n
		s.fold.addString(string(out))
		s.sound.addString(string(out))
		d.fold[1], d.sound[1] = s.fold.n, s.sound.n
		d.cyr, d.chinese = false, true
	}
}
