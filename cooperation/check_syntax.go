package cooperation

import (
	"net/url"
	"strings"
)

// isWebAddress reports whether s is an absolute address of the schemes http or
// https with a host.
func isWebAddress(s string) bool {
	scheme, _, ok := strings.Cut(s, "://")
	if !ok || !strings.EqualFold(scheme, "http") && !strings.EqualFold(scheme, "https") {
		return false // before parsing, because it is the common case
	}
	if strings.ContainsAny(s, " \t\r\n<>\"\\") {
		return false // url.Parse lets some of them pass
	}
	u, err := url.Parse(s)
	return err == nil && u.Hostname() != ""
}

// isScheme reports whether s is written like the name of a register:
// [a-z0-9][a-z0-9._-]{0,63}.
func isScheme(s string) bool {
	return len(s) <= 64 && ID(s).Valid() && !strings.Contains(s, ":")
}

// isDuration reports whether s is a duration by ISO 8601-1: P, years, months,
// days, then T, hours, minutes, seconds; or P and weeks. At least one of them;
// the last may have a decimal fraction.
func isDuration(s string) bool {
	rest, ok := strings.CutPrefix(s, "P")
	if !ok || len(s) > 64 {
		return false
	}
	date, clock, timed := strings.Cut(rest, "T")
	if timed && clock == "" {
		return false
	}
	if !timed {
		if weeks, ok := strings.CutSuffix(date, "W"); ok {
			return isNumber(weeks, true)
		}
		return date != "" && inUnits(date, "YMD", true)
	}
	return inUnits(date, "YMD", false) && inUnits(clock, "HMS", true)
}

// inUnits reports whether s is numbers, each followed by one of units, in
// their order. The last number may have a fraction if fraction is set.
func inUnits(s, units string, fraction bool) bool {
	for s != "" {
		i := strings.IndexAny(s, units)
		if i < 0 {
			return false
		}
		last := i+1 == len(s)
		if !isNumber(s[:i], fraction && last) {
			return false
		}
		units = units[strings.IndexByte(units, s[i])+1:]
		s = s[i+1:]
		if s != "" && units == "" {
			return false
		}
	}
	return true
}

// isNumber reports whether s is digits, with a decimal fraction if allowed.
func isNumber(s string, fraction bool) bool {
	if i := strings.IndexAny(s, ".,"); i >= 0 && fraction {
		return isIndex(s[:i]) && isIndex(s[i+1:])
	}
	return isIndex(s)
}

// isLanguageTag reports whether s is a well-formed language tag: BCP 47, that
// is the grammar of RFC 5646, section 2.1, in any case. One thing is stricter:
// a primary subtag of four letters or more is refused. The registry has none,
// and texts such as "Korean" or "English" would pass for tags.
func isLanguageTag(s string) bool {
	if len(s) < 2 || len(s) > 128 || s[len(s)-1] == '-' {
		return false
	}
	if isIrregularTag(s) {
		return true
	}
	t := subtags{rest: s}
	t.next()
	if isAlone(t.tag, 'x') {
		return t.private()
	}
	if !isLetters(t.tag, 2, 3) {
		return false
	}
	t.next()
	for range 3 { // extended language
		if isLetters(t.tag, 3, 3) {
			t.next()
		}
	}
	if isLetters(t.tag, 4, 4) { // script
		t.next()
	}
	if isLetters(t.tag, 2, 2) || len(t.tag) == 3 && isIndex(t.tag) { // region
		t.next()
	}
	for isVariant(t.tag) {
		t.next()
	}
	for len(t.tag) == 1 && isAlphanumeric(t.tag, 1, 1) && !isAlone(t.tag, 'x') { // extensions
		t.next()
		if !isAlphanumeric(t.tag, 2, 8) {
			return false
		}
		for isAlphanumeric(t.tag, 2, 8) {
			t.next()
		}
	}
	if isAlone(t.tag, 'x') {
		return t.private()
	}
	return t.tag == "" && t.rest == ""
}

// subtags reads the parts of a tag one by one.
type subtags struct{ tag, rest string }

// next moves to the next part, "" at the end.
func (t *subtags) next() { t.tag, t.rest, _ = strings.Cut(t.rest, "-") }

// private reads what stands behind a subtag x: 1*("-" (1*8alphanum)).
func (t *subtags) private() bool {
	if t.rest == "" {
		return false
	}
	for t.rest != "" {
		t.next()
		if !isAlphanumeric(t.tag, 1, 8) {
			return false
		}
	}
	return true
}

func isAlone(s string, letter byte) bool { return len(s) == 1 && s[0]|0x20 == letter }

// isVariant: five to eight letters and digits, or a digit and three more.
func isVariant(s string) bool {
	return isAlphanumeric(s, 5, 8) || len(s) == 4 && isIndex(s[:1]) && isAlphanumeric(s, 4, 4)
}

func isLetters(s string, least, most int) bool {
	if len(s) < least || len(s) > most {
		return false
	}
	for i := range len(s) {
		if c := s[i] | 0x20; c < 'a' || c > 'z' {
			return false
		}
	}
	return true
}

func isAlphanumeric(s string, least, most int) bool {
	if len(s) < least || len(s) > most {
		return false
	}
	for i := range len(s) {
		if c := s[i]; !isLetters(s[i:i+1], 1, 1) && (c < '0' || c > '9') {
			return false
		}
	}
	return true
}

// isIrregularTag reports whether s is one of the tags that RFC 5646 keeps from
// before its grammar (production "irregular").
func isIrregularTag(s string) bool {
	switch strings.ToLower(s) {
	case "en-gb-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux", "i-mingo",
		"i-navajo", "i-pwn", "i-tao", "i-tay", "i-tsu", "sgn-be-fr", "sgn-be-nl", "sgn-ch-de":
		return true
	}
	return false
}
