package cooperation

import (
	"reflect"
	"strconv"
)

// walker visits every string of a report, guided by its plan. It allocates
// nothing while there is nothing to report: where it stands is a stack that
// becomes a path only then.
type walker struct {
	*checker
	steps []pathStep
	// carrier is the record or action whose citations are being visited.
	carrier     reflect.Value
	carrierPlan *plan
}

// pathStep is a field, or an element if name is empty.
type pathStep struct {
	name string
	i    int
}

// walkReport checks all strings of the report.
func (c *checker) walkReport() {
	var room [16]pathStep
	w := walker{checker: c, steps: room[:0]}
	w.structure(reflect.ValueOf(c.report).Elem(), reportPlan())
}

// path is where the walker stands.
func (w *walker) path() string {
	b := make([]byte, 0, 64)
	for _, s := range w.steps {
		b = append(b, '/')
		if s.name != "" {
			b = append(b, s.name...)
		} else {
			b = strconv.AppendInt(b, int64(s.i), 10)
		}
	}
	return string(b)
}

// report notes a problem where the walker stands.
func (w *walker) problem(code Code, got, want string) { w.add(w.path(), code, got, want) }

// structure visits the fields of a struct.
func (w *walker) structure(v reflect.Value, p *plan) {
	for i := range p.fields {
		f := &p.fields[i]
		if f.class == classOther {
			continue
		}
		fv := v.Field(f.index)
		w.steps = append(w.steps, pathStep{name: f.name})
		switch {
		case f.slice:
			w.slice(v, p, fv, f)
		case f.class == classStruct:
			w.structure(fv, f.elem)
		default:
			w.str(v, fv, f)
		}
		w.steps = w.steps[:len(w.steps)-1]
	}
}

// slice visits the elements of a slice, the field f of the struct parent.
func (w *walker) slice(parent reflect.Value, p *plan, list reflect.Value, f *fieldPlan) {
	n := list.Len()
	if n == 0 {
		return
	}
	if f.elem != nil && f.elem.name == "Citation" {
		w.carrier, w.carrierPlan = parent, p
	}
	last := len(w.steps)
	w.steps = append(w.steps, pathStep{})
	for i := range n {
		w.steps[last].i = i
		if f.class == classStruct {
			w.structure(list.Index(i), f.elem)
		} else {
			w.str(parent, list.Index(i), f)
		}
	}
	w.steps = w.steps[:last]
	if w.warn && n > 1 {
		w.listedTwice(list, f)
	}
}

// str checks one string, v, of the struct parent.
func (w *walker) str(parent, v reflect.Value, f *fieldPlan) {
	s := v.String()
	if s == "" {
		return // whether it may be absent is a matter of shape
	}
	switch f.class {
	case classText:
		w.text(parent, s, f)
	case classTerm:
		if !v.Addr().Interface().(interface{ Valid() bool }).Valid() {
			w.problem(CodeUnknownTerm, "it is "+echo(s), f.terms)
		}
	case classOwnID:
		w.id(ID(s))
	case classReference:
		if w.id(ID(s)) {
			w.reference(ID(s), f.targets)
		}
	case classReportID:
		if w.id(ID(s)) && ID(s) == w.report.ID {
			w.problem(CodeSelfReference, "the report names itself", "the ID of another report")
		}
	case classCountry:
		if !Country(s).Valid() {
			w.problem(CodeUnknownCountry, "it is "+echo(s)+countryMeant(s), wantCountry)
		}
	case classParty:
		w.party(Party(s))
	case classLanguage:
		if !isLanguageTag(s) {
			w.problem(CodeMalformedLanguage, "it is "+echo(s), `a BCP 47 language tag such as "en", "az" or "zh-Hant"`)
		}
	case classURL:
		if !isWebAddress(s) {
			w.problem(CodeMalformedURL, "it is "+echo(s), "an address that starts with http:// or https://, names a host and has no blanks or stray %")
		}
	case classDuration:
		if !isDuration(s) {
			w.problem(CodeMalformedDuration, "it is "+echo(s), `an ISO 8601 duration such as "P6W" or "P1Y2M10D"`)
		}
	case classScheme:
		if !isScheme(s) {
			w.problem(CodeMalformedScheme, "it is "+echo(s), `up to 64 of a-z 0-9 . _ - beginning with a letter or digit, such as "wikidata"`)
		}
	case classPointer:
		w.pointer(s)
	case classDerivation:
		w.derivation(s)
	}
}

// id checks how an ID is written.
func (w *walker) id(id ID) bool {
	if id.Valid() {
		return true
	}
	w.problem(CodeMalformedID, "it is "+echo(string(id)), "up to 128 of a-z 0-9 . _ : - beginning with a letter or digit")
	return false
}

// wantCountry is what stands in a country field.
const wantCountry = `an upper-case ISO 3166 code such as "AZ" or "KR"`

// party checks a country or the ID of an organization.
func (w *walker) party(p Party) {
	if c, ok := p.Country(); ok {
		if !c.Valid() {
			w.problem(CodeUnknownCountry, "it is "+echo(string(p))+countryMeant(string(p)), wantCountry+", or the lower-case ID of an organization")
		}
		return
	}
	if id, _ := p.Organization(); id.Valid() {
		if _, known := w.index[id]; known {
			w.reference(id, organizationOnly)
		} else {
			w.dangling(id, countryMeant(string(id)), organizationOnly)
		}
		return
	}
	w.problem(CodeMalformedParty, "it is "+echo(string(p))+countryMeant(string(p)), wantCountry+", or the lower-case ID of an organization")
}

// derivation checks an entry of Source.DerivedFrom.
func (w *walker) derivation(s string) {
	const want = "an http or https address, or the ID of a report"
	switch {
	case isWebAddress(s):
		if s == w.report.Source.URL {
			w.problem(CodeSelfReference, "it is the address of the source itself", "that of another source")
		}
	case ID(s).Valid():
		if ID(s) == w.report.ID {
			w.problem(CodeSelfReference, "it is the ID of the report itself", "that of another report")
		}
	default:
		w.problem(CodeMalformedDerivation, "it is "+echo(s), want)
	}
}
