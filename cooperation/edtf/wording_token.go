package edtf

import (
	"unicode"
	"unicode/utf8"
)

// The kinds of a token of report wording. Punctuation is its own kind.
const (
	tokenEnd    rune = -1
	tokenWord   rune = 'w' // letters, lower case
	tokenNumber rune = 'n' // ASCII digits
	tokenHyphen rune = '-' // hyphen-minus and the two Unicode hyphens
	tokenDash   rune = '–' // every longer dash, and "--"
)

// token is a piece of report wording. Its text is in lower case; start and
// end are byte offsets into the input.
type token struct {
	kind       rune
	text       string
	value      int // of a number of at most nine digits, else -1
	start, end int
	spaced     bool // white space stands before it
}

// tokenize takes text apart. It knows nothing of dates and never fails: what
// no rule can use stays in the list and is refused, with its offset, by the
// rule that meets it. The last token is always tokenEnd.
func tokenize(text string) []token {
	tokens := make([]token, 0, 16)
	spaced := false
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if isBlank(r) {
			spaced, i = true, i+size
			continue
		}
		t := token{kind: r, value: -1, start: i, end: i + size, spaced: spaced}
		spaced = false
		switch {
		case isDigit(r):
			t.kind = tokenNumber
			for t.end < len(text) && isDigit(rune(text[t.end])) {
				t.end++
			}
			t.value = smallNumber(text[t.start:t.end])
		case isLetter(r):
			t.kind = tokenWord
			for t.end < len(text) {
				r, size := utf8.DecodeRuneInString(text[t.end:])
				if !isLetter(r) {
					break
				}
				t.end += size
			}
		case r == '‐', r == '‑':
			t.kind = tokenHyphen
		case r >= '‒' && r <= '―', r == '−':
			t.kind = tokenDash
		case r == '-' && t.end < len(text) && text[t.end] == '-':
			t.kind = tokenDash
			t.end++
		case r == '’':
			t.kind = '\''
		}
		t.text = lowerASCII(text[t.start:t.end])
		tokens = append(tokens, t)
		i = t.end
	}
	return append(tokens, token{kind: tokenEnd, value: -1, start: len(text), end: len(text), spaced: spaced})
}

// isBlank accepts every Unicode space and the zero-width characters that web
// pages leave in copied text.
func isBlank(r rune) bool {
	return unicode.IsSpace(r) || unicode.Is(unicode.Zs, r) || r == '\u200b' || r == '\u2060' || r == '\ufeff'
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

// isLetter accepts letters of every script, so that "марта" is one unknown
// word in an error and not five unknown signs.
func isLetter(r rune) bool {
	return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || r >= utf8.RuneSelf && unicode.IsLetter(r)
}

// smallNumber is the value of up to nine digits, else -1.
func smallNumber(digits string) int {
	if len(digits) > 9 {
		return -1
	}
	n := 0
	for _, d := range []byte(digits) {
		n = n*10 + int(d-'0')
	}
	return n
}

// lowerASCII folds the case of ASCII letters only: the wording is English, and
// Unicode folding would let the Kelvin sign pass for a k.
func lowerASCII(s string) string {
	for i := range len(s) {
		if 'A' <= s[i] && s[i] <= 'Z' {
			b := []byte(s)
			for j := i; j < len(b); j++ {
				if 'A' <= b[j] && b[j] <= 'Z' {
					b[j] += 'a' - 'A'
				}
			}
			return string(b)
		}
	}
	return s
}
