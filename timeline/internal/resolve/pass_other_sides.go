package resolve

import (
	"cmp"
	"slices"
	"strings"
)

// passOtherSides looks for happenings that blocks keep apart because the sides are
// told otherwise: host and guest the other way round, a host left out, a third
// party that one record alone names. If an official was at both on one day and the
// rest fits, the pair goes to review. Nothing is joined.
func passOtherSides(v *view) findings {
	type presence struct {
		official   int32
		at         int32 // the happening, by its place in the table of features
		kind, side string
		first      int64
	}
	var list []presence
	for i := range v.features.list {
		o := &v.features.list[i]
		if !o.exact || !v.Records[o.node].Kind().Happening() {
			continue
		}
		kind, sides, _ := strings.Cut(o.block, " ")
		for _, p := range o.people {
			if p.root >= 0 {
				list = append(list, presence{p.root, int32(i), kind, sides, o.first})
			}
		}
	}
	slices.SortFunc(list, func(x, y presence) int {
		switch {
		case x.official != y.official:
			return cmp.Compare(x.official, y.official)
		case x.kind != y.kind:
			return strings.Compare(x.kind, y.kind)
		}
		return cmp.Or(cmp.Compare(x.first, y.first), cmp.Compare(x.at, y.at))
	})
	w := v.newWeigher()
	found := findings{witnesses: w.witnesses}
	done := map[[2]int32]bool{}
	for i, x := range list {
		a := &v.features.list[x.at]
		for n, y := range list[i+1:] {
			b := &v.features.list[y.at]
			if y.official != x.official || y.kind != x.kind || b.first > a.last || v.policy.Compare > 0 && n >= v.policy.Compare {
				break
			}
			nodes := [2]int32{min(a.node, b.node), max(a.node, b.node)}
			if x.side == y.side || done[nodes] || !sidesMayBe(x.side, y.side) || v.Records[a.node].Report == v.Records[b.node].Report {
				continue
			}
			done[nodes] = true
			if m, against := w.weigh(a, b); against.weight != excluded && v.joins(&m) {
				found.ask(pair{nodes[0], nodes[1], m.Score(), m}, reasonSides)
			}
		}
	}
	return found
}

// sidesMayBe reports whether two ways of telling the sides may mean the same:
// they name the same parties, or one leaves out some of the other's.
func sidesMayBe(x, y string) bool {
	names := func(sides string) []string {
		return strings.FieldsFunc(sides, func(c rune) bool { return c == '+' || c == '>' })
	}
	a, b := names(x), names(y)
	return containsAll(a, b) || containsAll(b, a)
}
