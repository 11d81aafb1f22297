package resolve

import (
	"slices"
	"strings"

	"github.com/defcoop/defcoop/timeline/internal/label"
)

// statedApart reports whether two rows of lists state otherwise where, at what level,
// by what organ or by whom.
func (r *weigher) statedApart(x, y *features) bool {
	a, b := levelOf(r.record(x.record)), levelOf(r.record(y.record))
	return a != b && a != "" && b != "" || otherwise(x.cities, y.cities) || otherwise(x.sites, y.sites) ||
		contradict(x.bodies, y.bodies) || headsApart(x, y)
}

// otherwise reports whether two lists both say something, and nothing that is the same.
func otherwise[T comparable](xs, ys []T) bool {
	return len(xs) > 0 && len(ys) > 0 && !intersects(xs, ys)
}

// headsApart reports whether the heads of a side hold other posts.
func headsApart(x, y *features) bool {
	heads := func(o *features, side string) (posts []PostKey) {
		for i := range o.people {
			if p := &o.people[i]; p.part.led() && p.side == side {
				posts = append(posts, p.posts...)
			}
		}
		return posts
	}
	for i := range x.people {
		if side := x.people[i].side; otherwise(heads(x, side), heads(y, side)) {
			return true
		}
	}
	return false
}

// itemCount is a piece of equipment or a unit, and how many, 0 where that is not said.
type itemCount struct {
	text  string
	count int
}

// itemsApart reports whether two activities are about other units or equipment, or
// about another number of them. Designations in two scripts do not compare.
func itemsApart(xs, ys []itemCount) bool {
	compared := false
	for _, x := range xs {
		for _, y := range ys {
			switch {
			case label.Script(x.text) != label.Script(y.text):
			case x.text != y.text:
				compared = true
			case x.count == y.count || x.count == 0 || y.count == 0:
				return false
			default:
				return true
			}
		}
	}
	return compared
}

// likeness counts what two records state alike, less what they state otherwise: whole
// lists of topics, names, places, organs, units and values, and the level. It decides
// between pairs of one score.
func (r *weigher) likeness(x, y *features) int {
	like := compareLists(x.topics, y.topics) + compareLists(x.cities, y.cities) + compareLists(x.sites, y.sites) +
		compareLists(x.organs, y.organs) + compareLists(x.items, y.items) + compareLists(x.details, y.details) +
		compareLabels(x.labels, y.labels) + compareLabels(x.occasions, y.occasions)
	switch a, b := levelOf(r.record(x.record)), levelOf(r.record(y.record)); {
	case a == "" || b == "":
	case a == b:
		like += 2
	default:
		like -= 2
	}
	return like
}

// compareLists is 2 for equal lists, 1 where one holds all of the other, -1 where both
// share something, -2 where they share nothing, 0 where one is empty.
func compareLists[T comparable](xs, ys []T) int {
	a, b := containsAll(xs, ys), containsAll(ys, xs)
	switch {
	case len(xs) == 0 || len(ys) == 0:
		return 0
	case a && b:
		return 2
	case a || b:
		return 1
	case intersects(xs, ys):
		return -1
	}
	return -2
}

func compareLabels(xs, ys []label.Label) int {
	texts := func(list []label.Label) (out []string) {
		for _, l := range list {
			out = append(out, l.Text)
		}
		return out
	}
	return compareLists(texts(xs), texts(ys))
}

// numbersDiffer reports whether two things have different identifiers of one
// scheme, and none in common.
func numbersDiffer(xs, ys []string) bool {
	return !intersects(xs, ys) && slices.ContainsFunc(xs, func(x string) bool {
		scheme, _, _ := strings.Cut(x, ":")
		return slices.ContainsFunc(ys, func(y string) bool { return strings.HasPrefix(y, scheme+":") })
	})
}

// contradict reports whether something said of a side in both lists is nowhere
// the same.
func contradict(xs, ys []sideFact) bool {
	for _, x := range xs {
		of := func(list []sideFact) (names []string) {
			for _, b := range list {
				if b.side == x.side {
					names = append(names, b.name)
				}
			}
			return names
		}
		if other := of(ys); len(other) > 0 && !intersects(of(xs), other) {
			return true
		}
	}
	return false
}

// intersects reports whether two short lists share an element.
func intersects[T comparable](a, b []T) bool {
	return slices.ContainsFunc(a, func(x T) bool { return slices.Contains(b, x) })
}

// containsAll reports whether a short list holds all elements of another.
func containsAll[T comparable](part, all []T) bool {
	return !slices.ContainsFunc(part, func(x T) bool { return !slices.Contains(all, x) })
}

// equalSets reports whether two short lists hold the same elements.
func equalSets[T comparable](a, b []T) bool { return containsAll(a, b) && containsAll(b, a) }
