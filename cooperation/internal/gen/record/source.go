package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
)

// source is the struct types of package cooperation.
type source struct {
	structs map[string]*structType
	lists   []field // the lists of records in a report, in their order
}

// structType is a struct type.
type structType struct {
	name   string
	fields []field
}

// field is a field of a struct.
type field struct {
	name string
	json string
	typ  string // of its elements if it is a list
	list bool
	tag  string // defcoop
}

// readSource reads the struct types from the Go files in a directory, but for
// those that this program writes.
func readSource(dir string) (*source, error) {
	names, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		return nil, err
	}
	src := &source{structs: map[string]*structType{}}
	for _, name := range names {
		if filepath.Base(name) == fileName || strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		for _, d := range file.Decls {
			if decl, ok := d.(*ast.GenDecl); ok && decl.Tok == token.TYPE {
				if err := src.add(decl.Specs); err != nil {
					return nil, err
				}
			}
		}
	}
	report := src.structs["Report"]
	if report == nil {
		return nil, fmt.Errorf("%s: found no type Report", dir)
	}
	for _, f := range report.fields {
		if f.list && src.structs[f.typ] != nil {
			src.lists = append(src.lists, f)
		}
	}
	return src, nil
}

// add takes up the struct types among declared types.
func (src *source) add(specs []ast.Spec) error {
	for _, s := range specs {
		spec, ok := s.(*ast.TypeSpec)
		if !ok {
			continue
		}
		st, ok := spec.Type.(*ast.StructType)
		if !ok || !spec.Name.IsExported() {
			continue
		}
		t := &structType{name: spec.Name.Name}
		for _, f := range st.Fields.List {
			made, err := readField(f)
			if err != nil {
				return fmt.Errorf("%s: %w", t.name, err)
			}
			t.fields = append(t.fields, made...)
		}
		src.structs[t.name] = t
	}
	return nil
}

// readField reads a declaration of one field, or of several of one type.
func readField(f *ast.Field) ([]field, error) {
	var made field
	typ := f.Type
	if l, ok := typ.(*ast.ArrayType); ok && l.Len == nil {
		made.list, typ = true, l.Elt
	}
	switch typ := typ.(type) {
	case *ast.Ident:
		made.typ = typ.Name
	case *ast.SelectorExpr:
		made.typ = fmt.Sprint(typ.X) + "." + typ.Sel.Name
	}
	if f.Tag != nil {
		text, err := strconv.Unquote(f.Tag.Value)
		if err != nil {
			return nil, err
		}
		made.tag = reflect.StructTag(text).Get("defcoop")
		made.json, _, _ = strings.Cut(reflect.StructTag(text).Get("json"), ",")
	}
	fields := make([]field, len(f.Names))
	for i, n := range f.Names {
		fields[i] = made
		fields[i].name = n.Name
	}
	return fields, nil
}

// field returns the field with a name, if there is one.
func (t *structType) field(name string) (field, bool) {
	for _, f := range t.fields {
		if f.name == name {
			return f, true
		}
	}
	return field{}, false
}
