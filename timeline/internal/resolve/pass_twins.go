package resolve

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
)

// passTwins joins records of several reports that say the same in every field, before
// anything competes for them. Two registers may each have four rows that nothing tells
// apart. The first of the one is joined with the first of the other, the second with
// the second. That is right as often as any choice, and leaves four things. It is done
// only where both have as many: else nobody knows which row the other lacks.
func passTwins(v *view, kinds []cooperation.Kind) findings {
	blocks := v.blocks(kinds).list
	found := make([]findings, len(blocks))
	corpus.Parallel(len(blocks), func(i int) {
		if len(blocks[i]) > 1 {
			found[i].decisions = v.twinsOf(blocks[i])
		}
	})
	w := v.newWeigher()
	all := findings{constraint: w.notOne, witnesses: w.witnesses}
	for _, f := range found {
		all.decisions = append(all.decisions, f.decisions...)
	}
	return all
}

// twinsOf joins the twins of one block.
func (v *view) twinsOf(block []*features) []Decision {
	t := &twins{draft: v.draft(), weigher: v.newWeigher()}
	t.constraint = t.weigher.notOne
	for _, alike := range classes(block, (*features).outline) {
		if !t.oneTable(alike) {
			for _, class := range classes(alike, func(o *features) string { return v.says(o.record) }) {
				t.joinClass(class)
			}
		}
	}
	return t.draft.decisions
}

// twins is the work on the twins of one block.
type twins struct {
	*draft
	weigher *weigher
}

// outline is equal for records that say the same. It is quickly read.
type outline struct {
	date                                  edtf.Date
	who                                   uint64 // of the officials in the record itself, in any order
	people, cities, sites, topics, labels int
}

func (o *features) outline() outline {
	x := outline{o.date, 0, len(o.people), len(o.cities), len(o.sites), len(o.topics), len(o.labels)}
	for _, p := range o.people {
		if !p.met {
			x.who += scatter(uint64(p.root + 2))
		}
	}
	return x
}

// scatter spreads a number over all bits, so that sums of different numbers differ.
// It is the finalizer of SplitMix64.
func scatter(x uint64) uint64 {
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}

// classes parts a list by a key, in the order of the first of each class. Classes of
// one are left out.
func classes[K comparable](list []*features, key func(*features) K) [][]*features {
	var out [][]*features
	at := map[K]int{}
	for _, o := range list {
		k := key(o)
		i, known := at[k]
		if !known {
			i = len(out)
			at[k] = i
			out = append(out, nil)
		}
		out[i] = append(out[i], o)
	}
	return slices.DeleteFunc(out, func(class []*features) bool { return len(class) < 2 })
}

func (t *twins) tableOf(o *features) int32 { return t.draft.Table(o.record) }

// oneTable reports whether all records are of one report or data set.
func (t *twins) oneTable(list []*features) bool {
	return !slices.ContainsFunc(list, func(o *features) bool { return t.tableOf(o) != t.tableOf(list[0]) })
}

// joinClass joins records that say the same: the k-th of a report with the k-th of the
// first report that has as many.
func (t *twins) joinClass(class []*features) {
	if t.judgedApart(class) {
		return // whose twins the others are, is for people to say
	}
	first := map[int][]*features{} // by number
	for len(class) > 0 {
		n := 1
		for n < len(class) && t.tableOf(class[n]) == t.tableOf(class[0]) {
			n++
		}
		own := class[:n]
		slices.SortFunc(own, t.byLocalID)
		class = class[n:]
		others, known := first[n]
		if !known {
			first[n] = own
			continue
		}
		for k := range own {
			t.joinTwins(others[k], own[k], n == 1)
		}
	}
}

// byLocalID orders the records of a report as it is likely to list them: row9 before
// row10.
func (t *twins) byLocalID(x, y *features) int {
	a, b := t.draft.Records[x.record].Content.LocalID(), t.draft.Records[y.record].Content.LocalID()
	return cmp.Or(cmp.Compare(len(a), len(b)), strings.Compare(string(a), string(b)))
}

// judgedApart reports whether people judged two of a class different.
func (t *twins) judgedApart(class []*features) bool {
	if len(t.draft.different) == 0 {
		return false
	}
	roots := map[int32]bool{}
	for _, o := range class {
		roots[t.draft.root(o.record)] = true
	}
	for root := range roots {
		for _, n := range t.draft.of(root) {
			if slices.ContainsFunc(t.draft.different[n], func(x int32) bool { return roots[t.draft.root(x)] }) {
				return true
			}
		}
	}
	return false
}

// joinTwins joins two records that say the same, if that is enough. Rows of two lists
// need no more than a day and sides. What two pages say of no certain day may be said
// of several things. One of two equal pairs says that they are twins, since nothing
// else tells it from the other.
func (t *twins) joinTwins(x, y *features, one bool) {
	rows := x.listed && y.listed
	if t.draft.root(x.record) == t.draft.root(y.record) || !rows && !x.exact {
		return
	}
	m, against := t.weigher.weigh(x, y)
	enough := t.draft.joins(&m)
	rows = rows && x.exact && x.sidesKnown() && m.Has(EvidenceDate)
	if against.reason != "" || !rows && !enough {
		return
	}
	if x.exact && (!enough || !one) {
		m.Add(EvidenceTwin, 0)
	}
	t.draft.join(x.record, y.record, byEvidence, m)
}

// sidesKnown reports whether it is told who came together: who visited whom, or who
// the parties are.
func (o *features) sidesKnown() bool {
	if o.block.kind.Happening() && o.block.kind != cooperation.KindActivity {
		return o.block.guests != "" && o.block.hosts != ""
	}
	return o.block.guests != ""
}

// says is equal for records that say the same of their thing, in whatever report, by
// whatever local IDs. Who says so, and in what passage, does not count. Officials and
// organizations are named by their clusters, delegations by what is said of them.
func (v *view) says(n int32) string {
	rec := cooperation.Bare(v.record(n))
	name := func(id *cooperation.ID) {
		m, ok := v.find(n, *id)
		switch {
		case !ok:
		case v.Records[m].Kind() == cooperation.KindDelegation:
			*id = cooperation.ID(v.says(m))
		default:
			*id = cooperation.ID(v.id(m))
		}
	}
	corpus.RefVisitor{Ref: name, Told: func(*cooperation.ID) {}, Party: func(p *cooperation.Party) {
		if id, ok := p.Organization(); ok {
			name(&id)
			*p = cooperation.Party(id)
		}
	}}.Visit(rec)
	text, err := cooperation.AppendRecord(nil, rec)
	if err != nil {
		return v.Records[n].ID.String() // says what nothing else says
	}
	return string(text)
}
