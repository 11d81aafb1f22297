package combine

import (
	"cmp"
	"slices"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/timeline/internal/origin"
)

// combiner combines claims of one kind under a policy.
type combiner struct {
	policy  *Policy
	origins *origin.Origins
	kind    cooperation.Kind
	// asOutline leaves out all but what places an entry on the timeline: dates and
	// what a record is part of or linked to. The rest is combined when somebody
	// asks for it.
	asOutline bool
}

// wants reports whether a field is to be combined.
func (c combiner) wants(path string) bool {
	if !c.asOutline {
		return true
	}
	switch path {
	case "/date", "/links", "/visit", "/meeting", "/at":
		return true
	}
	return false
}

// ruled is a rule under the policy: what it says of the path, else of the term.
func (c combiner) ruled(r fieldRule) fieldRule {
	if !r.one || len(c.policy.Fields) == 0 {
		return r
	}
	for _, path := range []string{r.path, r.term} {
		if class, ok := c.policy.Fields[string(c.kind)+" "+path]; ok {
			r.class = class
			break
		}
	}
	return r
}

// combine makes one record and its fields out of the claims of a cluster,
// which are sorted and of one kind.
func combine[R any](c combiner, fields []field[R], claims []claimView, records []*R) (*R, []Field) {
	dst := new(R)
	var out []Field
	var statements []stated
	for _, f := range fields {
		if !c.wants(f.path) {
			continue
		}
		statements = statements[:0]
		for i, r := range records {
			f.read(r, func(x stated) {
				x.claim = int32(i)
				statements = append(statements, x)
			})
		}
		out = c.appendValues(out, c.ruled(f.fieldRule), statements, claims, func(x *stated) { f.copyTo(dst, records[x.claim], x) })
	}
	return dst, out
}

// appendValues turns the statements of one field into a Field. merge is called for
// each statement whose value is to be shown.
func (c combiner) appendValues(out []Field, r fieldRule, statements []stated, claims []claimView, merge func(*stated)) []Field {
	if len(statements) == 0 {
		return out
	}
	for i := range statements {
		statements[i].lang = cmp.Or(statements[i].lang, claims[statements[i].claim].source.Language)
	}
	values := c.group(r, statements, claims)
	f := Field{Path: r.path, Class: r.class, Values: make([]Value, len(values))}
	switch {
	case len(values) == 1:
	case r.one && r.class == classDated:
		slices.SortStableFunc(values, func(a, b *value) int { return b.latest(a) })
	case r.one || r.ranked:
		rank(values)
		f.Conflict = r.class == ClassSingle && clash(values)
	}
	for i, v := range values {
		f.Values[i] = v.public(values)
	}
	if r.one {
		merge(values[0].statements[0])
		return append(out, f)
	}
	if r.ranked {
		for _, v := range values {
			merge(v.statements[0])
		}
		return append(out, f)
	}
	// A list is the whole of the first one, and what the others add to it.
	var have map[string]bool
	for i := range statements {
		c := &statements[i]
		if first := &statements[0]; c.claim == first.claim && c.action == first.action {
			merge(c)
			continue
		}
		if have == nil {
			have = make(map[string]bool, len(values))
			for k := range statements[:i] {
				have[statements[k].json] = true
			}
		}
		if !have[c.json] {
			have[c.json] = true
			merge(c)
		}
	}
	return append(out, f)
}
