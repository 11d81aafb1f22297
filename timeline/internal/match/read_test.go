package match

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// sketch writes a reading for comparison. The family name is in capitals, an
// initial has a stop, what is optional has brackets, and a suffix has a plus.
func sketch(n *Name) string {
	if n.IsZero() {
		return ""
	}
	r := &n.readings[0]
	var out []string
	for i, t := range r.tokens {
		s := t.fold
		switch {
		case t.kind == initial:
			s += "."
		case t.kind == optional:
			s = "(" + s + ")"
		case t.kind == suffix:
			s = "+" + s
		case r.family&(1<<i) != 0:
			s = strings.ToUpper(s)
		}
		out = append(out, s)
	}
	return strings.Join(out, " ")
}

func TestRead(t *testing.T) {
	t.Parallel()
	tests := []struct {
		in      string
		culture string
		want    string
	}{
		{"Zakir Hasanov", "", "zakir HASANOV"},
		{"HASANOV Zakir", "", "HASANOV zakir"},
		{"HASANOV ZAKIR", "", "hasanov ZAKIR"},
		{"Hasanov, Zakir", "", "HASANOV zakir"},
		{"Whipps, Jr.", "", "WHIPPS +jr"},
		{"Kim Yong-hyun", "KR", "KIM yong hyun"},
		{"Orbán Viktor", "HU", "ORBAN viktor"},
		{"Colonel General Zakir Hasanov", "", "(colonel) (general) zakir HASANOV"},
		{"general-polkovnik Zakir Həsənov", "AZ", "(general) (polkovnik) zakir HASANOV"},
		{"Generaloberst Z. Hasanov", "", "(generaloberst) z. HASANOV"},
		{"cənab Çunq Sukvan", "", "(canab) cunq SUKVAN"},
		{"Mr. King", "", "(mr) KING"},
		{"Stephen King", "", "stephen KING"},
		{"King Hassan II", "", "(king) HASSAN +ii"},
		{"King Mohammed bin Abdullah", "", "(king) mohammed (bin) ABDULLAH"},
		{"President", "", "PRESIDENT"},
		{"Amir Peretz", "", "amir PERETZ"},
		{"Olav V", "", "OLAV +v"},
		{"Hans O", "", "HANS o."},
		{"J.R. Biden", "", "j. r. BIDEN"},
		{"JR Biden", "", "j. r. BIDEN"},
		{"J. R. BIDEN", "", "j. r. BIDEN"},
		{"Дж. Байден", "", "dzh. BAYDEN"},
		{"Xi Jinping", "CN", "XI jinping"},
		{"Ludwig XI", "", "LUDWIG +xi"},
		{"Charles de Gaulle", "", "charles (de) GAULLE"},
		{"Əliyev İlham Heydər oğlu", "AZ", "ALIYEV ilham heydar (oglu)"},
		{"Assad Bashar al-", "", "ASSAD bashar (al)"},
		{"Sultan bin Abdulaziz Al Saud", "", "sultan (bin) abdulaziz (al) SAUD"},
		{"Generalov Ivan Petrovich", "", "generalov ivan PETROVICH"}, // titles are whole words
		{"Marshall Kingston", "", "marshall KINGSTON"},
		{"Le Duc Tho", "VN", "LE duc tho"},
		{"HAMAD bin KHALIFA", "", "hamad (bin) KHALIFA"},
		{"Sultan Al Nahyan", "", "sultan (al) NAHYAN"},
		{"Phan Van Giang", "VN", "PHAN van giang"},
		{"Schr. Karl Meier", "", "schr. karl MEIER"},
		{"Schtr. Karl Meier", "", "schtr karl MEIER"},
		{"Ben Bella", "", "ben BELLA"},
		{"Zine el-Abidine Ben Ali", "", "zine (el) abidine (ben) ALI"},
		{"Abdul Aziz", "", "abd AZIZ"},
		{"Henry A. (Heinz Alfred) Kissinger", "", "henry a. (heinz) (alfred) KISSINGER"},
		{"Ж", "", "zh."},
		{"O’Brien", "", "OBRIEN"},
		{"문재인", "", "MUNJAEIN"},
		{"문 재인", "KR", "MUN jaein"},
		{"  ", "", ""},
		{"-.,", "", ""},
	}
	for _, tt := range tests {
		assert.Equal(t, tt.want, sketch(prepare(tt.in, tt.culture)), "%q", tt.in)
	}
}

func TestFold(t *testing.T) {
	t.Parallel()
	tests := []struct{ in, want string }{
		{"Həsənov", "hasanov"}, {"ŞÜKRÜ", "sukru"}, {"Iğdır", "igdir"}, {"İstanbul", "istanbul"},
		{"Гасанов", "gasanov"}, {"Хрущёв", "khrushchev"}, {"Ющенко", "yushchenko"}, {"Щорс", "shchors"},
		{"Григорій", "hryhoriy"}, {"Нұрсұлтан", "nursultan"}, {"Вәлијев", "valiyev"}, {"Ђинђић", "jinjic"},
		{"Straße", "strasse"}, {"Ærø", "aero"}, {"Łódź", "lodz"}, {"Þór", "thor"}, {"Nguyễn", "nguyen"}, {"Đặng", "dang"},
		{"Παπανδρέου", "papandreou"}, {"Χρήστος", "christos"}, {"ყაველაშვილი", "qavelashvili"}, {"Հակոբյան", "hakobyan"},
		{"Ու", "ou"}, {"춘송", "chunsong"}, {"习近平", "习近平"}, {"e\u0301", "e"},
	}
	for _, tt := range tests {
		n := Prepare(Input{Full: tt.in})
		require.False(t, n.IsZero(), "%q", tt.in)
		assert.Equal(t, tt.want, n.String(), "%q", tt.in)
	}
}

func TestNameString(t *testing.T) {
	t.Parallel()
	assert.Equal(t, "zakir hasanov", Prepare(Input{Full: "Закир Hasanov"}).String())
	assert.Empty(t, Prepare(Input{}).String())
	assert.Empty(t, (*Name)(nil).String())
	assert.True(t, (*Name)(nil).IsZero())
}

func TestNilNames(t *testing.T) {
	t.Parallel()
	n := Prepare(Input{Full: "Zakir Hasanov"})
	assert.Equal(t, Result{Verdict: Weak}, Compare(nil, n))
	assert.Equal(t, Result{Verdict: Weak}, Align(n, nil).Result)
	assert.Nil(t, (*Name)(nil).BlockKeys())
}
