package resolve

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
