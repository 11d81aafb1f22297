package cooperation

import (
	"bytes"
	"math"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// verdicts compares our own walk with the engine: whether a report keeps the
// rules of the tag validate. It counts both answers.
type verdicts struct{ complete, incomplete int }

func (n *verdicts) compare(t interface{ Fatalf(string, ...any) }, r *Report, change string) {
	c := checker{report: r}
	c.indexRecords()
	ours, theirs := c.walkReport(), engine().Struct(r)
	if ours != (theirs == nil) {
		t.Fatalf("%s: complete by our walk: %v; by the engine: %v", change, ours, theirs)
	}
	if ours {
		n.complete++
	} else {
		n.incomplete++
	}
}

// reports returns every report of the tree that decodes, by its file.
func reports(t testing.TB) map[string]*Report {
	t.Helper()
	all := map[string]*Report{}
	for _, pattern := range []string{"testdata/reports/*.json", "cooperationtest/testdata/*/*.json"} {
		names, err := filepath.Glob(pattern)
		require.NoError(t, err)
		require.NotEmpty(t, names, pattern)
		for _, name := range names {
			data, err := os.ReadFile(name)
			require.NoError(t, err)
			all[name], err = DecodeReport(bytes.NewReader(data))
			require.NoError(t, err, name)
		}
	}
	require.Greater(t, len(all), 80)
	return all
}

// eachField calls yield for every field of a struct and of the structs and
// lists in it.
func eachField(v reflect.Value, yield func(in reflect.Type, f reflect.StructField, v reflect.Value)) {
	switch {
	case v.Kind() == reflect.Slice:
		for i := range v.Len() {
			eachField(v.Index(i), yield)
		}
	case v.Kind() == reflect.Struct && v.Type() != reflect.TypeFor[edtf.Date]():
		for f := range v.Type().Fields() {
			yield(v.Type(), f, v.FieldByIndex(f.Index))
			eachField(v.FieldByIndex(f.Index), yield)
		}
	}
}

// otherValues are values to put in the place of a field: absent, and near the
// edges of what the rules say.
func otherValues(v reflect.Value) []reflect.Value {
	list := []reflect.Value{reflect.Zero(v.Type())}
	add := func(values ...any) {
		for _, x := range values {
			list = append(list, reflect.ValueOf(x).Convert(v.Type()))
		}
	}
	switch v.Kind() {
	case reflect.String:
		add("other", "Other", " ", "x")
	case reflect.Int:
		add(math.MinInt, -1, 1, 6, 7, math.MaxInt)
	case reflect.Slice:
		none, one := reflect.MakeSlice(v.Type(), 0, 1), reflect.MakeSlice(v.Type(), 1, 1)
		list = append(list, none, one, reflect.AppendSlice(one, v))
	}
	return list
}

// TestWalkAgreesWithEngine compares the two over every report of the tree, and
// over each of them with one field changed. What one report has shown of a
// field is not tried again with the next.
func TestWalkAgreesWithEngine(t *testing.T) {
	var n verdicts
	type change struct {
		in    reflect.Type
		field string
		was   bool // given
		to    int
	}
	seen := map[change]bool{}
	for name, r := range reports(t) {
		n.compare(t, r, name)
		eachField(reflect.ValueOf(r).Elem(), func(in reflect.Type, f reflect.StructField, v reflect.Value) {
			before := reflect.ValueOf(v.Interface())
			for i, other := range otherValues(v) {
				key := change{in, f.Name, v.IsZero(), i}
				if seen[key] {
					continue
				}
				seen[key] = true
				v.Set(other)
				n.compare(t, r, name+": "+in.Name()+"."+f.Name)
				v.Set(before)
			}
		})
	}
	assert.Greater(t, n.complete, 500)
	assert.Greater(t, n.incomplete, 100)
}

// TestWalkAgreesWithEngineOnAnything does the same with reports of any content,
// and with a whole report of which a few fields are changed.
func TestWalkAgreesWithEngineOnAnything(t *testing.T) {
	var n verdicts
	data, err := os.ReadFile("cooperationtest/testdata/edges/every-field.json")
	require.NoError(t, err)
	whole, err := DecodeReport(bytes.NewReader(data))
	require.NoError(t, err)
	rapid.Check(t, func(t *rapid.T) {
		n.compare(t, anyReport(t), "any report")
		r := whole.Clone()
		for range rapid.IntRange(0, 3).Draw(t, "changes") {
			var fields []reflect.Value
			eachField(reflect.ValueOf(r).Elem(), func(_ reflect.Type, _ reflect.StructField, v reflect.Value) { fields = append(fields, v) })
			v := rapid.SampledFrom(fields).Draw(t, "field")
			v.Set(rapid.SampledFrom(otherValues(v)).Draw(t, "value"))
		}
		n.compare(t, r, "a whole report changed")
	})
	assert.Positive(t, n.complete)
	assert.Positive(t, n.incomplete)
}
