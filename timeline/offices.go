package timeline

import (
	"cmp"
	"maps"
	"slices"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/label"
)

// offices joins offices of one kind, sending and receiving party.
func (r *resolver) offices() {
	groups := map[string][]int32{}
	var keys []string
	for _, n := range r.ofKind(cooperation.KindOffice) {
		o := r.office(n)
		if o.Kind == cooperation.OfficeOther {
			continue
		}
		key := string(o.Kind) + " " + r.partyKey(n, o.Sending) + ">" + r.partyKey(n, o.Receiving)
		if groups[key] == nil {
			keys = append(keys, key)
		}
		groups[key] = append(groups[key], n)
	}
	slices.Sort(keys)
	for _, key := range keys {
		r.joinOffices(key, groups[key])
	}
}

func (r *resolver) office(n int32) *cooperation.Office {
	return r.Records[n].Content.(*cooperation.Office)
}

// joinOffices joins the offices of one key. City and branch part them only
// where two different ones are stated; a record that does not say which of
// the two it means is left for review.
func (r *resolver) joinOffices(key string, group []int32) {
	parts := map[string][]int32{key: group}
	for _, by := range []func([]int32) map[int32]string{r.cities, r.branches} {
		for _, name := range slices.Sorted(maps.Keys(parts)) {
			r.partOffices(parts, name, by(parts[name]))
		}
	}
	for _, name := range slices.Sorted(maps.Keys(parts)) {
		r.joinInTime(name, parts[name])
	}
}

// partOffices parts the offices of one name by what each states, if they state
// two different things.
func (r *resolver) partOffices(parts map[string][]int32, name string, states map[int32]string) {
	stated := map[string][]int32{}
	for _, n := range parts[name] {
		stated[states[n]] = append(stated[states[n]], n)
	}
	silent := stated[""]
	delete(stated, "")
	if len(stated) < 2 {
		return
	}
	delete(parts, name)
	for _, value := range slices.Sorted(maps.Keys(stated)) {
		parts[name+" "+value] = stated[value]
		for _, n := range silent {
			r.log(n, stated[value][0], LinkReview, reasonCity,
				proof(EvidenceIdentity, name))
		}
	}
	if len(silent) > 0 {
		parts[name] = silent
	}
}

func (r *resolver) branches(group []int32) map[int32]string {
	out := map[int32]string{}
	for _, n := range group {
		out[n] = string(r.office(n).Branch)
	}
	return out
}

// cities gives each office one name of its city, so that Seoul and Seul are
// one. Names in different scripts cannot be compared: if there is but one city in
// each script they are one, else those of the script with fewer state none.
func (r *resolver) cities(group []int32) map[int32]string {
	names := map[string][]int32{}
	for _, n := range group {
		if text := label.Fold(r.office(n).Place.City); text != "" {
			names[text] = append(names[text], n)
		}
	}
	type city struct {
		names  []string
		script int
	}
	var cities []city
	count := map[int]int{} // of cities, by script
	for _, name := range slices.Sorted(maps.Keys(names)) {
		i := slices.IndexFunc(cities, func(c city) bool {
			return c.script == label.Script(name) && slices.ContainsFunc(c.names, func(other string) bool { return label.SameCity(name, other) })
		})
		if i < 0 {
			i = len(cities)
			cities = append(cities, city{script: label.Script(name)})
			count[label.Script(name)]++
		}
		cities[i].names = append(cities[i].names, name)
	}
	most := slices.SortedFunc(maps.Keys(count), func(a, b int) int {
		return cmp.Or(cmp.Compare(count[b], count[a]), cmp.Compare(a, b))
	})
	stated := map[int32]string{}
	for _, c := range cities {
		if c.script != most[0] {
			continue
		}
		for _, name := range c.names {
			for _, n := range names[name] {
				stated[n] = c.names[0]
			}
		}
	}
	return stated
}
