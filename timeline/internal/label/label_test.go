package label

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestCitiesDiffer(t *testing.T) {
	for _, c := range []struct {
		a, langA, b, langB string
		want               bool
	}{
		{"Baku", "", "Baku", "", false},
		{"Baku", "", "Bakı", "", false},
		{"Baku", "", "Баку", "", false},
		{"Tel Aviv", "", "Tel-Aviv", "", false},
		{"Hanoi", "", "Hà Nội", "", false},
		{"Warsaw", "", "Warszawa", "", false},
		{"Kyiv", "", "Kiev", "", false},
		{"Saint Petersburg", "", "St. Petersburg", "", false},
		{"Washington", "", "Washington, D.C.", "", false},
		{"Vienna", "en", "Wien", "de", false},
		{"Vienna", "en", "Graz", "en", true},
		{"Vienna", "en-GB", "Graz", "en", true},
		{"Baku", "", "Ganja", "", true},
		{"Baku", "en", "Ganja", "", true},
		{"Busan", "", "Seoul", "", true},
		{"", "", "Seoul", "", false},
	} {
		got := CitiesDiffer(Label{Text: Fold(c.a), Lang: c.langA}, Label{Text: Fold(c.b), Lang: c.langB})
		require.Equal(t, c.want, got, "%s %s", c.a, c.b)
		require.Equal(t, got, CitiesDiffer(Label{Text: Fold(c.b), Lang: c.langB}, Label{Text: Fold(c.a), Lang: c.langA}), "%s %s", c.b, c.a)
	}
}

func TestOneEdit(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"defense", "defence", true},
		{"defence", "defence", true},
		{"defence", "defences", true},
		{"efence", "defence", true},
		{"dfence", "defence", true},
		{"army", "navy", false},
		{"air", "aid", false},
		{"air", "air", true},
		{"defence", "offence", false},
	} {
		require.Equal(t, c.want, oneEdit(c.a, c.b), "%s %s", c.a, c.b)
		require.Equal(t, c.want, oneEdit(c.b, c.a), "%s %s", c.b, c.a)
	}
}
