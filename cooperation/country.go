package cooperation

import "strings"

//go:generate go run ./internal/countrygen

// Country is a state or territory: an upper-case ISO 3166-1 alpha-2 code
// ("KR", "AZ"), the user-assigned XK for Kosovo, or the ISO 3166-3 four-letter
// code of a state that no longer exists ("SUHH" for the Soviet Union). The
// zero value means that no country is given. Untyped literals just work:
//
//	visit.Guests = []cooperation.Party{"KR"}
//
// A state has one code only. Where ISO withdrew a code because the state merely
// took another name (BUMM for Burma, ZRCD for Zaire), today's code is the one
// to write, and [ParseCountry] returns it.
//
// The library takes no position in disputes: that a code exists, and what CLDR
// calls the country, says nothing about its status.
type Country string

// Party returns the country as a party of a record.
func (c Country) Party() Party { return Party(c) }

// Valid reports whether c is a code of ISO 3166-1 alpha-2, XK, or the ISO
// 3166-3 code of a withdrawn country that [WithdrawnCountries] lists. Codes are
// upper case; the zero value is not valid.
func (c Country) Valid() bool { return c.number() >= 0 }

// Name returns the English name as the Unicode CLDR has it ("South Korea",
// "Türkiye"), and for a withdrawn country the name of ISO 3166-3 or the usual
// short one. It returns "" if c is not valid.
func (c Country) Name() string { return c.NameIn("en") }

// NameIn returns the name of the country in a language, given as a BCP 47 tag:
// "ar", "az", "de", "en", "es", "fr", "it", "ja", "ko", "pl", "pt", "ru", "tr",
// "uk", "zh" or "zh-Hant", in any case. Of any other tag only the language
// counts, so that "en-GB" gives the English name. It returns "" if c is not valid
// or has no name in that language; today's countries have a name in all of them.
func (c Country) NameIn(lang string) string {
	n := c.number()
	if n < 0 {
		return ""
	}
	for {
		for i := range countryNames {
			t := &countryNames[i]
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

// Alpha3 returns the ISO 3166-1 alpha-3 code ("KOR"), for a withdrawn country
// the former one ("SUN"), and "" if c is not valid.
//
// Kosovo has none in ISO 3166-1. XKX is user-assigned; the European Commission
// and the World Bank use it. CLDR's own XKK is read by [ParseCountry] too.
func (c Country) Alpha3() string { return c.fixed(countryAlpha3s, countryWithdrawnAlpha3s) }

// Numeric returns the ISO 3166-1 numeric code, three digits ("410"), for a
// withdrawn country the former one ("810"), and "" if c is not valid or had
// none.
//
// Kosovo has none in ISO 3166-1. 983 is CLDR's, from the range for private use.
func (c Country) Numeric() string { return c.fixed(countryNumerics, countryWithdrawnNumerics) }

// fixed returns the three characters of c in a table of today's or withdrawn
// countries.
func (c Country) fixed(today, withdrawn string) string {
	n := c.number()
	switch {
	case n < 0:
		return ""
	case n < countryCount:
		return today[3*n : 3*n+3]
	}
	n -= countryCount
	if withdrawn[3*n] == ' ' {
		return ""
	}
	return withdrawn[3*n : 3*n+3]
}

// number returns the number of a country in the tables, or -1 for a code that
// does not exist.
func (c Country) number() int {
	switch len(c) {
	case 2:
		if c[0] < 'A' || c[0] > 'Z' || c[1] < 'A' || c[1] > 'Z' {
			return -1
		}
		return int(countryIndex[int(c[0]-'A')*26+int(c[1]-'A')]) - 1
	case 4:
		return countryWithdrawnNumber(c[0], c[1], c[2], c[3])
	}
	return -1
}

// countryAt returns the code of a country from its number.
func countryAt(n int) Country {
	if n < countryCount {
		return Country(countryCodes[2*n : 2*n+2])
	}
	n -= countryCount
	return Country(countryWithdrawnCodes[4*n : 4*n+4])
}
