package timeline

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/label"
)

// joinStatements joins statements of equal words by the same speakers, unless
// they were spoken at two times: politeness repeats itself. One that may have
// been spoken at either of two times is left for review. What a report says
// itself belongs to one occasion: "the sides discussed cooperation" is written of
// many.
func (r *resolver) joinStatements() {
	named, nameless := map[string][]int32{}, map[string][]int32{}
	for _, n := range r.ofKind(cooperation.KindStatement) {
		key, somebody := r.statementKey(n)
		if somebody {
			named[key] = append(named[key], n)
		} else {
			nameless[key] = append(nameless[key], n)
		}
	}
	for _, k := range slices.Sorted(maps.Keys(named)) {
		if len(named[k]) > 1 {
			r.joinWords(k, named[k])
		}
	}
	for _, k := range slices.Sorted(maps.Keys(nameless)) {
		r.joinNameless(k, nameless[k])
	}
}

// joinNameless joins what reports themselves, or people of whom not even the
// party is told, said of one occasion.
func (r *resolver) joinNameless(key string, group []int32) {
	evidence := proof(EvidenceText, key)
	reviews := newReviews(r)
	for i, n := range group {
		s, asked := r.spoken(n), 0
		for _, m := range slices.Backward(group[:i]) {
			t := r.spoken(m)
			at, known := s.at[r.Records[n].Report]
			other, known2 := t.at[r.Records[m].Report]
			switch {
			case known && known2 && r.root(at) == r.root(other):
				r.join(m, n, byIdentity, evidence)
			case !(known && known2) && r.oneSpeech(s, t) && asked < r.policy.Reviews:
				asked++
				reviews.add(edge{m, n, evidence.score(), evidence}, reasonOccasions)
			}
		}
	}
	reviews.log()
}

// statementKey identifies a statement by its words and who speaks them. It is
// false where nobody is told of whom at least the party is known.
func (r *resolver) statementKey(n int32) (key string, somebody bool) {
	s := r.record(n).(*cooperation.Statement)
	somebody = len(s.Speakers) > 0
	var who []string
	for _, p := range s.Speakers {
		name := r.clusterKey(n, p.Official)
		if name == "" {
			of := cmp.Or(p.Party, p.Post.Of)
			somebody = somebody && of != ""
			name = r.partyKey(n, of) + " " + string(p.Post.Role) + " " + label.Fold(cmp.Or(p.Label, p.Post.Title))
		}
		who = append(who, name)
	}
	slices.Sort(who)
	return strings.Join(who, "+") + ": " + strings.Join(strings.Fields(s.Text), " "), somebody
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
	if m, ok := r.local.Find(r.Records[n].Report, x.At); ok && x.At != "" {
		s.at[r.Records[n].Report] = m
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
