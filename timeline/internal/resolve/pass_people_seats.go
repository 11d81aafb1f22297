package resolve

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/timeline/internal/match"
)

// passSeats asks about officials who held one seat on one day and are not one by
// then. Their names are in scripts that cannot be compared, or say too little, or
// differ in one letter. Nothing is joined: on a day of a handover there are two.
func passSeats(v *view) findings {
	o := newOfficials(v)
	list := v.holders()
	asked := map[[2]int32]bool{}
	for start := 0; start < len(list); {
		end := start + 1
		for end < len(list) && list[end].seat == list[start].seat && list[end].day == list[start].day {
			end++
		}
		for i, x := range list[start:end] {
			for _, y := range list[start : start+i] {
				both := [2]int32{min(x.root, y.root), max(x.root, y.root)}
				if x.root == y.root || asked[both] {
					continue
				}
				asked[both] = true
				if reason := o.whyOneHolder(x, y); reason != "" {
					var m Evidence
					m.Add(EvidencePost, v.policy.Points.Post)
					m.Add(EvidenceDate, v.policy.Points.Date)
					o.found.ask(pair{min(x.official, y.official), max(x.official, y.official), m.Score(), m}, reason)
				}
			}
		}
		start = end
	}
	return o.findings()
}

// holder is an official of a seat who was seen on a day.
type holder struct {
	seat           PostKey
	day            int64
	official, root int32
}

// holders lists the officials who are told to hold a seat by the days on which they
// were seen, each person once a day.
func (v *view) holders() []holder {
	var list []holder
	for i := range v.profiles.list {
		p := &v.profiles.list[i]
		for _, k := range p.posts {
			if !k.isSeat() {
				continue
			}
			for _, n := range p.records {
				for _, s := range v.profiles.saw.of(n) {
					if s.first == s.last {
						list = append(list, holder{k, s.first, n, v.root(n)})
					}
				}
			}
		}
	}
	slices.SortFunc(list, func(x, y holder) int {
		return cmp.Or(strings.Compare(string(x.seat.Role), string(y.seat.Role)), strings.Compare(x.seat.Of, y.seat.Of),
			cmp.Compare(x.day, y.day), cmp.Compare(x.root, y.root), cmp.Compare(x.official, y.official))
	})
	return slices.CompactFunc(list, func(x, y holder) bool { return x.seat == y.seat && x.day == y.day && x.root == y.root })
}

// whyOneHolder says why two holders of one seat on one day are likely one person,
// "" if they are not.
func (o *officials) whyOneHolder(x, y holder) string {
	a, b := o.profiles.of[x.official], o.profiles.of[y.official]
	_, result := o.profiles.weigh(a, b, Points{})
	switch {
	case result.Verdict == match.Different && o.profiles.oneLetter(a, b):
		return reasonAlike
	case result.Verdict != match.Weak || result.Kin || o.anyContradict(o.variantsOf(x.root), o.variantsOf(y.root)):
		return ""
	case result.Unread:
		return reasonUnread
	}
	return reasonSeat
}
