package surface

import (
	"go/ast"
	"go/token"
	"regexp"
	"strings"
	"testing"
)

// TestDocumentation finds exported names of public packages without a comment:
// packages, functions, types, methods, constants, variables, fields. A field or
// constant may have its comment above or behind it; several that stand together
// may share it, if the comment names them: "A and B are the records".
func TestDocumentation(t *testing.T) {
	for _, p := range packages(t) {
		if !p.public() {
			continue
		}
		t.Run(p.dir, func(t *testing.T) {
			c := &coverage{t: t, fset: p.fset}
			packageDocs := 0
			for _, f := range p.files {
				if f.Doc != nil {
					packageDocs++
				}
				for _, d := range f.Decls {
					c.declaration(d)
				}
			}
			if packageDocs != 1 {
				t.Errorf("%d package comments, want one, in doc.go", packageDocs)
			}
			t.Logf("%d of %d exported names documented", c.names-c.missing, c.names)
		})
	}
}

type coverage struct {
	t              *testing.T
	fset           *token.FileSet
	names, missing int
	previous       string // the last comment of a field or constant
}

// name counts one exported name. A comment counts if it says something.
func (c *coverage) name(n *ast.Ident, owner string, comments ...*ast.CommentGroup) {
	c.names++
	for _, g := range comments {
		if strings.TrimSpace(g.Text()) != "" {
			c.previous = g.Text()
			return
		}
	}
	if regexp.MustCompile(`\b` + n.Name + `\b`).MatchString(c.previous) {
		return
	}
	c.missing++
	name := n.Name
	if owner != "" {
		name = owner + "." + name
	}
	c.t.Errorf("%s: %s has no comment", c.fset.Position(n.Pos()), name)
}

func (c *coverage) declaration(d ast.Decl) {
	c.previous = ""
	switch d := d.(type) {
	case *ast.FuncDecl:
		owner := ""
		if d.Recv != nil {
			if owner = receiver(d); !ast.IsExported(owner) {
				return
			}
		}
		if d.Name.IsExported() {
			c.name(d.Name, owner, d.Doc)
		}
	case *ast.GenDecl:
		for _, spec := range d.Specs {
			c.spec(d, spec)
		}
	}
}

func (c *coverage) spec(d *ast.GenDecl, spec ast.Spec) {
	// The comment above a declaration of one name is the name's own.
	var own *ast.CommentGroup
	if !d.Lparen.IsValid() {
		own = d.Doc
	}
	switch spec := spec.(type) {
	case *ast.TypeSpec:
		if !spec.Name.IsExported() {
			return
		}
		c.name(spec.Name, "", own, spec.Doc, spec.Comment)
		switch typ := spec.Type.(type) {
		case *ast.StructType:
			c.fields(spec.Name.Name, typ.Fields)
		case *ast.InterfaceType:
			c.fields(spec.Name.Name, typ.Methods)
		}
	case *ast.ValueSpec:
		for _, n := range spec.Names {
			if n.IsExported() {
				c.name(n, "", own, spec.Doc, spec.Comment)
			}
		}
	}
}

// fields passes over embedded fields: their types say what they are.
func (c *coverage) fields(owner string, list *ast.FieldList) {
	c.previous = ""
	for _, f := range list.List {
		for _, n := range f.Names {
			if n.IsExported() {
				c.name(n, owner, f.Doc, f.Comment)
			}
		}
	}
}
