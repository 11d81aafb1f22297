package cooperation

import (
	"github.com/defcoop/defcoop/cooperation/edtf"
	"testing"
)

func TestX(t *testing.T) {
	for _, s := range []string{"South Korean", "azeris", "Korean", "Azerbajani", "Swiss", "Hawaiian", "Dutch", "Côte d’Ivorian"} {
		c, err := ParseDemonym(s)
		t.Log(s, c, err)
	}
	for _, x := range [][2]string{{"AZ", "1991"}, {"AZ", "1992"}, {"AZ", "1950"}, {"AZ", "1919"}, {"KR", "1940"}, {"SUHH", "1992"}, {"SUHH", "1991-12"}, {"SUHH", "1980~"}, {"US", "1874"}, {"US", "1776/1800"}, {"US", "2020"}, {"EE", "1960"}, {"AZ", "1991-11/.."}, {"GL", "2020"}, {"US", "2020/.."}, {"US", ""}, {"SS", "XXXX-11-11"}, {"SS", "20XX-11-11"}, {"AZ", "1991-10~"}, {"AZ", "1992-10~"}, {"AZ", "1940~"}} {
		d, _ := edtf.Parse(x[1])
		t.Log(x, Country(x[0]).ExistedOn(d))
	}
}
func BenchmarkExisted(b *testing.B) {
	b.ReportAllocs()
	d := edtf.MustParse("2020-05-01")
	for b.Loop() {
		Country("AZ").ExistedOn(d)
	}
}
func BenchmarkName(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		ParseCountry("South Korea")
	}
}
func BenchmarkNameInv(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		ParseCountry("Congo, Democratic Republic of the")
	}
}
func BenchmarkNameAz(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		ParseCountry("Azərbaycan Respublikası")
	}
}
func BenchmarkNameRu(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		ParseCountry("Корейская Народно-Демократическая Республика")
	}
}
func BenchmarkAmb(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		ParseCountry("Korea")
	}
}
func BenchmarkUnk(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		ParseCountry("Somoaxx")
	}
}
func BenchmarkCode(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		ParseCountry("kr")
	}
}
func BenchmarkCode3(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		ParseCountry("KOR")
	}
}
func BenchmarkCode4(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		ParseCountry("YUCS")
	}
}
func BenchmarkCodeN(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		ParseCountry("410")
	}
}
func BenchmarkValid(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Country("KR").Valid()
	}
}
