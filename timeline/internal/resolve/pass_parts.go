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

// passDelegations joins the delegations of one party to one happening, where
// each report names one and their heads do not contradict each other.
func passDelegations(v *view) findings {
	d := v.draft()
	type sent struct {
		happening, record, report int32
		party                     string
	}
	var list []sent
	for i := range v.Records {
		n := int32(i)
		if !v.Records[n].Kind().Happening() || len(v.of(v.root(n))) < 2 {
			continue
		}
		g, _ := cooperation.GatheringOf(v.record(n))
		for _, id := range g.Delegations {
			m, ok := v.local.Find(v.Records[n].Report, id)
			if !ok {
				continue
			}
			if x, ok := v.record(m).(*cooperation.Delegation); ok {
				list = append(list, sent{slices.Min(v.of(v.root(n))), m, v.Records[n].Report, v.partyKey(m, x.Party)})
			}
		}
	}
	joined := map[[2]int32]int32{} // of two delegations that were held to be one, the happening
	slices.SortFunc(list, func(x, y sent) int {
		return cmp.Or(cmp.Compare(x.happening, y.happening), strings.Compare(x.party, y.party), cmp.Compare(x.record, y.record))
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
				a, b := group[j].record, group[i].record
				if v.sameHead(a, b) {
					var m Evidence
					m.Add(EvidenceWhole, v.policy.Points.Whole)
					d.join(a, b, byEvidence, m)
					joined[[2]int32{a, b}] = group[i].happening
					break
				}
			}
		}
	}
	return findings{decisions: d.decisions, witnesses: func(x *Decision) []witness {
		at := joined[[2]int32{min(x.A, x.B), max(x.A, x.B)}]
		return []witness{ofRecords(0, at, at)}
	}}
}

// sameHead reports whether two delegations can have one head: the heads are one, or
// one is a co-head beside the other.
func (v *view) sameHead(a, b int32) bool {
	xs, ys := v.leadersOf(a), v.leadersOf(b)
	return len(xs) == 0 || len(ys) == 0 || slices.Contains(xs, ys[0]) || slices.Contains(ys, xs[0])
}

// leadersOf are the clusters of the officials who lead a delegation, the head first;
// none if the head has no name.
func (v *view) leadersOf(n int32) []int32 {
	head := v.headOf(n)
	if head < 0 {
		return nil
	}
	roots := []int32{v.root(head)}
	for _, x := range v.record(n).(*cooperation.Delegation).CoHeads {
		if m, ok := v.find(n, x.Official); ok {
			roots = append(roots, v.root(m))
		}
	}
	return roots
}

func (v *view) headOf(n int32) int32 {
	d := v.record(n).(*cooperation.Delegation)
	if m, ok := v.local.Find(v.Records[n].Report, d.Head.Official); ok && d.Head.Official != "" {
		return m
	}
	return -1
}

// passStatements joins statements of equal words by the same speakers, unless
// they were spoken at two times: politeness repeats itself. A statement that may
// have been spoken at either of two times is left for review. Words of the report
// itself are joined only within one happening, since "the sides discussed
// cooperation" is written of many.
func passStatements(v *view) findings {
	s := &statements{draft: v.draft()}
	named, nameless := map[string][]int32{}, map[string][]int32{}
	for _, n := range v.ofKind(cooperation.KindStatement) {
		key, somebody := v.statementKey(n)
		if somebody {
			named[key] = append(named[key], n)
		} else {
			nameless[key] = append(nameless[key], n)
		}
	}
	for _, k := range slices.Sorted(maps.Keys(named)) {
		if len(named[k]) > 1 {
			s.joinWords(k, named[k])
		}
	}
	for _, k := range slices.Sorted(maps.Keys(nameless)) {
		s.joinNameless(k, nameless[k])
	}
	s.found.decisions = s.decisions
	return s.found
}

// statements is the work of the pass on statements.
type statements struct {
	*draft
	found findings
}

// joinNameless joins statements whose speakers nothing identifies: words of the
// report itself, or of people whose party is not told. They are joined where they
// were made at one happening.
func (s *statements) joinNameless(key string, group []int32) {
	evidence := byKey(EvidenceText, key)
	for i, n := range group {
		x, asked := s.spoken(n), 0
		for _, m := range slices.Backward(group[:i]) {
			y := s.spoken(m)
			at, known := x.at[s.Records[n].Report]
			other, known2 := y.at[s.Records[m].Report]
			switch {
			case known && known2 && s.root(at) == s.root(other):
				s.join(m, n, byIdentity, evidence)
			case !(known && known2) && s.oneSpeech(x, y) && asked < s.policy.Reviews:
				asked++
				s.found.ask(pair{m, n, evidence.Score(), evidence}, reasonOccasions)
			}
		}
	}
}

// statementKey identifies a statement by its words and its speakers. somebody
// reports whether of every speaker at least the party is known.
func (v *view) statementKey(n int32) (key string, somebody bool) {
	s := v.record(n).(*cooperation.Statement)
	somebody = len(s.Speakers) > 0
	var who []string
	for _, p := range s.Speakers {
		name := v.clusterKey(n, p.Official)
		if name == "" {
			of := cmp.Or(p.Party, p.Post.Of)
			somebody = somebody && of != ""
			name = v.partyKey(n, of) + " " + string(p.Post.Role) + " " + label.Fold(cmp.Or(p.Label, p.Post.Title))
		}
		who = append(who, name)
	}
	slices.Sort(who)
	return strings.Join(who, "+") + ": " + strings.Join(strings.Fields(s.Text), " "), somebody
}

// spoken is what is known of when one statement was made, by the records that
// tell it.
type spoken struct {
	record int32
	times  []when          // different dates
	at     map[int32]int32 // by report, the happening at which it was made
}

// joinWords joins statements of equal words and speakers. Statements of known days
// come first. Each other statement is joined to the one statement that it fits.
func (s *statements) joinWords(key string, group []int32) {
	var known, rest []*spoken
	for _, n := range group {
		x := s.spoken(n)
		if len(x.times) > 0 && x.times[0].exact {
			known = append(known, x)
		} else {
			rest = append(rest, x)
		}
	}
	evidence := byKey(EvidenceText, key)
	join := func(made []*spoken, x *spoken) []*spoken {
		for _, m := range slices.Backward(made) {
			if s.oneSpeech(m, x) && s.join(m.record, x.record, byIdentity, evidence) {
				m.add(x)
				return made
			}
		}
		return append(made, x)
	}
	var made, open []*spoken
	for _, x := range known {
		made = join(made, x)
	}
	for _, x := range rest {
		var fits []*spoken
		for _, m := range made {
			if s.oneSpeech(m, x) && s.forbids(m.record, x.record, byIdentity) == "" {
				fits = append(fits, m)
			}
		}
		switch len(fits) {
		case 0:
			open = join(open, x)
		case 1:
			s.join(fits[0].record, x.record, byIdentity, evidence)
		default:
			for _, m := range fits {
				s.note(m.record, x.record, Review, reasonUndecided, evidence)
			}
		}
	}
}

// spoken reads when a statement was made: on its own date, or on that of the
// happening at which it was made.
func (v *view) spoken(n int32) *spoken {
	x := v.record(n).(*cooperation.Statement)
	s := &spoken{record: n, at: map[int32]int32{}}
	date := x.Date
	if m, ok := v.local.Find(v.Records[n].Report, x.At); ok && x.At != "" {
		s.at[v.Records[n].Report] = m
		if o := v.features.of(m); o != nil && date.IsZero() {
			date = o.date
		}
	}
	if !date.IsZero() {
		s.times = []when{whenOf(date)}
	}
	return s
}

// add adds what another record of one statement says.
func (s *spoken) add(other *spoken) {
	for _, t := range other.times {
		if !slices.ContainsFunc(s.times, func(u when) bool { return u.date == t.date }) {
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
func (v *view) oneSpeech(a, b *spoken) bool {
	for report, at := range b.at {
		if other, ok := a.at[report]; ok && v.root(other) != v.root(at) {
			return false
		}
	}
	for i := range a.times {
		for j := range b.times {
			x, y := &a.times[i], &b.times[j]
			if x.date.Overlaps(y.date) == edtf.No && !(x.exact && y.exact && v.endsNear(x, y)) {
				return false
			}
		}
	}
	return true
}
