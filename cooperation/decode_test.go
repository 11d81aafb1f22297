package cooperation

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// Every way in which a document can be wrong, with the place and the words.
func TestDecodeReportErrors(t *testing.T) {
	tests := []struct {
		in   string
		code DecodeCode
		want string
	}{
		{``, "empty", `line 1, column 1: found nothing, expected an object (Report)`},
		{" \n", "empty", `line 2, column 1: found nothing, expected an object (Report)`},
		{`{`, "truncated", `line 1, column 2: found the end of the input, expected the rest of the document`},
		{`{"id":"a"`, "truncated", `line 1, column 10: found the end of the input, expected the rest of the document`},
		{`{"id":"a",}`, "syntax", `line 1, column 10: found a comma too many, expected commas only between values`},
		{`{"id":"a"} x`, "trailing-data", `line 1, column 12: found more after the end of the document, expected one document and no more`},
		{`{"id":"a"}{}`, "trailing-data", `line 1, column 11: found more after the end of the document, expected one document and no more`},
		{`{"id":1}`, "wrong-type", `line 1, column 7, at "/id": found a number, expected a string`},
		{`{"id" : ["a"]}`, "wrong-type", `line 1, column 9, at "/id": found a list, expected a string`},
		{`{"id":{"x":1}}`, "wrong-type", `line 1, column 7, at "/id": found an object, expected a string`},
		{`{"visits":{}}`, "wrong-type", `line 1, column 11, at "/visits": found an object, expected a list`},
		{`{"visits":[1]}`, "wrong-type", `line 1, column 12, at "/visits/0": found a number, expected an object (Visit)`},
		{"{\n  \"visits\": [\n    {\"guests\": [\"AZ\", 4]}\n  ]\n}", "wrong-type", `line 3, column 23, at "/visits/0/guests/1": found a number, expected a string`},
		{`{"ID":"x"}`, "wrong-case", `line 1, column 2, at "/ID": found unknown field "ID", expected "id"`},
		{`{"visits":[{"datebasis":"stated"}]}`, "wrong-case", `line 1, column 13, at "/visits/0/datebasis": found unknown field "datebasis", expected "dateBasis"`},
		{`{"id":"a", "zz": {"q":1}}`, "unknown-field", `line 1, column 12, at "/zz": found unknown field "zz", expected a field of Report`},
		{`{"id":"a","id":"b"}`, "duplicate-name", `line 1, column 11, at "/id": found field "id" a second time, expected every field once`},
		{"{\"id\":\"Vəli\xff\"}", "invalid-utf8", `line 1, column 12, at "/id": found bytes that are not UTF-8, expected UTF-8`},
		{`{"delegations":[{"size":1.5}]}`, "number", `line 1, column 25, at "/delegations/0/size": found a number of another kind or size, expected a whole number of at most 64 bits`},
		{`{"delegations":[{"size":99999999999999999999}]}`, "number", `line 1, column 25, at "/delegations/0/size": found a number of another kind or size, expected a whole number of at most 64 bits`},
		{`{"revision":-1}`, "number", `line 1, column 13, at "/revision": found a number of another kind or size, expected a whole number from 0 of at most 64 bits`},
		{`{"revision":"1"}`, "wrong-type", `line 1, column 13, at "/revision": found a string, expected a whole number from 0 of at most 64 bits`},
		{`null`, "wrong-type", `line 1, column 1: found null, expected an object (Report)`},
		{` null`, "wrong-type", `line 1, column 2: found null, expected an object (Report)`},
		{`[]`, "wrong-type", `line 1, column 1: found a list, expected an object (Report)`},
		{`"x"`, "wrong-type", `line 1, column 1: found a string, expected an object (Report)`},
		{`true`, "wrong-type", `line 1, column 1: found a truth value, expected an object (Report)`},
		{`{"id":"a\ud800"}`, "syntax", `line 1, column 9, at "/id": found an escape that is not valid, expected one of \" \\ \/ \b \f \n \r \t, or \u and four hexadecimal digits, surrogates in pairs`},
		{"{\"id\":\"a\n\"}", "syntax", `line 1, column 9, at "/id": found a control character in a string, expected an escape such as \n`},
		{`{"id":"a\q"}`, "syntax", `line 1, column 9, at "/id": found an escape that is not valid, expected one of \" \\ \/ \b \f \n \r \t, or \u and four hexadecimal digits, surrogates in pairs`},
		{`{"id":tru}`, "syntax", `line 1, column 10, at "/id": found '}', expected a number, true, false or null`},
		{`{"id":nul}`, "syntax", `line 1, column 10, at "/id": found '}', expected a number, true, false or null`},
		{`{id:1}`, "syntax", `line 1, column 2: found 'i', expected a field name in double quotes, or '}'`},
		{`{"source":{"mayRepeat":1}}`, "wrong-type", `line 1, column 24, at "/source/mayRepeat": found a number, expected true or false`},
		{"\ufeff{}", "byte-order-mark", `line 1, column 1: found a byte order mark, expected UTF-8 without one`},
		{`{"id":01}`, "wrong-type", `line 1, column 7, at "/id": found a number, expected a string`},
		{`{"revision":01}`, "syntax", `line 1, column 14: found '1', expected ',' or '}'`},
		{`{"visits":[{"id":"a","id":"b"}]}`, "duplicate-name", `line 1, column 22, at "/visits/0/id": found field "id" a second time, expected every field once`},
		{`{"source":{"title":"x" "y"}}`, "syntax", `line 1, column 24, at "/source": found '"', expected ',' or '}'`},
		{`{"zz":[[[`, "unknown-field", `line 1, column 2, at "/zz": found unknown field "zz", expected a field of Report`},
		{`{"visits":[{"guest":["AZ"]}]}`, "unknown-field", `line 1, column 13, at "/visits/0/guest": found unknown field "guest", expected a field of Visit; the nearest known: "guests"`},
		{`{"offices":[{"receivin":"AZ"}]}`, "unknown-field", `line 1, column 14, at "/offices/0/receivin": found unknown field "receivin", expected a field of Office; the nearest known: "receiving"`},
		{`{"visits":[{"when":"2016"}]}`, "unknown-field", `line 1, column 13, at "/visits/0/when": found unknown field "when", expected a field of Visit`},
		{`{"a/b~":1}`, "unknown-field", `line 1, column 2, at "/a~1b~0": found unknown field "a/b~", expected a field of Report`},
		{`{"visits":[{"legs":[{"date":3}]}]}`, "wrong-type", `line 1, column 29, at "/visits/0/legs/0/date": found a number, expected a date in a string`},
		{`{"visits":[{"legs":[{"date":true}]}]}`, "wrong-type", `line 1, column 29, at "/visits/0/legs/0/date": found a truth value, expected a date in a string`},
		{`{"visits":[{"date":"Valiyev 2020"}]}`, "date", `line 1, column 20, at "/visits/0/date": found text that is no date, expected a year of four digits at byte 0 of it`},
		{`{"visits":[{"date":"2020-13"}]}`, "date", `line 1, column 20, at "/visits/0/date": found text that is no date, expected a month 01 to 12 or a grouping 21 to 41 at byte 5 of it`},
		{`{"visits":[,]}`, "syntax", `line 1, column 12, at "/visits": found a comma too many, expected commas only between values`},
		{`{"visits":["x" "y"]}`, "wrong-type", `line 1, column 12, at "/visits/0": found a string, expected an object (Visit)`},
		{`{"visits":[1`, "wrong-type", `line 1, column 12, at "/visits/0": found a number, expected an object (Visit)`},
		{`{"id":"abc`, "truncated", `line 1, column 11, at "/id": found the end of the input, expected the rest of the document`},
		{`{"x\u0069d":1}`, "unknown-field", `line 1, column 2, at "/xid": found unknown field "xid", expected a field of Report; the nearest known: "id"`},
		{`{"id" "a"}`, "syntax", `line 1, column 7, at "/id": found '"', expected ':' after the field name`},
		{`{"retracts":["a",null]}`, "null-element", `line 1, column 18, at "/retracts/1": found null, expected an element of the list`},
		{`{"retracts":[ null ]}`, "null-element", `line 1, column 15, at "/retracts/0": found null, expected an element of the list`},
		{`{"retracts":["a""b"]}`, "syntax", `line 1, column 17, at "/retracts": found '"', expected ',' or ']'`},
		{`{"retracts":[}`, "syntax", `line 1, column 14, at "/retracts/0": found '}', expected a value or ']'`},
		{`{"id":}`, "syntax", `line 1, column 7, at "/id": found '}', expected a value`},
		{`{"id":'a'}`, "syntax", `line 1, column 7, at "/id": found '\'', expected a value`},
		{`{]`, "syntax", `line 1, column 2: found ']', expected a field name in double quotes, or '}'`},
		{`}`, "syntax", `line 1, column 1: found '}', expected a value`},
		{`{"visits":[{"participants":[{"rank":null},null]}]}`, "null-element", `line 1, column 43, at "/visits/0/participants/1": found null, expected an element of the list`},
		{`{"source":{"authors":["a]`, "truncated", `line 1, column 26, at "/source/authors/0": found the end of the input, expected the rest of the document`},
		{"{\"id\":\"a\" // x\n}", "syntax", `line 1, column 11: found '/', expected ',' or '}'`},
		{`{"id":-}`, "syntax", `line 1, column 8, at "/id": found '}', expected a number, true, false or null`},
		{`{"revision":1.}`, "syntax", `line 1, column 15, at "/revision": found '}', expected a number, true, false or null`},
		{"{\"id\":\"a\x00\"}", "syntax", `line 1, column 9, at "/id": found a control character in a string, expected an escape such as \n`},
		{"{\"\xff\":1}", "invalid-utf8", `line 1, column 3: found bytes that are not UTF-8, expected UTF-8`},
	}
	untested := DecodeCode("").Terms()
	for _, tt := range tests {
		untested = slices.DeleteFunc(untested, func(code string) bool { return code == string(tt.code) })
		t.Run(fmt.Sprintf("%.30q", tt.in), func(t *testing.T) {
			report, err := DecodeReport(strings.NewReader(tt.in))
			assert.Nil(t, report)
			require.EqualError(t, err, tt.want)
			var bad *DecodeError
			require.ErrorAs(t, err, &bad)
			assert.Equal(t, tt.code, bad.Code)
			assert.True(t, bad.Code.Valid())
			assert.ErrorIs(t, err, ErrDecode)
			assert.NotErrorIs(t, err, ErrLimit)
		})
	}
	assert.Equal(t, []string{"limit-bytes", "limit-depth", "limit-elements", "limit-string"}, untested, "see TestLimits")
}

// The cause stays within reach: what EDTF says about a date, the end of input.
func TestDecodeErrorCause(t *testing.T) {
	_, err := DecodeReport(strings.NewReader(`{"visits":[{"date":"2020-13"}]}`))
	var date *edtf.ParseError
	require.ErrorAs(t, err, &date)
	assert.Equal(t, edtf.CodeMonth, date.Code)
	assert.ErrorIs(t, err, edtf.ErrInvalid)

	_, err = DecodeReport(strings.NewReader(`{"id":`))
	assert.ErrorIs(t, err, io.ErrUnexpectedEOF)
}

// A message names fields, and repeats nothing that the document says of people.
func TestDecodeErrorKeepsValuesToItself(t *testing.T) {
	const secret = "Secretperson"
	for _, in := range []string{
		`{"officials":"Secretperson"}`,
		`{"officials":[{"name":"Secretperson"}]}`,
		`{"visits":[{"date":"Secretperson"}]}`,
		`{"visits":[{"date":"2020-Secretperson"}]}`,
		`{"id":"\Secretperson"}`,
		`{"id":"a" Secretperson`,
		`{"id":Secretperson}`,
		`{"id":"a"} Secretperson`,
		`{"id":"Secretperson`,
		`{"retracts":["Secretperson",null]}`,
		"{\"id\":\"Secretperson\xff\"}",
		"{\"id\":\"Secretperson\x01\"}",
	} {
		_, err := DecodeReport(strings.NewReader(in))
		require.ErrorIs(t, err, ErrDecode, in)
		assert.NotContains(t, err.Error(), secret)
	}
}

// A long name from the input is cut in the message.
func TestDecodeErrorIsShort(t *testing.T) {
	_, err := DecodeReport(strings.NewReader(`{"` + strings.Repeat("x", 100_000) + `":1}`))
	require.ErrorIs(t, err, ErrDecode)
	assert.Less(t, len(err.Error()), 1000)
}

func TestDecodeReportNullIsAbsent(t *testing.T) {
	report, err := DecodeReport(strings.NewReader(`{"id":"a","revision":null,"retracts":null,
		"source":null,"officials":null,"visits":[{"id":"v","date":null,"place":null,"participants":[{"rank":null}]}]}`))
	require.NoError(t, err)
	assert.Equal(t, &Report{ID: "a", Visits: []Visit{{ID: "v", Participants: []Participant{{}}}}}, report)

	// The word null in a text is no null.
	report, err = DecodeReport(strings.NewReader(`{"retracts":["null","[null]"],"id":"null"}`))
	require.NoError(t, err)
	assert.Equal(t, &Report{ID: "null", Retracts: []ID{"null", "[null]"}}, report)
}

// Readers that deliver in other portions give the same report; what goes wrong
// with a reader is not the document's fault.
func TestDecodeReportReaders(t *testing.T) {
	data := string(baku(t))
	want, err := DecodeReport(strings.NewReader(data))
	require.NoError(t, err)
	for name, r := range map[string]io.Reader{
		"one byte":      iotest.OneByteReader(strings.NewReader(data)),
		"half":          iotest.HalfReader(strings.NewReader(data)),
		"data with EOF": iotest.DataErrReader(strings.NewReader(data)),
		"bytes.Reader":  bytes.NewReader([]byte(data)),
		"bytes.Buffer":  bytes.NewBufferString(data),
	} {
		got, err := DecodeReport(r)
		require.NoError(t, err, name)
		assert.Equal(t, want, got, name)
	}

	for name, r := range map[string]io.Reader{
		"strings.Reader": strings.NewReader(data),
		"bytes.Reader":   bytes.NewReader([]byte(data)),
		"bytes.Buffer":   bytes.NewBufferString(data),
	} {
		_, err := DecodeReport(r, WithMaxBytes(len(data)-1))
		require.ErrorIs(t, err, ErrLimit, name)
	}
	for _, r := range []io.Reader{bytes.NewReader(nil), new(bytes.Buffer)} {
		_, err := DecodeReport(r)
		require.EqualError(t, err, "line 1, column 1: found nothing, expected an object (Report)")
	}

	broken := errors.New("line dropped")
	_, err = DecodeReport(io.MultiReader(strings.NewReader(`{"id":"a"}`), iotest.ErrReader(broken)))
	require.EqualError(t, err, "read report: line dropped")
	require.ErrorIs(t, err, broken)
	assert.NotErrorIs(t, err, ErrDecode)
}

func TestDecodeRecord(t *testing.T) {
	for _, kind := range kinds {
		rec, err := DecodeRecord(kind, []byte(` {"id":"x"} `))
		require.NoError(t, err)
		assert.Equal(t, kind, rec.RecordKind())
		assert.Equal(t, ID("x"), rec.LocalID())
	}
	for _, tt := range []struct {
		kind     Kind
		in, want string
	}{
		{KindVisit, `{"id":"x","name":"y"}`, `line 1, column 11, at "/name": found unknown field "name", expected a field of Visit`},
		{KindVisit, ``, `line 1, column 1: found nothing, expected an object (Visit)`},
		{KindVisit, `null`, `line 1, column 1: found null, expected an object (Visit)`},
		{"trip", `{}`, `"trip" is not a known kind of record`},
	} {
		rec, err := DecodeRecord(tt.kind, []byte(tt.in))
		assert.Nil(t, rec)
		assert.EqualError(t, err, tt.want)
	}
	_, err := DecodeRecord("", nil)
	assert.ErrorIs(t, err, ErrUnknown)
	_, err = DecodeRecord(KindVisit, []byte(`{"id":"abcdef"}`), WithMaxString(5))
	assert.ErrorIs(t, err, ErrLimit)
}
