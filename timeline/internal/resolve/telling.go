package resolve

import (
	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
)

// Most pages date nothing but themselves: "has met", "is on an official visit". Then
// the day of publication says when that was, as far as anything does:
//
//	told as      the happening
//	past         had ended by then
//	going on     had begun, and had not ended, give or take a week
//	to come      had not ended
//
// What is certainly outside these bounds is another happening. Within them a page
// that dates nothing tells of what was near its publication. Something further away
// than Policy.Lag may be what it means, and nothing says so.

// telling is what the publication of a report says of when a happening was of which
// it tells. Days are numbers; a bound that is not known is far away.
type telling struct {
	first, last int64 // the days on which the report may have been published
	begunBy     int64 // the happening had begun by then
	endedBy     int64 // it had ended by then
	notOverBy   int64 // it had not ended by then
}

// far is a day that is further away than any that is told.
const far = 1 << 40

// goingOnDays is by how many days before or after its publication something may
// have ended or begun that a source tells of as going on.
const goingOnDays = 7

// tellingOf reads how a record tells of a happening, and when. A report whose own
// date of it contradicts its publication bounds nothing, since one of the two is
// wrong.
func (v *view) tellingOf(o *features) telling {
	report := v.Records[o.record].Report
	t := telling{begunBy: far, endedBy: far, notOverBy: -far}
	t.first, t.last = daysOf(v.Reports[report].Published())
	_, toldBy := daysOf(v.Reports[report].ToldBy())
	slack := int64(v.policy.DateSlack)
	bounded := t
	switch v.tense(o.record) {
	case corpus.Past:
		bounded.endedBy = plus(toldBy, slack)
	case corpus.Present:
		near := max(slack, goingOnDays)
		bounded.begunBy, bounded.notOverBy = plus(toldBy, near), t.first-near
	case corpus.Future:
		bounded.notOverBy = t.first - slack
	}
	if bounded.excludes(o) {
		return t
	}
	return bounded
}

// tense is how a record tells of a happening, and Untold of all else.
func (r *Reader) tense(n int32) corpus.Tense {
	rec := r.record(n)
	if !rec.RecordKind().Happening() {
		return corpus.Untold
	}
	return corpus.TenseOf(rec, func(id cooperation.ID) cooperation.Record {
		if m, ok := r.find(n, id); ok {
			return r.record(m)
		}
		return nil
	})
}

// daysOf are the first and the last day of a date, far away where they are not known.
func daysOf(d edtf.Date) (first, last int64) {
	first, last = -far, far
	if day, ok := d.Earliest(); ok {
		first = day.Number()
	}
	if day, ok := d.Latest(); ok {
		last = day.Number()
	}
	return first, last
}

// plus moves a day, unless it is far away.
func plus(day, by int64) int64 { return min(far, day+by) }

// excludes reports whether a happening that has certain days is outside the bounds. A
// visit had not ended before what took place in its course.
func (t *telling) excludes(o *features) bool {
	return o.first-o.margin > t.endedBy || o.earliest() > t.begunBy || o.latest() < t.notOverBy
}

// weighTellings says what the days of publication speak against two happenings'
// being one. They may exclude it. They may be further from each other, or from the
// day of the other happening, than the policy lets an undated telling lag behind.
func (r *weigher) weighTellings(x, y *features) objection {
	if x.told.excludes(y) || y.told.excludes(x) || x.told.notOverBy > y.told.endedBy || y.told.notOverBy > x.told.endedBy {
		return objection{reason: reasonPublished, weight: excluded}
	}
	lag := int64(max(r.policy.Lag, r.policy.DateSlack))
	if x.undated() && daysApart(x.told.first, x.told.last, y) > lag || y.undated() && daysApart(y.told.first, y.told.last, x) > lag {
		return objection{reason: reasonLag, weight: doubtful}
	}
	return objection{}
}

// undated reports whether a happening is told without a date that says in which
// year it was.
func (o *features) undated() bool { return !o.dated && o.block.kind.Happening() }

// daysApart returns how many days lie between some days and a happening: its own
// days, or those of the publication that tells of it where it has none. It is 0
// where neither is known.
func daysApart(first, last int64, o *features) int64 {
	if o.dated {
		return max(0, o.earliest()-last, first-o.latest())
	}
	return max(0, o.told.first-last, first-o.told.last)
}
