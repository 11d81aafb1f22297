package resolve

import (
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// weighDates weighs the dates. Dates that miss each other by no more than the
// slack leave a chance, if both are known to the day and alike at both ends:
// apart is true then, and it takes two further kinds of evidence. In all other
// cases it is for people to say whether one of the dates is wrong.
func (r *weigher) weighDates(m *Evidence, x, y *features) (against objection, apart bool) {
	if r.Records[x.node].Report == r.Records[y.node].Report && x.dated && y.dated && x.date != y.date {
		against = objection{reasonOwnDates, doubtful} // a source seldom misdates against itself
	}
	switch overlap := x.date.Overlaps(y.date); {
	case overlap == edtf.No:
		if !x.dated || !y.dated || max(x.first-y.last, y.first-x.last) > int64(r.policy.DateSlack) {
			return objection{reasonDates, excluded}, false
		}
		if against.reason == "" && (!x.exact || !y.exact || !r.endsNear(x, y)) {
			against = objection{reasonNearDates, doubtful}
		}
		return against, true
	case x.exact && y.exact:
		points, ok := r.dayPoints(x, y)
		switch {
		case !ok:
			return objection{reasonNearDates, doubtful}, true
		case x.date.ClocksDiffer(y.date):
			against = objection{reasonClocks, doubtful}
		}
		m.Add(EvidenceDate, points)
	case x.dated && y.dated && !x.borrowed && !y.borrowed:
		m.Add(EvidenceDate, r.policy.Points.Date/2)
	}
	return against, false
}

// dayPoints weighs two dates known to the day that overlap: most if they are
// equal, a little less if one contains the other, less again if they are
// staggered by no more than the slack. It is false otherwise: two journeys that
// touch are two.
func (v *view) dayPoints(x, y *features) (points int, ok bool) {
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
func (v *view) endsNear(x, y *features) bool {
	gap := max(x.first-y.first, y.first-x.first, x.last-y.last, y.last-x.last)
	return gap <= int64(v.policy.DateSlack)
}
