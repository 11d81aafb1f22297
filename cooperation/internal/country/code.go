package country

import (
	"iter"
	"strings"
)

// Every country has a number: today's countries in the order of their codes,
// then the withdrawn ones in the order of theirs. Every table of the package is
// indexed by it.

// Exists reports whether code is that of a country, today's or withdrawn.
func Exists(code string) bool { return number(code) >= 0 }

// IsWithdrawn reports whether code is that of a country that no longer exists.
func IsWithdrawn(code string) bool { return number(code) >= todays }

// Today returns the codes of today's countries in order.
func Today() iter.Seq[string] { return codesBetween(0, todays) }

// Withdrawn returns the codes of the withdrawn countries in order.
func Withdrawn() iter.Seq[string] { return codesBetween(todays, len(existence)) }

func codesBetween(first, end int) iter.Seq[string] {
	return func(yield func(string) bool) {
		for n := first; n < end; n++ {
			if !yield(codeAt(n)) {
				return
			}
		}
	}
}

// Name returns the name of a country in a language, given as a BCP 47 tag, or
// "" if there is none. Where the whole tag is not known, fewer and fewer of its
// subtags count.
func Name(code, lang string) string {
	n := number(code)
	if n < 0 {
		return ""
	}
	for {
		for i := range names {
			t := &names[i]
			if !strings.EqualFold(t.lang, lang) {
				continue
			}
			begin := uint16(0)
			if n > 0 {
				begin = t.end[n-1]
			}
			return t.text[begin:t.end[n]]
		}
		cut := strings.LastIndexByte(lang, '-')
		if cut < 0 {
			return ""
		}
		lang = lang[:cut]
	}
}

// Alpha3 returns the alpha-3 code of a country, or "" if it has none.
func Alpha3(code string) string { return fixed(code, alpha3s, withdrawnAlpha3s) }

// Numeric returns the numeric code of a country, or "" if it has none.
func Numeric(code string) string { return fixed(code, numerics, withdrawnNumerics) }

// fixed returns the three characters of a country in a table of today's or of
// the withdrawn countries.
func fixed(code, today, withdrawn string) string {
	n := number(code)
	switch {
	case n < 0:
		return ""
	case n < todays:
		return today[3*n : 3*n+3]
	}
	n -= todays
	if withdrawn[3*n] == ' ' {
		return ""
	}
	return withdrawn[3*n : 3*n+3]
}

// Successors returns the codes of the countries that took the place of a
// withdrawn one, sorted and separated by spaces.
func Successors(code string) string {
	n := number(code)
	if n < todays {
		return ""
	}
	return successors[n-todays]
}

// Existence returns when a country existed, certainly and perhaps: EDTF
// intervals separated by spaces. Both are empty if that is not known.
func Existence(code string) (certain, perhaps string) {
	n := number(code)
	if n < 0 {
		return "", ""
	}
	return existence[n].certain, existence[n].perhaps
}

// Historic is a state of the past that never had a code.
type Historic struct {
	Name       string // the usual English name
	Existed    string // an EDTF interval
	Successors string // codes, sorted and separated by spaces
}

// Historics returns the states of the past without a code, in the order of
// their names.
func Historics() iter.Seq[Historic] {
	return func(yield func(Historic) bool) {
		for _, h := range historic {
			if !yield(h) {
				return
			}
		}
	}
}

// number returns the number of a country, or -1 for a code that does not exist.
// Codes are upper case.
func number(code string) int {
	switch len(code) {
	case 2:
		if code[0] < 'A' || code[0] > 'Z' || code[1] < 'A' || code[1] > 'Z' {
			return -1
		}
		return int(codeIndex[int(code[0]-'A')*26+int(code[1]-'A')]) - 1
	case 4:
		return withdrawnNumber(code[0], code[1], code[2], code[3])
	}
	return -1
}

// codeAt returns the code of a country from its number.
func codeAt(n int) string {
	if n < todays {
		return codes[2*n : 2*n+2]
	}
	n -= todays
	return withdrawnCodes[4*n : 4*n+4]
}

// ByCode returns the country that text is a code of, in any case: ISO 3166-1
// alpha-2, alpha-3 and numeric, the user-assigned codes of Kosovo, and the four
// letters of a withdrawn country. Former codes and renamed countries stand
// among the names.
func ByCode(text string) (code string, ok bool) {
	switch len(text) {
	case 2:
		a, b := upper(text[0]), upper(text[1])
		if a == 0 || b == 0 {
			return "", false
		}
		if n := int(codeIndex[int(a-'A')*26+int(b-'A')]) - 1; n >= 0 {
			return codeAt(n), true
		}
	case 3:
		a, b, c := text[0], text[1], text[2]
		if isDigit(a) && isDigit(b) && isDigit(c) {
			if n := int(byNumeric[int(a-'0')*100+int(b-'0')*10+int(c-'0')]) - 1; n >= 0 {
				return codeAt(n), true
			}
			return "", false
		}
		a, b, c = upper(a), upper(b), upper(c)
		if a != 0 && b != 0 && c != 0 {
			return byAlpha3(a, b, c)
		}
	case 4:
		a, b, c, d := upper(text[0]), upper(text[1]), upper(text[2]), upper(text[3])
		if a != 0 && b != 0 && c != 0 && d != 0 {
			if n := withdrawnNumber(a, b, c, d); n >= 0 {
				return codeAt(n), true
			}
		}
	}
	return "", false
}

// byAlpha3 returns the country with an alpha-3 code in upper case.
func byAlpha3(a, b, c byte) (string, bool) {
	next := int(alpha3First[int(a-'A')*26+int(b-'A')])
	if next == 0 {
		return "", false
	}
	for i := 2 * (next - 1); i < len(alpha3Rest); i += 2 {
		n := int(alpha3Rest[i+1])
		if code := alpha3s[3*n : 3*n+2]; code[0] != a || code[1] != b {
			break
		}
		if alpha3Rest[i] == c {
			return codeAt(n), true
		}
	}
	return "", false
}

// withdrawnNumber returns the number of the withdrawn country with a code of
// four letters, or -1.
func withdrawnNumber(a, b, c, d byte) int {
	want := uint32(a)<<24 | uint32(b)<<16 | uint32(c)<<8 | uint32(d)
	lo, hi := 0, len(withdrawnCodes)/4
	for lo < hi {
		mid := (lo + hi) / 2
		e := withdrawnCodes[4*mid : 4*mid+4]
		switch got := uint32(e[0])<<24 | uint32(e[1])<<16 | uint32(e[2])<<8 | uint32(e[3]); {
		case got == want:
			return todays + mid
		case got < want:
			lo = mid + 1
		default:
			hi = mid
		}
	}
	return -1
}

// upper returns an ASCII letter in upper case, and 0 for anything else.
func upper(c byte) byte {
	switch {
	case c >= 'A' && c <= 'Z':
		return c
	case c >= 'a' && c <= 'z':
		return c - ('a' - 'A')
	}
	return 0
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }
