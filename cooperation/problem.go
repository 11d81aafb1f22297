package cooperation

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// Severity says how much a [Problem] matters.
type Severity string

// The severities, in the terms of compilers. A third one may be added, so test
// for the one you mean.
const (
	// SeverityError marks what makes a record unusable: a missing, duplicate
	// or dangling ID, a malformed value, an unknown code, broken text. A report
	// with an error is refused wherever reports are taken in.
	SeverityError Severity = "error"
	// SeverityWarning marks what is implausible as told. It is never refused:
	// sources err and contradict themselves, and that is worth keeping.
	SeverityWarning Severity = "warning"
)

// Valid reports whether s is one of the constants.
func (s Severity) Valid() bool { return s == SeverityError || s == SeverityWarning }

// Problem is one thing that is wrong or implausible in a report.
type Problem struct {
	// Path says where: a JSON Pointer (RFC 6901) into the JSON form of the
	// report, "/visits/0/guests/1". Empty means the whole report.
	Path string `json:"path"`
	// Code names the rule that is broken.
	Code Code `json:"code"`
	// Severity is that of the code.
	Severity Severity `json:"severity"`
	// Message says to a person what was found and, after "; expected ", what
	// was expected. It may name codes, IDs and terms, but no names of people,
	// no quotations and no other text of the report. What stands after
	// "; expected " holds nothing of the report at all.
	Message string `json:"message"`
}

// String is the problem on one line: path, severity, code and message.
func (p Problem) String() string {
	return pathOrRoot(p.Path) + ": " + string(p.Severity) + ": " + string(p.Code) + ": " + p.Message
}

// expectation is the part of the message that holds nothing of the report.
func (p Problem) expectation() string {
	const mark = "; expected "
	if i := strings.LastIndex(p.Message, mark); i >= 0 {
		return p.Message[i+2:]
	}
	return ""
}

// pathOrRoot makes the empty path visible.
func pathOrRoot(path string) string {
	if path == "" {
		return "(report)"
	}
	return path
}

// compareProblems orders problems by path, then code, then message. Members of
// lists come in the order of their numbers: /visits/2 before /visits/10.
func compareProblems(a, b Problem) int {
	if c := comparePaths(a.Path, b.Path); c != 0 {
		return c
	}
	return cmp.Or(strings.Compare(string(a.Code), string(b.Code)), strings.Compare(a.Message, b.Message))
}

// comparePaths compares two JSON Pointers token by token, numbers by value.
func comparePaths(a, b string) int {
	for a != "" && b != "" {
		var x, y string
		x, a = nextToken(a)
		y, b = nextToken(b)
		if x == y {
			continue
		}
		if isIndex(x) && isIndex(y) && len(x) != len(y) {
			return cmp.Compare(len(x), len(y)) // without leading zeros, longer is larger
		}
		return strings.Compare(x, y)
	}
	return cmp.Compare(len(a), len(b))
}

// nextToken cuts the first reference token off a pointer that starts with "/".
func nextToken(path string) (token, rest string) {
	path = path[1:]
	if i := strings.IndexByte(path, '/'); i >= 0 {
		return path[:i], path[i:]
	}
	return path, ""
}

// isIndex reports whether a token is all digits.
func isIndex(token string) bool {
	for i := range len(token) {
		if token[i] < '0' || token[i] > '9' {
			return false
		}
	}
	return token != ""
}

// sortProblems sorts and drops what was found twice.
func sortProblems(list []Problem) []Problem {
	slices.SortFunc(list, compareProblems)
	return slices.Compact(list)
}

// ErrInvalid is matched, by errors.Is, by every error that reports problems of
// severity Error in a report.
var ErrInvalid = errors.New("invalid report")

// ValidationError is the error of [Report.Validate]. It matches [ErrInvalid].
type ValidationError struct {
	// Problems are all problems of severity Error, sorted by path and code.
	Problems []Problem
}

// maxListed is how many problems Error spells out.
const maxListed = 10

// Error names the first problems by path, code and what was expected, one on a
// line. It holds nothing of the report's content, so that it is fit for a log;
// for what was found, see the messages of Problems.
func (e *ValidationError) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "invalid report: %s", counted(len(e.Problems), "error"))
	for i, p := range e.Problems {
		if i == maxListed {
			fmt.Fprintf(&b, "\n\tand %d more", len(e.Problems)-i)
			break
		}
		fmt.Fprintf(&b, "\n\t%s: %s", pathOrRoot(p.Path), p.Code)
		if want := p.expectation(); want != "" {
			b.WriteString(": " + want)
		}
	}
	return b.String()
}

// Is makes errors.Is(err, ErrInvalid) true.
func (e *ValidationError) Is(target error) bool { return target == ErrInvalid }

// counted is "1 error", "2 errors".
func counted(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
