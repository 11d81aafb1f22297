package resolve

import (
	"cmp"
	"slices"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
)

// passIdentified links standing things and happenings by what identifies them.
func passIdentified(v *view) findings {
	d := v.draft()
	for _, kind := range [...]cooperation.Kind{
		cooperation.KindAgreement, cooperation.KindArmedConflict,
		cooperation.KindVisit, cooperation.KindMeeting, cooperation.KindCeremony, cooperation.KindActivity,
	} {
		d.joinGroups(v.ofKind(kind), EvidenceIdentifier, v.identifierKeys)
	}
	d.joinGroups(v.ofKind(cooperation.KindMilestone), EvidenceIdentity, v.milestoneKeys)
	return findings{decisions: d.decisions}
}

// passAlike links the records of some kinds by what they have in common: the
// happenings, and the standing things that nothing identifies. Blocks that share
// no cluster do not touch each other, so they are linked side by side.
func passAlike(v *view, kinds []cooperation.Kind) findings {
	blocks := v.blocks(kinds)
	groups := v.groups(blocks.list)
	found := make([]findings, len(groups))
	corpus.Parallel(len(groups), func(i int) { found[i] = linkBlocks(v, groups[i]) })

	w := v.newWeigher()
	all := findings{constraint: w.notOne, witnesses: w.witnesses}
	decisions, reviews := 0, 0
	for _, f := range found {
		decisions, reviews = decisions+len(f.decisions), reviews+len(f.reviews)
	}
	all.decisions, all.reviews = make([]Decision, 0, decisions), make([]review, 0, reviews)
	for _, f := range found {
		all.decisions = append(all.decisions, f.decisions...)
		all.reviews = append(all.reviews, f.reviews...)
	}
	askWithoutSides(v, blocks, &all)
	return all
}

// linkBlocks links the records of blocks that share a cluster, block by block.
func linkBlocks(v *view, group [][]*features) findings {
	w := v.newWeigher()
	l := &linking{draft: v.draft()}
	l.constraint = w.notOne
	for _, block := range group {
		l.link(w.candidates(block))
	}
	l.found.decisions, l.found.witnesses = l.decisions, w.witnesses
	l.found.keepWitnesses(v, l.found.decisions)
	return l.found
}

// linking is the work on blocks that share a cluster.
type linking struct {
	*draft
	found findings
}

// link links the records of a block, in this order:
//
//  1. precise records among themselves, where they share a day
//  2. each imprecise or undated record to its best precise cluster, if that one
//     leads clearly
//  3. precise records without a common day, which the slack forgives
//  4. imprecise and undated records that reached no precise cluster, among
//     themselves
func (l *linking) link(c *candidates) {
	for _, x := range c.overLimit {
		l.note(x.record, x.next, Review, reasonOverLimit, Evidence{})
	}
	l.found.reviews = append(l.found.reviews, c.doubts...)
	l.joinBest(c.precise)

	exact := func(n int32) bool { return l.features.of(n).exact }
	var offers map[int32][]pair // of an imprecise record: pairs to precise ones
	var rest []pair
	offer := func(record int32, e pair) {
		if offers == nil {
			offers = map[int32][]pair{}
		}
		offers[record] = append(offers[record], e)
	}
	for _, e := range c.loose {
		switch {
		case exact(e.a):
			offer(e.b, e)
		case exact(e.b):
			offer(e.a, e)
		default:
			rest = append(rest, e)
		}
	}
	var settled map[int32]bool
	if len(offers) > 0 {
		settled = l.attachVague(c, offers)
	}
	l.joinBest(c.apart)
	rest = slices.DeleteFunc(rest, func(e pair) bool { return settled[e.a] || settled[e.b] })
	l.joinBest(rest)
}

// joinBest joins pairs in their order. Of pairs of one weight, as much alike, that compete for a
// record none is taken: which of the two it is, is for people to say.
func (l *linking) joinBest(pairs []pair) {
	for start := 0; start < len(pairs); {
		end := start + 1
		for end < len(pairs) && pairs[end].score == pairs[start].score && pairs[end].evidence.like == pairs[start].evidence.like {
			end++
		}
		equals := pairs[start:end]
		start = end
		contested := l.contested(equals)
		for i, e := range equals {
			switch {
			case !l.joins(&e.evidence):
				l.found.ask(e, reasonTooLittle)
			case contested[i]:
				l.found.ask(e, reasonUndecided)
			case l.root(e.a) != l.root(e.b) && !l.join(e.a, e.b, byEvidence, e.evidence):
				l.found.reviews = append(l.found.reviews, review{pair: e, reason: reasonBarred, alone: true})
			}
		}
	}
}

// contested finds the pairs of one weight that exclude each other: they lead from
// one cluster to several, and those cannot be one with each other.
func (l *linking) contested(equals []pair) map[int]bool {
	if len(equals) < 2 {
		return nil
	}
	var ends []end
	for i := range equals {
		e := &equals[i]
		a, b := l.root(e.a), l.root(e.b)
		if a != b && l.joins(&e.evidence) && l.forbids(a, b, byEvidence) == "" {
			titled := e.evidence.Has(EvidenceLabel)
			ends = append(ends, end{a, b, int32(i), titled}, end{b, a, int32(i), titled})
		}
	}
	slices.SortFunc(ends, func(x, y end) int { return cmp.Or(cmp.Compare(x.cluster, y.cluster), cmp.Compare(x.pair, y.pair)) })
	found := map[int]bool{}
	for start := 0; start < len(ends); {
		stop := start + 1
		for stop < len(ends) && ends[stop].cluster == ends[start].cluster {
			stop++
		}
		l.findRivals(ends[start:stop], found)
		start = stop
	}
	return found
}

// end is a pair as seen from one of the clusters that it would join.
type end struct {
	cluster, other, pair int32
	titled               bool // the two have a title in common
}

// findRivals notes the pairs of one cluster that exclude each other. Two that have
// titles of the cluster are no rivals for having different ones. Where there are more
// than a few pairs, it sees only those that lead to records of one report.
func (l *linking) findRivals(ends []end, found map[int]bool) {
	const few = 8
	if len(ends) > few {
		first := map[int32]int32{} // of a report or data set, the first cluster with a record of it
		rivals := map[int32]bool{}
		for _, x := range ends {
			for _, n := range l.of(x.other) {
				table := l.Table(n)
				if l.Repeats[l.Records[n].Report] {
					continue
				}
				if y, claimed := first[table]; !claimed {
					first[table] = x.other
				} else if y != x.other {
					rivals[x.other], rivals[y] = true, true
				}
			}
		}
		for _, x := range ends {
			if rivals[x.other] {
				found[int(x.pair)] = true
			}
		}
		return
	}
	for i, x := range ends {
		for _, y := range ends[:i] {
			if x.other == y.other {
				continue
			}
			if why := l.forbids(x.other, y.other, byEvidence); why != "" && !(why == reasonLabels && x.titled && y.titled) {
				found[int(x.pair)], found[int(y.pair)] = true, true
			}
		}
	}
}

// attachVague joins every imprecise record of offers to the precise cluster that
// fits it best, if that one leads the second best by the policy's margin.
// Every choice is made before any is carried out, so they do not influence one
// another. It returns the records that reached some cluster's threshold,
// attached or not.
func (l *linking) attachVague(c *candidates, offers map[int32][]pair) map[int32]bool {
	settled := map[int32]bool{}
	var choices []choice
	for _, o := range c.block {
		pairs := offers[o.record]
		if len(pairs) == 0 {
			continue
		}
		best, barred := l.perCluster(pairs, o.record)
		plausible := best[:0:0]
		for _, e := range best {
			if l.joins(&e.evidence) {
				plausible = append(plausible, e)
			} else {
				l.found.ask(e, reasonTooLittle)
			}
		}
		decided := len(plausible) == 1 || len(plausible) > 1 && plausible[0].score-plausible[1].score >= max(1, l.policy.Margin)
		if !decided {
			for _, e := range barred {
				if l.joins(&e.evidence) {
					l.found.ask(e, reasonBarred)
				}
			}
			for _, e := range plausible {
				l.found.ask(e, reasonUndecided)
			}
			if len(plausible) > 0 {
				settled[o.record] = true
			}
			continue
		}
		settled[o.record] = true
		choices = append(choices, choice{plausible[0], o.record, l.root(partner(plausible[0], o.record))})
		for _, e := range plausible[1:] {
			l.found.ask(e, reasonSecond)
		}
	}
	l.apply(choices)
	return settled
}

// choice is the pair by which an imprecise record joins a precise cluster.
type choice struct {
	pair
	record, target int32
}

// apply joins what was chosen. Of records that choose one cluster and cannot
// be one with each other, such as two of one report, the better one has it, and
// of equal ones neither.
func (l *linking) apply(choices []choice) {
	slices.SortFunc(choices, func(x, y choice) int {
		return cmp.Or(cmp.Compare(x.target, y.target), cmp.Compare(y.score, x.score), cmp.Compare(x.record, y.record))
	})
	out := make([]bool, len(choices)) // all is decided before any is joined
	for i, x := range choices {
		for j := i - 1; j >= 0 && choices[j].target == x.target; j-- {
			if l.forbids(x.record, choices[j].record, byEvidence) != "" {
				out[i] = true
				out[j] = out[j] || choices[j].score == x.score
			}
		}
	}
	for i, x := range choices {
		if !out[i] {
			l.join(x.a, x.b, byEvidence, x.evidence)
		}
	}
	for i, x := range choices {
		switch {
		case !out[i]:
		case l.forbids(x.a, x.b, byEvidence) != "":
			l.join(x.a, x.b, byEvidence, x.evidence) // which is refused
		default:
			l.found.ask(x.pair, reasonUndecided)
		}
	}
}

// perCluster keeps the heaviest pair to each cluster that the record could
// join, and to each that is barred to it, the heaviest first.
func (l *linking) perCluster(pairs []pair, n int32) (open, barred []pair) {
	var roots []int32
	for _, e := range pairs {
		root := l.root(partner(e, n))
		if slices.Contains(roots, root) {
			continue
		}
		roots = append(roots, root)
		if l.forbids(n, root, byEvidence) != "" {
			barred = append(barred, e)
			continue
		}
		open = append(open, e)
	}
	return open, barred
}

func partner(e pair, n int32) int32 {
	if e.a == n {
		return e.b
	}
	return e.a
}
