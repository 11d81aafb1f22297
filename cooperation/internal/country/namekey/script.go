package namekey

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// rune writes a character beyond ASCII.
func (k *Key) rune(r rune) {
	switch {
	case r >= 0x0410 && r <= 0x044F: // Russian letters, the most frequent of all
		if r < 0x0430 {
			r += 0x20
		}
		if r == 'й' {
			r = 'и'
		}
		k.start()
		k.last, k.han = 0, false
		k.putRune(r)
	case r >= latinFirst && r <= latinLast:
		k.latin(r, latin[2*(r-latinFirst):])
	case r >= latinExtraFirst && r <= latinExtraLast:
		k.latin(r, latinExtra[2*(r-latinExtraFirst):])
	case r == latinSchwa:
		k.letter('e')
	case r >= hangulBase && r <= hangulEnd, r >= 0x4E00 && r <= 0x9FFF:
		k.eastAsian(r)
	case r >= 0xFF01 && r <= 0xFF5E: // full-width ASCII
		c := byte(r - 0xFEE0)
		switch {
		case c >= 'A' && c <= 'Z':
			k.letter(c + ('a' - 'A'))
		case c >= 'a' && c <= 'z', c >= '0' && c <= '9':
			k.letter(c)
		case c == '.':
			k.endWord()
		default:
			k.ascii(c)
		}
	case ignored(r):
	case separates(r):
		k.endWord()
	case r == '،', r == '、':
		k.mark(',')
	case isEastAsian(r):
		k.eastAsian(r)
	default:
		k.start()
		k.last, k.han = 0, false
		k.putRune(plain(r))
	}
}

// latin writes the one or two letters that begin pair.
func (k *Key) latin(r rune, pair string) {
	if pair[0] == '?' {
		k.start()
		k.last, k.han = 0, false
		k.putRune(plain(r))
		return
	}
	k.letter(pair[0])
	if pair[1] != ' ' {
		k.put(pair[1])
	}
}

// ignored reports whether a character changes neither the word nor its
// reading: combining marks, vowel points, apostrophes, invisible signs.
func ignored(r rune) bool {
	switch {
	case r >= 0x0300 && r <= 0x036F, // combining diacritics
		r >= 0x0591 && r <= 0x05C7,                           // Hebrew points
		r == 0x0640, r >= 0x064B && r <= 0x065F, r == 0x0670, // Arabic lengthening and vowel signs
		r == 0x00AD, r >= 0x200B && r <= 0x200F, r == 0xFEFF, // soft hyphen, zero width
		r >= 0x202A && r <= 0x202E, r >= 0x2060 && r <= 0x2069, // direction
		r == '’', r == '‘', r == 'ʼ', r == 'ʻ', r == '´', r == '′':
		return true
	}
	return false
}

// separates reports whether a character stands between words.
func separates(r rune) bool {
	switch r {
	case 0x2212, '“', '”', '„', '«', '»', '·', '・':
		return true
	}
	return r >= 0x2010 && r <= 0x2015 || unicode.IsSpace(r)
}

// eastAsian writes a character of a script that is written without spaces, and
// composes it with the one before.
func (k *Key) eastAsian(r rune) {
	if k.han && k.word == 0 {
		k.word = k.n + 1 // no space before it
	}
	k.start()
	k.han = true
	if k.last != 0 {
		if c := compose(k.last, r); c != 0 {
			k.n -= utf8.RuneLen(k.last)
			r = c
		}
	}
	k.putRune(r)
	k.last = r
}

// isEastAsian reports whether r is Hangul, Han or kana.
func isEastAsian(r rune) bool {
	return r >= 0x1100 && (r <= 0x11FF || r >= 0x2E80 && r <= 0x9FFF || r >= hangulBase && r <= hangulEnd)
}

// plain lowers a letter and reduces its spelling variants to one.
func plain(r rune) rune {
	switch r {
	case 'Ё', 'ё', 'Ѐ', 'ѐ':
		return 'е'
	case 'Ѝ', 'ѝ':
		return 'и'
	case 'Ї', 'ї':
		return 'і'
	case 'Ў', 'ў':
		return 'у'
	case 'Ґ', 'ґ', 'Ѓ', 'ѓ':
		return 'г'
	case 'Ќ', 'ќ':
		return 'к'
	case 'Ǯ', 'ǯ':
		return 'ʒ'
	case 'Ά', 'ά':
		return 'α'
	case 'Έ', 'έ':
		return 'ε'
	case 'Ή', 'ή':
		return 'η'
	case 'Ί', 'ί', 'Ϊ', 'ϊ', 'ΐ':
		return 'ι'
	case 'Ό', 'ό':
		return 'ο'
	case 'Ύ', 'ύ', 'Ϋ', 'ϋ', 'ΰ':
		return 'υ'
	case 'Ώ', 'ώ':
		return 'ω'
	case 'ς':
		return 'σ'
	case 'أ', 'إ', 'آ', 'ٱ':
		return 'ا'
	case 'ة':
		return 'ه'
	case 'ى', 'ی':
		return 'ي'
	case 'ک':
		return 'ك'
	case 'ؤ':
		return 'و'
	case 'ئ':
		return 'ي'
	}
	return unicode.ToLower(r)
}

// The Hangul syllables that Unicode composes by arithmetic (chapter 3.12), and
// the marks that voice a kana.
const (
	hangulBase, hangulEnd  = 0xAC00, 0xD7A3
	leadBase, leadEnd      = 0x1100, 0x1112
	vowelBase, vowelEnd    = 0x1161, 0x1175
	trailBase, trailEnd    = 0x11A7, 0x11C2
	vowelCount, trailCount = 21, 28
	kanaVoiced, kanaHalf   = 0x3099, 0x309A

	voicedKana = "かきくけこさしすせそたちつてとはひふへほゝカキクケコサシスセソタチツテトハヒフヘホヽ" // the voiced one comes next
	halfKana   = "はひふへほハヒフヘホ"                                 // the half-voiced one comes after that
)

// compose returns the character that a and b spell together, or 0. It covers
// what the country names need: Hangul and kana.
func compose(a, b rune) rune {
	switch {
	case a >= leadBase && a <= leadEnd && b >= vowelBase && b <= vowelEnd:
		return hangulBase + ((a-leadBase)*vowelCount+(b-vowelBase))*trailCount
	case a >= hangulBase && a <= hangulEnd && (a-hangulBase)%trailCount == 0 && b > trailBase && b <= trailEnd:
		return a + (b - trailBase)
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
