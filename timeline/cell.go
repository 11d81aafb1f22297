package timeline

import (
	"reflect"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// cell is one value that one claim states for one field.
type cell struct {
	json      string
	value     any       // of fields with a rule of their own
	date      edtf.Date // of date fields
	lang      string    // of names; empty means the source's
	claim     int32     // index into the tellings of the cluster
	action    int32     // index into the group of actions, if it is of an action
	element   int32     // number in a list, from 1; 0 for what is no list
	nth       int32     // number of the action in its record, from 1; 0 if it is of none
	within    string    // path of the field within the action
	according cooperation.ID
	citations []cooperation.Citation // of the action
}

// rule says how the values of a field combine.
type rule struct {
	path   string
	class  FieldClass
	one    bool                  // a claim states one value and not a list
	compat func(a, b *cell) bool // nil: only if they are the same
}

// A field reads one field of a record into cells and copies it from one
// record to another.
type field[R any] struct {
	rule
	read func(r *R, emit func(cell))
	// merge copies the value of src to dst, of a field that shows one value.
	merge func(dst, src *R)
	// take appends an element of the list of src to that of dst.
	take func(dst, src *R, at int32)
}

// bring brings the value of a cell of src into dst.
func (f *field[R]) bring(dst, src *R, c *cell) {
	if f.take != nil {
		f.take(dst, src, c.element-1)
		return
	}
	f.merge(dst, src)
}

// single describes a field that holds one comparable value.
func single[R any, V comparable](path string, at func(*R) *V) field[R] {
	return field[R]{
		rule: rule{path, FieldSingle, true, nil},
		read: func(r *R, emit func(cell)) {
			if v := at(r); *v != *new(V) {
				emit(cell{json: encode(*v)})
			}
		},
		merge: func(dst, src *R) { *at(dst) = *at(src) },
	}
}

// singleBy is single with a rule of its own for what is compatible.
func singleBy[R any, V comparable](path string, at func(*R) *V, compat func(a, b V) bool) field[R] {
	f := single(path, at)
	f.compat = func(a, b *cell) bool { return compat(a.value.(V), b.value.(V)) }
	read := f.read
	f.read = func(r *R, emit func(cell)) {
		read(r, func(c cell) {
			c.value = *at(r)
			emit(c)
		})
	}
	return f
}

// date describes a date field. Its basis goes with the date.
func date[R any](path string, at func(*R) (*edtf.Date, *cooperation.DateBasis)) field[R] {
	return field[R]{
		rule: rule{path, FieldSingle, true, func(a, b *cell) bool {
			return a.date.Overlaps(b.date) != edtf.No && !a.date.ClocksDiffer(b.date)
		}},
		read: func(r *R, emit func(cell)) {
			if d, _ := at(r); !d.IsZero() {
				emit(cell{json: encode(*d), date: *d})
			}
		},
		merge: func(dst, src *R) {
			d, basis := at(dst)
			d2, basis2 := at(src)
			*d, *basis = *d2, *basis2
		},
	}
}

// wording describes a text of which variants stand side by side.
func wording[R any, V comparable](path string, at func(*R) *V) field[R] {
	f := single(path, at)
	f.class = FieldText
	return f
}

// progress describes how far something has come: values at the times at which
// their sources were published.
func progress[R any, V comparable](path string, at func(*R) *V) field[R] {
	f := single(path, at)
	f.class = FieldDated
	return f
}

// set describes a list whose elements all hold together.
func set[R, E any](path string, at func(*R) *[]E) field[R] { return list(path, FieldSet, at) }

// dated describes a list of values that held at their times.
func dated[R, E any](path string, at func(*R) *[]E) field[R] { return list(path, FieldDated, at) }

func list[R, E any](path string, class FieldClass, at func(*R) *[]E) field[R] {
	return field[R]{
		rule: rule{path, class, false, nil},
		read: func(r *R, emit func(cell)) {
			for i := range *at(r) {
				emit(cell{json: encode((*at(r))[i]), element: int32(i + 1)})
			}
		},
		take: func(dst, src *R, i int32) { *at(dst) = append(*at(dst), (*at(src))[i]) },
	}
}

// encode returns the JSON form of a value. Values come out of checked
// records, so that encoding them cannot fail.
func encode[V any](v V) string {
	if d, ok := any(v).(edtf.Date); ok {
		return quote(d.String())
	}
	if s := reflect.ValueOf(v); s.Kind() == reflect.String {
		return quote(s.String())
	}
	b, err := json.Marshal(v, json.Deterministic(true))
	if err != nil {
		return "null"
	}
	return string(b)
}

func quote(s string) string {
	b, err := jsontext.AppendQuote(nil, s)
	if err != nil {
		return "null"
	}
	return string(b)
}
