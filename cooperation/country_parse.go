package cooperation

import (
	"strings"

	"github.com/defcoop/defcoop/cooperation/internal/countrykey"
)

// maxCountryText is the longest text in bytes that is read as a country or a
// demonym; the longest official names are half as long.
const maxCountryText = 256

// ParseCountry returns the country that a text names: the whole text of a field
// that holds a country, not a sentence that mentions one. It reads
//
//   - codes in any case: ISO 3166-1 alpha-2, alpha-3 and numeric (three
//     digits), the four letters of a withdrawn country, XK, XKX and XKK for
//     Kosovo, and former codes (SU, ZR, ROM). Codes go first: "in", "no" and
//     "SA" are India, Norway and Saudi Arabia, and "Nga", Vietnamese for
//     Russia, is Nigeria. UK is read as GB and EL as GR;
//     EU, being no country, is unknown. A former code that another country has
//     now means that other country;
//   - official, short and former names in English, names in the languages of
//     [Country.NameIn] and in Armenian, Bulgarian, Croatian, Czech, Danish,
//     Dutch, Filipino, Finnish, Georgian, Greek, Hebrew, Hindi, Hungarian,
//     Indonesian, Kazakh, Norwegian (bokmål), Persian, Romanian, Serbian,
//     Swedish, Thai, Urdu, Uzbek and Vietnamese, every country's name in its
//     own language where CLDR has it, and common abbreviations ("ROK", "DPRK",
//     "UAE", "USSR");
//   - the inverted forms of lists ("Korea, Republic of", "Congo (Democratic
//     Republic of the)") and names given twice ("Myanmar (Burma)",
//     "Türkiye/Turkey");
//   - all of these in any case, with or without diacritics and "the", with "&"
//     or "and", hyphens or spaces.
//
// A dissolved state is never taken for its successor: "Soviet Union" is SUHH,
// "Yugoslavia" is YUCS, the Federal Republic of 1992 to 2003 included, as in
// ISO 3166-3. Names that a state merely gave up lead to today's code, and so do
// those of the colony, protectorate or constituent republic that became it
// under another name, because ISO withdrew no code for them and no other state
// has them: "Burma" is MM, "Gold Coast" GH, "Dutch East Indies" ID, "Trucial
// States" AE, "RSFSR" RU, which renamed itself in 1991, and "Federation of
// Malaya" MY, which the United Nations records as a change of name. Whether
// the country was a state by then, [Country.ExistedOn] tells. West Germany and North Yemen are DE and YE, because ISO gave
// these codes to them and kept them at the union. The four countries that make
// up the United Kingdom are GB, and the West Bank and Gaza PS, as in ISO; other
// parts of states, and entities that ISO gives no code to (Northern Cyprus,
// Somaliland), are unknown. In a report they are Organizations.
//
// It never guesses. Errors are
//
//   - [*AmbiguousError] (ErrAmbiguous) where several countries share the name:
//     "Korea", "Congo", "Virgin Islands", "Republic of China", or where a text
//     names two: "Denmark (Greenland)". Bare names that custom gives to one
//     country are not ambiguous: Guinea is GN, Niger NE, Dominica DM, Samoa WS,
//     Ireland IE, Macedonia MK, China CN;
//   - [*HistoricStateError] (ErrNoCode, and ErrUnknown as well) where the text
//     names a state of the past that no code stands for: "Austria-Hungary";
//   - [*UnknownError] (ErrUnknown) otherwise, with the nearest names as a hint.
func ParseCountry(text string) (Country, error) {
	if c, ok := countryByCode(text); ok {
		return c, nil
	}
	t := strings.TrimSpace(text)
	if len(t) > maxCountryText {
		return "", &UnknownError{Input: clipped(t), What: "country"}
	}
	if c, ok := countryByCode(t); ok {
		return c, nil
	}
	r, ok := readCountry(t, 0)
	if !ok {
		return "", &UnknownError{Input: text, What: "country", Nearest: nearestCountries(t)}
	}
	return r.country(text)
}

// countryValue is what a key of the generated tables stands for: the number of
// a country, of a row of countryAmbiguous, or of a historic state.
type countryValue uint16

const (
	countryAmbiguousBit countryValue = 0x4000
	countryHistoricBit  countryValue = 0x8000
)

// codes returns the countries that a value may mean, separated by spaces; none
// for a historic state.
func (v countryValue) codes() string {
	switch {
	case v&countryHistoricBit != 0:
		return ""
	case v&countryAmbiguousBit != 0:
		return countryAmbiguous[v&^countryAmbiguousBit]
	}
	return string(countryAt(int(v)))
}

// country turns what was read into the result of a reader.
func (v countryValue) country(text string) (Country, error) {
	switch {
	case v&countryHistoricBit != 0:
		return "", &HistoricStateError{Input: text, State: countryHistoric[v&^countryHistoricBit].state()}
	case v&countryAmbiguousBit != 0:
		return "", &AmbiguousError{Input: text, Countries: countryList(v.codes())}
	}
	return countryAt(int(v)), nil
}

// countryNamed looks a whole name up.
func countryNamed(name string) (countryValue, bool) {
	var key countrykey.Key
	key.Add(name)
	return countryByKey(key.Bytes())
}

// countryByKey looks a key up.
func countryByKey(key []byte) (countryValue, bool) {
	return searchCountryKeys(key, countryKeys, countryKeyEnds[:], countryKeyValues[:])
}

// searchCountryKeys looks a key up in a generated table: text holds the sorted
// keys one after the other, end where each of them ends.
func searchCountryKeys(key []byte, text string, end []uint32, values []countryValue) (countryValue, bool) {
	lo, hi := 0, len(end)
	for lo < hi {
		mid := int(uint(lo+hi) / 2)
		begin := uint32(0)
		if mid > 0 {
			begin = end[mid-1]
		}
		switch k := text[begin:end[mid]]; {
		case k == string(key):
			return values[mid], true
		case k < string(key):
			lo = mid + 1
		default:
			hi = mid
		}
	}
	return 0, false
}
