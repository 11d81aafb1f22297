package timeline

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
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
	for i := range r.Records {
		n := int32(i)
		if !r.Records[n].Kind().Happening() || len(r.of(r.root(n))) < 2 {
			continue
		}
		for _, id := range delegationsOf(r.record(n)) {
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
	if m, ok := r.local.Find(r.Records[n].Report, d.Head.Official); ok && d.Head.Official != "" {
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
