package letters

import (
	"os"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/timeline/internal/table"
	"github.com/defcoop/defcoop/timeline/internal/table/tabletest"
)

// spellCase is a letter after another one, and how it is to be read. The cases
// stand apart from the table, in testdata/letters.tsv.
type spellCase struct {
	before, letter rune
	ukrainian      bool
	want           Spelling
}

func spellCases(t *testing.T) []spellCase {
	t.Helper()
	text, err := os.ReadFile("testdata/letters.tsv")
	require.NoError(t, err)
	var all []spellCase
	for _, line := range strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")[1:] {
		f := strings.Split(line, "\t")
		require.Len(t, f, 5, line)
		var c spellCase
		if f[0] != "-" {
			c.before, _ = utf8.DecodeRuneInString(f[0])
		}
		c.letter, _ = utf8.DecodeRuneInString(f[1])
		c.ukrainian, c.want = f[2] == "true", Spelling{f[3], f[4]}
		all = append(all, c)
	}
	return all
}

func (c spellCase) holds() bool {
	got, ok := Spell(c.letter, c.before, c.ukrainian)
	return ok && got == c.want
}

func TestSpell(t *testing.T) {
	t.Parallel()
	for _, c := range spellCases(t) {
		got, ok := Spell(c.letter, c.before, c.ukrainian)
		assert.True(t, ok && got == c.want, "%c after %c, Ukrainian %t: %+v, expected %+v", c.letter, c.before, c.ukrainian, got, c.want)
	}
	for _, r := range "سह字あ가1-" {
		_, ok := Spell(r, 0, false)
		assert.False(t, ok, "%c", r)
	}
}

func TestTable(t *testing.T) {
	t.Parallel()
	tabletest.Check(t, "letters", lettersTable)
	for r := range table.Rows(lettersTable) {
		assert.Equal(t, 1, utf8.RuneCountInString(r.Form), "%+v", r)
		letter, _ := utf8.DecodeRuneInString(r.Form)
		assert.NotNil(t, new(spellings).slot(letter), "%+v: no place for the letter", r)
		assert.Regexp(t, `^(-|[a-z]+( [a-zSCZJHTGE]+)?)$`, r.Meaning, "%+v", r)
	}
}

// TestRowsAreHeld takes each row out of the table, and then gives it another
// meaning: some case must fail both times. It runs alone, since it exchanges
// what the package reads.
func TestRowsAreHeld(t *testing.T) {
	t.Cleanup(func() { spelled = sync.OnceValue(func() *spellings { return readSpellings(lettersTable) }) })
	cases := spellCases(t)
	lines := strings.SplitAfter(lettersTable, "\n")
	i := 0
	for r := range table.Rows(lettersTable) {
		i++
		for _, instead := range []string{"", r.Form + "\tw" + r.Meaning + "\t\t\t\n", r.Form + "\t" + r.Meaning + " w\t\t\t\n"} {
			changed := readSpellings(strings.Join(lines[:i], "") + instead + strings.Join(lines[i+1:], ""))
			spelled = func() *spellings { return changed }
			held := false
			for _, c := range cases {
				if held = !c.holds(); held {
					break
				}
			}
			assert.True(t, held, "no case fails with %q in place of the row of %q", instead, r.Form)
		}
	}
}

func TestFold(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ in, want string }{
		{"Tel Aviv", "tel aviv"}, {"Tel-Aviv", "tel aviv"}, {"  St. Petersburg ", "st petersburg"}, {"Bakı", "baki"}, {"İstanbul", "istanbul"},
		{"Gəncə", "ganca"}, {"GƏNCƏ", "ganca"}, {"Hà Nội", "ha noi"}, {"Tromsø", "tromso"}, {"Łódź", "lodz"}, {"Straße", "strasse"}, {"Đà Nẵng", "da nang"},
		{"Be’er Sheva", "beer sheva"}, {"Saʿada", "saada"}, {"Resolution 1325 (2000)", "resolution 1325 2000"},
		{"Баку", "баку"}, {"Київ", "киів"}, {"Йошкар-Ола", "иошкар ола"}, {"Αθήνα", "αθηνα"}, {"北京", "北京"}, {"القاهرة", "القاهرة"},
		{"e\u0301", "e"}, {"", ""}, {" -.", ""},
	} {
		assert.Equal(t, c.want, Fold(c.in), "%q", c.in)
		assert.Equal(t, c.want, Fold(c.want), "%q: folded twice", c.in)
	}
	assert.Equal(t, Fold("서울"), Fold("서울"), "composed or not")
}
