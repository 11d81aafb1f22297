package timeline

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/combine"
	"github.com/defcoop/defcoop/timeline/internal/resolve"
)

// metAt is two records of officials and the cluster of a happening at which
// both were, -1 if there is none.
type metAt struct {
	a, b int32
	at   int
}

// meetings finds the happenings because of which officials were compared. It
// remembers what it found, so that the many links of somebody who was
// everywhere are not each looked for at all of his happenings.
type meetings struct {
	t      *resolution
	traits map[int32]traits
	places map[int32][]spot         // of a node: the happenings at which its official was, sorted
	parts  map[int32][]spot         // of a cluster: the same of its nodes
	faces  map[spot][]int32         // of a cluster at a happening, see facesAt
	pairs  map[[2]int32][4]facePair // of two clusters, see between
	with   map[[2]int32][4]facePair // of a node and a cluster, see withNode
}

func newMeetings(t *resolution) meetings {
	return meetings{
		t: t, traits: map[int32]traits{}, places: map[int32][]spot{}, parts: map[int32][]spot{},
		faces: map[spot][]int32{}, pairs: map[[2]int32][4]facePair{}, with: map[[2]int32][4]facePair{},
	}
}

// traits is what a record says of its official.
type traits struct {
	posts, ranks []worded
	key          string // equal for records that say the same
}

// spot is a node or cluster at a happening, by the cluster of that.
type spot struct{ at, node int32 }

func (x spot) compare(y spot) int {
	return cmp.Or(cmp.Compare(x.at, y.at), cmp.Compare(x.node, y.node))
}

// facePair is two records of officials at one happening, a before b, and how
// well they bear out a link; quality is -1 if there is no such pair.
type facePair struct {
	at, a, b int32
	quality  int
}

var noPair = facePair{quality: -1}

// or returns the one of higher quality, of equals the first in order.
func (x facePair) or(y facePair) facePair {
	if cmp.Or(cmp.Compare(y.quality, x.quality), cmp.Compare(x.at, y.at), cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b)) > 0 {
		return y
	}
	return x
}

// plus is the pair with a higher quality, if it is one.
func (x facePair) plus(n int) facePair {
	if x.quality >= 0 {
		x.quality += n
	}
	return x
}

// of finds the happening because of which two officials were compared: one at
// which records of both took part that have in common what the link says and,
// of several, one at which the linked records themselves did.
//
// It is the best of all pairs, where a linked record counts for one. Pairs of
// others are the same for all links of two clusters that speak of the same, so
// are those of one linked record, and both are looked for only once.
func (m *meetings) of(l resolve.Decision) *metAt {
	says := 0
	if speaksOf(&l.Evidence, resolve.EvidencePost) {
		says |= 1
	}
	if speaksOf(&l.Evidence, resolve.EvidenceRank) {
		says |= 2
	}
	ca, cb := m.t.ClusterOf[l.A], m.t.ClusterOf[l.B]
	best := m.between(ca, cb)[says].
		or(m.withNode(l.A, cb)[says].plus(1)).
		or(m.withNode(l.B, ca)[says].plus(1)).
		or(m.ofTwo(l.A, l.B)[says].plus(2))
	if best.quality < 0 {
		return &metAt{l.A, l.B, -1}
	}
	p, q := best.a, best.b
	if (q == l.A || p == l.B) && p != l.A {
		p, q = q, p
	}
	return &metAt{p, q, int(best.at)}
}

// between returns the best pairs of two clusters, or of one, for each of the
// four sets of things that a link may speak of: bit 0 posts, bit 1 ranks.
func (m *meetings) between(ca, cb int32) [4]facePair {
	k := [2]int32{min(ca, cb), max(ca, cb)}
	if found, ok := m.pairs[k]; ok {
		return found
	}
	few, other := ca, cb
	if len(m.partsOf(few)) > len(m.partsOf(other)) {
		few, other = other, few
	}
	best := [4]facePair{noPair, noPair, noPair, noPair}
	last := int32(-1)
	for _, x := range m.partsOf(few) {
		if x.at == last {
			continue
		}
		last = x.at
		for _, n := range m.facesAt(few, x.at) {
			for _, o := range m.facesAt(other, x.at) {
				m.pair(&best, x.at, n, o)
			}
		}
	}
	m.pairs[k] = best
	return best
}

// withNode returns the best pairs of a node and those of a cluster.
func (m *meetings) withNode(n, c int32) [4]facePair {
	k := [2]int32{n, c}
	if found, ok := m.with[k]; ok {
		return found
	}
	best := [4]facePair{noPair, noPair, noPair, noPair}
	for _, x := range m.placesOf(n) {
		for _, o := range m.facesAt(c, x.at) {
			m.pair(&best, x.at, n, o)
		}
	}
	m.with[k] = best
	return best
}

// ofTwo returns the pair of two nodes at the first happening of both.
func (m *meetings) ofTwo(a, b int32) [4]facePair {
	best := [4]facePair{noPair, noPair, noPair, noPair}
	if len(m.placesOf(a)) > len(m.placesOf(b)) {
		a, b = b, a
	}
	for _, x := range m.placesOf(a) {
		if _, ok := slices.BinarySearchFunc(m.placesOf(b), spot{x.at, b}, spot.compare); ok {
			m.pair(&best, x.at, a, b)
			break
		}
	}
	return best
}

// pair puts a pair in the place of those that bear out a link less well.
func (m *meetings) pair(best *[4]facePair, at, a, b int32) {
	if a == b {
		return
	}
	x, y := m.traitsOf(a), m.traitsOf(b)
	posts, ranks := commonPosts(x.posts, y.posts) != "", common(x.ranks, y.ranks) != ""
	for says := range best {
		p := facePair{at: at, a: min(a, b), b: max(a, b)}
		if posts == (says&1 != 0) {
			p.quality += 4
		}
		if ranks == (says&2 != 0) {
			p.quality += 4
		}
		best[says] = best[says].or(p)
	}
}

// placesOf returns the happenings at which the official of a node was, sorted.
func (m *meetings) placesOf(n int32) []spot {
	list, known := m.places[n]
	if !known {
		for _, x := range m.t.careerIndex().appearances(n) {
			if at := m.t.ClusterOf[x.at]; m.t.Kind(int(at)).Happening() {
				list = append(list, spot{at, n})
			}
		}
		slices.SortFunc(list, spot.compare)
		list = slices.Compact(list)
		m.places[n] = list
	}
	return list
}

// partsOf returns the happenings at which nodes of a cluster were, sorted.
func (m *meetings) partsOf(c int32) []spot {
	list, known := m.parts[c]
	if !known {
		for _, n := range m.t.Members[c] {
			list = append(list, m.placesOf(n)...)
		}
		slices.SortFunc(list, spot.compare)
		m.parts[c] = list
	}
	return list
}

// facesAt returns the nodes of a cluster that were at a happening, and of those
// that say the same only the first two: a third would be in no pair that comes
// before one with them.
func (m *meetings) facesAt(c, at int32) []int32 {
	k := spot{at, c}
	if list, known := m.faces[k]; known {
		return list
	}
	var list []int32
	parts := m.partsOf(c)
	i, _ := slices.BinarySearchFunc(parts, spot{at, -1}, spot.compare)
	seen := map[string]int{}
	for ; i < len(parts) && parts[i].at == at; i++ {
		n := parts[i].node
		if key := m.traitsOf(n).key; seen[key] < 2 {
			seen[key]++
			list = append(list, n)
		}
	}
	m.faces[k] = list
	return list
}

func (m *meetings) traitsOf(n int32) traits {
	x, known := m.traits[n]
	if !known {
		if o, ok := m.t.Corpus.Records[n].Content.(*cooperation.Official); ok {
			x.posts, x.ranks = m.t.postsOf(n, o), ranksOf(o)
		}
		var b strings.Builder
		for _, list := range [][]worded{x.posts, x.ranks} {
			for _, w := range list {
				b.WriteString(combine.Quote(w.key) + combine.Quote(w.text))
			}
			b.WriteByte('\n')
		}
		x.key = b.String()
		m.traits[n] = x
	}
	return x
}
