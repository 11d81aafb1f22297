package cooperation

import (
	"reflect"
	"strings"
	"sync"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// class says what the strings of a field are, and so how they are checked.
type class uint8

const (
	classOther      class = iota // no string: a number, a truth value, a date
	classStruct                  // a struct of this package
	classText                    // text of the source or about it
	classTerm                    // term of an enumeration
	classOwnID                   // ID of the record or report itself
	classReference               // ID of a record of the report
	classReportID                // ID of another report
	classCountry                 // Country
	classParty                   // Party
	classLanguage                // language tag
	classURL                     // address
	classDuration                // ISO 8601-1 duration
	classScheme                  // scheme of an identifier
	classPointer                 // JSON Pointer into what carries the citation
	classDerivation              // address, or ID of a report
)

// plan is what there is to check in one struct type.
type plan struct {
	name   string
	fields []fieldPlan // all of them, in their order
	date   int         // index of the field Date, -1 without one
}

// fieldPlan is what there is to check in one field.
type fieldPlan struct {
	index   int
	name    string // in JSON
	class   class  // of the field, or of its elements if it is a slice
	slice   bool
	elem    *plan   // of classStruct
	targets []Kind  // of classReference; empty means any
	terms   string  // of classTerm: what was expected
	needs   []need  // when the field must be given
	unique  keyKind // how to tell that an element is listed twice
}

// reportPlan returns the plan of a report. It is made once, on first use.
var reportPlan = sync.OnceValue(func() *plan {
	return planOf(reflect.TypeFor[Report](), map[reflect.Type]*plan{})
})

// planOf makes the plan of a struct type and of all types below it.
func planOf(t reflect.Type, done map[reflect.Type]*plan) *plan {
	if p := done[t]; p != nil {
		return p
	}
	p := &plan{name: t.Name(), date: -1}
	done[t] = p
	for i := range t.NumField() {
		sf := t.Field(i)
		name, _, _ := strings.Cut(sf.Tag.Get("json"), ",")
		f := fieldPlan{index: i, name: name, needs: needsOf(t, sf)}
		ft := sf.Type
		if ft.Kind() == reflect.Slice {
			f.slice, ft = true, ft.Elem()
		}
		f.class = classOf(t, sf, ft)
		switch f.class {
		case classStruct:
			f.elem = planOf(ft, done)
		case classReference:
			f.targets, _ = referenceTargets(sf.Name)
		case classTerm:
			f.terms = expectedTerms(ft)
		}
		if f.slice {
			f.unique = keyOf(ft)
		}
		if sf.Name == "Date" && f.class == classOther {
			p.date = i
		}
		p.fields = append(p.fields, f)
	}
	return p
}

// classOf tells the class of a field by its type and, where a type has several
// uses, by its name.
func classOf(parent reflect.Type, sf reflect.StructField, t reflect.Type) class {
	switch t {
	case reflect.TypeFor[ID]():
		switch {
		case sf.Name == "ID":
			return classOwnID
		case sf.Name == "Retracts":
			return classReportID
		}
		return classReference
	case reflect.TypeFor[Country]():
		return classCountry
	case reflect.TypeFor[Party]():
		return classParty
	case reflect.TypeFor[edtf.Date]():
		return classOther
	case reflect.TypeFor[string]():
		return stringClass(parent.Name() + "." + sf.Name)
	}
	switch {
	case t.Kind() == reflect.Struct:
		return classStruct
	case t.Implements(reflect.TypeFor[interface{ Valid() bool }]()):
		return classTerm
	case t.Kind() == reflect.String:
		return classText
	}
	return classOther
}

// stringClass is the class of a field of type string. What is not listed is
// text.
func stringClass(field string) class {
	switch field {
	case "Source.URL", "Source.Archived":
		return classURL
	case "Source.DerivedFrom":
		return classDerivation
	case "Citation.Field":
		return classPointer
	case "Identifier.Scheme":
		return classScheme
	case "ArmedConflict.Duration":
		return classDuration
	}
	if strings.HasSuffix(field, ".Lang") || strings.HasSuffix(field, ".Language") {
		return classLanguage
	}
	return classText
}

// expectedTerms says which terms an enumeration has. A test proves that all
// enumerations can tell.
func expectedTerms(t reflect.Type) string {
	e, _ := reflect.Zero(t).Interface().(interface{ Terms() []string })
	return "one of " + oneOf(e.Terms())
}

// need is one condition under which a field must be given. Conditions are read
// from the same struct tags that the validator reads, to refuse what the
// validator accepts: a text of nothing but blanks.
type need struct {
	code  Code
	field int    // -1: always
	equal string // when the field has this value; "": when it is absent
}

// needsOf reads the conditions from the tag of a field.
func needsOf(parent reflect.Type, sf reflect.StructField) []need {
	index := func(name string) int {
		f, _ := parent.FieldByName(name) // a test proves that there is one
		return f.Index[0]
	}
	var needs []need
	for rule := range strings.SplitSeq(sf.Tag.Get("validate"), ",") {
		name, param, _ := strings.Cut(rule, "=")
		switch name {
		case "required":
			needs = append(needs, need{CodeMissing, -1, ""})
		case "required_without":
			needs = append(needs, need{CodeMissing, index(param), ""})
		case "required_if":
			field, value, _ := strings.Cut(param, " ")
			needs = append(needs, need{CodeMissingLabel, index(field), value})
		}
	}
	return needs
}

// holds reports whether the condition is met in a struct.
func (n need) holds(v reflect.Value) bool {
	return n.field < 0 || v.Field(n.field).String() == n.equal
}
