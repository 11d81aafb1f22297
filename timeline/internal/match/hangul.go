package match

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/defcoop/defcoop/timeline/internal/table"
)

// syllable is one Korean syllable as the set of Hangul that a spelling may stand
// for. A Hangul letter is a set of one; "chun" may be 춘, 천 or 전. Two spellings
// can mean the same syllable if all three parts of the sets meet:
//
//	bits 0-18   the initial consonants
//	bits 19-39  the vowels
//	bits 40-47  the sounded finals
//
// Each part is in the order of Unicode (chapter 3.12, Hangul syllable
// decomposition).
type syllable uint64

const (
	initials syllable = 1<<19 - 1
	vowels   syllable = (1<<21 - 1) << 19
	finals   syllable = 0xff << 40
)

// The initial consonants and the vowels, named by their letters.
const (
	ㄱ syllable = 1 << iota
	ㄲ
	ㄴ
	ㄷ
	ㄸ
	ㄹ
	ㅁ
	ㅂ
	ㅃ
	ㅅ
	ㅆ
	ㅇ
	ㅈ
	ㅉ
	ㅊ
	ㅋ
	ㅌ
	ㅍ
	ㅎ
	ㅏ
	ㅐ
	ㅑ
	ㅒ
	ㅓ
	ㅔ
	ㅕ
	ㅖ
	ㅗ
	ㅘ
	ㅙ
	ㅚ
	ㅛ
	ㅜ
	ㅝ
	ㅞ
	ㅟ
	ㅠ
	ㅡ
	ㅢ
	ㅣ
)

// The letters of the three parts of a syllable in the order of their bits; - is
// a final that is not there.
const (
	initialLetters = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
	vowelLetters   = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
	finalLetters   = "-ㄱㄴㄷㄹㅁㅂㅇ"
)

func (s syllable) meets(t syllable) bool {
	z := s & t
	return z&initials != 0 && z&vowels != 0 && z&finals != 0
}

const (
	hangulFirst, hangulLast = 0xAC00, 0xD7A3
	perInitial, perVowel    = 588, 28
)

// The vowels that take 이 and its kin. Before them the South drops an initial ㄹ
// or ㄴ (두음법칙). Before the others ㄹ becomes ㄴ.
const iotated = ㅑ | ㅒ | ㅕ | ㅖ | ㅛ | ㅠ | ㅣ

// finalSounds maps the 28 finals to none, k, n, t, l, m, p, ng.
const finalSounds = "\x00\x01\x01\x01\x02\x02\x02\x03\x04\x01\x05\x04\x04\x04\x06\x04\x05\x06\x06\x03\x03\x07\x03\x03\x01\x03\x06\x03"

func isHangul(r rune) bool { return r >= hangulFirst && r <= hangulLast }

// hangulSyllable is the set of one letter, widened by the initial-sound law.
func hangulSyllable(r rune) syllable {
	s := r - hangulFirst
	return softenInitial(1<<(s/perInitial) | 1<<(19+s%perInitial/perVowel) | 1<<(40+finalSounds[s%perVowel]))
}

// softenInitial adds to ㄹ the consonants that the South writes for it at the
// start of a word. 리 and 이, 로 and 노 are one family name.
func softenInitial(s syllable) syllable {
	if s&ㄹ == 0 {
		return s
	}
	if s&iotated != 0 {
		s |= ㅇ
	}
	if s&vowels&^iotated != 0 {
		s |= ㄴ
	}
	return s
}

// appendHangul writes a Hangul letter by the Revised Romanisation, letter by
// letter, without assimilation across syllables, as names are written.
func appendHangul(dst []byte, r rune) []byte {
	s := r - hangulFirst
	heads := [...]string{"g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"}
	cores := [...]string{"a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu", "ui", "i"}
	tails := [...]string{"", "k", "n", "t", "l", "m", "p", "ng"}
	dst = append(dst, heads[s/perInitial]...)
	dst = append(dst, cores[s%perInitial/perVowel]...)
	return append(dst, tails[finalSounds[s%perVowel]]...)
}

// syllablesTable says which Hangul letters a romanised spelling may stand for:
// by the Revised Romanisation, by McCune-Reischauer without its marks, and in
// the press. English habits (oo, ee, u as in sun) stand beside the systems. The
// language ko-Cyrl marks what a spelling stands for in a Cyrillic name; such a
// row goes before the row of ko-Latn.
//
//go:embed data/korean_syllables.tsv
var syllablesTable string

// spellings finds what the spellings of one part of a syllable stand for. It
// is a table with open addresses, so that looking up costs next to nothing.
type spellings [256]struct {
	spelling        uint32
	latin, cyrillic syllable
	bare            bool // only where no initial consonant stands before
}

// packed is a spelling of up to four letters as a number, 0 for none.
func packed(s string) uint32 {
	var n uint32
	for i := range len(s) {
		n = n<<8 | uint32(s[i])
	}
	return n
}

// at is the slot of a spelling: the spelling's own, or a free one.
func (p *spellings) at(spelling uint32) int {
	i := int(spelling * 0x9E3779B1 >> 24)
	for p[i].latin|p[i].cyrillic != 0 && p[i].spelling != spelling {
		i = (i + 1) % len(p)
	}
	return i
}

// find gives what a spelling stands for, 0 for nothing.
func (p *spellings) find(s string, cyrillic, bare bool) syllable {
	x := &p[p.at(packed(s))]
	switch {
	case x.bare && !bare:
		return 0
	case cyrillic:
		return x.cyrillic
	}
	return x.latin
}

// koreanSpellings are the spellings of the three parts of a syllable.
type koreanSpellings struct{ initial, vowel, final spellings }

var romanised = sync.OnceValue(func() *koreanSpellings { return readSpellings(syllablesTable) })

func readSpellings(text string) *koreanSpellings {
	all := new(koreanSpellings)
	for r := range table.Rows(text) {
		part, letters, from := &all.vowel, vowelLetters, 19
		switch r.Where {
		case "initial":
			part, letters, from = &all.initial, initialLetters, 0
		case "final":
			part, letters, from = &all.final, finalLetters, 40
		}
		var set syllable
		bit := from
		for _, letter := range letters {
			if strings.ContainsRune(r.Meaning, letter) {
				set |= 1 << bit
			}
			bit++
		}
		spelling := packed(strings.Trim(r.Form, "-"))
		x := &part[part.at(spelling)]
		x.spelling, x.bare = spelling, r.Where == "vowel without initial"
		if r.Language == "ko-Latn" {
			x.latin = set
		}
		if r.Language == "ko-Cyrl" || x.cyrillic == 0 {
			x.cyrillic = set
		}
	}
	return all
}

// maxSyllables is the most syllables that one token of a Korean name has.
const maxSyllables = 3

// maxParses bounds the ways in which one token is divided into syllables.
const maxParses = 6

// parse is one way to read a token as Korean syllables.
type parse struct {
	n int
	s [maxSyllables]syllable
}

type parses struct {
	n   int
	all [maxParses]parse
}

func (p *parses) add(q parse) {
	for i := range p.n {
		if p.all[i] == q {
			return
		}
	}
	if p.n < maxParses {
		p.all[p.n] = q
		p.n++
	}
}

// parseRomanised finds the ways in which s, folded, is one to most Korean
// syllables, most being at most three.
func parseRomanised(s string, cyrillic bool, most int, out *parses) {
	if len(s) > longestSyllable*most {
		return
	}
	parser{romanised(), cyrillic, most, out}.read(s, new(parse))
}

// parser divides a word into syllables.
type parser struct {
	*koreanSpellings
	cyrillic bool
	most     int
	out      *parses
}

// longestSyllable is the length of chzhyong.
const longestSyllable = 8

const (
	maxHead = 4
	maxCore = 4
	maxTail = 2
)

func isHead(c byte) bool {
	switch c {
	case 'a', 'e', 'i', 'o', 'u', 'y', 'w', 'v', 'f', 'q':
		return false
	}
	return true
}

// read reads what is left of a word after the syllables of p.
func (x parser) read(s string, p *parse) {
	if s == "" {
		if p.n > 0 {
			x.out.add(*p)
		}
		return
	}
	if p.n == x.most || x.out.n == maxParses {
		return
	}
	lead := 0
	for lead < len(s) && lead < maxHead && isHead(s[lead]) {
		lead++
	}
	for h := lead; h >= 0; h-- {
		initial := x.initial.find(s[:h], x.cyrillic, true)
		if initial == 0 {
			continue
		}
		rest := s[h:]
		if strings.HasPrefix(rest, "wh") && h == 0 { // whan, an English way to write hwan
			initial, rest = ㅎ, "w"+rest[2:]
		}
		for c := min(maxCore, len(rest)); c > 0; c-- {
			if vowel := x.vowel.find(rest[:c], x.cyrillic, h == 0); vowel != 0 {
				x.close(initial|vowel, rest[:c], rest[c:], p)
			}
		}
	}
}

// close puts a final to a syllable, in each way that the letters after the
// vowel allow, and reads on.
func (x parser) close(begun syllable, vowel, after string, p *parse) {
	for t := min(maxTail, len(after)); t >= 0; t-- {
		final := x.final.find(after[:t], x.cyrillic, true)
		if final == 0 {
			continue
		}
		left := after[t:]
		if left == "e" && t > 0 { // June for Jun, an English habit
			left = ""
		}
		if after[:t] == "ck" && vowel == "a" { // back, an English way to write baek
			begun |= ㅐ
		}
		p.s[p.n] = softenInitial(begun | final)
		p.n++
		x.read(left, p)
		p.n--
		p.s[p.n] = 0
	}
}
