package timeline

import (
	"slices"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
)

// deriveNotAfter derives NotAfter: from publication for what is told as past, then
// from what came later, and for parts from the whole.
func (o *ordering) deriveNotAfter() {
	for i := range o.entries {
		o.entries[i].NotAfter = o.published(&o.entries[i])
	}
	queue := make([]int, len(o.entries))
	for i := range queue {
		queue[i] = i
	}
	parts := map[int][]int{}
	for i, e := range o.entries {
		if !e.Part.IsZero() {
			whole := o.t.indexOf(e.Part)
			parts[whole] = append(parts[whole], i)
		}
	}
	for len(queue) > 0 {
		i := queue[0]
		queue = queue[1:]
		bounded := slices.Concat(o.after[i], parts[o.entries[i].index])
		if len(bounded) == 0 {
			continue
		}
		last := o.lastDay(i)
		if last.IsZero() {
			continue
		}
		for _, j := range bounded {
			if e := &o.entries[j]; earlier(last, e.NotAfter) {
				e.NotAfter = last
				queue = append(queue, j)
			}
		}
	}
	for i := range o.entries {
		e := &o.entries[i]
		if last, ok := e.Date.Latest(); ok && !e.Date.IsYearless() {
			if bound, _ := e.NotAfter.Latest(); e.NotAfter.IsZero() || last.Compare(bound) <= 0 {
				e.NotAfter = edtf.Date{} // the date says as much
			}
			if e.NotAfter.Before(e.Date) == edtf.Yes {
				e.NotAfter = edtf.Date{} // the date says otherwise, and is told
			}
		}
	}
}

// lastDay is the last day that an entry may touch under every value that a
// source gives for its date, as a date; its bound where there is no such day.
func (o *ordering) lastDay(i int) edtf.Date {
	e := &o.entries[i]
	var last edtf.Day
	for _, d := range o.dates(e) {
		day, ok := d.Latest()
		if !ok || d.IsYearless() {
			return e.NotAfter
		}
		if day.Compare(last) > 0 {
			last = day
		}
	}
	if last == (edtf.Day{}) {
		return e.NotAfter
	}
	d, err := edtf.FromDay(last)
	if err != nil || earlier(e.NotAfter, d) {
		return e.NotAfter
	}
	return d
}

// dates are the dates that claims give for an entry.
func (o *ordering) dates(e *Entry) []edtf.Date {
	m := o.outlines[e.index]
	if m == nil {
		if e.Date.IsZero() {
			return nil
		}
		return []edtf.Date{e.Date}
	}
	var out []edtf.Date
	for _, f := range m.Fields {
		if f.Action > 0 && e.action >= 0 && f.Action != e.action+1 {
			continue
		}
		for _, v := range f.Values {
			if !v.Date.IsZero() {
				out = append(out, v.Date)
			}
		}
	}
	return out
}

// earlier reports whether a is given and ends before b, or b is not given.
func earlier(a, b edtf.Date) bool {
	x, ok := a.Latest()
	if !ok || a.IsYearless() {
		return false
	}
	y, ok := b.Latest()
	return !ok || x.Compare(y) < 0
}

// published returns the earliest day by which a source had told the entry as past:
// when it was published, else when it was read.
func (o *ordering) published(e *Entry) edtf.Date {
	return o.toldBy(e, func(report int32, rec cooperation.Record) bool { return o.toldAsPast(report, rec, e.Action) })
}

// toldBy returns the earliest day by which a source had told of an entry in some way.
func (o *ordering) toldBy(e *Entry, tells func(report int32, rec cooperation.Record) bool) edtf.Date {
	var first edtf.Date
	for _, n := range o.t.Members[e.index] {
		record := &o.t.Corpus.Records[n]
		p := o.t.Corpus.Reports[record.Report].ToldBy()
		if !earlier(p, first) {
			continue
		}
		if slices.ContainsFunc(record.Claims, func(c corpus.Claim) bool {
			return c.Data.Kind() == e.Kind && tells(record.Report, c.Data.Record)
		}) {
			first = p
		}
	}
	return first
}

// toldAsPast reports whether a record of a report tells of something as having
// happened. Of agreements and offices each action does.
func (o *ordering) toldAsPast(report int32, rec cooperation.Record, action string) bool {
	if rec.Told().Polarity != "" {
		return false
	}
	switch x := rec.(type) {
	case *cooperation.Agreement:
		return slices.ContainsFunc(x.Actions, func(a cooperation.AgreementAction) bool {
			return string(a.Kind) == action && a.Polarity == "" && tookPlace(a.Status)
		})
	case *cooperation.Office:
		return slices.ContainsFunc(x.Actions, func(a cooperation.OfficeAction) bool {
			return string(a.Kind) == action && a.Polarity == ""
		})
	}
	return o.tense(report, rec) == corpus.Past
}

// tense is the tense in which a record of a report tells.
func (o *ordering) tense(report int32, rec cooperation.Record) corpus.Tense {
	return corpus.TenseOf(rec, func(id cooperation.ID) cooperation.Record { return o.t.record(report, id) })
}
