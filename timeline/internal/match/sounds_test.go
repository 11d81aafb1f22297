package match

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Each row fails if the rule that it names is taken out.
func TestTongues(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, culture string
		a, b          string
		want          Verdict
	}{
		{"c", "TR", "Vecdi Gönül", "Vejdi Gonul", Same},
		{"c, no hint", "", "Vecdi Gönül", "Vejdi Gonul", Different},
		{"ch is no c", "AZ", "Chingiz Mammadov", "Çingiz Məmmədov", Same},
		{"last stops", "TR", "Recep Tayyip Erdoğan", "Rəcəb Tayyib Ərdoğan", Same},
		{"g and j", "EG", "Gamal Nasser", "Jamal Nasser", Same},
		{"rz", "PL", "Andrzej Duda", "Анджей Дуда", Same},
		{"rz without d", "PL", "Jan Rzepa", "Ян Жепа", Same},
		{"rz, no hint", "", "Andrzej Duda", "Анджей Дуда", Different},
		{"tr and gi", "VN", "Trường Giang", "Чыонг Зянг", Same},
		{"short syllables in one script", "VN", "Phan Văn Nam", "Phạm Văn Nam", Different},
		{"long o", "JP", "Kouno Taro", "Kono Taro", Same},
		{"long o with h", "JP", "Ohno Taroh", "Ono Taro", Same},
		{"Kunrei", "JP", "Kisida Humio", "Kishida Humio", Same},
		{"Kunrei t", "JP", "Matida Itiro", "Machida Ichiro", Same},
		{"Polivanov", "JP", "Дзюнъитиро Коидзуми", "Junichiro Koizumi", Same},
		{"Palladius", "CN", "Чжан Юся", "Zhang Youxia", Same},
		{"one letter is another syllable", "CN", "Liang Guanglie", "Liang Guangli", Different},
		{"syllables in another place", "VN", "Nguyễn Phú Trọng", "Nguyễn Trọng Nghĩa", Different},
		{"syllables in another place, Korean", "KR", "Lee Myung-bak", "Lee Jae-myung", Different},
		{"ee", "KZ", "Мурат Майкеев", "Murat Maikeyev", Same},
		{"ў", "BY", "Андрэй Раўкоў", "Andrei Ravkov", Same},
		{"гх", "IN", "Раджнатх Сингх", "Rajnath Singh", Same},
		{"бх", "IN", "Абхай Бхат", "Abhay Bhat", Same},
		{"ё or е", "KR", "Чон Гён Ду", "Jeong Kyeong-doo", Same},
		{"back", "KR", "Ahn Gyu-back", "안규백", Same},
		{"Вон is no particle", "", "Син Вон Сик", "Shin Won-sik", Same},
		{"фон is one", "DE", "Урсула фон дер Ляйен", "Ursula Leyen", Same},
		{"a short form", "GR", "Nikos Dendias", "Nikolaos Dendias", Same},
		{"forms of one name", "UA", "Oleksii Reznikov", "Алексей Резников", Same},
		{"one consonant and a habit", "AZ", "Ali Asadov", "Ali Ahmadov", Different},
	}
	for _, tt := range tests {
		a, b := prepare(tt.a, tt.culture), prepare(tt.b, tt.culture)
		assert.Equal(t, tt.want, Compare(a, b).Verdict, "%s: %q, %q: %v", tt.name, tt.a, tt.b, Align(a, b).Pairs)
		if tt.want == Same {
			assert.True(t, shareKey(a, b), "%s: no common key: %q, %q", tt.name, a.BlockKeys(), b.BlockKeys())
		}
	}
}
