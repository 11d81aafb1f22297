package resolve

import (
	"cmp"
	"iter"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/corpus"
)

// A page tells of what happened, and says nothing of what it does not tell. A list
// has a row for each thing of a kind, so that what it leaves out speaks too: the only
// visit of one state to another on a day that a list has is the only one of that day,
// as far as the list knows. A report is a list of a kind if it has many exactly dated
// records of that kind, or if its source says that it is a data set.

// manyRows is the number of exactly dated records of a kind that make a report a list.
const manyRows = 8

// aMonth is for how many days rows of a list count as near each other.
const aMonth = 30

// readSeries notes which features are rows of lists, and how the records of one report
// and block follow each other. It reads the features from start on, which stand report
// by report.
func (t *featureTable) readSeries(v *view, start int) {
	var tables [][]*features
	at := map[int32]int{} // of a data set, its place in tables
	for i := start; i < len(t.list); {
		end := i + 1
		for end < len(t.list) && v.Records[t.list[end].record].Report == v.Records[t.list[i].record].Report {
			end++
		}
		k, known := len(tables), false
		if v.Reports[v.Records[t.list[i].record].Report].Sources[0].Header.Source.Dataset != "" {
			table := v.Table(t.list[i].record)
			if k, known = at[table]; !known {
				k = len(tables)
				at[table] = k
			}
		} else if end-i == 1 {
			i = end
			continue
		}
		if k == len(tables) {
			tables = append(tables, nil)
		}
		for ; i < end; i++ {
			tables[k] = append(tables[k], &t.list[i])
		}
	}
	corpus.Parallel(len(tables), func(i int) {
		own := tables[i]
		v.markRows(own)
		slices.SortFunc(own, func(x, y *features) int {
			return cmp.Or(x.block.compare(y.block), cmp.Compare(x.first, y.first), cmp.Compare(x.record, y.record))
		})
		for rest := own; len(rest) > 0; {
			end := 1
			for end < len(rest) && rest[end].block == rest[0].block {
				end++
			}
			newSeries(rest[:end:end])
			rest = rest[end:]
		}
		v.markCounting(own)
	})
}

// compare orders the keys of blocks.
func (k blockKey) compare(o blockKey) int {
	return cmp.Or(strings.Compare(string(k.kind), string(o.kind)), strings.Compare(k.guests, o.guests), strings.Compare(k.hosts, o.hosts))
}

// markRows notes which records of a report are rows of a list.
func (v *view) markRows(own []*features) {
	source := &v.Reports[v.Records[own[0].record].Report].Sources[0].Header.Source
	dataset := source.Dataset != "" || source.Kind == cooperation.SourceDataset
	exact := map[cooperation.Kind]int{}
	for _, o := range own {
		if o.exact {
			exact[o.block.kind]++
		}
	}
	for _, o := range own {
		o.listed = dataset || exact[o.block.kind] >= manyRows
	}
}

// markCounting notes of which kinds a report counts days, a row a day, rather than
// things: nearly all its dates are single days, and many follow each other.
func (v *view) markCounting(own []*features) {
	type count struct{ exact, single, follow int }
	counts := map[cooperation.Kind]*count{}
	for _, o := range own {
		c := counts[o.block.kind]
		if c == nil {
			c = &count{}
			counts[o.block.kind] = c
		}
		if !o.exact {
			continue
		}
		c.exact++
		if o.first == o.last {
			c.single++
		}
		for x := range o.neighbours(int64(v.policy.DateSlack)) {
			if x.exact && x.first > o.last {
				c.follow++
				break
			}
		}
	}
	for _, o := range own {
		c := counts[o.block.kind]
		o.counts = o.listed && c.follow > 1 && 10*c.single >= 9*c.exact && 20*c.follow >= c.exact
	}
}

// series are the records of one report and block.
type series struct {
	exact   []*features // in order of time
	coarse  []*features // the others
	longest int64       // days of the longest exact one, but one
}

// newSeries makes a series of records in order of time.
func newSeries(all []*features) {
	s := &series{}
	for _, o := range all {
		o.series = s
		if !o.exact {
			s.coarse = append(s.coarse, o)
			continue
		}
		o.at = int32(len(s.exact))
		s.exact = append(s.exact, o)
		s.longest = max(s.longest, o.last-o.first)
	}
}

// neighbours yields the other exactly dated records of the report and block of such a
// record that begin within some days of it.
func (o *features) neighbours(days int64) iter.Seq[*features] {
	return func(yield func(*features) bool) {
		if o.series == nil {
			return
		}
		all := o.series.exact
		for i := int(o.at) - 1; i >= 0 && o.first-all[i].first <= days; i-- {
			if !yield(all[i]) {
				return
			}
		}
		for i := int(o.at) + 1; i < len(all) && all[i].first-o.first <= days; i++ {
			if !yield(all[i]) {
				return
			}
		}
	}
}

// aloneOnDay reports whether two visits of one day are the only ones that each of two
// lists has of their sides then, and nothing that both state differs. A journey takes
// a day, so that two lists of journeys hardly mean two. Of meetings, ceremonies and
// signatures a day has many.
func (r *weigher) aloneOnDay(x, y *features) bool {
	return x.block.kind == cooperation.KindVisit && x.sidesKnown() && x.listed && y.listed && x.exact && y.exact &&
		x.first == y.first && x.last == y.last && r.Table(x.record) != r.Table(y.record) &&
		!r.statedApart(x, y) && r.onlyOne(x, y) && r.onlyOne(y, x)
}

// onlyOne reports whether no other row of a record's list may be the other one, because
// of its date. Rows that are joined with another row of the other list are not.
func (r *weigher) onlyOne(x, other *features) bool {
	slack := int64(r.policy.DateSlack)
	table := r.Table(other.record)
	free := func(o *features) bool {
		return o.earliest() <= other.latest()+slack && other.earliest() <= o.latest()+slack &&
			!slices.ContainsFunc(r.of(r.root(o.record)), func(n int32) bool { return r.Table(n) == table })
	}
	if x.series == nil {
		return true
	}
	for o := range x.neighbours(slack + x.series.longest) {
		if free(o) {
			return false
		}
	}
	const few = 16 // of many coarse dates one may be any day
	return len(x.series.coarse) <= few && !slices.ContainsFunc(x.series.coarse, free)
}

// ofSeries says what speaks against two records on different days within the slack. The
// slack forgives a wrong day only of what stands alone, in a source that does not count
// days. The two may have neighbours in their own reports, within a month, that are as
// much like the other. Two of them make a series, whose people and places are the same
// every time. One that is of the other's day shows that the two are two.
func (r *weigher) ofSeries(x, y *features, kinds int) (against objection) {
	near := 0
	for _, pair := range [2][2]*features{{x, y}, {y, x}} {
		own, other := pair[0], pair[1]
		for o := range own.neighbours(aMonth) {
			if o == other || !r.asLike(o, other, kinds) {
				continue
			}
			if o.first <= other.last && other.first <= o.last {
				return objection{reasonOwnDates, excluded, true}
			}
			near++
		}
	}
	if near > 1 || x.counts || y.counts {
		return objection{reasonNearDates, doubtful, true}
	}
	return objection{}
}

// asLike reports whether two records, whatever their dates, have so many kinds of
// evidence in common, and nothing that speaks against them.
func (r *weigher) asLike(x, y *features, kinds int) bool {
	var m Evidence
	against := r.weighRest(&m, objection{apart: true}, x, y)
	return against.weight == unsure && int(m.n) >= kinds
}
