package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"unicode"
)

// object is a JSON object whose members keep their order.
type object []member

type member struct {
	name  string
	value any // object, list, or what encoding/json writes
}

type list []any

// obj makes an object of names and values in turn. Members with a nil value
// are left out; null is null.
func obj(pairs ...any) object {
	var o object
	for i := 0; i < len(pairs); i += 2 {
		if pairs[i+1] != nil {
			o = append(o, member{pairs[i].(string), pairs[i+1]})
		}
	}
	return o
}

// null is the JSON null.
const null = json.Number("null")

// strings as a list.
func names(texts ...string) list {
	l := make(list, len(texts))
	for i, t := range texts {
		l[i] = t
	}
	return l
}

// width is how long a value on one line may be, indentation aside.
const width = 100

// render writes a value: on one line if it fits, else one member to a line;
// scalars of a long list fill the line.
func render(v any) []byte {
	var b bytes.Buffer
	write(&b, v, "")
	b.WriteByte('\n')
	return b.Bytes()
}

func write(b *bytes.Buffer, v any, indent string) {
	line := oneLine(v)
	deeper := indent + "  "
	switch v := v.(type) {
	case object:
		if len(v) == 0 || len(line) <= width && indent != "" {
			break
		}
		b.WriteString("{")
		for i, m := range v {
			b.WriteString(separator(i) + "\n" + deeper + quote(m.name) + ": ")
			write(b, m.value, deeper)
		}
		b.WriteString("\n" + indent + "}")
		return
	case list:
		if len(v) == 0 || len(line) <= width {
			break
		}
		b.WriteString("[")
		used := width
		for i, e := range v {
			element := oneLine(e)
			b.WriteString(separator(i))
			if _, nested := e.(object); nested || used+len(element) > width {
				b.WriteString("\n" + deeper)
				used = 0
			} else {
				b.WriteString(" ")
			}
			write(b, e, deeper)
			used += len(element) + 2
		}
		b.WriteString("\n" + indent + "]")
		return
	}
	b.WriteString(line)
}

func separator(i int) string {
	if i == 0 {
		return ""
	}
	return ","
}

// oneLine is the JSON of a value on one line.
func oneLine(v any) string {
	var parts []string
	switch v := v.(type) {
	case object:
		for _, m := range v {
			parts = append(parts, quote(m.name)+": "+oneLine(m.value))
		}
		return "{" + strings.Join(parts, ", ") + "}"
	case list:
		for _, e := range v {
			parts = append(parts, oneLine(e))
		}
		return "[" + strings.Join(parts, ", ") + "]"
	case string:
		return quote(v)
	case json.Number:
		return v.String()
	case bool, int:
		return fmt.Sprint(v)
	}
	panic(fmt.Sprintf("schema: no JSON for a %T", v)) // a mistake in this program
}

// quote writes a string, with escapes in place of what does not show.
func quote(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r < ' ', r > 0x7e && !unicode.IsGraphic(r), r > 0x7e && unicode.IsSpace(r):
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}
