package cooperation

import (
	"errors"
	"fmt"
	"strings"
)

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
