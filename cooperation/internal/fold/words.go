package fold

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A text that is longer is no rank and no post, and readers leave it alone.
const (
	MaxBytes = 512 // longest text that is read at all
	MaxWords = 48  // most words that are looked at
)

// Word is a word of a text: where it stands, and how it folds.
type Word struct {
	Start, End int    // bytes of the text
	Folded     string // lower case, without diacritics
	Paren      bool   // stands right after "("
	Dotted     bool   // a dot follows
	Joined     bool   // single letters with dots: "U.S.", "i.G."
}

// Words cuts a text into words and folds them, so that case, diacritics,
// dots, hyphens and spacing do not matter. Initials written as one
// abbreviation ("U.S.", "i.G.") are one word. It returns the number of words; 0
// for a text of more than MaxWords. A caller checks MaxBytes and the encoding.
func Words(text string, words *[MaxWords]Word) int {
	var buf [2 * MaxBytes]byte
	folded := buf[:0]
	// Where each word's folded text stands; sliced out of one string at the end.
	var from, to [MaxWords]int
	n, open := 0, false
	flush := func(end int) {
		if open {
			words[n].End, to[n] = end, len(folded)
			n++
			open = false
		}
	}
	paren, initials := false, false
	for i := 0; i < len(text); {
		r, size, letter := rune(text[i]), 1, byte(0)
		switch {
		case r < utf8.RuneSelf:
			letter = ascii[r]
		case open && (r == 0xD0 || r == 0xD1) && i+1 < len(text): // most texts beyond ASCII are Cyrillic
			if low := smallCyrillic(text[i], text[i+1]); low != 0 {
				folded = append(folded, byte(0xC0|low>>6), byte(0x80|low&0x3F))
				i += 2
				continue
			}
			r, size = Next(text[i:])
		default:
			r, size = Next(text[i:])
		}
		switch {
		case r >= utf8.RuneSelf && Invisible(r):
		case open && (r == '"' || r == '״') && endsInHebrew(folded):
			// The gershayim of an abbreviation: רא"ל, אל״ם.
		case letter != 0 || r >= utf8.RuneSelf && inWord(r):
			if !open {
				if n == MaxWords {
					return 0
				}
				words[n] = Word{Start: i, Paren: paren}
				from[n] = len(folded)
				open = true
			}
			if letter != 0 {
				folded = append(folded, letter)
			} else {
				folded = appendRune(folded, r)
			}
			paren = false
		default:
			if open && r == '.' {
				words[n].Dotted = true
				initials = initials || len(folded) == from[n]+1
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
		words[i].Folded = all[from[i]:to[i]]
	}
	if !initials {
		return n
	}
	return joinInitials(text, words, n)
}

// smallCyrillic decodes a letter of the Russian alphabet and folds it: а to я but
// for й. It returns 0 for any other character.
func smallCyrillic(b0, b1 byte) rune {
	r := rune(b0&0x1F)<<6 | rune(b1&0x3F)
	switch {
	case r >= 'а' && r <= 'я' && r != 'й':
		return r
	case r >= 'А' && r <= 'Я' && r != 'Й':
		return r + ('а' - 'А')
	}
	return 0
}

// ascii folds the letters and digits of ASCII; any other character is 0.
const ascii = none16 + none16 + none16 + "0123456789" + none7 +
	"abcdefghijklmnopqrstuvwxyz" + none6 + "abcdefghijklmnopqrstuvwxyz" + none5

const (
	none5  = "\x00\x00\x00\x00\x00"
	none6  = none5 + "\x00"
	none7  = none6 + "\x00"
	none16 = none7 + none7 + "\x00\x00"
)

// joinInitials makes one word of single letters that only dots separate.
func joinInitials(text string, words *[MaxWords]Word, n int) int {
	kept := 0
	for i := 0; i < n; i++ {
		t := words[i]
		// "i. G." and "z. S." may keep their space; an initial is no small letter.
		dots := "."
		if c := text[t.Start]; c == 'i' || c == 'z' {
			dots = ". \u00a0"
		}
		for i+1 < n && t.Dotted && len(words[i].Folded) == 1 && len(words[i+1].Folded) == 1 &&
			words[i+1].Dotted && strings.Trim(text[words[i].End:words[i+1].Start], dots) == "" {
			i++
			t.End, t.Dotted = words[i].End, words[i].Dotted
			t.Folded += words[i].Folded
			t.Joined = true
		}
		words[kept] = t
		kept++
	}
	return kept
}

// WordEnd takes the dots and closing brackets behind a word that ends at i into
// the word, and returns where they end.
func WordEnd(text string, i int) int {
	for i < len(text) && (text[i] == '.' || text[i] == ')' || text[i] == ']') {
		i++
	}
	return i
}

// inWord reports whether r is a letter or digit, the common alphabets first.
func inWord(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9'
	}
	return r >= 0x0410 && r <= 0x044F || r >= 0xAC00 && r <= 0xD7A3 || unicode.IsLetter(r) || unicode.IsDigit(r) ||
		r >= 0x0E31 && r <= 0x0E4E // Thai vowels and tones stand above and below the letters
}

// endsInHebrew reports whether a folded text ends in a Hebrew letter.
func endsInHebrew(folded []byte) bool {
	r, _ := utf8.DecodeLastRune(folded)
	return r >= 'א' && r <= 'ת'
}
