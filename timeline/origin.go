package timeline

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
)

// Corroboration counts independent origins, as a range, because an origin
// that nobody states may or may not be one of those that are. Five papers that
// print one press release are one origin.
type Corroboration struct {
	// AtLeast counts the origins that are certainly different ones.
	AtLeast int `json:"atLeast"`
	// AtMost counts the origins there are if no two unstated ones are the same.
	AtMost int `json:"atMost"`
}

// Compare orders by AtLeast, then by AtMost.
func (c Corroboration) Compare(other Corroboration) int {
	return cmp.Or(cmp.Compare(c.AtLeast, other.AtLeast), cmp.Compare(c.AtMost, other.AtMost))
}

// originKey names an origin: a stated one by state and role, an unstated one
// by the reports that derive from one another.
type originKey struct {
	stated string
	chain  int32
}

// origins knows the origin of every report.
type origins []originKey

// newOrigins groups reports that derive from one another. A report without a
// stated origin has that of the report it rewrites, if that is known.
func newOrigins(v *live) origins {
	byName := map[string]int32{}
	for i, r := range v.reports {
		if !r.live {
			continue // what is withdrawn ties nothing together
		}
		byName[string(r.id)] = int32(i)
		for _, s := range r.sources {
			if u := s.header.Source.URL; u != "" {
				byName[u] = int32(i)
			}
		}
	}
	chain := make([]int32, len(v.reports))
	for i := range chain {
		chain[i] = int32(i)
	}
	root := func(i int32) int32 {
		for chain[i] != i {
			chain[i] = chain[chain[i]]
			i = chain[i]
		}
		return i
	}
	for i, r := range v.reports {
		if !r.live {
			continue
		}
		for _, s := range r.sources {
			for _, name := range s.header.Source.DerivedFrom {
				from, known := byName[name]
				if !known { // reports that rewrite the same unknown text belong together too
					byName[name] = int32(i)
					continue
				}
				a, b := root(int32(i)), root(from)
				chain[max(a, b)] = min(a, b)
			}
		}
	}
	stated := map[int32][]string{}
	keys := make(origins, len(v.reports))
	for i, r := range v.reports {
		if !r.live {
			continue
		}
		for _, s := range r.sources {
			if name := originName(s.header.Source.Origin); name != "" {
				keys[i].stated = name
				stated[root(int32(i))] = append(stated[root(int32(i))], name)
			}
		}
	}
	for i := range keys {
		if keys[i].stated != "" {
			continue
		}
		names := stated[root(int32(i))]
		slices.Sort(names)
		if names = slices.Compact(names); len(names) == 1 {
			keys[i].stated = names[0]
		} else {
			keys[i].chain = root(int32(i))
		}
	}
	return keys
}

// cited is the origin that a citation states for what stands at a path. A
// citation holds for all that is below the field that it names.
func cited(list []cooperation.Citation, path string) (originKey, bool) {
	for _, c := range list {
		if c.Field == "" || c.Field == path || strings.HasPrefix(path, c.Field+"/") {
			if name := originName(c.Origin); name != "" {
				return originKey{stated: name}, true
			}
		}
	}
	return originKey{}, false
}

// originName makes equal origins equal: by state and role where there is a
// role, else by name.
func originName(o cooperation.Origin) string {
	switch {
	case o.Role != "" && o.Role != cooperation.OrganOther:
		return string(o.Country) + " " + string(o.Role)
	case o.Name != "":
		return string(o.Country) + " " + strings.ToLower(strings.Join(strings.Fields(o.Name), " "))
	}
	return ""
}

// count counts the different origins among keys.
func count(keys []originKey) Corroboration {
	slices.SortFunc(keys, func(a, b originKey) int {
		return cmp.Or(strings.Compare(a.stated, b.stated), cmp.Compare(a.chain, b.chain))
	})
	var c Corroboration
	for i, k := range keys {
		if i > 0 && keys[i-1] == k {
			continue
		}
		c.AtMost++
		if k.stated != "" {
			c.AtLeast++
		}
	}
	if c.AtMost > 0 {
		c.AtLeast = max(c.AtLeast, 1)
	}
	return c
}
