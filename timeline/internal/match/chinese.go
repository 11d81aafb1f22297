package match

import (
	"cmp"
	"slices"
	"strings"
	"sync"
)

// Chinese names in Latin letters are written in pinyin, those in Cyrillic in
// the system of Palladius. Both are made of the same few hundred syllables, and
// one letter makes another syllable: Wen is not Wei. So a Cyrillic name of
// China is turned into pinyin syllable by syllable, and two words of pinyin are
// the same or they are not.

// pinyinFinals lists, for each initial, the finals that stand after it in
// standard Chinese (ISO 7098). An initial of - stands for none.
const pinyinFinals = `- a o e ai ei ao ou an en ang er
b a o ai ei ao an en ang eng i ie iao ian in ing u
p a o ai ei ao ou an en ang eng i ie iao ian in ing u
m a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u
f a o ei ou an en ang eng u
d a e ai ei ao ou an en ang eng ong i ia ie iao iu ian ing u uo ui uan un
t a e ai ao ou an ang eng ong i ie iao ian ing u uo ui uan un
n a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan ü üe
l a e ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un ü üe
g a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang
k a e ai ao ou an en ang eng ong u ua uo uai ui uan un uang
h a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang
j i ia ie iao iu ian in iang ing iong ü üe üan ün
q i ia ie iao iu ian in iang ing iong ü üe üan ün
x i ia ie iao iu ian in iang ing iong ü üe üan ün
zh i a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang
ch i a e ai ao ou an en ang eng ong u ua uo uai ui uan un uang
sh i a e ai ei ao ou an en ang eng u ua uo uai ui uan un uang
r i e ao ou an en ang eng ong u uo ui uan un
z i a e ai ei ao ou an en ang eng ong u uo ui uan un
c i a e ai ao ou an en ang eng ong u uo ui uan un
s i a e ai ao ou an en ang eng ong u uo ui uan un
y a e ao ou an ang i in ing ong u ue uan un
w a o ai ei an en ang eng u
`

// palladiusInitials and palladiusFinals give the Cyrillic for the initials and
// finals of pinyin. What follows ш, ч, ж and the like, and y and w, is below.
var (
	palladiusInitials = [...][2]string{
		{"zh", "чж"}, {"ch", "ч"}, {"sh", "ш"}, {"b", "б"}, {"p", "п"}, {"m", "м"}, {"f", "ф"}, {"d", "д"}, {"t", "т"}, {"n", "н"},
		{"l", "л"}, {"g", "г"}, {"k", "к"}, {"h", "х"}, {"j", "цз"}, {"q", "ц"}, {"x", "с"}, {"r", "ж"}, {"z", "цз"}, {"c", "ц"}, {"s", "с"},
		{"-", ""},
	}
	palladiusFinals = [...][2]string{
		{"a", "а"}, {"o", "о"}, {"e", "э"}, {"ai", "ай"}, {"ei", "эй"}, {"ao", "ао"}, {"ou", "оу"}, {"an", "ань"}, {"en", "энь"}, {"ang", "ан"},
		{"eng", "эн"}, {"ong", "ун"}, {"i", "и"}, {"ia", "я"}, {"ie", "е"}, {"iao", "яо"}, {"iu", "ю"}, {"ian", "янь"}, {"in", "инь"},
		{"iang", "ян"}, {"ing", "ин"}, {"iong", "юн"}, {"u", "у"}, {"ua", "уа"}, {"uo", "о"}, {"uai", "уай"}, {"ui", "уй"}, {"uan", "уань"},
		{"un", "унь"}, {"uang", "уан"}, {"ü", "юй"}, {"üe", "юэ"}, {"üan", "юань"}, {"ün", "юнь"}, {"er", "эр"},
	}
	palladiusOdd = [...][2]string{
		{"ya", "я"}, {"ye", "е"}, {"yao", "яо"}, {"you", "ю"}, {"yan", "янь"}, {"yang", "ян"}, {"yi", "и"}, {"yin", "инь"}, {"ying", "ин"},
		{"yong", "юн"}, {"yu", "юй"}, {"yue", "юэ"}, {"yuan", "юань"}, {"yun", "юнь"}, {"wa", "ва"}, {"wo", "во"}, {"wai", "вай"}, {"wei", "вэй"},
		{"wan", "вань"}, {"wen", "вэнь"}, {"wang", "ван"}, {"weng", "вэн"}, {"wu", "у"}, {"zi", "цзы"}, {"ci", "цы"}, {"si", "сы"},
		{"duo", "до"}, {"hui", "хуэй"}, {"hui", "хой"}, {"hun", "хунь"}, {"er", "эр"},
		// е, which many print for э
		{"ge", "ге"}, {"ke", "ке"}, {"he", "хе"}, {"wei", "вей"}, {"fei", "фей"}, {"mei", "мей"}, {"wen", "вень"}, {"chen", "чень"}, {"sheng", "шен"},
	}
)

// syllables of pinyin in plain letters, sorted, and their Cyrillic, sorted by it.
type chineseTable struct {
	pinyin   []string
	cyrillic [][2]string // Cyrillic, pinyin
}

var chinese = sync.OnceValue(func() *chineseTable {
	t := &chineseTable{}
	find := func(table [][2]string, s string) string {
		for _, x := range table {
			if x[0] == s {
				return x[1]
			}
		}
		return ""
	}
	odd := map[string]bool{}
	for _, x := range palladiusOdd {
		t.cyrillic = append(t.cyrillic, [2]string{x[1], x[0]})
		odd[x[0]] = true
	}
	for line := range strings.Lines(pinyinFinals) {
		words := strings.Fields(line)
		first := words[0]
		for _, final := range words[1:] {
			s := strings.TrimPrefix(first, "-")
			flat := strings.ReplaceAll(final, "ü", "u")
			t.pinyin = append(t.pinyin, s+flat)
			if (first == "n" || first == "l") && flat != final { // Lü and Lyu
				t.pinyin = append(t.pinyin, s+"yu"+strings.TrimPrefix(flat, "u"))
			}
			head, tail := find(palladiusInitials[:], first), find(palladiusFinals[:], final)
			if first == "y" || first == "w" || odd[s+flat] && len(s) > 0 && final == "i" {
				continue
			}
			t.cyrillic = append(t.cyrillic, [2]string{head + tail, s + flat})
		}
	}
	slices.Sort(t.pinyin)
	t.pinyin = slices.Compact(t.pinyin)
	slices.SortStableFunc(t.cyrillic, func(x, y [2]string) int { return cmp.Or(cmp.Compare(x[0], y[0]), cmp.Compare(x[1], y[1])) })
	t.cyrillic = slices.Compact(t.cyrillic)
	return t
})

// maxChinese bounds the syllables of a word and the length of one in bytes.
const (
	maxChinese  = 3
	maxPinyin   = 6
	maxCyrillic = 12
)

// isPinyin reports whether a folded word is one to three syllables of pinyin.
func isPinyin(s string) bool { return pinyinFrom(s, maxChinese) }

func pinyinFrom(s string, most int) bool {
	if s == "" {
		return true
	}
	for n := min(maxPinyin, len(s)); n > 0 && most > 0; n-- {
		if _, ok := slices.BinarySearch(chinese().pinyin, s[:n]); ok && pinyinFrom(s[n:], most-1) {
			return true
		}
	}
	return false
}

// pinyinOf writes a word of Palladius in pinyin, "" if it is none. Where a word
// can be cut in several ways the longest first syllables are taken; where one
// Cyrillic syllable stands for two the first.
func pinyinOf(dst []byte, s string, most int) []byte {
	s = strings.TrimPrefix(s, "ъ") // Чанъань: a cut between syllables
	if s == "" {
		return dst
	}
	table := chinese().cyrillic
	for n := min(maxCyrillic, len(s)); n > 0 && most > 0; n-- {
		i, ok := slices.BinarySearchFunc(table, s[:n], func(x [2]string, s string) int { return cmp.Compare(x[0], s) })
		if !ok {
			continue
		}
		if out := pinyinOf(append(dst, table[i][1]...), s[n:], most-1); out != nil {
			return out
		}
	}
	return nil
}

// writePinyin writes the Cyrillic words of a Chinese name in pinyin.
func (s *scanner) writePinyin() {
	for i := range s.n {
		d := &s.drafts[i]
		if !d.cyr {
			continue
		}
		var buf [4 * maxPinyin]byte
		out := pinyinOf(buf[:0], string(s.raw.cut(d.raw)), maxChinese)
		if len(out) == 0 || s.fold.n+len(out) > len(s.fold.b) || s.sound.n+len(out) > len(s.sound.b) {
			continue
		}
		d.fold[0], d.sound[0] = s.fold.n, s.sound.n
		s.fold.addString(string(out))
		s.sound.addString(string(out))
		d.fold[1], d.sound[1] = s.fold.n, s.sound.n
		d.cyr, d.chinese = false, true
	}
}
