package country

import (
	"strings"
	"testing"
)

// BenchmarkFloor is a look-up in a ready map with the exact text, which
// folds nothing: what any reader of names costs at least.
func BenchmarkFloor(b *testing.B) {
	table := map[string]string{}
	for i, v := range countries.meanings {
		begin := uint32(0)
		if i > 0 {
			begin = countries.ends[i-1]
		}
		table[countries.text[begin:countries.ends[i]]] = v.codes()
	}
	for _, bm := range []struct{ name, text string }{
		{"Short", "South Korea"}, {"Hangul", "대한민국"}, {"Inverted", "Congo, Democratic Republic of the"},
	} {
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
