package timeline

import (
	"slices"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/match"
)

// Some officials may be one of several people: V. Ivanov is Viktor or Vladimir,
// and a minister whom nothing dates is the one of 1950 or his namesake of 2016.
// Which of the two came first into the ledger must not decide.

// strange reports whether the names of two profiles, or what they serve, tell
// that they are two people.
func (p *people) strange(x, y int32) bool {
	k := [2]int32{min(x, y), max(x, y)}
	known, ok := p.strangers[k]
	if !ok {
		_, result := p.weigh(x, y, Points{})
		known = result.Verdict == match.Different || result.Verdict == match.Weak && result.Kin
		p.strangers[k] = known
	}
	return known
}

// oneLetter reports whether the names of two profiles differ in one letter.
func (p *people) oneLetter(x, y int32) bool {
	return match.OneLetter(p.profiles[x].name, p.profiles[y].name)
}

// vaguer reports whether the name of x says less than that of y.
func (p *people) vaguer(x, y int32) bool { return match.Vaguer(p.profiles[x].name, p.profiles[y].name) }

// slipped reports whether two names contradict each other only because one of
// them is misprinted: it is a letter away from a name among the others that
// agrees with both.
func (p *people) slipped(x, y int32, others ...[]int32) bool {
	for _, list := range others {
		for _, f := range list {
			if f != x && f != y && !p.strange(f, x) && !p.strange(f, y) && (p.oneLetter(f, x) || p.oneLetter(f, y)) {
				return true
			}
		}
	}
	return false
}

// anyStrange reports whether some name in one cluster contradicts a name in the
// other.
func (p *people) anyStrange(xs, ys []int32) bool {
	for _, x := range xs {
		for _, y := range ys {
			if p.strange(x, y) && !p.misprint[x] && !p.misprint[y] && !p.slipped(x, y, xs, ys) {
				return true
			}
		}
	}
	return false
}

// registeredApart reports whether two clusters have identifiers in one register
// and none of it in common.
func (p *people) registeredApart(xs, ys []int32) bool {
	var mine, its []cooperation.Identifier
	for _, x := range xs {
		mine = append(mine, p.profiles[x].ids...)
	}
	if len(mine) == 0 {
		return false
	}
	for _, y := range ys {
		its = append(its, p.profiles[y].ids...)
	}
	for _, x := range mine {
		if !slices.ContainsFunc(its, func(y cooperation.Identifier) bool { return y.Scheme == x.Scheme }) {
			continue
		}
		if !slices.ContainsFunc(mine, func(y cooperation.Identifier) bool { return y.Scheme == x.Scheme && slices.Contains(its, y) }) {
			return true
		}
	}
	return false
}

// torn finds the profiles that are tied to two others who are two people, and
// say too little to tell which: their names say less than both, or they are in
// no register and the others are, as two.
func (r *resolver) torn(ties []*tie) doubts {
	p := r.people
	// Profiles that are in one set contradict each other in nothing, which
	// spares most comparisons.
	set := make([]int32, len(p.profiles))
	faces := map[int32][]int32{}
	for i := range set {
		set[i] = int32(i)
	}
	members := func(s int32) []int32 {
		if list, ok := faces[s]; ok {
			return list
		}
		return []int32{s}
	}
	tied := map[int32][]int32{}
	for _, t := range ties {
		if t.x == t.y || p.registeredApart([]int32{t.x}, []int32{t.y}) {
			continue
		}
		tied[t.x] = append(tied[t.x], t.y)
		tied[t.y] = append(tied[t.y], t.x)
		a, b := set[t.x], set[t.y]
		if a == b || p.anyStrange(members(a), members(b)) || p.registeredApart(members(a), members(b)) {
			continue
		}
		all := slices.Concat(members(a), members(b))
		for _, f := range all {
			set[f] = a
		}
		faces[a] = all
		delete(faces, b)
	}
	d := doubts{map[int32]bool{}, tied}
	for x, list := range tied { // the order of a map shows nowhere: a set is filled
		d.torn[x] = slices.ContainsFunc(list, func(y int32) bool {
			return slices.ContainsFunc(list, func(z int32) bool { return set[z] < set[y] && p.between(x, y, z, list) })
		})
	}
	return d
}

// doubts is who may be one of several people.
type doubts struct {
	torn map[int32]bool
	tied map[int32][]int32 // of a profile, all that it has enough in common with
}

// between reports whether x may be y as well as z, who are two people.
func (p *people) between(x, y, z int32, tied []int32) bool {
	if p.strange(y, z) && p.vaguer(x, y) && p.vaguer(x, z) && !p.slipped(y, z, tied, []int32{x}) {
		return true
	}
	me, you, they := []int32{x}, []int32{y}, []int32{z}
	return p.registeredApart(you, they) && !p.registeredApart(me, you) && !p.registeredApart(me, they)
}

// betweenTimes reports whether x, whom nothing dates, may be y as well as z, who
// were seen at times too far from one another.
func (r *resolver) betweenTimes(x, y, z int32) bool {
	a, b, bound := r.people.profiles[y].nodes[0], r.people.profiles[z].nodes[0], r.absence()
	return bound > 0 && !r.dated(x) && r.root(a) != r.root(b) && r.presenceOf(a).away(r.presenceOf(b)) > bound
}

// forked reports whether one of two may be somebody else instead of the other.
func (r *resolver) forked(d doubts, x, y int32) bool {
	for _, f := range [][2]int32{{x, y}, {y, x}} {
		x, y, tied := f[0], f[1], d.tied[f[0]]
		if slices.ContainsFunc(tied, func(z int32) bool { return z != y && (r.people.between(x, y, z, tied) || r.betweenTimes(x, y, z)) }) {
			return true
		}
	}
	return false
}

// tornByTime adds the profiles that nothing dates and that are tied to people
// seen at times too far from one another, once those are what they are.
func (r *resolver) tornByTime(d doubts, ties []*tie) {
	bound := r.absence()
	if bound <= 0 {
		return
	}
	times := map[int32][]presence{}
	for _, t := range ties {
		for _, f := range [][2]int32{{t.x, t.y}, {t.y, t.x}} {
			if r.dated(f[0]) || !r.dated(f[1]) || r.people.registeredApart([]int32{t.x}, []int32{t.y}) {
				continue
			}
			seen := r.presenceOf(r.people.profiles[f[1]].nodes[0])
			if slices.ContainsFunc(times[f[0]], func(other presence) bool { return seen.away(other) > bound }) {
				d.torn[f[0]] = true
			}
			times[f[0]] = append(times[f[0]], seen)
		}
	}
}

// placeTorn joins those who are torn to the one person who was seen at the same
// time, if there is just one, or who alone comes into question. The others are
// left for review with everybody they may be, and joined among themselves where
// nobody else comes between them.
func (r *resolver) placeTorn(d doubts, ties []*tie, reviews *reviews) {
	var between []*tie // of two who are torn
	of := map[int32][]*tie{}
	var order []int32
	for _, t := range ties {
		if d.torn[t.x] && d.torn[t.y] {
			between = append(between, t)
			continue
		}
		x := t.x
		if d.torn[t.y] {
			x = t.y
		}
		if of[x] == nil {
			order = append(order, x)
		}
		of[x] = append(of[x], t)
	}
	type choice struct {
		*tie
		ok bool
	}
	var choices []choice
	for _, x := range order {
		t, ok := r.only(x, of[x])
		choices = append(choices, choice{t, ok})
	}
	lost := map[int32]bool{}
	for i, x := range order {
		if c := choices[i]; c.ok {
			r.joinTie(c.tie)
			continue
		}
		lost[x] = true
		for _, t := range of[x] {
			if why := r.reserve(t); why != "" {
				reviews.add(t.edge, why)
			} else {
				reviews.add(t.edge, reasonUndecided)
			}
		}
	}
	for _, t := range between {
		switch why := r.reserve(t); {
		case r.root(t.a) == r.root(t.b):
		case lost[t.x] != lost[t.y], r.forked(d, t.x, t.y):
			reviews.add(t.edge, reasonUndecided)
		case why != "":
			reviews.add(t.edge, why)
		default:
			r.joinTie(t)
		}
	}
}

// only finds the one person among several whom a profile can be: the only one
// at the same time, or the only one without a reserve.
func (r *resolver) only(x int32, ties []*tie) (*tie, bool) {
	me := r.people.profiles[x].nodes[0]
	var near, open []*tie
	var nearRoots, openRoots []int32
	for _, t := range ties {
		other := t.a
		if r.root(other) == r.root(me) {
			other = t.b
		}
		root := r.root(other)
		if r.reserve(t) != "" || r.obstacle(t.a, t.b, byEvidence) != "" {
			continue
		}
		if !slices.Contains(openRoots, root) {
			openRoots, open = append(openRoots, root), append(open, t)
		}
		if r.presenceOf(me).near(r.presenceOf(other)) && !slices.Contains(nearRoots, root) {
			nearRoots, near = append(nearRoots, root), append(near, t)
		}
	}
	switch {
	case len(near) == 1:
		return near[0], true
	case len(near) == 0 && len(open) == 1:
		return open[0], true
	}
	return nil, false
}
