package namekey

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"
)

func TestOf(t *testing.T) {
	for _, tt := range []struct{ name, want string }{
		{"", ""}, {"   ", ""}, {"the", ""}, {"The", ""},
		{"Côte d'Ivoire", "cote divoire"}, {"Côte d’Ivoire", "cote divoire"}, {"Cote d´Ivoire", "cote divoire"},
		{"U.S.S.R.", "ussr"}, {"U.S.S.R", "ussr"}, {"U.S.", "us"}, {"S. Korea", "south korea"}, {"S.Korea", "south korea"}, {"D.R. Congo", "dr congo"}, {"D.R.Congo", "dr congo"},
		{"St. Kitts & Nevis", "saint kitts nevis"}, {"SAINT KITTS AND NEVIS", "saint kitts nevis"},
		{"Guinea-Bissau", "guinea bissau"}, {"Guinea – Bissau", "guinea bissau"}, {"South_Korea", "south korea"},
		{"Korea, Republic of", "korea , republic of"}, {"Serbia/Montenegro", "serbia / montenegro"},
		{"Bahamas (The)", "bahamas"}, {"Bahamas, The", "bahamas ,"}, {"Gambia (the) *", "gambia"}, {"Cocos (Keeling) Islands", "cocos ( keeling islands"}, {"()", ""},
		{"Republic of the Congo", "republic of congo"}, {"Dem. Rep. of Congo", "democratic republic of congo"}, {"Marshall Is.", "marshall islands"},
		{"Fed. Rep. of Germany", "federated republic of germany"}, {"Federal Republic of Germany", "federated republic of germany"}, {"Micronesia, Fed. Sts.", "micronesia , federated states"},
		{"Azərbaycan", "azerbaycan"}, {"AZƏRBAYCAN", "azerbaycan"}, {"TÜRKİYE", "turkiye"}, {"Türkiye", "turkiye"}, {"Irak", "irak"}, {"ıRAK", "irak"},
		{"Österreich", "osterreich"}, {"Færøerne", "faeroerne"}, {"Việt Nam", "viet nam"}, {"Großbritannien", "grossbritannien"}, {"Łódź", "lodz"},
		{"Йемен", "иемен"}, {"ЙЕМЕН", "иемен"}, {"Объединённые", "объединенные"}, {"Україна", "украіна"},
		{"Τουρκία", "τουρκια"}, {"ΤΟΥΡΚΙΑ", "τουρκια"}, {"Μαλδίβες", "μαλδιβεσ"}, {"Μαϊάμι", "μαιαμι"},
		{"أذربيجان", "اذربيجان"}, {"الإمارات العربية المتّحدة", "الامارات العربيه المتحده"},
		{"대한 민국", "대한민국"}, {"대한민국 (남한)", "대한민국 ( 남한"}, {"콩고 DR", "콩고 dr"}, {"セルビア・モンテネグロ", "セルビアモンテネグロ"}, {"刚果（金）", "刚果 ( 金"}, {"ＫＯＲＥＡ", "korea"},
		{"Ko\xffrea", "ko\ufffdrea"}, {"K?rea", "k?rea"}, {"Ko\u200brea\u00ad", "korea"},
	} {
		assert.Equal(t, tt.want, Of(tt.name), "%q", tt.name)
	}
}

func TestAddTwice(t *testing.T) {
	var k Key
	k.Add("Republic of")
	k.Add("Korea")
	assert.Equal(t, "republic of korea", string(k.Bytes()))
}

func TestTooLong(t *testing.T) {
	assert.Len(t, Of(strings.Repeat("a", MaxLen)), MaxLen)
	assert.Empty(t, Of(strings.Repeat("a", MaxLen+1)))
	assert.Empty(t, Of(strings.Repeat("s ", MaxLen)))
	assert.Empty(t, Of(strings.Repeat("国", MaxLen)))
}

// Composed and decomposed spellings of the letters in use have one key.
func TestOfNormalForms(t *testing.T) {
	for _, block := range [][2]rune{{0xC0, 0x24F}, {0x1E00, 0x1EFF}, {0x386, 0x3CE}, {0x400, 0x45F}, {0x620, 0x64A}, {0x3041, 0x3096}, {0x30A1, 0x30FA}, {0xAC00, 0xD7A3}} {
		for r := block[0]; r <= block[1]; r++ {
			c := norm.NFC.String(string(r))
			assert.Equal(t, Of(c), Of(norm.NFD.String(c)), "%U %c", r, r)
		}
	}
}

func TestOfIsStable(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		name := rapid.StringMatching(`[A-Za-zäéñøşıİəЁйі한국 .,'&/()-]{0,30}`).Draw(t, "name")
		key := Of(name)
		if again := Of(strings.ToUpper(name)); again != key {
			t.Fatalf("%q: key %q, in upper case %q", name, key, again)
		}
		if again := Of(" " + name + "\u00a0"); again != key && !strings.HasSuffix(name, ".") {
			t.Fatalf("%q: key %q, with space around it %q", name, key, again)
		}
	})
}

func FuzzOf(f *testing.F) {
	f.Add("Korea, Republic of")
	f.Add("(((the")
	f.Add("가\u11a8\u3099")
	f.Fuzz(func(t *testing.T, name string) {
		key := Of(name)
		if len(key) > MaxLen || strings.HasPrefix(key, " ") || strings.HasSuffix(key, " ") || strings.Contains(key, "  ") {
			t.Fatalf("%q: malformed key %q", name, key)
		}
	})
}
