package cooperation

import (
	"encoding/json"
	"errors"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// TestDecodeCodesAreComplete has one document for every code that there is, so
// that no code is documented that cannot come, and none comes undocumented.
func TestDecodeCodesAreComplete(t *testing.T) {
	limits := []DecodeOption{WithMaxBytes(200), WithMaxDepth(2), WithMaxElements(3), WithMaxString(20)}
	documents := map[DecodeCode]struct{ doc, says string }{
		DecodeEmpty:         {" \n", `line 2, column 1: found nothing, expected an object (Report)`},
		DecodeSyntax:        {`{"id" "a"}`, `line 1, column 7, at "/id": found '"', expected ':' after the field name`},
		DecodeTruncated:     {`{"id":"a"`, `line 1, column 10: found the end of the input, expected the rest of the document`},
		DecodeTrailing:      {`{"id":"a"}{}`, `line 1, column 11: found more after the end of the document, expected one document and no more`},
		DecodeUTF8:          {"{\"id\":\"\xff\"}", `line 1, column 8, at "/id": found bytes that are not UTF-8, expected UTF-8`},
		DecodeBOM:           {"\ufeff{}", `line 1, column 1: found a byte order mark, expected UTF-8 without one`},
		DecodeDuplicateName: {`{"id":"a","id":"b"}`, `line 1, column 11, at "/id": found field "id" a second time, expected every field once`},
		DecodeUnknownField:  {`{"idea":"a"}`, `line 1, column 2, at "/idea": found unknown field "idea", expected a field of Report`},
		DecodeWrongCase:     {`{"ID":"a"}`, `line 1, column 2, at "/ID": found unknown field "ID", expected "id"`},
		DecodeWrongType:     {`{"visits":"a"}`, `line 1, column 11, at "/visits": found a string, expected a list`},
		DecodeNumber:        {`{"revision":1.5}`, `line 1, column 13, at "/revision": found a number of another kind or size, expected a whole number from 0 of at most 64 bits`},
		DecodeDate:          {`{"source":{"published":"2020-13"}}`, `line 1, column 24, at "/source/published": found text that is no date, expected a month 01 to 12 or a grouping 21 to 41 at byte 5 of it`},
		DecodeNullElement:   {`{"retracts":[null]}`, `line 1, column 14, at "/retracts/0": found null, expected an element of the list`},
		DecodeLimitBytes:    {`{"id":` + strings.Repeat(" ", 200) + `"a"}`, `line 1, column 201, at "/id": found a longer document, expected 200 bytes at most (WithMaxBytes)`},
		DecodeLimitDepth:    {`{"visits":[{"id":"a"}]}`, `line 1, column 12, at "/visits/0": found a value nested too deep, expected 2 levels at most (WithMaxDepth)`},
		DecodeLimitElements: {`{"retracts":["a","b","c","d"]}`, `line 1, column 25, at "/retracts": found too many elements of lists, expected 3 at most in one document (WithMaxElements)`},
		DecodeLimitString:   {`{"id":"` + strings.Repeat("a", 30) + `"}`, `line 1, column 7, at "/id": found a string too long, expected 20 bytes at most (WithMaxString)`},
	}
	for _, code := range decodeCodes {
		t.Run(string(code), func(t *testing.T) {
			in, ok := documents[code]
			require.True(t, ok, "no document has this code")
			_, err := DecodeReport(strings.NewReader(in.doc), limits...)
			var bad *DecodeError
			require.ErrorAs(t, err, &bad)
			assert.Equal(t, code, bad.Code)
			assert.EqualError(t, err, in.says)
			assert.ErrorIs(t, err, ErrDecode)
			assert.Equal(t, strings.HasPrefix(string(code), "limit-"), errors.Is(err, ErrLimit))
		})
	}
	for code := range documents {
		assert.True(t, slices.Contains(decodeCodes[:], code), "%q", code)
	}
	assert.False(t, DecodeCode("").Valid())
}

// What is wrong with a document is said without a word that it holds: a text
// stands in place of every value, and the errors do not repeat it.
func TestDecodeErrorsKeepValuesToThemselves(t *testing.T) {
	const secret = "Vasif Secretov"
	seen := map[DecodeCode]int{}
	eachReplaced(wholeReport(t), func(text string) {
		for _, probe := range []string{`"Vasif Secretov"`, `["Vasif Secretov"]`, `"Vasif Secretov`, `"Vasif Secretov\x"`, "\"Vasif Secretov\xff\"", `Vasif Secretov`} {
			doc := strings.Replace(text, `"here"`, probe, 1)
			_, err := DecodeReport(strings.NewReader(doc))
			var bad *DecodeError
			if !errors.As(err, &bad) {
				continue
			}
			seen[bad.Code]++
			if said := err.Error(); strings.Contains(said, "Secretov") || strings.Contains(said, "Vasif") {
				t.Fatalf("%s\nrepeats a value of %s", said, doc)
			}
			for _, value := range []string{bad.Pointer, bad.Found, bad.Expected} {
				require.NotContains(t, value, "Secretov")
			}
			if bad.Code == DecodeDate { // for those who want it
				var date *edtf.ParseError
				require.ErrorAs(t, err, &date)
				require.Contains(t, date.Input, secret)
			}
		}
	})
	require.Subset(t, slices.Collect(maps.Keys(seen)), []DecodeCode{DecodeDate, DecodeWrongType, DecodeSyntax, DecodeUTF8})
}

// wholeReport is a report with every field of every type.
func wholeReport(t testing.TB) any {
	data, err := os.ReadFile("cooperationtest/testdata/edges/every-field.json")
	require.NoError(t, err)
	var whole any
	require.NoError(t, json.Unmarshal(data, &whole))
	return whole
}

// eachReplaced calls yield with a document for every value in it: with "here"
// in the place of the value.
func eachReplaced(document any, yield func(text string)) {
	var visit func(v any, put func(any))
	visit = func(v any, put func(any)) {
		put("here")
		text, _ := json.Marshal(document)
		yield(string(text))
		put(v)
		switch v := v.(type) {
		case map[string]any:
			for name := range v {
				visit(v[name], func(x any) { v[name] = x })
			}
		case []any:
			for i := range min(1, len(v)) { // the others are alike
				visit(v[i], func(x any) { v[i] = x })
			}
		}
	}
	visit(document, func(x any) { document = x })
}
