package timeline

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/combine"
)

// place derives the bounds of the entries and puts them in order.
func place(t *resolution, s combine.Outlines, entries []Entry) {
	o := ordering{t: t, outlines: s, entries: entries, first: make([]int32, len(t.Members)+1)}
	for i := range entries {
		o.first[entries[i].index+1]++
	}
	for i := range t.Members {
		o.first[i+1] += o.first[i]
	}
	o.readLinks()
	o.deriveNotAfter()
	o.deriveBegun()
	o.rank()
	o.positions()

	order := make([]int, len(entries))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, o.compare)
	sorted := make([]Entry, len(entries))
	for i, j := range order {
		sorted[i] = entries[j]
	}
	copy(entries, sorted)
}

// ordering is what the order of entries is made of.
type ordering struct {
	t        *resolution
	outlines combine.Outlines
	entries  []Entry
	first    []int32       // of a cluster, its first entry; one more for the end
	after    map[int][]int // of an entry, those that sources say came before
	ranks    []int         // longest chain of earlier entries
	position []edtf.Day    // by which entries are sorted
	known    []bool        // whether there is a position
}

// of returns the entries of a cluster, from the first to before the last; none
// of -1.
func (o *ordering) of(cluster int) (first, last int) {
	if cluster < 0 {
		return 0, 0
	}
	return int(o.first[cluster]), int(o.first[cluster+1])
}

// readLinks collects what sources say about order, between entries whose
// records have one entry each.
func (o *ordering) readLinks() {
	o.after = map[int][]int{}
	for i := range o.entries {
		rec, find := o.outlines.Shown(o.t.Clusters, o.entries[i].index)
		for _, l := range rec.Told().Links {
			to, end := o.of(find(l.To))
			if from, last := o.of(o.entries[i].index); end-to != 1 || last-from != 1 || to == i {
				continue
			}
			switch l.Kind {
			case cooperation.LinkBefore:
				o.after[to] = append(o.after[to], i)
			case cooperation.LinkFollowed:
				o.after[i] = append(o.after[i], to)
			}
		}
	}
}

// whole returns the entries of what an entry is part of, as of does.
func (o *ordering) whole(i int) (first, last int) {
	if o.entries[i].Part.IsZero() {
		return 0, 0
	}
	return o.of(o.t.indexOf(o.entries[i].Part))
}

// rank counts for every entry the longest chain of entries said to have come
// before it. Circles, which sources may make together, count once.
func (o *ordering) rank() {
	o.ranks = make([]int, len(o.entries))
	state := make([]uint8, len(o.entries))
	var visit func(i int) int
	visit = func(i int) int {
		if state[i] != 0 {
			return o.ranks[i]
		}
		state[i] = 1
		for _, j := range o.after[i] {
			o.ranks[i] = max(o.ranks[i], visit(j)+1)
		}
		// A part comes after the line of its whole.
		for j, last := o.whole(i); j < last; j++ {
			o.ranks[i] = max(o.ranks[i], visit(j)+1)
		}
		return o.ranks[i]
	}
	for i := range o.entries {
		visit(i)
	}
}

// positions decides on which day an entry stands: on the first that its date
// may touch, on the last if the first is open; an undated part where its
// whole stands; what is left, and what states no year, on its bound.
func (o *ordering) positions() {
	o.position, o.known = make([]edtf.Day, len(o.entries)), make([]bool, len(o.entries))
	for i, e := range o.entries {
		if e.Date.IsYearless() {
			continue
		}
		if first, ok := e.Date.Earliest(); ok {
			o.position[i], o.known[i] = first, true
		} else if last, ok := e.Date.Latest(); ok {
			o.position[i], o.known[i] = last, true
		}
	}
	for i, e := range o.entries {
		if whole, last := o.whole(i); !o.known[i] && whole < last && !o.entries[whole].Date.IsZero() {
			o.position[i], o.known[i] = o.position[whole], o.known[whole]
		}
		if !o.known[i] {
			o.position[i], o.known[i] = e.bound().Latest()
		}
	}
}

func (o *ordering) compare(i, j int) int {
	a, b := &o.entries[i], &o.entries[j]
	if o.known[i] != o.known[j] {
		if o.known[i] {
			return -1
		}
		return 1
	}
	if c := o.position[i].Compare(o.position[j]); c != 0 {
		return c
	}
	return cmp.Or(
		cmp.Compare(o.ranks[i], o.ranks[j]),
		a.Date.Compare(b.Date),
		cmp.Compare(kindOrder(a.Kind), kindOrder(b.Kind)),
		a.ID.Compare(b.ID),
		cmp.Compare(a.action, b.action),
		strings.Compare(a.Action, b.Action),
	)
}

// kindOrder puts what holds other things before what is held.
func kindOrder(k cooperation.Kind) int {
	return slices.Index([]cooperation.Kind{
		cooperation.KindMilestone, cooperation.KindOffice, cooperation.KindArmedConflict, cooperation.KindAgreement,
		cooperation.KindVisit, cooperation.KindActivity, cooperation.KindCeremony, cooperation.KindMeeting,
		cooperation.KindStatement,
	}, k)
}
