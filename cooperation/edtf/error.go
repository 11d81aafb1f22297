package edtf

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// Errors that a [ParseError] wraps, for errors.Is.
var (
	// ErrInvalid: the text is no EDTF.
	ErrInvalid = errors.New("not a valid EDTF value")
	// ErrRange: the text is EDTF, but a year is beyond what a Date holds, about
	// 5.8 million years before or after the present.
	ErrRange = errors.New("year out of range")
	// ErrUnsupported: the text is EDTF, but of a form that a Date does not hold.
	ErrUnsupported = errors.New("unsupported form")
	// ErrList: the text is a list of members; [ParseSet] reads it.
	ErrList = errors.New("list of members")
)

// Code names what is wrong with a text. Codes are stable; the wording of
// messages is not.
type Code string

// The codes of a [ParseError].
const (
	CodeEmpty       Code = "empty"       // no text
	CodeTooLong     Code = "too-long"    // more than MaxLen bytes
	CodeSyntax      Code = "syntax"      // something else stands where a part of a date is due
	CodeYear        Code = "year"        // a malformed year
	CodeMonth       Code = "month"       // no such month or sub-year grouping
	CodeDay         Code = "day"         // no such day, in any completion
	CodeTime        Code = "time"        // no such time of day
	CodeOffset      Code = "offset"      // no such time zone offset
	CodeDigits      Code = "digits"      // wrong number of significant digits
	CodeOrder       Code = "order"       // the end of an interval or range certainly precedes its start
	CodeNothing     Code = "nothing"     // an interval without any date
	CodeRange       Code = "range"       // ErrRange: a year beyond what a Date holds
	CodeUnsupported Code = "unsupported" // ErrUnsupported: EDTF of a form that a Date does not hold
	CodeList        Code = "list"        // ErrList: a list of members, which ParseSet reads
)

// codes are those of Parse and ParseSet, then those of ParseLoose.
var codes = [...]Code{
	CodeEmpty, CodeTooLong, CodeSyntax, CodeYear, CodeMonth, CodeDay, CodeTime, CodeOffset, CodeDigits, CodeOrder,
	CodeNothing, CodeRange, CodeUnsupported, CodeList, CodeAnchor, CodeAmbiguous, CodeWeekday,
}

// Valid reports whether c is one of the constants.
func (c Code) Valid() bool { return slices.Contains(codes[:], c) }

// MaxLen is the length in bytes of the longest text that is looked at at all.
const MaxLen = 256

// ParseError says why a text was refused.
type ParseError struct {
	Input    string // the text, cut after MaxLen bytes
	Offset   int    // where in Input, in bytes
	Code     Code   // what is wrong
	Found    string // what stands there, empty for the end of the text
	Expected string // what was expected there
}

// Error is a line such as
//
//	edtf: "2020-13" at byte 5: found "13", expected a month 01 to 12 or a grouping 21 to 41
func (e *ParseError) Error() string {
	found := "the end"
	if e.Found != "" {
		found = fmt.Sprintf("%q", e.Found)
	}
	return fmt.Sprintf("edtf: %q at byte %d: found %s, expected %s", e.Input, e.Offset, found, e.Expected)
}

// Unwrap is ErrInvalid, ErrRange, ErrUnsupported or ErrList, by the code.
func (e *ParseError) Unwrap() error {
	switch e.Code {
	case CodeRange:
		return ErrRange
	case CodeUnsupported:
		return ErrUnsupported
	case CodeList:
		return ErrList
	}
	return ErrInvalid
}

// fault is a ParseError before it is put into words; the zero fault means that
// all is well. It keeps the scanners from allocating and the input from escaping.
type fault struct {
	code   Code
	at, n  int // offset and length of the offending text
	expect string
}

func (f fault) bad() bool { return f.code != "" }

func (f fault) error(text string) error {
	// A copy: an error must not keep a large text alive.
	input := strings.Clone(text[:min(len(text), MaxLen)])
	end := min(f.at+f.n, len(input))
	return &ParseError{Input: input, Offset: f.at, Code: f.code, Found: input[min(f.at, end):end], Expected: f.expect}
}
