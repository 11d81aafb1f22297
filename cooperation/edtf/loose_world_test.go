package edtf

import (
	"errors"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation/edtf/internal/calendar"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Every date in the long format of CLDR reads back as that date, in every
// locale, without a hint and with the option.
func TestParseLooseLongFormats(t *testing.T) {
	data, err := os.ReadFile("testdata/loose/cldr.tsv")
	require.NoError(t, err)
	rows := strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")[1:]
	require.Greater(t, len(rows), 50)
	for _, row := range rows {
		f := strings.Split(row, "\t")
		require.Len(t, f, 4)
		names := strings.Split(f[3], ",")
		t.Run(f[0], func(t *testing.T) {
			for n := calendar.Number(2023, 12, 1); n < calendar.Number(2025, 1, 31); n++ {
				day := dayOf(n)
				text := longFormat(f[2], names, day)
				for _, options := range [][]LooseOption{nil, {Language(f[1])}} {
					r, err := ReadLoose(text, options...)
					if options == nil && day.Month >= 10 && errors.Is(err, ErrAmbiguous) && strings.Contains(text, "listopada") {
						continue
					}
					require.NoError(t, err)
					require.Equal(t, day.String(), r.Date.String(), text)
					require.Equal(t, BasisStated, r.Basis)
					require.False(t, r.Ambiguous)
				}
			}
		})
	}
}

// longFormat writes a day in a pattern of CLDR.
func longFormat(pattern string, months []string, day Day) string {
	var b strings.Builder
	for i := 0; i < len(pattern); {
		c := pattern[i]
		n := 1
		for i+n < len(pattern) && pattern[i+n] == c {
			n++
		}
		switch {
		case c == '\'':
			end := strings.IndexByte(pattern[i+1:], '\'')
			b.WriteString(pattern[i+1 : i+1+end])
			n = end + 2
		case c == 'd' && n == 2:
			b.WriteString(twoDigitsText(day.Day))
		case c == 'd':
			b.WriteString(strconv.Itoa(day.Day))
		case c == 'M' && n >= 3:
			b.WriteString(months[day.Month-1])
		case c == 'M':
			b.WriteString(strconv.Itoa(day.Month))
		case c == 'y':
			b.WriteString(strconv.FormatInt(day.Year, 10))
		default:
			b.WriteString(pattern[i : i+n])
		}
		i += n
	}
	return b.String()
}

// languageRows reads the wordings of the press: language, wording, date.
func languageRows(t testing.TB) (rows [][]string) {
	t.Helper()
	data, err := os.ReadFile("testdata/loose/languages.tsv")
	require.NoError(t, err)
	for _, line := range strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")[1:] {
		row := strings.Split(line, "\t")
		require.Len(t, row, 3, line)
		rows = append(rows, row)
	}
	return rows
}

func TestParseLooseLanguages(t *testing.T) {
	for _, row := range languageRows(t) {
		t.Run(row[0]+"/"+row[1], func(t *testing.T) {
			for _, options := range [][]LooseOption{nil, {Language(row[0])}, {Language("vi", row[0]+"-XX")}} {
				got, err := ParseLoose(row[1], options...)
				require.NoError(t, err)
				assert.Equal(t, MustParse(row[2]).String(), got.String())
			}
		})
	}
}

// A word that names different months needs a language; a day of the week or
// another word of one of the languages says which it is.
func TestLanguage(t *testing.T) {
	tests := []struct {
		in        string
		languages []string
		want      string
		wantErr   string
	}{
		{"listopad 2021", []string{"hr"}, "2021-10", ""},
		{"listopad 2021", []string{"cs"}, "2021-11", ""},
		{"listopad 2021", []string{"pl", "cs"}, "2021-11", ""},
		{"listopad 2021", []string{"pl", "hr"}, "", `edtf: "listopad 2021" at byte 0: found "listopad 2021", expected the option Language to tell 2021-10 (hr) from 2021-11 (pl)`},
		{"3 listopada 2021 r.", nil, "2021-11-03", ""},
		{"lip 2021", []string{"hr-HR"}, "2021-06", ""},
		{"lip 2021", []string{"pl"}, "2021-07", ""},
		{"3 мая 2021", []string{"uk"}, "", `edtf: "3 мая 2021" at byte 2: found "мая", expected a word of a date in uk`},
		{"3 мая 2021", []string{"en"}, "", `edtf: "3 мая 2021" at byte 2: found "мая", expected a month`},
		{"3 May 2021", []string{"ru"}, "2021-05-03", ""},
		{"3. mai 2021", []string{"nn"}, "2021-05-03", ""},
		{"2021-05-03", []string{"tlh"}, "", `edtf: "2021-05-03" at byte 0: found "2021-05-03", expected one of the languages that are read, not "tlh"`},
	}
	for _, test := range tests {
		t.Run(test.in+" "+strings.Join(test.languages, ","), func(t *testing.T) {
			got, err := ParseLoose(test.in, Language(test.languages...))
			if test.wantErr != "" {
				require.EqualError(t, err, test.wantErr)
				return
			}
			require.NoError(t, err)
			assert.Equal(t, test.want, got.String())
		})
	}
	_, err := ParseLoose("listopad 2021")
	require.ErrorIs(t, err, ErrAmbiguous)
	_, err = ParseLoose("2021", Language("tlh"))
	require.ErrorIs(t, err, ErrUnsupported)
}

// tableRows reads a table of tab-separated values without its first line.
func tableRows(t *testing.T, file string) (rows [][]string) {
	t.Helper()
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	for _, line := range strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")[1:] {
		rows = append(rows, strings.Split(line, "\t"))
	}
	return rows
}

// Every row of the hand-written words is needed by a wording, and means there what
// the row says. The wordings stand in a file of their own.
func TestParseLooseWords(t *testing.T) {
	words, wordings := map[[2]string]int{}, map[[2]string]int{}
	for _, row := range tableRows(t, "../internal/gen/month/data/words.tsv") {
		words[[2]string{row[2], row[0]}]++
	}
	for _, row := range tableRows(t, "testdata/loose/words.tsv") {
		language, word, text := row[0], row[1], row[2]
		wordings[[2]string{language, word}]++
		assert.Contains(t, text, word)
		d, err := ParseLoose(text, Language(language))
		if assert.NoError(t, err, "%s: %s", language, word) {
			assert.Equal(t, row[3], d.String(), "%s: %s", language, text)
		}
	}
	assert.Equal(t, words, wordings, "rows of words.tsv, and wordings for them")
}

// So is every English word.
func TestParseLooseEnglishWords(t *testing.T) {
	needed := map[string]bool{}
	for _, row := range tableRows(t, "testdata/loose/english.tsv") {
		word, text, options := row[0], row[1], []LooseOption(nil)
		needed[word] = true
		assert.Contains(t, text, word)
		if row[2] != "" {
			options = append(options, Anchor(MustParse(row[2])))
		}
		d, err := ParseLoose(text, options...)
		if assert.NoError(t, err, text) {
			assert.Equal(t, row[3], d.String(), text)
		}
	}
	for _, row := range tableRows(t, "internal/wording/english.tsv") {
		assert.True(t, needed[row[0]], "no wording needs %q", row[0])
	}
}

// The names are found in composed and in decomposed Unicode.
func TestParseLooseDecomposed(t *testing.T) {
	for _, in := range []string{"3 aou\u0302t 2021", "3 août 2021"} {
		got, err := ParseLoose(in)
		require.NoError(t, err)
		assert.Equal(t, "2021-08-03", got.String())
	}
}

// A date without a year counts from the anchor like an English one.
func TestReadLooseAnchoredLanguages(t *testing.T) {
	for _, in := range []string{"12 июля", "12 Temmuz", "le 12 juillet", "7月12日", "7월 12일"} {
		r, err := ReadLoose(in, Anchor(MustParse("2015-11-11")))
		require.NoError(t, err)
		assert.Equal(t, "2015-07-12", r.Date.String())
		assert.Equal(t, BasisRelative, r.Basis)
		_, err = ReadLoose(in)
		require.ErrorIs(t, err, ErrAnchor)
	}
	r, err := ReadLoose("1900-е годы")
	require.NoError(t, err)
	assert.True(t, r.Ambiguous)
}

// Wordings of published news, with the date of publication as the anchor.
func TestReadLoosePress(t *testing.T) {
	tests := []struct{ source, in, anchor, want string }{
		{"metbuat.az/news/1413709", "iyulun 28-də", "2021-07-28", "2021-07-28"},
		{"femida.az/az/news/138129", "04 Sentyabr 2020", "", "2020-09-04"},
		{"femida.az/az/news/138129", "Sentyabrın 5-də", "2020-09-06", "2020-09-05"},
		{"unikal.az/news/18083", "mayın 14-də", "2015-05-15", "2015-05-14"},
		{"inforos.com, id 167270", "30 мая 2024", "", "2024-05-30"},
		{"gazeta.ru/army/news/2025/10/07/26905700", "10 октября", "2025-10-11", "2025-10-10"},
		{"ria24.today/news/3895680", "в пятницу, 4 сентября", "2020-09-04", "2020-09-04"},
		{"frp71.ru/News?newsId=9657", "29 сентября", "2023-09-29", "2023-09-29"},
	}
	for _, test := range tests {
		t.Run(test.source+" "+test.in, func(t *testing.T) {
			var options []LooseOption
			if test.anchor != "" {
				options = append(options, Anchor(MustParse(test.anchor)))
			}
			got, err := ParseLoose(test.in, options...)
			require.NoError(t, err)
			assert.Equal(t, test.want, got.String())
		})
	}
}
