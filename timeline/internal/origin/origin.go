package origin

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
	"github.com/defcoop/defcoop/timeline/internal/label"
)

// Corroboration counts independent origins, as a range: AtLeast are certainly
// different, and there are AtMost if no two that may be different are the same.
type Corroboration struct{ AtLeast, AtMost int }

// Compare orders by AtLeast, then by AtMost.
func (c Corroboration) Compare(other Corroboration) int {
	return cmp.Or(cmp.Compare(c.AtLeast, other.AtLeast), cmp.Compare(c.AtMost, other.AtMost))
}

// Key names an origin: a stated one by what is said of it, an unstated
// one by the text that goes back to no other.
type Key struct {
	Stated Stated
	Text   int32
}

func (k Key) compare(other Key) int {
	return cmp.Or(k.Stated.compare(other.Stated), cmp.Compare(k.Text, other.Text))
}

// Origins knows where every report has its words from. Texts are the reports
// and, after them, what reports rewrite that is not in the ledger.
type Origins struct {
	Keys []Key             // of every text; the zero key of a report that does not count
	From map[int32][]int32 // of a text that rewrites several: which
}

// New follows what reports rewrite. One that rewrites a single text has
// its origin; one that rewrites several is an origin of its own, unless one of
// those tells the same. What is withdrawn ties nothing together.
func New(v *corpus.Corpus) *Origins {
	texts := readTexts(v)
	o := &Origins{Keys: make([]Key, len(texts.from)), From: map[int32][]int32{}}
	sourceOf := texts.sources()
	said := map[int32][]Stated{}
	agencies := namedOrigins(v)
	for i, r := range v.Reports {
		if !r.Live {
			continue
		}
		for _, s := range r.Sources {
			if name := statedBy(&s.Header.Source, agencies); name != (Stated{}) {
				o.Keys[i].Stated = name
				said[sourceOf[i]] = append(said[sourceOf[i]], name)
			}
		}
	}
	for i := range o.Keys {
		text := sourceOf[i]
		if i < len(v.Reports) && !v.Reports[i].Live || o.Keys[i].Stated != (Stated{}) {
			continue
		}
		names := said[text]
		slices.SortFunc(names, Stated.compare)
		if names = slices.Compact(names); len(names) == 1 {
			o.Keys[i].Stated = names[0]
			continue
		}
		o.Keys[i].Text = text
		if from := texts.from[text]; len(from) > 1 {
			o.From[text] = from
		}
	}
	return o
}

// namedOrigins are the origins without a role that reports state, by their names. A
// name that is stated for two countries is left out.
func namedOrigins(v *corpus.Corpus) map[string]Stated {
	named := map[string]Stated{}
	for i := range v.Reports {
		if !v.Reports[i].Live {
			continue
		}
		for _, s := range v.Reports[i].Sources {
			x := Read(s.Header.Source.Origin)
			if x.name == "" {
				continue
			}
			if y, ok := named[x.name]; ok && y != x {
				x = Stated{} // which is no origin
			}
			named[Read(s.Header.Source.Origin).name] = x
		}
	}
	return named
}

// statedBy is the origin that a source states. What an agency publishes itself, and
// takes from nobody, has the origin that others state by the name of the agency.
func statedBy(s *cooperation.Source, agencies map[string]Stated) Stated {
	x := Read(s.Origin)
	if x != (Stated{}) || len(s.DerivedFrom) > 0 || len(agencies) == 0 {
		return x
	}
	if x = agencies[label.Fold(s.Publisher)]; x.country != "" && s.Country != "" && x.country != s.Country {
		return Stated{}
	}
	return x
}

// texts is what rewrites what.
type texts struct {
	page []int32   // of every text, the first that is the same page
	from [][]int32 // of the first text of a page: the pages that it rewrites, sorted
}

func readTexts(v *corpus.Corpus) texts {
	byName := map[string]int32{}
	var t texts
	named := func(name string) int32 {
		if i := v.ReportIndex(cooperation.ID(name)); i >= 0 && v.Reports[i].Live {
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
	for i := range v.Reports {
		t.page, t.from = append(t.page, int32(i)), append(t.from, nil)
	}
	for i, r := range v.Reports { // the same address is the same page
		if !r.Live {
			continue
		}
		for _, s := range r.Sources {
			if u := s.Header.Source.URL; u != "" {
				t.unite(int32(i), named(u))
			}
		}
	}
	for i, r := range v.Reports {
		if !r.Live {
			continue
		}
		for _, s := range r.Sources {
			for _, name := range s.Header.Source.DerivedFrom {
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

// Cited is the origin that a citation states for what stands at a path. A
// citation holds for all that is below the field that it names.
func Cited(list []cooperation.Citation, path string) (Key, bool) {
	for _, c := range list {
		if c.Origin == (cooperation.Origin{}) {
			continue
		}
		if c.Field == "" || c.Field == path || strings.HasPrefix(path, c.Field+"/") {
			if name := Read(c.Origin); name != (Stated{}) {
				return Key{Stated: name}, true
			}
		}
	}
	return Key{}, false
}

// Count counts the origins behind keys, which it sorts.
func (o *Origins) Count(keys []Key) Corroboration {
	slices.SortFunc(keys, Key.compare)
	keys = slices.Compact(keys)
	var c Corroboration
	var certain []Stated
	for _, k := range keys {
		if o.Retells(k, keys) {
			continue
		}
		c.AtMost++
		if k.Stated != (Stated{}) && !slices.ContainsFunc(certain, k.Stated.maybe) {
			certain = append(certain, k.Stated)
		}
	}
	if c.AtMost > 0 {
		c.AtLeast = max(len(certain), 1)
	}
	return c
}

// Retells reports whether a key is that of a text that rewrites several, of
// which one is among keys itself.
func (o *Origins) Retells(k Key, keys []Key) bool {
	from, several := o.From[k.Text]
	if !several || k.Stated != (Stated{}) {
		return false
	}
	seen := map[int32]bool{k.Text: true}
	for queue := slices.Clone(from); len(queue) > 0; {
		text := queue[0]
		queue = queue[1:]
		if seen[text] {
			continue
		}
		seen[text] = true
		key := o.Keys[text]
		if _, found := slices.BinarySearchFunc(keys, key, Key.compare); found && key != k {
			return true
		}
		if key.Stated == (Stated{}) {
			queue = append(queue, o.From[key.Text]...)
		}
	}
	return false
}
