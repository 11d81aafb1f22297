package timeline

import (
	"fmt"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
)

// Build adds the reports to a new ledger and resolves it by the default
// policy. The error is a [*BuildError] with the first report that
// [Ledger.Add] refuses, nil ones among them.
func Build(reports ...*cooperation.Report) (*Timeline, error) {
	var l Ledger
	for i, r := range reports {
		if err := l.Add(r); err != nil {
			return nil, &BuildError{Index: i, Count: len(reports), Err: err}
		}
	}
	return l.Resolve(Policy{})
}

// BuildError says which of the reports given to [Build] was refused. It
// matches [ErrReport].
type BuildError struct {
	Index int   // the place of the report among the arguments, from 0
	Count int   // how many reports were given
	Err   error // what [Ledger.Add] says: errors.As finds the *cooperation.ValidationError
}

// Error counts reports from 1: "report 3 of 16".
func (e *BuildError) Error() string {
	cause := ErrReport
	if e.Err != nil {
		cause = e.Err
	}
	return fmt.Sprintf("timeline: report %d of %d: %s", e.Index+1, e.Count, strings.TrimPrefix(cause.Error(), "timeline: "))
}

// Unwrap returns the error of [Ledger.Add].
func (e *BuildError) Unwrap() error { return e.Err }
