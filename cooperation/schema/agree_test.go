package schema_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/cooperation/schema"
)

// expressible are the errors that the schema is to find as well. Those with
// true it finds for the most part: it must never refuse more than Check, and
// may let some through.
var expressible = map[cooperation.Code]bool{
	cooperation.CodeMissing: false, cooperation.CodeMissingLabel: false, cooperation.CodeOutOfRange: false, cooperation.CodeUnknownTerm: false,
	cooperation.CodeUnknownCountry: false, cooperation.CodeMalformedParty: false, cooperation.CodeMalformedID: false, cooperation.CodeMalformedDuration: false,
	cooperation.CodeMalformedScheme: false, cooperation.CodeMalformedPointer: false,
	cooperation.CodeMalformedURL: true, cooperation.CodeMalformedLanguage: true, cooperation.CodeMalformedDerivation: true,
}

// inexpressible reports whether the schema may miss an error of DecodeReport:
// a date, or a whole number written in another way. See the documentation of
// Report, whose other exceptions no parsed document shows.
func inexpressible(code cooperation.DecodeCode, doc []byte) bool {
	return code == cooperation.DecodeDate || code == cooperation.DecodeNumber && oddWholeNumber.Match(doc)
}

var oddWholeNumber = regexp.MustCompile(`[:,\[](-0|[0-9]+\.0|[0-9]+e[0-9]+)[,}\]]`)

// agreement compares what is said of documents by the schema and by
// DecodeReport with Check, and counts.
type agreement struct {
	full                                *jsonschema.Schema
	documents, accepted, lenient, apart int
	excused                             map[string]bool // the codes and values of the lenient ones
}

// compare returns "" if the two agree about a document.
func (a *agreement) compare(doc []byte) string {
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(doc))
	if err != nil {
		return "not JSON: " + err.Error()
	}
	refusal := a.full.Validate(value)
	a.documents++
	if refusal == nil {
		a.accepted++
	}
	report, err := cooperation.DecodeReport(bytes.NewReader(doc))
	var bad *cooperation.DecodeError
	if errors.As(err, &bad) {
		if refusal == nil && !inexpressible(bad.Code, doc) {
			return "the schema accepts, DecodeReport refuses: " + err.Error()
		}
		if refusal == nil {
			what := string(bad.Code)
			if date := new(edtf.ParseError); errors.As(err, &date) {
				what += " " + date.Input
			}
			a.excuse(what)
		}
		return ""
	}
	certain, possible := "", ""
	for _, p := range cooperation.Check(report) {
		if lenient, ok := expressible[p.Code]; ok && lenient {
			possible = fmt.Sprint(p.Code, " ", valueAt(value, p.Path))
		} else if ok {
			certain = p.String()
		}
	}
	switch {
	case refusal == nil && certain != "":
		return "the schema accepts, Check refuses: " + certain
	case refusal != nil && certain == "" && possible == "":
		return "Check accepts, the schema refuses: " + refusal.Error()
	}
	if refusal == nil && possible != "" {
		a.excuse(possible)
	}
	return ""
}

func (a *agreement) excuse(what string) {
	a.lenient++
	if a.excused == nil {
		a.excused = map[string]bool{}
	}
	a.excused[what] = true
}

// valueAt returns the value at a JSON Pointer without escapes.
func valueAt(value any, pointer string) any {
	for name := range strings.SplitSeq(strings.TrimPrefix(pointer, "/"), "/") {
		switch v := value.(type) {
		case map[string]any:
			value = v[name]
		case []any:
			n, err := strconv.Atoi(name)
			if err != nil || n >= len(v) {
				return nil
			}
			value = v[n]
		}
	}
	return value
}

// probes are values to put in every place: of every type, and strings near the
// edge of every format.
var probes = []string{
	`null`, `true`, `false`, `0`, `-0`, `1`, `-1`, `6`, `7`, `1.5`, `1.0`, `1e3`, `1e400`, `9223372036854775807`, `9223372036854775808`,
	`-9223372036854775808`, `18446744073709551615`, `18446744073709551616`,
	`[]`, `[null]`, `[[]]`, `[{}]`, `[""]`, `["x"]`, `["AZ"]`, `["AZ",null]`, `[["AZ"]]`, `[1]`, `[" "]`,
	`{}`, `{"x":1}`, `{"":null}`, `{"text":""}`, `{"text":null,"lang":""}`, `{"text":"x"}`, `{"Text":"x"}`, `{"official":null,"rank":{"text":null},"count":0}`,
	`{"scheme":"","value":null}`, `{"scheme":"x","value":" "}`, `{"role":"other"}`, `{"role":"other","title":"x"}`, `{"full":"x"}`, `{"sector":"other"}`,
	`{"label":"x","count":-1}`, `{"label":" "}`, `{"kind":"other"}`, `{"kind":"other","label":"\u00a0\u2003"}`, `{"id":"a","kind":"other","label":"x"}`,
	`""`, `" "`, `"\u0085\u3000"`, `"\ufeff"`, `"\u200b"`, `"x"`, `"X"`, `"other"`, `"null"`, `"a b"`, `"-a"`, `"a\n"`, `"əz"`, `"` + strings.Repeat("x", 128) + `"`, `"` + strings.Repeat("x", 129) + `"`,
	`"AZ"`, `"az"`, `"ZZ"`, `"XK"`, `"SUHH"`, `"BUMM"`, `"AZE"`, `"az-mod"`, `"a/b"`, `"` + strings.Repeat("x", 64) + `"`, `"` + strings.Repeat("x", 65) + `"`, `"a:b"`,
	`"https://a.example/b"`, `"HTTP://a"`, `"http://"`, `"http://?q"`, `"ftp://a"`, `"javascript:alert(1)"`, `"http://a b"`, `"https://a\u0000"`, `"https://a/%zz"`, `"//a"`,
	`"en"`, `"EN-gb"`, `"english"`, `"zh-Hant"`, `"zh-cmn-Hans-CN"`, `"en-GB-oed"`, `"EN-gb-OED"`, `"i-klingon"`, `"i-nothing"`, `"x-a"`, `"x"`, `"en-x-a"`, `"en--a"`, `"de-1901"`, `"en-a"`, `"en-a-bb"`, `"sl-rozaj"`,
	`"P6W"`, `"P1Y2M10DT2H30M"`, `"P"`, `"PT"`, `"P1D2M"`, `"P1.5D"`, `"P1.5Y2M"`, `"PT1,5S"`, `"P1YT"`, `"P1W2D"`, `"P1DT1.5H"`, `"P1.5DT1H"`, `"P1.D"`,
	`"/date"`, `"/"`, `"/a~1b"`, `"/a~2b"`, `"/~"`, `"/~0~1"`, `"date"`, `"/a/0"`,
	`"2025-10-16"`, `"2025-10-16T10:30:00Z"`, `"2025-10-16T10:30"`, `"2020-13"`, `"2025-02-30"`, `"16 October 2025"`, `"2016-05~"`, `"[..2015]"`, `"[2014..2016"`, `".."`, `"/"`, `"2025/2024"`, `"2025/.."`,
	`"/XXXX-11-11"`, `"[2016-09-10,2016-10-09]"`, `"Y-2500000"`, `"1950S2"`, `"-1984-?06-02"`, `"25-10-16"`, `"2025-1-6"`, `"2025 "`,
	`"A"`, `"G"`, `"OF-8"`, `"OF-11"`, `"signed"`, `"Signed"`, `"completed"`, `"army"`, `"education"`, `"ministry-of-defence"`, `"denied"`,
}

// marker stands where a probe will.
const marker = "\x00here"

// element stands in a path for any element of a list.
const element = "[]"

// places calls yield with a copy of v for every way to change one thing in it:
// the marker in place of a value; a field missing, in other capitals or
// unknown; a list with one element more, or in a list. The path names the
// fields that lead to the place, and then what is changed.
func places(v any, path []string, yield func(path []string, whole any)) {
	to := func(names ...string) []string { return slices.Concat(path, names) }
	yield(to("="), marker)
	switch v := v.(type) {
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(v)) {
			places(v[name], to(name), func(path []string, inner any) {
				whole := maps.Clone(v)
				whole[name] = inner
				yield(path, whole)
			})
			without := maps.Clone(v)
			delete(without, name)
			yield(to(name, "without"), without)
			for _, other := range []string{strings.ToUpper(name), capitalised(name), name + "x", " " + name} {
				renamed := maps.Clone(without)
				renamed[other] = v[name]
				yield(to(name, "renamed "+other), renamed)
			}
		}
		extra := maps.Clone(v)
		extra["unknown"] = nil
		yield(to("extra"), extra)
	case []any:
		for i := range v {
			places(v[i], to(element), func(path []string, inner any) {
				whole := slices.Clone(v)
				whole[i] = inner
				yield(path, whole)
			})
		}
		for i, more := range []any{nil, []any{}, map[string]any{}, "", v} {
			yield(to("longer", strconv.Itoa(i)), append(slices.Clone(v), more))
		}
		yield(to("nested"), []any{v})
	}
}

func capitalised(s string) string {
	if s == "" {
		return "X"
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// bases are small reports that together have every field of every type: the
// report of examples, cut into one record each.
func bases(t testing.TB) []map[string]any {
	t.Helper()
	data, err := os.ReadFile("../internal/gen/schema/example.json")
	require.NoError(t, err)
	whole := parsed(t, data).(map[string]any)
	var list []map[string]any
	top := map[string]any{}
	for _, name := range slices.Sorted(maps.Keys(whole)) {
		records, ok := whole[name].([]any)
		if !ok || name == "retracts" {
			top[name] = whole[name]
			continue
		}
		for _, r := range records {
			list = append(list, map[string]any{"id": "a", name: []any{r}})
		}
	}
	return append(list, top)
}

// mutants calls yield with every base changed in one place. A change that
// another base has had, by the last fields of its path, is left out. The form
// prepares a base.
func mutants(t testing.TB, probes []string, form func(map[string]any) any, yield func(doc []byte)) {
	t.Helper()
	seen := map[string]bool{}
	for _, base := range bases(t) {
		places(form(base), nil, func(path []string, whole any) {
			ofElement := len(path) > 1 && path[len(path)-2] == element
			names := slices.DeleteFunc(path, func(s string) bool { return s == element })
			key := fmt.Sprint(strings.Join(names[max(0, len(names)-4):], "/"), ofElement)
			if seen[key] {
				return
			}
			seen[key] = true
			text, err := json.Marshal(whole)
			require.NoError(t, err)
			before, after, ok := bytes.Cut(text, []byte(`"\u0000here"`))
			if !ok {
				yield(text)
				return
			}
			for _, probe := range probes {
				yield(slices.Concat(before, []byte(probe), after))
			}
		})
	}
}

// TestAgrees takes many thousand documents, each with something wrong or odd
// in one place. The schema accepts what DecodeReport and Check accept, and
// nothing else but the exceptions that the documentation of Report names.
func TestAgrees(t *testing.T) {
	t.Parallel()
	a := agreement{full: schemaParts(t, schema.Report())("")}
	mutants(t, probes, func(base map[string]any) any { return base }, func(doc []byte) {
		if says := a.compare(doc); says != "" {
			a.apart++
			if a.apart <= 20 {
				t.Errorf("%s\n%s", says, doc)
			}
		}
	})
	t.Logf("%d documents, %d accepted by the schema, %d of them as documented exceptions, %d disagreements", a.documents, a.accepted, a.lenient, a.apart)
	assert.Zero(t, a.apart)
	assert.Greater(t, a.documents, 10_000)
	assert.Greater(t, a.accepted, a.documents/10, "the documents test only what is refused")
	// These values alone, of all the probes: see the documentation of Report.
	assert.Equal(t, []string{
		"date ..", "date /", "date 2025-02-30", "date 2025/2024", "date [2014..2016",
		"malformed-derivation http://?q", "malformed-derivation https://a\x00", "malformed-derivation https://a/%zz",
		"malformed-language i-nothing",
		"malformed-url http://?q", "malformed-url https://a\x00", "malformed-url https://a/%zz",
		"number", // 1.0 and 1e3
	}, slices.Sorted(maps.Keys(a.excused)))
}

// TestAgreesOnAnything does the same with reports of any content, changed in
// up to three places.
func TestAgreesOnAnything(t *testing.T) {
	t.Parallel()
	a := agreement{full: schemaParts(t, schema.Report())("")}
	rapid.Check(t, func(t *rapid.T) {
		report := anyReport(t)
		if rapid.Bool().Draw(t, "sound") {
			report = soundReport(t)
		}
		text, err := cooperation.AppendReport(nil, report)
		if err != nil {
			t.Fatalf("encode: %v", err)
		}
		if says := a.compare(text); says != "" {
			t.Fatalf("%s\n%s", says, text)
		}
		for range 10 {
			doc := text
			for range rapid.IntRange(1, 3).Draw(t, "changes") {
				doc = changed(t, doc)
			}
			if says := a.compare(doc); says != "" {
				t.Fatalf("%s\n%s", says, doc)
			}
		}
	})
	t.Logf("%d documents, %d accepted by the schema", a.documents, a.accepted)
}

// changed puts something else in one place of a document.
func changed(t *rapid.T, doc []byte) []byte {
	var ways []any
	places(parsed(t, doc), nil, func(_ []string, whole any) { ways = append(ways, whole) })
	text, err := json.Marshal(ways[rapid.IntRange(0, len(ways)-1).Draw(t, "place")])
	if err != nil {
		t.Fatalf("%v", err)
	}
	probe := rapid.SampledFrom(probes).Draw(t, "probe")
	return bytes.Replace(text, []byte(`"\u0000here"`), []byte(probe), 1)
}

// TestExceptions shows every exception that the documentation of Report names:
// the schema accepts, DecodeReport or Check refuses.
func TestExceptions(t *testing.T) {
	full := schemaParts(t, schema.Report())("")
	for _, tt := range []struct{ doc, code string }{
		{`{"id":"a","id":"b"}`, "duplicate-name"},
		{`{"id":"a","source":{"title":"\ud800"}}`, "syntax"},
		{`{"id":"a","revision":1.0}`, "number"},
		{`{"id":"a","revision":1e3}`, "number"},
		{`{"id":"a","source":{"published":"2025-02-30"}}`, "date"},
		{`{"id":"a","source":{"published":"2025/2024"}}`, "date"},
		{`{"id":"a","source":{"published":"[2014..2016"}}`, "date"},
		{`{"id":"a","source":{"url":"https://a.example/%zz"}}`, "malformed-url"},
		{`{"id":"a","source":{"url":"http://?q"}}`, "malformed-url"},
		{`{"id":"a","source":{"derivedFrom":["http://?q"]}}`, "malformed-derivation"},
		{`{"id":"a","source":{"language":"i-nothing"}}`, "malformed-language"},
		{`{"id":"a","source":{"language":"sgn-aa-bb"}}`, "malformed-language"},
		{`{"id":"a","visits":[{"id":"b"},{"id":"b"}]}`, "duplicate-id"},
		{`{"id":"a","meetings":[{"id":"b","visit":"c"}]}`, "dangling-reference"},
	} {
		if err := full.Validate(parsed(t, []byte(tt.doc))); err != nil {
			t.Errorf("%s: %v", tt.doc, err)
		}
		var codes []string
		report, err := cooperation.DecodeReport(strings.NewReader(tt.doc))
		var bad *cooperation.DecodeError
		if errors.As(err, &bad) {
			codes = append(codes, string(bad.Code))
		} else {
			for _, p := range cooperation.Check(report) {
				codes = append(codes, string(p.Code))
			}
		}
		assert.Contains(t, codes, tt.code, tt.doc)
	}
}
