package cooperation

import (
	"reflect"
	"strconv"
	"strings"
	"sync"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// writer appends the canonical JSON of a value, and reports whether it has
// one. The value is addressable.
type writer func(dst []byte, v reflect.Value) ([]byte, bool)

// fieldWriter writes one field of a struct.
type fieldWriter struct {
	name  string // quoted, with the colon
	omit  func(v reflect.Value) bool
	write writer
}

// writers are the ways to write a report and each kind of record, worked out
// from the json tags once. They do what the JSON package does with these few
// types, in a fraction of the time, because they need not be ready for others;
// that package is the reference in the tests, and says what is wrong if
// something is.
var writers = sync.OnceValue(func() map[reflect.Type]writer {
	all := map[reflect.Type]writer{}
	for _, kind := range kinds {
		t := reflect.TypeOf(newRecord(kind)).Elem()
		all[t] = writerOf(t)
	}
	all[reflect.TypeFor[Report]()] = writerOf(reflect.TypeFor[Report]())
	return all
})

func writerOf(t reflect.Type) writer {
	if t == reflect.TypeFor[edtf.Date]() {
		return writeDate
	}
	switch t.Kind() {
	case reflect.String:
		return writeString
	case reflect.Bool:
		return func(dst []byte, v reflect.Value) ([]byte, bool) { return strconv.AppendBool(dst, v.Bool()), true }
	case reflect.Int:
		return func(dst []byte, v reflect.Value) ([]byte, bool) { return strconv.AppendInt(dst, v.Int(), 10), true }
	case reflect.Uint64:
		return func(dst []byte, v reflect.Value) ([]byte, bool) { return strconv.AppendUint(dst, v.Uint(), 10), true }
	case reflect.Slice:
		return listWriter(writerOf(t.Elem()))
	case reflect.Struct:
		return objectWriter(t)
	}
	// Not reached with the types of this package; the reference takes over.
	return func(dst []byte, _ reflect.Value) ([]byte, bool) { return dst, false }
}

func writeString(dst []byte, v reflect.Value) ([]byte, bool) {
	dst, err := jsontext.AppendQuote(dst, v.String())
	return dst, err == nil
}

func datePointer(v reflect.Value) *edtf.Date {
	return v.Addr().Interface().(*edtf.Date) //nolint:errcheck // the type is checked in writerOf
}

func writeDate(dst []byte, v reflect.Value) ([]byte, bool) {
	text, err := datePointer(v).MarshalText()
	if err != nil {
		return dst, false
	}
	dst, err = jsontext.AppendQuote(dst, text)
	return dst, err == nil
}

func listWriter(element writer) writer {
	return func(dst []byte, v reflect.Value) ([]byte, bool) {
		dst = append(dst, '[')
		var ok bool
		for i := range v.Len() {
			if i > 0 {
				dst = append(dst, ',')
			}
			if dst, ok = element(dst, v.Index(i)); !ok {
				return dst, false
			}
		}
		return append(dst, ']'), true
	}
}

func objectWriter(t reflect.Type) writer {
	fields := make([]fieldWriter, t.NumField())
	for i := range fields {
		f := t.Field(i)
		name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		fields[i] = fieldWriter{name: strconv.Quote(name) + ":", omit: omitOf(f.Type, options), write: writerOf(f.Type)}
	}
	return func(dst []byte, v reflect.Value) ([]byte, bool) {
		dst = append(dst, '{')
		var separate, ok bool
		for i := range fields {
			f, value := &fields[i], v.Field(i)
			if f.omit(value) {
				continue
			}
			if separate {
				dst = append(dst, ',')
			}
			separate = true
			dst = append(dst, f.name...)
			if dst, ok = f.write(dst, value); !ok {
				return dst, false
			}
		}
		return append(dst, '}'), true
	}
}

// omitOf returns how to tell that a field is absent, by the options of its tag.
func omitOf(t reflect.Type, options string) func(reflect.Value) bool {
	switch {
	case options == "":
		return func(reflect.Value) bool { return false }
	case t == reflect.TypeFor[edtf.Date]():
		return func(v reflect.Value) bool { return datePointer(v).IsZero() }
	case t.Kind() == reflect.Slice, t.Kind() == reflect.String:
		return func(v reflect.Value) bool { return v.Len() == 0 }
	}
	return reflect.Value.IsZero
}
