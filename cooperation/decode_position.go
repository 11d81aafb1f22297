package cooperation

import (
	"bytes"
	"strconv"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
)

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
