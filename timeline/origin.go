package timeline

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
)

// Corroboration counts independent origins, as a range, because an origin
// that nobody states may or may not be one of those that are. Five papers that
// print one press release are one origin, and so is one page read three times.
type Corroboration struct {
	// AtLeast counts the origins that are certainly different ones.
	AtLeast int `json:"atLeast"`
	// AtMost counts the origins there are if no two that may be different are
	// the same.
	AtMost int `json:"atMost"`
}

// Compare orders by AtLeast, then by AtMost.
func (c Corroboration) Compare(other Corroboration) int {
	return cmp.Or(cmp.Compare(c.AtLeast, other.AtLeast), cmp.Compare(c.AtMost, other.AtMost))
}

// originKey names an origin: a stated one by what is said of it, an unstated
// one by the text that goes back to no other.
type originKey struct {
	stated statedOrigin
	text   int32
}

func (k originKey) compare(other originKey) int {
	return cmp.Or(k.stated.compare(other.stated), cmp.Compare(k.text, other.text))
}

// origins knows where every report has its words from. Texts are the reports
// and, after them, what reports rewrite that is not in the ledger.
type origins struct {
	key  []originKey       // of every text; the zero key of a report that does not count
	from map[int32][]int32 // of a text that rewrites several: which
}

// newOrigins follows what reports rewrite. One that rewrites a single text has
// its origin; one that rewrites several is an origin of its own, unless one of
// those tells the same. What is withdrawn ties nothing together.
func newOrigins(v *live) *origins {
	texts := readTexts(v)
	o := &origins{key: make([]originKey, len(texts.from)), from: map[int32][]int32{}}
	sourceOf := texts.sources()
	said := map[int32][]statedOrigin{}
	for i, r := range v.reports {
		if !r.live {
			continue
		}
		for _, s := range r.sources {
			if name := readOrigin(s.header.Source.Origin); name != (statedOrigin{}) {
				o.key[i].stated = name
				said[sourceOf[i]] = append(said[sourceOf[i]], name)
			}
		}
	}
	for i := range o.key {
		text := sourceOf[i]
		if i < len(v.reports) && !v.reports[i].live || o.key[i].stated != (statedOrigin{}) {
			continue
		}
		names := said[text]
		slices.SortFunc(names, statedOrigin.compare)
		if names = slices.Compact(names); len(names) == 1 {
			o.key[i].stated = names[0]
			continue
		}
		o.key[i].text = text
		if from := texts.from[text]; len(from) > 1 {
			o.from[text] = from
		}
	}
	return o
}

// texts is what rewrites what.
type texts struct {
	page []int32   // of every text, the first that is the same page
	from [][]int32 // of the first text of a page: the pages that it rewrites, sorted
}

func readTexts(v *live) texts {
	byName := map[string]int32{}
	var t texts
	named := func(name string) int32 {
		if i := v.reportIndex(cooperation.ID(name)); i >= 0 && v.reports[i].live {
			return i
		}
		i, ok := byName[name]
		if !ok {
			i = int32(len(t.page))
			byName[name] = i
			t.page, t.from = append(t.page, i), append(t.from, nil)
		}
		return i
	}
	for i := range v.reports {
		t.page, t.from = append(t.page, int32(i)), append(t.from, nil)
	}
	for i, r := range v.reports { // the same address is the same page
		if !r.live {
			continue
		}
		for _, s := range r.sources {
			if u := s.header.Source.URL; u != "" {
				t.unite(int32(i), named(u))
			}
		}
	}
	for i, r := range v.reports {
		if !r.live {
			continue
		}
		for _, s := range r.sources {
			for _, name := range s.header.Source.DerivedFrom {
				from, page := t.first(named(name)), t.first(int32(i))
				if from != page && !slices.Contains(t.from[page], from) {
					t.from[page] = append(t.from[page], from)
				}
			}
		}
	}
	return t
}

func (t *texts) first(i int32) int32 {
	for t.page[i] != i {
		t.page[i] = t.page[t.page[i]]
		i = t.page[i]
	}
	return i
}

func (t *texts) unite(a, b int32) {
	a, b = t.first(a), t.first(b)
	t.page[max(a, b)] = min(a, b)
}

// sources finds for every text the one it goes back to by rewriting one other
// each time: the last that rewrites none or several. Of texts that rewrite each
// other in a circle it is the first.
func (t *texts) sources() []int32 {
	const unknown, passing = -1, -2
	source := make([]int32, len(t.page))
	for i := range source {
		source[i] = unknown
	}
	var path []int32
	for i := range source {
		path = path[:0]
		x := t.first(int32(i))
		for source[x] == unknown && len(t.from[x]) == 1 {
			source[x] = passing
			path = append(path, x)
			x = t.first(t.from[x][0])
		}
		end := source[x]
		switch end {
		case unknown:
			end = x
		case passing:
			end = slices.Min(path[slices.Index(path, x):])
		}
		source[x] = end
		for _, y := range path {
			source[y] = end
		}
		source[i] = end
	}
	return source
}

// cited is the origin that a citation states for what stands at a path. A
// citation holds for all that is below the field that it names.
func cited(list []cooperation.Citation, path string) (originKey, bool) {
	for _, c := range list {
		if c.Origin == (cooperation.Origin{}) {
			continue
		}
		if c.Field == "" || c.Field == path || strings.HasPrefix(path, c.Field+"/") {
			if name := readOrigin(c.Origin); name != (statedOrigin{}) {
				return originKey{stated: name}, true
			}
		}
	}
	return originKey{}, false
}

// count counts the origins behind keys, which it sorts.
func (o *origins) count(keys []originKey) Corroboration {
	slices.SortFunc(keys, originKey.compare)
	keys = slices.Compact(keys)
	var c Corroboration
	var certain []statedOrigin
	for _, k := range keys {
		if o.retells(k, keys) {
			continue
		}
		c.AtMost++
		if k.stated != (statedOrigin{}) && !slices.ContainsFunc(certain, k.stated.maybe) {
			certain = append(certain, k.stated)
		}
	}
	if c.AtMost > 0 {
		c.AtLeast = max(len(certain), 1)
	}
	return c
}

// retells reports whether a key is that of a text that rewrites several, of
// which one is among keys itself.
func (o *origins) retells(k originKey, keys []originKey) bool {
	from, several := o.from[k.text]
	if !several || k.stated != (statedOrigin{}) {
		return false
	}
	seen := map[int32]bool{k.text: true}
	for queue := slices.Clone(from); len(queue) > 0; {
		text := queue[0]
		queue = queue[1:]
		if seen[text] {
			continue
		}
		seen[text] = true
		key := o.key[text]
		if _, found := slices.BinarySearchFunc(keys, key, originKey.compare); found && key != k {
			return true
		}
		if key.stated == (statedOrigin{}) {
			queue = append(queue, o.from[key.text]...)
		}
	}
	return false
}
