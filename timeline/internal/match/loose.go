package match

import (
	"unicode/utf8"

	"github.com/defcoop/defcoop/timeline/internal/letters"
)

// loose reports whether some pair of words is spelled in two ways that no
// transliteration accounts for. In the letters that both names are printed in,
// and that the bearer uses, Meier and Mayer are as likely two as one.
func (al *alignment) loose() bool {
	for i := range al.a.tokens {
		j := al.partner[i]
		if j < 0 || al.width[i] == 0 {
			continue
		}
		t, u := &al.a.tokens[i], &al.b.tokens[j]
		native := (al.a.latin || al.b.latin) && inLatin(t.raw) && inLatin(u.raw)
		switch c := al.class[i]; {
		case c != Folded && c != Skeleton && c != Edit:
		case marksDiffer(t.raw, u.raw):
			return true
		case c == Folded || misspelt(t.fold, u.fold):
		case native && !samePlain(t.fold, u.fold), c == Edit && !sameConsonants(t.sounds, u.sounds): // vowels are written by the hearing
			return true
		}
	}
	return false
}

// misspelt reports whether one word is the other with a letter left out or two
// exchanged. So few names differ in that that it is rather a slip; one letter in
// place of another is as often another name (Hansen, Hanson).
func misspelt(s, t string) bool {
	slip := letters.SlipOf(s, t)
	return slip == letters.LeftOut || slip == letters.Exchanged
}

// marksDiffer reports whether two words have in some place different letters
// that plain writing does not know: Möller, Müller. A mark that one of them
// lacks is only left out.
func marksDiffer(s, t string) bool {
	for s != "" && t != "" {
		a, n := utf8.DecodeRuneInString(s)
		b, m := utf8.DecodeRuneInString(t)
		if a != b && latinMark(a) && latinMark(b) && oneMark(a) != oneMark(b) {
			return utf8.RuneCountInString(s) == utf8.RuneCountInString(t)
		}
		s, t = s[n:], t[m:]
	}
	return false
}

// inLatin reports whether a small word is in Latin letters; names mix no scripts.
func inLatin(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return 'a' <= r && r <= 'z' || latinMark(r)
}

// latinMark reports whether a small letter is Latin and not one of a to z.
func latinMark(r rune) bool { return 0xDF <= r && r <= 0x25F || 0x1E00 <= r && r <= 0x1EFF }

// oneMark names one of the letters that are written for each other where the
// other's is not at hand.
func oneMark(r rune) rune {
	switch r {
	case 'ş':
		return 'ș'
	case 'ţ':
		return 'ț'
	case 'ǝ', 'ä', 'æ':
		return 'ə'
	case 'ø':
		return 'ö'
	case 'ð', 'ɖ':
		return 'đ'
	}
	return r
}

// samePlain reports whether two words are the same but for the e or a that
// stands for a mark: Mueller and Muller, Aasen and Åsen.
func samePlain(s, t string) bool {
	i, j := 0, 0
	for {
		i, j = skipMark(s, i), skipMark(t, j)
		if i == len(s) || j == len(t) {
			return i == len(s) && j == len(t)
		}
		if s[i] != t[j] {
			return false
		}
		i, j = i+1, j+1
	}
}

// skipMark passes over a letter that stands for the mark of the one before.
func skipMark(s string, i int) int {
	if i == 0 || i == len(s) {
		return i
	}
	switch prev := s[i-1]; {
	case s[i] == 'e' && (prev == 'a' || prev == 'o' || prev == 'u'), s[i] == 'a' && prev == 'a':
		return i + 1
	}
	return i
}
