package cooperation

import (
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"
)

// text checks a text of the source: its encoding, and that it says something.
func (w *walker) text(parent reflect.Value, s string, f *fieldRules) {
	if isBlank(s) {
		w.blank(parent, f)
		return
	}
	if isPlain(s) {
		return
	}
	if !utf8.ValidString(s) {
		w.problem(CodeInvalidUTF8, "it is not valid UTF-8", "UTF-8")
		return
	}
	if !w.warn {
		return
	}
	if r, ok := findRune(s, isBidiControl); ok {
		w.problem(CodeBidiControl, "it holds the direction control "+codePoint(r), "text that shows in the order in which it is stored")
	}
	if r, ok := findRune(s, isControl); ok {
		w.problem(CodeControlCharacter, "it holds the control character "+codePoint(r), "printable text, tabs and line ends")
	}
	if strings.ContainsRune(s, utf8.RuneError) {
		w.problem(CodeReplacementCharacter, "it holds "+codePoint(utf8.RuneError)+" in place of what could not be read", "the text as the source has it")
	}
}

// blank notes a text of nothing but blanks: an error where the text is needed.
func (w *walker) blank(parent reflect.Value, f *fieldRules) {
	if n, ok := f.needed(parent); ok {
		w.problem(n.code, "it is blank", "a text")
		return
	}
	if w.warn {
		w.problem(CodeBlankText, "it is blank", "a text, or nothing")
	}
}

// isBlank reports whether a text is nothing but white space.
func isBlank(s string) bool {
	if c := s[0]; c > ' ' && c < utf8.RuneSelf {
		return false // nearly every text
	}
	return strings.TrimSpace(s) == ""
}

// isPlain reports whether a text is ASCII without control characters other
// than tab and line ends, which answers all questions about most texts.
func isPlain(s string) bool {
	for i := range len(s) {
		if c := s[i]; c >= 0x7f || c < ' ' && c != '\t' && c != '\n' && c != '\r' {
			return false
		}
	}
	return true
}

// isBidiControl reports whether r embeds, overrides or isolates the direction
// of writing (Unicode Standard Annex 9).
func isBidiControl(r rune) bool {
	return r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069
}

// isControl reports whether r is a control character (general category Cc)
// other than tab and line ends.
func isControl(r rune) bool {
	return r < ' ' && r != '\t' && r != '\n' && r != '\r' || r >= 0x7f && r < 0xa0 && r != 0x85
}

// findRune returns the first rune of s that satisfies is.
func findRune(s string, is func(rune) bool) (rune, bool) {
	for _, r := range s {
		if is(r) {
			return r, true
		}
	}
	return 0, false
}

// codePoint is "U+202E".
func codePoint(r rune) string {
	hex := strings.ToUpper(strconv.FormatInt(int64(r), 16))
	return "U+" + strings.Repeat("0", max(0, 4-len(hex))) + hex
}

// echo is a found value as a message may show it. A short value that looks
// like a code, ID or term is quoted. Anything else is described.
func echo(s string) string {
	const longest = 40
	if len(s) <= longest && looksLikeCode(s) {
		return strconv.Quote(s)
	}
	return "a text of " + counted(utf8.RuneCountInString(s), "character")
}

// looksLikeCode reports whether s is ASCII letters, digits and . _ : - only.
func looksLikeCode(s string) bool {
	for i := range len(s) {
		switch c := s[i]; {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9':
		case c == '.', c == '_', c == ':', c == '-':
		default:
			return false
		}
	}
	return true
}
