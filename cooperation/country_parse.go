package cooperation

import (
	"fmt"
	"strings"

	"github.com/defcoop/defcoop/cooperation/internal/countrykey"
)

// maxCountryText is the longest text in bytes that is read as a country; the
// longest official names are half as long.
const maxCountryText = 256

// countryValue is what a key of the generated tables stands for: the number of
// a country, of a row of countryAmbiguous, or of a historic state.
type countryValue uint16

const (
	countryAmbiguousBit countryValue = 0x4000
	countryHistoricBit  countryValue = 0x8000
)

// ParseCountry returns the country that text names.
func ParseCountry(text string) (Country, error) {
	if c, ok := countryByCode(text); ok {
		return c, nil
	}
	t := strings.TrimSpace(text)
	if len(t) > maxCountryText {
		return "", &UnknownError{Input: text, What: "country"}
	}
	if c, ok := countryByCode(t); ok {
		return c, nil
	}
	v, ok := countryNamed(t)
	if !ok {
		return "", &UnknownError{Input: text, What: "country"}
	}
	return v.country(text)
}

// countryNamed looks a whole name up.
func countryNamed(name string) (countryValue, bool) {
	var buf [maxCountryText]byte
	return countryByKey(countrykey.Append(buf[:0], name))
}

// countryByKey looks a key up.
func countryByKey(key []byte) (countryValue, bool) {
	lo, hi := 0, len(countryKeyEnds)
	for lo < hi {
		mid := (lo + hi) / 2
		begin := uint32(0)
		if mid > 0 {
			begin = countryKeyEnds[mid-1]
		}
		switch k := countryKeys[begin:countryKeyEnds[mid]]; {
		case k == string(key):
			return countryKeyValues[mid], true
		case k < string(key):
			lo = mid + 1
		default:
			hi = mid
		}
	}
	return 0, false
}

// country turns what a key stands for into the result of a reader.
func (v countryValue) country(text string) (Country, error) {
	switch {
	case v&countryHistoricBit != 0:
		return "", fmt.Errorf("historic")
	case v&countryAmbiguousBit != 0:
		return "", &AmbiguousError{Input: text, Countries: countryList(countryAmbiguous[v&^countryAmbiguousBit])}
	}
	return countryAt(int(v)), nil
}
