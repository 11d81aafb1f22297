package match

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Names that are the same, and perhaps those of two people.
func TestLoose(t *testing.T) {
	t.Parallel()
	tests := []struct {
		culture, a, b string
		want          bool
	}{
		// marks that differ
		{"DE", "Hans Möller", "Hans Müller", true},
		{"VN", "Nguyễn Văn Hiến", "Nguyễn Văn Hiền", true},
		{"", "Hans Möller", "Hans Müller", true},
		{"DE", "Hans Müller", "Hans Muller", false}, // a mark left out
		{"DE", "Hans Müller", "Hans Mueller", false},
		{"DE", "Karl Baergaenberg", "Karl Barganberg", false},
		{"NO", "Per Aasen", "Per Åsen", false},
		{"NO", "Per Jørgensen", "Per Jörgensen", false}, // the same letter next door
		{"RO", "Ion Ştefan", "Ion Ștefan", false},
		{"AZ", "Zakir Həsənov", "Zakir Häsänov", false},

		// who spells himself in these letters
		{"DE", "Karl Meier", "Karl Mayer", true},
		{"US", "John Smith", "John Smythe", true},
		{"SE", "Peter Hansen", "Peter Hanson", true},
		{"TR", "Suleyman Demirel", "Süleyman Demiral", true},
		{"DE", "Karl Meier", "Карл Майер", false}, // in another script
		{"RU", "Sergei Lavrov", "Sergej Lawrow", false},
		{"EG", "Ahmed Zaki", "Ahmad Zaky", false},
		{"YE", "Ali Abdallah Salih", "Ali Abdullah Saleh", false}, // vowels, written by the hearing
		{"AZ", "Zakir Həsənov", "Zakir Hasanov", false},
		{"AZ", "Zakir Həsənov", "Закир Гасанов", false},

		// slips
		{"SE", "Anders Larsson", "Anders Larson", false},
		{"US", "Robert Robertson", "Robert Robetson", false},
		{"US", "Robert Robertson", "Robert Robretson", false},
		{"RU", "Alexander Lukashenko", "Alexander Lukashemko", true}, // another consonant

		// Korean syllables
		{"KR", "Kim Min-seok", "Kim Min-suk", true},
		{"KR", "Choi Chun-song", "Choe Chunsong", false}, // the family name is a known one
		{"KR", "정경두", "Jung Kyung-doo", false},
		{"KR", "Ким Мин Сок", "Kim Min-seok", false},
	}
	for _, tt := range tests {
		a, b := prepare(tt.a, tt.culture), prepare(tt.b, tt.culture)
		got := Compare(a, b)
		assert.Equal(t, Same, got.Verdict, "%q, %q", tt.a, tt.b)
		assert.Equal(t, tt.want, got.Loose, "%q, %q: %+v", tt.a, tt.b, Align(a, b).Pairs)
		assert.Equal(t, tt.want, Compare(b, a).Loose, "%q, %q: not symmetric", tt.a, tt.b)
	}
}

// A form that agrees letter for letter decides against one that does not.
func TestLooseFormsDecideNothing(t *testing.T) {
	t.Parallel()
	a := Prepare(Input{Full: "Karl Meier", Forms: []string{"Karl Mayer"}, Culture: "DE"})
	assert.False(t, Compare(a, prepare("Karl Mayer", "DE")).Loose)
	assert.False(t, Compare(a, prepare("Karl Meier", "DE")).Loose)
	assert.True(t, Compare(a, prepare("Karl Maier", "DE")).Loose)
}
