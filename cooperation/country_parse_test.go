package cooperation

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"
)

// countryReadAs says in one word what ParseCountry makes of a text, in the form of the
// tables in testdata.
func countryReadAs(text string) string {
	c, err := ParseCountry(text)
	var ambiguous *AmbiguousError
	var historic *HistoricStateError
	switch {
	case err == nil:
		return string(c)
	case errors.As(err, &ambiguous):
		return "ambiguous:" + strings.Trim(fmt.Sprint(ambiguous.Countries), "[]")
	case errors.As(err, &historic):
		return "historic:" + historic.State.Name
	case errors.Is(err, ErrUnknown):
		return "unknown"
	}
	return err.Error()
}

func TestParseCountryLabels(t *testing.T) {
	for _, row := range countryRows(t, "labels.tsv") {
		assert.Equal(t, row[1], countryReadAs(row[0]), "%q", row[0])
	}
}

// Every country label of a century and a half of visits is read; what is no
// code has its reason in the table.
func TestParseCountryUSDiplomacy(t *testing.T) {
	rows := countryRows(t, "us-diplomacy-labels.tsv")
	require.Len(t, rows, 262)
	for _, row := range rows {
		got := countryReadAs(row[0])
		assert.Equal(t, row[1], got, "%q", row[0])
		if !Country(got).Valid() {
			assert.NotEmpty(t, row[2], "%q is no code and has no reason", row[0])
		}
	}
}

func TestParseCountryReadsNamesOfISO(t *testing.T) {
	// UN and ISO give the bare name to the Republic of the Congo, but much of
	// the press means the Democratic Republic.
	ambiguous := map[string]bool{"Congo": true, "Congo (the)": true, "Конго": true}
	for _, row := range countryISORows(t) {
		for _, name := range row[3:9] {
			if name == "" {
				continue
			}
			want := row[0]
			if ambiguous[name] {
				want = "ambiguous:CD CG"
			}
			assert.Equal(t, want, countryReadAs(name), "%q", name)
		}
	}
}

func TestParseCountryCodes(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"KR", "KR"}, {"kr", "KR"}, {"Kr", "KR"}, {" KR\n", "KR"}, {"KOR", "KR"}, {"kor", "KR"}, {"410", "KR"}, {"031", "AZ"},
		{"SUHH", "SUHH"}, {"suhh", "SUHH"}, {"SU", "SUHH"}, {"SUN", "SUHH"}, {"810", "SUHH"},
		{"BUMM", "MM"}, {"ZR", "CD"}, {"ZAR", "CD"}, {"ROM", "RO"}, {"YU", "YUCS"}, {"YUG", "YUCS"}, {"SCG", "CSXX"}, {"CSK", "CSHH"},
		// Little words are codes when they are the whole text.
		{"in", "IN"}, {"no", "NO"}, {"is", "IS"}, {"to", "TO"}, {"NA", "NA"},
		// What looks like an abbreviation of something else is the code.
		{"SA", "SA"}, {"AUS", "AU"}, {"CH", "CH"}, {"SK", "SK"}, {"GE", "GE"}, {"DE", "DE"},
		// Reserved and user-assigned codes.
		{"UK", "GB"}, {"EL", "GR"}, {"EU", "unknown"}, {"XX", "unknown"}, {"ZZ", "unknown"}, {"NK", "unknown"},
		// Codes of two countries in turn.
		{"CS", "ambiguous:CSHH CSXX"}, {"891", "ambiguous:CSXX YUCS"},
		{"000", "unknown"}, {"999", "unknown"}, {"36", "unknown"}, {"0410", "unknown"}, {"KORX", "unknown"}, {"AAA", "unknown"}, {"XAD", "unknown"},
	} {
		assert.Equal(t, tt.want, countryReadAs(tt.text), "%q", tt.text)
	}
}

func TestParseCountryErrors(t *testing.T) {
	for _, tt := range []struct {
		text, want string
		is         []error
	}{
		{"Korea", `"Korea" is ambiguous: it may mean KP (North Korea) or KR (South Korea)`, []error{ErrAmbiguous}},
		{" congo ", `" congo " is ambiguous: it may mean CD (Congo - Kinshasa) or CG (Congo - Brazzaville)`, []error{ErrAmbiguous}},
		{"Denmark (Greenland)", `"Denmark (Greenland)" is ambiguous: it may mean DK (Denmark) or GL (Greenland)`, []error{ErrAmbiguous}},
		{"Somoa", `"Somoa" is not a known country; the nearest known: "Samoa"`, []error{ErrUnknown}},
		{"Azerbaijn", `"Azerbaijn" is not a known country; the nearest known: "Azerbaijan"`, []error{ErrUnknown}},
		{"Georgia (Atlanta)", `"Georgia (Atlanta)" is not a known country; the nearest known: "Georgia"`, []error{ErrUnknown}},
		{"UKX", `"UKX" is not a known country`, []error{ErrUnknown}}, // nothing is near so short a text
		{"", `"" is not a known country`, []error{ErrUnknown}},
		{"\x00", `"\x00" is not a known country`, []error{ErrUnknown}},
		{"Ko\xffrea", `"Ko\xffrea" is not a known country`, []error{ErrUnknown}},
		{"Tanganyika", `"Tanganyika" names a historic state that has no code: Tanganyika (1961-12-09/1964-04-26), succeeded by TZ (Tanzania); expected a country with a code; an organization of kind state can stand for it`, []error{ErrNoCode, ErrUnknown}},
		{"Turkey (Ottoman Empire)", `"Turkey (Ottoman Empire)" names a historic state that has no code: Ottoman Empire (1299/1922-11-01), succeeded by TR (Türkiye); it may also mean TR (Türkiye)`, []error{ErrNoCode, ErrAmbiguous}},
		{strings.Repeat("a", 300), `"` + strings.Repeat("a", 256) + `…" is not a known country`, []error{ErrUnknown}},
	} {
		c, err := ParseCountry(tt.text)
		assert.Empty(t, c)
		require.EqualError(t, err, tt.want)
		for _, sentinel := range []error{ErrAmbiguous, ErrUnknown, ErrNoCode} {
			want := false
			for _, s := range tt.is {
				want = want || errors.Is(s, sentinel)
			}
			assert.Equal(t, want, errors.Is(err, sentinel), "%q: %v", tt.text, sentinel)
		}
	}
}

// Of the three-letter texts, the alpha-3 codes and a few abbreviations are
// read; of the three-digit ones, the numeric codes.
func TestParseCountryThreeCharacters(t *testing.T) {
	byAlpha3, byNumeric := map[string]Country{"XKK": "XK"}, map[string]Country{}
	for c := range Countries() {
		byAlpha3[c.Alpha3()] = c
		byNumeric[c.Numeric()] = c
	}
	for a := byte('A'); a <= 'Z'; a++ {
		for b := byte('A'); b <= 'Z'; b++ {
			for d := byte('A'); d <= 'Z'; d++ {
				text := string([]byte{a, b, d})
				c, ok := countryByCode(text)
				require.Equal(t, byAlpha3[text], c, text)
				require.Equal(t, byAlpha3[text] != "", ok, text)
			}
		}
	}
	for n := range 1000 {
		text := fmt.Sprintf("%03d", n)
		c, _ := countryByCode(text)
		require.Equal(t, byNumeric[text], c, text)
	}
}

func TestParseCountryReadsItsOwnCodes(t *testing.T) {
	for _, c := range allCountries() {
		for _, code := range []string{string(c), strings.ToLower(string(c)), c.Alpha3(), c.Numeric()} {
			if code == "" || code == "891" {
				continue
			}
			got, err := ParseCountry(code)
			require.NoError(t, err)
			assert.Equal(t, c, got, "%s", code)
		}
	}
}

// countryVariants are ways to write a name that do not change it.
var countryVariants = map[string]func(string) string{
	"as it is":     func(s string) string { return s },
	"upper case":   strings.ToUpper,
	"lower case":   strings.ToLower,
	"decomposed":   norm.NFD.String,
	"compatible":   norm.NFKD.String,
	"spaces":       func(s string) string { return "\t " + s + " \u00a0\n" },
	"more spaces":  func(s string) string { return strings.ReplaceAll(s, " ", "  ") },
	"typewriter":   func(s string) string { return strings.NewReplacer("’", "'", "–", "-", "—", "-").Replace(s) },
	"no hyphens":   func(s string) string { return strings.ReplaceAll(s, "-", " ") },
	"and":          func(s string) string { return strings.ReplaceAll(s, " & ", " and ") },
	"with the":     func(s string) string { return "the " + s },
	"list article": func(s string) string { return s + " (the)" },
	"no marks": func(s string) string {
		var b strings.Builder
		for _, r := range norm.NFD.String(s) {
			if r < 0x300 || r > 0x36F {
				b.WriteRune(r)
			}
		}
		return norm.NFC.String(b.String())
	},
}

func TestParseCountryReadsItsOwnNames(t *testing.T) {
	for _, c := range allCountries() {
		for i := range countryNames {
			lang := countryNames[i].lang
			name := c.NameIn(lang)
			if name == "" {
				continue
			}
			switch string(c) + " " + lang {
			case "CG es", "CG pl", "GY pt":
				continue // "Congo", "Kongo", "Guiana", which are ambiguous in every language
			}
			for how, vary := range countryVariants {
				got, err := ParseCountry(vary(name))
				if assert.NoError(t, err, "%s %s %s", c, lang, how) {
					assert.Equal(t, c, got, "%q %s %s", name, lang, how)
				}
			}
		}
	}
}

// The tables that are searched by halves are in order, and their values exist.
func TestCountryKeysAreSorted(t *testing.T) {
	for name, table := range map[string]struct {
		text   string
		end    []uint32
		values []countryValue
	}{
		"countries": {countryKeys, countryKeyEnds[:], countryKeyValues[:]},
		"demonyms":  {demonymKeys, demonymKeyEnds[:], demonymKeyValues[:]},
	} {
		require.Len(t, table.values, len(table.end), name)
		last, begin := "", uint32(0)
		for i, end := range table.end {
			key := table.text[begin:end]
			begin = end
			require.Less(t, last, key, name)
			last = key
			require.NotEmpty(t, table.values[i].names(), "%s: %s", name, key)
			v, ok := searchCountryKeys([]byte(key), table.text, table.end, table.values)
			require.True(t, ok, "%s: %s", name, key)
			require.Equal(t, table.values[i], v, "%s: %s", name, key)
		}
		require.Len(t, table.text, int(begin), name)
	}
}

// A dissolved state is never taken for its successor.
func TestParseCountryKeepsDissolvedStatesApart(t *testing.T) {
	for text, want := range map[string]Country{
		"Soviet Union": "SUHH", "СССР": "SUHH", "SSRİ": "SUHH", "소련": "SUHH", "Yugoslavia": "YUCS", "Czechoslovakia": "CSHH",
		"East Germany": "DDDE", "North Vietnam": "VDVN", "South Yemen": "YDYE", "Netherlands Antilles": "ANHH", "Serbia and Montenegro": "CSXX", "Sikkim": "SKIN",
	} {
		c, err := ParseCountry(text)
		require.NoError(t, err)
		assert.Equal(t, want, c)
	}
}

func TestParseCountryAllocates(t *testing.T) {
	for text, most := range map[string]float64{
		"KR": 0, "kor": 0, "410": 0, "SUHH": 0, "South Korea": 0, "Azərbaycan Respublikası": 0, "대한민국": 0,
		"Congo, Democratic Republic of the": 2, "Корейская Народно-Демократическая Республика": 2, "Myanmar [Burma]": 2,
	} {
		got := testing.AllocsPerRun(100, func() { _, _ = ParseCountry(text) })
		assert.LessOrEqual(t, got, most, "%q", text)
	}
}

// Whatever stands in a text, it is never read as a country and refused at once,
// and space around it changes nothing.
func TestParseCountryOfAnything(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		checkParseCountry(t, rapid.String().Draw(t, "text"))
	})
}

// checkParseCountry states what holds for every text.
func checkParseCountry(t interface {
	Helper()
	Fatalf(string, ...any)
}, text string) {
	t.Helper()
	c, err := ParseCountry(text)
	if (err == nil) != c.Valid() {
		t.Fatalf("%q: got %q with error %v", text, c, err)
	}
	if err != nil && !errors.Is(err, ErrAmbiguous) && !errors.Is(err, ErrUnknown) {
		t.Fatalf("%q: error %v is neither ambiguous nor unknown", text, err)
	}
	if spaced, _ := ParseCountry(" " + text + "\n"); len(text) < maxCountryText && spaced != c {
		t.Fatalf("%q: got %q, with space around it %q", text, c, spaced)
	}
	var ambiguous *AmbiguousError
	if errors.As(err, &ambiguous) {
		for _, candidate := range ambiguous.Countries {
			if !candidate.Valid() {
				t.Fatalf("%q: candidate %q is no country", text, candidate)
			}
		}
	}
}
