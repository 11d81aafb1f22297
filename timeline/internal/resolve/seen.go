package resolve

import (
	"cmp"
	"math"
	"slices"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// aYear is the most days between two sightings that count as the same time.
const aYear = 366

// dayRange is the days from first to last, see civil.
type dayRange struct{ first, last int64 }

// seen is when somebody was seen, in order. Spans less than a year apart
// are one, since nothing asks for shorter times.
type seen []dayRange

// unite is when somebody was seen who is both.
func (p seen) unite(q seen) seen {
	if len(q) == 0 {
		return p
	}
	all := slices.Concat(p, q)
	slices.SortFunc(all, func(x, y dayRange) int { return cmp.Or(cmp.Compare(x.first, y.first), cmp.Compare(x.last, y.last)) })
	out := all[:1]
	for _, s := range all[1:] {
		if last := &out[len(out)-1]; s.first-last.last <= aYear {
			last.last = max(last.last, s.last)
			continue
		}
		out = append(out, s)
	}
	return slices.Clip(out)
}

// gap is the least number of days between two who were seen, 0 if nobody knows when
// one of them was.
func (p seen) gap(q seen) int64 {
	if len(p) == 0 || len(q) == 0 {
		return 0
	}
	least := int64(1 << 50)
	for _, x := range p {
		for _, y := range q {
			least = min(least, max(0, y.first-x.last, x.first-y.last))
		}
	}
	return least
}

// sameTime reports whether both are known and of the same time: one begins before
// the other ends, or they are no more than a year apart.
func (p seen) sameTime(q seen) bool {
	if len(p) == 0 || len(q) == 0 {
		return false
	}
	return p[0].first-q[len(q)-1].last <= aYear && q[0].first-p[len(p)-1].last <= aYear
}

// sighting is that a report tells of an official at some time.
type sighting struct {
	official int32
	dayRange
}

// sightings are all of them, sorted by official and time.
type sightings struct {
	first []int32 // of a record, its first one in list; one more for the end
	list  []sighting
}

// readSightings finds when every official is told of: at the happenings and
// acts of the same report, and where a post or rank says when it was held.
func (v *view) readSightings() sightings {
	var all []sighting
	see := func(n int32, d edtf.Date) {
		if s, ok := dayRangeOf(d); ok {
			all = append(all, sighting{n, s})
		}
	}
	for _, x := range v.local.IDs { // report by report, as records lie in memory
		v.sightings(x.Record, see)
	}
	return newSightings(all, len(v.Records))
}

// newSightings sorts sightings of officials among n records.
func newSightings(all []sighting, n int) sightings {
	s := sightings{make([]int32, n+1), make([]sighting, len(all))}
	for _, x := range all {
		s.first[x.official+1]++
	}
	for i := range n {
		s.first[i+1] += s.first[i]
	}
	next := slices.Clone(s.first)
	for _, x := range all {
		s.list[next[x.official]] = x
		next[x.official]++
	}
	for i := range n {
		slices.SortFunc(s.of(int32(i)), byTime)
	}
	return s
}

// byTime orders the sightings of one official.
func byTime(x, y sighting) int {
	return cmp.Or(cmp.Compare(x.first, y.first), cmp.Compare(x.last, y.last))
}

// dayRangeOf is the days of a date that states its years and ends.
func dayRangeOf(d edtf.Date) (dayRange, bool) {
	if d.IsZero() {
		return dayRange{}, false
	}
	o := whenOf(d)
	return dayRange{o.first, o.last}, o.dated
}

// of returns the sightings of one official.
func (s *sightings) of(n int32) []sighting { return s.list[s.first[n]:s.first[n+1]] }

// seen is when some officials were seen, taken together.
func (s *sightings) seen(officials []int32) seen {
	var all seen
	for _, n := range officials {
		for _, x := range s.of(n) {
			all = append(all, x.dayRange)
		}
	}
	return seen(nil).unite(all)
}

// splitByAbsence parts officials whose records say the same where nobody of them was
// seen for longer than bound days. Officials without any date are a part of their
// own, unless the others are one part. A bound of 0 parts nothing.
func (s *sightings) splitByAbsence(officials []int32, bound int64) [][]int32 {
	if len(officials) < 2 || bound <= 0 {
		return [][]int32{officials}
	}
	var all []sighting
	for _, n := range officials {
		all = append(all, s.of(n)...)
	}
	slices.SortFunc(all, func(x, y sighting) int {
		return cmp.Or(cmp.Compare(x.first, y.first), cmp.Compare(x.last, y.last), cmp.Compare(x.official, y.official))
	})
	if !hasGap(all, bound) {
		return [][]int32{officials}
	}
	period := map[int32]int{} // of an official, the first period without absence in which they were seen
	joined := []int{}         // of a period, an earlier period in which somebody of it was seen too
	last := int64(math.MinInt64 / 2)
	for _, x := range all {
		if x.first-last > bound {
			joined = append(joined, len(joined))
		}
		last = max(last, x.last)
		now := len(joined) - 1
		if first, seen := period[x.official]; seen {
			for k := first; k <= now; k++ {
				joined[k] = joined[first] // seen before and after, so known to last
			}
			continue
		}
		period[x.official] = now
	}
	var parts [][]int32
	at := map[int]int{}
	for _, n := range officials {
		k := -1 // never dated
		if e, seen := period[n]; seen {
			k = joined[e]
		}
		i, known := at[k]
		if !known {
			i = len(parts)
			at[k] = i
			parts = append(parts, nil)
		}
		parts[i] = append(parts[i], n)
	}
	if _, undated := at[-1]; undated && len(parts) == 2 {
		return [][]int32{officials}
	}
	return parts
}

// hasGap reports whether a list in order of time leaves out more than bound days.
func hasGap(all []sighting, bound int64) bool {
	for i, last := 1, int64(math.MinInt64/2); i < len(all); i++ {
		last = max(last, all[i-1].last)
		if all[i].first-last > bound {
			return true
		}
	}
	return false
}
