package timeline

import (
	"errors"
	"fmt"
	"slices"
)

// ErrLedger is the sentinel of input that is no ledger, whole and unharmed.
// [*LedgerError] has the details.
var ErrLedger = errors.New("timeline: not a valid ledger")

// LedgerCode names what is wrong with an encoded ledger. Codes are stable; the
// wording of messages is not.
type LedgerCode string

// The codes of a [*LedgerError].
const (
	LedgerMagic     LedgerCode = "magic"             // something else altogether
	LedgerVersion   LedgerCode = "version"           // a ledger of a format version that this package does not know
	LedgerTruncated LedgerCode = "truncated"         // ends in the middle
	LedgerTrailing  LedgerCode = "trailing-data"     // goes on after its end
	LedgerSyntax    LedgerCode = "syntax"            // a number or line that cannot be read
	LedgerLimit     LedgerCode = "limit"             // a field longer than any that a ledger holds
	LedgerOrder     LedgerCode = "order"             // a claim or judgement given twice, or after one that it belongs before
	LedgerID        LedgerCode = "id-mismatch"       // an id that is not the hash of what it stands beside
	LedgerContent   LedgerCode = "content"           // content that is no record or header; errors.As finds the *cooperation.DecodeError
	LedgerCanonical LedgerCode = "not-canonical"     // a sound value in other bytes than the canonical ones
	LedgerHeader    LedgerCode = "missing-header"    // a claim of a report without the header of that revision
	LedgerReport    LedgerCode = "invalid-report"    // a report that Add refuses; errors.As finds the *cooperation.ValidationError
	LedgerJudgement LedgerCode = "invalid-judgement" // a judgement that Judge refuses; errors.As finds the *JudgementError
	LedgerChecksum  LedgerCode = "checksum"          // bytes changed after they were written
)

var ledgerCodes = [...]LedgerCode{
	LedgerMagic, LedgerVersion, LedgerTruncated, LedgerTrailing, LedgerSyntax, LedgerLimit, LedgerOrder, LedgerID,
	LedgerContent, LedgerCanonical, LedgerHeader, LedgerReport, LedgerJudgement, LedgerChecksum,
}

// Valid reports whether c is one of the constants.
func (c LedgerCode) Valid() bool { return slices.Contains(ledgerCodes[:], c) }

// LedgerError says where an encoded ledger is wrong, what stands there and
// what was expected. It names ids and fields, but never repeats a value of a
// record.
type LedgerError struct {
	// Code says what is wrong.
	Code LedgerCode
	// Offset is where, in bytes from 0: the start of the claim, judgement or
	// field concerned, or the end of input cut short. A report that is refused
	// is placed at its header.
	Offset int64
	// Line is the line in the JSON form, from 1; 0 in the binary form.
	Line int
	// Found and Expected say in words what stands there and what should.
	Found, Expected string
	// Err is the cause, where there is one: a *cooperation.DecodeError, a
	// *cooperation.ValidationError, a *JudgementError, io.ErrUnexpectedEOF, a
	// sentinel of package cooperation, or an error of the JSON package.
	Err error
}

// Error is a line such as
//
//	ledger: offset 110: found claim 1515aadac9e3e5c2bc4d3865a54bab03 over a content with another hash, expected the hash of the content
func (e *LedgerError) Error() string {
	at := fmt.Sprintf("offset %d", e.Offset)
	if e.Line > 0 {
		at = fmt.Sprintf("line %d, %s", e.Line, at)
	}
	text := fmt.Sprintf("ledger: %s: found %s, expected %s", at, e.Found, e.Expected)
	switch e.Code {
	case LedgerContent, LedgerReport, LedgerJudgement:
		text += ": " + e.Err.Error()
	}
	return text
}

// Unwrap returns the cause, which may be nil.
func (e *LedgerError) Unwrap() error { return e.Err }

// Is makes errors.Is(err, ErrLedger) true.
func (e *LedgerError) Is(target error) bool { return target == ErrLedger }

// ledgerPlace is a place in an encoded ledger.
type ledgerPlace struct {
	offset int64
	line   int // 0 in the binary form
}

func (p ledgerPlace) fail(code LedgerCode, found, expected string, err error) error {
	return &LedgerError{code, p.offset, p.line, found, expected, err}
}
