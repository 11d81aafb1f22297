package match

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestOneLetter(t *testing.T) {
	t.Parallel()
	tests := []struct {
		a, b string
		want bool
	}{
		{"Angela Merkel", "Angel Merkel", true},
		{"Kim Dae-jung", "Kim Dae-jug", true},
		{"Merkel, Angela", "Angel Merkel", true}, // in another order
		{"Park Chung Hee", "Prk Chung Hee", true},
		{"Cyrus Vance", "yrus Vance", true},
		{"Cyrus Vance", "Ycrus Vance", true},
		{"Cyrus Vance", "Cyrys Vance", true},
		{"Cyrus Vance", "Cyrus Vance", false},   // no letter
		{"Cyrus Vance", "Cirys Vance", false},   // two letters
		{"Cyrus Vance", "yrus Vane", false},     // one in each word
		{"Cyrus Vance", "C. Vance", false},      // an initial
		{"Cyrus R. Vance", "yrus Vance", false}, // a word less
		{"Li Wu", "Lu Wu", false},               // too short to be a slip
		{"习近平", "习近", false},
		{"", "A", false},
	}
	for _, tt := range tests {
		a, b := prepare(tt.a, ""), prepare(tt.b, "")
		assert.Equal(t, tt.want, OneLetter(a, b), "%q, %q", tt.a, tt.b)
		assert.Equal(t, tt.want, OneLetter(b, a), "%q, %q", tt.b, tt.a)
	}
	assert.False(t, OneLetter(nil, prepare("A", "")))
}

func TestVaguer(t *testing.T) {
	t.Parallel()
	tests := []struct {
		a, b     string
		ab, ba   bool // a says less than b, b says less than a
		cultures string
	}{
		{"V. Ivanov", "Viktor Ivanov", true, false, ""},
		{"Viktor Ivanov", "Viktor Petrovich Ivanov", true, false, ""},
		{"George Bush", "George W. Bush", true, false, ""},
		{"V. Petrovich Ivanov", "Viktor P. Ivanov", true, true, ""},
		{"Viktor Ivanov", "Ivanov, Viktor", false, false, ""},
		{"Viktor Ivanov", "Vyktor Ivanov", false, false, ""},
		{"Viktor Ivanov", "Viktor de Ivanov", false, false, ""},
		{"문재인", "Moon Jae-in", false, false, "KR"},
		{"习近平", "Xi Jinping", false, false, "CN"},
		{"", "Viktor", false, false, ""},
	}
	for _, tt := range tests {
		a, b := prepare(tt.a, tt.cultures), prepare(tt.b, tt.cultures)
		assert.Equal(t, tt.ab, Vaguer(a, b), "%q, %q", tt.a, tt.b)
		assert.Equal(t, tt.ba, Vaguer(b, a), "%q, %q", tt.b, tt.a)
	}
}
