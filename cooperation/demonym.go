package cooperation

import (
	"strings"

	"github.com/defcoop/defcoop/cooperation/internal/countrykey"
)

// ParseDemonym returns the country that an English adjective or noun of
// nationality belongs to: "South Korean", "Azerbaijani", "Azeris", "Soviet".
// Case, diacritics, hyphens and a plural s do not matter. Codes and names of
// countries are no demonyms; [ParseCountry] reads those.
//
// Errors are those of ParseCountry: "Korean", "Congolese" and "Dominican" are
// ambiguous, "Austro-Hungarian" belongs to a historic state without a code.
func ParseDemonym(text string) (Country, error) {
	t := strings.TrimSpace(text)
	if len(t) > maxCountryText {
		return "", &UnknownError{Input: clipped(t), What: "demonym"}
	}
	var k countrykey.Key
	k.Add(t)
	key := k.Bytes()
	if v, ok := demonymByKey(key); ok {
		return v.country(text)
	}
	if n := len(key) - 1; n > 3 && key[n] == 's' {
		if v, ok := demonymByKey(key[:n]); ok {
			return v.country(text)
		}
	}
	return "", &UnknownError{
		Input: text, What: "demonym",
		Nearest: countryFirstNames(countryNearestKeys(key, demonymKeys, demonymKeyEnds[:], demonymKeyValues[:])),
	}
}

// demonymByKey looks the key of a demonym up.
func demonymByKey(key []byte) (countryValue, bool) {
	return searchCountryKeys(key, demonymKeys, demonymKeyEnds[:], demonymKeyValues[:])
}
