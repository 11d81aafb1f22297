package country

import (
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation/internal/country/namekey"
)

// maxDepth bounds how often a text is taken apart: "Congo, Democratic
// Republic of (Zaire)" needs two steps.
const maxDepth = 3

// readName reads a name; if no table lists it, as an inverted name, a name
// with a remark, or two names.
func readName(name string, depth int) (Reading, bool) {
	if m, ok := named(name); ok {
		return Reading{first: m}, true
	}
	if depth == maxDepth {
		return Reading{}, false
	}
	if m, ok := afterArticle(name); ok {
		return Reading{first: m}, true
	}
	if head, tail, ok := cutBracket(name); ok {
		return readParts(head, tail, true, depth+1)
	}
	if head, tail, ok := strings.Cut(name, ","); ok {
		return readParts(strings.TrimSpace(head), strings.TrimSpace(tail), true, depth+1)
	}
	if head, tail, ok := strings.Cut(name, "/"); ok {
		return readParts(strings.TrimSpace(head), strings.TrimSpace(tail), false, depth+1)
	}
	for _, dash := range dashes {
		if head, tail, ok := strings.Cut(name, dash); ok {
			return readParts(strings.TrimSpace(head), strings.TrimSpace(tail), false, depth+1)
		}
	}
	return Reading{}, false
}

// dashes divide a name from a code or another name: "AZ - Azerbaijan".
var dashes = [...]string{" - ", " – ", " — "}

// readParts reads a name of two parts: "Korea, Republic of" (if
// inverted names may stand there), "Poland (government-in-exile)", "Myanmar
// (Burma)", "Denmark (Greenland)".
func readParts(head, tail string, inverted bool, depth int) (Reading, bool) {
	if head == "" || tail == "" {
		return Reading{}, false
	}
	if inverted {
		if isQualifier(tail) {
			return readName(head, depth)
		}
		var key namekey.Key
		key.Add(tail)
		key.Add(head)
		if m, ok := countries.find(key.Bytes()); ok {
			return Reading{first: m}, true
		}
	}
	a, ok := readPart(head, depth)
	if !ok {
		return Reading{}, false
	}
	b, ok := readPart(withoutIntroduction(tail), depth)
	if !ok {
		return Reading{}, false
	}
	return a.with(b), true
}

// readPart reads one of two names; unlike a whole text, it may be a code
// only in upper case, so that no little word passes for one.
func readPart(name string, depth int) (Reading, bool) {
	if c, ok := ByCode(name); ok && name == strings.ToUpper(name) {
		return Reading{first: meaning(number(c))}, true
	}
	return readName(name, depth)
}

// with joins what two names of one text were read as. If one leaves open what
// the other decides, the other holds.
func (r Reading) with(b Reading) Reading {
	if r.two || b.two {
		if r.two {
			return r
		}
		return b
	}
	switch {
	case r.first == b.first:
		return r
	case r.first.among(b.first):
		return r
	case b.first.among(r.first):
		return b
	}
	return Reading{r.first, b.first, true}
}

// cutBracket divides "head (tail)" or "head [tail]".
func cutBracket(name string) (head, tail string, ok bool) {
	if name == "" {
		return "", "", false
	}
	open := byte('(')
	switch name[len(name)-1] {
	case ')':
	case ']':
		open = '['
	default:
		return "", "", false
	}
	i := strings.LastIndexByte(name, open)
	if i < 0 {
		return "", "", false
	}
	return strings.TrimSpace(name[:i]), strings.TrimSpace(name[i+1 : len(name)-1]), true
}

// isQualifier reports whether a remark leaves open nothing about which
// country is meant: "government-in-exile", "the".
func isQualifier(remark string) bool {
	var key namekey.Key
	key.Add(remark)
	if len(key.Bytes()) == 0 {
		return true
	}
	remark = string(key.Bytes())
	return slices.Contains(qualifiers[:], remark) || onlyYears(remark)
}

// onlyYears reports whether a remark gives nothing but years, as in
// "Czechoslovakia (1945–1992)" and "Kiribati (since 1979)", or the number of a
// footnote.
func onlyYears(key string) bool {
	for word := range strings.FieldsSeq(key) {
		if slices.Contains(timeWords[:], word) {
			continue
		}
		if len(word) == 3 || len(word) > 4 {
			return false // three digits are a code
		}
		for i := range len(word) {
			if !isDigit(word[i]) {
				return false
			}
		}
	}
	return true
}

// withoutIntroduction removes a word that introduces a second name.
func withoutIntroduction(name string) string {
	for _, w := range introductions {
		if len(name) > len(w) && strings.EqualFold(name[:len(w)], w) {
			return name[len(w):]
		}
	}
	return name
}

// afterArticle looks a name up without the article before it.
func afterArticle(name string) (meaning, bool) {
	for _, a := range articles {
		if len(name) > len(a) && strings.EqualFold(name[:len(a)], a) {
			return named(name[len(a):])
		}
	}
	return 0, false
}
