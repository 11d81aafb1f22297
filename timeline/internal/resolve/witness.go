package resolve

import (
	"cmp"
	"slices"
)

// witness is what was compared for one piece of evidence: two records, or two people
// of whom records tell. Only decisions have witnesses. Far more pairs are weighed
// than decided, so a pair is weighed once more when it is decided.
//
// A piece of evidence has no witness where the two records of the decision say
// themselves what was compared.
type witness struct {
	item int32 // the place of the piece in the evidence
	a, b participation
}

// itself is the number of a participation that means the record itself.
const itself = -1

// ofRecords is a witness by two records.
func ofRecords(item int, a, b int32) witness {
	return witness{int32(item), participation{a, itself}, participation{b, itself}}
}

// ofPeople is a witness by two people.
func ofPeople(item int, p, q *attendee) witness {
	return witness{int32(item), p.participation, q.participation}
}

// witnessStore keeps the witnesses of many decisions in few pieces of memory.
type witnessStore struct{ free []witness }

// keep returns a copy of a short list.
func (s *witnessStore) keep(list []witness) []witness {
	if len(list) == 0 {
		return nil
	}
	if cap(s.free)-len(s.free) < len(list) {
		s.free = make([]witness, 0, max(min(2*cap(s.free), 512), 8, len(list)))
	}
	at := len(s.free)
	s.free = append(s.free, list...)
	return slices.Clip(s.free[at:])
}

// ground is what two people of one side speak for.
type ground int

const (
	groundTogether   ground = iota // they are one official
	groundName                     // their names are compatible
	groundPost                     // they can be one person, of one post
	groundRank                     // they can be one person, of one rank
	groundColleagues               // they are two people, who led and held one post on the same days
	groundAlike                    // they are two people of one post, whose names differ in one letter
	grounds
)

// sidePairs are the pairs of people of one side by what they speak for.
type sidePairs [grounds][]witness

// mostPairs is the number of pairs of a side that are kept: two delegations of a
// hundred colonels have ten thousand.
const mostPairs = 16

// add adds a pair; it does nothing where no witnesses are kept.
func (s *sidePairs) add(g ground, p, q *attendee) {
	if s != nil && len(s[g]) < mostPairs {
		s[g] = append(s[g], ofPeople(0, p, q))
	}
}

// addAll adds what speaks for something on another side.
func (s *sidePairs) addAll(g ground, list []witness) {
	if s != nil {
		s[g] = append(s[g], list...)
	}
}

// of returns the pairs that speak for something.
func (s *sidePairs) of(g ground) []witness {
	if s == nil {
		return nil
	}
	return s[g]
}

// empty returns s without pairs, nil for nil.
func (s *sidePairs) empty() *sidePairs {
	if s != nil {
		for g := range s {
			s[g] = s[g][:0]
		}
	}
	return s
}

// keep notes who bears out the piece of evidence that was added last.
func (r *weigher) keep(m *Evidence, list []witness) {
	for _, x := range list {
		x.item = int32(m.n) - 1
		r.kept = append(r.kept, x)
	}
}

// kindsOfPeople are the kinds of evidence that people of two happenings bear out.
var kindsOfPeople = []EvidenceKind{EvidenceName, EvidencePost, EvidenceRank, EvidenceCoParticipant}

// witnesses weighs the people of a pair once more and returns who bears out its
// evidence, the people of each piece in the order in which the first record tells of
// them.
func (r *weigher) witnesses(d *Decision) []witness {
	x, y := r.features.of(d.A), r.features.of(d.B)
	if x == nil || y == nil || !slices.ContainsFunc(kindsOfPeople, d.Evidence.Has) {
		return nil
	}
	r.kept = r.kept[:0]
	r.ofSide, r.ofAll = &r.pairs[0], &r.pairs[1]
	var m Evidence
	_, apart := r.weighDates(&m, x, y)
	r.weighPeople(&m, x, y, apart)
	r.ofSide, r.ofAll = nil, nil
	for i := range r.kept {
		r.kept[i].item = d.Evidence.itemLike(&m, int(r.kept[i].item))
	}
	slices.SortStableFunc(r.kept, func(v, w witness) int {
		return cmp.Or(cmp.Compare(v.item, w.item), cmp.Compare(v.a.number, w.a.number), cmp.Compare(v.b.number, w.b.number))
	})
	return r.kept
}

// nthOf says which of the pieces of its kind a piece is, from 0, and how many there are.
func (m *Evidence) nthOf(item int) (nth, all int) {
	for k, c := range m.codes[:m.n] {
		if c == m.codes[item] {
			all++
			if k < item {
				nth++
			}
		}
	}
	return nth, all
}

// itemLike returns the place of the piece that is the same to m as piece i is to
// other: the first, second or later of its kind. The order of sides may differ.
func (m *Evidence) itemLike(other *Evidence, i int) int32 {
	nth := 0
	for _, c := range other.codes[:i] {
		if c == other.codes[i] {
			nth++
		}
	}
	for k, c := range m.codes[:m.n] {
		if c != other.codes[i] {
			continue
		}
		if nth == 0 {
			return int32(k)
		}
		nth--
	}
	return -1
}
