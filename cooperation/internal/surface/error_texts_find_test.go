package surface

import (
	"cmp"
	"go/ast"
	"go/token"
	"slices"
	"strconv"
	"strings"
)

// codesOf returns the meaning of each code of a package, by type and value, and
// the codes in the order of the source.
func codesOf(p sourcePackage) (meaning map[string]string, order []string) {
	meaning = map[string]string{}
	for _, f := range p.files {
		for _, d := range f.Decls {
			gen, ok := d.(*ast.GenDecl)
			if !ok || gen.Tok != token.CONST {
				continue
			}
			for _, s := range gen.Specs {
				spec := s.(*ast.ValueSpec)
				typ, ok := spec.Type.(*ast.Ident)
				if !ok || !strings.HasSuffix(typ.Name, "Code") {
					continue
				}
				doc := spec.Doc.Text() + spec.Comment.Text()
				if doc == "" {
					doc = gen.Doc.Text()
				}
				first, _, _ := strings.Cut(strings.TrimSpace(doc), "\n\n")
				code := codeName(spec.Names[0].Name, spec)
				meaning[code] = strings.TrimPrefix(strings.Join(strings.Fields(first), " "), spec.Names[0].Name+": ")
				order = append(order, code)
			}
		}
	}
	return meaning, order
}

func codeName(constant string, spec *ast.ValueSpec) string {
	value, err := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
	if err != nil {
		panic(err)
	}
	return constant + " " + value
}

// errorTexts finds what words errors: calls of errors.New and fmt.Errorf, errors
// made as literals, and whatever names a code beside texts, be it a call, a
// literal or an assignment.
func errorTexts(p sourcePackage, meaning map[string]string) (list []errorText) {
	codes := map[string]string{} // by constant
	for code := range meaning {
		constant, _, _ := strings.Cut(code, " ")
		codes[constant] = code
	}
	for _, f := range p.files {
		consts := textConstants(f)
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.GenDecl:
				return n.Tok != token.CONST // where the codes are
			case *ast.CallExpr:
				if name := calledName(n); name == "errors.New" || name == "fmt.Errorf" {
					list = append(list, errorText{p.dir, "", strings.Join(texts(n.Args, consts), " … ")})
					return false
				}
				list = append(list, wording(p.dir, codes, n.Args, consts)...)
			case *ast.CompositeLit:
				if _, isList := n.Type.(*ast.ArrayType); isList && namesOnly(n.Elts) {
					return false // the list of codes
				}
				if found := wording(p.dir, codes, n.Elts, consts); found != nil {
					list = append(list, found...)
				} else if typ := typeNameOf(n); strings.HasSuffix(typ, "Error") && len(n.Elts) > 0 {
					if said := texts(n.Elts, consts); said != nil {
						list = append(list, errorText{p.dir, "", typ + ": " + strings.Join(said, " … ")})
					}
				}
			case *ast.AssignStmt:
				list = append(list, wording(p.dir, codes, n.Rhs, consts)...)
			case *ast.ReturnStmt:
				list = append(list, wording(p.dir, codes, n.Results, consts)...)
			case *ast.CaseClause:
				for _, s := range n.Body { // case LimitBytes: e.Found = ...
					if a, ok := s.(*ast.AssignStmt); ok && setsWords(a) {
						list = append(list, wording(p.dir, codes, slices.Concat(n.List, a.Rhs), consts)...)
					}
				}
			case *ast.FuncDecl:
				if returnsWords(n) {
					list = append(list, returned(p.dir, n, consts)...)
				}
			}
			return true
		})
		list = append(list, formats(p.dir, f)...)
	}
	return list
}

// wording makes a text of what stands beside a code, one for each code; none if
// there is no code, or nothing else.
func wording(pkg string, codes map[string]string, list []ast.Expr, consts map[string]string) (found []errorText) {
	said := strings.Join(texts(list, consts), " … ")
	for _, x := range list {
		if kv, ok := x.(*ast.KeyValueExpr); ok {
			x = kv.Value
		}
		id, ok := x.(*ast.Ident)
		if ok && codes[id.Name] != "" {
			found = append(found, errorText{pkg, codes[id.Name], cmp.Or(said, elsewhere)})
		}
	}
	return found
}

// setsWords says whether a statement gives an error its words.
func setsWords(a *ast.AssignStmt) bool {
	return slices.ContainsFunc(a.Lhs, func(x ast.Expr) bool {
		s, ok := x.(*ast.SelectorExpr)
		return ok && (s.Sel.Name == "Found" || s.Sel.Name == "Expected")
	})
}

// returnsWords says whether a function puts into words what was found and what
// was expected, by the names of its results.
func returnsWords(fn *ast.FuncDecl) bool {
	if fn.Type.Results == nil {
		return false
	}
	for _, r := range fn.Type.Results.List {
		for _, name := range r.Names {
			if slices.Contains([]string{"found", "expected", "got", "want"}, name.Name) {
				return true
			}
		}
	}
	return false
}

// returned are the texts that a function returns.
func returned(pkg string, fn *ast.FuncDecl, consts map[string]string) (list []errorText) {
	ast.Inspect(fn.Body, func(n ast.Node) bool {
		if ret, ok := n.(*ast.ReturnStmt); ok {
			if said := texts(ret.Results, consts); said != nil {
				list = append(list, errorText{pkg, "", fn.Name.Name + ": " + strings.Join(said, " … ")})
			}
		}
		return true
	})
	return list
}

// formats are the forms of the messages that the Error methods of a file give.
func formats(pkg string, f *ast.File) (list []errorText) {
	for _, d := range f.Decls {
		fn, ok := d.(*ast.FuncDecl)
		if !ok || fn.Recv == nil || fn.Name.Name != "Error" && fn.Name.Name != "String" || !strings.HasSuffix(receiver(fn), "Error") {
			continue
		}
		ast.Inspect(fn.Body, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok && (strings.HasPrefix(calledName(call), "fmt.Sprintf") || strings.HasPrefix(calledName(call), "fmt.Fprintf")) {
				list = append(list, errorText{pkg, "", receiver(fn) + ".Error: " + strings.Join(texts(call.Args, nil), " … ")})
				return false
			}
			return true
		})
	}
	return list
}

// texts are the texts in expressions, those of named constants of the file too.
func texts(list []ast.Expr, consts map[string]string) (found []string) {
	for _, x := range list {
		ast.Inspect(x, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.FuncLit:
				return false
			case *ast.BasicLit:
				if n.Kind == token.STRING {
					if text, err := strconv.Unquote(n.Value); err == nil && strings.TrimSpace(text) != "" {
						found = append(found, text)
					}
				}
			case *ast.Ident:
				if text := consts[n.Name]; text != "" {
					found = append(found, text)
				}
			}
			return true
		})
	}
	return found
}

// textConstants are the texts that functions of a file give a name, such as
// const want = "a year of four digits".
func textConstants(f *ast.File) map[string]string {
	consts := map[string]string{}
	ast.Inspect(f, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok || spec.Type != nil || len(spec.Names) != len(spec.Values) {
			return true
		}
		for i, name := range spec.Names {
			if said := texts(spec.Values[i:i+1], consts); said != nil && !name.IsExported() {
				if old := consts[name.Name]; old != "" {
					said = append([]string{old}, said...)
				}
				consts[name.Name] = strings.Join(slices.Compact(said), " | ")
			}
		}
		return true
	})
	return consts
}

func namesOnly(list []ast.Expr) bool {
	return !slices.ContainsFunc(list, func(x ast.Expr) bool { _, isName := x.(*ast.Ident); return !isName })
}

func calledName(call *ast.CallExpr) string {
	switch fun := call.Fun.(type) {
	case *ast.Ident:
		return fun.Name
	case *ast.SelectorExpr:
		if x, ok := fun.X.(*ast.Ident); ok {
			return x.Name + "." + fun.Sel.Name
		}
		return "." + fun.Sel.Name
	}
	return ""
}

func typeNameOf(lit *ast.CompositeLit) string {
	if id, ok := lit.Type.(*ast.Ident); ok {
		return id.Name
	}
	return ""
}
