package combine

import (
	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
	"github.com/defcoop/defcoop/timeline/internal/origin"
)

// Clusters is the records of a corpus by the things that they describe. It is
// never changed once made.
type Clusters struct {
	Corpus    *corpus.Corpus
	Local     corpus.Locals
	Origins   *origin.Origins
	Members   [][]int32 // the records of each cluster
	ClusterOf []int32   // of each record
	policy    *Policy
}

// New makes a set of clusters that combines its claims under a policy.
func New(v *corpus.Corpus, local corpus.Locals, o *origin.Origins, p Policy, clusters [][]int32, clusterOf []int32) *Clusters {
	return &Clusters{v, local, o, clusters, clusterOf, &p}
}

// In returns the same clusters for readers of another language.
func (t *Clusters) In(lang string) *Clusters {
	in, policy := *t, *t.policy
	policy.Language = lang
	in.policy = &policy
	return &in
}

// Policy is which values are shown and how fields combine.
type Policy struct {
	Prefer   []string         // publishers or report IDs, the most trusted first
	Fields   map[string]Class // by kind and path
	Language string           // of the reader, a BCP 47 tag
}

// rank is the place of a source in Prefer; those not listed come last.
func (p *Policy) rank(source *cooperation.Source, report string) int {
	for i, name := range p.Prefer {
		if name == report || name == source.Publisher && name != "" {
			return i
		}
	}
	return len(p.Prefer)
}

// ID returns the id of a cluster.
func (t *Clusters) ID(i int) corpus.RecordID { return t.Corpus.Records[t.Members[i][0]].ID }

// IndexOf returns the cluster of a record, or -1.
func (t *Clusters) IndexOf(id corpus.RecordID) int {
	if n := t.Corpus.Find(id); n >= 0 {
		return int(t.ClusterOf[n])
	}
	return -1
}

// Kind returns the kind of a cluster.
func (t *Clusters) Kind(i int) cooperation.Kind { return t.Corpus.Records[t.Members[i][0]].Kind() }

// Each calls f for every cluster, on all processors, in the order in which their
// records are likely to lie in memory.
func (t *Clusters) Each(f func(i int)) {
	order := make([]int32, 0, len(t.Members))
	met := make([]bool, len(t.Members))
	for _, i := range t.ClusterOf {
		if !met[i] {
			met[i] = true
			order = append(order, i)
		}
	}
	corpus.Parallel(len(order), func(k int) { f(int(order[k])) })
}

// Several reports whether a cluster holds more than one claim, or actions
// that may disagree among themselves.
func (t *Clusters) Several(i int) bool {
	c := t.Members[i]
	if len(c) > 1 || len(t.Corpus.Records[c[0]].Claims) > 1 {
		return true
	}
	switch x := t.Corpus.Records[c[0]].Content.(type) {
	case *cooperation.Office:
		return len(x.Actions) > 1
	case *cooperation.Agreement:
		return len(x.Actions) > 1
	}
	return false
}
