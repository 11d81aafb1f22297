package cooperation_test

import (
	"reflect"
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
