package combine

import (
	"reflect"
	"slices"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline/internal/label"
	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// stated is one value that one claim states for one field.
type stated struct {
	json      string
	value     any       // of fields with a rule of their own
	date      edtf.Date // of date fields
	text      string    // of fields in the words of a source
	lang      string    // of text; empty means the source's
	claim     int32     // index into the claims of the cluster
	action    int32     // index into the group of actions, if it is of an action
	element   int32     // number in a list, from 1; 0 for what is no list
	nth       int32     // number of the action in its record, from 1; 0 if it is of none
	within    string    // path of the field within the action
	according cooperation.ID
	citations []cooperation.Citation // of the action
}

// fieldRule says how the values of a field combine.
type fieldRule struct {
	path    string
	term    string // of an action: the path for whatever occasion of its kind
	class   Class
	one     bool                    // a claim states one value and not a list
	compat  func(a, b *stated) bool // whether both can be true; nil: only if they are the same
	against func(v, w *value) bool  // of texts: whether w speaks against v; nil: none does
	agree   func(a, b *value) bool  // whether one bears the other out; nil: if they are compatible
	finer   func(v, w *value) bool  // whether v says more finely what w says; nil: no value does
	ranked  bool                    // a list whose best element comes first
}

// A field reads one field of a record into statements and copies it from one
// record to another.
type field[R any] struct {
	fieldRule
	read func(r *R, emit func(stated))
	// copyValue copies the value of src to dst, of a field that shows one value.
	copyValue func(dst, src *R)
	// appendElement appends an element of the list of src to that of dst.
	appendElement func(dst, src *R, at int32)
}

// copyTo brings the value that src gives into dst.
func (f *field[R]) copyTo(dst, src *R, c *stated) {
	if f.appendElement != nil {
		f.appendElement(dst, src, c.element-1)
		return
	}
	f.copyValue(dst, src)
}

// single describes a field that holds one comparable value.
func single[R any, V comparable](path string, at func(*R) *V) field[R] {
	return field[R]{
		fieldRule: fieldRule{path: path, class: ClassSingle, one: true},
		read: func(r *R, emit func(stated)) {
			if v := at(r); *v != *new(V) {
				emit(stated{json: Encode(*v)})
			}
		},
		copyValue: func(dst, src *R) { *at(dst) = *at(src) },
	}
}

// date describes a date field. Its basis goes with the date.
func date[R any](path string, at func(*R) (*edtf.Date, *cooperation.DateBasis)) field[R] {
	return field[R]{
		fieldRule: fieldRule{path: path, class: ClassSingle, one: true, finer: finerDate, compat: func(a, b *stated) bool {
			return !DatesDiffer(a.date, b.date)
		}},
		read: func(r *R, emit func(stated)) {
			if d, _ := at(r); !d.IsZero() {
				emit(stated{json: Encode(*d), date: *d})
			}
		},
		copyValue: func(dst, src *R) {
			d, basis := at(dst)
			d2, basis2 := at(src)
			*d, *basis = *d2, *basis2
		},
	}
}

// DatesDiffer reports whether two dates of one thing cannot both be true. Two spans
// from day to day state both of their ends, so that either end may differ; a single
// day within a span is less said, and not otherwise.
func DatesDiffer(a, b edtf.Date) bool {
	spans := a.IsInterval() && b.IsInterval() && a.IsExact() && b.IsExact()
	return a.Overlaps(b) == edtf.No || a.ClocksDiffer(b) || spans && a != b
}

// terms describes a term of a closed list. What a source calls other, or by a
// general term, may be what another source has a term for.
func terms[R any, V ~string](path string, at func(*R) *V, general ...V) field[R] {
	f := single(path, at)
	vague := func(x any) bool { return x == "other" || slices.Contains(general, V(x.(string))) }
	f.read = func(r *R, emit func(stated)) {
		if v := *at(r); v != "" {
			emit(stated{json: Encode(v), value: string(v)})
		}
	}
	f.compat = func(a, b *stated) bool {
		return a.value == b.value || vague(a.value) || vague(b.value)
	}
	f.agree = func(v, w *value) bool { return v == w }
	return f
}

// wording describes a value whose variants stand side by side: of words, those
// agree that are equal but for marks.
func wording[R any, V comparable](path string, at func(*R) *V) field[R] {
	f := single(path, at)
	f.class = classText
	f.agree = sameWords
	f.read = func(r *R, emit func(stated)) {
		if v := *at(r); v != *new(V) {
			text, _ := any(v).(string)
			emit(stated{json: Encode(v), text: text})
		}
	}
	return f
}

// wordingIn is wording with a language of its own, which goes with the words.
func wordingIn[R any](path string, at, lang func(*R) *string) field[R] {
	f := wording(path, at)
	f.read = func(r *R, emit func(stated)) {
		if v := *at(r); v != "" {
			emit(stated{json: Encode(v), text: v, lang: *lang(r)})
		}
	}
	f.copyValue = func(dst, src *R) { *at(dst), *lang(dst) = *at(src), *lang(src) }
	return f
}

// titles describes titles of one thing, the best first. A longer one that holds
// all words of a shorter one bears it out.
func titles[R any](path string, at func(*R) *[]cooperation.Text) field[R] {
	f := set(path, at)
	f.agree, f.finer, f.ranked = wordsWithin, fullerName, true
	f.read = func(r *R, emit func(stated)) {
		for i, t := range *at(r) {
			emit(stated{json: Encode(t), text: t.Text, lang: t.Lang, element: int32(i + 1)})
		}
	}
	return f
}

// sameWords reports whether two values are of equal words, give or take marks.
func sameWords(v, w *value) bool { return v == w || v.fold != "" && v.fold == w.fold }

// wordsWithin reports whether two values are names of which one has all words of
// the other.
func wordsWithin(v, w *value) bool { return v == w || label.Within(v.fold, w.fold) }

// progress describes how far something has come: values at the times at which
// their sources were published.
func progress[R any, V comparable](path string, at func(*R) *V) field[R] {
	f := single(path, at)
	f.class = classDated
	return f
}

// set describes a list whose elements all hold together.
func set[R, E any](path string, at func(*R) *[]E) field[R] { return list(path, classSet, at) }

// dated describes a list of values that held at their times.
func dated[R, E any](path string, at func(*R) *[]E) field[R] { return list(path, classDated, at) }

func list[R, E any](path string, class Class, at func(*R) *[]E) field[R] {
	return field[R]{
		fieldRule: fieldRule{path: path, class: class},
		read: func(r *R, emit func(stated)) {
			for i := range *at(r) {
				emit(stated{json: Encode((*at(r))[i]), element: int32(i + 1)})
			}
		},
		appendElement: func(dst, src *R, i int32) { *at(dst) = append(*at(dst), (*at(src))[i]) },
	}
}

// Encode returns the JSON form of a value. Values come out of checked
// records, so that encoding them cannot fail.
func Encode[V any](v V) string {
	if d, ok := any(v).(edtf.Date); ok {
		return Quote(d.String())
	}
	if s := reflect.ValueOf(v); s.Kind() == reflect.String {
		return Quote(s.String())
	}
	b, err := json.Marshal(v, json.Deterministic(true))
	if err != nil {
		return "null"
	}
	return string(b)
}

// Quote returns a text as a JSON string.
func Quote(s string) string {
	b, err := jsontext.AppendQuote(nil, s)
	if err != nil {
		return "null"
	}
	return string(b)
}
