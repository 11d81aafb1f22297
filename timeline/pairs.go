package timeline

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
)

// pairs lists the pairs of a block that are worth weighing, each once. A small
// block gives all of them. A large one is narrowed without losing a pair that
// could join: of two kinds of evidence one is a date, a person, a label or the
// whole, so a pair that shares none of these cannot.
func (r *resolver) pairs(block []*occasion, c *candidates) [][2]*occasion {
	const small = 48
	var out [][2]*occasion
	if len(block) <= small {
		for i, x := range block {
			for _, y := range block[:i] {
				out = append(out, [2]*occasion{y, x})
			}
		}
		return out
	}
	seen := map[[2]int32]bool{}
	add := func(x, y *occasion) {
		if y.node < x.node {
			x, y = y, x
		}
		k := [2]int32{x.node, y.node}
		if x != y && !seen[k] {
			seen[k] = true
			out = append(out, [2]*occasion{x, y})
		}
	}
	slack := int64(r.policy.DateSlack) + 3
	byDate := slices.Clone(block)
	slices.SortFunc(byDate, func(x, y *occasion) int { return cmp.Or(cmp.Compare(x.first, y.first), cmp.Compare(x.node, y.node)) })
	for i, x := range byDate {
		if !x.dated {
			continue
		}
		n := 0
		for _, y := range byDate[i+1:] {
			if y.first > x.last+slack {
				break
			}
			if !y.dated {
				continue
			}
			if n++; n > r.policy.Compare && r.policy.Compare > 0 {
				c.crowded = append(c.crowded, x.node)
				break
			}
			add(x, y)
		}
	}
	keys := map[string][]*occasion{}
	for _, x := range block {
		for _, k := range r.keysOf(x) {
			keys[k] = append(keys[k], x)
		}
	}
	for _, k := range slices.Sorted(maps.Keys(keys)) {
		r.keyPairs(keys[k], slack, c, add)
	}
	return out
}

// keyPairs adds the pairs of the records that share a key and whose dates do
// not exclude each other by more than the slack.
func (r *resolver) keyPairs(list []*occasion, slack int64, c *candidates, add func(x, y *occasion)) {
	slices.SortFunc(list, func(x, y *occasion) int { return cmp.Or(cmp.Compare(x.first, y.first), cmp.Compare(x.node, y.node)) })
	for i, x := range list {
		n := 0
		for _, y := range list[i+1:] {
			if y.first > x.last+slack {
				break
			}
			if n++; n > r.policy.Compare && r.policy.Compare > 0 {
				c.crowded = append(c.crowded, x.node)
				break
			}
			add(x, y)
		}
	}
}

// keysOf are the people, labels and wholes of an occasion by which it may be
// found: officials by their cluster and by the sound of their names, people
// without names by their posts.
func (r *resolver) keysOf(x *occasion) []string {
	var keys []string
	for _, p := range x.people {
		if p.root >= 0 {
			keys = append(keys, "o"+strconv.Itoa(int(p.root)))
		}
		if p.profile >= 0 {
			for _, k := range r.people.profiles[p.profile].name.BlockKeys() {
				keys = append(keys, "n"+p.side+" "+k)
			}
		}
	}
	for _, l := range x.labels {
		keys = append(keys, "l"+l)
	}
	if x.whole != "" {
		keys = append(keys, "w"+x.whole)
	}
	keys = append(keys, officeKeys(x)...)
	slices.Sort(keys)
	return slices.Compact(keys)
}

// officeKeys find an occasion by two circumstances at once: a post or rank of
// somebody there, and another one, the place or the subject. One of them alone
// joins nothing.
func officeKeys(x *occasion) []string {
	var what []string
	for _, c := range x.cities {
		what = append(what, "c"+c)
	}
	for _, s := range x.sites {
		what = append(what, "s"+s)
	}
	for _, t := range x.topics {
		what = append(what, "t"+t)
	}
	if x.sort != "" {
		what = append(what, "k"+x.sort)
	}
	var keys []string
	for _, p := range x.people {
		for _, post := range p.posts {
			for _, w := range what {
				keys = append(keys, "p"+string(post.role)+" "+post.of+" "+w)
			}
			for _, rank := range p.ranks {
				keys = append(keys, "p"+string(post.role)+" "+post.of+" "+rank)
			}
		}
		for _, rank := range p.ranks {
			for _, w := range what {
				keys = append(keys, "r"+p.side+" "+rank+" "+w)
			}
		}
	}
	return keys
}
