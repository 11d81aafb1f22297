package timeline

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// joinStatements joins statements of equal words by the same speakers, unless
// they were spoken at two times: politeness repeats itself. One that may have
// been spoken at either of two times is left for review.
func (r *resolver) joinStatements() {
	groups := map[string][]int32{}
	for _, n := range r.ofKind(cooperation.KindStatement) {
		k := r.statementKey(n)
		groups[k] = append(groups[k], n)
	}
	for _, k := range sortedKeys(groups) {
		if len(groups[k]) > 1 {
			r.joinWords(k, groups[k])
		}
	}
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// statementKey identifies a statement by its words and who speaks them.
func (r *resolver) statementKey(n int32) string {
	s := r.record(n).(*cooperation.Statement)
	var who []string
	for _, p := range s.Speakers {
		who = append(who, cmp.Or(r.clusterKey(n, p.Official), fold(p.Label)))
	}
	slices.Sort(who)
	return strings.Join(who, "+") + ": " + strings.Join(strings.Fields(s.Text), " ")
}

// spoken is what is known of when one statement was made, by the records that
// tell it.
type spoken struct {
	node  int32
	times []occasion      // different dates
	at    map[int32]int32 // by report, the happening at which it was made
}

// joinWords joins statements of equal words and speakers: those of known days
// first, then each of the others to the one that it fits.
func (r *resolver) joinWords(key string, group []int32) {
	var known, rest []*spoken
	for _, n := range group {
		s := r.spoken(n)
		if len(s.times) > 0 && s.times[0].exact {
			known = append(known, s)
		} else {
			rest = append(rest, s)
		}
	}
	evidence := proof(EvidenceText, key)
	join := func(made []*spoken, s *spoken) []*spoken {
		for _, m := range slices.Backward(made) {
			if r.oneSpeech(m, s) && r.join(m.node, s.node, byIdentity, evidence) {
				m.add(s)
				return made
			}
		}
		return append(made, s)
	}
	var made, open []*spoken
	for _, s := range known {
		made = join(made, s)
	}
	for _, s := range rest {
		var fits []*spoken
		for _, m := range made {
			if r.oneSpeech(m, s) && r.obstacle(m.node, s.node, byIdentity) == "" {
				fits = append(fits, m)
			}
		}
		switch len(fits) {
		case 0:
			open = join(open, s)
		case 1:
			r.join(fits[0].node, s.node, byIdentity, evidence)
		default:
			for _, m := range fits {
				r.log(m.node, s.node, LinkReview, reasonUndecided, evidence)
			}
		}
	}
}

// spoken reads when a statement was made: on its own date, or on that of the
// happening at which it was made.
func (r *resolver) spoken(n int32) *spoken {
	x := r.record(n).(*cooperation.Statement)
	s := &spoken{node: n, at: map[int32]int32{}}
	date := x.Date
	if m, ok := r.local[localKey{r.nodes[n].report, x.At}]; ok && x.At != "" {
		s.at[r.nodes[n].report] = m
		if i := r.occasion[m]; i >= 0 && date.IsZero() {
			date = r.occasions[i].date
		}
	}
	if !date.IsZero() {
		o := occasion{date: date}
		o.measure()
		s.times = []occasion{o}
	}
	return s
}

// add adds what another record of one statement says.
func (s *spoken) add(other *spoken) {
	for _, t := range other.times {
		if !slices.ContainsFunc(s.times, func(u occasion) bool { return u.date == t.date }) {
			s.times = append(s.times, t)
		}
	}
	for report, at := range other.at {
		s.at[report] = at
	}
}

// oneSpeech reports whether two statements of equal words may have been made at
// one time: no report tells of them at two happenings, and their dates do not
// miss each other by more than the slack.
func (r *resolver) oneSpeech(a, b *spoken) bool {
	for report, at := range b.at {
		if other, ok := a.at[report]; ok && r.root(other) != r.root(at) {
			return false
		}
	}
	for i := range a.times {
		for j := range b.times {
			x, y := &a.times[i], &b.times[j]
			if x.date.Overlaps(y.date) == edtf.No && !(x.exact && y.exact && r.endsNear(x, y)) {
				return false
			}
		}
	}
	return true
}
