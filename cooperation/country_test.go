package cooperation

import (
	"encoding/csv"
	"os"
	"strings"
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

// countryRows reads a table of testdata/country.
func countryRows(t testing.TB, name string) [][]string {
	t.Helper()
	data, err := os.ReadFile("testdata/country/" + name)
	require.NoError(t, err)
	var rows [][]string
	for line := range strings.Lines(string(data)) {
		if !strings.HasPrefix(line, "#") {
			rows = append(rows, strings.Split(strings.TrimSuffix(line, "\n"), "\t"))
		}
	}
	return rows
}

// countryISORows reads the oracle: alpha-2, alpha-3, numeric, and the names from
// column 3 to 8.
func countryISORows(t testing.TB) [][]string {
	t.Helper()
	f, err := os.Open("testdata/country/country-codes.csv")
	require.NoError(t, err)
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	require.Len(t, rows, 250)
	return rows[1:]
}

func TestCountryCodesAgreeWithISO(t *testing.T) {
	for _, row := range countryISORows(t) {
		c := Country(row[0])
		assert.True(t, c.Valid(), "%s", c)
		assert.Equal(t, row[1], c.Alpha3(), "%s", c)
		assert.Equal(t, strings.Repeat("0", 3-len(row[2]))+row[2], c.Numeric(), "%s", c)
	}
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
