package resolve

import (
	"cmp"
	"slices"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
)

// Run links the records of a corpus. Nothing in the result depends on the order
// in which judgements come or on the number of goroutines.
//
// Each pass is a function of the records and of the decisions before it. It
// returns decisions and leaves nothing else behind.
func Run(c *corpus.Corpus, local corpus.Locals, p Policy, judgements []Judgement) *Result {
	said := rulings(judgements)
	v := newView(c, local, p, said)

	v.take(passRulings(v, said))
	v.take(passOrganizations(v))
	v.profiles = readProfiles(v)
	v.take(passOfficials(v))
	v.take(passIdentified(v))
	v.take(passOffices(v))
	for _, kinds := range alikeKinds {
		v.features.read(v, kinds)
		v.take(passRows(v, kinds))
		v.take(passTwins(v, kinds))
		v.take(passAlike(v, kinds))
	}
	v.features.readSigned(v)
	v.take(passSigned(v))
	v.take(passMet(v))
	v.features.know(v) // who is whom
	v.take(passOtherSides(v))
	v.take(passSeats(v))
	v.take(passDelegations(v))
	v.take(passStatements(v))
	return v.result()
}

// alikeKinds are the kinds that join by what they have in common, in the order in
// which they are linked. A meeting or activity may be part of a visit, a ceremony of
// a visit or meeting.
var alikeKinds = [...][]cooperation.Kind{
	{cooperation.KindMilestone, cooperation.KindAgreement, cooperation.KindArmedConflict},
	{cooperation.KindVisit},
	{cooperation.KindActivity, cooperation.KindMeeting},
	{cooperation.KindCeremony},
}

// view is what a pass may look at: the records that count, the policy, what has
// been decided, and what was read of the records. A pass changes none of it.
type view struct {
	*Reader
	*clusters // what the decisions so far have made of the records
	policy    Policy
	different map[int32][]int32 // the records that people judged different from a record

	profiles  *profiles    // of officials
	features  featureTable // of the kinds that were read so far
	decisions []Decision
}

func newView(c *corpus.Corpus, local corpus.Locals, p Policy, said []ruling) *view {
	v := &view{
		clusters: newClusters(len(c.Records)), policy: p,
		different: judgedDifferent(c, said), features: newFeatureTable(c),
		decisions: make([]Decision, 0, len(c.Records)),
	}
	v.Reader = NewReader(c, local, func(n int32) string {
		return c.Records[slices.Min(v.of(v.root(n)))].ID.String()
	})
	return v
}

// take carries out what a pass found.
func (v *view) take(f findings) {
	for i := range f.decisions {
		if x := &f.decisions[i]; x.Outcome == Taken {
			v.union(x.A, x.B)
		}
	}
	open := f.open(v)
	f.keepWitnesses(v, f.decisions)
	f.keepWitnesses(v, open)
	if len(open) > 0 && v.Records[open[0].A].Kind() == cooperation.KindOfficial {
		v.forgetReviews(open) // an earlier pass over officials had less for them
	}
	v.decisions = append(append(slices.Grow(v.decisions, len(f.decisions)+len(open)), f.decisions...), open...)
}

// forgetReviews drops earlier reviews of pairs that are asked about again.
func (v *view) forgetReviews(again []Decision) {
	asked := map[[2]int32]bool{}
	for _, x := range again {
		asked[[2]int32{x.A, x.B}] = true
	}
	v.decisions = slices.DeleteFunc(v.decisions, func(x Decision) bool {
		return x.Outcome == Review && asked[[2]int32{x.A, x.B}]
	})
}

// ofKind returns the records of one kind.
func (v *view) ofKind(kind cooperation.Kind) []int32 {
	var out []int32
	for i := range v.Records {
		if v.Records[i].Kind() == kind {
			out = append(out, int32(i))
		}
	}
	return out
}

// Result is what the passes come to.
type Result struct {
	Clusters  [][]int32  // records sorted by id, in the order of their smallest
	ClusterOf []int32    // of each record
	Decisions []Decision // sorted by ids
}

// result puts what was decided in order.
func (v *view) result() *Result {
	x := v.sortClusters()
	// What was left for review and became one after all needs no review; that a
	// record was not compared with all others stays so.
	decisions := slices.DeleteFunc(v.decisions, func(l Decision) bool {
		return l.Outcome == Review && x.ClusterOf[l.A] == x.ClusterOf[l.B] && l.Reason != reasonOverLimit
	})
	x.Decisions = slices.CompactFunc(sortDecisions(decisions, v.Rank), func(x, y Decision) bool { // two passes may ask about one pair
		return x.A == y.A && x.B == y.B && x.Outcome == Review && y.Outcome == Review && x.Reason != reasonOverLimit
	})
	return x
}

// sortClusters puts clusters and their members in the order of their ids.
func (v *view) sortClusters() *Result {
	x := &Result{ClusterOf: make([]int32, len(v.Records))}
	for i := range x.ClusterOf {
		x.ClusterOf[i] = -1
	}
	all := make([]int32, 0, len(v.Records))
	for _, n := range v.ByID {
		if x.ClusterOf[n] >= 0 {
			continue
		}
		start := len(all)
		all = append(all, v.of(v.root(n))...)
		members := all[start:len(all):len(all)]
		slices.SortFunc(members, func(a, b int32) int { return cmp.Compare(v.Rank[a], v.Rank[b]) })
		for _, m := range members {
			x.ClusterOf[m] = int32(len(x.Clusters))
		}
		x.Clusters = append(x.Clusters, members)
	}
	return x
}
