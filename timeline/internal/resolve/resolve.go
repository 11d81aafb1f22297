package resolve

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
)

// Run links the records of a corpus. Nothing in the result depends on the order
// in which judgements come or on the number of goroutines.
func Run(v *corpus.Corpus, local corpus.Locals, p Policy, judgements []Judgement) *Result {
	r := newResolver(v, local, p)
	r.judge(rulings(judgements))
	r.passPeople()
	r.passStanding()
	r.passHappenings()
	r.joinByMeeting()
	r.passParts()
	return r.finish()
}

func newResolver(v *corpus.Corpus, local corpus.Locals, p Policy) *resolver {
	r := &resolver{Corpus: v, policy: p, clusters: newClusters(v), local: local}
	r.makeRoom()
	return r
}

// resolver holds the state of one Run. Its passes come in a fixed order. Each only
// links; the clusters hold what comes of it.
type resolver struct {
	*corpus.Corpus
	*clusters
	policy     Policy
	local      corpus.Locals
	profiles   *profiles
	features   []features
	featuresAt []int32           // of a node; -1 for those that are none
	inCourse   map[int32][]int32 // of a visit, its meetings and ceremonies
}

// makeRoom allocates what every record may need a place in, once.
func (r *resolver) makeRoom() {
	r.featuresAt = make([]int32, len(r.Records))
	n := 0
	for i := range r.Records {
		r.featuresAt[i] = -1
		if k := r.Records[i].Kind(); k.Happening() || k.Standing() {
			n++
		}
	}
	r.features = make([]features, 0, n)
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
			r.log(a, b, Refused, reasonDifferent, judgementEvidence(x))
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
func judgementEvidence(x ruling) Evidence {
	var words []string
	for _, w := range x.words {
		text := w.Author + ": " + string(w.Verdict)
		if w.Reason != "" {
			text += ", " + w.Reason
		}
		words = append(words, text)
	}
	return byKey(EvidenceJudgement, strings.Join(words, "; "))
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
			if r.join(list[j].node, list[i].node, byIdentity, byKey(e, list[i].key)) {
				break
			}
		}
	}
}

// Result is what the passes come to.
type Result struct {
	Clusters  [][]int32  // nodes sorted by id, in the order of their smallest
	ClusterOf []int32    // of each node
	Decisions []Decision // sorted by ids
}

// finish puts what was linked in order.
func (r *resolver) finish() *Result {
	x := r.sortClusters()
	// What was left for review and became one after all needs no review; that a
	// record was not compared with all others stays so.
	decisions := slices.DeleteFunc(r.decisions, func(l Decision) bool {
		return l.Outcome == Review && x.ClusterOf[l.A] == x.ClusterOf[l.B] && l.Reason != reasonCrowded
	})
	x.Decisions = slices.CompactFunc(sortDecisions(decisions, r.Rank), func(x, y Decision) bool { // two passes may ask about one pair
		return x.A == y.A && x.B == y.B && x.Outcome == Review && y.Outcome == Review && x.Reason != reasonCrowded
	})
	return x
}

// sortClusters puts clusters and their members in the order of their ids.
func (r *resolver) sortClusters() *Result {
	x := &Result{ClusterOf: make([]int32, len(r.Records))}
	for i := range x.ClusterOf {
		x.ClusterOf[i] = -1
	}
	all := make([]int32, 0, len(r.Records))
	for _, n := range r.ByID {
		if x.ClusterOf[n] >= 0 {
			continue
		}
		start := len(all)
		all = append(all, r.of(r.root(n))...)
		members := all[start:len(all):len(all)]
		slices.SortFunc(members, func(a, b int32) int { return cmp.Compare(r.Rank[a], r.Rank[b]) })
		for _, m := range members {
			x.ClusterOf[m] = int32(len(x.Clusters))
		}
		x.Clusters = append(x.Clusters, members)
	}
	return x
}
