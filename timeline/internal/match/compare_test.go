package match

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// prepare reads a name in a culture.
func prepare(full, culture string) *Name { return Prepare(Input{Full: full, Culture: culture}) }

func TestCompare(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name    string
		a, b    string
		culture string // of both
		want    Verdict
		points  int
	}{
		// scripts and systems of romanisation
		{"the same", "Zakir Hasanov", "Zakir Hasanov", "AZ", Same, 20},
		{"Azerbaijani letters", "Karim Valiyev", "Kərim Vəliyev", "AZ", Same, 18},
		{"a or e for ə", "Karim Valiyev", "Kerim Veliyev", "", Same, 12},
		{"Russian", "Закир Гасанов", "Zakir Hasanov", "", Same, 15},
		{"Russian and Azerbaijani", "Закир Гасанов", "Zakir Həsənov", "AZ", Same, 15},
		{"-iev and -iyev", "Ильхам Алиев", "Ilham Aliyev", "", Same, 12},
		{"dotted capital", "İLHAM ƏLİYEV", "Ilham Aliyev", "", Same, 19},
		{"Azerbaijani c and q", "Vaqif Hacıyev", "Vagif Hajiyev", "", Same, 12},
		{"German", "Sergei Schoigu", "Сергей Шойгу", "", Same, 13},
		{"French", "Sergueï Choïgou", "Sergei Shoigu", "", Same, 12},
		{"German w and j", "Sergej Lawrow", "Sergey Lavrov", "", Same, 12},
		{"Ukrainian", "Володимир Зеленський", "Wolodymyr Selenskyj", "UA", Same, 12},
		{"Ukrainian name in Russian", "Volodymyr Zelenskyy", "Владимир Зеленский", "", Same, 13},
		{"Belarusian", "Alyaksandr Lukashenka", "Aleksandr Lukashenko", "", Same, 12},
		{"Greek", "Κυριάκος Μητσοτάκης", "Kyriakos Mitsotakis", "", Same, 18},
		{"Georgian", "მიხეილ სააკაშვილი", "Mikheil Saakashvili", "", Same, 18},
		{"Armenian", "Նիկոլ Փաշինյան", "Nikol Pashinyan", "", Same, 18},
		{"umlaut", "Hans Müller", "Hans Mueller", "", Same, 16},
		{"Turkish", "Recep Tayyip Erdoğan", "Recep Tayyip Erdogan", "TR", Same, 19},
		{"Slovene", "Janez Janša", "Janez Jansa", "", Same, 19},
		{"Arabic vowels", "Hosni Mubarak", "Husni Mubarak", "", Same, 16},
		{"Arabic consonants", "Muammar Gaddafi", "Moammar Kadhafi", "", Same, 10},

		// Korean
		{"Korean strangers", "Choi Chun-song", "Choi Suk", "KR", Different, 0},
		{"Korean strangers, one letter", "Kim Yong-hyun", "Kim Yong-hwan", "KR", Different, 0},
		{"Korean strangers, no hint", "Lee Jeongjae", "Lee Hunseung", "", Different, 0},
		{"Hangul", "문재인", "Moon Jae-in", "KR", Same, 16},
		{"two romanisations", "Choi Chun-song", "Choe Chunseong", "KR", Same, 15},
		{"hyphen, space or none", "Choi Chun Song", "Choi Chunsong", "KR", Same, 18},
		{"family name last", "Jae-in Moon", "Moon Jae-in", "KR", Same, 20},
		{"family name last, Hangul", "Jae-in Moon", "문재인", "KR", Same, 16},
		{"in Azerbaijani", "Lee Hunseung", "Lii Hunseunq", "", Same, 15},
		{"in Azerbaijani, with hint", "Lee Hunseung", "Lii Hunseunq", "KR", Same, 15},
		{"in Russian", "Kim Kwan-jin", "Ким Куан-Жин", "KR", Same, 15},
		{"in German by way of Azerbaijani", "Jung Ho-sub", "Yung Xo Sub", "KR", Same, 15},
		{"North and South", "Ri Yong-ho", "Lee Yong-ho", "KP", Same, 18},
		{"two syllables of family name", "남궁민수", "Namgung Min-su", "KR", Same, 18},
		{"family name alone", "Kim", "Kim Yong-hyun", "KR", Weak, 0},
		{"family names alone", "Kim", "Kim", "KR", Weak, 0},
		{"half a given name", "Kim Jong", "Kim Jong-un", "KP", Weak, 0},
		{"half a given name, Lee", "Lee Myung", "Lee Myung-bak", "KR", Weak, 0},
		{"half a given name, Park", "Park Geun", "Park Geun-hye", "KR", Weak, 0},
		{"half a given name, Hangul", "김정", "김정은", "KP", Different, 0},
		{"Korean strangers, long and one letter", "Kim Minjun", "Kim Minjung", "KR", Different, 0},

		// Chinese and other family names that come first
		{"Chinese strangers, one letter", "Wang Jun", "Wang Yun", "CN", Different, 0},
		{"Chinese strangers, one sound", "Shang Wei", "Chang Wei", "CN", Different, 0},
		{"Chinese order", "Jinping Xi", "Xi Jinping", "CN", Same, 20},
		{"Hungarian order", "Orbán Viktor", "Viktor Orban", "HU", Same, 19},
		{"Chinese script", "习近平", "习近平", "CN", Same, 10},
		{"a script that is not read", "习近平", "Xi Jinping", "CN", Weak, 0},

		// word order, joins, initials
		{"capitals for the family name", "HASANOV Zakir", "Zakir Hasanov", "", Same, 20},
		{"comma", "Hasanov, Zakir", "Zakir Hasanov", "", Same, 20},
		{"a word twice, two ways to pair it", "King Kim-King", "Kim-King", "", Same, 20},
		{"a word twice, the equal one first", "Zakir Hasan", "Hásan Hasan Zakir", "", Same, 19},
		{"no space", "SergeiLavrov", "Sergei Lavrov", "", Same, 18},
		{"too many spaces", "Nikolai Plat Ono Vich Patrushev", "Nikolai Platonovich Patrushev", "", Same, 18},
		{"initial", "Z. Hasanov", "Zakir Hasanov", "", Same, 13},
		{"initial of another script", "З. Гасанов", "Zakir Hasanov", "", Same, 9},
		{"initial of another name", "S. Hasanov", "Zakir Hasanov", "", Different, 0},
		{"Russian initial after", "Hasanov Z.", "Zakir Hasanov", "", Same, 13},
		{"initial for a word while another has no partner", "Pompeo Michael R.", "Rice Michael", "US", Different, 0},
		{"initial for a middle name while another is left out", "Mohamed A. Salem Rashid", "Mohamed Ali Rashid", "", Same, 14},
		{"initial of the family name", "Karim V.", "Karim Valiyev", "", Weak, 0},
		{"two initials", "J.R. Biden", "Joseph R. Biden", "US", Same, 10},
		{"initials without stops", "JR Biden", "Joseph R. Biden", "US", Same, 10},
		{"digraph initial in one script", "Kh. Aliyev", "Hasan Aliyev", "AZ", Same, 13},
		{"digraph initial", "Дж. Джонсон", "John Johnson", "", Same, 9},
		{"middle initial left out", "Joseph R. Biden", "Joseph Biden", "US", Same, 19},
		{"another middle initial", "Hans O Friedrich", "Hans Joachim Friedrich", "", Different, 0},
		{"one more middle initial", "George H. W. Bush", "George W. Bush", "US", Weak, 0},

		// parts that may be there or not
		{"nickname", "Joe Biden", "Joseph R. Biden", "US", Same, 16},
		{"title", "Colonel General Zakir Hasanov", "Zakir Hasanov", "AZ", Same, 20},
		{"title that is a name", "Stephen King", "King", "", Weak, 0},
		{"patronymic", "Vladimir Vladimirovich Putin", "Vladimir Putin", "RU", Same, 19},
		{"Azerbaijani patronymic", "Zakir Əsgər oğlu Həsənov", "Zakir Hasanov", "AZ", Same, 18},
		{"two patronymics", "Ivan Petrovich Sidorov", "Ivan Pavlovich Sidorov", "RU", Different, 0},
		{"article", "Bashar al-Assad", "Bashar Assad", "", Same, 20},
		{"servant of", "'Abd al-Aziz al-Nuristani", "Abdul Aziz Nooristani", "", Same, 16},
		{"one word or three", "Abdelfattah Sisi", "Abdel Fattah al-Sisi", "", Same, 18},
		{"de", "Carlos de Gortari", "Carlos Gortari", "", Same, 20},
		{"brackets", "Henry A. (Heinz Alfred) Kissinger", "Henry Kissinger", "", Same, 19},
		{"second family name", "Felipe Calderón", "Felipe Calderón Hinojosa", "MX", Same, 19},
		{"suffix left out", "Ferdinand Marcos Jr.", "Ferdinand Marcos", "", Same, 20},
		{"king and king", "Hassan II", "King Hassan II", "", Same, 10},
		{"king and his father's name", "Abdullah II", "Abdullah II bin Al-Hussein", "JO", Same, 9},
		{"king and his son", "Abdullah II", "Hussein bin Abdullah II", "JO", Different, 0},
		{"king and grandson", "Hassan II", "Hassan III", "", Different, 0},
		{"king and namesake", "Juan Carlos I", "Juan Carlos Varela", "", Weak, 0},
		{"Xi is no number", "Xi Jinping", "Jinping", "", Weak, 0},

		// slips
		{"letter dropped", "Hosni Mubarak", "Hosni Mubaak", "", Same, 14},
		{"letter doubled", "Helmut Schmidt", "Helmut Scchmidt", "", Same, 14},
		{"letters exchanged", "Alexander Luakshenko", "Alexander Lukashenko", "", Same, 14},
		{"one letter of a short word", "John Doe", "John Dor", "", Different, 0},
		{"slips in all words", "Michaol Lindenborg", "Michael Lindenbarg", "", Weak, 0},
		{"a slip and a habit", "Fridrix Lindenborg", "Fridrich Lindenburg", "", Same, 10},

		// people who are not the same
		{"strangers", "Safar Abiyev", "Zakir Hasanov", "AZ", Different, 0},
		{"family name shared", "Hafez al-Assad", "Bashar al-Assad", "", Different, 0},
		{"husband and wife", "Mehriban Aliyeva", "Ilham Aliyev", "AZ", Different, 0},
		{"brother and sister", "Antonio Garcia", "Antonia Garcia", "", Different, 0},
		{"-ov and -ova", "Aleksandr Ivanov", "Aleksandr Ivanova", "", Different, 0},
		{"two vowels make another name", "Elçin Hüseynov", "Elçin Həsənov", "AZ", Different, 0},
		{"in long words too", "Elçin Hüseynzadə", "Elçin Həsənzadə", "AZ", Different, 0},
		{"alike but another name", "Hassan Ahmed", "Hussein Ahmed", "", Different, 0},
		{"father and son", "Isa bin Salman Al Khalifa", "Hamad bin Isa bin Salman Al Khalifa", "BH", Different, 0},
		{"son and father", "Salman bin Hamad Al Khalifa", "Hamad bin Isa bin Salman Al Khalifa", "BH", Different, 0},
		{"uncle and nephew", "Jabir al-Ahmad al-Sabah", "Sabah al-Ahmad al-Jabir al-Sabah", "KW", Weak, 0},
		{"family name of one", "Macmillan", "Harold Macmillan", "GB", Weak, 0},
		{"whole name of one word", "Macmillan", "Macmillan", "GB", Same, 10},
		{"nothing", "", "Zakir Hasanov", "", Weak, 0},
		{"no letters", "...", "-", "", Weak, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			a, b := prepare(tt.a, tt.culture), prepare(tt.b, tt.culture)
			want := Result{Compatible: tt.want == Same, Verdict: tt.want, Points: tt.points}
			want.Kin, want.Loose, want.Unread = Compare(a, b).Kin, Compare(a, b).Loose, Compare(a, b).Unread // see TestKin, TestLoose, TestUnread
			assert.Equal(t, want, Compare(a, b), "%+v", Align(a, b).Pairs)
			assert.Equal(t, want, Compare(b, a), "not symmetric")
			assert.Equal(t, want, Align(a, b).Result, "Align and Compare differ")
			if tt.want == Same && tt.name != "no space" { // no key is cut out of a word
				assert.True(t, shareKey(a, b), "no common key: %q, %q", a.BlockKeys(), b.BlockKeys())
			}
		})
	}
}

func shareKey(a, b *Name) bool {
	for _, x := range a.BlockKeys() {
		for _, y := range b.BlockKeys() {
			if x == y {
				return true
			}
		}
	}
	return false
}

func TestCompareForms(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name string
		a, b Input
		want Result
	}{
		{
			"the form that agrees best decides",
			Input{Full: "Choi Chun-song", Forms: []string{"최춘송"}, Culture: "KR"},
			Input{Full: "최춘송", Culture: "KR"},
			Result{Compatible: true, Verdict: Same, Points: 20},
		},
		{
			"a form of a script that is not read changes nothing",
			Input{Full: "Zakir Hasanov", Forms: []string{"زاكير حسنوف"}},
			Input{Full: "Safar Abiyev"},
			Result{Compatible: false, Verdict: Different, Points: 0},
		},
		{
			"family name stated, other way round",
			Input{Full: "Jae-in Moon", Family: "Moon"},
			Input{Full: "Moon Jae-in", Family: "Moon"},
			Result{Compatible: true, Verdict: Same, Points: 20},
		},
		{
			"both state the family name and do not agree which it is",
			Input{Full: "Friedrich Hans", Family: "Hans"},
			Input{Full: "Hans Friedrich", Family: "Friedrich"},
			Result{Compatible: true, Verdict: Same, Points: 16},
		},
		{
			"what agrees is not the family name",
			Input{Full: "Maria Anna Schmidt", Family: "Schmidt"},
			Input{Full: "Maria Anna", Family: "Anna"},
			Result{Compatible: false, Verdict: Weak, Points: 0},
		},
		{
			"family and given name without full",
			Input{Family: "Hasanov", Given: "Zakir"},
			Input{Full: "Zakir Hasanov"},
			Result{Compatible: true, Verdict: Same, Points: 20},
		},
		{
			"family name first by culture",
			Input{Family: "최", Given: "춘송", Culture: "KR"},
			Input{Full: "Choi Chun-song"},
			Result{Compatible: true, Verdict: Same, Points: 14},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			a, b := Prepare(tt.a), Prepare(tt.b)
			assert.Equal(t, tt.want, Compare(a, b), "%+v", Align(a, b).Pairs)
			assert.Equal(t, tt.want, Compare(b, a))
		})
	}
}

func TestCompareDoesNotAllocate(t *testing.T) {
	for _, p := range benchPairs {
		a, b := Prepare(p[0]), Prepare(p[1])
		assert.Zero(t, testing.AllocsPerRun(100, func() { Compare(a, b) }), "%v", p)
	}
}

// Of a name and its forms, maxForms are compared.
func TestManyForms(t *testing.T) {
	t.Parallel()
	forms := []string{"Karim Valiyev", "Safar Abiyev", "Viktor Petrov", "Joseph Biden", "Bashar Assad", "Angela Merkel"}
	many := Prepare(Input{Full: "Zakir Hasanov", Forms: forms})
	for i, f := range forms {
		want := Same
		if i+1 >= maxForms {
			want = Different
		}
		assert.Equal(t, want, Compare(many, prepare(f, "")).Verdict, f)
	}
}
