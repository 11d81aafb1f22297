package rank

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation/internal/fold"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Every normalised title reads back as itself in each ladder that has it.
func TestTitlesReadThemselves(t *testing.T) {
	for title := titleNone + 1; title < titleCount; title++ {
		name := titleNames[title]
		require.NotEmpty(t, name, "title %d", title)
		got, _ := Parse(name, Context{Country: "IS"})
		assert.Equal(t, name, got.Title)
	}
	for _, c := range []string{"US", "GB", "DE", "FR", "ES", "PL", "HR", "HU", "RU", "GE", "KR", "KP", "CN", "TW", "VN", "SA", "IL", "IR", "BR", "FI", "YUCS", "CA", "IN"} {
		l := ladderOf(c)
		for _, s := range []struct {
			scale  *scale
			branch string
		}{{l.land, army}, {l.sea, navy}, {l.air, airForce}} {
			if s.scale == nil {
				continue
			}
			for title := titleNone + 1; title < titleCount; title++ {
				if s.scale[title] == 0 || c == "FR" && (title == titleRearAdmiral || title == titleViceAdmiral) {
					continue // see Parse on French admirals
				}
				got, err := Parse(titleNames[title], Context{Country: c, Branch: s.branch})
				assert.Nil(t, err, "%s %s", c, titleNames[title])
				assert.Equal(t, gradeNames[s.scale[title]-1], got.Grade, "%s %s %s", c, s.branch, titleNames[title])
				again, err := Parse(got.Title, Context{Country: c, Branch: s.branch})
				assert.Nil(t, err)
				assert.Equal(t, got.Title, again.Title)
				assert.Equal(t, got.Grade, again.Grade)
			}
		}
	}
}

func TestLaddersCiteTheirSources(t *testing.T) {
	for _, l := range ladders {
		assert.NotEmpty(t, l.source)
		assert.Contains(t, []string{standard, conventional}, l.basis)
		require.NotNil(t, l.land)
	}
	for _, c := range []string{"CA", "IN", "TR", "GE", "JP", "IT", "IL", "IR", "BR", "FI", "CSHH", "YUCS"} {
		assert.NotEmpty(t, ladderOf(c).source, c)
	}
	assert.Nil(t, ladderOf("MN"))
	assert.Nil(t, ladderOf("UA"), "Ukraine's ladder depends on the day")
}

// The word tables are looked up with folded words only, so that a key that does
// not fold to itself could never be found.
func TestTablesAreFolded(t *testing.T) {
	files, err := filepath.Glob("*_table.go")
	require.NoError(t, err)
	quoted := regexp.MustCompile(`"([^"\\]+)"`)
	checked := 0
	for _, file := range files {
		source, err := os.ReadFile(file)
		require.NoError(t, err)
		for _, line := range strings.Split(string(source), "\n") {
			code, _, _ := strings.Cut(line, "//")
			if !strings.Contains(code, "case ") && !strings.HasPrefix(strings.TrimSpace(code), `"`) && !strings.Contains(code, `{"`) ||
				file == "ladder_table.go" || file == "phrase_table.go" || file == "title_table.go" {
				continue
			}
			for _, m := range quoted.FindAllStringSubmatch(code, -1) {
				var words [fold.MaxWords]fold.Word
				if n := fold.Words(m[1], &words); n == 1 {
					assert.Equal(t, m[1], words[0].Folded, "%s: %q", file, m[1])
					checked++
				}
			}
		}
	}
	assert.Greater(t, checked, 800)
}

// Every title, and every spelling of every phrase that the tables make a title
// of, is read before a name as it is alone, in every ladder, with dots and
// without.
func TestSplitAgreesWithParse(t *testing.T) {
	countries := []string{
		"", "US", "GB", "CA", "IN", "DE", "TR", "FR", "IT", "ES", "PT", "PL", "HR", "HU", "CZ", "RO", "NL", "SE", "FI",
		"RU", "AZ", "UA", "GE", "KR", "KP", "CN", "TW", "JP", "VN", "EG", "IL", "IR", "BR", "YUCS", "MN",
	}
	checked := 0
	check := func(text string, in Context) {
		want, wantErr := Parse(text, in)
		if want.Title == "" {
			return // not a rank of that country
		}
		checked++
		got, rest, err := Split(text+" Zqx Wvyk", in)
		if err != nil && wantErr == nil {
			return
		}
		if got != want || rest != "Zqx Wvyk" {
			t.Errorf("%q (%s): got %q %s %s, %q, %v; want %s %s", text, in.Country, got.Text, got.Title, got.Grade, rest, err, want.Title, want.Grade)
		}
	}
	for _, c := range countries {
		for _, title := range titleNames[1:] {
			for _, b := range []string{army, navy, airForce} {
				check(title, Context{Country: c, Branch: b})
			}
		}
	}
	spellings, phrases := spellings(t), phrases(t)
	for i, phrase := range phrases {
		c := countries[i%len(countries)]
		for _, text := range spellPhrase(phrase, spellings) {
			for _, country := range []string{"", "US", "IT", "BR", "RU", c} {
				in := Context{Country: country, Branch: joint}
				check(text, in)
				check(strings.ReplaceAll(text, " ", ". ")+".", in)
			}
		}
		if t.Failed() {
			return
		}
	}
	require.Greater(t, checked, 50_000)
}

// quoted finds the strings of a table's source.
var quoted = regexp.MustCompile(`"([^"\\\n]+)"`)

// spellings collects the words of the tables by what they mean.
func spellings(t *testing.T) map[string][]string {
	t.Helper()
	files, err := filepath.Glob("*_table.go")
	require.NoError(t, err)
	spellings := map[string][]string{}
	for _, file := range files {
		source, err := os.ReadFile(file)
		require.NoError(t, err)
		for _, m := range quoted.FindAllStringSubmatch(string(source), -1) {
			var toks [fold.MaxWords]fold.Word
			if fold.Words(m[1], &toks) != 1 {
				continue
			}
			if word, _ := translate(toks[0]); word != "" && word != drop && !slices.Contains(spellings[word], m[1]) {
				spellings[word] = append(spellings[word], m[1])
			}
		}
	}
	require.Greater(t, len(spellings), 100)
	return spellings
}

// phrases lists the phrases of the phrase table.
func phrases(t *testing.T) []string {
	t.Helper()
	source, err := os.ReadFile("phrase_table.go")
	require.NoError(t, err)
	var phrases []string
	for _, m := range quoted.FindAllStringSubmatch(string(source), -1) {
		if title, _ := phraseTitle(m[1]); title != titleNone {
			phrases = append(phrases, m[1])
		}
	}
	require.Greater(t, len(phrases), 150)
	return phrases
}

// spellPhrase spells a phrase in every way in which one of its words differs
// from the English, and with two words in every pair of ways of one script.
func spellPhrase(phrase string, spellings map[string][]string) []string {
	texts := []string{phrase}
	texts = append(texts, spellings[phrase]...)
	words := strings.Fields(phrase)
	for i := range words {
		for _, s := range spellings[words[i]] {
			one := slices.Clone(words)
			one[i] = s
			texts = append(texts, strings.Join(one, " "))
		}
	}
	if len(words) == 2 {
		for _, a := range spellings[words[0]] {
			for _, b := range spellings[words[1]] {
				if (a[0] < 0x80) == (b[0] < 0x80) {
					texts = append(texts, a+" "+b)
				}
			}
		}
	}
	return texts
}
