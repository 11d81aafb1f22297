package resolve

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/defcoop/defcoop/cooperation"
)

// blocks are the records of some kinds by what may be one at all.
type blocks struct {
	list [][]*features    // each in the order of records
	at   map[blockKey]int // of the key of a block, its place in the list
}

// blocks sorts the records of some kinds into blocks.
func (v *view) blocks(kinds []cooperation.Kind) blocks {
	b := blocks{at: map[blockKey]int{}}
	for i := range v.features.list {
		o := &v.features.list[i]
		if !slices.Contains(kinds, v.Records[o.record].Kind()) {
			continue
		}
		k, ok := b.at[o.block]
		if !ok {
			k = len(b.list)
			b.at[o.block] = k
			b.list = append(b.list, nil)
		}
		b.list[k] = append(b.list[k], o)
	}
	return b
}

// groups puts blocks together that share a cluster, since what is decided in one
// of them matters in the other. Blocks of a single record need no linking.
func (v *view) groups(list [][]*features) [][][]*features {
	first := make([]int, len(list)) // of a block, the first block of its group
	find := func(k int) int {
		for first[k] != k {
			k = first[k]
		}
		return k
	}
	of := map[int32]int{} // of the root of a cluster, a block that holds records of it
	for k, block := range list {
		first[k] = k
		for _, o := range block {
			root := v.root(o.record)
			if v.members[root] == nil {
				continue
			}
			if other, ok := of[root]; ok {
				a, b := find(other), find(k)
				first[max(a, b)] = min(a, b)
			}
			of[root] = k
		}
	}
	var groups [][][]*features
	at := map[int]int{}
	for k, block := range list {
		if len(block) < 2 {
			continue
		}
		i, ok := at[find(k)]
		if !ok {
			i = len(groups)
			at[find(k)] = i
			groups = append(groups, nil)
		}
		groups[i] = append(groups[i], block)
	}
	return groups
}

// small is the number of records up to which a block is compared each with each.
const small = 48

// pairs lists the pairs of a block that are worth weighing, each once, as two
// indices in one number. A small block gives all of them. A large one is narrowed
// without losing a pair that could join: of two kinds of evidence one is a date, a
// person, a label or the whole, or they are two circumstances at once, so a pair
// that shares none of these cannot.
func (v *view) pairs(block []*features, c *candidates) []uint64 {
	if len(block) > small {
		found := v.narrow(block, c)
		slices.Sort(found)
		return slices.Compact(found)
	}
	found := make([]uint64, 0, len(block)*(len(block)-1)/2)
	for i := range block {
		for j := range i {
			found = append(found, uint64(j)<<32|uint64(i))
		}
	}
	return found
}

// narrow lists the pairs of a large block as two indices in one number, some
// of them more than once.
func (v *view) narrow(block []*features, c *candidates) []uint64 {
	byDate := make([]int, len(block))
	for i := range byDate {
		byDate[i] = i
	}
	slices.SortStableFunc(byDate, func(i, j int) int { return cmp.Compare(block[i].earliest(), block[j].earliest()) })
	var found []uint64
	dated := slices.DeleteFunc(slices.Clone(byDate), func(i int) bool { return !block[i].dated })
	found = v.window(found, block, dated, c)
	keys := map[string][]int{}
	for _, i := range byDate {
		for _, k := range v.keysOf(block[i]) {
			keys[k] = append(keys[k], i)
		}
	}
	for _, list := range keys { // sorted by the caller
		found = v.window(found, block, list, c)
	}
	slices.SortFunc(c.overLimit, func(x, y left) int { return cmp.Or(cmp.Compare(x.record, y.record), cmp.Compare(x.next, y.next)) })
	c.overLimit = slices.CompactFunc(c.overLimit, func(x, y left) bool { return x.record == y.record })
	return found
}

// left is a record that could not be compared with all records near it, and one
// record that was left out.
type left struct{ record, next int32 }

// window adds the pairs of a list, sorted by first day, whose dates do not
// exclude each other by more than the slack.
func (v *view) window(found []uint64, block []*features, list []int, c *candidates) []uint64 {
	slack := int64(v.policy.DateSlack)
	for k, i := range list {
		last := block[i].latest() + slack
		for n, j := range list[k+1:] {
			if block[j].earliest() > last {
				break
			}
			if n >= v.policy.Compare && v.policy.Compare > 0 {
				c.overLimit = append(c.overLimit, left{block[i].record, block[j].record})
				break
			}
			found = append(found, uint64(min(i, j))<<32|uint64(max(i, j)))
		}
	}
	return found
}

// earliest and latest are the first and last days that a record may be about,
// whatever its date is off by.
func (o *features) earliest() int64 { return o.first - o.margin - o.stretch }
func (o *features) latest() int64   { return o.last + o.margin + o.stretch }

// keysOf are the keys by which a record is found: its people, its labels, and
// what it is part of. Officials are found by their cluster and by the sound of
// their names, people without names by their posts.
func (v *view) keysOf(x *features) []string {
	var keys []string
	for _, p := range x.people {
		if p.part == bystander {
			continue
		}
		if p.root >= 0 {
			keys = append(keys, "o"+strconv.Itoa(int(p.root)))
		}
		if p.profile >= 0 && !p.met {
			for _, k := range v.profiles.list[p.profile].name.BlockKeys() {
				keys = append(keys, "n"+p.side+" "+k)
			}
		}
	}
	for _, l := range slices.Concat(x.labels, x.rounds, x.occasions) {
		for _, k := range l.Keys() {
			keys = append(keys, "l"+k)
		}
	}
	if x.partOf != "" {
		keys = append(keys, "w"+x.partOf)
	}
	keys = append(keys, v.officeKeys(x)...)
	slices.Sort(keys)
	return slices.Compact(keys)
}

// officeKeys find a record by two circumstances at once. The first is a post or
// rank of somebody there. The second is the place, the subject, or the rank of
// anybody. One circumstance alone joins nothing, unless one kind of evidence is
// enough.
func (v *view) officeKeys(x *features) []string {
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
	for _, words := range x.subjects {
		for _, w := range words {
			what = append(what, "t"+w)
		}
	}
	if x.warring != "" {
		what = append(what, "k"+x.warring)
	}
	if v.policy.Kinds == 1 {
		what = append(what, "")
	}
	var posts, ranks []string
	for _, p := range x.people {
		if p.met || p.part == bystander {
			continue
		}
		for _, post := range p.posts {
			posts = append(posts, "p"+p.side+" "+string(post.Role)+" "+post.Of)
		}
		for _, rank := range p.ranks {
			ranks = append(ranks, "r"+p.side+" "+rank)
		}
	}
	var keys []string
	for _, post := range posts {
		for _, w := range what {
			keys = append(keys, post+" "+w)
		}
		for _, rank := range ranks {
			keys = append(keys, post+" "+rank)
		}
	}
	for _, rank := range ranks {
		for _, w := range what {
			keys = append(keys, rank+" "+w)
		}
	}
	return keys
}
