package wording

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestTokenize(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"nothing", "", ""},
		{"blanks only", " \t\u00a0\u202f\u200b", ""},
		{"words and numbers", "15 Dec 2022", "15@0 _dec@3 _2022@7"},
		{"ordinal touches its number", "15th", "15@0 th@2"},
		{"no-break space", "May\u00a02020", "may@0 _2020@5"},
		{"hyphen and its relatives", "1-2\u20103\u20114", "1@0 -@1 2@2 -@3 3@6 -@7 4@10"},
		{"longer dashes", "1\u20122\u20133\u20144\u20155\u22126--7", "1@0 –@1 2@4 –@5 3@8 –@9 4@12 –@13 5@16 –@17 6@20 –@21 7@23"},
		{"apostrophes", "1990's 1990\u2019s", "1990@0 '@4 s@5 _1990@7 '@11 s@14"},
		{"other scripts stay whole", "12 марта", "12@0 _марта@3"},
		{"the Kelvin sign is no k", "\u212a", "\u212a@0"},
		{"broken UTF-8", "a\xffb", "a@0 \ufffd@1 b@2"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, tok := range tokenize(test.in) {
				if tok.kind == tokenEnd {
					continue
				}
				text := tok.text
				switch tok.kind {
				case tokenWord, tokenNumber:
				default:
					text = string(tok.kind)
				}
				if tok.spaced {
					text = "_" + text
				}
				got = append(got, text+"@"+strconv.Itoa(tok.start))
			}
			assert.Equal(t, test.want, strings.Join(got, " "))
		})
	}
}

func TestTokenNumbers(t *testing.T) {
	toks := tokenize("2020 999999999 1000000000 x")
	assert.Equal(t, 2020, toks[0].value)
	assert.Equal(t, 999999999, toks[1].value)
	assert.Equal(t, -1, toks[2].value, "too long to be a date: no value rather than an overflow")
	assert.Equal(t, -1, toks[3].value)
}
