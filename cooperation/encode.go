package cooperation

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"strings"
	"sync"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// ErrEncode reports that a value has no JSON form: a text that is not UTF-8,
// or nil in place of a report or record. [*EncodeError] has the details.
var ErrEncode = errors.New("cannot be encoded")

// EncodeError says which value could not be encoded. errors.Is(err, ErrEncode)
// is true for it.
type EncodeError struct {
	Pointer  string // the value, a JSON Pointer from the report or record
	Found    string // what stands there, in words; never the value itself
	Expected string // what was expected there, in words
	Err      error  // the cause, may be nil
}

// Error is a line such as
//
//	encode, at "/statements/0/text": found bytes that are not UTF-8, expected UTF-8
func (e *EncodeError) Error() string {
	at := ""
	if e.Pointer != "" {
		at = ", at " + shown(e.Pointer)
	}
	return "encode" + at + ": found " + e.Found + ", expected " + e.Expected
}

// Unwrap returns the cause, which may be nil.
func (e *EncodeError) Unwrap() error { return e.Err }

// Is makes errors.Is(err, ErrEncode) true.
func (e *EncodeError) Is(target error) bool { return target == ErrEncode }

// EncodeReport writes a report as JSON to be read and compared by people:
// indented by two spaces, one field to a line, with a final newline. Nothing
// is escaped that need not be. Fields stand in the order of the record types,
// and absent fields are left out. A nil slice is written like an empty one. So
// the same report always gives the same bytes.
//
// Nothing is written if the report cannot be encoded, which is an
// [*EncodeError]. Any other error is that of w, or io.ErrShortWrite for a
// writer that takes less without one. What is written may exceed the limits of
// [DecodeReport]: see [WriteReports].
func EncodeReport(w io.Writer, r *Report) error {
	var out bytes.Buffer
	if err := encode(&out, r, r == nil, jsontext.WithIndent("  ")); err != nil {
		return err
	}
	out.WriteByte('\n')
	if err := writeAll(w, out.Bytes()); err != nil {
		return fmt.Errorf("write report: %w", err)
	}
	return nil
}

// writeAll writes all of b, or says why not. A writer that takes less without
// an error gives io.ErrShortWrite, as with the writers of bufio.
func writeAll(w io.Writer, b []byte) error {
	n, err := w.Write(b)
	if err == nil && n < len(b) {
		err = io.ErrShortWrite
	}
	return err
}

// AppendReport appends the canonical form of a report to dst: what
// [EncodeReport] writes, but on one line without any white space or newline.
// Reports that differ only in nil and empty slices have the same canonical
// form, and no others do.
func AppendReport(dst []byte, r *Report) ([]byte, error) {
	return appendJSON(dst, r, r == nil)
}

// AppendRecord appends the canonical form of a record to dst, as
// [AppendReport] does that of a report. It is meant for hashing and storing;
// [DecodeRecord] reads it back. On an error it returns dst as it was.
func AppendRecord(dst []byte, rec Record) ([]byte, error) {
	return appendJSON(dst, rec, isNil(rec))
}

func appendJSON(dst []byte, v any, isNil bool) ([]byte, error) {
	if !isNil {
		value := reflect.ValueOf(v).Elem()
		if out, ok := writers()[value.Type()](dst, value); ok {
			return out, nil
		}
	}
	out := bytes.NewBuffer(dst)
	if err := encode(out, v, isNil); err != nil {
		return dst, err
	}
	return out.Bytes(), nil
}

// encode writes the JSON of a report or record. Invalid UTF-8 is an error by
// the defaults of the JSON package, and nothing is escaped for HTML.
func encode(out *bytes.Buffer, v any, isNil bool, opts ...json.Options) error {
	if isNil {
		return &EncodeError{Found: "nil", Expected: "a report or record"}
	}
	const noForm, aForm = "a value without a JSON form", "one that has a JSON form"
	err := json.MarshalWrite(out, v, opts...)
	var syntactic *jsontext.SyntacticError
	var semantic *json.SemanticError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &syntactic):
		return &EncodeError{Pointer: string(syntactic.JSONPointer), Found: "bytes that are not UTF-8", Expected: "UTF-8"}
	case errors.As(err, &semantic):
		return &EncodeError{Pointer: string(semantic.JSONPointer), Found: noForm, Expected: aForm, Err: semantic.Err}
	}
	return &EncodeError{Found: noForm, Expected: aForm, Err: err}
}

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
// types, in a fraction of the time, because they need not be ready for others.
// That package is the reference in the tests, and says what is wrong if
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
