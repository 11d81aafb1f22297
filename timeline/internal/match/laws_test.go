package match

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// pieces are words, marks and letters of many scripts; names drawn from them
// meet every branch far more often than random letters do.
var pieces = []string{
	"Kim", "Lee", "Choi", "Chun", "song", "Yong", "hyun", "hwan", "Jae", "in", "Moon", "최", "춘송", "김용현", "이", "남궁민수",
	"Hasanov", "Həsənov", "Гасанов", "Zakir", "Закир", "Karim", "Kərim", "Valiyev", "oğlu", "Viktorovich", "Ivanova", "Ivanov",
	"bin", "ibn", "al", "de", "van", "Abdul", "Abdel", "Aziz", "Salman", "Hamad", "Isa", "Ben", "Le", "O'Brien", "D’Estaing",
	"Joseph", "Joe", "Biden", "R", "J.R.", "JC", "Дж.", "Jr.", "II", "VI", "XI", "V", "I", "3rd", "(Heinz)", "\"Bibi\"",
	"King", "General", "Dr.", "Prime", "Minister", "He", "M.", "Müller", "Mueller", "Erdoğan", "ERDOGAN", "Şükrü", "Nguyễn", "Łódź",
	"Μητσοτάκης", "სააკაშვილი", "Փաշինյան", "习近平", "محمد", "バラク", "नरेन्द्र", "e\u0301", "\u0301", "ь", "\u202e", "\xff", "\xe4\xbd", "1", "&",
}

var glue = []string{" ", " ", " ", "-", "", ", ", ".", " - ", "·", "\t", "'"}

func drawText(t *rapid.T, label string) string {
	var b strings.Builder
	for range rapid.IntRange(0, 6).Draw(t, label+" words") {
		if rapid.IntRange(0, 9).Draw(t, label+" kind") == 0 {
			b.WriteString(rapid.String().Draw(t, label+" noise"))
		} else {
			b.WriteString(rapid.SampledFrom(pieces).Draw(t, label+" piece"))
		}
		b.WriteString(rapid.SampledFrom(glue).Draw(t, label+" glue"))
	}
	return b.String()
}

func drawInput(t *rapid.T, label string) Input {
	in := Input{
		Full:    drawText(t, label),
		Culture: rapid.SampledFrom([]string{"", "", "KR", "CN", "HU", "AZ", "ko-KR", "US", "xx"}).Draw(t, label+" culture"),
	}
	if rapid.IntRange(0, 3).Draw(t, label+" parts") == 0 {
		in.Family, in.Given = drawText(t, label+" family"), drawText(t, label+" given")
		if words := strings.Fields(in.Full); len(words) > 0 && rapid.Bool().Draw(t, label+" inside") {
			in.Family = rapid.SampledFrom(words).Draw(t, label+" stated")
		}
	}
	for range rapid.IntRange(0, 2).Draw(t, label+" forms") {
		in.Forms = append(in.Forms, drawText(t, label+" form"))
	}
	return in
}

func checkPair(t require.TestingT, x, y Input) {
	a, b := Prepare(x), Prepare(y)
	r := Compare(a, b)
	require.Equal(t, r, Compare(b, a), "symmetry")
	require.Equal(t, r, Compare(Prepare(x), Prepare(y)), "determinism")
	require.Equal(t, r.Compatible, r.Verdict == Same)
	if r.Compatible {
		require.Positive(t, r.Points)
		require.LessOrEqual(t, r.Points, MaxPoints)
	} else {
		require.Zero(t, r.Points)
	}
	ab, ba := Align(a, b), Align(b, a)
	require.Equal(t, r, ab.Result)
	require.Equal(t, r, ba.Result)
	require.Equal(t, len(ab.Pairs), len(ba.Pairs))
	for _, p := range ab.Pairs {
		require.True(t, p.Class >= Exact && p.Class <= Missing, "%+v", p)
		require.Contains(t, ba.Pairs, Pair{A: p.B, B: p.A, Class: p.Class})
		require.Equal(t, p.Class == Missing, p.A == "" || p.B == "", "%+v", p)
	}
	for _, n := range []*Name{a, b} {
		checkName(t, n)
	}
	// A name never contradicts itself, and nothing agrees better with it.
	self := Compare(a, Prepare(x))
	require.NotEqual(t, Different, self.Verdict, "%q", a)
	if r.Compatible && len(x.Forms) == 0 && len(y.Forms) == 0 {
		require.True(t, self.Verdict == Same, "%q agrees with %q but not with itself", a, b)
	}
}

func checkName(t require.TestingT, n *Name) {
	require.LessOrEqual(t, len(n.readings), maxForms)
	require.LessOrEqual(t, len(n.BlockKeys()), maxKeys)
	for i, k := range n.BlockKeys() {
		require.True(t, utf8.ValidString(k), "%q", k)
		require.True(t, i == 0 || n.BlockKeys()[i-1] < k, "not sorted: %q", n.BlockKeys())
	}
	for i := range n.readings {
		r := &n.readings[i]
		require.LessOrEqual(t, len(r.tokens), maxTokens)
		require.NotZero(t, r.words+r.starts, "a reading without word")
		require.LessOrEqual(t, len(r.korean), 2*maxKorean)
		for j := range r.tokens {
			require.NotEmpty(t, r.tokens[j].fold)
			require.NotEmpty(t, r.tokens[j].raw)
			require.True(t, utf8.ValidString(r.tokens[j].raw))
		}
	}
	require.Equal(t, n.IsZero(), len(n.BlockKeys()) == 0 && len(n.readings) == 0)
}

func TestLaws(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		checkPair(t, drawInput(t, "a"), drawInput(t, "b"))
	})
}

// TestLawsOfSimilarNames compares a name with a part or a rearrangement of it.
func TestLawsOfSimilarNames(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		x := drawInput(t, "a")
		y := x
		words := strings.Fields(x.Full)
		y.Full = strings.Join(rapid.Permutation(words).Draw(t, "order")[:rapid.IntRange(0, len(words)).Draw(t, "kept")], " ")
		checkPair(t, x, y)
	})
}

// TestLawsOfNearTies compares names whose words nearly equal one another, so
// that there is more than one way to pair them.
func TestLawsOfNearTies(t *testing.T) {
	t.Parallel()
	words := rapid.SampledFrom([]string{"Hasan", "Hassan", "Hasen", "Gasan", "Khasan", "Hasanov", "Gasanov", "Hasanova", "Hassanof", "Khasanof", "H.", "G.", "Hasa", "Nov", "Ga", "San"})
	rapid.Check(t, func(t *rapid.T) {
		draw := func(label string) Input {
			return Input{Full: strings.Join(rapid.SliceOfN(words, 1, 5).Draw(t, label), " ")}
		}
		checkPair(t, draw("a"), draw("b"))
	})
}

// TestSpellingDoesNotMatter: case, diacritics and hyphens never turn a name of
// two ordinary words into another, and it can be found by any spelling.
func TestSpellingDoesNotMatter(t *testing.T) {
	t.Parallel()
	marks := strings.NewReplacer("a", "á", "e", "ê", "o", "ö", "u", "ū", "n", "ñ")
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.StringMatching(`[A-Z][a-z]{3,9}`)
		first, second := word.Draw(t, "first"), word.Draw(t, "second")
		name := Prepare(Input{Full: first + " " + second})
		for _, k := range []string{strings.ToLower(first), strings.ToLower(second)} {
			if words()[k].uses&^(asServant|asFamilyName) != 0 {
				t.Skip("a title")
			}
		}
		for _, other := range []string{
			strings.ToUpper(first + " " + second),
			strings.ToLower(first + " " + second),
			marks.Replace(first + " " + second),
			first + "-" + second,
			second + " " + first,
			second + ", " + first,
			first + "  " + second + " ",
		} {
			o := Prepare(Input{Full: other})
			r := Compare(name, o)
			require.True(t, r.Compatible, "%q %+v", other, Align(name, o))
			require.GreaterOrEqual(t, r.Points, 18, "%q", other)
			require.True(t, shareKey(name, o), "%q: %q, %q", other, name.BlockKeys(), o.BlockKeys())
		}
	})
}

func TestPrepareIsBounded(t *testing.T) {
	t.Parallel()
	for _, s := range []string{
		strings.Repeat("a", 1<<20), strings.Repeat("a ", 1<<19), strings.Repeat("щ", 1<<18), strings.Repeat("꽤", 1<<18),
		strings.Repeat("\u0301", 1<<18), "a" + strings.Repeat("\u0301", 1<<18), strings.Repeat("\xff", 1<<20), strings.Repeat("ấ-", 1<<18),
		strings.Repeat("ju", 100), strings.Repeat("kgukg", 40), strings.Repeat("K", 100) + " " + strings.Repeat("ye", 60),
	} {
		n := Prepare(Input{Full: s, Family: s, Given: s, Forms: []string{s, s + "b", s + "c"}, Culture: "KR"})
		checkName(t, n)
		assert.NotEqual(t, Different, Compare(n, n).Verdict)
	}
}

func FuzzCompare(f *testing.F) {
	for _, p := range benchPairs {
		f.Add(p[0].Full, p[0].Family, p[0].Culture, p[1].Full, p[1].Family, p[1].Culture)
	}
	f.Add("남궁민수", "남궁", "KR", "Namgung Min-su", "Namgung", "")
	f.Add("Frost, William W.", "", "US", "\xffWilliam\xe4 W Frost", "Frost", "xx")
	f.Add("'Abd al-Aziz (\"x\") III", "al-Aziz", "SA", "Abdulaziz 3rd", "", "")
	f.Fuzz(func(t *testing.T, a, familyA, cultureA, b, familyB, cultureB string) {
		checkPair(t, Input{Full: a, Family: familyA, Culture: cultureA}, Input{Full: b, Family: familyB, Culture: cultureB})
	})
}
