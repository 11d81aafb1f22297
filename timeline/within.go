package timeline

import "github.com/defcoop/defcoop/cooperation"

// within gives a part that states no date the days of the visit or meeting that
// it is part of, as other reports date that: a ceremony in the course of one
// journey is none in the course of another, years later. It may have been on any
// of the days, so that they part what does not meet and prove nothing.
func (r *resolver) within(o *occasion, wholes ...cooperation.ID) {
	for _, id := range wholes {
		m, ok := r.local.Find(r.Records[o.node].Report, id)
		if !ok || id == "" || !o.date.IsZero() || r.Records[m].Kind() == r.Records[o.node].Kind() {
			continue // occasions of one kind are read side by side
		}
		var best *occasion
		for _, k := range r.of(r.root(m)) {
			if i := r.occasion[k]; i >= 0 && r.occasions[i].dated && (best == nil || r.occasions[i].finer(best)) {
				best = &r.occasions[i]
			}
		}
		if best != nil {
			o.date, o.lent = best.date, true
		}
	}
}

// finer reports whether a date says more than that of another record of the
// same thing; the order of their ids decides if neither does.
func (o *occasion) finer(p *occasion) bool {
	if a, b := o.last-o.first, p.last-p.first; o.exact != p.exact || a != b {
		return o.exact && !p.exact || o.exact == p.exact && a < b
	}
	return o.node < p.node
}
