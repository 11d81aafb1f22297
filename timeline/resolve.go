package timeline

import (
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
	"github.com/defcoop/defcoop/timeline/internal/origin"
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
	v := corpus.New(l.sorted())
	origins := make(chan *origin.Origins, 1) // they depend on nothing that the passes find out
	go func() { origins <- origin.New(v) }()
	r := &resolver{Corpus: v, policy: p.withDefaults(), clusters: newClusters(v), local: corpus.NewLocals(v)}
	r.makeRoom()
	r.judge(rulings(l.sortedJudgements()))
	r.entities()
	r.standing()
	r.happenings()
	r.acquaintances()
	r.parts()
	return newTimeline(r, <-origins), nil
}

// resolver holds the state of one run of Resolve. Its passes come in a fixed
// order: entities, standing things, happenings, officials
// once more, parts. Each only links; the
// clusters hold the result.
type resolver struct {
	*corpus.Corpus
	*clusters
	policy    Policy
	local     corpus.Locals
	people    *people
	occasions []occasion
	occasion  []int32           // of a node; -1 for those that are none
	inCourse  map[int32][]int32 // of a visit, its meetings and ceremonies
}

// makeRoom allocates what every record may need a place in, once.
func (r *resolver) makeRoom() {
	r.occasion = make([]int32, len(r.Records))
	n := 0
	for i := range r.Records {
		r.occasion[i] = -1
		if k := r.Records[i].Kind(); k.Happening() || k.Standing() {
			n++
		}
	}
	r.occasions = make([]occasion, 0, n)
}

// judge enforces rulings: first what is different, then what is the same, the
// word of more authors before that of fewer.
func (r *resolver) judge(all []ruling) {
	var same []ruling
	for _, x := range all {
		a, b := r.Find(corpus.RecordID(x.a)), r.Find(corpus.RecordID(x.b))
		switch {
		case a < 0 || b < 0:
			// Kept in the ledger until the records arrive.
		case x.verdict == Different:
			r.different[a] = append(r.different[a], b)
			r.different[b] = append(r.different[b], a)
			r.log(a, b, LinkRefused, reasonDifferent, judgementEvidence(x))
		default:
			same = append(same, x)
		}
	}
	slices.SortStableFunc(same, func(x, y ruling) int { return len(y.words) - len(x.words) })
	for _, x := range same {
		r.join(r.Find(corpus.RecordID(x.a)), r.Find(corpus.RecordID(x.b)), byVerdict, judgementEvidence(x))
	}
}

// judgementEvidence words who judged and why.
func judgementEvidence(x ruling) marks {
	var words []string
	for _, w := range x.words {
		words = append(words, w.Author+": "+string(w.Verdict)+suffix(", ", w.Reason, ""))
	}
	return proof(EvidenceJudgement, strings.Join(words, "; "))
}

// joinGroups joins the nodes of one kind that share a key.
func (r *resolver) joinGroups(kind cooperation.Kind, e EvidenceKind, keys func(int32, cooperation.Record) []string) {
	type member struct {
		key  string
		node int32
	}
	var list []member
	for _, n := range r.ofKind(kind) {
		for _, k := range keys(n, r.Records[n].Content) {
			list = append(list, member{k, n})
		}
	}
	slices.SortStableFunc(list, func(a, b member) int {
		switch {
		case a.key < b.key:
			return -1
		case a.key > b.key:
			return 1
		}
		return 0
	})
	for i := 1; i < len(list); i++ {
		// Chain to the nearest earlier member that lets itself be joined, so
		// that one judged different does not part the others.
		for j := i - 1; j >= 0 && list[j].key == list[i].key; j-- {
			if r.join(list[j].node, list[i].node, byIdentity, proof(e, list[i].key)) {
				break
			}
		}
	}
}
