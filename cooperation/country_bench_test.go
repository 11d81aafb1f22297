package cooperation

import (
	"testing"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

var countryBenchmarkTexts = []struct{ name, text string }{
	{"Alpha2", "KR"}, {"Alpha3", "KOR"}, {"Numeric", "410"}, {"Withdrawn", "YUCS"},
	{"Short", "South Korea"}, {"Diacritics", "Azərbaycan Respublikası"}, {"Hangul", "대한민국"},
	{"Cyrillic", "Корейская Народно-Демократическая Республика"},
	{"Inverted", "Congo, Democratic Republic of the"}, {"Doubled", "Türkiye/Turkey"},
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
