package resolve

import (
	"cmp"
	"maps"
	"slices"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/label"
)

// passOffices joins offices of one kind, sending and receiving party. Offices of
// kind other have no such key.
func passOffices(v *view) findings {
	groups := map[string][]int32{}
	for _, n := range v.ofKind(cooperation.KindOffice) {
		o := v.office(n)
		if o.Kind == cooperation.OfficeOther {
			continue
		}
		key := string(o.Kind) + " " + v.partyKey(n, o.Sending) + ">" + v.partyKey(n, o.Receiving)
		groups[key] = append(groups[key], n)
	}
	d := v.draft()
	for _, key := range slices.Sorted(maps.Keys(groups)) {
		d.joinOffices(key, groups[key])
	}
	return findings{decisions: d.decisions}
}

func (v *view) office(n int32) *cooperation.Office {
	return v.Records[n].Content.(*cooperation.Office)
}

// joinOffices joins the offices of one key. City and branch part them only
// where two different ones are stated; a record that does not say which of
// the two it means is left for review.
func (d *draft) joinOffices(key string, group []int32) {
	parts := map[string][]int32{key: group}
	for _, by := range []func([]int32) map[int32]string{d.cities, d.branches} {
		for _, name := range slices.Sorted(maps.Keys(parts)) {
			d.partOffices(parts, name, by(parts[name]))
		}
	}
	for _, name := range slices.Sorted(maps.Keys(parts)) {
		d.joinInTime(name, parts[name])
	}
}

// partOffices parts the offices of one name by what each states, if they state
// two different things.
func (d *draft) partOffices(parts map[string][]int32, name string, states map[int32]string) {
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
			d.note(n, stated[value][0], Review, reasonCity,
				byKey(EvidenceIdentity, name))
		}
	}
	if len(silent) > 0 {
		parts[name] = silent
	}
}

func (v *view) branches(group []int32) map[int32]string {
	out := map[int32]string{}
	for _, n := range group {
		out[n] = string(v.office(n).Branch)
	}
	return out
}

// cities gives each office one name of its city, so that Seoul and Seul are
// one. Names in different scripts cannot be compared: if there is but one city in
// each script they are one, else those of the script with fewer state none.
func (v *view) cities(group []int32) map[int32]string {
	names := map[string][]int32{}
	for _, n := range group {
		if text := label.Fold(v.office(n).Place.City); text != "" {
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

// officePeriod is the time of one of several offices that followed each other: each
// closed before the next opened.
//
//	1990 opened ──── closed 1995        2000 opened ────
//	  the first period       ▲            ▲  the second period
//	                       end          start
type officePeriod struct {
	start, end edtf.Date // the opening and the closing that part it from others; zero for none
	members    []int32
}

// joinInTime joins the offices of one key that existed at one time. A record
// belongs to the one period to which its own openings and closings may belong; one
// that may belong to several, or to none, is left for review.
func (d *draft) joinInTime(key string, group []int32) {
	periods := d.officePeriods(group)
	var silent []int32
	for _, n := range group {
		at := -1
		for k := range periods {
			if fits(d.office(n), periods, k) {
				if at >= 0 {
					at = -1
					break
				}
				at = k
			}
		}
		if at < 0 {
			silent = append(silent, n)
		} else {
			periods[at].members = append(periods[at].members, n)
		}
	}
	d.chain(key, silent)
	for _, e := range periods {
		d.chain(key, e.members)
		for _, n := range silent {
			if len(e.members) > 0 {
				d.note(n, e.members[0], Review, reasonCity, byKey(EvidenceIdentity, key))
			}
		}
	}
}

// chain joins each office to the first before it that nobody judged different.
func (d *draft) chain(key string, group []int32) {
	for i, n := range group {
		for _, m := range group[:i] {
			if d.join(m, n, byIdentity, byKey(EvidenceIdentity, key)) {
				break
			}
		}
	}
}

// officePeriods finds the longest row of offices that followed each other. It takes
// the office that closed first. Among the offices that opened later it takes again
// the one that closed first, and so on. The records of one office give one period.
func (v *view) officePeriods(group []int32) []officePeriod {
	var out []officePeriod
	for {
		var e officePeriod
		found := len(out) == 0 // before the first nothing closed
		for _, n := range group {
			o := v.office(n)
			opened, closed := datesOf(o, cooperation.OfficeOpened), datesOf(o, cooperation.OfficeClosed)
			if anyBefore(closed, opened) {
				continue // it contradicts itself, or tells of two
			}
			begins := len(out) == 0
			for _, d := range opened {
				if len(out) > 0 && out[len(out)-1].end.Before(d) == edtf.Yes {
					begins, found = true, true
					e.start = first(e.start, d, edtf.Date.Earliest)
				}
			}
			if begins {
				for _, d := range closed {
					if !slices.ContainsFunc(datesOf(o, cooperation.OfficeReopened), func(r edtf.Date) bool { return d.Before(r) == edtf.Yes }) {
						e.end = first(e.end, d, edtf.Date.Latest)
					}
				}
			}
		}
		if !found {
			return out
		}
		out = append(out, e)
		if e.end.IsZero() || len(out) > len(group) { // each period but the first begins with a record's opening
			return out
		}
	}
}

// fits reports whether everything that an office's record says may belong to
// one period. An action may come after the day on which others say that the office
// closed, if the record says that it opened again, or that it closed later.
func fits(o *cooperation.Office, periods []officePeriod, k int) bool {
	e := periods[k]
	for _, d := range datesOf(o, cooperation.OfficeOpened) {
		if e.end.Before(d) == edtf.Yes || k > 0 && d.Before(periods[k-1].end) == edtf.Yes {
			return false
		}
	}
	closed := datesOf(o, cooperation.OfficeClosed)
	for _, a := range o.Actions {
		later := func(d edtf.Date) bool { return a.Date.Before(d) != edtf.No }
		switch {
		case a.Polarity == cooperation.PolarityDenied || a.Kind == cooperation.OfficeOpened || a.Kind == cooperation.OfficeClosed:
		case e.end.Before(a.Date) == edtf.Yes && len(datesOf(o, cooperation.OfficeReopened)) == 0 && !slices.ContainsFunc(closed, later),
			k > 0 && a.Date.Before(periods[k-1].end) == edtf.Yes:
			return false
		}
	}
	for _, d := range closed {
		if d.Before(e.start) == edtf.Yes || k+1 < len(periods) && periods[k+1].start.Before(d) == edtf.Yes {
			return false
		}
	}
	return true
}

// datesOf are the dates of an office's actions of a kind that are not denied.
func datesOf(o *cooperation.Office, kind cooperation.OfficeActionKind) []edtf.Date {
	var out []edtf.Date
	for _, a := range o.Actions {
		if a.Kind == kind && a.Polarity != cooperation.PolarityDenied {
			out = append(out, a.Date)
		}
	}
	return out
}

func anyBefore(closed, opened []edtf.Date) bool {
	for _, c := range closed {
		for _, o := range opened {
			if c.Before(o) == edtf.Yes {
				return true
			}
		}
	}
	return false
}

// first returns the date with the smaller bound, of equal ones the smaller. A
// date without the bound does not count, a zero a is none yet.
func first(a, b edtf.Date, bound func(edtf.Date) (edtf.Day, bool)) edtf.Date {
	y, ok := bound(b)
	if !ok {
		return a
	}
	if x, ok := bound(a); ok && cmp.Or(x.Compare(y), a.Compare(b)) <= 0 {
		return a
	}
	return b
}
