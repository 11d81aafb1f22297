package main

import (
	"fmt"
	"go/ast"
	"go/doc"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
)

// source is what the schemas need to know of package cooperation.
type source struct {
	structs []*structType // Report first, then in the order in which fields name them
	enums   []*enumType   // in the same order
	named   map[string]string
	byName  map[string]*structType
	enum    map[string]*enumType
}

// structType is the type of a report, a record or a part of one.
type structType struct {
	name, doc string
	fields    []*field
}

// field is one field of a struct.
type field struct {
	in        *structType
	name      string // in Go
	json      string
	typ       string // name of its Go type, of its elements if it is a list
	list      bool
	doc       string
	rules     []rule
	omitEmpty bool // a struct that may be left out as a whole
}

// rule is one rule of a validate tag: of the elements if it stands after dive.
type rule struct {
	name, param string
}

// enumType is an enumeration: a string type with constants.
type enumType struct {
	name, doc, groupDoc string
	terms               []term
}

type term struct{ value, doc string }

// readSource reads the record types from the Go files in a directory.
func readSource(dir string) (*source, error) {
	pkg, err := readPackage(dir)
	if err != nil {
		return nil, err
	}
	dates, err := readPackage(filepath.Join(dir, "edtf"))
	if err != nil {
		return nil, err
	}
	types := map[string]*doc.Type{}
	for _, t := range pkg.Types {
		types[t.Name] = t
	}
	src := &source{byName: map[string]*structType{}, enum: map[string]*enumType{}, named: map[string]string{}}
	for _, t := range dates.Types {
		if t.Name == "Date" {
			src.named["edtf.Date"] = t.Doc
		}
	}
	if types["Report"] == nil || src.named["edtf.Date"] == "" {
		return nil, fmt.Errorf("%s: found no type Report, or no type edtf.Date", dir)
	}
	return src, src.add(types, types["Report"])
}

// readPackage parses the Go files of one package, tests left out.
func readPackage(dir string) (*doc.Package, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	fset := token.NewFileSet()
	var files []*ast.File
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), ".go") || strings.HasSuffix(e.Name(), "_test.go") {
			continue
		}
		f, err := parser.ParseFile(fset, filepath.Join(dir, e.Name()), nil, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		files = append(files, f)
	}
	return doc.NewFromFiles(fset, files, "github.com/defcoop/defcoop/cooperation")
}

// add takes up a type and everything that its fields name.
func (src *source) add(types map[string]*doc.Type, t *doc.Type) error {
	spec, ok := t.Decl.Specs[0].(*ast.TypeSpec)
	if !ok {
		return fmt.Errorf("%s: no type", t.Name)
	}
	st, ok := spec.Type.(*ast.StructType)
	if !ok {
		return src.addNamed(t)
	}
	s := &structType{name: t.Name, doc: t.Doc}
	src.structs = append(src.structs, s)
	src.byName[t.Name] = s
	for _, f := range st.Fields.List {
		made, err := readField(s, f)
		if err != nil {
			return err
		}
		s.fields = append(s.fields, made)
		if known := types[made.typ]; known != nil && src.byName[made.typ] == nil && src.enum[made.typ] == nil && src.named[made.typ] == "" {
			if err := src.add(types, known); err != nil {
				return err
			}
		}
	}
	return nil
}

// addNamed takes up a type that is no struct: an enumeration if it has
// constants.
func (src *source) addNamed(t *doc.Type) error {
	if len(t.Consts) == 0 {
		src.named[t.Name] = t.Doc
		return nil
	}
	e := &enumType{name: t.Name, doc: t.Doc}
	for _, group := range t.Consts {
		e.groupDoc += group.Doc
		for _, s := range group.Decl.Specs {
			spec, ok := s.(*ast.ValueSpec)
			if !ok || len(spec.Names) != 1 || len(spec.Values) != 1 {
				return fmt.Errorf("%s: found a constant that is not one name and one value", t.Name)
			}
			lit, ok := spec.Values[0].(*ast.BasicLit)
			if !ok {
				return fmt.Errorf("%s: the value is no literal", spec.Names[0].Name)
			}
			value, err := strconv.Unquote(lit.Value)
			if err != nil {
				return fmt.Errorf("%s: %w", spec.Names[0].Name, err)
			}
			text := spec.Doc.Text() + spec.Comment.Text()
			e.terms = append(e.terms, term{value, strings.TrimPrefix(text, spec.Names[0].Name+": ")})
		}
	}
	src.enums = append(src.enums, e)
	src.enum[t.Name] = e
	return nil
}

// readField reads a field of a struct.
func readField(in *structType, f *ast.Field) (*field, error) {
	if len(f.Names) != 1 || f.Tag == nil {
		return nil, fmt.Errorf("%s: found a field without a name or tag of its own", in.name)
	}
	made := &field{in: in, name: f.Names[0].Name, doc: f.Doc.Text() + f.Comment.Text()}
	where := in.name + "." + made.name
	if made.doc == "" {
		return nil, fmt.Errorf("%s has no doc comment", where)
	}
	text, err := strconv.Unquote(f.Tag.Value)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", where, err)
	}
	tag := reflect.StructTag(text)
	made.json, _, _ = strings.Cut(tag.Get("json"), ",")
	for r := range strings.SplitSeq(tag.Get("validate"), ",") {
		name, param, _ := strings.Cut(r, "=")
		switch name {
		case "":
		case "omitempty":
			made.omitEmpty = true
		case "dive":
		case "required", "required_if", "required_without", "min", "max":
			made.rules = append(made.rules, rule{name, param})
		default:
			return nil, fmt.Errorf("%s: the rule %q has no form in a schema", where, name)
		}
	}
	typ := f.Type
	if l, ok := typ.(*ast.ArrayType); ok && l.Len == nil {
		made.list, typ = true, l.Elt
	}
	switch typ := typ.(type) {
	case *ast.Ident:
		made.typ = typ.Name
	case *ast.SelectorExpr:
		made.typ = fmt.Sprint(typ.X) + "." + typ.Sel.Name
	default:
		return nil, fmt.Errorf("%s: a %T has no form in a schema", where, typ)
	}
	if made.list { // "dive,required" speaks of the elements, which are never empty in a schema
		var own []rule
		for _, r := range made.rules {
			if r.name == "min" {
				own = append(own, r)
			}
		}
		made.rules = own
	}
	return made, nil
}

// rule returns the parameter of a rule, and whether the field has it.
func (f *field) rule(name string) (param string, ok bool) {
	for _, r := range f.rules {
		if r.name == name {
			return r.param, true
		}
	}
	return "", false
}

// sibling returns another field of the same struct.
func (f *field) sibling(name string) *field {
	for _, other := range f.in.fields {
		if other.name == name {
			return other
		}
	}
	panic("schema: " + f.in.name + " has no field " + name) // the tags are tested in package cooperation
}

// needed reports whether a field must always be given: by its own rule, or as
// a struct that needs something and may not be left out.
func (src *source) needed(f *field) bool {
	if f.list {
		_, ok := f.rule("min")
		return ok
	}
	if _, ok := f.rule("required"); ok {
		return true
	}
	s := src.byName[f.typ]
	return s != nil && !f.omitEmpty && src.needy(s)
}

// needy reports whether a struct with nothing in it breaks a rule.
func (src *source) needy(s *structType) bool {
	for _, f := range s.fields {
		if _, ok := f.rule("required_without"); ok || src.needed(f) {
			return true
		}
	}
	return false
}
