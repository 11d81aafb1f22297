package cooperation

import (
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/defcoop/defcoop/cooperation/internal/country"
)

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
		{"Prussia/Bavaria", `"Prussia/Bavaria" names a historic state that has no code: Prussia (1701-01-18/1871-01-18), succeeded by DE (Germany); expected a country with a code; an organization of kind state can stand for it`, []error{ErrNoCode, ErrUnknown}},
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
	if spaced, _ := ParseCountry(" " + text + "\n"); len(text) < country.MaxText && spaced != c {
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

func TestParseDemonymErrors(t *testing.T) {
	_, err := ParseDemonym("Azerbajiani")
	require.EqualError(t, err, `"Azerbajiani" is not a known demonym; the nearest known: "Azerbaijan"`)
	_, err = ParseDemonym("Korean")
	require.EqualError(t, err, `"Korean" is ambiguous: it may mean KP (North Korea) or KR (South Korea)`)
}

func FuzzParseCountry(f *testing.F) {
	for _, name := range []string{"labels.tsv", "us-diplomacy-labels.tsv"} {
		data, err := os.ReadFile("internal/country/testdata/" + name)
		require.NoError(f, err)
		for line := range strings.Lines(string(data)) {
			label, _, _ := strings.Cut(line, "\t")
			f.Add(label)
		}
	}
	for _, text := range []string{"", "kr", "410", "SUHH", "대한민국", "Côte d’Ivoire", "Ã\xff", "((((", ",,,", "A/B/C", "the (the)", "가\u11a8", "カ\u3099"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) { checkParseCountry(t, text) })
}

func FuzzParseDemonym(f *testing.F) {
	for _, text := range []string{"", "Korean", "South Koreans", "Azerbaijani", "Burkinabè", "Austro-Hungarian", "s", "\xff"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		c, err := ParseDemonym(text)
		if (err == nil) != c.Valid() {
			t.Fatalf("%q: got %q with error %v", text, c, err)
		}
		if err != nil && !errors.Is(err, ErrAmbiguous) && !errors.Is(err, ErrUnknown) {
			t.Fatalf("%q: error %v is neither ambiguous nor unknown", text, err)
		}
	})
}
