package cooperation

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	rankMaxBytes  = 512 // longest text that is read at all
	rankMaxTokens = 48  // most words that are looked at
)

// rankToken is a word of a text: where it stands, and how it folds.
type rankToken struct {
	start, end int    // bytes of the text
	folded     string // lower case, without diacritics
	paren      bool   // stands right after "("
	dotted     bool   // a dot follows
	joined     bool   // single letters with dots: "U.S.", "i.G."
}

// rankTokens cuts a text into words and folds them, so that case, diacritics,
// dots, hyphens and spacing do not matter. Initials written as one
// abbreviation ("U.S.", "i.G.") are one word. It returns the number of words, 0
// if there are more than fit.
func rankTokens(text string, toks *[rankMaxTokens]rankToken) int {
	var buf [2 * rankMaxBytes]byte
	folded := buf[:0]
	// Where each token's folded text stands; sliced out of one string at the end.
	var from, to [rankMaxTokens]int
	n, open := 0, false
	flush := func(end int) {
		if open {
			toks[n].end, to[n] = end, len(folded)
			n++
			open = false
		}
	}
	paren := false
	for i := 0; i < len(text); {
		r, size := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(text[i:])
			if jamo, n := rankComposeHangul(text[i:]); n > 0 {
				r, size = jamo, n
			}
		}
		switch {
		case rankInvisible(r):
		case open && (r == '"' || r == '״') && rankHebrew(folded):
			// The gershayim of an abbreviation: רא"ל, אל״ם.
		case rankInWord(r):
			if !open {
				if n == rankMaxTokens {
					return 0
				}
				toks[n] = rankToken{start: i, paren: paren}
				from[n] = len(folded)
				open = true
			}
			folded = rankFoldRune(folded, r)
			paren = false
		default:
			if open && r == '.' {
				toks[n].dotted = true
			}
			flush(i)
			if r == '(' || r == '[' {
				paren = true
			} else if r != ' ' {
				paren = false
			}
		}
		i += size
	}
	flush(len(text))
	all := string(folded)
	for i := range n {
		toks[i].folded = all[from[i]:to[i]]
	}
	return rankJoinInitials(text, toks, n)
}

// rankJoinInitials makes one word of single letters that only dots separate.
func rankJoinInitials(text string, toks *[rankMaxTokens]rankToken, n int) int {
	kept := 0
	for i := 0; i < n; i++ {
		t := toks[i]
		// "i. G." and "z. S." may keep their space; an initial is no small letter.
		dots := "."
		if c := text[t.start]; c == 'i' || c == 'z' {
			dots = ". \u00a0"
		}
		for i+1 < n && t.dotted && len(toks[i].folded) == 1 && len(toks[i+1].folded) == 1 &&
			toks[i+1].dotted && strings.Trim(text[toks[i].end:toks[i+1].start], dots) == "" {
			i++
			t.end, t.dotted = toks[i].end, toks[i].dotted
			t.folded += toks[i].folded
			t.joined = true
		}
		toks[kept] = t
		kept++
	}
	return kept
}

// rankInWord reports letters and digits, the common alphabets first.
func rankInWord(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9'
	}
	return r >= 0x0410 && r <= 0x044F || r >= 0xAC00 && r <= 0xD7A3 || unicode.IsLetter(r) || unicode.IsDigit(r) ||
		r >= 0x0E31 && r <= 0x0E4E // Thai vowels and tones stand above and below the letters
}

// rankHebrew reports whether a folded text ends in a Hebrew letter.
func rankHebrew(folded []byte) bool {
	r, _ := utf8.DecodeLastRune(folded)
	return r >= 'א' && r <= 'ת'
}

// rankInvisible reports characters that only steer layout, and combining
// marks, whose base letter is folded to plain anyway.
func rankInvisible(r rune) bool {
	return r >= 0x00AD && (r >= 0x0300 && r <= 0x036F || r == 0x00AD || r >= 0x02B9 && r <= 0x02BF || r >= 0x200B && r <= 0x200F ||
		r >= 0x202A && r <= 0x202E || r >= 0x2060 && r <= 0x2069 || r == 0xFEFF ||
		r >= 0x064B && r <= 0x0652)
}

// rankComposeHangul composes a syllable that begins s from its jamo, as Unicode
// chapter 3.12 says, and returns its length in bytes; 0 if there is none.
func rankComposeHangul(s string) (rune, int) {
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

// rankFoldRune appends a letter or digit in lower case without diacritics.
func rankFoldRune(b []byte, r rune) []byte {
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
