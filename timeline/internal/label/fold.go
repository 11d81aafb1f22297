package label

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Fold brings a name of a place or thing to the form in which names are
// compared: lower case, without marks, with single spaces for whatever is
// neither letter nor digit: "Tel Aviv" and "Tel-Aviv" are one.
func Fold(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.Is(unicode.M, r) || r == '’' || r == '\'' || r == 'ʻ' || r == 'ʼ':
			return -1
		case !unicode.IsLetter(r) && !unicode.IsDigit(r):
			return ' '
		case r == 'ı':
			return 'i'
		case r == 'ə' || r == 'Ə':
			return 'a'
		}
		return unicode.ToLower(r)
	}, norm.NFD.String(s))
	return strings.Join(strings.Fields(s), " ")
}
