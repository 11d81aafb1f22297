package countrykey

import (
	"unicode"
	"unicode/utf8"
)

// other writes a character beyond Latin. Signs that change neither the word
// nor its reading are left out, composed and decomposed spellings become one.
func (k *keyWriter) other(r rune) {
	switch {
	case r >= 0x0300 && r <= 0x036F: // combining diacritics
		return
	case r >= 0x0591 && r <= 0x05C7: // Hebrew points
		return
	case r == 0x0640, r >= 0x064B && r <= 0x065F, r == 0x0670: // Arabic lengthening and vowel signs
		return
	case r == 0x00AD, r >= 0x200B && r <= 0x200F, r >= 0x202A && r <= 0x202E,
		r >= 0x2060 && r <= 0x2069, r == 0xFEFF: // soft hyphen, zero width, direction
		return
	case r == '’', r == '‘', r == 'ʼ', r == 'ʻ', r == '´', r == '′', r == '＇':
		return
	case unicode.IsSpace(r), r >= 0x2010 && r <= 0x2015, r == 0x2212,
		r == '“', r == '”', r == '«', r == '»', r == '„', r == '·', r == '・':
		k.endWord()
		return
	case r == '،', r == '、', r == '，':
		k.mark(',')
		return
	case r == '（':
		k.mark('(')
		return
	case r == '）':
		k.endWord()
		k.closeBracket()
		return
	case r > 0xFF00 && r < 0xFF5F: // full-width ASCII
		c := byte(r - 0xFEE0)
		switch {
		case c >= 'A' && c <= 'Z':
			k.byte(c + ('a' - 'A'))
		case c >= 'a' && c <= 'z', c >= '0' && c <= '9':
			k.byte(c)
		default:
			k.ascii(c)
		}
		return
	}
	han := eastAsian(r)
	if han && k.han && k.word < 0 {
		k.word = len(k.dst) // no space before it
	}
	k.start()
	k.han = han
	if k.last != 0 {
		if c := compose(k.last, r); c != 0 {
			k.dst = utf8.AppendRune(k.dst[:len(k.dst)-utf8.RuneLen(k.last)], c)
			k.last = c
			return
		}
	}
	r = plain(r)
	k.dst = utf8.AppendRune(k.dst, r)
	k.last = r
}

// eastAsian reports whether r is Hangul, Han or kana.
func eastAsian(r rune) bool {
	return r >= 0x1100 && (r <= 0x11FF || r >= 0x2E80 && r <= 0x9FFF || r >= hangulBase && r <= hangulEnd)
}

// plain lowers a letter and reduces its spelling variants to one.
func plain(r rune) rune {
	switch r {
	case 'Ё', 'ё':
		return 'е'
	case 'Й', 'й':
		return 'и'
	case 'Ї', 'ї':
		return 'і'
	case 'Ў', 'ў':
		return 'у'
	case 'Ґ', 'ґ':
		return 'г'
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
	hangulBase, hangulEnd    = 0xAC00, 0xD7A3
	leadBase, leadEnd        = 0x1100, 0x1112
	vowelBase, vowelEnd      = 0x1161, 0x1175
	trailBase, trailEnd      = 0x11A7, 0x11C2
	vowelCount, trailCount   = 21, 28
	kanaVoiced, kanaHalf     = 0x3099, 0x309A
	kanaFirst, kanaLast      = 0x3041, 0x30FE
	kanaU, kanaVu            = 'ウ', 'ヴ'
	hiraganaU, hiraganaVu    = 'う', 'ゔ'
	kanaVoicedBy, kanaHalfBy = 1, 2
)

// compose returns the character that a and b spell together, or 0. It covers
// what the country names need: Hangul and kana.
func compose(a, b rune) rune {
	switch {
	case a >= leadBase && a <= leadEnd && b >= vowelBase && b <= vowelEnd:
		return hangulBase + ((a-leadBase)*vowelCount+(b-vowelBase))*trailCount
	case a >= hangulBase && a <= hangulEnd && (a-hangulBase)%trailCount == 0 && b > trailBase && b <= trailEnd:
		return a + (b - trailBase)
	case a == kanaU && b == kanaVoiced:
		return kanaVu
	case a == hiraganaU && b == kanaVoiced:
		return hiraganaVu
	case a >= kanaFirst && a <= kanaLast && b == kanaVoiced:
		return a + kanaVoicedBy
	case a >= kanaFirst && a <= kanaLast && b == kanaHalf:
		return a + kanaHalfBy
	}
	return 0
}
