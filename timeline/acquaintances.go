package timeline

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/timeline/internal/match"
)

// acquaintances links officials once more, now that happenings are known: two
// who play the same part on the same side of one happening, and whose names do
// not contradict each other, need one more thing in common, and two more if the
// names are such as relatives share. Those who alone hold one post there are one
// person even if their names differ in a letter: that is a slip of the pen.
func (r *resolver) acquaintances() {
	var list []edge
	slips := map[[2]int32][2]int32{} // of an edge that is a slip, the profiles
	weak := map[[2]int32]bool{}      // edges that take more
	edges := map[[2]int32]edge{}
	for _, met := range r.encounters() {
		for i, x := range met {
			for _, y := range met[i+1:] {
				a, b := r.root(x.root), r.root(y.root)
				if a == b || x.lead != y.lead {
					continue
				}
				m, result := r.people.weigh(x.profile, y.profile, r.policy.Points)
				k := [2]int32{min(x.root, y.root), max(x.root, y.root)}
				slip := r.slip(met, x, y)
				switch {
				case slip && result.Verdict != match.Same:
					m = marks{}
					m.add(EvidencePost, r.policy.Points.Post)
				case result.Verdict == match.Different:
					continue
				}
				m.add(EvidenceCoParticipant, r.policy.Points.CoParticipant)
				if old, ok := edges[k]; ok && old.score >= m.score() {
					continue
				}
				edges[k] = edge{k[0], k[1], m.score(), m}
				weak[k] = result.Kin && !slip
				delete(slips, k)
				if slip {
					slips[k] = [2]int32{x.profile, y.profile}
				}
			}
		}
	}
	for _, e := range edges {
		list = append(list, e)
	}
	sortEdges(list)
	r.barrier, r.united = r.strangers, r.uniteFaces
	reviews := newReviews(r)
	for _, e := range list {
		k := [2]int32{e.a, e.b}
		need := r.policy.Kinds
		if weak[k] {
			need++
		}
		if int(e.marks.n) < need {
			reviews.add(e, reasonTooLittle)
			continue
		}
		if r.root(e.a) == r.root(e.b) {
			continue
		}
		if pair, ok := slips[k]; ok {
			r.people.misprint[r.people.rarer(pair)] = true
		}
		r.join(e.a, e.b, byEvidence, e.marks)
	}
	reviews.log()
	r.barrier, r.united = nil, nil
}

// guest is somebody at a happening that several records tell of.
type guest struct {
	*attendee
	happening int32 // the smallest node of its cluster
	record    int32 // the node that tells of it
	number    int32 // in the record
}

// encounters lists who is told to have been on one side of one happening, by
// records that were made one.
func (r *resolver) encounters() [][]guest {
	var guests []guest
	for i := range r.occasions {
		o := &r.occasions[i]
		members := r.of(r.root(o.node))
		if len(members) < 2 || !r.Records[o.node].Kind().Happening() {
			continue
		}
		happening := slices.Min(members)
		for k := range o.people {
			if a := &o.people[k]; a.profile >= 0 && !a.met {
				guests = append(guests, guest{a, happening, o.node, int32(k)})
			}
		}
	}
	slices.SortFunc(guests, func(x, y guest) int {
		if x.happening != y.happening {
			return cmp.Compare(x.happening, y.happening)
		}
		return cmp.Or(strings.Compare(x.side, y.side), cmp.Compare(x.root, y.root), cmp.Compare(x.record, y.record), cmp.Compare(x.number, y.number))
	})
	var out [][]guest
	for start := 0; start < len(guests); {
		end := start
		for end < len(guests) && guests[end].happening == guests[start].happening && guests[end].side == guests[start].side {
			end++
		}
		out = append(out, guests[start:end])
		start = end
	}
	return out
}

// slip reports whether two guests, each the only one in their record with a
// post that both hold, have names that differ in one letter. Two of one record
// are not alone in it.
func (r *resolver) slip(met []guest, x, y guest) bool {
	if x.profile == y.profile || !match.OneLetter(r.people.profiles[x.profile].name, r.people.profiles[y.profile].name) {
		return false
	}
	alone := func(x guest, post postKey) bool {
		return !slices.ContainsFunc(met, func(z guest) bool {
			return z.record == x.record && z.root != x.root && slices.Contains(z.posts, post)
		})
	}
	return slices.ContainsFunc(x.posts, func(post postKey) bool {
		return slices.Contains(y.posts, post) && alone(x, post) && alone(y, post)
	})
}

// rarer is the one of two profiles of which there are fewer records.
func (p *people) rarer(pair [2]int32) int32 {
	a, b := pair[0], pair[1]
	if c := cmp.Compare(len(p.profiles[a].nodes), len(p.profiles[b].nodes)); c < 0 || c == 0 && a > b {
		return a
	}
	return b
}
