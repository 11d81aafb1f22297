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
		{"two slips in a long word", "TR", "Mevlüt Çavuşoğlu", "Мевлют Чавушголу", Same},
		{"six letters in one script", "VN", "Trần Nguyen", "Trần Nguyan", Different},
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

// Letters that spell one consonant together sound like the plain letter.
func TestClusters(t *testing.T) {
	t.Parallel()
	for _, c := range [][2]string{
		{"dschamal", "jamal"}, {"djamal", "jamal"}, {"dzhamal", "jamal"}, {"tschukow", "chukow"}, {"fritch", "frich"}, {"schoigu", "shoigu"},
		{"czapla", "chapla"}, {"szabo", "shabo"}, {"dhani", "thani"}, {"tzara", "tsara"}, {"philip", "filip"}, {"back", "bak"}, {"annan", "anan"},
	} {
		assert.Equal(t, appendSounds(nil, []byte(c[1]), anyTongue), appendSounds(nil, []byte(c[0]), anyTongue), "%s", c[0])
	}
	for _, s := range []string{"kh", "gh", "zh", "th", "ts", "ch", "sh"} {
		assert.Len(t, appendSounds(nil, []byte(s), anyTongue), 1, s)
	}
}

func TestPolish(t *testing.T) {
	t.Parallel()
	assert.Equal(t, []byte{soundDZH}, appendSounds(nil, []byte("drz"), polish))
	assert.Equal(t, []byte{soundZH}, appendSounds(nil, []byte("rz"), polish))
}

// Some letters tell the alphabet of a name.
func TestAlphabets(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		in                     string
		ukrainian, azerbaijani bool
	}{
		{"Григорій", true, false}, {"ҐАЛА", true, false}, {"Гасанов", false, false}, {"Қасым Ілиясұлы", false, true},
		{"Həsən", false, true}, {"ƏHMƏD", false, true}, {"Hacıyev", false, false}, {"Vaqif Hacıyev", false, true}, {"Vaqif", false, false},
	} {
		ukrainian, azerbaijani := alphabets(c.in)
		assert.Equal(t, c.ukrainian, ukrainian, c.in)
		assert.Equal(t, c.azerbaijani, azerbaijani, c.in)
	}
}
