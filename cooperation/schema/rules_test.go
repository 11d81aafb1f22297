package schema_test

import (
	"encoding/json"
	"maps"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/schema"
)

// objectsIn calls yield with every object of a JSON value and its Go type. What
// yield changes in it stays changed.
func objectsIn(value any, t reflect.Type, yield func(map[string]any, reflect.Type)) {
	switch v := value.(type) {
	case map[string]any:
		for f := range t.Fields() {
			objectsIn(v[jsonName(f)], f.Type, yield)
		}
		yield(v, t)
	case []any:
		for i := range v {
			objectsIn(v[i], t.Elem(), yield)
		}
	}
}

// TestAgreesOnRules takes every rule by which one field asks for another, and
// gives both fields every kind of value. TestAgrees changes one thing at a
// time.
func TestAgreesOnRules(t *testing.T) {
	t.Parallel()
	a := agreement{full: schemaParts(t, schema.Report())("")}
	absent := struct{}{}
	rules := map[string]bool{}
	for _, base := range bases(t) {
		objectsIn(base, reflect.TypeFor[cooperation.Report](), func(object map[string]any, typ reflect.Type) {
			before := maps.Clone(object)
			for f := range typ.Fields() {
				for rule := range strings.SplitSeq(f.Tag.Get("validate"), ",") {
					name, param, _ := strings.Cut(rule, "=")
					if name != "required_if" && name != "required_without" {
						continue
					}
					rules[typ.Name()+"."+f.Name+" "+rule] = true
					other, _, _ := strings.Cut(param, " ")
					asking, _ := typ.FieldByName(other)
					askingName := jsonName(asking)
					for _, x := range []any{absent, nil, "", " ", "other", before[askingName]} {
						for _, y := range []any{absent, nil, "", "\u00a0", "x", before[jsonName(f)]} {
							for field, v := range map[string]any{askingName: x, jsonName(f): y} {
								if object[field] = v; v == absent {
									delete(object, field)
								}
							}
							doc, err := json.Marshal(base)
							require.NoError(t, err)
							if says := a.compare(doc); says != "" {
								t.Errorf("%s.%s %s: %s\n%s", typ.Name(), f.Name, rule, says, doc)
							}
							clear(object)
							maps.Copy(object, before)
						}
					}
				}
			}
		})
	}
	t.Logf("%d rules, %d documents, %d accepted by the schema", len(rules), a.documents, a.accepted)
	declared := 0
	for _, st := range structTypes() {
		for f := range st.Fields() {
			declared += strings.Count(f.Tag.Get("validate"), "required_if") + strings.Count(f.Tag.Get("validate"), "required_without")
		}
	}
	assert.Len(t, rules, declared, "rules without an object to try them on: %v", rules)
	assert.Greater(t, declared, 20)
	assert.Greater(t, a.accepted, a.documents/10)
}
