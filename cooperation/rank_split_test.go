package cooperation

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestSplitRank(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		in         RankContext
		rank       string // its text
		title      string
		rest       string
		wantErr    string
	}{
		{"rank and name", "Col. Gen. Karim Valiyev", RankContext{Country: "AZ"}, "Col. Gen.", "colonel general", "Karim Valiyev", ""},
		{"joined by a hyphen", "general-polkovnik Zakir Həsənov", RankContext{Country: "AZ"}, "general-polkovnik", "colonel general", "Zakir Həsənov", ""},
		{"brackets", "Rear Admiral (lower half) John Doe", RankContext{Country: "US"}, "Rear Admiral (lower half)", "rear admiral (lower half)", "John Doe", ""},
		{"retired", "Gen. (Ret.) Hulusi Akar", RankContext{Country: "TR"}, "Gen. (Ret.)", "general", "Hulusi Akar", ""},
		{"retired, in front", "(E) Tümgeneral Ali Veli", RankContext{Country: "TR"}, "(E) Tümgeneral", "major general", "Ali Veli", ""},
		{"retired, with a dot", "E. Tümgeneral Ali Veli", RankContext{Country: "TR"}, "E. Tümgeneral", "major general", "Ali Veli", ""},
		{"an address between", "Col. (Ret) Dr. Ahmed", RankContext{Country: "PK"}, "Col. (Ret)", "colonel", "Dr. Ahmed", ""},
		{"out of service", "General a.D. Harald Kujat", RankContext{Country: "DE"}, "General a.D.", "general", "Harald Kujat", ""},
		{"initial", "Lt. Gen. R. Smith", RankContext{Country: "US"}, "Lt. Gen.", "lieutenant general", "R. Smith", ""},
		{"particles belong to the name", "Col. De La Cruz", RankContext{Country: "US"}, "Col.", "colonel", "De La Cruz", ""},
		{"service", "U.S. Army Gen. Mark Milley", RankContext{Country: "US"}, "U.S. Army Gen.", "general", "Mark Milley", ""},
		{"French", "Général d'armée Thierry Burkhard", RankContext{Country: "FR"}, "Général d'armée", "army general", "Thierry Burkhard", ""},
		{"Polish", "gen. broni Wiesław Kukuła", RankContext{Country: "PL"}, "gen. broni", "lieutenant general", "Wiesław Kukuła", ""},
		{"Russian", "генерал-лейтенант Керим Велиев", RankContext{Country: "AZ"}, "генерал-лейтенант", "lieutenant general", "Керим Велиев", ""},
		{"Korean, after the name", "최춘송 소장", RankContext{Country: "KR"}, "소장", "major general", "최춘송", ""},
		{"Korean with its service", "김용현 육군 대장", RankContext{Country: "KR"}, "육군 대장", "general", "김용현", ""},
		{"Chinese, in one word", "李尚福上将", RankContext{Country: "CN"}, "上将", "general", "李尚福", ""},
		{"after a comma", "Karim Valiyev, Colonel General", RankContext{Country: "AZ"}, "Colonel General", "colonel general", "Karim Valiyev", ""},
		{"no rank", "Lee Hunseung", RankContext{Country: "KR"}, "", "", "Lee Hunseung", ""},
		{"a surname that begins like a rank", "Generalov", RankContext{Country: "RU"}, "", "", "Generalov", ""},
		{"the same with a given name", "Sergei Generalov", RankContext{Country: "RU"}, "", "", "Sergei Generalov", ""},
		{"a given name that begins like an address", "Honorata Dwan", RankContext{}, "", "", "Honorata Dwan", ""},
		{"not a rank of a person", "General Staff", RankContext{Country: "RU"}, "", "", "General Staff", ""},
		{"a post", "Commander of the Navy", RankContext{Country: "KR"}, "", "", "Commander of the Navy", ""},
		{"a rank alone is left whole", "Marshal", RankContext{}, "", "", "Marshal", ""},
		{"a mayor", "Mayor Eric Adams", RankContext{Country: "US"}, "", "", "Mayor Eric Adams", ""},
		{"address first", "Mr. Lee Jeongjae", RankContext{Country: "KR"}, "", "", "Mr. Lee Jeongjae", ""},
		{
			"rank or given name", "Major Owens", RankContext{Country: "US"}, "", "", "Major Owens",
			`"Major Owens" is ambiguous: it may mean major (OF-3) or nothing of the kind; give RankContext.Branch`,
		},
		{
			"the Japanese minister", "Gen Nakatani", RankContext{Country: "JP"}, "", "", "Gen Nakatani",
			`"Gen Nakatani" is ambiguous: it may mean general (OF-9) or nothing of the kind; give RankContext.Branch`,
		},
		{"a dot settles it", "Maj. Owens", RankContext{Country: "US"}, "Maj.", "major", "Owens", ""},
		{"a full name settles it", "Major John Smith", RankContext{Country: "US"}, "Major", "major", "John Smith", ""},
		{"the branch settles it", "Major Owens", RankContext{Country: "US", Branch: BranchArmy}, "Major", "major", "Owens", ""},
		{
			"an ambiguous rank is cut all the same", "Captain Smith", RankContext{Country: "US"}, "Captain", "captain", "Smith",
			`"Captain" is ambiguous: it may mean army captain (OF-2) or navy captain (OF-5); give RankContext.Branch`,
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			rank, rest, err := SplitRank(tt.text, tt.in)
			if tt.wantErr == "" {
				require.NoError(t, err)
			} else {
				require.EqualError(t, err, tt.wantErr)
				assert.ErrorIs(t, err, ErrAmbiguous)
			}
			assert.Equal(t, tt.rank, rank.Text)
			assert.Equal(t, tt.title, rank.Title)
			assert.Equal(t, tt.rest, rest)
		})
	}
}

// Every spelling is cut off a name whole, before it.
func TestSplitRankCutsEverySpelling(t *testing.T) {
	rows := rankRows(t)
	rapid.Check(t, func(t *rapid.T) {
		r := rapid.SampledFrom(rows).Draw(t, "row")
		in := r.in
		if in.Branch == "" {
			in.Branch = BranchJoint // an officer, so that Major is no given name
		}
		want, wantErr := ParseRank(r.text, in)
		if want.Title == "" {
			t.Skip("not a rank")
		}
		rank, rest, err := SplitRank(r.text+" Zqx Wvyk", in)
		if rank != want || rest != "Zqx Wvyk" || (err == nil) != (wantErr == nil) {
			t.Fatalf("%q: got %+v, %q, %v; want %+v, %v", r.text, rank, rest, err, want, wantErr)
		}
	})
}

func TestSplitHonorific(t *testing.T) {
	for _, tt := range []struct{ text, honorific, rest string }{
		{"H.E. Mr. Lee Hunseung", "H.E. Mr.", "Lee Hunseung"},
		{"Mr. Lee Hunseung", "Mr.", "Lee Hunseung"},
		{"cənab Çunq Sukvan", "cənab", "Çunq Sukvan"},
		{"Dr. Kim", "Dr.", "Kim"},
		{"Rt Hon Ben Wallace", "Rt Hon", "Ben Wallace"},
		{"The Right Honourable Ben Wallace", "The Right Honourable", "Ben Wallace"},
		{"His Excellency Ilham Aliyev", "His Excellency", "Ilham Aliyev"},
		{"His Royal Highness Prince Harry", "His Royal Highness", "Prince Harry"},
		{"г-н Ким", "г-н", "Ким"},
		{"господин Ильхам Алиев", "господин", "Ильхам Алиев"},
		{"H.E. Col. Gen. Zakir Hasanov", "H.E.", "Col. Gen. Zakir Hasanov"},
		{"Honorata Dwan", "", "Honorata Dwan"},
		{"Mirza Begum", "", "Mirza Begum"},
		{"He Lifeng", "", "He Lifeng"},
		{"Pan Gi-mun", "", "Pan Gi-mun"},
		{"Mr.", "", "Mr."},
		{"", "", ""},
	} {
		honorific, rest := SplitHonorific(tt.text)
		assert.Equal(t, tt.honorific, honorific, tt.text)
		assert.Equal(t, tt.rest, rest, tt.text)
	}
}

// Arab ranks that are also given names cut nothing off while nobody says that
// the text is about an officer.
func TestSplitRankArabNames(t *testing.T) {
	for _, text := range []string{"Raid Fahmi", "Raid Jahid Fahmi", "Naqib Ahmad Khpalwak", "Mushir Alam"} {
		rank, rest, err := SplitRank(text, RankContext{})
		assert.ErrorIs(t, err, ErrAmbiguous, text)
		assert.True(t, rank.IsZero(), text)
		assert.Equal(t, text, rest)
	}
	for _, tt := range []struct {
		text string
		in   RankContext
		rank string
		rest string
	}{
		{"Raid Ahmad Hasan", RankContext{Country: "IQ", Branch: BranchArmy}, "Raid", "Ahmad Hasan"},
		{"Liwa Muhammad Hasan", RankContext{Country: "EG"}, "Liwa", "Muhammad Hasan"},
		{"Fariq awwal rukn Abd al-Amir", RankContext{Country: "IQ"}, "Fariq awwal rukn", "Abd al-Amir"},
		{"Staff Major General Hamad Al Rumaithi", RankContext{Country: "AE"}, "Staff Major General", "Hamad Al Rumaithi"},
		{"Oberst i. G. Hans Müller", RankContext{Country: "DE"}, "Oberst i. G.", "Hans Müller"},
		{"Gen. I. G. Smith", RankContext{Country: "GB"}, "Gen.", "I. G. Smith"},
		{"Gen. D. Petraeus", RankContext{Country: "US"}, "Gen.", "D. Petraeus"},
		{"V Adm John Smith", RankContext{Country: "GB"}, "V Adm", "John Smith"},
		{"Rav Aluf Herzi Halevi", RankContext{Country: "IL"}, "Rav Aluf", "Herzi Halevi"},
		{"רב-אלוף הרצי הלוי", RankContext{Country: "IL"}, "רב-אלוף", "הרצי הלוי"},
	} {
		rank, rest, err := SplitRank(tt.text, tt.in)
		assert.NoError(t, err, tt.text)
		assert.Equal(t, tt.rank, rank.Text, tt.text)
		assert.Equal(t, tt.rest, rest, tt.text)
	}
	for _, text := range []string{"General Staff", "Rav", "Gen. B.", "Ra", "Phon"} {
		_, err := ParseRank(text, RankContext{Country: "GB"})
		assert.ErrorIs(t, err, ErrUnknown, text)
	}
}
