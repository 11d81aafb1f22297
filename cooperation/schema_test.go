package cooperation

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// schemaParts returns a schema's part at a JSON Pointer ready to validate, and
// all of it at "". The compiler holds it to the meta-schema of draft 2020-12.
func schemaParts(t testing.TB, text []byte) func(pointer string) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	c.DefaultDraft(jsonschema.Draft2020)
	require.NoError(t, c.AddResource("urn:test:schema", doc))
	return func(pointer string) *jsonschema.Schema {
		s, err := c.Compile("urn:test:schema#" + pointer)
		require.NoError(t, err)
		return s
	}
}

// parsed returns a document as the validator takes it.
func parsed(t interface{ Fatalf(string, ...any) }, doc []byte) any {
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(doc))
	if err != nil {
		t.Fatalf("%v: %s", err, doc)
	}
	return v
}

// reportFiles returns every report of the tree.
func reportFiles(t testing.TB) map[string][]byte {
	t.Helper()
	files := map[string][]byte{}
	for _, pattern := range []string{"testdata/reports/*.json", "cooperationtest/testdata/a*/*.json", "cooperationtest/testdata/edges/*.json", "internal/schemagen/example.json"} {
		names, err := filepath.Glob(pattern)
		require.NoError(t, err)
		require.NotEmpty(t, names, pattern)
		for _, name := range names {
			data, err := os.ReadFile(name)
			require.NoError(t, err)
			files[name] = data
		}
	}
	require.Greater(t, len(files), 20)
	return files
}

func TestSchemaAcceptsReports(t *testing.T) {
	schema, models := schemaParts(t, Schema())(""), schemaParts(t, SchemaForModels())("")
	for name, data := range reportFiles(t) {
		require.NoError(t, schema.Validate(parsed(t, data)), name)
		checkModelForm(t, models, data)
	}
	rapid.Check(t, func(t *rapid.T) {
		report := new(Report)
		drawShape(t, reflect.ValueOf(report).Elem(), reportRules(), 0)
		data, err := AppendReport(nil, report)
		if err != nil {
			t.Fatalf("encode: %v", err)
		}
		if err := schema.Validate(parsed(t, data)); err != nil {
			t.Fatalf("%v\n%s", err, data)
		}
		checkModelForm(t, models, data)
	})
}

// checkModelForm holds a report, every absent field filled with null, to the
// schema for models: it is accepted, and decodes to the same report.
func checkModelForm(t interface{ Fatalf(string, ...any) }, models *jsonschema.Schema, data []byte) {
	value := parsed(t, data)
	if m := value.(map[string]any); len(m) < reflect.TypeFor[Report]().NumField() && models.Validate(value) == nil {
		t.Fatalf("a document with absent fields is accepted: %s", data)
	}
	filled, err := json.Marshal(nullFilled(value, reflect.TypeFor[Report]()))
	if err != nil {
		t.Fatalf("%v", err)
	}
	if err := models.Validate(parsed(t, filled)); err != nil {
		t.Fatalf("%v\n%s", err, filled)
	}
	want, err := DecodeReport(bytes.NewReader(data))
	if err != nil {
		t.Fatalf("%v", err)
	}
	got, err := DecodeReport(bytes.NewReader(filled))
	if err != nil {
		t.Fatalf("%v\n%s", err, filled)
	}
	if diff := cmp.Diff(want, got, sameJSON); diff != "" {
		t.Fatalf("with null in place of what is absent it decodes differently (-without):\n%s", diff)
	}
}

// nullFilled returns a JSON value of a type with null for every absent field.
func nullFilled(value any, t reflect.Type) any {
	switch value := value.(type) {
	case map[string]any:
		full := map[string]any{}
		for i := range t.NumField() {
			name, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
			full[name] = nullFilled(value[name], t.Field(i).Type)
		}
		return full
	case []any:
		all := make([]any, len(value))
		for i := range value {
			all[i] = nullFilled(value[i], t.Elem())
		}
		return all
	}
	return value
}

// drawShape gives a struct some of its fields, each written as it should be.
// IDs are drawn freely, so that references lead nowhere: a schema does not look.
func drawShape(t *rapid.T, v reflect.Value, p *typeRules, depth int) {
	given := func() bool { return rapid.IntRange(0, 3).Draw(t, "given") == 0 }
	for i := range p.fields {
		f := &p.fields[i]
		fv := v.Field(f.index)
		always := len(f.needs) > 0 && f.needs[0].field == always || f.name == "parties" || f.kind == fieldStruct && !f.list && f.name == "name"
		if !always && (depth > 4 || !given()) {
			continue
		}
		n := 1
		if f.list {
			n = rapid.IntRange(1, 2).Draw(t, "length")
			fv.Set(reflect.MakeSlice(fv.Type(), n, n))
		}
		for k := range n {
			e := fv
			if f.list {
				e = fv.Index(k)
			}
			drawField(t, e, f, depth)
		}
	}
	for i := range p.fields { // what other fields ask for
		f := &p.fields[i]
		if fv := v.Field(f.index); fv.Kind() == reflect.String && fv.Len() == 0 &&
			slices.ContainsFunc(f.needs, func(n need) bool { return n.holds(v) }) {
			drawField(t, fv, f, depth)
		}
	}
}

func drawField(t *rapid.T, v reflect.Value, f *fieldRules, depth int) {
	pools := map[fieldKind][]string{
		fieldText: {"a", " b\n", "Vəliyev", "최천송", "null", "🕊\u00a0"}, fieldOwnID: {"a", "0", "a.b:c_d-e"},
		fieldReference: {"a", strings.Repeat("x", 128)}, fieldReportID: {"r1"}, fieldCountry: {"AZ", "XK", "SUHH"},
		fieldParty: {"KR", "nato", "CSHH"}, fieldLanguage: {"en", "zh-Hant", "sl-rozaj-biske-1994", "de-CH-1901", "i-klingon", "x-a"},
		fieldURL: {"https://a.example/b?c=d#e", "HTTP://a.example", "http://[::1]:80/"}, fieldDuration: {"P6W", "P1Y2M10DT2H30M", "PT0.5S", "P1,5D"},
		fieldScheme: {"wikidata", "un.ts-1"}, fieldPointer: {"/date", "/a~1b/0/~0", "/"}, fieldDerivation: {"https://a.example", "s1"},
	}
	switch {
	case f.kind == fieldStruct:
		drawShape(t, v, f.elem, depth+1)
	case f.kind == fieldTerm:
		v.SetString(rapid.SampledFrom(termsIn(v.Type())).Draw(t, "term"))
	case v.Type() == reflect.TypeFor[edtf.Date]():
		v.Set(reflect.ValueOf(edtf.MustParse(rapid.SampledFrom(someDates).Draw(t, "date"))))
	case v.Kind() == reflect.Bool:
		v.SetBool(true)
	case v.Kind() == reflect.Int:
		v.SetInt(int64(rapid.IntRange(0, 6).Draw(t, "number")))
	case v.Kind() == reflect.Uint64:
		v.SetUint(rapid.Uint64().Draw(t, "number"))
	default:
		v.SetString(rapid.SampledFrom(pools[f.kind]).Draw(t, "string"))
	}
}

// termsIn returns the terms of an enumeration, all of which can tell.
func termsIn(t reflect.Type) []string {
	return reflect.Zero(t).Interface().(interface{ Terms() []string }).Terms()
}

// schemaNode is the part of a schema that the tests look at.
type schemaNode struct {
	Description string
	Type        any
	Properties  map[string]schemaNode
	Required    []string
	Items       *schemaNode
	Enum        []string
	Ref         string `json:"$ref"`
	AnyOf       []schemaNode
	Examples    []json.RawMessage
	Additional  *bool                      `json:"additionalProperties"`
	Defs        map[string]json.RawMessage `json:"$defs"`
}

// definition returns a definition of a schema, or all of it for Report.
func definition(schema []byte, name string) (n schemaNode) {
	var root schemaNode
	_ = json.Unmarshal(schema, &root)
	if name == "Report" {
		return root
	}
	_ = json.Unmarshal(root.Defs[name], &n)
	return n
}

// Both schemas have exactly the fields of the record types, each with a
// description; in the one for programs with examples that the field accepts, in
// the one for models required.
func TestSchemaFields(t *testing.T) {
	fullPart, strictPart := schemaParts(t, Schema()), schemaParts(t, SchemaForModels())
	for _, st := range structTypes() {
		full, strict := definition(Schema(), st.Name()), definition(SchemaForModels(), st.Name())
		pointer := "/$defs/" + st.Name()
		if st.Name() == "Report" {
			pointer = ""
		}
		for _, s := range []schemaNode{full, strict} {
			assert.NotEmpty(t, s.Description, st.Name())
			assert.Len(t, s.Properties, st.NumField(), st.Name())
			if assert.NotNil(t, s.Additional, st.Name()) {
				assert.False(t, *s.Additional, st.Name())
			}
		}
		var all []string
		for i := range st.NumField() {
			name, _, _ := strings.Cut(st.Field(i).Tag.Get("json"), ",")
			all = append(all, name)
			where := st.Name() + "." + name
			assert.NotEmpty(t, full.Properties[name].Description, where)
			assert.Equal(t, full.Properties[name].Description, strict.Properties[name].Description, where)
			assert.NotEmpty(t, full.Properties[name].Examples, where)
			field := fullPart(pointer + "/properties/" + name)
			for _, example := range full.Properties[name].Examples {
				assert.NoError(t, field.Validate(parsed(t, example)), where)
			}
			assert.NoError(t, strictPart(pointer+"/properties/"+name).Validate(nil), "%s is not nullable", where)
		}
		assert.Equal(t, all, strict.Required, st.Name())
	}
	for _, schema := range [][]byte{Schema(), SchemaForModels()} {
		for name := range definition(schema, "Report").Defs {
			assert.NotEmpty(t, definition(schema, name).Description, name)
		}
	}
}

// Enumerations have the terms of their types, each with its line in the
// description.
func TestSchemaTerms(t *testing.T) {
	seen := 0
	for _, st := range structTypes() {
		for i := range st.NumField() {
			ft := st.Field(i).Type
			v, ok := reflect.Zero(ft).Interface().(interface{ Valid() bool })
			if !ok || slices.Contains([]string{"ID", "Country", "Party"}, ft.Name()) {
				continue
			}
			seen++
			assert.False(t, v.Valid(), "the zero %s", ft)
			for _, schema := range [][]byte{Schema(), SchemaForModels()} {
				d := definition(schema, ft.Name())
				assert.Equal(t, termsIn(ft), d.Enum, ft.Name())
				assert.NotEmpty(t, d.Enum, ft.Name())
				for _, term := range d.Enum {
					tv := reflect.New(ft).Elem()
					tv.SetString(term)
					assert.True(t, tv.Interface().(interface{ Valid() bool }).Valid(), "%s %q", ft, term)
					assert.Contains(t, d.Description+"\n", "\n- "+term, ft.Name())
				}
			}
		}
	}
	assert.Greater(t, seen, 30)

	countries := definition(Schema(), "Country").Enum
	for c := range Countries() {
		assert.Contains(t, countries, string(c))
	}
	assert.Contains(t, countries, "SUHH")
	for _, c := range countries {
		assert.True(t, Country(c).Valid(), c)
	}
}

func TestSchemaIsFresh(t *testing.T) {
	for _, schema := range []func() []byte{Schema, SchemaForModels} {
		first := schema()
		clear(first)
		assert.True(t, json.Valid(schema()))
	}
}
