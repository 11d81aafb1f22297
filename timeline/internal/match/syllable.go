package match

import "sync"

// syllable is one Korean syllable as the set of Hangul that a spelling may
// stand for: bits 0-18 the initial consonants, 19-39 the vowels, 40-47 the
// sounded finals, each in the order of Unicode (chapter 3.12, Hangul syllable
// decomposition). A Hangul letter is a set of one; "chun" may be 춘, 천 or 전.
// Two spellings can mean the same syllable if all three sets meet.
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

func (s syllable) meets(t syllable) bool {
	z := s & t
	return z&initials != 0 && z&vowels != 0 && z&finals != 0
}

const (
	hangulFirst, hangulLast = 0xAC00, 0xD7A3
	perInitial, perVowel    = 588, 28
)

// The vowels that take 이 and its kin: before them an initial ㄹ or ㄴ is
// dropped in the South (두음법칙), before the others ㄹ becomes ㄴ.
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
// start of a word: 리 and 이, 로 and 노 are one family name.
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

// koreanSurnames are the family names borne by nearly all Koreans (census of
// Statistics Korea, 2015), without the two-syllable ones.
const koreanSurnames = "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부"

// compoundSurnames are the family names of two syllables, in pairs.
const compoundSurnames = "남궁황보제갈사공선우독고서문"

type surnameSyllable struct {
	letter rune
	set    syllable
}

var surnameSyllables = sync.OnceValue(func() []surnameSyllable {
	var all []surnameSyllable
	for _, r := range koreanSurnames {
		all = append(all, surnameSyllable{r, hangulSyllable(r)})
	}
	return all
})

func isSurname(s syllable) bool {
	for _, c := range surnameSyllables() {
		if s.meets(c.set) {
			return true
		}
	}
	return false
}

// pressSurname gives the family names whose usual Latin spellings no system
// of romanisation explains.
func pressSurname(fold string) (syllable, bool) {
	var r rune
	switch fold {
	case "lee", "li", "ree", "rhee", "rie", "lie", "yi", "yie", "ri", "i", "ly", "leigh":
		r = '리' // either spelling: 이 in the South, 리 in the North
	case "park", "bark", "parc", "bahk", "pahk":
		r = '박'
	case "back", "beck", "paick", "paik", "baik", "pack":
		r = '백'
	case "hur", "her":
		r = '허'
	case "yung", "chyung", "jyung":
		r = '정'
	case "sur":
		r = '서'
	case "roe":
		r = '로'
	case "synn", "cynn":
		r = '신'
	case "chey", "chwe", "choie", "tsoi", "tsoy", "tsoj", "coi":
		r = '최'
	case "gwack", "kwack", "quak":
		r = '곽'
	case "youm", "yum":
		r = '염'
	default:
		return 0, false
	}
	return hangulSyllable(r), true
}
