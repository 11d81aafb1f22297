package match

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// The examples in the table of the package documentation.
func TestVerdictsOfTheDocumentation(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		a, b, culture string
		want          Verdict
		kin, loose    bool
	}{
		{"Zakir Həsənov", "Закир Гасанов", "", Same, false, false},
		{"Z. Hasanov", "Zakir Hasanov", "", Same, false, false},
		{"Macmillan", "Macmillan", "", Same, false, false},
		{"Hafez al-Assad", "Bashar Hafez al-Assad", "", Same, true, false},
		{"Karl Meier", "Karl Mayer", "DE", Same, false, true},
		{"Hasanov", "Zakir Hasanov", "", Weak, false, false},
		{"Ivan Petrov Sidorov", "Ivan Sidorov Orlov", "", Weak, false, false},
		{"Jan Karl", "Jan Kal", "", Weak, false, false},
		{"习近平", "Xi Jinping", "CN", Weak, false, false},
		{"George H. W. Bush", "George W. Bush", "US", Weak, true, false},
		{"Safar Abiyev", "Zakir Hasanov", "", Different, false, false},
		{"Aliyev", "Aliyeva", "", Different, false, false},
		{"Isa bin Salman", "Hamad bin Isa", "", Different, false, false},
		{"Hassan II", "Hassan III", "", Different, false, false},
	} {
		r := Compare(prepare(c.a, c.culture), prepare(c.b, c.culture))
		assert.Equal(t, Result{Verdict: c.want, Kin: c.kin, Loose: c.loose}, Result{Verdict: r.Verdict, Kin: r.Kin, Loose: r.Loose}, "%s, %s", c.a, c.b)
	}
}
