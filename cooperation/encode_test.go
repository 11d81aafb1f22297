package cooperation

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/go-json-experiment/json/jsontext"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// The form is a contract: files are compared line by line, and claims hashed.
func TestEncodeReportForm(t *testing.T) {
	report := &Report{
		ID:       "seoul",
		Revision: 2,
		Source:   Source{Title: `"Talks" <live> & more: Vəliyev 최`, Published: edtf.MustParse("2016-05~"), MayRepeat: true},
		Visits:   []Visit{{ID: "v", Guests: []Party{"AZ"}, Hosts: []Party{}, Participants: []Participant{{Count: 2}, {}}}},
		Meetings: []Meeting{},
	}
	var out bytes.Buffer
	require.NoError(t, EncodeReport(&out, report))
	assert.Equal(t, `{
  "id": "seoul",
  "revision": 2,
  "source": {
    "title": "\"Talks\" <live> & more: Vəliyev 최",
    "published": "2016-05~",
    "mayRepeat": true
  },
  "visits": [
    {
      "id": "v",
      "guests": [
        "AZ"
      ],
      "participants": [
        {
          "count": 2
        },
        {}
      ]
    }
  ]
}
`, out.String())

	line, err := AppendReport([]byte("> "), report)
	require.NoError(t, err)
	assert.Equal(t, `> {"id":"seoul","revision":2,"source":{"title":"\"Talks\" <live> & more: Vəliyev 최","published":"2016-05~","mayRepeat":true},`+
		`"visits":[{"id":"v","guests":["AZ"],"participants":[{"count":2},{}]}]}`, string(line))

	rec, err := AppendRecord(nil, &report.Visits[0])
	require.NoError(t, err)
	assert.Equal(t, `{"id":"v","guests":["AZ"],"participants":[{"count":2},{}]}`, string(rec))
}

// The report in testdata is in the form that EncodeReport writes.
func TestEncodeReportBaku(t *testing.T) {
	want := baku(t)
	report, err := DecodeReport(bytes.NewReader(want))
	require.NoError(t, err)
	var out bytes.Buffer
	require.NoError(t, EncodeReport(&out, report))
	assert.Equal(t, string(want), out.String())

	compact := jsontext.Value(want)
	require.NoError(t, compact.Compact())
	assert.Equal(t, string(compact), string(compactBaku(t)))
}

// Whether a list is nil or empty does not show, in any field of any record, by
// way of encoding/json either.
func TestEncodeNilAsEmpty(t *testing.T) {
	var empty Report
	lists := 0
	var hollow func(v reflect.Value)
	hollow = func(v reflect.Value) {
		switch {
		case v.Kind() == reflect.Slice:
			lists++
			v.Set(reflect.MakeSlice(v.Type(), 0, 1))
		case v.Kind() == reflect.Struct && v.Type() != reflect.TypeFor[edtf.Date]():
			for i := range v.NumField() {
				hollow(v.Field(i))
			}
		}
	}
	hollow(reflect.ValueOf(&empty).Elem())
	require.Greater(t, lists, 12)
	same(t, &Report{}, &empty)

	for _, kind := range kinds {
		rec, hollowed := newRecord(kind), newRecord(kind)
		hollow(reflect.ValueOf(hollowed).Elem())
		want, err := AppendRecord(nil, rec)
		require.NoError(t, err)
		got, err := AppendRecord(nil, hollowed)
		require.NoError(t, err)
		assert.Equal(t, string(want), string(got))
		want, err = json.Marshal(rec)
		require.NoError(t, err)
		got, err = json.Marshal(hollowed)
		require.NoError(t, err)
		assert.Equal(t, string(want), string(got))
	}
}

func same(t *testing.T, a, b *Report) {
	t.Helper()
	want, err := AppendReport(nil, a)
	require.NoError(t, err)
	got, err := AppendReport(nil, b)
	require.NoError(t, err)
	assert.Equal(t, string(want), string(got))
}

// A text that is not UTF-8 is an error that says where, and nothing is
// written.
func TestEncodeErrors(t *testing.T) {
	report := &Report{ID: "a", Statements: []Statement{{ID: "s", Text: "fine"}, {Text: "Secret\xff"}}}
	var out bytes.Buffer
	err := EncodeReport(&out, report)
	require.EqualError(t, err, `encode, at "/statements/1/text": found bytes that are not UTF-8, expected UTF-8`)
	require.ErrorIs(t, err, ErrEncode)
	assert.Empty(t, out.Bytes())

	dst := []byte("kept")
	got, err := AppendRecord(dst, &report.Statements[1])
	require.EqualError(t, err, `encode, at "/text": found bytes that are not UTF-8, expected UTF-8`)
	assert.Equal(t, "kept", string(got))

	for _, lone := range []string{"\xed\xa0\x80", "\xc0\x80", "\xf4\x90\x80\x80"} { // surrogate, overlong, too high
		_, err := AppendReport(nil, &Report{ID: ID(lone)})
		assert.ErrorIs(t, err, ErrEncode)
	}

	for _, rec := range []Record{nil, (*Visit)(nil)} {
		_, err := AppendRecord(nil, rec)
		require.EqualError(t, err, "encode: found nil, expected a report or record")
		require.ErrorIs(t, err, ErrEncode)
	}
	require.EqualError(t, EncodeReport(io.Discard, nil), "encode: found nil, expected a report or record")

	full := errors.New("disk full")
	err = EncodeReport(failing{full}, &Report{})
	require.EqualError(t, err, "write report: disk full")
	require.ErrorIs(t, err, full)
}

func ExampleEncodeReport() {
	report := &Report{
		ID:     "azernews-203677",
		Source: Source{Publisher: "Azernews", Published: edtf.MustParse("2022-12-16")},
		Offices: []Office{{
			ID: "embassy", Kind: OfficeEmbassy, Sending: "KR", Receiving: "AZ",
			Actions: []OfficeAction{{Kind: OfficeOpened, Date: edtf.MustParse("2006")}},
		}},
	}
	if err := EncodeReport(os.Stdout, report); err != nil {
		panic(err)
	}
	// Output:
	// {
	//   "id": "azernews-203677",
	//   "source": {
	//     "publisher": "Azernews",
	//     "published": "2022-12-16"
	//   },
	//   "offices": [
	//     {
	//       "id": "embassy",
	//       "kind": "embassy",
	//       "sending": "KR",
	//       "receiving": "AZ",
	//       "actions": [
	//         {
	//           "kind": "opened",
	//           "date": "2006"
	//         }
	//       ]
	//     }
	//   ]
	// }
}

func ExampleDecodeReport() {
	in := strings.NewReader(`{
  "id": "azernews-203677",
  "offices": [
    {"id": "embassy", "kind": "embassy", "sending": "KR", "receiving": "AZ", "Place": {"city": "Baku"}}
  ]
}`)
	_, err := DecodeReport(in)
	var bad *DecodeError
	if errors.As(err, &bad) {
		fmt.Printf("%s: %v\n", bad.Code, bad)
	}
	// Output: wrong-case: line 4, column 78, at "/offices/0/Place": found unknown field "Place", expected "place"
}

// A record as it is kept in a database column, or hashed.
func ExampleAppendRecord() {
	visit := &Visit{ID: "visit", Guests: []Party{"KR"}, Hosts: []Party{"AZ"}, Date: edtf.MustParse("2015-11")}
	text, err := AppendRecord(nil, visit)
	if err != nil {
		panic(err)
	}
	fmt.Printf("%s\n", text)

	back, err := DecodeRecord(KindVisit, text)
	if err != nil {
		panic(err)
	}
	fmt.Println(back.(*Visit).Date)
	// Output:
	// {"id":"visit","guests":["KR"],"hosts":["AZ"],"date":"2015-11"}
	// 2015-11
}

func ExampleWriteReports() {
	reports := []*Report{
		{ID: "first", Source: Source{Kind: SourceNews}},
		{ID: "second", Retracts: []ID{"first"}},
	}
	if err := WriteReports(os.Stdout, slices.Values(reports)); err != nil {
		panic(err)
	}
	// Output:
	// {"id":"first","source":{"kind":"news"}}
	// {"id":"second","retracts":["first"],"source":{}}
}
