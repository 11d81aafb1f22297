package resolve

import (
	"time"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// weighDates weighs the dates. Dates that miss each other by no more than the
// slack leave a chance, if both are known to the day and alike at both ends:
// apart is true then, and it takes two further kinds of evidence. In all other
// cases it is for people to say whether one of the dates is wrong.
func (r *weigher) weighDates(m *Evidence, x, y *features) (against objection, apart bool) {
	if x.block.kind == cooperation.KindAgreement {
		return r.weighActs(m, x, y)
	}
	if r.Table(x.record) == r.Table(y.record) && x.dated && y.dated && x.date != y.date {
		against = objection{reason: reasonOwnDates, weight: doubtful} // a source seldom misdates against itself
	}
	switch overlap := x.date.Overlaps(y.date); {
	case overlap == edtf.No:
		if !r.slackForgives(x, y) {
			return objection{reason: reasonDates, weight: excluded}, false
		}
		if against.reason == "" && (!x.exact || !y.exact || !r.endsNear(&x.when, &y.when)) {
			against = objection{reason: reasonNearDates, weight: doubtful}
		}
		return against, true
	case x.exact && y.exact:
		points, ok := r.dayPoints(&x.when, &y.when)
		switch {
		case !ok:
			return objection{reason: reasonNearDates, weight: doubtful}, true
		case x.date.ClocksDiffer(y.date):
			against = objection{reason: reasonClocks, weight: doubtful}
		}
		m.Add(EvidenceDate, points)
	case x.dated && y.dated && !x.borrowed && !y.borrowed:
		m.Add(EvidenceDate, r.policy.Points.Date/2)
	}
	return against, false
}

// slackForgives reports whether two dates without a common day miss each other by no
// more than the slack. Of two dates one may leave its year or month open, which may
// then be that of the other.
func (v *view) slackForgives(x, y *features) bool {
	slack := int64(v.policy.DateSlack)
	switch {
	case x.dated && y.dated:
		return max(x.first-y.last, y.first-x.last) <= slack+max(x.stretch, y.stretch)
	case y.exact:
		x, y = y, x
	case !x.exact:
		return false
	}
	first, _ := x.date.Earliest()
	last, _ := x.date.Latest()
	near, err := edtf.FromDays(moved(first, -slack), moved(last, slack))
	return err == nil && near.Overlaps(y.date) != edtf.No
}

// moved is the day that is some days later.
func moved(d edtf.Day, days int64) edtf.Day {
	t := time.Date(int(d.Year), time.Month(d.Month), d.Day+int(days), 0, 0, 0, 0, time.UTC)
	return edtf.Day{Year: int64(t.Year()), Month: int(t.Month()), Day: t.Day()}
}

// dayPoints weighs two dates known to the day that overlap: most if they are
// equal, a little less if one contains the other, less again if they are
// staggered by no more than the slack. It is false otherwise: two journeys that
// touch are two.
func (v *view) dayPoints(x, y *when) (points int, ok bool) {
	points = v.policy.Points.Date
	least := min(points, 1)
	switch {
	case x.first == y.first && x.last == y.last:
		return points, true
	case x.first <= y.first && y.last <= x.last, y.first <= x.first && x.last <= y.last:
		return max(least, points-1), true
	case v.endsNear(x, y):
		return max(least, points-2), true
	}
	return 0, false
}

// endsNear reports whether neither the first nor the last days of two dates are
// further apart than the slack.
func (v *view) endsNear(x, y *when) bool {
	gap := max(x.first-y.first, y.first-x.first, x.last-y.last, y.last-x.last)
	return gap <= int64(v.policy.DateSlack)
}
