package edtf

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The values and their meaning are those of the Library of Congress's draft
// specification of January 2012.
func TestParseLooseDraft(t *testing.T) {
	tests := []struct{ in, want string }{
		{"199u", "199X"},
		{"19uu", "19XX"},
		{"196x", "196X"},
		{"19xx", "19XX"},
		{"1999-uu", "1999-XX"},
		{"2004-06-uu", "2004-06-XX"},
		{"1999-uu-uu", "1999-XX-XX"},
		{"156u-12-25", "156X-12-25"},
		{"15uu-12-uu", "15XX-12-XX"},
		{"1560-uu-25", "1560-XX-25"},
		{"1984?~", "1984%"},
		{"2004-06?~", "2004-06%"},
		{"unknown/2006", "/2006"},
		{"2004-06-01/unknown", "2004-06-01/"},
		{"2004-01-01/open", "2004-01-01/.."},
		{"1984~/open", "1984~/.."},
		{"1984?/2004?~", "1984?/2004%"},
		{"2004-06-uu/2004-07-03", "2004-06-XX/2004-07-03"},
		{"y170000002", "Y170000002"},
		{"y-17e4", "Y-17E4"},
		{"y17e4", "Y17E4"},
		{"y17101e1p3", "Y17101E1S3"},
		{"2004-(06)?-11", "2004-?06-11"},
		{"2004-06-(11)~", "2004-06-~11"},
		{"2004-(06)?~", "2004-%06"},
		{"2004-(06-11)?", "2004-?06-?11"},
		{"2004?-06-(11)~", "2004?-06-~11"},
		{"(2004-(06)~)?", "2004?-%06"},
		{"2004-(06-(11)~)?", "2004-?06-%11"},
		{"(2011)-06-04~", "2011-~06-~04"},
		{"2011-(06-04)~", "2011-~06-~04"},
		{"(2004)?-06-04~", "?2004-~06-~04"},
		{"2004-06-(01)~/2004-06-(20)~", "2004-06-~01/2004-06-~20"},
		{"[..199u]", "[..199X]"},
		{"{199u..2004}", "{199X..2004}"},
		{"\u00a0199u ", "199X"},
	}
	for _, test := range tests {
		t.Run(test.in, func(t *testing.T) {
			got, err := ParseLoose(test.in)
			if test.in == "y170000002" {
				require.Error(t, err, "beyond the years that a Date holds")
				return
			}
			require.NoError(t, err)
			assert.Equal(t, MustParse(test.want), got, "got %s", got)
		})
	}
	for _, in := range []string{"open", "open/open", "unknown/unknown", "unknown/open", "(2004", "2004)", "2004-06-11-12u", "u", "199u-", "((((2004))))", "(2004)"} {
		t.Run("not "+in, func(t *testing.T) {
			got, err := ParseLoose(in)
			require.Error(t, err, "read as %s", got)
		})
	}
}
