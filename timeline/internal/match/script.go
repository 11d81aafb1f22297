package match

import (
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// spelling is how one letter is written in plain Latin letters (fold, a-z)
// and how it sounds (sound). In sound, lower-case letters are still open to
// the digraph rules of sounds.go and the upper-case letters are settled
// sounds, which plain letters cannot tell: S (sh), C (ch), Z (zh), J (dzh),
// H (kh), T (ts), G (gh), E (a vowel between a and e). An empty fold means
// that the letter is not written.
type spelling struct{ fold, sound string }

func same(s string) spelling { return spelling{s, s} }

// latin spells the Latin letters whose diacritic changes the sound and those
// that do not decompose. The rest lose their marks by decomposition.
func latin(r rune) (spelling, bool) {
	switch r {
	case 'ə', 'ǝ':
		return spelling{"a", "E"}, true
	case 'ä':
		return spelling{"a", "E"}, true
	case 'ı':
		return same("i"), true
	case 'ş', 'ș', 'š', 'ś', 'ŝ':
		return spelling{"s", "S"}, true
	case 'ç', 'č', 'ć', 'ĉ':
		return spelling{"c", "C"}, true
	case 'ž', 'ź', 'ż':
		return spelling{"z", "Z"}, true
	case 'ğ', 'ǧ', 'ġ':
		return spelling{"g", "G"}, true
	case 'ţ', 'ț':
		return spelling{"t", "T"}, true
	case 'ß':
		return same("ss"), true
	case 'æ', 'ǽ':
		return same("ae"), true
	case 'œ':
		return same("oe"), true
	case 'ø', 'ǿ':
		return same("o"), true
	case 'þ':
		return same("th"), true
	case 'ð', 'đ', 'ɖ':
		return same("d"), true
	case 'ħ':
		return same("h"), true
	case 'ł':
		return same("l"), true
	case 'ŋ':
		return same("ng"), true
	case 'ŧ':
		return same("t"), true
	case 'ɓ':
		return same("b"), true
	case 'ɗ':
		return same("d"), true
	case 'ƙ':
		return same("k"), true
	case 'ƴ':
		return same("y"), true
	}
	return spelling{}, false
}

// greek spells the Greek letters after decomposition; prev is the letter
// before, for the vowel pairs with upsilon.
func greek(r, prev rune) (spelling, bool) {
	switch r {
	case 'α':
		return same("a"), true
	case 'β':
		return same("v"), true
	case 'γ':
		return same("g"), true
	case 'δ':
		return same("d"), true
	case 'ε':
		return same("e"), true
	case 'ζ':
		return same("z"), true
	case 'η', 'ι':
		return same("i"), true
	case 'θ':
		return same("th"), true
	case 'κ':
		return same("k"), true
	case 'λ':
		return same("l"), true
	case 'μ':
		return same("m"), true
	case 'ν':
		return same("n"), true
	case 'ξ':
		return spelling{"x", "ks"}, true
	case 'ο', 'ω':
		return same("o"), true
	case 'π':
		return same("p"), true
	case 'ρ':
		return same("r"), true
	case 'σ', 'ς':
		return same("s"), true
	case 'τ':
		return same("t"), true
	case 'υ':
		switch prev {
		case 'ο':
			return same("u"), true
		case 'α', 'ε':
			return same("v"), true
		}
		return spelling{"y", "i"}, true
	case 'φ':
		return same("f"), true
	case 'χ':
		return spelling{"ch", "H"}, true
	case 'ψ':
		return same("ps"), true
	}
	return spelling{}, false
}

// georgian holds the 33 letters from U+10D0 in the national romanisation of
// 2002 without apostrophes.
const georgianFirst, georgianLast = 0x10D0, 0x10F0

func georgian(r rune) (spelling, bool) {
	if r < georgianFirst || r > georgianLast {
		return spelling{}, false
	}
	table := [...]string{"a", "b", "g", "d", "e", "v", "z", "t", "i", "k", "l", "m", "n", "o", "p", "zh", "r",
		"s", "t", "u", "p", "k", "gh", "q", "sh", "ch", "ts", "dz", "ts", "ch", "kh", "j", "h"}
	return same(table[r-georgianFirst]), true
}

// armenianFirst to armenianLast are the lower-case letters, in the usual
// romanisation of passports.
const armenianFirst, armenianLast = 0x0561, 0x0587

func armenian(r, prev rune) (spelling, bool) {
	if r < armenianFirst || r > armenianLast {
		return spelling{}, false
	}
	if r == 'ւ' && prev == 'ո' { // the pair is the vowel u; the o is written already
		return spelling{"u", "u"}, true
	}
	table := [...]string{"a", "b", "g", "d", "e", "z", "e", "y", "t", "zh", "i", "l", "kh", "ts", "k", "h", "dz",
		"gh", "ch", "m", "y", "n", "sh", "o", "ch", "p", "j", "r", "s", "v", "t", "r", "ts", "v", "p", "k", "o", "f", "ev"}
	return same(table[r-armenianFirst]), true
}

// spell reads one lower-case letter; prev is the letter before it. It reports
// false for letters of scripts that are not read.
func spell(r, prev rune, ukrainian bool) (spelling, bool) {
	if s, ok := latin(r); ok {
		return s, true
	}
	if s, ok := cyrillic(r, prev, ukrainian); ok {
		return s, true
	}
	if s, ok := georgian(r); ok {
		return s, true
	}
	if s, ok := armenian(r, prev); ok {
		return s, true
	}
	base := baseLetter(r)
	if base < 0x80 {
		if 'a' <= base && base <= 'z' {
			return same("abcdefghijklmnopqrstuvwxyz"[base-'a' : base-'a'+1]), true
		}
		return spelling{}, false
	}
	if s, ok := greek(base, baseLetter(prev)); ok {
		return s, true
	}
	if base != r {
		if s, ok := latin(base); ok {
			return s, true
		}
		return cyrillic(base, prev, ukrainian)
	}
	return spelling{}, false
}

// baseLetter is the lower-case letter without its marks.
func baseLetter(r rune) rune {
	if r < 0x80 {
		return r
	}
	var buf [4]byte
	n := copy(buf[:], string(r))
	d := norm.NFD.Properties(buf[:n]).Decomposition()
	if len(d) == 0 {
		return r
	}
	for _, b := range string(d) {
		return unicode.ToLower(b)
	}
	return r
}
