package timeline

import "github.com/defcoop/defcoop/cooperation"

// nesting is which entries of a page stand under which: what took place in the
// course of a visit or meeting under it, where the page shows both.
type nesting struct {
	entries []Entry
	parts   [][]int // of each entry, those that stand under it
	nested  []bool  // whether an entry stands under another one
}

// nest finds the parts of the entries of a view.
func (p *printer) nest(t *Timeline) {
	for e := range t.Entries() {
		p.entries = append(p.entries, e)
		if e.action >= 0 {
			p.left[e.index]++
		}
	}
	p.parts, p.nested = make([][]int, len(p.entries)), make([]bool, len(p.entries))
	wholes := map[RecordID]int{}
	for i, e := range p.entries {
		if e.Kind.Happening() {
			wholes[e.ID] = i
		}
	}
	whole := func(i int) int {
		if k, ok := wholes[p.entries[i].Part]; ok && !p.entries[i].Part.IsZero() {
			return k
		}
		return -1
	}
	for i := range p.entries {
		k := whole(i)
		if k < 0 || p.circular(i, whole) {
			continue
		}
		p.parts[k] = append(p.parts[k], i)
		p.nested[i] = true
	}
}

// circular reports whether an entry is part of itself, as two sources may say
// together; or of too much for anybody to see what is meant.
func (p *printer) circular(i int, whole func(int) int) bool {
	const deepest = 16
	k := whole(i)
	for range deepest {
		switch k {
		case -1:
			return false
		case i:
			return true
		}
		k = whole(k)
	}
	return true
}

// isDated reports whether an entry stands among those that are dated: it or
// something in its course is, with the year.
func (p *printer) isDated(i int) bool {
	if d := p.entries[i].Date; !d.IsZero() {
		return !d.IsYearless()
	}
	for _, k := range p.parts[i] {
		if p.entries[k].Kind != cooperation.KindStatement && p.isDated(k) {
			return true
		}
	}
	return false
}
