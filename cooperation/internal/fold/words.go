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
	c := cutter{words: words, folded: buf[:0]}
	paren := false
	for i := 0; i < len(text); {
		r, size, letter := rune(text[i]), 1, byte(0)
		switch {
		case r < utf8.RuneSelf:
			letter = ascii[r]
		case c.open && (r == 0xD0 || r == 0xD1) && i+1 < len(text): // most texts beyond ASCII are Cyrillic
			if low := smallCyrillic(text[i], text[i+1]); low != 0 {
				c.folded = append(c.folded, byte(0xC0|low>>6), byte(0x80|low&0x3F))
				i += 2
				continue
			}
			r, size = Next(text[i:])
		default:
			r, size = Next(text[i:])
		}
		switch {
		case r >= utf8.RuneSelf && Invisible(r):
		case c.open && (r == '"' || r == '״') && endsInHebrew(c.folded):
			// The gershayim of an abbreviation: רא"ל, אל״ם.
		case letter != 0 || r >= utf8.RuneSelf && inWord(r):
			if !c.open && !c.begin(i, paren) {
				return 0
			}
			if letter != 0 {
				c.folded = append(c.folded, letter)
			} else {
				c.folded = appendRune(c.folded, r)
			}
			paren = false
		default:
			if c.open {
				c.end(i, r == '.')
			}
			if r == '(' || r == '[' {
				paren = true
			} else if r != ' ' {
				paren = false
			}
		}
		i += size
	}
	return c.close(text)
}

// cutter notes where the words of a text and their folded letters stand.
type cutter struct {
	words    *[MaxWords]Word
	n        int  // words that have ended
	open     bool // whether one has begun since
	initials bool // whether any is one letter with a dot
	folded   []byte
	from, to [MaxWords]int // each word's part of folded
}

// begin begins a word. It reports false if there are too many.
func (c *cutter) begin(at int, paren bool) bool {
	if c.n == MaxWords {
		return false
	}
	c.words[c.n] = Word{Start: at, Paren: paren}
	c.from[c.n] = len(c.folded)
	c.open = true
	return true
}

// end ends a word.
func (c *cutter) end(at int, dotted bool) {
	w := &c.words[c.n]
	w.End, w.Dotted, c.to[c.n] = at, dotted, len(c.folded)
	c.initials = c.initials || dotted && c.to[c.n] == c.from[c.n]+1
	c.n++
	c.open = false
}

// close ends the last word, gives each its folded letters, all slices of one string,
// and returns how many words there are.
func (c *cutter) close(text string) int {
	if c.open {
		c.end(len(text), false)
	}
	all := string(c.folded)
	for i := range c.n {
		c.words[i].Folded = all[c.from[i]:c.to[i]]
	}
	if !c.initials {
		return c.n
	}
	return joinInitials(text, c.words, c.n)
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
