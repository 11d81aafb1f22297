package resolve

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/timeline/internal/match"
)

// joinByMeeting links officials once more, now that happenings are known: two
// who play the same part on the same side of one happening, and whose names do
// not contradict each other, need one more thing in common, and two more if the
// names are such as relatives share. Those who alone hold one post there are one
// person even if their names differ in a letter: that is a slip of the pen.
func (r *resolver) joinByMeeting() {
	var list []pair
	slips := map[[2]int32][2]int32{} // of a pair that is a slip, the profiles
	weak := map[[2]int32]bool{}      // pairs that take more
	pairs := map[[2]int32]pair{}
	for _, met := range r.meetings() {
		for i, x := range met {
			for _, y := range met[i+1:] {
				a, b := r.root(x.root), r.root(y.root)
				if a == b || x.lead != y.lead {
					continue
				}
				m, result := r.profiles.weigh(x.profile, y.profile, r.policy.Points)
				k := [2]int32{min(x.root, y.root), max(x.root, y.root)}
				slip := r.slip(met, x, y)
				switch {
				case slip && result.Verdict != match.Same:
					m = Evidence{}
					m.Add(EvidencePost, r.policy.Points.Post)
				case result.Verdict == match.Different:
					continue
				}
				m.Add(EvidenceCoParticipant, r.policy.Points.CoParticipant)
				if old, ok := pairs[k]; ok && old.score >= m.Score() {
					continue
				}
				pairs[k] = pair{k[0], k[1], m.Score(), m}
				weak[k] = result.Kin && !slip
				delete(slips, k)
				if slip {
					slips[k] = [2]int32{x.profile, y.profile}
				}
			}
		}
	}
	for _, e := range pairs {
		list = append(list, e)
	}
	sortPairs(list)
	r.constraint, r.united = r.contradicting, r.mergeVariants
	reviews := newReviews(r)
	for _, e := range list {
		k := [2]int32{e.a, e.b}
		need := r.policy.Kinds
		if weak[k] {
			need++
		}
		if int(e.evidence.n) < need {
			reviews.add(e, reasonTooLittle)
			continue
		}
		if r.root(e.a) == r.root(e.b) {
			continue
		}
		if pair, ok := slips[k]; ok {
			r.profiles.misprint[r.profiles.rarer(pair)] = true
		}
		r.join(e.a, e.b, byEvidence, e.evidence)
	}
	reviews.log()
	r.constraint, r.united = nil, nil
}

// attendance is somebody at a happening that several records tell of.
type attendance struct {
	*attendee
	happening int32 // the smallest node of its cluster
	record    int32 // the node that tells of it
	number    int32 // in the record
}

// meetings lists who is told to have been on one side of one happening, by
// records that were made one.
func (r *resolver) meetings() [][]attendance {
	var guests []attendance
	for i := range r.features {
		o := &r.features[i]
		members := r.of(r.root(o.node))
		if len(members) < 2 || !r.Records[o.node].Kind().Happening() {
			continue
		}
		happening := slices.Min(members)
		for k := range o.people {
			if a := &o.people[k]; a.profile >= 0 && !a.met {
				guests = append(guests, attendance{a, happening, o.node, int32(k)})
			}
		}
	}
	slices.SortFunc(guests, func(x, y attendance) int {
		if x.happening != y.happening {
			return cmp.Compare(x.happening, y.happening)
		}
		return cmp.Or(strings.Compare(x.side, y.side), cmp.Compare(x.root, y.root), cmp.Compare(x.record, y.record), cmp.Compare(x.number, y.number))
	})
	var out [][]attendance
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
func (r *resolver) slip(met []attendance, x, y attendance) bool {
	if x.profile == y.profile || !match.OneLetter(r.profiles.list[x.profile].name, r.profiles.list[y.profile].name) {
		return false
	}
	alone := func(x attendance, post PostKey) bool {
		return !slices.ContainsFunc(met, func(z attendance) bool {
			return z.record == x.record && z.root != x.root && slices.Contains(z.posts, post)
		})
	}
	return slices.ContainsFunc(x.posts, func(post PostKey) bool {
		return slices.Contains(y.posts, post) && alone(x, post) && alone(y, post)
	})
}

// rarer is the one of two profiles of which there are fewer records.
func (p *profiles) rarer(pair [2]int32) int32 {
	a, b := pair[0], pair[1]
	if c := cmp.Compare(len(p.list[a].nodes), len(p.list[b].nodes)); c < 0 || c == 0 && a > b {
		return a
	}
	return b
}
