package resolve

import (
	_ "embed"
	"slices"
	"sync"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/table"
)

// A seat is a post that one person at a time holds: two who hold it on one day are
// one, unless their names contradict each other or it was the day of a handover.

// seatsTable holds the roles that make a post a seat. The form is the role. It holds
// for states or organizations, but for the states that are named as having several
// holders.
//
//go:embed data/seats.tsv
var seatsTable string

var seats = sync.OnceValue(func() map[PostKey]bool { return readSeats(seatsTable) })

func readSeats(text string) map[PostKey]bool {
	all := map[PostKey]bool{}
	for r := range table.Rows(text) {
		all[PostKey{cooperation.Role(r.Form), r.Where}] = r.Meaning == "one holder"
	}
	return all
}

// isSeat reports whether one person at a time holds a post.
func (k PostKey) isSeat() bool {
	if k.Of == "" {
		return false
	}
	if one, named := seats()[k]; named {
		return one
	}
	if cooperation.Country(k.Of).Valid() {
		return seats()[PostKey{k.Role, "state"}]
	}
	return seats()[PostKey{k.Role, "organization"}]
}

// shareSeat reports whether a seat stands in both lists.
func shareSeat(xs, ys []PostKey) bool {
	return slices.ContainsFunc(xs, func(k PostKey) bool { return slices.Contains(ys, k) && k.isSeat() })
}
