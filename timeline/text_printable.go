package timeline

import (
	"fmt"
	"strings"
)

// printable writes a word of a source so that it cannot act on the terminal or
// the page that it is printed on. Control characters (general category Cc), and
// the characters that embed, override or isolate the direction of writing
// (Unicode Standard Annex 9), are written as JSON and Go escape them: \u001b,
// \u202e. The marks U+200E, U+200F and U+061C stay as they are: Arabic and
// Hebrew text needs them, and they turn nothing round but blanks and
// punctuation next to them. [cooperation.Check] warns of the same characters.
//
// The form is for reading, not for reading back: a source that really wrote
// a backslash, u and 001b looks the same. In JSON the two differ.
func printable(word string) string {
	i := strings.IndexFunc(word, acts)
	if i < 0 {
		return word
	}
	var b strings.Builder
	b.WriteString(word[:i])
	for _, r := range word[i:] {
		if acts(r) {
			fmt.Fprintf(&b, `\u%04x`, r)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// acts reports whether a character does something instead of showing itself.
func acts(r rune) bool {
	return r < ' ' || r >= 0x7f && r < 0xa0 || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069
}
