package cooperation

import (
	"errors"
	"testing"
)

func FuzzParseCountry(f *testing.F) {
	for _, name := range []string{"labels.tsv", "us-diplomacy-labels.tsv"} {
		for _, row := range countryRows(f, name) {
			f.Add(row[0])
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
