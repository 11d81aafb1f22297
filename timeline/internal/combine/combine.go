package combine

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/origin"
)

// combiner combines tellings of one kind under a policy.
type combiner struct {
	policy  *Policy
	origins *origin.Origins
	kind    cooperation.Kind
	// sketch leaves out all but what places an entry on the timeline: dates and
	// what a record is part of or linked to. The rest is combined when somebody
	// asks for it.
	sketch bool
}

// wants reports whether a field is to be combined.
func (c combiner) wants(path string) bool {
	if !c.sketch {
		return true
	}
	switch path {
	case "/date", "/links", "/visit", "/meeting", "/at":
		return true
	}
	return strings.HasPrefix(path, "/actions/") && strings.HasSuffix(path, "/date")
}

// ruled is a rule under the policy.
func (c combiner) ruled(r fieldRule) fieldRule {
	if class, ok := c.policy.Fields[string(c.kind)+" "+r.path]; ok && r.one {
		r.class = class
	}
	return r
}

// combine makes one record and its fields out of the tellings of a cluster,
// which are sorted and of one kind.
func combine[R any](c combiner, fields []field[R], tellings []claimView, records []*R) (*R, []Field) {
	dst := new(R)
	var out []Field
	var cells []stated
	for _, f := range fields {
		if !c.wants(f.path) {
			continue
		}
		cells = cells[:0]
		for i, r := range records {
			f.read(r, func(x stated) {
				x.claim = int32(i)
				cells = append(cells, x)
			})
		}
		out = c.appendValues(out, c.ruled(f.fieldRule), cells, tellings, func(x *stated) { f.copyTo(dst, records[x.claim], x) })
	}
	return dst, out
}

// appendValues turns the cells of one field into a Field. merge is called for
// the cells whose values are to be shown.
func (c combiner) appendValues(out []Field, r fieldRule, cells []stated, tellings []claimView, merge func(*stated)) []Field {
	if len(cells) == 0 {
		return out
	}
	for i := range cells {
		cells[i].lang = cmp.Or(cells[i].lang, tellings[cells[i].claim].source.Language)
	}
	values := group(c.origins, r, cells, tellings)
	f := Field{Path: r.path, Class: r.class, Values: make([]Value, len(values))}
	switch {
	case len(values) == 1:
	case r.one && r.class == classDated:
		slices.SortStableFunc(values, func(a, b *value) int { return b.latest(a) })
	case r.one:
		slices.SortStableFunc(values, func(a, b *value) int { return a.better(b, values) })
		f.Conflict = r.class == ClassSingle && clash(values)
	}
	for i, v := range values {
		f.Values[i] = v.public(values)
	}
	if r.one {
		merge(values[0].cells[0])
		return append(out, f)
	}
	// A list is the whole of the first one, and what the others add to it.
	var have map[string]bool
	for i := range cells {
		c := &cells[i]
		if first := &cells[0]; c.claim == first.claim && c.action == first.action {
			merge(c)
			continue
		}
		if have == nil {
			have = make(map[string]bool, len(values))
			for k := range cells[:i] {
				have[cells[k].json] = true
			}
		}
		if !have[c.json] {
			have[c.json] = true
			merge(c)
		}
	}
	return append(out, f)
}
