package cooperationtest

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// place is a field of one of the types that a report consists of.
type place struct {
	in    reflect.Type
	index int
}

func (p place) field() reflect.StructField { return p.in.Field(p.index) }
func (p place) String() string             { return p.in.Name() + "." + p.field().Name }

// pointer is how a message has to call the field.
func (p place) pointer() string {
	name, _, _ := strings.Cut(p.field().Tag.Get("json"), ",")
	return "/" + name
}

// required says whether a report is invalid without the field.
func (p place) required() bool {
	return slices.Contains(strings.Split(p.field().Tag.Get("validate"), ","), "required")
}

// everyPlace lists all fields of all types that a report consists of.
func everyPlace() []place {
	var all []place
	seen := map[reflect.Type]bool{}
	var add func(reflect.Type)
	add = func(typ reflect.Type) {
		for typ.Kind() == reflect.Slice {
			typ = typ.Elem()
		}
		if typ.Kind() != reflect.Struct || typ == reflect.TypeFor[edtf.Date]() || seen[typ] {
			return
		}
		seen[typ] = true
		for i := range typ.NumField() {
			all = append(all, place{typ, i})
			add(typ.Field(i).Type)
		}
	}
	add(reflect.TypeFor[cooperation.Report]())
	return all
}

// structsOf applies an edit to every struct of a type in a report, the inner
// ones first, since the edit may remove them.
func structsOf(typ reflect.Type, edit func(reflect.Value)) func(*cooperation.Report) {
	var walk func(reflect.Value)
	walk = func(v reflect.Value) {
		switch {
		case v.Kind() == reflect.Slice:
			for i := range v.Len() {
				walk(v.Index(i))
			}
		case v.Kind() == reflect.Struct && v.Type() != reflect.TypeFor[edtf.Date]():
			for i := range v.NumField() {
				walk(v.Field(i))
			}
			if v.Type() == typ {
				edit(v)
			}
		}
	}
	return func(r *cooperation.Report) { walk(reflect.ValueOf(r).Elem()) }
}

// fieldHarms are what code does to one field and to no other.
var fieldHarms = []struct {
	name string
	when func(place) bool // where it is harm
	do   func(reflect.Value)
}{
	{"forgotten", func(place) bool { return true }, reflect.Value.SetZero},
	{"last element lost", isList, func(v reflect.Value) { v.Set(v.Slice(0, max(0, v.Len()-1))) }},
	{"first of two elements lost", isList, func(v reflect.Value) { v.Set(v.Slice(min(1, max(0, v.Len()-1)), v.Len())) }},
	{"reversed", isList, func(v reflect.Value) {
		swap := reflect.Swapper(v.Interface())
		for i := range v.Len() / 2 {
			swap(i, v.Len()-1-i)
		}
	}},
	{"element made up", isList, func(v reflect.Value) { v.Set(reflect.Append(v, reflect.Zero(v.Type().Elem()))) }},
	{"a day made of it", isDate, func(v reflect.Value) {
		if day, ok := v.Interface().(edtf.Date).Earliest(); ok {
			if d, err := edtf.FromDay(day); err == nil {
				v.Set(reflect.ValueOf(d))
			}
		}
	}},
	{"a year made of it", isDate, func(v reflect.Value) {
		if day, ok := v.Interface().(edtf.Date).Earliest(); ok && day.Year > 0 && day.Year < 10_000 {
			v.Set(reflect.ValueOf(edtf.MustParse(fmt.Sprintf("%04d", day.Year))))
		}
	}},
	{"a date made up", isDate, func(v reflect.Value) {
		if v.IsZero() {
			v.Set(reflect.ValueOf(edtf.MustParse("1970-01-01")))
		}
	}},
	{"small letters", func(p place) bool { return isString(p) && p.String() != "Identifier.Scheme" }, func(v reflect.Value) {
		v.SetString(strings.ToLower(v.String()))
	}},
	{"ASCII only", func(p place) bool { return isString(p) && !isASCII(p) }, func(v reflect.Value) {
		v.SetString(strings.Map(func(r rune) rune {
			if r > 127 {
				return -1
			}
			return r
		}, v.String()))
	}},
	{"made up", func(p place) bool { return p.field().Type.Kind() == reflect.String && !p.required() }, func(v reflect.Value) {
		if v.Len() == 0 {
			v.SetString("other")
		}
	}},
	{"always true", func(p place) bool { return p.field().Type.Kind() == reflect.Bool }, func(v reflect.Value) { v.SetBool(true) }},
	{"one for none", func(p place) bool { return p.field().Type.Kind() == reflect.Int }, func(v reflect.Value) { v.SetInt(max(1, v.Int())) }},
}

func isList(p place) bool { return p.field().Type.Kind() == reflect.Slice }
func isDate(p place) bool { return p.field().Type == reflect.TypeFor[edtf.Date]() }

// isString tells texts from terms, codes and references, which have types of
// their own.
func isString(p place) bool { return p.field().Type == reflect.TypeFor[string]() }

// isASCII says whether only ASCII can stand in a field: language tags,
// addresses, durations and the like.
func isASCII(p place) bool {
	switch p.String() {
	case "Source.URL", "Source.Archived", "Source.Language", "Identifier.Scheme", "Citation.Field", "ArmedConflict.Duration":
		return true
	}
	return p.field().Name == "Lang"
}

// found says how the trials find a harm out, and is empty if none does.
func found(t *testing.T, harm func(*cooperation.Report)) string {
	t.Helper()
	for _, r := range allTrials() {
		if fault := codecFault(r,
			func(r *cooperation.Report) (*cooperation.Report, error) { r = r.Clone(); harm(r); return r, nil },
			func(r *cooperation.Report) (*cooperation.Report, error) { return r.Clone(), nil },
		); fault != "" {
			return fault
		}
	}
	return ""
}

// allTrials are the reports that CheckCodec tries, those first that find most.
var allTrials = sync.OnceValue(func() []*cooperation.Report {
	var first, rest []*cooperation.Report
	for name, r := range trials() {
		if name == "edges/pairs" || name == "edges/zeros" {
			first = append(first, r)
		} else {
			rest = append(rest, r)
		}
	}
	return append(first, rest...)
})

// A codec that does one kind of harm to one field, of all that there are, is
// found out, and the message names the field.
func TestEveryFieldIsTried(t *testing.T) {
	tried := 0
	for _, p := range everyPlace() {
		for _, h := range fieldHarms {
			if !h.when(p) {
				continue
			}
			tried++
			fault := found(t, structsOf(p.in, func(v reflect.Value) { h.do(v.Field(p.index)) }))
			if fault == "" {
				t.Errorf("%s, %s: no trial finds it out", p, h.name)
			} else if !strings.Contains(fault, p.pointer()) {
				t.Errorf("%s, %s: the message does not name %s: %s", p, h.name, p.pointer(), fault)
			}
		}
	}
	if tried < 900 {
		t.Errorf("tried %d kinds of harm, expected 900 or more", tried)
	}
	t.Logf("%d kinds of harm to %d fields", tried, len(everyPlace()))
}

// So is one that confuses two fields of a record, such as guests and hosts.
func TestEveryFieldIsToldApart(t *testing.T) {
	tried := 0
	all := everyPlace()
	for i, p := range all {
		for _, q := range all[:i] {
			if p.in != q.in || p.field().Type != q.field().Type {
				continue
			}
			tried++
			fault := found(t, structsOf(p.in, func(v reflect.Value) {
				a, b := v.Field(p.index), v.Field(q.index)
				x, y := reflect.New(a.Type()).Elem(), reflect.New(a.Type()).Elem()
				x.Set(a)
				y.Set(b)
				a.Set(y)
				b.Set(x)
			}))
			if !strings.Contains(fault, p.pointer()) && !strings.Contains(fault, q.pointer()) {
				t.Errorf("%s for %s: not found out, or not named: %s", p, q, fault)
			}
		}
	}
	if tried < 50 {
		t.Errorf("tried %d pairs of fields, expected 50 or more", tried)
	}
	t.Logf("%d pairs of fields", tried)
}

// Every term of every enumeration and every code of a country stands in a
// trial, so that a store whose own enumeration lacks one is found out.
func TestEveryTermIsTried(t *testing.T) {
	tried := map[reflect.Type]map[string]bool{}
	var walk func(reflect.Value)
	walk = func(v reflect.Value) {
		switch v.Kind() {
		case reflect.Slice:
			for i := range v.Len() {
				walk(v.Index(i))
			}
		case reflect.Struct:
			for i := range v.NumField() {
				walk(v.Field(i))
			}
		case reflect.String:
			if tried[v.Type()] == nil {
				tried[v.Type()] = map[string]bool{}
			}
			tried[v.Type()][v.String()] = true
		}
	}
	for _, r := range allTrials() {
		if err := r.Validate(); err != nil {
			t.Errorf("%s: a store may refuse it: %v", r.ID, err)
		}
		walk(reflect.ValueOf(*r))
	}
	enumerations := 0
	for typ, values := range tried {
		e, ok := reflect.Zero(typ).Interface().(interface{ Terms() []string })
		if !ok {
			continue
		}
		enumerations++
		for _, term := range e.Terms() {
			if !values[term] {
				t.Errorf("no trial has the %s %q", typ, term)
			}
		}
	}
	if enumerations < 25 {
		t.Errorf("found %d enumerations, expected 25 or more", enumerations)
	}
	for c := range cooperation.Countries() {
		if !tried[reflect.TypeFor[cooperation.Country]()][string(c)] || !tried[reflect.TypeFor[cooperation.Party]()][string(c)] {
			t.Errorf("no trial has the country %s, or not as a party too", c)
		}
	}
	for c := range cooperation.WithdrawnCountries() {
		if !tried[reflect.TypeFor[cooperation.Country]()][string(c)] || !tried[reflect.TypeFor[cooperation.Party]()][string(c)] {
			t.Errorf("no trial has the country %s, or not as a party too", c)
		}
	}
}
