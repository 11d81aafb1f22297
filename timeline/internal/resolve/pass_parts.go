package resolve

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/label"
)

// passParts links delegations and statements, whose identity follows from that of
// the records around them.
func (r *resolver) passParts() {
	r.joinDelegations()
	r.joinStatements()
}

// joinDelegations joins the delegations of one party to one happening, where
// each report names one and their heads do not contradict each other.
func (r *resolver) joinDelegations() {
	type sent struct {
		happening, node, report int32
		party                   string
	}
	var list []sent
	for i := range r.Records {
		n := int32(i)
		if !r.Records[n].Kind().Happening() || len(r.of(r.root(n))) < 2 {
			continue
		}
		for _, id := range DelegationsOf(r.record(n)) {
			m, ok := r.local.Find(r.Records[n].Report, id)
			if !ok {
				continue
			}
			if d, ok := r.record(m).(*cooperation.Delegation); ok {
				list = append(list, sent{slices.Min(r.of(r.root(n))), m, r.Records[n].Report, r.partyKey(m, d.Party)})
			}
		}
	}
	slices.SortFunc(list, func(x, y sent) int {
		return cmp.Or(cmp.Compare(x.happening, y.happening), strings.Compare(x.party, y.party), cmp.Compare(x.node, y.node))
	})
	list = slices.Compact(list)
	for start := 0; start < len(list); {
		end := start
		var reports []int32
		for end < len(list) && list[end].happening == list[start].happening && list[end].party == list[start].party {
			reports = append(reports, list[end].report)
			end++
		}
		group := list[start:end]
		start = end
		slices.Sort(reports)
		if len(slices.Compact(reports)) < len(group) {
			continue // a report tells of two delegations; which is which is not known
		}
		for i := 1; i < len(group); i++ {
			for j := i - 1; j >= 0; j-- {
				a, b := group[j].node, group[i].node
				if r.sameHead(a, b) {
					var m Evidence
					m.Add(EvidenceWhole, r.policy.Points.Whole)
					r.join(a, b, byEvidence, m)
					break
				}
			}
		}
	}
}

// sameHead reports whether two delegations can have one head.
func (r *resolver) sameHead(a, b int32) bool {
	x, y := r.headOf(a), r.headOf(b)
	return x < 0 || y < 0 || r.root(x) == r.root(y)
}

func (r *resolver) headOf(n int32) int32 {
	d := r.record(n).(*cooperation.Delegation)
	if m, ok := r.local.Find(r.Records[n].Report, d.Head.Official); ok && d.Head.Official != "" {
		return m
	}
	return -1
}

// DelegationsOf returns the local IDs of the delegations to a happening.
func DelegationsOf(rec cooperation.Record) []cooperation.ID {
	switch x := rec.(type) {
	case *cooperation.Visit:
		return x.Delegations
	case *cooperation.Meeting:
		return x.Delegations
	case *cooperation.Ceremony:
		return x.Delegations
	}
	return nil
}

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
	evidence := byKey(EvidenceText, key)
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
				reviews.add(pair{m, n, evidence.Score(), evidence}, reasonOccasions)
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
	times []features      // different dates
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
	evidence := byKey(EvidenceText, key)
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
			if r.oneSpeech(m, s) && r.forbids(m.node, s.node, byIdentity) == "" {
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
				r.log(m.node, s.node, Review, reasonUndecided, evidence)
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
		if i := r.featuresAt[m]; i >= 0 && date.IsZero() {
			date = r.features[i].date
		}
	}
	if !date.IsZero() {
		o := features{date: date}
		o.readDate()
		s.times = []features{o}
	}
	return s
}

// add adds what another record of one statement says.
func (s *spoken) add(other *spoken) {
	for _, t := range other.times {
		if !slices.ContainsFunc(s.times, func(u features) bool { return u.date == t.date }) {
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
