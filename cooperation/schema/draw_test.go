package schema_test

import (
	"reflect"
	"slices"
	"strings"

	"pgregory.net/rapid"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
)

// structTypes returns the type of a report and all struct types below it.
func structTypes() []reflect.Type {
	var list []reflect.Type
	var visit func(t reflect.Type)
	visit = func(t reflect.Type) {
		if t.Kind() == reflect.Slice {
			t = t.Elem()
		}
		if t.Kind() != reflect.Struct || t == reflect.TypeFor[edtf.Date]() || slices.Contains(list, t) {
			return
		}
		list = append(list, t)
		for f := range t.Fields() {
			visit(f.Type)
		}
	}
	visit(reflect.TypeFor[cooperation.Report]())
	return list
}

// jsonName is the name of a field in JSON.
func jsonName(f reflect.StructField) string {
	name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	return name
}

// termsIn returns the terms of an enumeration, all of which can tell.
func termsIn(t reflect.Type) []string {
	return reflect.Zero(t).Interface().(interface{ Terms() []string }).Terms()
}

// isTerm reports whether a type is an enumeration.
func isTerm(t reflect.Type) bool {
	_, ok := reflect.Zero(t).Interface().(interface{ Terms() []string })
	return ok
}

// someDates are dates of every form.
var someDates = []string{
	"2015", "199X", "2016-05~", "2020-09-27/2020-11-10", "2015-03/..", "2015-03/", "/1985", "[..2015]", "[2014..2016]",
	"[2016-09-10,2016-10-09]", "2016-37~", "2004-06-XX", "Y-2500000", "-0044-03-15", "2015-11-09T10:30:00Z", "1985?-04%",
}

// soundStrings are well-formed values by the word of the tag defcoop, or else by
// the name of the type. References lead nowhere: a schema does not look.
var soundStrings = map[string][]string{
	"string": {"a", " b\n", "Vəliyev", "최천송", "null", "🕊\u00a0"}, "ID": {"a", "0", "a.b:c_d-e"},
	"ref": {"a", strings.Repeat("x", 128)}, "teller": {"a"}, "report": {"r1"}, "Country": {"AZ", "XK", "SUHH"}, "Party": {"KR", "nato", "CSHH"},
	"language": {"en", "zh-Hant", "sl-rozaj-biske-1994", "de-CH-1901", "i-klingon", "x-a"},
	"url":      {"https://a.example/b?c=d#e", "HTTP://a.example", "http://[::1]:80/"},
	"duration": {"P6W", "P1Y2M10DT2H30M", "PT0.5S", "P1,5D"}, "scheme": {"wikidata", "un.ts-1"},
	"pointer": {"/date", "/a~1b/0/~0", "/"}, "derivation": {"https://a.example", "s1"},
	"column": {"course", "Kurs №", "/date", "/place/city", "/sides"},
}

// anyText is text of any kind, and what codecs stumble over.
var anyText = rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{
	"null", `"\`, "<&>\u2028", "\x00\x1f\x7f", "Vəliyev", "최천송", "\ufffd", "\ufeff", "🕊",
}))

// soundReport draws a report with some fields of everything, each written as it
// should be, and none missing that the tags ask for.
func soundReport(t *rapid.T) *cooperation.Report {
	r := new(cooperation.Report)
	drawer{t, true}.fields(reflect.ValueOf(r).Elem(), 0)
	return r
}

// anyReport draws a report of any content.
func anyReport(t *rapid.T) *cooperation.Report {
	r := new(cooperation.Report)
	drawer{t, false}.fields(reflect.ValueOf(r).Elem(), 0)
	return r
}

// drawer gives values to the fields of a report.
type drawer struct {
	*rapid.T
	sound bool
}

// fields gives a struct some of its fields.
func (d drawer) fields(v reflect.Value, depth int) {
	for f, fv := range v.Fields() {
		always := d.sound && (hasRule(f, "required") || hasRule(f, "min=1") || jsonName(f) == "name" && f.Type.Kind() == reflect.Struct)
		if !always && (depth > 4 || rapid.IntRange(0, 3).Draw(d.T, "given") != 0) {
			continue
		}
		if f.Type.Kind() != reflect.Slice {
			d.value(fv, f, depth)
			continue
		}
		n := rapid.IntRange(1, 2).Draw(d.T, "length")
		fv.Set(reflect.MakeSlice(f.Type, n, n))
		for i := range n {
			d.value(fv.Index(i), f, depth)
		}
	}
	if !d.sound {
		return
	}
	for f, fv := range v.Fields() { // what other fields ask for
		if fv.Kind() == reflect.String && fv.Len() == 0 && askedFor(v, f) {
			d.value(fv, f, depth)
		}
	}
}

// value draws the value of a field, or of an element of it.
func (d drawer) value(v reflect.Value, f reflect.StructField, depth int) {
	switch t := v.Type(); {
	case t == reflect.TypeFor[edtf.Date]():
		v.Set(reflect.ValueOf(edtf.MustParse(rapid.SampledFrom(someDates).Draw(d.T, "date"))))
	case t.Kind() == reflect.Struct:
		d.fields(v, depth+1)
	case t.Kind() == reflect.Bool:
		v.SetBool(true)
	case t.Kind() == reflect.Int && d.sound:
		v.SetInt(int64(rapid.IntRange(0, 6).Draw(d.T, "number")))
	case t.Kind() == reflect.Int:
		v.SetInt(int64(rapid.Int().Draw(d.T, "number")))
	case t.Kind() == reflect.Uint64:
		v.SetUint(rapid.Uint64().Draw(d.T, "number"))
	case !d.sound:
		v.SetString(anyText.Draw(d.T, "text"))
	case isTerm(t):
		v.SetString(rapid.SampledFrom(termsIn(t)).Draw(d.T, "term"))
	default:
		word, _, _ := strings.Cut(f.Tag.Get("defcoop"), "=")
		if word == "" {
			word = t.Name()
		}
		v.SetString(rapid.SampledFrom(soundStrings[word]).Draw(d.T, "string"))
	}
}

// rules are the rules of the tag validate.
func rules(f reflect.StructField) []string { return strings.Split(f.Tag.Get("validate"), ",") }

// hasRule reports whether a field has a rule.
func hasRule(f reflect.StructField, rule string) bool {
	list := rules(f)
	if i := slices.Index(list, "dive"); i >= 0 {
		list = list[:i] // what follows is of the elements
	}
	return slices.Contains(list, rule)
}

// askedFor reports whether another field of a struct asks for a field.
func askedFor(in reflect.Value, f reflect.StructField) bool {
	return slices.ContainsFunc(rules(f), func(rule string) bool {
		name, param, _ := strings.Cut(rule, "=")
		other, value, _ := strings.Cut(param, " ")
		switch name {
		case "required_if":
			return in.FieldByName(other).String() == value
		case "required_without":
			return in.FieldByName(other).String() == ""
		}
		return false
	})
}
