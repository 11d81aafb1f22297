package cooperation

import (
	"math"
	"reflect"
	"strconv"
	"strings"
	"sync"

	"github.com/defcoop/defcoop/cooperation/edtf"
)

// The struct tags of the records say what a field may hold:
//
//   - json gives the name, and whether an empty field is written.
//   - validate says when a field must be given, and the range of numbers.
//   - defcoop says what a string holds where its type does not say so.
//
// The words of the tag defcoop are:
//
//	ref               ID of any record of the report
//	ref=visit         ID of a record of that kind; several kinds stand with blanks between them
//	teller            ID of the official or organization who says so
//	report            ID of another report
//	url               web address
//	derivation        web address, or ID of a report
//	column            name of a detail, or JSON Pointer to a field of a record
//	language          language tag
//	duration          ISO 8601-1 duration
//	scheme            scheme of an identifier
//	pointer           JSON Pointer into what carries the citation
//
// A field of type ID without the tag is the ID of the record itself. A field
// of type string without the tag is text.

// fieldKind says what a field holds, and so how it is checked.
type fieldKind uint8

const (
	fieldOther      fieldKind = iota // a truth value, a date, a number of the source
	fieldStruct                      // a struct of this package
	fieldNumber                      // a number with a range
	fieldText                        // text of the source or about it
	fieldTerm                        // term of an enumeration
	fieldOwnID                       // ID of the record or report itself
	fieldReference                   // ID of a record of the report
	fieldReportID                    // ID of another report
	fieldCountry                     // Country
	fieldParty                       // Party
	fieldLanguage                    // language tag
	fieldURL                         // web address
	fieldDuration                    // ISO 8601-1 duration
	fieldScheme                      // scheme of an identifier
	fieldPointer                     // JSON Pointer into what carries the citation
	fieldDerivation                  // web address, or ID of a report
	fieldColumn                      // name of a detail, or JSON Pointer to a field of a record
)

// taggedKinds are the words of the tag defcoop.
var taggedKinds = map[string]fieldKind{
	"ref": fieldReference, "teller": fieldReference, "report": fieldReportID, "url": fieldURL, "derivation": fieldDerivation,
	"language": fieldLanguage, "duration": fieldDuration, "scheme": fieldScheme, "pointer": fieldPointer,
	"column": fieldColumn,
}

// typeRules are the rules of one struct type, compiled from its tags.
type typeRules struct {
	typ    reflect.Type
	fields []fieldRules // all of them, in their order
}

// fieldRules are the rules of one field.
type fieldRules struct {
	index int
	name  string    // in JSON
	kind  fieldKind // of the field, or of its elements if it is a list
	list  bool

	elem        *typeRules // of fieldStruct
	targets     []Kind     // of fieldReference; empty means any
	terms       string     // of fieldTerm: what was expected
	same        sameAs     // how to tell that an element is listed twice
	needs       []need     // when the field must be given
	mayBeAbsent bool       // of fieldStruct: an empty one breaks no rule
	full        bool       // of a list: no element may be empty
	least, most int        // of fieldNumber; least also of the length of a list
}

// reportRules are the rules of a report and of everything in it. They are
// compiled once, on first use.
var reportRules = sync.OnceValue(func() *typeRules {
	return rulesOf(reflect.TypeFor[Report](), map[reflect.Type]*typeRules{})
})

// rulesOf compiles the rules of a struct type and of all types below it.
func rulesOf(t reflect.Type, done map[reflect.Type]*typeRules) *typeRules {
	if r := done[t]; r != nil {
		return r
	}
	r := &typeRules{typ: t}
	done[t] = r
	for i := range t.NumField() {
		sf := t.Field(i)
		f := fieldRules{index: i, least: math.MinInt, most: math.MaxInt}
		f.name, _, _ = strings.Cut(sf.Tag.Get("json"), ",")
		ft := sf.Type
		if ft.Kind() == reflect.Slice {
			f.list, ft = true, ft.Elem()
			f.same = sameAsOf(ft)
		}
		var param string
		f.kind, param = kindOf(sf, ft)
		switch f.kind {
		case fieldStruct:
			f.elem = rulesOf(ft, done)
		case fieldReference:
			for kind := range strings.FieldsSeq(param) {
				f.targets = append(f.targets, Kind(kind))
			}
		case fieldTerm:
			f.terms = expectedTerms(ft)
		}
		f.readValidate(t, sf)
		f.mayBeAbsent = f.mayBeAbsent || f.elem != nil && !f.elem.needy()
		r.fields = append(r.fields, f)
	}
	return r
}

// kindOf tells the kind of a field by its type. Where a type has several uses,
// the tag defcoop decides, and it may have a parameter.
func kindOf(sf reflect.StructField, t reflect.Type) (kind fieldKind, param string) {
	switch t {
	case reflect.TypeFor[ID](), reflect.TypeFor[string]():
		word, param, _ := strings.Cut(sf.Tag.Get("defcoop"), "=")
		if word == "teller" {
			param = string(KindOfficial + " " + KindOrganization)
		}
		if kind, ok := taggedKinds[word]; ok {
			return kind, param
		}
		if t == reflect.TypeFor[ID]() {
			return fieldOwnID, ""
		}
		return fieldText, ""
	case reflect.TypeFor[Country]():
		return fieldCountry, ""
	case reflect.TypeFor[Party]():
		return fieldParty, ""
	case reflect.TypeFor[edtf.Date]():
		return fieldOther, ""
	case reflect.TypeFor[int]():
		return fieldNumber, ""
	}
	switch {
	case t.Kind() == reflect.Struct:
		return fieldStruct, ""
	case t.Implements(reflect.TypeFor[interface{ Valid() bool }]()):
		return fieldTerm, ""
	case t.Kind() == reflect.String:
		return fieldText, ""
	}
	return fieldOther, ""
}

// expectedTerms says which terms an enumeration has. A test proves that all
// enumerations can tell.
func expectedTerms(t reflect.Type) string {
	e, _ := reflect.Zero(t).Interface().(interface{ Terms() []string })
	return "one of " + oneOf(e.Terms())
}

// readValidate reads the tag validate. A test proves that all its rules are
// known.
func (f *fieldRules) readValidate(parent reflect.Type, sf reflect.StructField) {
	index := func(name string) int {
		other, _ := parent.FieldByName(name) // a test proves that there is one
		return other.Index[0]
	}
	ofElements := false
	for rule := range strings.SplitSeq(sf.Tag.Get("validate"), ",") {
		name, param, _ := strings.Cut(rule, "=")
		switch name {
		case "dive":
			ofElements = true
		case "omitempty":
			f.mayBeAbsent = true
		case "required":
			f.full = f.full || ofElements
			f.needs = append(f.needs, need{CodeMissing, always, ""})
		case "required_without":
			f.needs = append(f.needs, need{CodeMissing, index(param), ""})
		case "required_if":
			field, value, _ := strings.Cut(param, " ")
			f.needs = append(f.needs, need{CodeMissingLabel, index(field), value})
		case "min":
			f.least, _ = strconv.Atoi(param)
		case "max":
			f.most, _ = strconv.Atoi(param)
		}
	}
}

// needy reports whether an empty struct breaks a rule of the tag validate.
func (r *typeRules) needy() bool {
	empty := reflect.Zero(r.typ)
	for i := range r.fields {
		f := &r.fields[i]
		if _, needed := f.needed(empty); needed && !f.list || f.list && f.least > 0 || f.kind == fieldNumber && f.least > 0 {
			return true
		}
		if f.kind == fieldStruct && !f.list && !f.mayBeAbsent {
			return true
		}
	}
	return false
}

// need is one condition under which a field must be given.
type need struct {
	code  Code
	field int    // its index, or always
	equal string // when the field has this value; "": when it is absent
}

// always stands in place of the field of a condition that is always met.
const always = -1

// holds reports whether the condition is met in a struct.
func (n need) holds(v reflect.Value) bool {
	return n.field == always || v.Field(n.field).String() == n.equal
}

// needed returns the condition under which the field of a struct must be
// given, if one is met.
func (f *fieldRules) needed(parent reflect.Value) (need, bool) {
	for _, n := range f.needs {
		if n.holds(parent) {
			return n, true
		}
	}
	return need{}, false
}

// field returns the field with a name in JSON, nil if there is none.
func (r *typeRules) field(name string) *fieldRules {
	for i := range r.fields {
		if r.fields[i].name == name {
			return &r.fields[i]
		}
	}
	return nil
}
