// Package countrykey reduces the name of a country to the key under which the
// tables of package cooperation list it. The generator of the tables and the
// reader of names share it, so that both always agree.
//
// A key is lower case, without diacritics, with one space between words. It
// leaves out the words "the" and "and" and spells a few abbreviations out, so
// that "St. Kitts & Nevis" and "SAINT KITTS AND NEVIS" have one key. Words in
// Hangul, Han or kana stand without spaces, because writers differ about them.
package countrykey

import (
	"unicode"
	"unicode/utf8"
)

// Append appends the key of name to dst and returns the extended slice. If dst
// ends in a key already, a space is put between.
//
//	"Côte d'Ivoire"          cote divoire
//	"U.S.S.R."               ussr
//	"S. Korea"               south korea
//	"Korea, Republic of"     korea , republic of
//	"Bahamas (The)"          bahamas
//
// Commas, slashes and opening brackets stay as words of their own, because
// they may divide two names: "Serbia/Montenegro" is not "Serbia-Montenegro".
func Append(dst []byte, name string) []byte {
	k := keyWriter{dst: dst, base: len(dst), word: -1}
	for i := 0; i < len(name); {
		c := name[i]
		switch {
		case c >= 'a' && c <= 'z' || c >= '0' && c <= '9':
			k.byte(c)
			i++
			continue
		case c >= 'A' && c <= 'Z':
			k.byte(c + ('a' - 'A'))
			i++
			continue
		case c == '.':
			i++
			if !k.joins(name[i:]) {
				k.endWord()
			}
			continue
		case c < utf8.RuneSelf:
			i++
			k.ascii(c)
			continue
		}
		r, size := utf8.DecodeRuneInString(name[i:])
		i += size
		k.rune(r)
	}
	k.endWord()
	k.closeBracket()
	return k.dst
}

// keyWriter writes a key word by word.
type keyWriter struct {
	dst  []byte
	base int // where this key begins in dst
	word int // where the current word begins in dst, -1 between words
	last rune
	han  bool // the last character is Hangul, Han or kana
}

// start begins a word unless one has begun.
func (k *keyWriter) start() {
	if k.word >= 0 {
		return
	}
	if len(k.dst) > 0 {
		k.dst = append(k.dst, ' ')
	}
	k.word = len(k.dst)
}

func (k *keyWriter) byte(c byte) {
	if k.word < 0 {
		k.start()
	}
	k.last, k.han = 0, false
	k.dst = append(k.dst, c)
}

// mark writes a dividing sign as a word of its own.
func (k *keyWriter) mark(c byte) {
	k.endWord()
	k.start()
	k.dst = append(k.dst, c)
	k.word, k.han = -1, false
}

func (k *keyWriter) ascii(c byte) {
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
	case ' ', '\t', '\n', '\v', '\f', '\r', '-', '_', '*', '"':
		k.endWord()
	default:
		// Anything else is part of no name; it stays, so that nothing matches.
		k.start()
		k.dst = append(k.dst, c)
	}
}

// closeBracket removes an opening bracket that nothing follows, as in
// "Gambia (The)".
func (k *keyWriter) closeBracket() {
	n := len(k.dst)
	if n > k.base && k.dst[n-1] == '(' {
		n--
		if n > 0 && k.dst[n-1] == ' ' {
			n--
		}
		k.dst = k.dst[:n]
	}
}

// joins reports whether the full stop before rest stands inside initials, as
// in "U.S.S.R.", and not at the end of a shortened word, as in "S.Korea": the
// word so far and the letter that follows must both be single.
func (k *keyWriter) joins(rest string) bool {
	if k.word < 0 {
		return false
	}
	r, size := utf8.DecodeRuneInString(rest)
	if !unicode.IsLetter(r) {
		return false
	}
	next, _ := utf8.DecodeRuneInString(rest[size:])
	return !unicode.IsLetter(next) && !unicode.Is(unicode.Mn, next)
}

// endWord ends the current word: it drops "the" and "and" and spells out
// abbreviations.
func (k *keyWriter) endWord() {
	k.last = 0
	if k.word < 0 {
		return
	}
	w := k.word
	k.word = -1
	full := ""
	switch string(k.dst[w:]) {
	case "the", "and":
		if w > 0 && k.dst[w-1] == ' ' {
			w--
		}
		k.dst = k.dst[:w]
		return
	case "n":
		full = "north"
	case "s":
		full = "south"
	case "e":
		full = "east"
	case "w":
		full = "west"
	case "st":
		full = "saint"
	case "ste":
		full = "sainte"
	case "rep":
		full = "republic"
	case "dem":
		full = "democratic"
	case "fed":
		full = "federated"
	case "is", "isl", "isls":
		full = "islands"
	case "terr":
		full = "territory"
	default:
		return
	}
	k.dst = append(k.dst[:w], full...)
}

func (k *keyWriter) rune(r rune) {
	switch {
	case r >= latinFirst && r <= latinLast:
		k.latin(r, latin[2*(r-latinFirst):])
	case r >= latinExtraFirst && r <= latinExtraLast:
		k.latin(r, latinExtra[2*(r-latinExtraFirst):])
	case r == latinSchwa:
		k.byte('e')
	default:
		k.other(r)
	}
}

// latin writes the one or two letters that begin pair.
func (k *keyWriter) latin(r rune, pair string) {
	if pair[0] == '?' {
		k.start()
		k.dst = utf8.AppendRune(k.dst, unicode.ToLower(r))
		return
	}
	k.byte(pair[0])
	if pair[1] != ' ' {
		k.dst = append(k.dst, pair[1])
	}
}
