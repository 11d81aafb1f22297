package cooperation

import (
	"encoding/csv"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// allCountries returns today's and the withdrawn countries.
func allCountries() []Country {
	var all []Country
	for c := range Countries() {
		all = append(all, c)
	}
	for c := range WithdrawnCountries() {
		all = append(all, c)
	}
	return all
}

// independent returns the countries that the oracle of the reader calls
// independent.
func independent(t testing.TB) []Country {
	t.Helper()
	f, err := os.Open("internal/country/testdata/country-codes.csv")
	require.NoError(t, err)
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	var list []Country
	for _, row := range rows {
		if row[9] == "Yes" {
			list = append(list, Country(row[0]))
		}
	}
	require.Greater(t, len(list), 190)
	return list
}

func TestCountryValid(t *testing.T) {
	valid := map[Country]bool{}
	for _, c := range allCountries() {
		valid[c] = true
	}
	require.Len(t, valid, 250+22)
	for a := range byte(128) {
		for b := range byte(128) {
			c := Country([]byte{a, b})
			assert.Equal(t, valid[c], c.Valid(), "%q", c)
		}
	}
	for _, tt := range []struct {
		code Country
		want bool
	}{
		{"SUHH", true}, {"YUCS", true}, {"DDDE", true}, {"CSHH", true}, {"CSXX", true}, {"ANHH", true}, {"VDVN", true}, {"YDYE", true}, {"XK", true},
		{"BUMM", false}, // a renaming: today's code is MM
		{"ZRCD", false}, {"SU", false}, {"UK", false}, {"EU", false}, {"XX", false}, {"ZZ", false},
		{"", false}, {"kr", false}, {"suhh", false}, {"KOR", false}, {"K", false}, {"KR ", false}, {"KÖ", false}, {"SUHHH", false},
	} {
		assert.Equal(t, tt.want, tt.code.Valid(), "%q", tt.code)
	}
}

func TestCountryNameIn(t *testing.T) {
	for _, tt := range []struct {
		code Country
		lang string
		want string
	}{
		{"KR", "en", "South Korea"}, {"KR", "fr", "Corée du Sud"}, {"KR", "de", "Südkorea"}, {"KR", "es", "Corea del Sur"},
		{"KR", "ru", "Республика Корея"}, {"KR", "ar", "كوريا الجنوبية"}, {"KR", "zh", "韩国"}, {"KR", "zh-Hant", "南韓"}, {"KR", "ko", "대한민국"},
		{"KR", "az", "Cənubi Koreya"}, {"KR", "tr", "Güney Kore"},
		{"AZ", "az", "Azərbaycan"}, {"AZ", "uk", "Азербайджан"}, {"AZ", "pl", "Azerbejdżan"}, {"AZ", "pt", "Azerbaijão"}, {"AZ", "it", "Azerbaigian"}, {"AZ", "ja", "アゼルバイジャン"},
		{"AZ", "az-Latn-AZ", "Azərbaycan"}, {"AZ", "en-GB", "Azerbaijan"}, {"AZ", "AZ", "Azərbaycan"}, {"TW", "zh-Hant-TW", "台灣"},
		{"AD", "en", "Andorra"}, {"ZW", "en", "Zimbabwe"}, {"YUCS", "en", "Yugoslavia"},
		{"SUHH", "ru", "Советский Союз"}, {"SUHH", "ko", "소련"}, {"DDDE", "de", "Deutsche Demokratische Republik"},
		{"MIUM", "fr", ""}, // no name there
		{"AZ", "xx", ""}, {"AZ", "", ""}, {"XX", "en", ""}, {"", "en", ""},
	} {
		assert.Equal(t, tt.want, tt.code.NameIn(tt.lang), "%s in %s", tt.code, tt.lang)
	}
}

func TestCountriesHaveNamesInAllLanguages(t *testing.T) {
	for c := range Countries() {
		for _, lang := range []string{"en", "fr", "de", "es", "ru", "ar", "zh", "ko", "az", "tr", "it", "ja", "pl", "pt", "uk", "zh-Hant"} {
			assert.NotEmpty(t, c.NameIn(lang), "%s in %s", c, lang)
		}
	}
	for c := range WithdrawnCountries() {
		assert.NotEmpty(t, c.Name(), "%s", c)
	}
}

// Kosovo has no code in ISO 3166-1; these are the ones documented.
func TestCountryKosovo(t *testing.T) {
	assert.Equal(t, "XKX", Country("XK").Alpha3())
	assert.Equal(t, "983", Country("XK").Numeric())
	for _, text := range []string{"XK", "XKX", "XKK", "983", "Kosovo"} {
		c, err := ParseCountry(text)
		require.NoError(t, err)
		assert.Equal(t, Country("XK"), c)
	}
}

func TestCountryOfInvalidCode(t *testing.T) {
	for _, c := range []Country{"", "kr", "XX", "BUMM", "Korea"} {
		assert.Empty(t, c.Name())
		assert.Empty(t, c.Alpha3())
		assert.Empty(t, c.Numeric())
		assert.Empty(t, c.Successors())
		assert.False(t, c.Withdrawn())
	}
}

func TestCountryWithdrawnWithoutCodes(t *testing.T) {
	assert.Equal(t, "PCZ", Country("PZPA").Alpha3())
	assert.Equal(t, "", Country("PZPA").Numeric())
	assert.Equal(t, "", Country("FQHH").Alpha3())
	assert.Equal(t, "891", Country("YUCS").Numeric())
}

func TestCountries(t *testing.T) {
	assert.Len(t, slices.Collect(Countries()), 249+1)
	for c := range Countries() {
		assert.Equal(t, Country("AD"), c)
		assert.False(t, c.Withdrawn(), "%s", c)
		assert.Nil(t, c.Successors(), "%s", c)
		break // stopping early is allowed
	}
}

func TestWithdrawnCountries(t *testing.T) {
	assert.Equal(t, []Country{
		"ANHH", "BQAQ", "CSHH", "CSXX", "CTKI", "DDDE", "FQHH", "FXFR", "GEHH", "JTUM", "MIUM",
		"NQAQ", "NTHH", "PCHH", "PUUM", "PZPA", "SKIN", "SUHH", "VDVN", "WKUM", "YDYE", "YUCS",
	}, slices.Collect(WithdrawnCountries()))
	for c := range WithdrawnCountries() {
		assert.True(t, c.Withdrawn(), "%s", c)
		assert.NotEmpty(t, c.Successors(), "%s", c)
		assert.True(t, slices.IsSorted(c.Successors()), "%s", c)
		for _, s := range c.Successors() {
			assert.True(t, s.Valid(), "%s of %s", s, c)
		}
	}
}

func TestCountrySuccessors(t *testing.T) {
	assert.Equal(t, []Country{"CZ", "SK"}, Country("CSHH").Successors())
	assert.Equal(t, []Country{"BA", "CSXX", "HR", "MK", "SI"}, Country("YUCS").Successors())
	assert.Equal(t, []Country{"ME", "RS"}, Country("CSXX").Successors())
	assert.Equal(t, []Country{"DE"}, Country("DDDE").Successors())
	assert.Equal(t, []Country{"AM", "AZ", "BY", "EE", "GE", "KG", "KZ", "LT", "LV", "MD", "RU", "TJ", "TM", "UA", "UZ"}, Country("SUHH").Successors())
	assert.Nil(t, Country("AZ").Successors())
}
