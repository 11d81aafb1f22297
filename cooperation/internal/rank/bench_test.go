package rank

import "testing"

// BenchmarkLoad reads all tables, which happens once.
func BenchmarkLoad(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		load(embedded)
	}
}
