package timeline

import (
	"slices"
	"strings"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// fields compares the fields of cluster i with those of the clusters that it
// was; base holds what the changes share.
func (d *differ) fields(base Change, i int, was []int) {
	var before, elsewhere [][]Field
	for _, w := range was {
		before = append(before, d.renamed(d.old.resolved(w).Fields()))
		for _, heir := range heirsOf(d.old, d.new, w) {
			if heir != i {
				elsewhere = append(elsewhere, d.new.resolved(heir).Fields())
			}
		}
	}
	after := d.new.resolved(i).Fields()
	for _, f := range after {
		change := base
		change.Path = f.Path
		d.field(change, f, fieldsAt(before, f.Path), elsewhere)
	}
	// What went with a part that was split off is not withdrawn.
	gone := map[string]bool{}
	for _, list := range before {
		for _, g := range list {
			change := base
			change.Path, change.Kind, change.Old = g.Path, ChangeWithdrawn, g.Values[0].JSON
			if len(fieldsAt([][]Field{after}, g.Path)) == 0 && len(fieldsAt(elsewhere, g.Path)) == 0 && !gone[g.Path] {
				gone[g.Path] = true
				d.out = append(d.out, change)
			}
		}
	}
}

// fieldsAt collects the fields of one path.
func fieldsAt(lists [][]Field, path string) []Field {
	var out []Field
	for _, list := range lists {
		for _, f := range list {
			if f.Path == path {
				out = append(out, f)
			}
		}
	}
	return out
}

// field compares one field with what it was, in all that were joined.
func (d *differ) field(change Change, f Field, was []Field, elsewhere [][]Field) {
	d.conflict(change, f, was)
	if f.shows() {
		d.shown(change, f, was)
		if f.Class == FieldSingle {
			return
		}
	}
	told := func(list []Field, json string) bool {
		return slices.ContainsFunc(list, func(f Field) bool {
			return slices.ContainsFunc(f.Values, func(v Value) bool { return v.JSON == json })
		})
	}
	for k, v := range f.Values {
		if !told(was, v.JSON) && (k > 0 || !f.shows()) {
			change.Kind, change.Old, change.New = ChangeExtended, "", v.JSON
			d.out = append(d.out, change)
		}
	}
	still := append(fieldsAt(elsewhere, f.Path), f)
	gone := map[string]bool{}
	for _, g := range was {
		for _, v := range g.Values {
			if !told(still, v.JSON) && !gone[v.JSON] {
				gone[v.JSON] = true
				change.Kind, change.Old, change.New = ChangeWithdrawn, v.JSON, ""
				d.out = append(d.out, change)
			}
		}
	}
}

// shows reports whether the first value of a field is the one shown: of a
// single field, and of a status, which is dated and no list.
func (f Field) shows() bool {
	return f.Class == FieldSingle || f.Class == FieldDated && strings.HasPrefix(f.Values[0].JSON, `"`)
}

// conflict says whether sources disagree on a field that did not, or no longer do, be
// it that another policy calls it no conflict.
func (d *differ) conflict(change Change, f Field, was []Field) {
	disagreed := slices.ContainsFunc(was, func(g Field) bool { return g.Conflict })
	if f.Conflict == disagreed {
		return
	}
	change.Kind = ChangeContradicted
	if disagreed {
		change.Kind = ChangeReconciled
	}
	change.New = f.Values[0].JSON
	if len(was) > 0 {
		change.Old = was[0].Values[0].JSON
	}
	d.out = append(d.out, change)
}

// shown compares the value shown with those shown before.
func (d *differ) shown(change Change, f Field, was []Field) {
	change.New = f.Values[0].JSON
	switch {
	case len(was) == 0:
		change.Kind = ChangeRefined
	case slices.ContainsFunc(was, func(g Field) bool { return g.Values[0].JSON == change.New }):
		return
	default:
		change.Kind, change.Old = ChangeRevised, was[0].Values[0].JSON
		if finer(f.Values[0].Date, was[0].Values[0].Date) {
			change.Kind = ChangeRefined
		}
	}
	d.out = append(d.out, change)
}

// finer reports whether a date lies within another.
func finer(a, b edtf.Date) bool {
	return !a.IsZero() && !b.IsZero() && a.Within(b) == edtf.Yes
}

// renamed gives the references in values the ids that the new timeline has for
// the same things.
func (d *differ) renamed(fields []Field) []Field {
	for i := range fields {
		for j := range fields[i].Values {
			v := &fields[i].Values[j]
			v.JSON = replaceIDs(v.JSON, func(id RecordID) string {
				if c := d.new.indexOf(id); c >= 0 {
					return d.new.id(c).String()
				}
				return ""
			})
		}
	}
	return fields
}

// replaceIDs replaces the record ids in a text by what to says, and leaves
// those for which it says nothing.
func replaceIDs(text string, to func(RecordID) string) string {
	const width = 2 * len(RecordID{})
	isHex := func(c byte) bool { return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' }
	var b strings.Builder
	for i := 0; i < len(text); {
		end := i
		for end < len(text) && isHex(text[end]) {
			end++
		}
		if end == i {
			end = i + 1
		}
		word := text[i:end]
		if len(word) == width {
			if id, err := ParseRecordID(word); err == nil {
				if other := to(id); other != "" {
					word = other
				}
			}
		}
		b.WriteString(word)
		i = end
	}
	return b.String()
}
