package timeline

import (
	"errors"
	"fmt"
	"iter"
	"slices"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
)

// Ledger is a set of claims and judgements. It only grows: a correction is a
// report with a higher revision, a withdrawal is a retraction or a judgement.
// The zero value is an empty ledger, ready for use. Any number of goroutines
// may read a ledger at a time; Add and Judge need it for themselves. A nil ledger
// reads as an empty one, and takes nothing.
//
// A ledger keeps copies. Nothing that a caller passes in or gets out is
// shared with it.
type Ledger struct {
	claims     [][]corpus.Claim // runs, see push
	judgements [][]judged       // runs, see push

	// What small reports add waits here, in no order, because merging many
	// tiny runs costs more than sorting once. Only the ledger that owner names
	// may append, and work in scratch; a copy of it takes its own first.
	tail    []corpus.Claim
	scratch corpus.Scratch
	owner   *Ledger
}

// maxTail is how many claims wait at most, few enough to sort on every read.
const maxTail = 1024

// ErrReport is the sentinel of reports that a ledger does not take.
var ErrReport = errors.New("timeline: report refused")

// ErrNilLedger is what Add and Judge return for a nil ledger, which has no
// place to put anything.
var ErrNilLedger = errors.New("timeline: found a nil ledger, expected one to write to")

// Add puts every claim of the report into the ledger. Adding a report twice
// changes nothing. A report that [cooperation.Report.Validate] finds invalid
// is refused whole: the error is ErrReport and wraps the
// *cooperation.ValidationError, and the ledger is as it was.
func (l *Ledger) Add(r *cooperation.Report) error {
	if l == nil {
		return ErrNilLedger
	}
	if r == nil {
		return fmt.Errorf("%w: found nil, expected a report", ErrReport)
	}
	if err := r.Validate(); err != nil {
		return refusal(r, err)
	}
	l.own()
	run, err := corpus.ClaimsOf(r, &l.scratch)
	if err != nil {
		return refusal(r, err)
	}
	l.put(run)
	return nil
}

// own makes what a ledger writes to its own, if it is a copy of another.
func (l *Ledger) own() {
	if l.owner != l {
		l.tail, l.scratch, l.owner = slices.Clone(l.tail), corpus.Scratch{}, l
	}
}

// refusal says which report is refused, if its ID is fit to be shown.
func refusal(r *cooperation.Report, err error) error {
	if r.ID.Valid() {
		return fmt.Errorf("%w: %q: %w", ErrReport, r.ID, err)
	}
	return fmt.Errorf("%w: %w", ErrReport, err)
}

// put adds a sorted run.
func (l *Ledger) put(run []corpus.Claim) {
	if len(run) >= maxTail/4 {
		l.claims = push(l.claims, run, mergeRuns)
		return
	}
	l.own()
	l.tail = append(l.tail, run...)
	if len(l.tail) >= maxTail {
		l.claims, l.tail = push(l.claims, runOf(l.tail), mergeRuns), nil
	}
}

// runs returns every claim in sorted runs.
func (l *Ledger) runs() [][]corpus.Claim {
	if len(l.tail) == 0 {
		return l.claims
	}
	return append(slices.Clip(l.claims), runOf(l.tail))
}

// Judge puts a judgement into the ledger. An invalid one is refused with
// a [*JudgementError].
func (l *Ledger) Judge(j Judgement) error {
	if l == nil {
		return ErrNilLedger
	}
	if err := j.check(); err != nil {
		return err
	}
	l.judgements = push(l.judgements, []judged{newJudged(j)}, mergeJudged)
	return nil
}

// Merge returns the union of ledgers: every claim and every judgement that is
// in one of them, and no other. It is commutative, associative and
// idempotent, and nothing in it is fuzzy. The ledgers are not changed, and may
// be nil.
func Merge(ledgers ...*Ledger) *Ledger {
	var claims [][]corpus.Claim
	var judgements [][]judged
	for _, l := range ledgers {
		if l != nil {
			claims = append(claims, l.runs()...)
			judgements = append(judgements, l.judgements...)
		}
	}
	return &Ledger{claims: unite(claims, mergeRuns), judgements: unite(judgements, mergeJudged)}
}

// Claims yields every claim, sorted by record id and claim id.
func (l *Ledger) Claims() iter.Seq[Claim] {
	return func(yield func(Claim) bool) {
		for _, c := range l.sorted() {
			if !yield(claimOf(c)) {
				return
			}
		}
	}
}

// Judgements yields every judgement, withdrawn ones included, in an order
// that depends on the set alone. A is the smaller id of each pair.
func (l *Ledger) Judgements() iter.Seq[Judgement] {
	return func(yield func(Judgement) bool) {
		for _, j := range l.sortedJudgements() {
			if !yield(j.Judgement) {
				return
			}
		}
	}
}

// sorted returns every claim in one run.
func (l *Ledger) sorted() []corpus.Claim {
	if l == nil {
		return nil
	}
	return mergeAll(l.runs(), mergeRuns)
}

// sortedJudgements returns every judgement in one run.
func (l *Ledger) sortedJudgements() []judged {
	if l == nil {
		return nil
	}
	return mergeAll(l.judgements, mergeJudged)
}
