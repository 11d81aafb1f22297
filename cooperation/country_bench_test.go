package cooperation

import (
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

var countryBenchmarkTexts = []struct{ name, text string }{
	{"Alpha2", "KR"}, {"Alpha3", "KOR"}, {"Numeric", "410"}, {"Withdrawn", "YUCS"},
	{"Short", "South Korea"}, {"Diacritics", "Azərbaycan Respublikası"}, {"Hangul", "대한민국"},
	{"Cyrillic", "Корейская Народно-Демократическая Республика"},
	{"Inverted", "Congo, Democratic Republic of the"}, {"Doubled", "Türkiye/Turkey"},
}

// BenchmarkCountryFloor is a look-up in a ready map with the exact text, which
// folds nothing: what any reader of names costs at least.
func BenchmarkCountryFloor(b *testing.B) {
	table := map[string]Country{}
	for i, v := range countryKeyValues {
		begin := uint32(0)
		if i > 0 {
			begin = countryKeyEnds[i-1]
		}
		table[countryKeys[begin:countryKeyEnds[i]]] = Country(v.codes())
	}
	for _, bm := range countryBenchmarkTexts {
		key := strings.ToLower(bm.text)
		table[key] = "KR"
		b.Run(bm.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_ = table[key]
			}
		})
	}
}

func BenchmarkParseCountry(b *testing.B) {
	for _, bm := range countryBenchmarkTexts {
		b.Run(bm.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_, _ = ParseCountry(bm.text)
			}
		})
	}
	for _, bm := range []struct{ name, text string }{{"Ambiguous", "Korea"}, {"Historic", "Tanganyika"}, {"Unknown", "Azerbaijn"}} {
		b.Run(bm.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_, _ = ParseCountry(bm.text)
			}
		})
	}
}

func BenchmarkParseDemonym(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		_, _ = ParseDemonym("South Korean")
	}
}

func BenchmarkCountryValid(b *testing.B) {
	for b.Loop() {
		_ = Country("KR").Valid()
	}
}

func BenchmarkCountryExistedOn(b *testing.B) {
	d := edtf.MustParse("2016-11-10")
	b.ReportAllocs()
	for b.Loop() {
		_ = Country("AZ").ExistedOn(d)
	}
}
