package schema_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/schema"
)

// The schema for models keeps to what engines of structured output know:
// keywords, and how they stand together. It is a linter of sorts.
func TestForModelsKeywords(t *testing.T) {
	var root map[string]any
	require.NoError(t, json.Unmarshal(schema.ForModels(), &root))
	defs := root["$defs"].(map[string]any)
	delete(root, "$defs") // at the top only
	l := modelLinter{t: t, defs: defs}
	assert.Equal(t, "object", root["type"], "the top must be an object")
	l.lint("", root, nil)
	for name, d := range defs {
		l.lint("/$defs/"+name, d.(map[string]any), nil)
		assert.True(t, l.used[name], "%s is never referred to", name)
	}
	// The published limits of engines, with room to grow.
	assert.Less(t, l.properties, 400, "properties")
	assert.Less(t, l.terms, 450, "terms of enumerations")
	assert.LessOrEqual(t, l.depth, 5, "objects within objects")
	var compact bytes.Buffer
	require.NoError(t, json.Compact(&compact, schema.ForModels()))
	assert.Less(t, compact.Len(), 80_000, "bytes without white space")
	t.Logf("%d properties, %d terms, %d objects deep, %d bytes", l.properties, l.terms, l.depth, compact.Len())
}

type modelLinter struct {
	t                        *testing.T
	defs                     map[string]any
	used                     map[string]bool
	properties, terms, depth int
}

// lint checks a schema; above are the objects it stands in, nil where it is
// looked at by itself.
func (l *modelLinter) lint(at string, s map[string]any, above []string) {
	allowed := map[string]bool{
		"description": true, "type": true, "properties": true, "required": true, "additionalProperties": true,
		"items": true, "enum": true, "anyOf": true, "$ref": true,
	}
	for k := range s {
		assert.True(l.t, allowed[k], "%s: the keyword %s", at, k)
	}
	if name, ok := s["$ref"].(string); ok {
		assert.Len(l.t, s, 1, "%s: something beside $ref", at)
		l.follow(at, name, above)
		return
	}
	if alternatives, ok := s["anyOf"].([]any); ok {
		assert.NotContains(l.t, s, "type", at)
		require.Len(l.t, alternatives, 2, at)
		assert.Equal(l.t, map[string]any{"type": "null"}, alternatives[1], at)
		l.lint(at+"/anyOf/0", alternatives[0].(map[string]any), above)
		return
	}
	switch kind := fmt.Sprint(s["type"]); kind {
	case "object":
		l.object(at, s, above)
	case "[array null]":
		l.lint(at+"/items", s["items"].(map[string]any), above)
	case "string":
		if terms, ok := s["enum"].([]any); ok && above == nil {
			l.terms += len(terms)
		}
	case "[string null]", "[integer null]", "[boolean null]":
		assert.NotContains(l.t, s, "enum", at)
	default:
		l.t.Errorf("%s: the type %s", at, kind)
	}
}

func (l *modelLinter) object(at string, s map[string]any, above []string) {
	assert.Equal(l.t, false, s["additionalProperties"], at)
	properties := s["properties"].(map[string]any)
	assert.Len(l.t, s["required"], len(properties), "%s: not all fields are required", at)
	if above == nil {
		l.properties += len(properties)
	}
	l.depth = max(l.depth, len(above)+1)
	for name, p := range properties {
		l.lint(at+"/properties/"+name, p.(map[string]any), append(above[:len(above):len(above)], at))
	}
}

// follow goes on in a definition, to see how deep it is and that it does not
// come back to itself.
func (l *modelLinter) follow(at, ref string, above []string) {
	const prefix = "#/$defs/"
	require.Greater(l.t, len(ref), len(prefix), at)
	name := ref[len(prefix):]
	require.Contains(l.t, l.defs, name, at)
	require.NotContains(l.t, above, "/$defs/"+name, "%s: recursive", at)
	if l.used == nil {
		l.used = map[string]bool{}
	}
	l.used[name] = true
	l.lint("/$defs/"+name, l.defs[name].(map[string]any), above)
}

// TestForModelsAgrees takes documents with something wrong or odd in one
// place. DecodeReport reads what the schema for models accepts, and the schema
// refuses nothing else than a field missing or a term unknown. What models are
// trusted with: dates, whole numbers and their size.
func TestForModelsAgrees(t *testing.T) {
	t.Parallel()
	full := schemaParts(t, schema.ForModels())("")
	trusted := []cooperation.DecodeCode{cooperation.DecodeDate, cooperation.DecodeNumber}
	var some []string // the schema knows no formats: a fifth of the strings will do
	for i, p := range probes {
		if p[0] != '"' || i%5 == 0 || p == `"other"` || p == `"Signed"` {
			some = append(some, p)
		}
	}
	documents, accepted, apart := 0, 0, 0
	form := func(base map[string]any) any { return nullFilled(base, reflect.TypeFor[cooperation.Report]()) }
	mutants(t, some, form, func(doc []byte) {
		documents++
		value := parsed(t, doc)
		refusal := full.Validate(value)
		if refusal == nil {
			accepted++
		}
		report, err := cooperation.DecodeReport(bytes.NewReader(doc))
		var bad *cooperation.DecodeError
		says := ""
		switch {
		case errors.As(err, &bad) && refusal == nil && !slices.Contains(trusted, bad.Code):
			says = "the schema accepts, DecodeReport refuses: " + err.Error()
		case err == nil && refusal != nil && !lacksField(value, reflect.TypeFor[cooperation.Report]()) && !hasUnknownTerm(reflect.ValueOf(report).Elem(), value):
			says = "DecodeReport accepts, the schema refuses: " + refusal.Error()
		}
		if says != "" {
			if apart++; apart <= 20 {
				t.Errorf("%s\n%s", says, doc)
			}
		}
	})
	t.Logf("%d documents, %d accepted, %d disagreements", documents, accepted, apart)
	assert.Zero(t, apart)
	assert.Greater(t, documents, 10_000)
	assert.Greater(t, accepted, documents/10)
}

// lacksField reports whether an object in a JSON value of a type lacks a field.
func lacksField(value any, t reflect.Type) bool {
	switch value := value.(type) {
	case map[string]any:
		for i := range t.NumField() {
			f := t.Field(i)
			inner, ok := value[jsonName(f)]
			if !ok || lacksField(inner, f.Type) {
				return true
			}
		}
	case []any:
		return slices.ContainsFunc(value, func(e any) bool { return lacksField(e, t.Elem()) })
	}
	return false
}

// hasUnknownTerm reports whether a value that came from a JSON value has an
// enumeration with another value than its terms; "" is one.
func hasUnknownTerm(v reflect.Value, value any) bool {
	switch value := value.(type) {
	case map[string]any:
		for i := range v.NumField() {
			if hasUnknownTerm(v.Field(i), value[jsonName(v.Type().Field(i))]) {
				return true
			}
		}
	case []any:
		for i := range value {
			if hasUnknownTerm(v.Index(i), value[i]) {
				return true
			}
		}
	case string:
		e, ok := v.Interface().(interface{ Valid() bool })
		return ok && !slices.Contains([]string{"ID", "Country", "Party"}, v.Type().Name()) && !e.Valid()
	}
	return false
}
