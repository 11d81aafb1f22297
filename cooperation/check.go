package cooperation

import (
	"fmt"
	"slices"
	"strconv"
)

// Check returns everything that is wrong or implausible in a report, sorted by
// path and code; nil means nothing. See [Code] for the rules. Check does not
// change the report, and may run at the same time as other readers of it. A
// nil report is one problem.
//
// The result depends on the report alone, and the work grows linearly with its
// size, whatever it holds.
func Check(r *Report, opts ...CheckOption) []Problem {
	c := checker{report: r, warn: true}
	for _, o := range opts {
		o(&c)
	}
	c.run()
	return c.problems()
}

// Validate reports what makes the report unusable: nil, or a
// [*ValidationError] with all problems of severity Error, for which
// errors.Is(err, [ErrInvalid]) is true. It finds exactly the errors that
// [Check] finds, and takes less time because it leaves the warnings out.
func (r *Report) Validate() error {
	c := checker{report: r}
	c.run()
	if list := c.problems(); len(list) > 0 {
		return &ValidationError{Problems: list}
	}
	return nil
}

// CheckOption changes what [Check] returns.
type CheckOption func(*checker)

// MaxProblems keeps at most n problems, for n > 0: errors rather than
// warnings, and of each those found first. A last problem with an empty path
// and [CodeTooManyProblems] then says how many more there are. Use it where
// strangers send reports: a report of a million empty records has millions of
// problems. The default is to return them all.
func MaxProblems(n int) CheckOption {
	return func(c *checker) { c.limit = n }
}

// checker is one run of the rules over one report.
type checker struct {
	report *Report
	warn   bool // whether to look for warnings at all
	limit  int  // of errors and of warnings kept, if > 0

	index    map[ID]entry          // the records by ID
	ranks    map[rankText]readRank // how ranks are read
	errors   found
	warnings found
}

// found is the problems of one severity.
type found struct {
	list    []Problem
	dropped int
}

// run applies all rules.
func (c *checker) run() {
	if c.report == nil {
		c.add("", CodeMissing, "there is no report", "a report")
		return
	}
	c.indexRecords()
	if !c.walkReport() {
		rest := c.errors
		c.errors = found{} // what is missing comes before what is malformed
		c.nameIncomplete()
		for _, p := range rest.list {
			c.note(p)
		}
		c.errors.dropped += rest.dropped
	}
	if c.warn {
		c.checkSource()
		c.checkSides()
		c.checkPeople()
		c.checkActions()
		c.checkGatherings()
		c.checkPublication()
		c.checkDatelines()
		c.checkLinks()
		c.checkHeld()
		c.checkWording()
		c.checkStates()
	}
}

// add notes a problem: what was found and what was expected, the latter in
// words that hold nothing of the report.
func (c *checker) add(path string, code Code, got, want string) {
	c.note(Problem{Path: path, Code: code, Severity: code.Severity(), Message: got + "; expected " + want})
}

// note keeps a problem, if there is room.
func (c *checker) note(p Problem) {
	to := &c.errors
	if p.Severity == SeverityWarning {
		to = &c.warnings
	}
	if c.limit > 0 && len(to.list) >= c.limit {
		to.dropped++
		return
	}
	to.list = append(to.list, p)
}

// problems returns what was found, sorted and within the limit.
func (c *checker) problems() []Problem {
	errors, warnings := sortProblems(c.errors.list), sortProblems(c.warnings.list)
	dropped := c.errors.dropped + c.warnings.dropped
	if keep := c.limit - len(errors); c.limit > 0 && len(warnings) > keep {
		dropped += len(warnings) - keep
		warnings = warnings[:keep]
	}
	if len(errors)+len(warnings) == 0 {
		return nil
	}
	list := slices.Concat(errors, warnings)
	slices.SortFunc(list, compareProblems)
	if dropped > 0 {
		severity := SeverityWarning
		if c.errors.dropped > 0 {
			severity = SeverityError
		}
		list = append(list, Problem{
			Code: CodeTooManyProblems, Severity: severity,
			Message: counted(dropped, "more problem") + fmt.Sprintf(" left out; expected at most %d", c.limit),
		})
	}
	return list
}

// at builds a path: at("visits", 3, "date") is /visits/3/date. Tokens are
// field names and need no escaping.
func at(tokens ...any) string {
	b := make([]byte, 0, 48)
	for _, t := range tokens {
		b = append(b, '/')
		switch t := t.(type) {
		case string:
			b = append(b, t...)
		case int:
			b = strconv.AppendInt(b, int64(t), 10)
		}
	}
	return string(b)
}

// entry is where in the report a record stands.
type entry struct {
	kind   Kind
	i      int
	record Record
}

// path is the path of the record.
func (e entry) path() string { return at(e.kind.list(), e.i) }

// records yields every record with its place.
func (c *checker) records(yield func(entry) bool) {
	var last Kind
	i := 0
	for rec := range c.report.Records() {
		if k := rec.RecordKind(); k != last {
			last, i = k, 0
		}
		if !yield(entry{last, i, rec}) {
			return
		}
		i++
	}
}
