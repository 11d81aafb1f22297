package cooperation

import (
	"iter"
	"strings"

	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/cooperation/internal/country"
)

// Country is a state or territory: an upper-case ISO 3166-1 alpha-2 code
// ("KR", "AZ"), the user-assigned XK for Kosovo, or the ISO 3166-3 four-letter
// code of a state that no longer exists ("SUHH" for the Soviet Union). The
// zero value means that no country is given. Untyped literals just work:
//
//	visit.Guests = []cooperation.Party{"KR"}
//
// A state has one code only. ISO withdrew some codes because the state merely
// took another name: BUMM for Burma, ZRCD for Zaire. Today's code is the code to
// write for it, and [ParseCountry] returns that code.
//
// The library takes no position in disputes. Neither the existence of a code nor
// CLDR's name of a country says anything about its status.
type Country string

// Party returns the country as a party of a record.
func (c Country) Party() Party { return Party(c) }

// Valid reports whether c is a code of ISO 3166-1 alpha-2, XK, or the ISO
// 3166-3 code of a withdrawn country that [WithdrawnCountries] lists. Codes are
// upper case. The zero value is not valid.
func (c Country) Valid() bool { return country.Exists(string(c)) }

// Name returns the English name as the Unicode CLDR has it: "South Korea",
// "Türkiye". A withdrawn country has the name of ISO 3166-3, or its usual short
// name. Name returns "" if c is not valid.
func (c Country) Name() string { return c.NameIn("en") }

// NameIn returns the name of the country in a language, given as a BCP 47 tag:
// "ar", "az", "de", "en", "es", "fr", "it", "ja", "ko", "pl", "pt", "ru", "tr",
// "uk", "zh" or "zh-Hant", in any case. Of any other tag only the language
// counts, so that "en-GB" gives the English name. NameIn returns "" if c is not
// valid or has no name in that language. Today's countries have a name in all of
// these languages.
func (c Country) NameIn(lang string) string { return country.Name(string(c), lang) }

// Alpha3 returns the ISO 3166-1 alpha-3 code: "KOR". A withdrawn country has its
// former code: "SUN". Alpha3 returns "" if c is not valid or had no such code.
//
// ISO 3166-1 gives Kosovo no code. XKX is user-assigned, and the European
// Commission and the World Bank use it. [ParseCountry] reads CLDR's XKK too.
func (c Country) Alpha3() string { return country.Alpha3(string(c)) }

// Numeric returns the ISO 3166-1 numeric code, three digits: "410". A withdrawn
// country has its former code: "810". Numeric returns "" if c is not valid or
// had no such code.
//
// ISO 3166-1 gives Kosovo no code. 983 is CLDR's, from the range for private use.
func (c Country) Numeric() string { return country.Numeric(string(c)) }

// Countries returns today's countries and territories in the order of their
// codes: the 249 of ISO 3166-1, and XK.
func Countries() iter.Seq[Country] { return countriesOf(country.Today()) }

// WithdrawnCountries returns the countries and territories that no longer exist
// and whose codes ISO 3166-3 keeps, in the order of these codes. They were
// dissolved, divided, united or absorbed. Countries that were merely renamed are
// not among them.
func WithdrawnCountries() iter.Seq[Country] { return countriesOf(country.Withdrawn()) }

func countriesOf(codes iter.Seq[string]) iter.Seq[Country] {
	return func(yield func(Country) bool) {
		for code := range codes {
			if !yield(Country(code)) {
				return
			}
		}
	}
}

// Withdrawn reports whether c is the code of a country that no longer exists.
func (c Country) Withdrawn() bool { return country.IsWithdrawn(string(c)) }

// Successors returns the countries that took the place of a withdrawn country, in
// the order of their codes. It returns nil for one of today's countries. It does
// not say which successor continues the legal personality of the old state.
func (c Country) Successors() []Country { return countryList(country.Successors(string(c))) }

// countryList reads codes separated by spaces.
func countryList(codes string) []Country {
	var list []Country
	for code := range strings.FieldsSeq(codes) {
		list = append(list, Country(code))
	}
	return list
}

// ExistedOn says whether the country existed on a date as a state. A territory
// that never was a state counts as the entity that its code stands for.
//
//	Yes     it certainly existed on every day that the date may mean
//	No      it certainly existed on none of these days
//	Maybe   the date reaches across a beginning or an end, or is zero
//	Maybe   nothing is recorded here of the country
//	Maybe   continuity or sovereignty is a matter of view
//
// A matter of view are the Baltic states from 1940 to 1991, Russia before the
// Soviet Union, and Kosovo before 2008.
//
// The dates are the dates of independence, restoration and end since 1900. Before
// 1900 most answers are Maybe. Each date has its source in
// internal/gen/country/data/existence.tsv or withdrawn.tsv. The dates say nothing
// about recognition.
func (c Country) ExistedOn(d edtf.Date) edtf.Truth {
	certain, perhaps := country.Existence(string(c))
	if certain == "" && perhaps == "" || d.IsZero() {
		return edtf.Maybe
	}
	outside := true
	// Backwards, because most dates are recent.
	for spans, span := certain, ""; spans != ""; {
		spans, span = cutLastField(spans)
		s := edtf.MustParse(span)
		if d.Within(s) == edtf.Yes {
			return edtf.Yes
		}
		outside = outside && d.Overlaps(s) == edtf.No
	}
	for span := range strings.FieldsSeq(perhaps) {
		outside = outside && d.Overlaps(edtf.MustParse(span)) == edtf.No
	}
	if outside {
		return edtf.No
	}
	return edtf.Maybe
}

// cutLastField cuts the last of the fields that spaces separate.
func cutLastField(fields string) (rest, last string) {
	i := strings.LastIndexByte(fields, ' ')
	return fields[:max(i, 0)], fields[i+1:]
}

// HistoricState is a state, or a dependent territory, of the past that ISO 3166
// never had a code for. In a report it is an Organization of kind state.
type HistoricState struct {
	Name       string    // the usual English name
	Existed    edtf.Date // from its foundation or independence to its end
	Successors []Country // countries with a code that took its place, sorted
}

// HistoricStates returns the historic states without a code that
// [ParseCountry] and [ParseDemonym] recognise, in the order of their names.
// They are the states of the Correlates of War state system and the like.
// Secessions that were disputed in their time are not among them.
func HistoricStates() iter.Seq[HistoricState] {
	return func(yield func(HistoricState) bool) {
		for h := range country.Historics() {
			if !yield(historicState(h)) {
				return
			}
		}
	}
}

func historicState(h country.Historic) HistoricState {
	return HistoricState{h.Name, edtf.MustParse(h.Existed), countryList(h.Successors)}
}

// ParseCountry returns the country that a text names. The text is the whole text
// of a field that holds a country, not a sentence that mentions one. It may be
//
//   - a code of ISO 3166-1: alpha-2, alpha-3 or numeric (three digits);
//   - the four letters of a withdrawn country, XK, XKX and XKK for Kosovo, or a
//     former code (SU, ZR, ROM), unless another country has that code now;
//   - an official, short or former name in English, or a common abbreviation:
//     "ROK", "DPRK", "UAE", "USSR";
//   - a name in the languages of [Country.NameIn], or in one of these: Armenian,
//     Bulgarian, Croatian, Czech, Danish, Dutch, Filipino, Finnish, Georgian,
//     Greek, Hebrew, Hindi, Hungarian, Indonesian, Kazakh, Norwegian (bokmål),
//     Persian, Romanian, Serbian, Swedish, Thai, Urdu, Uzbek, Vietnamese;
//   - a country's name in its own language, where CLDR has it;
//   - the inverted form of lists: "Korea, Republic of", "Congo (Democratic
//     Republic of the)";
//   - a name given twice: "Myanmar (Burma)", "Türkiye/Turkey".
//
// Case, diacritics, "the", "&" for "and", hyphens and spaces do not matter.
//
// Codes go before names. "in", "no" and "SA" are India, Norway and Saudi Arabia.
// "Nga", which is Vietnamese for Russia, is Nigeria. UK is read as GB and EL as
// GR. EU is no country, and so it is unknown.
//
// A dissolved state is never taken for its successor. "Soviet Union" is SUHH.
// "Yugoslavia" is YUCS, as in ISO 3166-3 also for the Federal Republic of 1992 to
// 2003.
//
// A name that a state merely gave up leads to today's code. So does the name of
// a colony, protectorate or constituent republic that became the state under
// another name. ISO withdrew no code for such names, and no other state has them:
//
//	"Burma"                 MM
//	"Gold Coast"            GH
//	"Dutch East Indies"     ID
//	"Trucial States"        AE
//	"RSFSR"                 RU, which renamed itself in 1991
//	"Federation of Malaya"  MY, as the United Nations records a change of name
//
// [Country.ExistedOn] tells whether the country was a state by then. ISO gave DE
// to West Germany and YE to North Yemen and kept both codes at the union, so
// these names are read as DE and YE.
//
// The four countries of the United Kingdom are GB, and the West Bank and Gaza are
// PS, as in ISO. Other parts of states are unknown. So are entities that ISO gives
// no code to, such as Northern Cyprus and Somaliland. In a report they are
// Organizations.
//
// ParseCountry never guesses. Its errors are
//
//   - [*AmbiguousError] (ErrAmbiguous) where several countries share the name:
//     "Korea", "Congo", "Virgin Islands", "Republic of China". It is also the
//     error where a text names two countries: "Denmark (Greenland)";
//   - [*HistoricStateError] (ErrNoCode, and ErrUnknown as well) where the text
//     names a state of the past that no code stands for: "Austria-Hungary";
//   - [*UnknownError] (ErrUnknown) otherwise, with the nearest names as a hint.
//
// Bare names that custom gives to one country are not ambiguous: Guinea is GN,
// Niger NE, Dominica DM, Samoa WS, Ireland IE, Macedonia MK, China CN.
func ParseCountry(text string) (Country, error) {
	if code, ok := country.ByCode(text); ok {
		return Country(code), nil
	}
	t := strings.TrimSpace(text)
	if len(t) > country.MaxText {
		return "", &UnknownError{Input: clipped(t), What: "country"}
	}
	r, ok := country.Read(t)
	if !ok {
		return "", &UnknownError{Input: text, What: "country", Nearest: country.Nearest(t)}
	}
	return countryRead(r, text)
}

// ParseDemonym returns the country that an English adjective or noun of
// nationality belongs to: "South Korean", "Azerbaijani", "Azeris", "Soviet".
// Case, diacritics, hyphens and a plural s do not matter. Codes and names of
// countries are no demonyms; [ParseCountry] reads those.
//
// Errors are those of ParseCountry: "Korean", "Congolese" and "Dominican" are
// ambiguous, "Austro-Hungarian" belongs to a historic state without a code.
func ParseDemonym(text string) (Country, error) {
	t := strings.TrimSpace(text)
	if len(t) > country.MaxText {
		return "", &UnknownError{Input: clipped(t), What: "demonym"}
	}
	r, ok := country.ReadDemonym(t)
	if !ok {
		return "", &UnknownError{Input: text, What: "demonym", Nearest: country.NearestDemonyms(t)}
	}
	return countryRead(r, text)
}

// countryRead turns what a text was read as into the result of a reader.
func countryRead(r country.Reading, text string) (Country, error) {
	if code, ok := r.Code(); ok {
		return Country(code), nil
	}
	var ambiguous *AmbiguousError
	if codes := r.Codes(); codes != "" {
		ambiguous = &AmbiguousError{Input: text, Countries: countryList(codes)}
	}
	if h, ok := r.Historic(); ok {
		return "", &HistoricStateError{text, historicState(h), ambiguous}
	}
	return "", ambiguous
}
