package edtf

import (
	"errors"
	"strings"
)

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
		if c := text[i]; !isDigit(rune(c)) && !strings.ContainsRune("XYESTZ:+-/.?~%,{}[]", rune(c)) {
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
