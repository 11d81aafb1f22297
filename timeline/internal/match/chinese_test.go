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

// Every Cyrillic syllable is read as the pinyin of its row.
func TestPalladiusSyllables(t *testing.T) {
	t.Parallel()
	for cyrillic, pinyin := range chinese().cyrillic {
		assert.Equal(t, pinyin, string(pinyinOf(nil, cyrillic, 1)))
		assert.True(t, isPinyin(pinyin), "%s is no pinyin", pinyin)
	}
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
