package cooperationtest_test

import (
	"maps"
	"testing"

	"github.com/defcoop/defcoop/cooperation/cooperationtest"
)

// The floor is what it takes to hand out reports that are there already: a copy
// of each and of its truth.
func BenchmarkGenerate(b *testing.B) {
	b.Run("floor: copies of ready reports", func(b *testing.B) {
		ready := generate(1, cooperationtest.GenerateOptions{Reports: 1024})
		records := 0
		b.ReportAllocs()
		b.ResetTimer()
		for i := range b.N {
			g := ready[i%len(ready)]
			g.Report, g.Truth = g.Report.Clone(), maps.Clone(g.Truth)
			records += len(g.Truth)
		}
		b.ReportMetric(float64(records)/b.Elapsed().Seconds(), "records/s")
	})
	b.Run("generated", func(b *testing.B) {
		reports, records := 0, 0
		b.ReportAllocs()
		for g := range cooperationtest.Generate(1, cooperationtest.GenerateOptions{Reports: -1}) {
			if reports == b.N {
				break
			}
			reports++
			records += len(g.Truth)
		}
		b.ReportMetric(float64(records)/b.Elapsed().Seconds(), "records/s")
	})
}
