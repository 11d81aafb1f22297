package resolve

import (
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
	"github.com/defcoop/defcoop/timeline/internal/label"
)

// act is something that happened to an agreement. Sources that call an agreement by
// different titles tell of the same acts.
type act struct {
	kind  cooperation.AgreementActionKind
	step  string // of a ratification
	party string // whose act it was, if it was one party's
	by    int64  // the day by which a report told of it without a date; far away if it is not known
	when
}

// readActs reads what happened to an agreement. Its days are those of all its acts.
func (v *view) readActs(o *features) {
	o.acts = v.actsOf(o.record)
	o.first, o.last, o.margin = far, -far, 0
	for i := range o.acts {
		a := &o.acts[i]
		if !a.date.IsZero() {
			o.first, o.last = min(o.first, a.first-a.margin), max(o.last, a.last+a.margin)
		}
		o.exact = o.exact || a.exact && a.once()
		o.dated = o.dated || a.dated
	}
	if o.first > o.last {
		o.first, o.last = -far, far
	}
}

// actsOf lists what happened to an agreement, in the order of its actions. An act at a
// meeting or ceremony that its report dates was on that date.
func (r *Reader) actsOf(n int32) []act {
	x := r.record(n).(*cooperation.Agreement)
	acts := make([]act, len(x.Actions))
	_, toldBy := daysOf(r.Reports[r.Records[n].Report].ToldBy())
	for i := range x.Actions {
		a := &x.Actions[i]
		acts[i].kind, acts[i].step, acts[i].by = a.Kind, string(a.Step), far
		if a.Party != "" {
			acts[i].party = r.partyKey(n, a.Party)
		}
		if a.Polarity != cooperation.PolarityDenied {
			acts[i].date = r.dateAt(n, a.Date, a.At)
		}
		done := a.Polarity == "" && (a.Status == "" || a.Status == cooperation.ProgressCompleted)
		if at, ok := r.find(n, a.At); acts[i].date.IsZero() && done && (!ok || r.tense(at) != corpus.Future) {
			acts[i].by = toldBy
		}
		acts[i].readDate()
	}
	return acts
}

// String names an act in words, such as "ratified by NO".
func (a *act) String() string {
	s := strings.ReplaceAll(string(a.kind), "-", " ")
	if a.party != "" {
		s += " by " + a.party
	}
	return s
}

// once reports whether an act happens to an agreement but once, or once for each party.
func (a *act) once() bool { return stageOf(a.kind) > 0 }

// same reports whether two acts may be one if their agreements are. What has no term
// of its own may be one if one party did it.
func (a *act) same(b *act) bool {
	return a.kind == b.kind && a.step == b.step && a.party == b.party && (a.kind != cooperation.ActionOther || a.party != "")
}

// stageOf is how far an agreement has come by an act that happens but once, 0 for
// acts that happen again.
func stageOf(kind cooperation.AgreementActionKind) int {
	switch kind {
	case cooperation.ActionInitialled:
		return 1
	case cooperation.ActionSigned:
		return stageSigned
	case cooperation.ActionRatified, cooperation.ActionAcceded, cooperation.ActionNotified,
		cooperation.ActionProvisionallyApplied, cooperation.ActionRegistered:
		return 3
	case cooperation.ActionEnteredIntoForce:
		return stageInForce
	case cooperation.ActionDenounced, cooperation.ActionTerminated, cooperation.ActionExpired, cooperation.ActionSuperseded:
		return 5
	}
	return 0
}

// What comes later comes after a signature, and after an entry into force.
const (
	stageSigned  = 2
	stageInForce = 4
)

// actsCompared is what the acts of two agreements come to.
type actsCompared struct {
	days   []int64 // on which an act of both was, known to the day
	points int     // the most that a date is worth
	coarse bool    // an act of both on dates that are less precise
	near   bool    // dates of one act that miss each other by no more than the slack
	apart  bool    // dates of one act that miss each other by more, or acts in the wrong order
	long   bool    // no act in common, and more than mostYears between all acts
}

// mostYears is how many years may lie between acts of an agreement by which it is
// known, if nothing but title and kind is equal. Most agreements on defence are in force
// some months or years after their signature.
const mostYears = 5

// compareActs compares the dates of the acts of two agreements.
func (r *weigher) compareActs(x, y *features) (c actsCompared) {
	common := false
	for i := range x.acts {
		for k := range y.acts {
			a, b := &x.acts[i], &y.acts[k]
			switch {
			case a.date.IsZero() || b.date.IsZero():
				c.apart = c.apart || a.same(b) && a.once() && (r.toldBefore(a, b) || r.toldBefore(b, a))
			case a.same(b):
				common = true
				r.compareAct(&c, a, b)
			case disordered(a, b) || disordered(b, a):
				c.apart = true
			}
		}
	}
	c.long = !common && x.dated && y.dated && max(x.first-y.last, y.first-x.last) > mostYears*366
	return c
}

// toldBefore reports whether a report told of an act, without a date, before another
// says that it was.
func (r *weigher) toldBefore(a, b *act) bool {
	return a.date.IsZero() && b.dated && b.first-b.margin > plus(a.by, int64(r.policy.DateSlack))
}

// compareAct compares the dates of one act.
func (r *weigher) compareAct(c *actsCompared, a, b *act) {
	overlap := a.date.Overlaps(b.date)
	points, ok := r.dayPoints(&a.when, &b.when)
	switch {
	case overlap == edtf.No && !a.once():
	case overlap == edtf.No && a.dated && b.dated && max(a.first-b.last, b.first-a.last) <= int64(r.policy.DateSlack):
		c.near = true
	case overlap == edtf.No:
		c.apart = true
	case a.exact && b.exact && ok && !a.date.ClocksDiffer(b.date):
		if c.points = max(c.points, points); !slices.Contains(c.days, a.first) {
			c.days = append(c.days, a.first)
		}
	case a.dated && b.dated && a.once(), a.dayOfYear(b), b.dayOfYear(a):
		c.coarse = true
	}
}

// dayOfYear reports whether a is a day and b that day of a year that nobody states,
// "28 September". A day of a month, "the 28th", is too little.
func (a *act) dayOfYear(b *act) bool {
	year, rest, _ := strings.Cut(b.date.String(), "-")
	return a.exact && a.first == a.last && a.once() && year == "XXXX" && len(rest) == len("09-28") && !strings.Contains(rest, "X")
}

// disordered reports whether a was certainly before b though it comes after it.
func disordered(a, b *act) bool {
	sa, sb := stageOf(a.kind), stageOf(b.kind)
	return sa > sb && (sb == stageSigned || sb == stageInForce) && a.date.Before(b.date) == edtf.Yes
}

// weighActs weighs the dates of all acts of two agreements. Acts on two days are two
// kinds of evidence. A date that is apart excludes, unless the two have a title or
// another act in common. Then one of the dates may be wrong:
//
//	title            another act on one day   the two
//	equal            yes                      are one, and their sources disagree on the date
//	equal, proper    no                       go to people, and others may bring them together
//	other            yes                      go to people
//	other, general   no                       are two
func (r *weigher) weighActs(m *Evidence, x, y *features) (against objection, apart bool) {
	c := r.compareActs(x, y)
	titled := label.ShareProper(x.labels, y.labels)
	switch {
	case c.apart && len(c.days) > 0 && label.Share(x.labels, y.labels) && r.Records[x.record].Report != r.Records[y.record].Report:
	case c.apart && titled, c.long && titled:
		against = objection{reason: reasonOneTitle, weight: unsure}
	case c.apart && len(c.days) > 0:
		against = objection{reason: reasonActs, weight: doubtful}
	case c.apart:
		return objection{reason: reasonDates, weight: excluded}, false
	}
	points := r.policy.Points.Date
	switch {
	case len(c.days) > 0:
		m.Add(EvidenceDate, c.points)
		if len(c.days) > 1 {
			m.Add(EvidenceDate, c.points)
		}
	case c.coarse, c.near && titled:
		m.Add(EvidenceDate, points/2)
	case c.near:
		return against, true
	}
	return against, false
}

// oneAct reports whether two agreements have a title in common, and an act on one day.
// Nothing but a wrong date tells such two apart.
func (r *weigher) oneAct(x, y *features) bool {
	return len(x.acts) > 0 && len(y.acts) > 0 && label.Share(x.labels, y.labels) && len(r.compareActs(x, y).days) > 0
}

// sameAct reports whether two people may have been at one occasion: at one happening
// or, of agreements, at one act whose dates do not exclude each other. That two
// signatures were at one meeting is known already.
func sameAct(x, y *features, p, q *attendee) bool {
	switch {
	case p.act < 0 || q.act < 0:
		return p.act == q.act
	case p.record != x.record && q.record != y.record:
		return false
	}
	a, b := &x.acts[p.act], &y.acts[q.act]
	return a.same(b) && a.date.Overlaps(b.date) != edtf.No
}

// undatedAct reports whether it is not told when one of two acts was. The same people
// sign more than once, so that they prove nothing, and other people object.
func undatedAct(x, y *features, p, q *attendee) bool {
	return p.act >= 0 && q.act >= 0 && (x.acts[p.act].date.IsZero() || y.acts[q.act].date.IsZero())
}

// signAt reads who was at the meeting or ceremony of a signature without signatories.
// Somebody who is named may have been there without signing, so nobody speaks against
// the signatories that another report names.
func (v *view) signAt(o *features, x *cooperation.Agreement) {
	for i := range x.Actions {
		a := &x.Actions[i]
		at, ok := v.find(o.record, a.At)
		if a.Kind != cooperation.ActionSigned || len(a.By) > 0 || !ok {
			continue
		}
		for p := range v.participants(at) {
			if b := v.attendee(at, p); b.root >= 0 || len(b.posts) > 0 {
				b.act, b.part, b.met = int32(i), min(b.part, member), b.root >= 0
				o.people = append(o.people, b)
			}
		}
	}
}
