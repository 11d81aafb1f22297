package wording

import (
	"strings"

	"github.com/defcoop/defcoop/cooperation/edtf/internal/calendar"
)

// RewriteDraft writes a date of the EDTF draft of 2012 (version 1.0, before ISO
// 8601-2:2019) as EDTF of today, without checking it. It is false for a text with no
// sign of the draft:
//
//	u, x             an unspecified digit
//	unknown, open    ends of an interval
//	?~               %
//	y, e, p          a long year, its exponent and its precision
//	( )              around the parts that a qualifier belongs to
func RewriteDraft(text string) (string, bool) {
	if !strings.ContainsAny(text, "uxyepn(") && !strings.Contains(text, "?~") {
		return "", false
	}
	var b []byte
	for len(text) > 0 {
		n := strings.IndexAny(text, "/[]{},")
		if dots := strings.Index(text, ".."); dots >= 0 && (n < 0 || dots < n) {
			n = dots
		}
		if n < 0 {
			n = len(text)
		}
		var ok bool
		if b, ok = appendDraft(b, text[:n]); !ok {
			return "", false
		}
		sep := min(n+1, len(text))
		if strings.HasPrefix(text[n:], "..") {
			sep++
		}
		b = append(b, text[n:sep]...)
		text = text[sep:]
	}
	return string(b), true
}

// appendDraft writes one date of the draft as EDTF.
func appendDraft(b []byte, text string) ([]byte, bool) {
	switch text {
	case "unknown":
		return b, true // before or after a slash; alone, Parse refuses the rest
	case "open":
		return append(b, ".."...), true
	}
	if strings.HasPrefix(text, "y") {
		return append(b, strings.NewReplacer("y", "Y", "e", "E", "p", "S").Replace(text)...), true
	}
	if len(text) > 0 && strings.ContainsAny(text, "T") {
		return append(b, text...), true
	}
	return appendDraftParts(b, text)
}

// appendDraftParts writes year, month and day with the qualifiers in front of
// each. A qualifier behind a bracket is for the parts inside; any other one is
// for all parts to its left that no bracket has closed.
func appendDraftParts(b []byte, text string) ([]byte, bool) {
	var (
		parts  [3]string
		doubts [3]calendar.Qualifier
		closed [3]bool
		groups [3]int // first part of each open bracket
		depth  int
		n      int // the part that is being read
		behind = -1
	)
	for i := range len(text) {
		c := text[i]
		switch {
		case c == '(' && depth < len(groups):
			groups[depth] = n
			depth++
		case c == ')' && depth > 0:
			depth--
			behind = groups[depth]
			for k := behind; k <= n; k++ {
				closed[k] = true
			}
			continue
		case c == '?' || c == '~':
			q := calendar.Uncertain
			if c == '~' {
				q = calendar.Approximate
			}
			for k := max(behind, 0); k <= n; k++ {
				if behind >= 0 || !closed[k] {
					doubts[k] |= q
				}
			}
			continue
		case c == '-' && i > 0 && n < 2:
			n++
		case c == 'u' || c == 'x':
			parts[n] += "X"
		case c == '-' && i == 0, isDigit(rune(c)):
			parts[n] += string(rune(c))
		default:
			return b, false
		}
		behind = -1
	}
	for k := 0; k <= n; k++ {
		if k > 0 {
			b = append(b, '-')
		}
		b = append(b, suffixOf(doubts[k])...)
		b = append(b, parts[k]...)
	}
	doubted := doubts != [3]calendar.Qualifier{}
	return b, depth == 0 && (doubted || !strings.Contains(text, "(")) // brackets serve qualifiers only
}
