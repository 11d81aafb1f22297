package namekey

import (
	"unicode"
	"unicode/utf8"

	"github.com/defcoop/defcoop/cooperation/internal/fold"
)

// rune writes a character beyond ASCII.
func (k *Key) rune(r rune) {
	switch {
	// The most frequent letters come first.
	case r >= 0x0410 && r <= 0x044F:
		k.start()
		k.han = false
		letter, _ := fold.Letter(r)
		k.putRune(letter)
	case r >= 0x00C0 && r <= 0x0259: // Latin, ə the last
		k.fold(r)
	case r >= 0x4E00 && r <= 0x9FFF, r >= 0xAC00 && r <= 0xD7A3:
		k.eastAsian(r)
	case isFullWidthSign(r):
		k.sign(byte(r - 0xFEE0))
	case joins(r):
	case separates(r):
		k.endWord()
	case r == '،', r == '、':
		k.mark(',')
	case isEastAsian(r):
		k.eastAsian(r)
	default:
		k.fold(r)
	}
}

// eastAsian writes a character of a script that is written without spaces.
func (k *Key) eastAsian(r rune) {
	if k.han && k.word == 0 {
		k.word = k.n + 1 // no space before it
	}
	k.start()
	k.han = true
	k.putRune(r)
}

// fold writes a letter without its marks.
func (k *Key) fold(r rune) {
	k.start()
	k.han = false
	first, second := fold.Letter(r)
	if first < utf8.RuneSelf {
		k.put(byte(first))
	} else {
		k.putRune(first)
	}
	if second != 0 {
		k.put(byte(second))
	}
}

// joins reports whether a character changes neither the word nor its reading.
func joins(r rune) bool {
	switch r {
	case '’', '‘', '´', '′', 0x05BE, 0x05C0, 0x05C3, 0x05C6: // apostrophes, and the hyphen and stops of Hebrew
		return true
	}
	return fold.Invisible(r)
}

// separates reports whether a character stands between words.
func separates(r rune) bool {
	switch r {
	case 0x2212, '“', '”', '„', '«', '»', '·', '・', '．':
		return true
	}
	return r >= 0x2010 && r <= 0x2015 || unicode.IsSpace(r)
}

// isFullWidthSign reports whether r is a full-width sign of ASCII other than a
// letter, a digit or a full stop.
func isFullWidthSign(r rune) bool {
	return r >= '！' && r <= '～' && r != '．' && !unicode.IsLetter(r) && !unicode.IsDigit(r)
}

// isEastAsian reports whether r is Hangul, Han or kana, which are written without
// spaces.
func isEastAsian(r rune) bool {
	return r >= 0x1100 && (r <= 0x11FF || r >= 0x2E80 && r <= 0x9FFF || r >= 0xAC00 && r <= 0xD7A3)
}
