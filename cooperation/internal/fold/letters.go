package fold

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Append appends the letters of a word, folded as [Words] folds them.
func Append(b []byte, word string) []byte {
	for i := 0; i < len(word); {
		r, size := Next(word[i:])
		if !Invisible(r) {
			b = appendRune(b, r)
		}
		i += size
	}
	return b
}

// Next returns the character that begins s and its length in bytes. A Korean
// syllable or a kana that is written in its parts is one character.
func Next(s string) (rune, int) {
	if s[0] < utf8.RuneSelf {
		return rune(s[0]), 1
	}
	r, size := utf8.DecodeRuneInString(s)
	if r < leadBase || r > hangulEnd || r > vowelEnd && r < kanaFirst || r > kanaLast && r < hangulBase {
		return r, size
	}
	for size < len(s) && (s[size] == 0xE1 || s[size] == 0xE3) { // what begins jamo, and the marks of kana
		part, n := utf8.DecodeRuneInString(s[size:])
		whole := compose(r, part)
		if whole == 0 {
			break
		}
		r = whole
		size += n
	}
	return r, size
}

// Letter returns a letter or digit in lower case without its marks, and the
// second letter where a ligature stands for two. It is the one table of letters
// of this package and of all that read with it.
func Letter(r rune) (first, second rune) {
	switch {
	case r >= 'а' && r <= 'я' && r != 'й':
		return r, 0
	case r < utf8.RuneSelf:
		if r >= 'A' && r <= 'Z' {
			r += 'a' - 'A'
		}
		return r, 0
	case r >= latinFirst && r <= latinLast:
		if i := 2 * (r - latinFirst); latin[i] != '?' {
			return rune(latin[i]), unpad(latin[i+1])
		}
	case r >= latinExtraFirst && r <= latinExtraLast:
		if i := 2 * (r - latinExtraFirst); latinExtra[i] != '?' {
			return rune(latinExtra[i]), unpad(latinExtra[i+1])
		}
	case r == latinSchwa:
		return 'e', 0
	case r >= 'А' && r <= 'Я' && r != 'Й':
		return r + ('а' - 'А'), 0
	case r >= hangulBase && r <= hangulEnd, r >= hanFirst && r <= hanLast:
		return r, 0
	case r >= '！' && r <= '～': // full-width ASCII
		return Letter(r - ('！' - '!'))
	}
	return variant(unicode.ToLower(r)), 0
}

// unpad returns the second letter of an entry in a table of Latin letters; 0 if
// there is none.
func unpad(c byte) rune {
	if c == ' ' {
		return 0
	}
	return rune(c)
}

// variant reduces the variants of a small letter beyond Latin to one.
func variant(r rune) rune {
	switch r {
	case 'ё', 'ѐ':
		return 'е'
	case 'й', 'ѝ':
		return 'и'
	case 'ї':
		return 'і'
	case 'ў':
		return 'у'
	case 'ґ', 'ѓ':
		return 'г'
	case 'ќ':
		return 'к'
	case 'ǯ':
		return 'ʒ'
	case 'ά':
		return 'α'
	case 'έ':
		return 'ε'
	case 'ή':
		return 'η'
	case 'ί', 'ϊ', 'ΐ':
		return 'ι'
	case 'ό':
		return 'ο'
	case 'ύ', 'ϋ', 'ΰ':
		return 'υ'
	case 'ώ':
		return 'ω'
	case 'ς':
		return 'σ'
	case 'أ', 'إ', 'آ', 'ٱ':
		return 'ا'
	case 'ة':
		return 'ه'
	case 'ؤ':
		return 'و'
	case 'ى', 'ی', 'ئ': // also the yeh of Persian, and that without dots which Egypt writes
		return 'ي'
	case 'ک':
		return 'ك'
	}
	return r
}

// appendRune appends a letter or digit in lower case without diacritics.
func appendRune(b []byte, r rune) []byte {
	if r < utf8.RuneSelf { // most texts are ASCII
		if r >= 'A' && r <= 'Z' {
			r += 'a' - 'A'
		}
		return append(b, byte(r))
	}
	first, second := Letter(r)
	if first < utf8.RuneSelf {
		b = append(b, byte(first))
	} else {
		b = utf8.AppendRune(b, first)
	}
	if second != 0 {
		b = utf8.AppendRune(b, second)
	}
	return b
}

// Invisible reports whether a character changes neither a word nor its reading:
// signs that steer layout, combining marks, and the points and vowel signs of
// Hebrew and Arabic. The letter under a mark is folded to plain anyway.
func Invisible(r rune) bool {
	switch {
	case r < 0x00AD, r > 0x036F && r < 0x0591: // ASCII, Greek, Cyrillic, Armenian
		return false
	case r >= 0x0300 && r <= 0x036F, // combining diacritics
		r >= 0x02B9 && r <= 0x02BF,                                                       // apostrophes of romanisations
		r >= 0x0591 && r <= 0x05BD, r == 0x05BF, r >= 0x05C1 && r <= 0x05C5, r == 0x05C7, // Hebrew points
		r == 0x0640, r >= 0x064B && r <= 0x065F, r == 0x0670, // Arabic lengthening and vowel signs
		r == 0x00AD, r >= 0x200B && r <= 0x200F, r == 0xFEFF, // soft hyphen, zero width
		r >= 0x202A && r <= 0x202E, r >= 0x2060 && r <= 0x2069: // direction
		return true
	}
	return false
}

// The Hangul syllables that Unicode composes by arithmetic (chapter 3.12), and
// the marks that voice a kana.
const (
	hangulBase, hangulEnd  = 0xAC00, 0xD7A3
	leadBase, leadEnd      = 0x1100, 0x1112
	vowelBase, vowelEnd    = 0x1161, 0x1175
	trailBase, trailEnd    = 0x11A7, 0x11C2
	vowelCount, trailCount = 21, 28
	hanFirst, hanLast      = 0x4E00, 0x9FFF
	kanaFirst, kanaLast    = 0x3041, 0x30FE
	kanaVoiced, kanaHalf   = 0x3099, 0x309A

	voicedKana = "かきくけこさしすせそたちつてとはひふへほゝカキクケコサシスセソタチツテトハヒフヘホヽ" // the voiced kana comes next
	halfKana   = "はひふへほハヒフヘホ"                                 // the half-voiced kana comes after that
)

// compose returns the character that a and b spell together, or 0.
func compose(a, b rune) rune {
	switch {
	case a >= leadBase && a <= leadEnd && b >= vowelBase && b <= vowelEnd:
		return hangulBase + ((a-leadBase)*vowelCount+(b-vowelBase))*trailCount
	case a >= hangulBase && a <= hangulEnd && b > trailBase && b <= trailEnd && (a-hangulBase)%trailCount == 0:
		return a + (b - trailBase)
	case b != kanaVoiced && b != kanaHalf:
		return 0
	case b == kanaVoiced && a == 'ウ':
		return 'ヴ'
	case b == kanaVoiced && a == 'う':
		return 'ゔ'
	case b == kanaVoiced && a >= 'ワ' && a <= 'ヲ':
		return a + ('ヷ' - 'ワ')
	case b == kanaVoiced && strings.ContainsRune(voicedKana, a):
		return a + 1
	case b == kanaHalf && strings.ContainsRune(halfKana, a):
		return a + 2
	}
	return 0
}
