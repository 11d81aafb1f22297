package cooperationtest

import (
	"fmt"
	"iter"
	"reflect"

	"github.com/defcoop/defcoop/cooperation"
)

// trials yields every sound report that codecs and stores are tried with: the
// fixtures, the edge reports, some generated ones, one for every kind of
// source, and reports whose lists are empty instead of nil.
func trials() iter.Seq2[string, *cooperation.Report] {
	return func(yield func(string, *cooperation.Report) bool) {
		for _, dir := range []string{"azkr", "agreements", "edges"} {
			for name, r := range in(dir) {
				if !yield(dir+"/"+name, r) {
					return
				}
			}
		}
		for g := range Generate(1, GenerateOptions{Reports: 20}) {
			if !yield("generated/"+string(g.Report.ID), g.Report) {
				return
			}
		}
		for i, kind := range cooperation.SourceKind("").Terms() {
			if !yield("source kind "+kind, sourceOf(i, cooperation.SourceKind(kind))) {
				return
			}
		}
		for _, name := range []string{"least", "zeros"} {
			for file, r := range in("edges") {
				if file != name {
					continue
				}
				r.ID = "edge-empty-" + cooperation.ID(name)
				fillEmpty(reflect.ValueOf(r).Elem())
				if !yield("edges/"+name+" with empty lists for nil", r) {
					return
				}
			}
		}
	}
}

// sourceOf makes a report with a source of a kind. A report has one source, so
// that no edge report can hold all kinds.
func sourceOf(number int, kind cooperation.SourceKind) *cooperation.Report {
	grades := cooperation.Reliability("").Terms()
	r := &cooperation.Report{
		ID: cooperation.ID(fmt.Sprintf("edge-source-%d", number+1)),
		Source: cooperation.Source{
			Title: "A source of one kind", Kind: kind, Reliability: cooperation.Reliability(grades[number%len(grades)]),
		},
	}
	if kind == cooperation.SourceOther {
		r.Source.Label = "postcard"
	}
	return r
}

// fillEmpty puts an empty list wherever a nil one is.
func fillEmpty(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Field(i).CanSet() { // not what is inside a date
				fillEmpty(v.Field(i))
			}
		}
	case reflect.Slice:
		if v.IsNil() {
			v.Set(reflect.MakeSlice(v.Type(), 0, 0))
		}
		for i := range v.Len() {
			fillEmpty(v.Index(i))
		}
	}
}

// scribble changes every text in a report, as its owner may.
func scribble(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Field(i).CanSet() {
				scribble(v.Field(i))
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			scribble(v.Index(i))
		}
	case reflect.String:
		v.SetString("scribbled over")
	}
}

// call calls a function under test and words its error or panic; empty means
// that it went well.
func call(what string, f func() error) (fault string) {
	defer func() {
		if p := recover(); p != nil {
			fault = fmt.Sprintf("%s panicked: %v", what, p)
		}
	}()
	if err := f(); err != nil {
		return fmt.Sprintf("%s: %v", what, err)
	}
	return ""
}
