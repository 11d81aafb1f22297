package cooperation

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/cooperation/internal/nearest"
)

// byteOrderMark is U+FEFF in UTF-8.
var byteOrderMark = []byte("\xef\xbb\xbf")

// explain puts an error of the JSON package into our words: where, what was
// found, what was expected, and no value of the document. The words do not
// depend on those of the JSON package, which differ between its releases.
func (d *document) explain(err error, out any) error {
	var semantic *json.SemanticError
	if errors.As(err, &semantic) {
		return d.position(explainValue(semantic), d.nextToken(int(semantic.ByteOffset)))
	}
	var syntactic *jsontext.SyntacticError
	if errors.As(err, &syntactic) {
		at := min(int(syntactic.ByteOffset), len(d.data))
		return d.position(d.explainText(syntactic, at, out), at)
	}
	return fmt.Errorf("decode report: %w", err)
}

// explainText explains what is wrong with the text as JSON.
func (d *document) explainText(err *jsontext.SyntacticError, at int, out any) *DecodeError {
	e := &DecodeError{Pointer: string(err.JSONPointer)}
	rest := d.data[at:]
	switch {
	case len(bytes.Trim(d.data, whiteSpace)) == 0:
		e.Code, e.Found, e.Expected = DecodeEmpty, "nothing", nameOf(reflect.TypeOf(out).Elem())
	case bytes.HasPrefix(rest, byteOrderMark):
		e.Code, e.Found, e.Expected = DecodeBOM, "a byte order mark", "UTF-8 without one"
	case errors.Is(err.Err, jsontext.ErrDuplicateName):
		e.Code, e.Expected = DecodeDuplicateName, "every field once"
		e.Found = "field " + shown(err.JSONPointer.LastToken()) + " a second time"
	case errors.Is(err.Err, io.ErrUnexpectedEOF):
		e.Code, e.Found, e.Expected, e.Err = DecodeTruncated, "the end of the input", "the rest of the document", io.ErrUnexpectedEOF
	case jsontext.Value(d.data[:at]).IsValid():
		e.Code, e.Found, e.Expected = DecodeTrailing, "more after the end of the document", "one document and no more"
	case invalidUTF8(rest):
		e.Code, e.Found, e.Expected = DecodeUTF8, "bytes that are not UTF-8", "UTF-8"
	default:
		e.Code = DecodeSyntax
		e.Found, e.Expected = d.misfit(at)
	}
	return e
}

func invalidUTF8(text []byte) bool {
	r, n := utf8.DecodeRune(text)
	return r == utf8.RuneError && n == 1
}

// misfit describes the character that JSON does not allow at an offset, and
// what it does allow there.
func (d *document) misfit(at int) (found, expected string) {
	r, _ := utf8.DecodeRune(d.data[at:])
	found = strconv.QuoteRune(r)
	if r == ',' {
		return "a comma too many", "commas only between values"
	}
	p := d.placeAt(at)
	if len(p.token) > 0 {
		if p.token[0] != '"' {
			return found, "a number, true, false or null"
		}
		if r < ' ' {
			return "a control character in a string", `an escape such as \n`
		}
		return "an escape that is not valid", `one of \" \\ \/ \b \f \n \r \t, or \u and four hexadecimal digits, surrogates in pairs`
	}
	before := bytes.TrimRight(d.data[:at], whiteSpace)
	var last byte
	if len(before) > 0 {
		last = before[len(before)-1]
	}
	switch {
	case last == '{':
		return found, "a field name in double quotes, or '}'"
	case last == ',' && p.kind == '{':
		return found, "a field name in double quotes"
	case last == '[':
		return found, "a value or ']'"
	case last == 0, last == ',', last == ':':
		return found, "a value"
	case p.kind == '[':
		return found, "',' or ']'"
	case p.kind == '{' && p.length%2 == 1:
		return found, "':' after the field name"
	}
	return found, "',' or '}'"
}

// explainValue explains why well-formed JSON does not fit the record types.
func explainValue(err *json.SemanticError) *DecodeError {
	e := &DecodeError{Pointer: string(err.JSONPointer)}
	var date *edtf.ParseError
	switch {
	case errors.Is(err.Err, json.ErrUnknownName):
		name := err.JSONPointer.LastToken()
		e.Code, e.Found, e.Expected = DecodeUnknownField, "unknown field "+shown(name), "a field of "+typeName(err.GoType)
		if near := fieldMeant(err.GoType, name); near != "" {
			e.Expected += "; the nearest known: " + strconv.Quote(near)
		}
		if right := otherCase(err.GoType, name); right != "" {
			e.Code, e.Expected = DecodeWrongCase, strconv.Quote(right)
		}
	case errors.As(err.Err, &date):
		e.Code, e.Found, e.Err = DecodeDate, "text that is no date", date
		e.Expected = fmt.Sprintf("%s at byte %d of it", date.Expected, date.Offset)
	default:
		e.Code, e.Found, e.Expected = DecodeWrongType, nameOfKind(err.JSONKind), nameOf(err.GoType)
		if err.JSONKind == '0' && isInteger(err.GoType) {
			e.Code, e.Found = DecodeNumber, "a number of another kind or size"
		}
	}
	return e
}

// otherCase returns the field of a struct that differs from name in capitals
// only, or "".
func otherCase(t reflect.Type, name string) string {
	if t == nil || t.Kind() != reflect.Struct {
		return ""
	}
	for i := range t.NumField() {
		tag, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
		if tag != "" && tag != name && strings.EqualFold(tag, name) {
			return tag
		}
	}
	return ""
}

func isInteger(t reflect.Type) bool {
	return t != nil && (t.Kind() == reflect.Int || t.Kind() == reflect.Uint64)
}

// nameOf says in words what a Go type is in JSON.
func nameOf(t reflect.Type) string {
	if t == nil {
		return "another value"
	}
	if t == reflect.TypeFor[edtf.Date]() {
		return "a date in a string"
	}
	switch t.Kind() {
	case reflect.String:
		return "a string"
	case reflect.Bool:
		return "true or false"
	case reflect.Int:
		return "a whole number of at most " + strconv.Itoa(strconv.IntSize) + " bits"
	case reflect.Uint64:
		return "a whole number from 0 of at most 64 bits"
	case reflect.Slice:
		return "a list"
	}
	return "an object (" + typeName(t) + ")"
}

func typeName(t reflect.Type) string {
	if t == nil {
		return "another type"
	}
	return t.Name()
}

// nameOfKind says in words what a JSON value is.
func nameOfKind(k jsontext.Kind) string {
	switch k {
	case 'n':
		return "null"
	case 't', 'f':
		return "a truth value"
	case '"':
		return "a string"
	case '0':
		return "a number"
	case '[':
		return "a list"
	}
	return "an object"
}

// notObject says that the top of the document is null.
func (d *document) notObject(at int, out any) error {
	return d.position(&DecodeError{
		Code: DecodeWrongType, Found: "null", Expected: nameOf(reflect.TypeOf(out).Elem()),
	}, at)
}

// nullElement says that an element of a list is null.
func (d *document) nullElement(at int) error {
	return d.position(&DecodeError{
		Code: DecodeNullElement, Pointer: string(d.placeAt(at).value), Found: "null", Expected: "an element of the list",
	}, at)
}

// exceeded says that a limit is broken.
func (d *document) exceeded(b breach) error {
	p := d.placeAt(b.at)
	e := &DecodeError{Code: b.code, Pointer: string(p.value)}
	switch b.code {
	case DecodeLimitBytes:
		e.Found, e.Expected = "a longer document", count(d.limits.bytes, "byte")+" at most (WithMaxBytes)"
	case DecodeLimitDepth:
		e.Found, e.Expected = "a value nested too deep", count(d.limits.depth, "level")+" at most (WithMaxDepth)"
	case DecodeLimitElements:
		e.Pointer = string(p.parent)
		e.Found, e.Expected = "too many elements of lists", strconv.Itoa(d.limits.elements)+" at most in one document (WithMaxElements)"
	case DecodeLimitString:
		e.Found, e.Expected = "a string too long", count(d.limits.str, "byte")+" at most (WithMaxString)"
	}
	return d.position(e, b.at)
}

func count(n int, unit string) string {
	if n == 1 {
		return "1 " + unit
	}
	return fmt.Sprintf("%d %ss", n, unit)
}

// whiteSpace is the white space of JSON.
const whiteSpace = " \t\r\n"

// position fills in where in the document, and in the stream it is part of,
// the error is. It is worked out only when there is an error.
func (d *document) position(e *DecodeError, at int) *DecodeError {
	at = min(at, len(d.data))
	before := d.data[:at]
	lineStart := bytes.LastIndexByte(before, '\n') + 1
	e.Line = d.line + 1 + bytes.Count(before, []byte{'\n'})
	e.Column = 1 + utf8.RuneCount(before[lineStart:])
	e.Offset = d.offset + int64(at)
	return e
}

// place is a place between the tokens of a document.
type place struct {
	parent jsontext.Pointer // the object or list it is in, "" at the top
	value  jsontext.Pointer // the value that stands or would stand there
	kind   jsontext.Kind    // '{' or '[', 0 at the top
	length int64            // how many names and values precede it in parent
	token  []byte           // the beginning of a token that it is in the middle of
}

// placeAt reads the document up to an offset, or to the first malformed token
// before it.
func (d *document) placeAt(at int) place {
	before := d.data[:at:at]
	dec := jsontext.NewDecoder(bytes.NewBuffer(before), // a Buffer is read in place, without a copy
		jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
	for {
		if _, err := dec.ReadToken(); err != nil {
			break
		}
	}
	var p place
	p.kind, p.length = dec.StackIndex(dec.StackDepth())
	p.token = bytes.TrimLeft(before[dec.InputOffset():], whiteSpace+",:")
	p.value = dec.StackPointer()
	p.parent = p.value
	if p.kind == 0 {
		return p
	}
	if p.length > 0 {
		p.parent = p.value.Parent()
	}
	if p.kind == '[' {
		p.value = p.parent.AppendToken(strconv.FormatInt(p.length, 10))
	}
	return p
}

// nextToken returns the offset of the first token at or after an offset.
func (d *document) nextToken(at int) int {
	for at < len(d.data) && bytes.IndexByte([]byte(whiteSpace+",:"), d.data[at]) >= 0 {
		at++
	}
	return at
}

// maxFieldName is the longest name that is compared with those of the fields.
const maxFieldName = 64

// fieldMeant returns the field of a struct whose JSON name comes nearest to a
// name that no field has, or "".
func fieldMeant(t reflect.Type, name string) string {
	if t == nil || t.Kind() != reflect.Struct || len(name) > maxFieldName {
		return ""
	}
	lower := strings.ToLower(name)
	limit := min(2, len(name)/3)
	best := ""
	for _, f := range reflect.VisibleFields(t) {
		tag, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if tag == "" || tag == "-" || limit == 0 {
			continue
		}
		if d := nearest.Distance(lower, strings.ToLower(tag), limit); d <= limit && (best == "" || d < limit) {
			best, limit = tag, d
		}
	}
	return best
}
