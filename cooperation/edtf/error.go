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

// Codes of a [ParseError] from ParseLoose, besides those of Parse.
const (
	CodeAnchor    Code = "anchor"    // ErrAnchor: it counts from a day that nothing states
	CodeAmbiguous Code = "ambiguous" // ErrAmbiguous: several readings that no Date holds together
	CodeWeekday   Code = "weekday"   // ErrWeekday: the day of the week is not that of the date
)

// Errors from ParseLoose, for errors.Is, besides those of Parse.
var (
	// ErrAnchor: the text counts from a day that it does not state, and the
	// option Anchor does not give it, or not exactly enough.
	ErrAnchor = errors.New("no day to count from")
	// ErrAmbiguous: the text has several readings that no Date can hold together.
	ErrAmbiguous = errors.New("ambiguous date")
	// ErrWeekday: the day of the week is not that of the date.
	ErrWeekday = errors.New("wrong day of the week")
)

// looseError gives a ParseError the sentinel of a code of ParseLoose.
type looseError struct {
	*ParseError
	kind error
}

// Unwrap is the sentinel and the ParseError.
func (e *looseError) Unwrap() []error { return []error{e.kind, e.ParseError} }

// explains reports whether the reason that a wording is refused for says more
// than the error of Parse: 31/04/2016 has no year of four digits in front, but
// the point is that April has no 31st.
func explains(wording Code, strict error) bool {
	var parse *ParseError
	return wording != CodeSyntax && errors.As(strict, &parse) && (parse.Code == CodeSyntax || parse.Code == CodeYear)
}

// looksStrict reports whether a text has nothing but the signs of EDTF, so that
// the error of Parse says best what is wrong with it.
func looksStrict(text string) bool {
	for i := range len(text) {
		if c := text[i]; !strings.ContainsRune("0123456789XYESTZ:+-/.?~%,{}[]", rune(c)) {
			return false
		}
	}
	return true
}

// looseFault is the error of a wording.
func looseFault(f fault, text string) error {
	err := f.error(text)
	var parse *ParseError
	if !errors.As(err, &parse) {
		return err
	}
	switch f.code {
	case CodeAnchor:
		return &looseError{parse, ErrAnchor}
	case CodeAmbiguous:
		return &looseError{parse, ErrAmbiguous}
	case CodeWeekday:
		return &looseError{parse, ErrWeekday}
	}
	return err
}
