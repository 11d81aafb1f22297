package surface

import (
	"go/ast"
	"go/token"
	"slices"
	"strings"
	"testing"

	"github.com/defcoop/defcoop/cooperation"
	"github.com/defcoop/defcoop/cooperation/edtf"
	"github.com/defcoop/defcoop/timeline"
)

// TestErrorsAreInThePackageComment holds the list of errors in the comment of
// each package complete: every sentinel, every type of error and every type of
// code is linked there.
func TestErrorsAreInThePackageComment(t *testing.T) {
	found := 0
	for _, p := range packages(t) {
		if !p.public() {
			continue
		}
		comment := ""
		var names []string
		for _, f := range p.files {
			comment += f.Doc.Text()
			for _, d := range f.Decls {
				names = append(names, errorNames(d)...)
			}
		}
		for _, name := range names {
			found++
			if !strings.Contains(comment, "["+name+"]") && !strings.Contains(comment, "[*"+name+"]") {
				t.Errorf("the comment of package %s does not link [%s]", p.dir, name)
			}
		}
	}
	if found < 20 {
		t.Errorf("found %d sentinels, types of errors and types of codes, expected 20 or more", found)
	}
}

// errorNames returns the exported names of a declaration that have to do with
// errors, by their names, which golangci-lint's errname holds to this pattern.
func errorNames(d ast.Decl) []string {
	gen, ok := d.(*ast.GenDecl)
	if !ok {
		return nil
	}
	var names []string
	for _, spec := range gen.Specs {
		switch spec := spec.(type) {
		case *ast.TypeSpec:
			if name := spec.Name.Name; spec.Name.IsExported() && (strings.HasSuffix(name, "Error") || strings.HasSuffix(name, "Code")) {
				names = append(names, name)
			}
		case *ast.ValueSpec:
			for _, n := range spec.Names {
				if gen.Tok == token.VAR && strings.HasPrefix(n.Name, "Err") {
					names = append(names, n.Name)
				}
			}
		}
	}
	return names
}

// TestCodesAreValid finds constants that are missing in the lists by which the
// packages tell their codes, and by which their tests provoke every one.
func TestCodesAreValid(t *testing.T) {
	valid := map[string]func(string) bool{
		"cooperation.Code":       func(s string) bool { return cooperation.Code(s).Valid() },
		"cooperation.DecodeCode": func(s string) bool { return cooperation.DecodeCode(s).Valid() },
		"edtf.Code":              func(s string) bool { return edtf.Code(s).Valid() },
		"timeline.LedgerCode":    func(s string) bool { return timeline.LedgerCode(s).Valid() },
	}
	var met []string
	for _, p := range packages(t) {
		if !p.public() {
			continue
		}
		for _, c := range constants(p) {
			if !strings.HasSuffix(c.typ, "Code") {
				continue
			}
			typ := p.files[0].Name.Name + "." + c.typ
			met = append(met, typ)
			is, known := valid[typ]
			if !known {
				t.Errorf("%s is a type of codes that this test does not know", typ)
			} else if !is(c.text) {
				t.Errorf("%s(%q).Valid() is false", typ, c.text)
			}
		}
	}
	for typ := range valid {
		if !slices.Contains(met, typ) {
			t.Errorf("%s has no constants", typ)
		}
	}
}
