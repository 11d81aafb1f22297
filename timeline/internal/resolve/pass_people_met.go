package resolve

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/match"
)

// passMet links officials once more, now that happenings and agreements are known.
// Two officials who play the same part on the same side of one happening, or signed
// one agreement, and whose names do not contradict each other, need one more thing in
// common. They need two more if relatives share such names. Where the scripts of the
// names cannot be compared it must be a seat, which one person holds. Those who alone
// hold one post there are one person even if their names differ in a letter: that is
// a slip of the pen.
func passMet(v *view) findings {
	o := newOfficials(v)
	o.constraint = o.contradicting
	met := map[[2]int32]*metPair{}
	pairs := v.metPairs()
	for i := range pairs {
		p := &pairs[i]
		met[[2]int32{p.a, p.b}] = p
		need := v.policy.Kinds
		if p.kin {
			need++
		}
		switch {
		case int(p.evidence.n) < need:
			o.found.ask(p.pair, reasonTooLittle)
		case o.root(p.a) == o.root(p.b):
		case p.unread && !p.seat:
			o.found.ask(p.pair, reasonUnread)
		case p.apart:
			o.found.ask(p.pair, reasonPlayed)
		case p.rival:
			o.found.ask(p.pair, reasonUndecided)
		default:
			if p.slip {
				o.misprint[v.profiles.rarer(p.x.profile, p.y.profile)] = true
			}
			o.join(p.a, p.b, byEvidence, p.evidence)
		}
	}
	found := o.findings()
	found.witnesses = func(d *Decision) []witness {
		return met[[2]int32{min(d.A, d.B), max(d.A, d.B)}].witnesses(d)
	}
	return found
}

// metPair is two officials who were at one happening.
type metPair struct {
	pair
	x, y attendance // by which they were there; x is of a
	kin  bool       // relatives share such names
	slip bool       // the names differ by a slip of the pen

	unread bool // the names are in scripts that cannot be compared
	seat   bool // they hold one seat
	apart  bool // they played different parts
	rival  bool // a record names another who may as well be the other's
}

// better reports whether a happening says more for two being one than another.
func (p *metPair) better(q *metPair) bool {
	if p.apart != q.apart {
		return q.apart
	}
	return p.score > q.score
}

// witnesses are the records of the two by which they were there. For their being
// there, and for the post of a slip, they are the two in the lists of the happening.
func (p *metPair) witnesses(d *Decision) []witness {
	x, y := p.x, p.y
	if d.A != p.a {
		x, y = y, x
	}
	named := false
	var out []witness
	for i, c := range d.Evidence.codes[:d.Evidence.n] {
		kind := evidenceKinds[c]
		named = named || kind == EvidenceName
		if kind == EvidenceCoParticipant || kind == EvidencePost && p.slip && !named { // what they were on that occasion
			out = append(out, ofPeople(i, x.attendee, y.attendee))
		} else {
			out = append(out, ofRecords(i, x.official, y.official))
		}
	}
	return out
}

// metPairs lists the pairs of officials who may be one by what they did at one
// happening, each once, the heaviest first.
func (v *view) metPairs() []metPair {
	best := map[[2]int32]metPair{}
	for _, met := range v.meetings() {
		for i, x := range met {
			for _, y := range met[i+1:] {
				if v.root(x.root) == v.root(y.root) {
					continue
				}
				p, ok := v.metPair(met, x, y)
				if !ok {
					continue
				}
				k := [2]int32{p.a, p.b}
				if old, known := best[k]; !known || p.better(&old) {
					best[k] = p
				}
			}
		}
	}
	return slices.SortedFunc(maps.Values(best), func(x, y metPair) int { return comparePairs(x.pair, y.pair) })
}

// metPair weighs two of those who were at one happening. It is false if they are
// two people.
func (v *view) metPair(met []attendance, x, y attendance) (metPair, bool) {
	m, result := v.profiles.weigh(x.profile, y.profile, v.policy.Points)
	slip := v.slip(met, x, y)
	switch {
	case slip && result.Verdict != match.Same:
		m = Evidence{}
		m.Add(EvidencePost, v.policy.Points.Post)
	case result.Verdict == match.Different:
		return metPair{}, false
	}
	m.Add(EvidenceCoParticipant, v.policy.Points.CoParticipant)
	if x.root > y.root {
		x, y = y, x
	}
	p := metPair{pair: pair{x.root, y.root, m.Score(), m}, x: x, y: y, kin: result.Kin && !slip, slip: slip, unread: result.Unread && !slip}
	p.seat = shareSeat(x.posts, y.posts)
	p.apart = !v.samePart(x, y)
	p.rival = result.Verdict == match.Weak && !slip && (v.mistakable(met, x, y) || v.mistakable(met, y, x))
	if p.unread && int(m.n) < v.policy.Kinds && (!onlyOne(met, x) || !onlyOne(met, y)) {
		return p, false // anybody of the one list may be anybody of the other
	}
	return p, true
}

// onlyOne reports whether a record names nobody else of a side.
func onlyOne(met []attendance, x attendance) bool {
	return !slices.ContainsFunc(met, func(z attendance) bool { return z.record == x.record && z.root != x.root })
}

// samePart reports whether two did the same at what both were at. Whoever holds a
// seat does, whatever the sources call it. Those who signed an agreement did it at
// one time, unless the dates say otherwise.
func (v *view) samePart(x, y attendance) bool {
	if x.signed && y.signed {
		return v.features.of(x.record).date.Overlaps(v.features.of(y.record).date) != edtf.No
	}
	return x.part.led() == y.part.led() || shareSeat(x.posts, y.posts)
}

// mistakable reports whether the record of y names another of that side who may be x
// as well, since his name does not contradict that of x and he has a post or rank of
// x.
func (v *view) mistakable(met []attendance, x, y attendance) bool {
	return slices.ContainsFunc(met, func(z attendance) bool {
		if z.record != y.record || z.root == y.root || !intersects(x.posts, z.posts) && !intersects(x.ranks, z.ranks) {
			return false
		}
		return v.profiles.compare(x.profile, z.profile) != match.Different
	})
}

// attendance is somebody at a happening that several records tell of.
type attendance struct {
	*attendee
	happening int32 // the smallest record of its cluster
}

// meetings lists who is told to have been on one side of one happening, or to have
// signed one agreement, by records that were made one.
func (v *view) meetings() [][]attendance {
	var guests []attendance
	for i := range v.features.list {
		o := &v.features.list[i]
		members := v.of(v.root(o.record))
		agreement := o.block.kind == cooperation.KindAgreement
		if len(members) < 2 || !agreement && !v.Records[o.record].Kind().Happening() {
			continue
		}
		happening := slices.Min(members)
		for k := range o.people {
			if a := &o.people[k]; a.profile >= 0 && !a.met && (a.signed || !agreement) {
				guests = append(guests, attendance{a, happening})
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
func (v *view) slip(met []attendance, x, y attendance) bool {
	if x.profile == y.profile || !match.OneLetter(v.profiles.list[x.profile].name, v.profiles.list[y.profile].name) {
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

// rarer returns the profile that has fewer records.
func (p *profiles) rarer(a, b int32) int32 {
	if c := cmp.Compare(len(p.list[a].records), len(p.list[b].records)); c < 0 || c == 0 && a > b {
		return a
	}
	return b
}
