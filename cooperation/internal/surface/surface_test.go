package surface

import (
	"cmp"
	"flag"
	"fmt"
	"go/ast"
	"go/constant"
	"go/printer"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the exported names anew")

// TestExportedNames compares the exported names of every public package with
// the list that was last reviewed.
func TestExportedNames(t *testing.T) {
	var want []string
	for _, p := range packages(t) {
		if !p.public() {
			continue
		}
		name := filepath.Join("testdata", listName(p.dir))
		want = append(want, name)
		t.Run(p.dir, func(t *testing.T) {
			got := strings.Join(exported(t, p), "\n") + "\n"
			if *update {
				require.NoError(t, os.WriteFile(name, []byte(got), 0o644))
			}
			old, err := os.ReadFile(name)
			require.NoError(t, err, "a new public package: list it with -update")
			if diff := gocmp.Diff(string(old), got); diff != "" {
				t.Errorf("exported names changed; if that is meant, run this test with -update (-reviewed +found):\n%s", diff)
			}
		})
	}
	lists, err := filepath.Glob("testdata/*.txt")
	require.NoError(t, err)
	slices.Sort(want)
	require.Equal(t, want, lists, "lists of packages that are no more")
}

func listName(dir string) string {
	if dir == "." {
		dir = "defcoop"
	}
	return strings.ReplaceAll(dir, "/", ".") + ".txt"
}

// exported lists what a package exports, one name a line, sorted.
func exported(t *testing.T, p sourcePackage) []string {
	s := &surface{fset: p.fset, values: map[string]string{}}
	for _, c := range constants(p) {
		text := c.value.ExactString()
		if c.value.Kind() == constant.String {
			text = strconv.Quote(c.text)
		}
		s.values[c.name] = fmt.Sprintf(" %s = %s", c.typ, text)
	}
	for _, f := range p.files {
		for _, d := range f.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				s.function(d)
			case *ast.GenDecl:
				s.declaration(d)
			}
		}
	}
	slices.SortFunc(s.lines, func(a, b line) int {
		return cmp.Or(cmp.Compare(a.owner, b.owner), cmp.Compare(a.rank, b.rank), cmp.Compare(a.name, b.name))
	})
	var out []string
	for _, l := range s.lines {
		require.NotContains(t, l.text, "\n")
		out = append(out, l.text)
	}
	return out
}

// line is one exported name. Fields and methods follow their type; fields keep
// their order, for literals without names depend on it.
type line struct {
	owner string
	rank  int
	name  string
	text  string
}

type surface struct {
	fset   *token.FileSet
	values map[string]string
	lines  []line
}

func (s *surface) add(owner string, rank int, name, format string, args ...any) {
	s.lines = append(s.lines, line{owner, rank, name, fmt.Sprintf(format, args...)})
}

// print renders a node of the syntax in one line.
func (s *surface) print(n any) string {
	var b strings.Builder
	if err := (&printer.Config{Mode: printer.RawFormat}).Fprint(&b, s.fset, n); err != nil {
		return err.Error()
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

func (s *surface) function(d *ast.FuncDecl) {
	if !d.Name.IsExported() {
		return
	}
	signature := strings.TrimPrefix(s.print(d.Type), "func")
	if d.Recv == nil {
		s.add(d.Name.Name, 0, "", "func %s%s", d.Name.Name, signature)
		return
	}
	owner := receiver(d)
	if !ast.IsExported(owner) {
		return
	}
	s.add(owner, 2000, d.Name.Name, "    method (%s) %s%s", s.print(d.Recv.List[0].Type), d.Name.Name, signature)
}

// receiver names the type that a method belongs to.
func receiver(d *ast.FuncDecl) string {
	e := d.Recv.List[0].Type
	for {
		switch x := e.(type) {
		case *ast.StarExpr:
			e = x.X
		case *ast.IndexExpr:
			e = x.X
		case *ast.IndexListExpr:
			e = x.X
		case *ast.Ident:
			return x.Name
		default:
			return ""
		}
	}
}

func (s *surface) declaration(d *ast.GenDecl) {
	for _, spec := range d.Specs {
		switch spec := spec.(type) {
		case *ast.TypeSpec:
			if spec.Name.IsExported() {
				s.typeSpec(spec)
			}
		case *ast.ValueSpec:
			for i, name := range spec.Names {
				if name.IsExported() {
					s.value(d.Tok, spec, i)
				}
			}
		}
	}
}

func (s *surface) value(tok token.Token, spec *ast.ValueSpec, i int) {
	name := spec.Names[i].Name
	typ := ""
	if spec.Type != nil {
		typ = " " + s.print(spec.Type)
	}
	if tok == token.CONST {
		s.add(name, 0, "", "const %s%s", name, s.values[name])
		return
	}
	if typ == "" && i < len(spec.Values) {
		typ = " = " + s.print(spec.Values[i])
	}
	s.add(name, 0, "", "var %s%s", name, typ)
}

func (s *surface) typeSpec(spec *ast.TypeSpec) {
	name, assign := spec.Name.Name, ""
	if spec.Assign.IsValid() {
		assign = "= "
	}
	if spec.TypeParams != nil {
		assign = s.print(spec.TypeParams) + " " + assign
	}
	switch typ := spec.Type.(type) {
	case *ast.StructType:
		s.add(name, 0, "", "type %s %sstruct", name, assign)
		s.fields(name, typ.Fields)
	case *ast.InterfaceType:
		s.add(name, 0, "", "type %s %sinterface", name, assign)
		for i, m := range typ.Methods.List {
			s.add(name, 1+i, "", "    %s", strings.TrimSpace(names(m)+" "+s.print(m.Type)))
		}
	default:
		s.add(name, 0, "", "type %s %s%s", name, assign, s.print(typ))
	}
}

func names(f *ast.Field) string {
	var out []string
	for _, n := range f.Names {
		out = append(out, n.Name)
	}
	return strings.Join(out, ", ")
}

// fields lists the exported fields of a struct with their JSON names, and says
// whether there are others: they decide whether a struct is comparable and can
// be written without field names.
func (s *surface) fields(owner string, list *ast.FieldList) {
	hidden, i := false, 0
	for _, f := range list.List {
		tag := ""
		if f.Tag != nil {
			if text, err := strconv.Unquote(f.Tag.Value); err == nil {
				if name, ok := reflect.StructTag(text).Lookup("json"); ok {
					tag = fmt.Sprintf(" json:%q", name)
				}
			}
		}
		if len(f.Names) == 0 {
			i++
			s.add(owner, i, "", "    embedded %s%s", s.print(f.Type), tag)
		}
		for _, n := range f.Names {
			if !n.IsExported() {
				hidden = true
				continue
			}
			i++
			s.add(owner, i, "", "    field %s %s%s", n.Name, s.print(f.Type), tag)
		}
	}
	if hidden {
		s.add(owner, 1999, "", "    unexported fields")
	}
}

// constantValue is an exported constant.
type constantValue struct {
	name, typ string
	value     constant.Value
	text      string // of a string, its text
}

// constants computes the types and values of the constants of a package, sorted
// by name. Constants need nothing of other packages, so that imports are left
// unresolved, and the errors that follow from it are of no interest.
func constants(p sourcePackage) []constantValue {
	conf := types.Config{Importer: nothing{}, Error: func(error) {}, IgnoreFuncBodies: true}
	pkg, _ := conf.Check(p.dir, p.fset, p.files, nil)
	var out []constantValue
	for _, name := range pkg.Scope().Names() {
		c, ok := pkg.Scope().Lookup(name).(*types.Const)
		if !ok || !c.Exported() {
			continue
		}
		v := constantValue{name: name, typ: types.TypeString(c.Type(), types.RelativeTo(pkg)), value: c.Val()}
		if c.Val().Kind() == constant.String {
			v.text = constant.StringVal(c.Val())
		}
		out = append(out, v)
	}
	return out
}

// nothing is an importer that finds no package.
type nothing struct{}

func (nothing) Import(path string) (*types.Package, error) {
	return nil, fmt.Errorf("%s is not looked at", path)
}
