package cooperation

import (
	"reflect"
	"strconv"
)

// walker visits every field of a report, guided by the rules of its type. It
// allocates nothing while there is nothing to report: where it stands is a
// stack that becomes a path only then.
type walker struct {
	*checker
	steps []pathStep
	// carrier is the record or action whose citations are being visited.
	carrier      reflect.Value
	carrierRules *typeRules
	// incomplete is whether a rule of the tag validate is broken: a value is
	// missing or out of range.
	incomplete bool
}

// pathStep is a field, or an element if name is empty.
type pathStep struct {
	name string
	i    int
}

// walkReport checks all fields of the report. It reports whether the report
// keeps the rules of the tag validate, and does not say which one is broken.
func (c *checker) walkReport() (complete bool) {
	var room [16]pathStep
	w := walker{checker: c, steps: room[:0]}
	w.structure(reflect.ValueOf(c.report).Elem(), reportRules())
	return !w.incomplete
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

// problem notes a problem where the walker stands.
func (w *walker) problem(code Code, got, want string) { w.add(w.path(), code, got, want) }

// structure visits the fields of a struct.
func (w *walker) structure(v reflect.Value, rules *typeRules) {
	last := len(w.steps)
	w.steps = append(w.steps, pathStep{})
	for i := range rules.fields {
		f := &rules.fields[i]
		if f.kind == fieldOther {
			continue
		}
		fv := v.Field(f.index)
		w.steps[last] = pathStep{name: f.name}
		switch {
		case f.list:
			w.list(v, rules, fv, f)
		case f.kind == fieldStruct:
			if !f.mayBeAbsent || !fv.IsZero() {
				w.structure(fv, f.elem)
			}
		case f.kind == fieldNumber:
			n := fv.Int()
			w.incomplete = w.incomplete || n < int64(f.least) || n > int64(f.most)
		case fv.Len() > 0:
			w.str(v, fv, f)
		case f.needs != nil:
			_, needed := f.needed(v)
			w.incomplete = w.incomplete || needed
		}
	}
	w.steps = w.steps[:last]
}

// list visits the elements of a list, the field f of the struct parent.
func (w *walker) list(parent reflect.Value, rules *typeRules, list reflect.Value, f *fieldRules) {
	n := list.Len()
	w.incomplete = w.incomplete || n < f.least
	if n == 0 {
		return
	}
	if f.elem != nil && f.elem.typ == reflect.TypeFor[Citation]() {
		w.carrier, w.carrierRules = parent, rules
	}
	last := len(w.steps)
	w.steps = append(w.steps, pathStep{})
	for i := range n {
		w.steps[last].i = i
		switch e := list.Index(i); {
		case f.kind == fieldStruct:
			w.structure(e, f.elem)
		case e.Len() > 0:
			w.str(parent, e, f)
		default:
			w.incomplete = w.incomplete || f.full
		}
	}
	w.steps = w.steps[:last]
	if w.warn && n > 1 {
		w.listedTwice(list, f)
	}
}

// str checks one string that is given: v, of the struct parent.
func (w *walker) str(parent, v reflect.Value, f *fieldRules) {
	s := v.String()
	switch f.kind {
	case fieldText:
		w.text(parent, s, f)
	case fieldTerm:
		if !v.Addr().Interface().(interface{ Valid() bool }).Valid() {
			w.problem(CodeUnknownTerm, "it is "+echo(s), f.terms)
		}
	case fieldOwnID:
		w.id(ID(s))
	case fieldReference:
		if w.id(ID(s)) {
			w.reference(ID(s), f.targets)
		}
	case fieldReportID:
		if w.id(ID(s)) && ID(s) == w.report.ID {
			w.problem(CodeSelfReference, "the report names itself", "the ID of another report")
		}
	case fieldCountry:
		if !Country(s).Valid() {
			w.problem(CodeUnknownCountry, "it is "+echo(s)+countryMeant(s), wantCountry)
		}
	case fieldParty:
		w.party(Party(s))
	case fieldLanguage:
		if !isLanguageTag(s) {
			w.problem(CodeMalformedLanguage, "it is "+echo(s), `a BCP 47 language tag such as "en", "az" or "zh-Hant"`)
		}
	case fieldURL:
		if !isWebAddress(s) {
			w.problem(CodeMalformedURL, "it is "+echo(s), "an address that starts with http:// or https://, names a host and has no blanks or stray %")
		}
	case fieldDuration:
		if !isDuration(s) {
			w.problem(CodeMalformedDuration, "it is "+echo(s), `an ISO 8601 duration such as "P6W" or "P1Y2M10D"`)
		}
	case fieldScheme:
		if !isScheme(s) {
			w.problem(CodeMalformedScheme, "it is "+echo(s), `up to 64 of a-z 0-9 . _ - beginning with a letter or digit, such as "wikidata"`)
		}
	case fieldPointer:
		w.pointer(s)
	case fieldDerivation:
		w.derivation(s)
	case fieldColumn:
		w.column(parent, s, f)
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
