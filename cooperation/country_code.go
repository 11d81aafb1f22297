package cooperation

// countryByCode returns the country that text is a code of, in any case: ISO
// 3166-1 alpha-2, alpha-3 and numeric, the user-assigned codes of Kosovo, and
// the four letters of a withdrawn country. Former codes and renamed countries
// stand among the names.
func countryByCode(text string) (Country, bool) {
	switch len(text) {
	case 2:
		a, b := upperLetter(text[0]), upperLetter(text[1])
		if a == 0 || b == 0 {
			return "", false
		}
		if n := int(countryIndex[int(a-'A')*26+int(b-'A')]) - 1; n >= 0 {
			return countryAt(n), true
		}
	case 3:
		a, b, c := text[0], text[1], text[2]
		if isDigit(a) && isDigit(b) && isDigit(c) {
			return countryByThree(countryByNumeric, a, b, c)
		}
		a, b, c = upperLetter(a), upperLetter(b), upperLetter(c)
		if a != 0 && b != 0 && c != 0 {
			return countryByThree(countryByAlpha3, a, b, c)
		}
	case 4:
		var code [4]byte
		for i := range code {
			if code[i] = upperLetter(text[i]); code[i] == 0 {
				return "", false
			}
		}
		for i := 0; i < len(countryWithdrawnCodes); i += 4 {
			if countryWithdrawnCodes[i:i+4] == string(code[:]) {
				return Country(countryWithdrawnCodes[i : i+4]), true
			}
		}
	}
	return "", false
}

// countryByThree searches a table of three-character codes, each followed by
// the number of the country.
func countryByThree(table string, a, b, c byte) (Country, bool) {
	want := uint32(a)<<16 | uint32(b)<<8 | uint32(c)
	lo, hi := 0, len(table)/4
	for lo < hi {
		mid := (lo + hi) / 2
		e := table[4*mid : 4*mid+4]
		switch got := uint32(e[0])<<16 | uint32(e[1])<<8 | uint32(e[2]); {
		case got == want:
			return countryAt(int(e[3])), true
		case got < want:
			lo = mid + 1
		default:
			hi = mid
		}
	}
	return "", false
}

// upperLetter returns an ASCII letter in upper case, and 0 for anything else.
func upperLetter(c byte) byte {
	switch {
	case c >= 'A' && c <= 'Z':
		return c
	case c >= 'a' && c <= 'z':
		return c - ('a' - 'A')
	}
	return 0
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }
