package cooperation

// countryByCode returns the country that text is a code of, in any case: ISO
// 3166-1 alpha-2, alpha-3 and numeric, the user-assigned codes of Kosovo, and
// the four letters of a withdrawn country. Former codes and renamed countries
// stand among the names.
func countryByCode(text string) (Country, bool) {
	switch len(text) {
	case 2:
		a, b := countryUpper(text[0]), countryUpper(text[1])
		if a == 0 || b == 0 {
			return "", false
		}
		if n := int(countryIndex[int(a-'A')*26+int(b-'A')]) - 1; n >= 0 {
			return countryAt(n), true
		}
	case 3:
		a, b, c := text[0], text[1], text[2]
		if countryDigit(a) && countryDigit(b) && countryDigit(c) {
			if n := int(countryByNumeric[int(a-'0')*100+int(b-'0')*10+int(c-'0')]) - 1; n >= 0 {
				return countryAt(n), true
			}
			return "", false
		}
		a, b, c = countryUpper(a), countryUpper(b), countryUpper(c)
		if a != 0 && b != 0 && c != 0 {
			return countryByAlpha3(a, b, c)
		}
	case 4:
		a, b, c, d := countryUpper(text[0]), countryUpper(text[1]), countryUpper(text[2]), countryUpper(text[3])
		if a != 0 && b != 0 && c != 0 && d != 0 {
			if n := countryWithdrawnNumber(a, b, c, d); n >= 0 {
				return countryAt(n), true
			}
		}
	}
	return "", false
}

// countryByAlpha3 returns the country with an alpha-3 code in upper case.
func countryByAlpha3(a, b, c byte) (Country, bool) {
	next := int(countryAlpha3First[int(a-'A')*26+int(b-'A')])
	if next == 0 {
		return "", false
	}
	for i := 2 * (next - 1); i < len(countryAlpha3Rest); i += 2 {
		n := int(countryAlpha3Rest[i+1])
		if code := countryAlpha3s[3*n : 3*n+2]; code[0] != a || code[1] != b {
			break
		}
		if countryAlpha3Rest[i] == c {
			return countryAt(n), true
		}
	}
	return "", false
}

// countryWithdrawnNumber returns the number of the withdrawn country with a code of
// four letters, or -1.
func countryWithdrawnNumber(a, b, c, d byte) int {
	want := uint32(a)<<24 | uint32(b)<<16 | uint32(c)<<8 | uint32(d)
	lo, hi := 0, len(countryWithdrawnCodes)/4
	for lo < hi {
		mid := (lo + hi) / 2
		e := countryWithdrawnCodes[4*mid : 4*mid+4]
		switch got := uint32(e[0])<<24 | uint32(e[1])<<16 | uint32(e[2])<<8 | uint32(e[3]); {
		case got == want:
			return countryCount + mid
		case got < want:
			lo = mid + 1
		default:
			hi = mid
		}
	}
	return -1
}

// countryUpper returns an ASCII letter in upper case, and 0 for anything else.
func countryUpper(c byte) byte {
	switch {
	case c >= 'A' && c <= 'Z':
		return c
	case c >= 'a' && c <= 'z':
		return c - ('a' - 'A')
	}
	return 0
}

func countryDigit(c byte) bool { return c >= '0' && c <= '9' }
