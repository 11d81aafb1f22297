package edtf

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestCodesAreComplete has one text for every code that there is, so that no
// code is documented that cannot come, and none comes undocumented.
func TestCodesAreComplete(t *testing.T) {
	texts := map[Code]string{
		CodeEmpty:       "",
		CodeTooLong:     string(make([]byte, MaxLen+1)),
		CodeSyntax:      "2020-05-01x",
		CodeYear:        "198",
		CodeMonth:       "2020-13",
		CodeDay:         "2021-02-29",
		CodeTime:        "2020-05-01T25:00:00",
		CodeOffset:      "2020-05-01T10:00:00+99:00",
		CodeDigits:      "1950S5",
		CodeOrder:       "2021/2020",
		CodeNothing:     "/",
		CodeRange:       "Y170000002",
		CodeUnsupported: "1950S2/1960",
		CodeList:        "[2014,2015,2016]",
		CodeAnchor:      "yesterday",
		CodeAmbiguous:   "10/09/16",
		CodeWeekday:     "Monday, 15 December 2022",
	}
	for _, code := range codes {
		t.Run(string(code), func(t *testing.T) {
			text, ok := texts[code]
			require.True(t, ok, "no text has this code")
			_, err := ParseLoose(text)
			var parse *ParseError
			require.ErrorAs(t, err, &parse)
			assert.Equal(t, code, parse.Code)
			assert.True(t, code.Valid())
			assert.NotEmpty(t, parse.Expected)
		})
	}
	for code := range texts {
		assert.True(t, slices.Contains(codes[:], code), "%q", code)
	}
	assert.False(t, Code("").Valid())
	assert.False(t, Code("Year").Valid())
}
