package label

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// scripts are the scripts that sources on defence cooperation are written in. All
// others count as one.
var scripts = [...]*unicode.RangeTable{
	unicode.Latin, unicode.Cyrillic, unicode.Hangul, unicode.Han, unicode.Arabic, unicode.Georgian, unicode.Armenian,
	unicode.Greek, unicode.Hebrew, unicode.Thai, unicode.Devanagari, unicode.Hiragana, unicode.Katakana,
}

// Script is the index of the script of the first letter of a text.
func Script(s string) int {
	i := strings.IndexFunc(s, unicode.IsLetter)
	if i < 0 {
		return -1
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return slices.IndexFunc(scripts[:], func(t *unicode.RangeTable) bool { return unicode.Is(t, r) })
}
