package schema_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/cooperation/schema"
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
	for _, pattern := range []string{"../testdata/reports/*.json", "../cooperationtest/testdata/a*/*.json", "../cooperationtest/testdata/edges/*.json", "../internal/gen/schema/example.json"} {
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

func TestAcceptsReports(t *testing.T) {
	full, models := schemaParts(t, schema.Report())(""), schemaParts(t, schema.ForModels())("")
	for name, data := range reportFiles(t) {
		require.NoError(t, full.Validate(parsed(t, data)), name)
		checkModelForm(t, models, data)
	}
	rapid.Check(t, func(t *rapid.T) {
		report := soundReport(t)
		data, err := cooperation.AppendReport(nil, report)
		if err != nil {
			t.Fatalf("encode: %v", err)
		}
		if err := full.Validate(parsed(t, data)); err != nil {
			t.Fatalf("%v\n%s", err, data)
		}
		checkModelForm(t, models, data)
	})
}

// checkModelForm holds a report, every absent field filled with null, to the
// schema for models: it is accepted, and decodes to the same report.
func checkModelForm(t interface{ Fatalf(string, ...any) }, models *jsonschema.Schema, data []byte) {
	value := parsed(t, data)
	if m := value.(map[string]any); len(m) < reflect.TypeFor[cooperation.Report]().NumField() && models.Validate(value) == nil {
		t.Fatalf("a document with absent fields is accepted: %s", data)
	}
	filled, err := json.Marshal(nullFilled(value, reflect.TypeFor[cooperation.Report]()))
	if err != nil {
		t.Fatalf("%v", err)
	}
	if err := models.Validate(parsed(t, filled)); err != nil {
		t.Fatalf("%v\n%s", err, filled)
	}
	want, err := cooperation.DecodeReport(bytes.NewReader(data))
	if err != nil {
		t.Fatalf("%v", err)
	}
	got, err := cooperation.DecodeReport(bytes.NewReader(filled))
	if err != nil {
		t.Fatalf("%v\n%s", err, filled)
	}
	if diff := cmp.Diff(want, got, cmpopts.EquateEmpty(), cmp.Comparer(func(a, b edtf.Date) bool { return a == b })); diff != "" {
		t.Fatalf("with null in place of what is absent it decodes differently (-without):\n%s", diff)
	}
}

// nullFilled returns a JSON value of a type with null for every absent field.
func nullFilled(value any, t reflect.Type) any {
	switch value := value.(type) {
	case map[string]any:
		full := map[string]any{}
		for i := range t.NumField() {
			name := jsonName(t.Field(i))
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
func definition(full []byte, name string) (n schemaNode) {
	var root schemaNode
	_ = json.Unmarshal(full, &root)
	if name == "Report" {
		return root
	}
	_ = json.Unmarshal(root.Defs[name], &n)
	return n
}

// Both schemas have exactly the fields of the record types, each with a
// description. The schema for programs has examples that the field accepts.
// The schema for models requires every field.
func TestFields(t *testing.T) {
	fullPart, strictPart := schemaParts(t, schema.Report()), schemaParts(t, schema.ForModels())
	for _, st := range structTypes() {
		full, strict := definition(schema.Report(), st.Name()), definition(schema.ForModels(), st.Name())
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
			name := jsonName(st.Field(i))
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
	for _, full := range [][]byte{schema.Report(), schema.ForModels()} {
		for name := range definition(full, "Report").Defs {
			assert.NotEmpty(t, definition(full, name).Description, name)
		}
	}
}

// Enumerations have the terms of their types, each with its line in the
// description.
func TestTerms(t *testing.T) {
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
			for _, full := range [][]byte{schema.Report(), schema.ForModels()} {
				d := definition(full, ft.Name())
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

	countries := definition(schema.Report(), "Country").Enum
	for c := range cooperation.Countries() {
		assert.Contains(t, countries, string(c))
	}
	assert.Contains(t, countries, "SUHH")
	for _, c := range countries {
		assert.True(t, cooperation.Country(c).Valid(), c)
	}
}

func TestIsFresh(t *testing.T) {
	for _, full := range []func() []byte{schema.Report, schema.ForModels} {
		first := full()
		clear(first)
		assert.True(t, json.Valid(full()))
	}
}
