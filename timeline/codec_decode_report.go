package timeline

import (
	"errors"
	"slices"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
)

// issue is one revision of one report.
type issue struct {
	report   cooperation.ID
	revision uint64
}

// checkReports puts the claims together to the reports that they were taken
// from, and holds each to what Add asks of it.
func (l *loader) checkReports() error {
	number := make(map[issue]int, len(l.reports))
	var issues [][]int // the claims of each issue
	for i, c := range l.claims {
		key := issue{c.Data.Report, c.Data.Revision}
		n, known := number[key]
		if !known {
			n = len(issues)
			number[key] = n
			issues = append(issues, nil)
		}
		issues[n] = append(issues[n], i)
	}
	for _, claims := range issues {
		if err := l.checkIssue(claims); err != nil {
			return err
		}
	}
	return nil
}

// checkIssue checks the claims of one revision of a report. As a rule there
// is one header and one claim for each record, and they are the report. Where
// two forms of the revision have met there are more: then the report that
// holds all of them is checked, not counting what is only wrong because they
// are together, and each surplus claim for itself as well.
func (l *loader) checkIssue(claims []int) error {
	header := slices.IndexFunc(claims, func(i int) bool { return l.claims[i].Data.Header != nil })
	if header < 0 {
		at, c := l.places[claims[0]], l.claims[claims[0]]
		return at.fail(LedgerHeader, "claim "+c.Key.Claim().String()+" without the header of its report", "a header of that revision", nil)
	}
	at := l.places[claims[header]]
	report := *l.claims[claims[header]].Data.Header
	var surplus []*corpus.ClaimData
	mixed := false        // whether two forms disagree on the kind of a record
	var last corpus.Claim // claims of one record stand side by side
	for n, i := range claims {
		c := l.claims[i]
		again := last.Data != nil && last.Key.Record() == c.Key.Record()
		mixed = mixed || again && last.Data.Kind() != c.Data.Kind()
		if again {
			surplus = append(surplus, c.Data)
		}
		if last = c; n != header && c.Data.Record != nil {
			report.Append(c.Data.Record)
		}
	}
	var ignored []cooperation.Code
	if len(surplus) > 0 {
		ignored = append(ignored, cooperation.CodeDuplicateID)
	}
	if mixed {
		ignored = append(ignored, cooperation.CodeWrongReference)
	}
	if err := validate(&report, ignored...); err != nil {
		return at.fail(LedgerReport, "a report that is invalid", "one that can be added", err)
	}
	for _, b := range surplus {
		alone := *l.claims[claims[header]].Data.Header
		if b.Header != nil {
			alone = *b.Header
		} else {
			alone.Append(b.Record)
		}
		if err := validate(&alone, cooperation.CodeDanglingReference); err != nil {
			return at.fail(LedgerReport, "a report that is invalid", "one that can be added", err)
		}
	}
	return nil
}

// validate is Report.Validate without the problems of some codes.
func validate(r *cooperation.Report, ignored ...cooperation.Code) error {
	err := r.Validate()
	if err == nil || len(ignored) == 0 {
		return err
	}
	var invalid *cooperation.ValidationError
	if !errors.As(err, &invalid) {
		return err
	}
	left := slices.DeleteFunc(slices.Clone(invalid.Problems), func(p cooperation.Problem) bool { return slices.Contains(ignored, p.Code) })
	if len(left) == 0 {
		return nil
	}
	return &cooperation.ValidationError{Problems: left}
}
