package match

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestPalladius(t *testing.T) {
	t.Parallel()
	tests := []struct{ in, want string }{
		{"Си Цзиньпин", "xi jinping"}, {"Ли Кэцян", "li keqiang"}, {"Вэй Фэнхэ", "wei fenghe"}, {"Дун Цзюнь", "dong jun"},
		{"Чан Ваньцюань", "chang wanquan"}, {"Лян Гуанле", "liang guanglie"}, {"Чжан Юся", "zhang youxia"}, {"Ван И", "wang yi"},
		{"Цзян Цзэминь", "jiang zemin"}, {"Сюй Цилян", "xu qiliang"}, {"Чжоу Эньлай", "zhou enlai"}, {"Дэн Сяопин", "deng xiaoping"},
		{"Люй Чанъань", "lu changan"}, {"Хой Лянъюй", "hui liangyu"}, {"Сунь Чуньлань", "sun chunlan"}, {"Го Босюн", "guo boxiong"},
		{"Иванов", "ivanov"}, // no syllables of Chinese
	}
	for _, tt := range tests {
		assert.Equal(t, tt.want, prepare(tt.in, "CN").String(), "%q", tt.in)
	}
	assert.Equal(t, "van i", prepare("Ван И", "").String(), "without a hint nothing is Chinese")
}

// Every syllable of pinyin is found again from its Cyrillic, but for those that
// Palladius writes alike.
func TestPalladiusSyllables(t *testing.T) {
	t.Parallel()
	n := 0
	for _, x := range chinese().cyrillic {
		got := string(pinyinOf(nil, x[0], 1))
		assert.True(t, isPinyin(x[1]), "%s is no pinyin", x[1])
		if got != x[1] {
			n++
			t.Logf("%s: %s, also %s", x[0], got, x[1])
		}
	}
	assert.Zero(t, n, "no two syllables are written alike")
	assert.Greater(t, len(chinese().pinyin), 400)
}

func TestIsPinyin(t *testing.T) {
	t.Parallel()
	for s, want := range map[string]bool{
		"xi": true, "jinping": true, "zhuang": true, "shangfu": true, "lyu": true, "guanglie": true,
		"ivan": false, "kw": false, "jinpingx": false, "taiwanbeijing": false,
	} {
		assert.Equal(t, want, isPinyin(s), s)
	}
}
