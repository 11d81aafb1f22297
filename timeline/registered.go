package timeline

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/match"
)

// joinRegistered links officials who have an identifier in common, whatever
// their names: a register knows who married and who goes by another name. But
// it is copied by hand, and where no word of two names agrees, it is as likely
// that somebody took the wrong line: people should look. A record that has a
// word of both names, because it tells both, joins them.
func (r *resolver) joinRegistered() {
	type entry struct {
		key           string
		profile, node int32
	}
	var list []entry
	for _, n := range r.ofKind(cooperation.KindOfficial) {
		for _, k := range identifierKeys(n, r.record(n)) {
			list = append(list, entry{k, r.people.of[n], n})
		}
	}
	slices.SortFunc(list, func(x, y entry) int {
		return cmp.Or(strings.Compare(x.key, y.key), cmp.Compare(x.profile, y.profile), cmp.Compare(x.node, y.node))
	})
	type pair struct {
		a, b  int32
		proof marks
	}
	var doubts []pair
	for start := 0; start < len(list); {
		end := start + 1
		var first []entry // of each profile
		for first = list[start:end:end]; end < len(list) && list[end].key == list[start].key; end++ {
			if list[end].profile == list[end-1].profile {
				r.join(list[end-1].node, list[end].node, byIdentity, proof(EvidenceIdentifier, list[end].key))
				continue
			}
			first = append(first, list[end])
		}
		start = end
		for i, x := range first {
			for n, y := range first[i+1:] {
				if r.policy.Compare > 0 && n >= r.policy.Compare {
					r.log(x.node, y.node, LinkReview, reasonCrowded, marks{})
					break
				}
				why := proof(EvidenceIdentifier, x.key)
				switch {
				case match.Unlike(r.people.profiles[x.profile].name, r.people.profiles[y.profile].name):
					doubts = append(doubts, pair{x.node, y.node, why})
				case r.root(x.node) != r.root(y.node):
					r.join(x.node, y.node, byIdentity, why)
				}
			}
		}
	}
	for _, d := range doubts {
		if r.root(d.a) != r.root(d.b) && r.obstacle(d.a, d.b, byIdentity) == "" {
			r.log(d.a, d.b, LinkReview, reasonUnlike, d.proof)
		}
	}
}
