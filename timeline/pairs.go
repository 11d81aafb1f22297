package timeline

import (
	"cmp"
	"iter"
	"slices"
	"strconv"
)

// pairs yields the pairs of a block that are worth weighing, each once. A small
// block gives all of them. A large one is narrowed without losing a pair that
// could join: of two kinds of evidence one is a date, a person, a label or the
// whole, or they are two circumstances at once, so a pair that shares none of
// these cannot.
func (r *resolver) pairs(block []*occasion, c *candidates) iter.Seq[[2]*occasion] {
	const small = 48
	return func(yield func([2]*occasion) bool) {
		if len(block) <= small {
			for i, x := range block {
				for _, y := range block[:i] {
					if !yield([2]*occasion{y, x}) {
						return
					}
				}
			}
			return
		}
		found := r.narrow(block, c)
		slices.Sort(found)
		for _, p := range slices.Compact(found) {
			if !yield([2]*occasion{block[p>>32], block[uint32(p)]}) {
				return
			}
		}
	}
}

// narrow lists the pairs of a large block as two indices in one number, some
// of them more than once.
func (r *resolver) narrow(block []*occasion, c *candidates) []uint64 {
	byDate := make([]int, len(block))
	for i := range byDate {
		byDate[i] = i
	}
	slices.SortStableFunc(byDate, func(i, j int) int { return cmp.Compare(block[i].first, block[j].first) })
	var found []uint64
	dated := slices.DeleteFunc(slices.Clone(byDate), func(i int) bool { return !block[i].dated })
	found = r.window(found, block, dated, c)
	keys := map[string][]int{}
	for _, i := range byDate {
		for _, k := range r.keysOf(block[i]) {
			keys[k] = append(keys[k], i)
		}
	}
	for _, list := range keys { // sorted by the caller
		found = r.window(found, block, list, c)
	}
	slices.Sort(c.crowded)
	c.crowded = slices.Compact(c.crowded)
	return found
}

// window adds the pairs of a list, sorted by first day, whose dates do not
// exclude each other by more than the slack.
func (r *resolver) window(found []uint64, block []*occasion, list []int, c *candidates) []uint64 {
	slack := int64(r.policy.DateSlack)
	for k, i := range list {
		last := block[i].last + slack
		for n, j := range list[k+1:] {
			if block[j].first > last {
				break
			}
			if n >= r.policy.Compare && r.policy.Compare > 0 {
				c.crowded = append(c.crowded, block[i].node)
				break
			}
			found = append(found, uint64(min(i, j))<<32|uint64(max(i, j)))
		}
	}
	return found
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
		keys = append(keys, "l"+l.key())
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
