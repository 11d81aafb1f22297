package edtf

import (
	"bufio"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// exceptions are the valid rows that this package refuses, with the reason.
var exceptions = map[string]error{
	// Beyond the 5.8 million years that 16 bytes hold.
	"Y-170000000":  ErrRange,
	"Y-17E7":       ErrRange,
	"Y170000000":   ErrRange,
	"Y17E8":        ErrRange,
	"Y42E6":        ErrRange,
	"Y6E7":         ErrRange,
	"Y8470847E1S8": ErrRange,
	"Y9E18S1":      ErrRange,
	// "On or before 1 June" and "on or after 20 June" as the ends of an interval:
	// neither end has a bound, so nothing is left to compare.
	"..2004-06-01/2004-06-20..": ErrUnsupported,
}

// rows reads a table of testdata, without its first line.
func rows(t testing.TB, name string) [][]string {
	t.Helper()
	file, err := os.Open("testdata/" + name)
	require.NoError(t, err)
	defer file.Close()
	var rows [][]string
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		rows = append(rows, strings.Split(lines.Text(), "\t"))
	}
	require.NoError(t, lines.Err())
	return rows[1:]
}

// dayText is a bound as the table writes it.
func dayText(d Day, ok bool) string {
	if !ok {
		return "none"
	}
	s := d.String()
	return strings.TrimPrefix(s, "Y")
}

func TestValidRows(t *testing.T) {
	valid := rows(t, "valid.tsv")
	require.Len(t, valid, 349)
	refused := 0
	for _, row := range valid {
		in, lo, hi := row[0], row[2], row[3]
		if want, ok := exceptions[in]; ok {
			refused++
			_, err := Parse(in)
			assert.ErrorIs(t, err, want, in)
			continue
		}
		for _, bound := range []*string{&lo, &hi} {
			if strings.HasSuffix(*bound, "open") || *bound == "unknown" {
				*bound = "none"
			}
		}
		d, err := Parse(in)
		if errors.Is(err, ErrList) {
			s, err := ParseSet(in)
			require.NoError(t, err, in)
			assert.Equal(t, lo, dayText(s.Earliest()), in)
			assert.Equal(t, hi, dayText(s.Latest()), in)
			again, err := ParseSet(s.String())
			require.NoError(t, err, in)
			assert.Equal(t, s, again)
			continue
		}
		if !assert.NoError(t, err, in) {
			continue
		}
		assert.Equal(t, lo, dayText(d.Earliest()), in)
		assert.Equal(t, hi, dayText(d.Latest()), in)
		again, err := Parse(d.String())
		assert.NoError(t, err, in)
		assert.Equal(t, d, again, in)
		if d.String() != in {
			t.Logf("%s is canonically %s", in, d)
		}
	}
	assert.Equal(t, len(exceptions), refused, "an exception that is no row")
	assert.Less(t, refused, 20)
}

func TestInvalidRows(t *testing.T) {
	invalid := rows(t, "invalid.tsv")
	require.Len(t, invalid, 92)
	for _, row := range invalid {
		_, err := Parse(row[0])
		assert.Error(t, err, row[0])
		_, err = ParseSet(row[0])
		assert.Error(t, err, row[0])
	}
}
