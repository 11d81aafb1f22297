package cooperation

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	jsonv2 "github.com/go-json-experiment/json"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// Nil and empty slices are the same in JSON; dates compare by ==.
var (
	equalDates = cmp.Comparer(func(a, b edtf.Date) bool { return a == b })
	sameJSON   = cmp.Options{equalDates, cmpopts.EquateEmpty()}
)

// someDates are dates of every form.
var someDates = []string{
	"2015", "199X", "2016-05~", "2020-09-27/2020-11-10", "2015-03/..", "2015-03/", "/1985", "[..2015]", "[2014..2016]",
	"[2016-09-10,2016-10-09]", "2016-37~", "2004-06-XX", "Y-2500000", "-0044-03-15", "2015-11-09T10:30:00Z", "1985?-04%",
}

// someText is text of any kind, and what codecs stumble over.
var someText = rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{
	"null", `"\`, "<&>\u2028", "\x00\x1f\x7f", "Vəliyev", "최천송", "\ufffd", "\ufeff", "🕊",
}))

// anyReport draws a report with any of its fields given or not, of any content
// that Go can hold and JSON can carry, sensible or not.
func anyReport(t *rapid.T) *Report {
	r := new(Report)
	draw(t, reflect.ValueOf(r).Elem())
	return r
}

// draw gives a value, and of a struct a few fields.
func draw(t *rapid.T, v reflect.Value) {
	if v.Type() == reflect.TypeFor[edtf.Date]() {
		v.Set(reflect.ValueOf(edtf.MustParse(rapid.SampledFrom(someDates).Draw(t, "date"))))
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString(someText.Draw(t, "text"))
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int:
		v.SetInt(int64(rapid.Int().Draw(t, "number")))
	case reflect.Uint64:
		v.SetUint(rapid.Uint64().Draw(t, "number"))
	case reflect.Slice:
		n := rapid.IntRange(0, 3).Draw(t, "length")
		v.Set(reflect.MakeSlice(v.Type(), n, n))
		for i := range n {
			draw(t, v.Index(i))
		}
	case reflect.Struct:
		for range rapid.IntRange(0, 5).Draw(t, "fields") {
			draw(t, v.Field(rapid.IntRange(0, v.NumField()-1).Draw(t, "field")))
		}
	}
}

// checkRoundTrip holds a report to what every report must do: what is encoded
// decodes to the same, and encodes to the same bytes again, in each form.
func checkRoundTrip(t interface{ Fatalf(string, ...any) }, report *Report) {
	var file bytes.Buffer
	if err := EncodeReport(&file, report); err != nil {
		t.Fatalf("encode: %v", err)
	}
	line, err := AppendReport(nil, report)
	if err != nil {
		t.Fatalf("append: %v", err)
	}
	if reference, err := jsonv2.Marshal(report); err != nil || !bytes.Equal(reference, line) {
		t.Fatalf("the JSON package writes something else, %v:\n%s\n%s", err, reference, line)
	}
	for _, text := range [][]byte{file.Bytes(), line} {
		back, err := DecodeReport(bytes.NewReader(text), WithMaxBytes(-1), WithMaxElements(-1), WithMaxString(-1))
		if err != nil {
			t.Fatalf("decode what was encoded: %v\n%s", err, text)
		}
		if diff := cmp.Diff(report, back, sameJSON); diff != "" {
			t.Fatalf("decode(encode(x)) differs from x (-x):\n%s", diff)
		}
		again, err := AppendReport(nil, back)
		if err != nil || !bytes.Equal(again, line) {
			t.Fatalf("encodes to other bytes again, %v:\n%s\n%s", err, line, again)
		}
	}
	for rec := range report.Records() {
		text, err := AppendRecord(nil, rec)
		if err != nil {
			t.Fatalf("append record: %v", err)
		}
		if reference, err := jsonv2.Marshal(rec); err != nil || !bytes.Equal(reference, text) {
			t.Fatalf("the JSON package writes something else, %v:\n%s\n%s", err, reference, text)
		}
		back, err := DecodeRecord(rec.RecordKind(), text, WithMaxBytes(-1), WithMaxElements(-1), WithMaxString(-1))
		if err != nil {
			t.Fatalf("decode record: %v\n%s", err, text)
		}
		if diff := cmp.Diff(rec, back, sameJSON); diff != "" {
			t.Fatalf("record differs (-x):\n%s", diff)
		}
	}
}

func TestRoundTrip(t *testing.T) {
	checkRoundTrip(t, new(Report))
	checkRoundTrip(t, filled())
	rapid.Check(t, func(t *rapid.T) { checkRoundTrip(t, anyReport(t)) })
}

// A report goes through the standard library's encoding/json as well, in both
// directions and across: each reads what the other writes.
func TestStandardJSON(t *testing.T) {
	check := func(t interface{ Fatalf(string, ...any) }, report *Report) {
		text, err := json.Marshal(report)
		if err != nil {
			t.Fatalf("marshal: %v", err)
		}
		var back Report
		if err := json.Unmarshal(text, &back); err != nil {
			t.Fatalf("unmarshal: %v", err)
		}
		if diff := cmp.Diff(report, &back, sameJSON); diff != "" {
			t.Fatalf("differs (-x):\n%s", diff)
		}
		if decoded, err := DecodeReport(bytes.NewReader(text)); err != nil || !cmp.Equal(report, decoded, sameJSON) {
			t.Fatalf("DecodeReport reads something else, %v: %s", err, cmp.Diff(report, decoded, sameJSON))
		}
		line, err := AppendReport(nil, report)
		if err != nil {
			t.Fatalf("append: %v", err)
		}
		var crossed Report
		if err := json.Unmarshal(line, &crossed); err != nil || !cmp.Equal(report, &crossed, sameJSON) {
			t.Fatalf("encoding/json reads something else, %v: %s", err, cmp.Diff(report, &crossed, sameJSON))
		}
	}
	check(t, filled())
	rapid.Check(t, func(t *rapid.T) { check(t, anyReport(t)) })
}

// FuzzDecodeReport: whatever the input, there is no panic, and an error is a
// DecodeError with a place inside the input. What decodes is a report like any
// other.
func FuzzDecodeReport(f *testing.F) {
	f.Add(baku(f))
	f.Add(compactBaku(f))
	for _, seed := range []string{
		``, `null`, `{"id":"a"}`, "\ufeff{}", `{"id":"a","visits":[{"date":"2015-03/.."},null]}`, `{"id":"\ud800"}`,
		`{"ID":1}`, `{"revision":18446744073709551615}`, `[[[[[[[[[[[[[[[[[[[[`, `{"source":{"title":"` + strings.Repeat(`\"`, 99),
		"{\"id\":\"\xff\"}", `{"id":"a","id":"b"}`, `{"id":"a"} {}`, `{"a":{"b":[1,{"c":`, "{\n\"x\n\":1}",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, opts := range [][]DecodeOption{
			nil, {WithMaxDepth(3), WithMaxElements(4), WithMaxString(5)}, {WithMaxBytes(100)},
		} {
			report, err := DecodeReport(bytes.NewReader(data), opts...)
			if err == nil {
				checkRoundTrip(t, report)
				continue
			}
			var bad *DecodeError
			require.ErrorAs(t, err, &bad)
			assert.True(t, bad.Code.Valid(), bad.Code)
			assert.NotEmpty(t, bad.Found)
			assert.NotEmpty(t, bad.Expected)
			assert.True(t, bad.Offset >= 0 && bad.Offset <= int64(len(data)), bad.Offset)
			assert.Equal(t, 1+bytes.Count(data[:bad.Offset], []byte("\n")), bad.Line)
			assert.Positive(t, bad.Column)
			assert.True(t, bad.Pointer == "" || bad.Pointer[0] == '/', bad.Pointer)
		}
		for range Reports(bytes.NewReader(data)) {
		}
	})
}
