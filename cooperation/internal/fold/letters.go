package fold

import (
	"unicode"
	"unicode/utf8"
)

// Append appends the letters of a word, folded as [Words] folds them.
func Append(b []byte, word string) []byte {
	for i := 0; i < len(word); {
		r, size := decode(word[i:])
		if !invisible(r) {
			b = appendRune(b, r)
		}
		i += size
	}
	return b
}

// decode returns the character that begins s and its length in bytes. A Korean
// syllable that is written in its parts is one character.
func decode(s string) (rune, int) {
	if s[0] < utf8.RuneSelf {
		return rune(s[0]), 1
	}
	if r, size := composeHangul(s); size > 0 {
		return r, size
	}
	return utf8.DecodeRuneInString(s)
}

// appendRune appends a letter or digit in lower case without diacritics.
func appendRune(b []byte, r rune) []byte {
	if r < utf8.RuneSelf {
		if r >= 'A' && r <= 'Z' {
			r += 'a' - 'A'
		}
		return append(b, byte(r))
	}
	switch {
	case r >= 0x0430 && r <= 0x044F && r != 'й', r >= 0xAC00 && r <= 0xD7A3:
		return utf8.AppendRune(b, r)
	case r >= 0x0410 && r <= 0x042F && r != 'Й':
		return utf8.AppendRune(b, r+0x20)
	}
	r = unicode.ToLower(r)
	switch r {
	case 'à', 'á', 'â', 'ã', 'ä', 'å', 'ā', 'ą', 'ă', 'ạ', 'ả', 'ấ', 'ầ', 'ẩ', 'ẫ', 'ậ', 'ắ', 'ằ', 'ẳ', 'ẵ', 'ặ':
		return append(b, 'a')
	case 'æ':
		return append(b, "ae"...)
	case 'ç', 'ć', 'č':
		return append(b, 'c')
	case 'ď', 'đ':
		return append(b, 'd')
	case 'è', 'é', 'ê', 'ë', 'ē', 'ę', 'ě', 'ė', 'ə', 'ẹ', 'ẻ', 'ẽ', 'ế', 'ề', 'ể', 'ễ', 'ệ':
		return append(b, 'e')
	case 'ğ', 'ģ', 'ǧ':
		return append(b, 'g')
	case 'ì', 'í', 'î', 'ï', 'ī', 'į', 'ı', 'ĩ', 'ỉ', 'ị':
		return append(b, 'i')
	case 'ķ':
		return append(b, 'k')
	case 'ł', 'ļ', 'ľ', 'ĺ':
		return append(b, 'l')
	case 'ñ', 'ń', 'ň', 'ņ':
		return append(b, 'n')
	case 'ò', 'ó', 'ô', 'õ', 'ö', 'ő', 'ø', 'ō', 'ơ', 'ọ', 'ỏ', 'ớ', 'ờ', 'ở', 'ỡ', 'ợ', 'ố', 'ồ', 'ổ', 'ỗ', 'ộ':
		return append(b, 'o')
	case 'œ':
		return append(b, "oe"...)
	case 'ř', 'ŕ':
		return append(b, 'r')
	case 'ś', 'š', 'ş', 'ș':
		return append(b, 's')
	case 'ß':
		return append(b, "ss"...)
	case 'ť', 'ţ', 'ț':
		return append(b, 't')
	case 'ù', 'ú', 'û', 'ü', 'ű', 'ů', 'ū', 'ų', 'ư', 'ũ', 'ụ', 'ủ', 'ứ', 'ừ', 'ử', 'ữ', 'ự':
		return append(b, 'u')
	case 'ý', 'ÿ', 'ỳ', 'ỵ', 'ỷ', 'ỹ':
		return append(b, 'y')
	case 'ź', 'ż', 'ž':
		return append(b, 'z')
	case 'ά':
		r = 'α'
	case 'έ':
		r = 'ε'
	case 'ή':
		r = 'η'
	case 'ί', 'ϊ':
		r = 'ι'
	case 'ό':
		r = 'ο'
	case 'ύ':
		r = 'υ'
	case 'ώ':
		r = 'ω'
	case 'ς':
		r = 'σ'
	case 'й':
		r = 'и'
	case 'ї':
		r = 'і'
	case 'ё':
		r = 'е'
	case 'أ', 'إ', 'آ':
		r = 'ا'
	case 'ی', 'ى': // Persian yeh, and the yeh without dots that Egypt writes
		r = 'ي'
	case 'ک':
		r = 'ك'
	case '１', '２', '３':
		r = '1' + r - '１'
	}
	return utf8.AppendRune(b, r)
}

// invisible reports whether r only steers layout or is a combining mark. The
// base letter of a mark is folded to plain anyway.
func invisible(r rune) bool {
	return r >= 0x00AD && (r >= 0x0300 && r <= 0x036F || r == 0x00AD || r >= 0x02B9 && r <= 0x02BF || r >= 0x200B && r <= 0x200F ||
		r >= 0x202A && r <= 0x202E || r >= 0x2060 && r <= 0x2069 || r == 0xFEFF ||
		r >= 0x064B && r <= 0x0652)
}

// composeHangul composes a syllable that begins s from its jamo, as Unicode
// chapter 3.12 says, and returns its length in bytes; 0 if there is none.
func composeHangul(s string) (rune, int) {
	const jamo = 3 // bytes in UTF-8
	if len(s) < 2*jamo || s[0] != 0xE1 || s[jamo] != 0xE1 {
		return 0, 0
	}
	l, _ := utf8.DecodeRuneInString(s)
	v, _ := utf8.DecodeRuneInString(s[jamo:])
	if l < 0x1100 || l > 0x1112 || v < 0x1161 || v > 0x1175 {
		return 0, 0
	}
	r := 0xAC00 + ((l-0x1100)*21+(v-0x1161))*28
	if t, _ := utf8.DecodeRuneInString(s[2*jamo:]); t > 0x11A7 && t <= 0x11C2 {
		return r + (t - 0x11A7), 3 * jamo
	}
	return r, 2 * jamo
}
