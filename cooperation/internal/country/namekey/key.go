// Package namekey reduces the name of a country to the key under which the
// tables of package cooperation list it. The generator of the tables and the
// reader of names share it, so that both always agree.
//
// A key is lower case, without diacritics, with one space between words. It
// leaves out the words "the" and "and" and spells a few abbreviations out, so
// that "St. Kitts & Nevis" and "SAINT KITTS AND NEVIS" have one key. Words in
// Hangul, Han or kana stand without spaces, because writers differ about them.
package namekey

import (
	"unicode"
	"unicode/utf8"

	"github.com/defcoop/defcoop/cooperation/internal/fold"
)

// MaxLen is the length in bytes of the longest key.
const MaxLen = 320

// Key is a key in the making. The zero value is an empty key. It holds its
// bytes itself, so that a key on the stack needs no allocation.
type Key struct {
	buf  [MaxLen]byte
	n    int  // the length so far
	base int  // where the name that is being added begins
	word int  // where the current word begins, plus one; zero between words
	han  bool // the last character is Hangul, Han or kana
	full bool // a name did not fit
}

// Of returns the key of a name as a string.
func Of(name string) string {
	var k Key
	k.Add(name)
	return string(k.Bytes())
}

// Bytes returns the key; it is empty if the names added were too long. The
// slice is valid until the next Add.
func (k *Key) Bytes() []byte {
	if k.full {
		return nil
	}
	return k.buf[:k.n]
}

// Add adds the key of a name, after a space if there is a key already.
//
//	"Côte d'Ivoire"          cote divoire
//	"U.S.S.R."               ussr
//	"S. Korea"               south korea
//	"Korea, Republic of"     korea , republic of
//	"Bahamas (The)"          bahamas
//
// Commas, slashes and opening brackets stay as words of their own, because
// they may divide two names: "Serbia/Montenegro" is not "Serbia-Montenegro".
func (k *Key) Add(name string) {
	k.base, k.han = k.n, false
	for i := 0; i < len(name); {
		c := name[i]
		switch {
		case c >= 'a' && c <= 'z' || c >= '0' && c <= '9':
			k.letter(c)
			i++
		case c >= 'A' && c <= 'Z':
			k.letter(c + ('a' - 'A'))
			i++
		case c == '.':
			i++
			if !k.inInitials(name[i:]) {
				k.endWord()
			}
		case c < utf8.RuneSelf:
			i++
			k.sign(c)
		case c < 0xE0: // two bytes, with which nothing composes
			r, size := utf8.DecodeRuneInString(name[i:])
			i += size
			k.rune(r)
		default:
			r, size := fold.Next(name[i:])
			i += size
			k.rune(r)
		}
	}
	k.endWord()
	k.closeBracket()
}

// put writes a byte.
func (k *Key) put(c byte) {
	if k.n == MaxLen {
		k.full = true
		return
	}
	k.buf[k.n] = c
	k.n++
}

// putRune writes a character.
func (k *Key) putRune(r rune) {
	if k.n+utf8.UTFMax > MaxLen {
		k.full = true
		return
	}
	k.n += utf8.EncodeRune(k.buf[k.n:], r)
}

// start begins a word unless one has begun.
func (k *Key) start() {
	if k.word > 0 {
		return
	}
	if k.n > 0 {
		k.put(' ')
	}
	k.word = k.n + 1
}

// letter writes an ASCII letter or digit.
func (k *Key) letter(c byte) {
	k.start()
	k.han = false
	k.put(c)
}

// mark writes a dividing sign as a word of its own.
func (k *Key) mark(c byte) {
	k.endWord()
	k.start()
	k.put(c)
	k.word, k.han = 0, false
}

// sign writes what is no letter of ASCII, and no full stop.
func (k *Key) sign(c byte) {
	switch c {
	case '\'', '`':
		// "d'Ivoire", "People's": the apostrophe joins.
	case '&':
		k.endWord() // reads as "and", which keys leave out
	case ',', '/':
		k.mark(c)
	case '(', '[':
		k.mark('(')
	case ')', ']':
		k.endWord()
		k.closeBracket()
	case ' ', '\t', '\n', '\v', '\f', '\r', '-', '_', '*', '"', ':', ';':
		k.endWord()
	default:
		// Anything else is part of no name; it stays, so that nothing matches.
		k.letter(c)
	}
}

// closeBracket removes an opening bracket that nothing follows, as in
// "Gambia (The)".
func (k *Key) closeBracket() {
	if k.n > k.base && k.buf[k.n-1] == '(' {
		k.n--
		if k.n > 0 && k.buf[k.n-1] == ' ' {
			k.n--
		}
	}
}

// inInitials reports whether the full stop before rest stands inside initials, as
// in "U.S.S.R.". The letter that follows must stand alone. In "S.Korea" it does
// not, because the full stop ends a shortened word.
func (k *Key) inInitials(rest string) bool {
	if k.word == 0 {
		return false
	}
	r, size := utf8.DecodeRuneInString(rest)
	if !unicode.IsLetter(r) {
		return false
	}
	next, _ := utf8.DecodeRuneInString(rest[size:])
	return !unicode.IsLetter(next) && !unicode.Is(unicode.Mn, next)
}

// endWord ends the current word, and writes it as zz_words.go has it.
func (k *Key) endWord() {
	if k.word == 0 {
		return
	}
	w := k.word - 1
	k.word = 0
	if isPlain(k.buf[w:k.n]) {
		return
	}
	meaning, ok := meaningOf(k.buf[w:k.n])
	if !ok {
		return
	}
	k.n = w
	if meaning == "" {
		if w > 0 && k.buf[w-1] == ' ' {
			k.n--
		}
		return
	}
	for i := range len(meaning) {
		k.put(meaning[i])
	}
}
