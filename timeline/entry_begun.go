package timeline

import (
	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
)

// deriveBegun derives Begun of what nobody dates: from publication for what is told
// as going on, and from what took place in its course.
func (o *ordering) deriveBegun() {
	for i := range o.entries {
		e := &o.entries[i]
		if !e.Date.IsZero() {
			continue
		}
		o.begunBy(e, o.toldBy(e, func(report int32, rec cooperation.Record) bool { return o.tense(report, rec) == corpus.Present }))
	}
	for i := range o.entries {
		whole, last := o.whole(i)
		if whole == last || !o.tookPlace(&o.entries[i]) {
			continue
		}
		by := o.lastDay(i)
		if by.IsZero() {
			by = o.entries[i].Begun
		}
		for ; whole < last; whole++ {
			o.begunBy(&o.entries[whole], by)
		}
	}
}

// begunBy says by when an entry had begun, unless it is dated or something says as
// much.
func (o *ordering) begunBy(e *Entry, by edtf.Date) {
	if e.Date.IsZero() && earlier(by, e.NotAfter) && earlier(by, e.Begun) {
		e.Begun = by
	}
}

// tookPlace reports whether a source tells of an entry as past or going on, and not
// only as planned.
func (o *ordering) tookPlace(e *Entry) bool {
	for _, n := range o.t.Members[e.index] {
		record := &o.t.Corpus.Records[n]
		for _, c := range record.Claims {
			if tense := o.tense(record.Report, c.Data.Record); tense == corpus.Past || tense == corpus.Present {
				return true
			}
		}
	}
	return false
}
