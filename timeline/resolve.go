package timeline

import (
	"github.com/defcoop/defcoop/timeline/internal/corpus"
	"github.com/defcoop/defcoop/timeline/internal/origin"
	"github.com/defcoop/defcoop/timeline/internal/resolve"
)

// Resolve makes a timeline of everything in the ledger that counts. It is a
// pure function of the set of claims and judgements and of the policy: neither
// the order in which they came nor the number of goroutines changes a byte of
// the result, and the ledger is not changed. The error is ErrPolicy for a policy
// that cannot be followed; there is no other.
func (l *Ledger) Resolve(p Policy) (*Timeline, error) {
	if err := p.check(); err != nil {
		return nil, err
	}
	return resolveClaims(corpus.New(l.sorted()), p.withDefaults(), heardJudgements(l.sortedJudgements())), nil
}

// resolveClaims makes the timeline of claims under a policy without zero fields.
func resolveClaims(v *corpus.Corpus, p Policy, judgements []resolve.Judgement) *Timeline {
	origins := make(chan *origin.Origins, 1) // they depend on nothing that the passes find out
	go func() { origins <- origin.New(v) }()
	local := corpus.NewLocals(v)
	return newTimeline(newResolution(v, local, p, resolve.Run(v, local, p.resolving(), judgements), <-origins))
}
