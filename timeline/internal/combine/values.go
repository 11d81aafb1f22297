package combine

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/origin"
)

// value is one value of a field with all statements that give it.
type value struct {
	fieldRule
	statements []*stated
	claims     []claimView
	origins    *origin.Origins

	agreement *origin.Corroboration // see agreed; counted when first asked for
}

// group collects equal values, sorted by their JSON form.
func group(origins *origin.Origins, r fieldRule, statements []stated, claims []claimView) []*value {
	sorted := make([]*stated, len(statements))
	for i := range statements {
		sorted[i] = &statements[i]
	}
	slices.SortStableFunc(sorted, func(a, b *stated) int { return strings.Compare(a.json, b.json) })
	var values []*value
	for start := 0; start < len(sorted); {
		end := start + 1
		for end < len(sorted) && sorted[end].json == sorted[start].json {
			end++
		}
		values = append(values, &value{fieldRule: r, statements: sorted[start:end], claims: claims, origins: origins})
		start = end
	}
	return values
}

// compatible reports whether two values of a single field can both be true.
func (v *value) compatible(w *value) bool {
	if v.compat == nil {
		return v == w
	}
	return v.compat(v.statements[0], w.statements[0])
}

// supports reports whether v bears w out: it is the same or a finer value.
func (v *value) supports(w *value) bool {
	if v == w {
		return true
	}
	a, b := w.statements[0], v.statements[0]
	return !a.date.IsZero() && b.date.Within(a.date) == edtf.Yes
}

// clash reports whether two of the values are incompatible.
func clash(values []*value) bool {
	for i, v := range values {
		for _, w := range values[:i] {
			if !v.compatible(w) {
				return true
			}
		}
	}
	return false
}

// count counts the independent origins of those values that pass; alone says
// that none but v itself does.
func (v *value) count(all []*value, alone bool, pass func(w *value) bool) origin.Corroboration {
	if alone {
		all = []*value{v}
	}
	var keys []origin.Key
	for _, w := range all {
		if !pass(w) {
			continue
		}
		for _, c := range w.statements {
			keys = append(keys, v.originOf(c))
		}
	}
	return v.origins.Count(keys)
}

// originOf returns the origin of a statement: that of a citation for its field if
// there is one, else that of its report. An action's citations name fields of the
// action, a record's name those of the record.
func (v *value) originOf(c *stated) origin.Key {
	t := &v.claims[c.claim]
	if len(c.citations)+len(t.citations) == 0 {
		return t.origin
	}
	path := v.path
	element := ""
	if c.element > 0 {
		element = "/" + strconv.Itoa(int(c.element-1))
	}
	if c.nth > 0 {
		if key, ok := origin.Cited(c.citations, c.within+element); ok {
			return key
		}
		path = "/actions/" + strconv.Itoa(int(c.nth-1)) + c.within
	}
	if key, ok := origin.Cited(t.citations, path+element); ok {
		return key
	}
	return t.origin
}

// better orders values by what is shown first: the one of the source that the
// policy prefers, the one with most compatible independent origins, then the more precise, the better source, the later
// publication, the smaller.
func (v *value) better(w *value, all []*value) int {
	a, b := v.statements[0], w.statements[0]
	return cmp.Or(
		cmp.Compare(v.preferred(), w.preferred()),
		v.agreed(w, all),
		cmp.Compare(imprecision(a), imprecision(b)),
		strings.Compare(v.grade(), w.grade()),
		w.latest(v),
		strings.Compare(a.json, b.json),
	)
}

func (v *value) agreed(w *value, all []*value) int { return w.agreeing(all).Compare(v.agreeing(all)) }

// agreeing counts the origins of the values that are compatible with v.
func (v *value) agreeing(all []*value) origin.Corroboration {
	if v.agreement == nil {
		c := v.count(all, v.compat == nil, v.compatible)
		v.agreement = &c
	}
	return *v.agreement
}

// preferred is the best place of a source of the value in Policy.Prefer.
func (v *value) preferred() int {
	best := math.MaxInt
	for _, c := range v.statements {
		best = min(best, v.claims[c.claim].preferred)
	}
	return best
}

// grade is the best Admiralty grade of the sources; ungraded ones come last.
func (v *value) grade() string {
	best := "Z"
	for _, c := range v.statements {
		if g := string(v.claims[c.claim].source.Reliability); g != "" {
			best = min(best, g)
		}
	}
	return best
}

// latest compares the latest publications of the sources of two values; an
// undated one comes before all.
func (v *value) latest(w *value) int {
	return v.published().Compare(w.published())
}

func (v *value) published() edtf.Day {
	var last edtf.Day
	for _, c := range v.statements {
		if d, ok := v.claims[c.claim].source.Published.Latest(); ok && d.Compare(last) > 0 {
			last = d
		}
	}
	return last
}

// imprecision grades a date: a day, days of a month, a quarter, a year, a
// decade, a century, more, no end. A long month is not less precise than a
// short one. Values that are no dates do not differ in it.
func imprecision(c *stated) int {
	if c.date.IsZero() {
		return 0
	}
	grades := []int64{1, 31, 92, 366, 3653, 36525}
	first, ok := c.date.Earliest()
	last, ok2 := c.date.Latest()
	if !ok || !ok2 {
		return len(grades) + 1
	}
	n := last.Number() - first.Number() + 1
	grade, _ := slices.BinarySearch(grades, n)
	return grade
}

// saidOnce is words of claims, each once, in the order in which they were added.
type saidOnce struct {
	list []Said
	seen map[Said]bool // of a long list
}

// few is up to how many claims a list is searched from end to end.
const few = 8

func (x *saidOnce) add(s Said) {
	if x.seen == nil && slices.Contains(x.list, s) || x.seen[s] {
		return
	}
	x.list = append(x.list, s)
	if x.seen == nil && len(x.list) > few {
		x.seen = make(map[Said]bool, 2*few)
		for _, y := range x.list {
			x.seen[y] = true
		}
	}
	if x.seen != nil {
		x.seen[s] = true
	}
}

func (v *value) public(all []*value) Value {
	said := saidOnce{list: make([]Said, 0, len(v.statements))}
	for _, c := range v.statements {
		t := &v.claims[c.claim]
		said.add(t.said(cmp.Or(c.according, t.according)))
	}
	undated := v.statements[0].date.IsZero() // only a date is borne out by another one
	return Value{
		JSON: v.statements[0].json, Date: v.statements[0].date, Said: said.list,
		Corroboration: v.count(all, undated, func(w *value) bool { return w.supports(v) }),
	}
}
