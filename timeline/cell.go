package timeline

import (
	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/go-json-experiment/json"
)

// cell is one value that one claim states for one field.
type cell struct {
	path      string
	class     FieldClass
	json      string
	value     any // comparable, or nil if json decides
	compat    func(a, b any) bool
	date      edtf.Date // of a date field
	isDate    bool
	claim     int // index into the tellings of the cluster
	action    int // index into the group of actions, if it is of an action
	according cooperation.ID
	citations []cooperation.Citation
}

// A field reads one field of a record into cells and copies it from one
// record to another.
type field[R any] struct {
	path string
	read func(r *R, emit func(cell))
	// merge brings the field of src into dst: for a single field or a wording
	// it is called for the shown value only, for a set for every claim.
	merge func(dst, src *R)
	class FieldClass
}

// single describes a field that holds one comparable value.
func single[R any, V comparable](path string, at func(*R) *V) field[R] {
	return singleBy(path, at, func(a, b any) bool { return a == b })
}

// singleBy is single with a rule of its own for what is compatible.
func singleBy[R any, V comparable](path string, at func(*R) *V, compat func(a, b any) bool) field[R] {
	return field[R]{
		path: path, class: Single,
		read: func(r *R, emit func(cell)) {
			if v := *at(r); v != *new(V) {
				emit(cell{path: path, class: Single, json: encode(v), value: v, compat: compat})
			}
		},
		merge: func(dst, src *R) { *at(dst) = *at(src) },
	}
}

// date describes a date field. Its basis goes with the date.
func date[R any](path string, at func(*R) (*edtf.Date, *cooperation.DateBasis)) field[R] {
	return field[R]{
		path: path, class: Single,
		read: func(r *R, emit func(cell)) {
			if d, _ := at(r); !d.IsZero() {
				emit(dateCell(path, *d))
			}
		},
		merge: func(dst, src *R) {
			d, basis := at(dst)
			d2, basis2 := at(src)
			*d, *basis = *d2, *basis2
		},
	}
}

func dateCell(path string, d edtf.Date) cell {
	return cell{path: path, class: Single, json: encode(d), date: d, isDate: true}
}

// wording describes a text of which variants stand side by side.
func wording[R any, V comparable](path string, at func(*R) *V) field[R] {
	f := single(path, at)
	f.class = Variant
	return f
}

// progress describes how far something has come: values at the times at which
// their sources were published.
func progress[R any, V comparable](path string, at func(*R) *V) field[R] {
	f := single(path, at)
	f.class = Dated
	return f
}

// set describes a list whose elements all hold together.
func set[R, E any](path string, at func(*R) *[]E) field[R] { return list(path, Union, at) }

// dated describes a list of values that held at their times.
func dated[R, E any](path string, at func(*R) *[]E) field[R] { return list(path, Dated, at) }

func list[R, E any](path string, class FieldClass, at func(*R) *[]E) field[R] {
	return field[R]{
		path: path, class: class,
		read: func(r *R, emit func(cell)) {
			for _, e := range *at(r) {
				emit(cell{path: path, class: class, json: encode(e)})
			}
		},
		merge: func(dst, src *R) {
			have := make(map[string]bool)
			for _, e := range *at(dst) {
				have[encode(e)] = true
			}
			for _, e := range *at(src) {
				if k := encode(e); !have[k] {
					have[k] = true
					*at(dst) = append(*at(dst), e)
				}
			}
		},
	}
}

// encode returns the JSON form of a value. Values come out of checked
// records, so that encoding them cannot fail.
func encode(v any) string {
	b, err := json.Marshal(v, json.Deterministic(true))
	if err != nil {
		return "null"
	}
	return string(b)
}
