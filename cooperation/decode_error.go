package cooperation

import (
	"errors"
	"fmt"
	"slices"
)

// Errors that a [*DecodeError] answers to, for errors.Is.
var (
	// ErrDecode: the input is no report, or no record, in the JSON of this
	// package.
	ErrDecode = errors.New("not a valid document")
	// ErrLimit: the input is larger, longer or deeper than the options allow.
	// Such an error answers to ErrDecode as well.
	ErrLimit = errors.New("limit exceeded")
)

// DecodeCode names what is wrong with a document. Codes are stable; the
// wording of messages is not.
type DecodeCode string

// The codes of a [*DecodeError].
const (
	DecodeEmpty         DecodeCode = "empty"           // nothing but white space
	DecodeSyntax        DecodeCode = "syntax"          // not JSON (RFC 8259)
	DecodeTruncated     DecodeCode = "truncated"       // ends in the middle
	DecodeTrailing      DecodeCode = "trailing-data"   // goes on after its end
	DecodeUTF8          DecodeCode = "invalid-utf8"    // bytes that are not UTF-8
	DecodeBOM           DecodeCode = "byte-order-mark" // begins with U+FEFF, which RFC 8259 section 8.1 forbids
	DecodeDuplicateName DecodeCode = "duplicate-name"  // a field given twice
	DecodeUnknownField  DecodeCode = "unknown-field"   // a field that is not defined there
	DecodeWrongCase     DecodeCode = "wrong-case"      // a field that is defined in other capitals
	DecodeWrongType     DecodeCode = "wrong-type"      // a value of another JSON type
	DecodeNumber        DecodeCode = "number"          // a number with a fraction, an exponent, or out of range
	DecodeDate          DecodeCode = "date"            // no date; errors.As finds the *edtf.ParseError
	DecodeNullElement   DecodeCode = "null-element"    // null as an element of a list
	DecodeLimitBytes    DecodeCode = "limit-bytes"     // longer than WithMaxBytes allows
	DecodeLimitDepth    DecodeCode = "limit-depth"     // nested deeper than WithMaxDepth allows
	DecodeLimitElements DecodeCode = "limit-elements"  // more elements of lists than WithMaxElements allows
	DecodeLimitString   DecodeCode = "limit-string"    // a string longer than WithMaxString allows
)

var decodeCodes = [...]DecodeCode{
	DecodeEmpty, DecodeSyntax, DecodeTruncated, DecodeTrailing, DecodeUTF8, DecodeBOM, DecodeDuplicateName,
	DecodeUnknownField, DecodeWrongCase, DecodeWrongType, DecodeNumber, DecodeDate, DecodeNullElement,
	DecodeLimitBytes, DecodeLimitDepth, DecodeLimitElements, DecodeLimitString,
}

// Valid reports whether c is one of the constants.
func (c DecodeCode) Valid() bool { return slices.Contains(decodeCodes[:], c) }

// Terms lists the valid values in the order of the constants.
func (DecodeCode) Terms() []string { return termsOf(decodeCodes[:]) }

// DecodeError says where a document is wrong, what stands there and what was
// expected. It names fields, but never repeats a value of the document.
type DecodeError struct {
	Code     DecodeCode // what is wrong
	Line     int        // from 1; in a stream, the line of the stream
	Column   int        // from 1, in characters (Unicode code points)
	Offset   int64      // from 0, in bytes; in a stream, from the start of the stream
	Pointer  string     // the value, a JSON Pointer (RFC 6901) from the document's top
	Found    string     // what stands there, in words
	Expected string     // what was expected there, in words
	Err      error      // the cause, where there is one: an *edtf.ParseError, io.ErrUnexpectedEOF
}

// maxShown is how much of a pointer a message shows; names come from the input
// and may be long.
const maxShown = 200

// Error is a line such as
//
//	line 12, column 7, at "/visits/0/guests": found a string, expected a list
func (e *DecodeError) Error() string {
	at := ""
	if e.Pointer != "" {
		at = ", at " + shown(e.Pointer)
	}
	return fmt.Sprintf("line %d, column %d%s: found %s, expected %s", e.Line, e.Column, at, e.Found, e.Expected)
}

// shown quotes a text that comes from the input, cut to a readable length.
func shown(text string) string {
	if len(text) > maxShown {
		return fmt.Sprintf("%q...", text[:maxShown])
	}
	return fmt.Sprintf("%q", text)
}

// Unwrap returns the cause, which may be nil.
func (e *DecodeError) Unwrap() error { return e.Err }

// Is makes errors.Is true for [ErrDecode], and for [ErrLimit] where a limit is
// exceeded.
func (e *DecodeError) Is(target error) bool {
	switch target {
	case ErrDecode:
		return true
	case ErrLimit:
		switch e.Code {
		case DecodeLimitBytes, DecodeLimitDepth, DecodeLimitElements, DecodeLimitString:
			return true
		}
	}
	return false
}
