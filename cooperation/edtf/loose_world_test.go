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
			for n := dayNumber(2023, 12, 1); n < dayNumber(2025, 1, 31); n++ {
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
			b.WriteString(padded(day.Day))
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

func TestParseLooseLanguages(t *testing.T) {
	data, err := os.ReadFile("testdata/loose/languages.tsv")
	require.NoError(t, err)
	for _, line := range strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")[1:] {
		row := strings.Split(line, "\t")
		require.Len(t, row, 3, line)
		t.Run(row[0]+"/"+row[1], func(t *testing.T) {
			got, err := ParseLoose(row[1])
			require.NoError(t, err)
			assert.Equal(t, MustParse(row[2]).String(), got.String())
			got, err = ParseLoose(row[1], Language(row[0]))
			require.NoError(t, err, "with the option")
			assert.Equal(t, MustParse(row[2]).String(), got.String())
		})
	}
}
