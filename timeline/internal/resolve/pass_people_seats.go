package resolve

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/timeline/internal/match"
)

// passSeats asks about officials who held one seat on one day and are not one by
// then. Their names are in scripts that cannot be compared, or say too little, or
// differ in one letter. Where the scripts cannot be compared and nobody else was seen
// on that day, it asks about the nearest within a year. Nothing is joined: on a day of
// a handover there are two.
func passSeats(v *view) findings {
	s := seatPass{newOfficials(v), map[[2]int32]bool{}, map[int32]bool{}}
	list := v.holders()
	for start := 0; start < len(list); {
		end := start + 1
		for end < len(list) && list[end].seat == list[start].seat {
			end++
		}
		s.askByDay(list[start:end])
		s.askNearest(list[start:end])
		start = end
	}
	return s.findings()
}

// seatPass is the work on holders of seats.
type seatPass struct {
	*officials
	compared map[[2]int32]bool // of two roots
	asked    map[int32]bool    // of a root
}

// askByDay asks about the holders of a seat on one day. The list is in order of days.
func (s seatPass) askByDay(list []holder) {
	for i, x := range list {
		for k := i - 1; k >= 0 && list[k].day == x.day; k-- {
			s.ask(x, list[k])
		}
	}
}

// askNearest asks about holders of a seat of whom nothing was asked yet, each with the
// nearest in time whose name cannot be compared. The list is in order of days.
func (s seatPass) askNearest(list []holder) {
	const few = 64 // of the days on either side
	for i, x := range list {
		if s.asked[x.root] {
			continue
		}
		var best *holder
		near := func(y *holder) bool { return max(y.day-x.day, x.day-y.day) <= aYear }
		nearer := func(y *holder) {
			if (best == nil || max(y.day-x.day, x.day-y.day) < max(best.day-x.day, x.day-best.day)) && s.whyOneHolder(x, *y) == reasonUnread {
				best = y
			}
		}
		for k := i - 1; k >= max(0, i-few) && near(&list[k]); k-- {
			nearer(&list[k])
		}
		for k := i + 1; k < min(len(list), i+few) && near(&list[k]); k++ {
			nearer(&list[k])
		}
		if best != nil {
			s.ask(x, *best)
		}
	}
}

// ask leaves two holders of one seat to people, if they are likely one.
func (s seatPass) ask(x, y holder) {
	both := [2]int32{min(x.root, y.root), max(x.root, y.root)}
	if x.root == y.root || s.compared[both] {
		return
	}
	s.compared[both] = true
	reason := s.whyOneHolder(x, y)
	if reason == "" {
		return
	}
	s.asked[x.root], s.asked[y.root] = true, true
	var m Evidence
	m.Add(EvidencePost, s.policy.Points.Post)
	if x.day == y.day {
		m.Add(EvidenceDate, s.policy.Points.Date)
	}
	s.found.ask(pair{min(x.official, y.official), max(x.official, y.official), m.Score(), m}, reason)
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
	if x.root == y.root {
		return ""
	}
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
