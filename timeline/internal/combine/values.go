package combine

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/label"
	"github.com/defcoop/defcoop/timeline/internal/origin"
)

// value is one value of a field with all statements that give it.
type value struct {
	fieldRule
	statements []*stated
	claims     []claimView
	origins    *origin.Origins

	fold  string    // of a text: how it compares
	fit   label.Fit // of a text: how well it serves the reader
	named int       // of a text: how many of its words are written as names are

	standing // see rate
}

// group collects equal values, sorted by their JSON form.
func (c combiner) group(r fieldRule, statements []stated, claims []claimView) []*value {
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
		values = append(values, &value{fieldRule: r, statements: sorted[start:end], claims: claims, origins: c.origins})
		start = end
	}
	if len(values) > 1 {
		for _, v := range values {
			v.readFor(c.policy.Language)
		}
	}
	return values
}

// readFor reads a text as readers of a language see it.
func (v *value) readFor(reader string) {
	if v.statements[0].text == "" {
		return
	}
	v.fold = label.Fold(v.statements[0].text)
	v.fit = label.FitOther
	for _, c := range v.statements {
		v.fit = min(v.fit, label.FitOf(c.text, c.lang, reader))
	}
	for _, w := range strings.Fields(v.statements[0].text) {
		first, n := utf8.DecodeRuneInString(w)
		if rest := w[n:]; unicode.IsUpper(first) && strings.ToLower(rest) == rest {
			v.named++
		}
	}
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
	return !a.date.IsZero() && b.date.Within(a.date) == edtf.Yes && !DatesDiffer(a.date, b.date)
}

// finerDate reports whether v says when more finely than w does: on fewer days, or
// in which year.
func finerDate(v, w *value) bool {
	if w.yearless() {
		return !v.yearless() && v.compatible(w)
	}
	return v != w && v.supports(w) && !w.supports(v)
}

// yearless reports whether a date states no year.
func (v *value) yearless() bool { return v.statements[0].date.IsYearless() }

// fullerName reports whether v has all the words of w and says more.
func fullerName(v, w *value) bool { return len(v.fold) > len(w.fold) && wordsWithin(v, w) }

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
// policy prefers; of texts one in the reader's language, unless more origins
// contradict it than agree with it; the one with most independent origins that
// agree; of texts the one that most say in just these words, then the fullest, then
// the one written as names are (Doe, not DOE); the more precise, then the one that
// says more finely what others say, the better source, the later publication, the smaller.
func (v *value) better(w *value) int {
	a, b := v.statements[0], w.statements[0]
	return cmp.Or(
		cmp.Compare(v.preferred(), w.preferred()),
		cmp.Compare(v.outvoted, w.outvoted),
		cmp.Compare(v.fit, w.fit),
		w.agreeing.Compare(v.agreeing),
		w.saying.Compare(v.saying),
		cmp.Compare(len(w.fold), len(v.fold)),
		cmp.Compare(w.named, v.named),
		cmp.Compare(imprecision(a), imprecision(b)),
		cmp.Compare(w.depth, v.depth),
		strings.Compare(v.grade(), w.grade()),
		w.latest(v),
		strings.Compare(a.json, b.json),
	)
}

// standing is how a value stands among the other values of its field.
type standing struct {
	agreeing origin.Corroboration // of the values that bear it out
	saying   origin.Corroboration // of a text: of those that say it in these words
	outvoted int                  // 1 if more origins contradict it than agree with it
	depth    int                  // how many values it says more finely
}

// mostSpellings is how many texts of one field are compared with each other. Of
// more, each counts alone: there is no end to how often a thing may be misspelt.
const mostSpellings = 256

// rank brings the value to show to the front.
func rank(values []*value) []*value {
	rate(values)
	slices.SortStableFunc(values, (*value).better)
	return values
}

// rate finds out how every value stands among all.
func rate(values []*value) {
	text := values[0].statements[0].text != ""
	for _, v := range values {
		v.agreeing = v.count(values, text && len(values) > mostSpellings || v.agree == nil && v.compat == nil, v.agrees)
	}
	if text && len(values) > mostSpellings {
		return
	}
	if values[0].finer != nil {
		rateVague(values)
	}
	if !text {
		return
	}
	for _, v := range values {
		v.saying = v.count(values, false, func(w *value) bool { return sameWords(v, w) })
		if v.against != nil {
			against := v.count(values, false, func(w *value) bool { return v.against(v, w) })
			v.outvoted = max(0, against.Compare(v.agreeing))
		}
	}
}

// rateVague lets a vague value stand no better than the one that leads those that
// say it more finely: that it agrees with what excludes each other is no merit.
// Where none leads it keeps its standing, as the most that all agree on; but not a
// date without a year, where another one states it.
func rateVague(values []*value) {
	finest := slices.DeleteFunc(slices.Clone(values), func(v *value) bool {
		return slices.ContainsFunc(values, func(w *value) bool { return w.finer(w, v) })
	})
	for _, v := range values {
		for _, w := range values {
			if v.finer(v, w) {
				v.depth++
			}
		}
		var best *value
		leads := false
		for _, w := range finest {
			if !w.finer(w, v) {
				continue
			}
			c := 1
			if best != nil {
				c = w.agreeing.Compare(best.agreeing)
			}
			if c == 0 && !w.agrees(best) {
				leads = false
			} else if c > 0 {
				best, leads = w, true
			}
		}
		if leads || best != nil && v.yearless() {
			v.agreeing = best.agreeing
		}
	}
}

// agrees reports whether w bears v out, be it in part: a value that merely cannot
// be compared does not.
func (v *value) agrees(w *value) bool {
	if v.agree != nil {
		return v.agree(v, w)
	}
	return v.compatible(w)
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
