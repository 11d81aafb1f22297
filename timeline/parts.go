package timeline

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// parts links delegations and statements, whose identity follows from that of
// the records around them.
func (r *resolver) parts() {
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
	for i := range r.nodes {
		n := int32(i)
		if !r.nodes[n].kind().Happening() || len(r.of(r.root(n))) < 2 {
			continue
		}
		for _, id := range delegationsOf(r.record(n)) {
			m, ok := r.local[localKey{r.nodes[n].report, id}]
			if !ok {
				continue
			}
			if d, ok := r.record(m).(*cooperation.Delegation); ok {
				list = append(list, sent{slices.Min(r.of(r.root(n))), m, r.nodes[n].report, r.partyKey(m, d.Party)})
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
					var m marks
					m.add(EvidenceWhole, r.policy.Points.Whole)
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
	if m, ok := r.local[localKey{r.nodes[n].report, d.Head.Official}]; ok && d.Head.Official != "" {
		return m
	}
	return -1
}

func delegationsOf(rec cooperation.Record) []cooperation.ID {
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

// utterance is what tells a statement from others with the same words.
type utterance struct {
	node     int32
	speakers string    // who says it; empty for the report itself
	nobody   bool      // the report itself, or somebody of whom not even the party is told
	at       string    // the cluster of the occasion, empty if none is given
	date     edtf.Date // of the statement, else of the occasion
}

// joinStatements joins statements of equal words by the same speakers, unless
// they were said on different occasions. What a report says itself belongs to
// one occasion: "the sides discussed cooperation" is written of many.
func (r *resolver) joinStatements() {
	groups := map[string][]utterance{}
	var texts []string
	for _, n := range r.ofKind(cooperation.KindStatement) {
		s := r.record(n).(*cooperation.Statement)
		text := strings.Join(strings.Fields(s.Text), " ")
		if groups[text] == nil {
			texts = append(texts, text)
		}
		groups[text] = append(groups[text], r.utterance(n, s))
	}
	slices.Sort(texts)
	said := map[int32]utterance{}
	for _, text := range texts {
		for _, u := range groups[text] {
			said[u.node] = u
		}
	}
	r.barrier = func(small, large []int32) string {
		for _, a := range small {
			for _, b := range large {
				if !said[a].mayBe(said[b]) {
					return reasonOccasions
				}
			}
		}
		return ""
	}
	reviews := newReviews(r)
	for _, text := range texts {
		group := groups[text]
		slices.SortStableFunc(group, func(x, y utterance) int { return strings.Compare(x.speakers, y.speakers) })
		for i, u := range group {
			asked := 0
			for j := i - 1; j >= 0 && group[j].speakers == u.speakers; j-- {
				v := group[j]
				m := proof(EvidenceText, text)
				if !v.mayBe(u) {
					continue
				}
				if u.nobody && (u.at == "" || u.at != v.at) {
					if asked++; asked <= r.policy.Reviews {
						reviews.add(edge{min(v.node, u.node), max(v.node, u.node), m.score(), m}, reasonOccasions)
					}
					continue
				}
				if r.join(v.node, u.node, byEvidence, m) {
					break
				}
			}
		}
	}
	reviews.log()
	r.barrier = nil
}

// mayBe reports whether two utterances of equal words can be one.
func (u utterance) mayBe(v utterance) bool {
	if u.at != "" && v.at != "" {
		return u.at == v.at
	}
	return u.date.Overlaps(v.date) != edtf.No
}

func (r *resolver) utterance(n int32, s *cooperation.Statement) utterance {
	u := utterance{node: n, nobody: len(s.Speakers) == 0, at: r.clusterKey(n, s.At), date: s.Date}
	if m, ok := r.local[localKey{r.nodes[n].report, s.At}]; ok && s.Date.IsZero() && r.occasion[m] >= 0 {
		u.date = r.occasions[r.occasion[m]].date
	}
	var who []string
	for _, p := range s.Speakers {
		name := r.clusterKey(n, p.Official)
		if name == "" {
			u.nobody = u.nobody || p.Party == "" && p.Post.Of == ""
			name = r.partyKey(n, cmp.Or(p.Party, p.Post.Of)) + " " + string(p.Post.Role) + " " + fold(cmp.Or(p.Label, p.Post.Title))
		}
		who = append(who, name)
	}
	slices.Sort(who)
	u.speakers = strings.Join(who, "+")
	return u
}
