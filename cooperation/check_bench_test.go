package cooperation_test

import (
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/go-playground/validator/v10"

	"github.com/defcoop/defcoop/cooperation"
)

// BenchmarkValidate compares Validate and Check with their floor: the
// validator alone, with the same tags, over the same report.
func BenchmarkValidate(b *testing.B) {
	r := talks()
	b.Run("validator", func(b *testing.B) {
		v := validator.New(validator.WithRequiredStructEnabled())
		v.RegisterTagNameFunc(func(f reflect.StructField) string {
			name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			return name
		})
		if err := v.Struct(r); err != nil {
			b.Fatal(err)
		}
		b.ReportAllocs()
		for b.Loop() {
			_ = v.Struct(r)
		}
	})
	b.Run("Validate", func(b *testing.B) {
		if err := r.Validate(); err != nil {
			b.Fatal(err)
		}
		b.ReportAllocs()
		for b.Loop() {
			_ = r.Validate()
		}
	})
	b.Run("Check", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_ = cooperation.Check(r)
		}
	})
}

// BenchmarkCheckHostile shows that the cost per record does not grow with the
// number of records, whatever they hold.
func BenchmarkCheckHostile(b *testing.B) {
	for _, n := range []int{1_000, 10_000} {
		for name, r := range hostile(n) {
			b.Run(name+"/"+strconv.Itoa(n), func(b *testing.B) {
				for b.Loop() {
					_ = cooperation.Check(r)
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/record")
			})
		}
	}
}
