package resolve

import (
	"slices"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/match"
)

// Some officials may be one of several people: V. Ivanov is Viktor or Vladimir,
// and a minister whom nothing dates is the one of 1950 or his namesake of 2016.
// Which of the two came first into the ledger must not decide.

// contradict reports whether the names of two profiles, or what they serve, tell
// that they are two people.
func (o *officials) contradict(x, y int32) bool {
	k := [2]int32{min(x, y), max(x, y)}
	known, ok := o.contradictions[k]
	if !ok {
		_, result := o.profiles.weigh(x, y, Points{})
		known = result.Verdict == match.Different || result.Verdict == match.Weak && result.Kin
		o.contradictions[k] = known
	}
	return known
}

// oneLetter reports whether the names of two profiles differ in one letter.
func (p *profiles) oneLetter(x, y int32) bool {
	return match.OneLetter(p.list[x].name, p.list[y].name)
}

// vaguer reports whether the name of x says less than that of y.
func (p *profiles) vaguer(x, y int32) bool { return match.Vaguer(p.list[x].name, p.list[y].name) }

// misprinted reports whether two names contradict each other only because one of
// them is misprinted: it is a letter away from a name among the others that
// agrees with both.
func (o *officials) misprinted(x, y int32, others ...[]int32) bool {
	p := o.profiles
	for _, list := range others {
		for _, f := range list {
			if f != x && f != y && !o.contradict(f, x) && !o.contradict(f, y) && (p.oneLetter(f, x) || p.oneLetter(f, y)) {
				return true
			}
		}
	}
	return false
}

// anyContradict reports whether some name in one cluster contradicts a name in the
// other.
func (o *officials) anyContradict(xs, ys []int32) bool {
	for _, x := range xs {
		for _, y := range ys {
			if o.contradict(x, y) && !o.misprint[x] && !o.misprint[y] && !o.misprinted(x, y, xs, ys) {
				return true
			}
		}
	}
	return false
}

// registeredApart reports whether two clusters have identifiers in one register
// and none of it in common.
func (p *profiles) registeredApart(xs, ys []int32) bool {
	var mine, its []cooperation.Identifier
	for _, x := range xs {
		mine = append(mine, p.list[x].ids...)
	}
	if len(mine) == 0 {
		return false
	}
	for _, y := range ys {
		its = append(its, p.list[y].ids...)
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

// undecided finds the profiles that have enough in common with two others who are
// two people, and say too little to tell which. Either their names say less than
// both, or the others are in a register, as two, and they are not.
func (o *officials) undecided(pairs []*officialPair) rivals {
	p := o.profiles
	// Profiles that are in one set contradict each other in nothing, which
	// spares most comparisons.
	set := make([]int32, len(p.list))
	bigger := map[int32][]int32{} // the sets of more than one
	for i := range set {
		set[i] = int32(i)
	}
	members := func(s int32) []int32 {
		if list, ok := bigger[s]; ok {
			return list
		}
		return []int32{s}
	}
	tied := map[int32][]int32{}
	for _, t := range pairs {
		if t.x == t.y || p.registeredApart([]int32{t.x}, []int32{t.y}) {
			continue
		}
		tied[t.x] = append(tied[t.x], t.y)
		tied[t.y] = append(tied[t.y], t.x)
		a, b := set[t.x], set[t.y]
		if a == b || o.anyContradict(members(a), members(b)) || p.registeredApart(members(a), members(b)) {
			continue
		}
		all := slices.Concat(members(a), members(b))
		for _, member := range all {
			set[member] = a
		}
		bigger[a] = all
		delete(bigger, b)
	}
	d := rivals{map[int32]bool{}, tied}
	for x, list := range tied { // the order of a map shows nowhere: a set is filled
		d.undecided[x] = slices.ContainsFunc(list, func(y int32) bool {
			return slices.ContainsFunc(list, func(z int32) bool { return set[z] < set[y] && o.fitsBoth(x, y, z, list) })
		})
	}
	return d
}

// rivals is who may be one of several people.
type rivals struct {
	undecided map[int32]bool
	tied      map[int32][]int32 // of a profile, all that it has enough in common with
}

// fitsBoth reports whether x may be y as well as z, who are two people.
func (o *officials) fitsBoth(x, y, z int32, tied []int32) bool {
	p := o.profiles
	if o.contradict(y, z) && p.vaguer(x, y) && p.vaguer(x, z) && !o.misprinted(y, z, tied, []int32{x}) {
		return true
	}
	me, you, they := []int32{x}, []int32{y}, []int32{z}
	return p.registeredApart(you, they) && !p.registeredApart(me, you) && !p.registeredApart(me, they)
}

// fitsBothTimes reports whether x, whom nothing dates, may be y as well as z, who
// were seen at times too far from one another.
func (o *officials) fitsBothTimes(x, y, z int32) bool {
	a, b, bound := o.profiles.list[y].records[0], o.profiles.list[z].records[0], o.absence()
	return bound > 0 && !o.dated(x) && o.root(a) != o.root(b) && o.seenOf(a).gap(o.seenOf(b)) > bound
}

// hasRival reports whether one of two may be somebody else instead of the other.
func (o *officials) hasRival(d rivals, x, y int32) bool {
	for _, f := range [][2]int32{{x, y}, {y, x}} {
		x, y, tied := f[0], f[1], d.tied[f[0]]
		if slices.ContainsFunc(tied, func(z int32) bool { return z != y && (o.fitsBoth(x, y, z, tied) || o.fitsBothTimes(x, y, z)) }) {
			return true
		}
	}
	return false
}

// undecidedByTime adds the profiles that nothing dates, and that have enough in
// common with people seen at times too far from one another. Any record of such a
// person may say when that was. It is asked once the dated profiles are joined.
func (o *officials) undecidedByTime(d rivals, pairs []*officialPair) {
	bound := o.absence()
	if bound <= 0 {
		return
	}
	times := map[int32][]seen{}
	for _, t := range pairs {
		for _, f := range [][2]int32{{t.x, t.y}, {t.y, t.x}} {
			if o.dated(f[0]) || o.profiles.registeredApart([]int32{t.x}, []int32{t.y}) {
				continue
			}
			was := o.seenOf(o.profiles.list[f[1]].records[0])
			if slices.ContainsFunc(times[f[0]], func(other seen) bool { return was.gap(other) > bound }) {
				d.undecided[f[0]] = true
			}
			times[f[0]] = append(times[f[0]], was)
		}
	}
}

// placeUndecided joins each undecided profile to the one person who was seen at the
// same time, or who alone comes into question. If there is no such person, the
// profile is left for review with everybody it may be. Undecided profiles are joined
// among themselves where nobody else comes into question.
func (o *officials) placeUndecided(d rivals, pairs []*officialPair) {
	var between []*officialPair // both profiles are undecided
	of := map[int32][]*officialPair{}
	var order []int32
	for _, t := range pairs {
		if d.undecided[t.x] && d.undecided[t.y] {
			between = append(between, t)
			continue
		}
		x := t.x
		if d.undecided[t.y] {
			x = t.y
		}
		if of[x] == nil {
			order = append(order, x)
		}
		of[x] = append(of[x], t)
	}
	type choice struct {
		*officialPair
		ok bool
	}
	var choices []choice
	for _, x := range order {
		t, ok := o.only(x, of[x])
		choices = append(choices, choice{t, ok})
	}
	lost := map[int32]bool{}
	for i, x := range order {
		if c := choices[i]; c.ok {
			o.joinOfficialPair(c.officialPair)
			continue
		}
		lost[x] = true
		for _, t := range of[x] {
			if why := o.objection(t); why != "" {
				o.found.ask(t.pair, why)
			} else {
				o.found.ask(t.pair, reasonUndecided)
			}
		}
	}
	for _, t := range between {
		switch why := o.objection(t); {
		case o.root(t.a) == o.root(t.b):
		case lost[t.x] != lost[t.y], o.hasRival(d, t.x, t.y):
			o.found.ask(t.pair, reasonUndecided)
		case why != "":
			o.found.ask(t.pair, why)
		default:
			o.joinOfficialPair(t)
		}
	}
}

// only finds the one person among several whom a profile can be: the only one
// at the same time, or the only one without an objection.
func (o *officials) only(x int32, pairs []*officialPair) (*officialPair, bool) {
	me := o.profiles.list[x].records[0]
	var near, open []*officialPair
	var nearRoots, openRoots []int32
	for _, t := range pairs {
		other := t.a
		if o.root(other) == o.root(me) {
			other = t.b
		}
		root := o.root(other)
		if o.objection(t) != "" || o.forbids(t.a, t.b, byEvidence) != "" {
			continue
		}
		if !slices.Contains(openRoots, root) {
			openRoots, open = append(openRoots, root), append(open, t)
		}
		if o.seenOf(me).sameTime(o.seenOf(other)) && !slices.Contains(nearRoots, root) {
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
