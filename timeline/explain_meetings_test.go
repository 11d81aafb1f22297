package timeline

import (
	"cmp"
	"slices"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/resolve"
	"pgregory.net/rapid"
)

// Where officials met is found by looking at all pairs of all their records.
func TestMeetingsOfAllPairs(t *testing.T) {
	compared := 0
	rapid.Check(t, func(t *rapid.T) {
		tl, err := genWorld(t).ledger(t).Resolve(Policy{})
		if err != nil {
			t.Fatal(err)
		}
		m := newMeetings(tl.t)
		nodes := []int32{}
		for n := range tl.t.Corpus.Records {
			if tl.t.Corpus.Records[n].Kind() == cooperation.KindOfficial {
				nodes = append(nodes, int32(n))
			}
		}
		for _, a := range nodes {
			for _, b := range nodes {
				if a >= b {
					continue
				}
				for says := range 4 {
					l := resolve.Decision{A: a, B: b}
					if says&1 != 0 {
						l.Evidence.Add(resolve.EvidencePost, 1)
					}
					if says&2 != 0 {
						l.Evidence.Add(resolve.EvidenceRank, 1)
					}
					got, want := *m.of(l), slowMeeting(tl.t, l)
					if got != want {
						t.Fatalf("%d and %d, %02b: met %+v, expected %+v", a, b, says, got, want)
					}
					if want.at >= 0 {
						compared++
					}
				}
			}
		}
	})
	if compared == 0 {
		t.Error("nobody met")
	}
}

func slowMeeting(t *resolution, l resolve.Decision) metAt {
	type part struct {
		at, node int32
		first    bool // of the cluster of a
	}
	var parts []part
	ca, cb := t.ClusterOf[l.A], t.ClusterOf[l.B]
	for _, c := range slices.Compact([]int32{ca, cb}) {
		for _, n := range t.Members[c] {
			for _, x := range t.careerIndex().appearances(n) {
				if at := t.ClusterOf[x.at]; t.Kind(int(at)).Happening() {
					parts = append(parts, part{at, n, c == ca})
				}
			}
		}
	}
	slices.SortFunc(parts, func(x, y part) int { return cmp.Or(cmp.Compare(x.at, y.at), cmp.Compare(x.node, y.node)) })
	parts = slices.Compact(parts)
	best, quality := metAt{l.A, l.B, -1}, -1
	for i, x := range parts {
		for _, y := range parts[i+1:] {
			if y.at != x.at {
				break
			}
			if ca != cb && x.first == y.first {
				continue
			}
			p, q := x.node, y.node
			if (q == l.A || p == l.B) && p != l.A {
				p, q = q, p
			}
			if got := bears(t, l, p, q); got > quality {
				best, quality = metAt{p, q, int(x.at)}, got
			}
		}
	}
	return best
}

// bears counts how much of what a link says two records of officials bear out.
func bears(t *resolution, l resolve.Decision, a, b int32) int {
	x := t.Corpus.Records[a].Content.(*cooperation.Official)
	y := t.Corpus.Records[b].Content.(*cooperation.Official)
	n := 0
	if speaksOf(&l.Evidence, resolve.EvidencePost) == (commonPosts(t.postsOf(a, x), t.postsOf(b, y)) != "") {
		n += 4
	}
	if speaksOf(&l.Evidence, resolve.EvidenceRank) == (common(ranksOf(x), ranksOf(y)) != "") {
		n += 4
	}
	for _, end := range []int32{l.A, l.B} {
		if a == end || b == end {
			n++
		}
	}
	return n
}
