package edtf

import (
	"errors"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// table reads a tab-separated file under testdata/loose without its heading.
func table(t testing.TB, name string) [][]string {
	t.Helper()
	data, err := os.ReadFile("testdata/loose/" + name)
	require.NoError(t, err)
	var rows [][]string
	for _, line := range strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")[1:] {
		row := strings.Split(line, "\t")
		require.Len(t, row, 5, "%q", line)
		rows = append(rows, row)
	}
	return rows
}

func optionsOf(t testing.TB, text string) (options []LooseOption) {
	t.Helper()
	if text == "" {
		return nil
	}
	if anchor, ok := strings.CutPrefix(text, "anchor="); ok {
		return []LooseOption{Anchor(MustParse(anchor))}
	}
	switch text {
	case "day-first":
		return []LooseOption{DayFirst()}
	case "month-first":
		return []LooseOption{MonthFirst()}
	}
	t.Fatalf("no such option: %q", text)
	return nil
}

func marksOf(r LooseReading) string {
	var marks []string
	if r.Basis != BasisStated {
		marks = append(marks, string(r.Basis))
	}
	if r.Ambiguous {
		marks = append(marks, "ambiguous")
	}
	if r.Beyond != "" {
		marks = append(marks, "beyond="+r.Beyond)
	}
	return strings.Join(marks, " ")
}

func TestReadLoose(t *testing.T) {
	for _, row := range table(t, "wordings.tsv") {
		t.Run(row[0]+"/"+row[1]+" "+row[2], func(t *testing.T) {
			var want Date
			if row[3] != "" {
				want = MustParse(row[3])
			}
			r, err := ReadLoose(row[1], optionsOf(t, row[2])...)
			require.NoError(t, err)
			assert.Equal(t, want.String(), r.Date.String())
			assert.Equal(t, want, r.Date)
			assert.Equal(t, row[4], marksOf(r))
			assert.Equal(t, strings.ContainsAny(row[3], "~%"), r.Approximate, "Approximate")
			assert.Equal(t, strings.ContainsAny(row[3], "?%"), r.Uncertain, "Uncertain")

			d, err := ParseLoose(row[1], optionsOf(t, row[2])...)
			require.NoError(t, err)
			assert.Equal(t, want, d, "ParseLoose")
		})
	}
}

func TestParseLooseRefuses(t *testing.T) {
	for _, row := range append(table(t, "refused.tsv"), table(t, "languages_refused.tsv")...) {
		t.Run(row[0]+" "+row[1], func(t *testing.T) {
			got, err := ParseLoose(row[0], optionsOf(t, row[1])...)
			require.Error(t, err, "read as %s", got)
			assert.True(t, got.IsZero())
			var parse *ParseError
			require.ErrorAs(t, err, &parse)
			assert.Equal(t, row[0], parse.Input)
			assert.Equal(t, row[2], string(parse.Code), "code")
			assert.Equal(t, row[3], strconv.Itoa(parse.Offset), "offset")
			assert.Equal(t, row[4], err.Error())
			assert.Equal(t, parse.Code == CodeAnchor, errors.Is(err, ErrAnchor))
			assert.Equal(t, parse.Code == CodeAmbiguous, errors.Is(err, ErrAmbiguous))
			assert.Equal(t, parse.Code == CodeWeekday, errors.Is(err, ErrWeekday))
		})
	}
}

// Signs that a table file cannot show.
func TestParseLooseSigns(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"no-break spaces", "15\u00a0December\u00a02022", "2022-12-15"},
		{"narrow no-break space", "15\u202fDec\u202f2022", "2022-12-15"},
		{"thin and zero-width spaces", "\u200b15\u2009Dec 2022\ufeff", "2022-12-15"},
		{"tab and line break", "15\tDecember\r\n2022", "2022-12-15"},
		{"hyphen", "2022\u201012\u201015", "2022-12-15"},
		{"non-breaking hyphen", "2022\u201112\u201115", "2022-12-15"},
		{"figure dash", "15\u201217 May 2023", "2023-05-15/2023-05-17"},
		{"em dash", "May\u2014June 2023", "2023-05/2023-06"},
		{"horizontal bar", "2014\u20152016", "2014/2016"},
		{"minus sign", "2014 \u2212 2016", "2014/2016"},
		{"curly apostrophe", "the 1990\u2019s", "199X"},
		{"strict EDTF in blanks", "\u00a0 2015-03/.. \n", "2015-03/.."},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, err := ParseLoose(test.in)
			require.NoError(t, err)
			assert.Equal(t, MustParse(test.want), got)
		})
	}
}

func TestParseLooseBounds(t *testing.T) {
	tests := []struct{ name, in, wantErr string }{
		{"nothing", "", `edtf: "" at byte 0: found the end, expected a date`},
		{"blanks", " \u00a0", `edtf: " \u00a0" at byte 3: found the end, expected a date`},
		{"long", strings.Repeat("2015 ", 52), `edtf: "` + strings.Repeat("2015 ", 51) + `2" at byte 256: found the end, expected at most 256 bytes`},
		{"broken UTF-8", "15 \xff 2022", `edtf: "15 \xff 2022" at byte 3: found "\xff", expected a month`},
		{"NUL", "2015\x00", `edtf: "2015\x00" at byte 4: found "\x00", expected the end of the text`},
		{"digits of another script", "٢٠١٥", `edtf: "٢٠١٥" at byte 0: found "٢", expected a date`},
		{"fullwidth digits", "２０１５", `edtf: "２０１５" at byte 0: found "２", expected a date`},
		{"Cyrillic letters that look Latin", "15 Мау 2020", `edtf: "15 Мау 2020" at byte 3: found "Мау", expected a month`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, err := ParseLoose(test.in)
			require.Error(t, err, "read as %s", got)
			assert.EqualError(t, err, test.wantErr)
		})
	}
}

// Whatever Parse reads, ParseLoose reads the same, and marks it as stated; but
// for the seasons that look like two years.
func TestReadLooseStrict(t *testing.T) {
	data, err := os.ReadFile("testdata/valid.tsv")
	require.NoError(t, err)
	n, ambiguous := 0, 0
	for _, line := range strings.Split(string(data), "\n")[1:] {
		in, _, _ := strings.Cut(line, "\t")
		d, err := Parse(in)
		if err != nil {
			continue
		}
		n++
		r, err := ReadLoose(in, Anchor(MustParse("2015-11-11")), DayFirst())
		if errors.Is(err, ErrAmbiguous) {
			assert.Regexp(t, `^\d{4}-(2[1-9]|3\d|4[01])$`, in)
			assert.Greater(t, in[5:], in[2:4], "no later year of the century")
			ambiguous++
			continue
		}
		require.NoError(t, err, in)
		assert.Equal(t, d, r.Date, in)
		assert.Equal(t, BasisStated, r.Basis, in)
	}
	assert.Greater(t, n, 300)
	assert.Less(t, ambiguous, 30)
}

// What other projects reject as EDTF is refused, unless English or the draft
// of 2012 gives it a meaning.
func TestParseLooseInvalid(t *testing.T) {
	meant := map[string]string{
		"1985-4-12":            "1985-04-12",
		"1985-04-12T23:20:30z": "1985-04-12T23:20:30Z",
		"2012-10-10T1:10:10":   "2012-10-10T01:10:10",
	}
	data, err := os.ReadFile("testdata/invalid.tsv")
	require.NoError(t, err)
	for _, line := range strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")[1:] {
		in, _, _ := strings.Cut(line, "\t")
		got, err := ParseLoose(in)
		if want, ok := meant[in]; ok {
			assert.NoError(t, err, in)
			assert.Equal(t, want, got.String(), in)
			continue
		}
		assert.Error(t, err, "%q is read as %s", in, got)
	}
}

func BenchmarkReadLoose(b *testing.B) {
	for _, text := range []string{"2020-05-01", "27 September - 10 November 2020", "in the mid-1990s", "3 мая 2021 года", "12 mars 2021", "2021年5月3日", "3 мая 2021 года в Баку"} {
		b.Run(text, func(b *testing.B) {
			for b.Loop() {
				if r, err := ReadLoose(text); (err == nil) == strings.HasSuffix(text, "Баку") {
					b.Fatal(r, err)
				}
			}
		})
	}
}
