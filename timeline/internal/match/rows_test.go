package match

import (
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/timeline/internal/table"
	"github.com/defcoop/defcoop/timeline/internal/table/tabletest"
)

// embedded is a table and how to read another text in its place.
type embedded struct {
	name string
	text string
	use  func(text string)
}

var tables = []embedded{
	{"words", wordsTable, func(s string) { words = sync.OnceValue(func() map[string]entry { return readWords(s, variantsTable) }) }},
	{"variants", variantsTable, func(s string) { words = sync.OnceValue(func() map[string]entry { return readWords(wordsTable, s) }) }},
	{"cultures", culturesTable, func(s string) { cultures = sync.OnceValue(func() map[string]culture { return readCultures(s) }) }},
	{"korean_surnames", surnamesTable, func(s string) { surnames = sync.OnceValue(func() *koreanSurnames { return readSurnames(s) }) }},
	{"korean_syllables", syllablesTable, func(s string) { romanised = sync.OnceValue(func() *koreanSpellings { return readSpellings(s) }) }},
	{"scripts", scriptsTable, func(s string) { homeScripts = sync.OnceValue(func() map[string]scriptSet { return readScripts(s) }) }},
	{"endings", endingsTable, func(s string) { endings = sync.OnceValue(func() []ending { return readEndings(s) }) }},
	{"kana", kanaTable, func(s string) { kana = sync.OnceValue(func() map[string]string { return readKana(s) }) }},
	{"chinese_syllables", chineseTable, func(s string) { chinese = sync.OnceValue(func() *chineseSyllables { return readChinese(s) }) }},
}

func TestTables(t *testing.T) {
	t.Parallel()
	for _, x := range tables {
		tabletest.Check(t, x.name, x.text)
	}
	tabletest.Check(t, "hanzi", hanziTable)
	for r := range table.Rows(variantsTable) { // no row knows a person
		assert.Regexp(t, `^[a-z]+$`, r.Form)
	}
	for r := range table.Rows(wordsTable) {
		assert.Contains(t, []string{"before", "within", "after", "after, in capitals", "alone"}, r.Where, "%+v", r)
		if r.Where == "alone" {
			assert.GreaterOrEqual(t, len(r.Form), 4, "%+v: no shorter word is a name by itself", r)
		}
	}
}

// rowCase asks something of names that a row of a table decides. The answers
// stand apart from the tables, in testdata/rows.tsv.
type rowCase struct{ table, form, question, culture, a, b, answer string }

func rowCases(t *testing.T) []rowCase {
	t.Helper()
	text, err := os.ReadFile("testdata/rows.tsv")
	require.NoError(t, err)
	var all []rowCase
	for _, line := range strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")[1:] {
		f := strings.Split(line, "\t")
		require.Len(t, f, 7, line)
		all = append(all, rowCase{f[0], f[1], f[2], f[3], f[4], f[5], f[6]})
	}
	return all
}

// ask answers the question of a case.
func (c rowCase) ask() string {
	a := prepare(c.a, c.culture)
	switch c.question {
	case "text":
		return a.String()
	case "forms":
		var forms []string
		for i := range a.readings {
			forms = append(forms, (&Name{readings: a.readings[i : i+1]}).String())
		}
		return strings.Join(forms, " / ")
	case "keys":
		return strings.Join(a.BlockKeys(), " ")
	case "compare":
		r := Compare(a, prepare(c.b, c.culture))
		s := r.Verdict.String()
		if r.Compatible {
			s += fmt.Sprint(" ", r.Points)
		}
		if r.Kin {
			s += " kin"
		}
		if r.Loose {
			s += " loose"
		}
		return s
	}
	// which syllables of Hangul the spelling may stand for
	hangul := func(initial, vowel, final int) string {
		return string(rune(hangulFirst + initial*perInitial + vowel*perVowel + final))
	}
	var can []string
	switch c.question {
	case "initial":
		for i := range 19 {
			can = append(can, hangul(i, 0, 0))
		}
	case "vowel", "vowel alone":
		initial := 0
		if c.question == "vowel alone" {
			initial = 11
		}
		for v := range 21 {
			can = append(can, hangul(initial, v, 0))
		}
	case "final":
		for _, f := range []int{0, 1, 4, 7, 8, 16, 17, 21} {
			can = append(can, hangul(0, 0, f))
		}
	}
	var out strings.Builder
	for _, s := range can {
		if Compare(a, prepare("김"+s+"민", c.culture)).Verdict == Same {
			out.WriteString(s)
		}
	}
	return out.String()
}

func TestRows(t *testing.T) {
	t.Parallel()
	asked := map[[2]string]bool{}
	for _, c := range rowCases(t) {
		asked[[2]string{c.table, c.form}] = true
		assert.Equal(t, c.answer, c.ask(), "%+v", c)
	}
	for _, x := range tables {
		for r := range table.Rows(x.text) {
			assert.True(t, asked[[2]string{x.name, r.Form}], "%s: no case in testdata/rows.tsv asks for %q", x.name, r.Form)
		}
	}
}

// TestRowsAreHeld takes each row out of its table, and then gives it the next
// other meaning: some case must fail both times. It runs alone, since it
// exchanges what the package reads.
func TestRowsAreHeld(t *testing.T) {
	cases := map[[2]string][]rowCase{}
	for _, c := range rowCases(t) {
		k := [2]string{c.table, c.form}
		cases[k] = append(cases[k], c)
	}
	for _, x := range tables {
		t.Cleanup(func() { x.use(x.text) })
		lines := strings.SplitAfter(strings.TrimSuffix(x.text, "\n"), "\n")
		rows := make([]table.Row, 0, len(lines))
		for r := range table.Rows(x.text) {
			rows = append(rows, r)
		}
		for i, r := range rows {
			held := func(instead, what string) {
				x.use(strings.Join(lines[:i+1], "") + instead + strings.Join(lines[i+2:], ""))
				for _, c := range cases[[2]string{x.name, r.Form}] {
					if c.ask() != c.answer {
						return
					}
				}
				t.Errorf("%s: no case fails if %q, %q %s", x.name, r.Form, r.Meaning, what)
			}
			held("", "is left out")
			for k := range rows {
				if o := rows[(i+k)%len(rows)]; o.Meaning != r.Meaning && o.Where == r.Where {
					held(strings.Join([]string{r.Form, o.Meaning, r.Language, r.Where, r.Source}, "\t")+"\n", "means "+o.Meaning)
					break
				}
			}
		}
		x.use(x.text)
	}
}
