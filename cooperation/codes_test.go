package cooperation_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/defcoop/defcoop/cooperation"
)

// declaredCodes reads the constants of type Code, and their comments, from
// codes.go.
func declaredCodes(t *testing.T) (codes []cooperation.Code) {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "codes.go", nil, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range file.Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok || g.Tok != token.CONST {
			continue
		}
		for _, s := range g.Specs {
			v := s.(*ast.ValueSpec)
			text, err := strconv.Unquote(v.Values[0].(*ast.BasicLit).Value)
			if err != nil {
				t.Fatal(err)
			}
			doc := v.Doc
			if doc == nil && !g.Lparen.IsValid() {
				doc = g.Doc
			}
			if !strings.HasPrefix(doc.Text(), v.Names[0].Name+":") && !strings.HasPrefix(doc.Text(), v.Names[0].Name+" is") {
				t.Errorf("%s has no comment that begins with its name and a colon", v.Names[0].Name)
			}
			if want := "Code" + camel(text); v.Names[0].Name != want {
				t.Errorf("%s has the value %q, which would be %s", v.Names[0].Name, text, want)
			}
			codes = append(codes, cooperation.Code(text))
		}
	}
	return codes
}

// camel turns "same-side" into "SameSide", and knows how this package writes
// the short words.
func camel(code string) string {
	var b strings.Builder
	for word := range strings.SplitSeq(code, "-") {
		switch word {
		case "id", "url", "utf8":
			b.WriteString(strings.ToUpper(word))
		case "a":
			b.WriteString("A")
		default:
			b.WriteString(strings.ToUpper(word[:1]) + word[1:])
		}
	}
	return b.String()
}

// TestCodesAreComplete proves that the constants, their documentation, the
// list that Codes returns and the codes that Check reports are the same.
func TestCodesAreComplete(t *testing.T) {
	declared := declaredCodes(t)
	want := append(cooperation.Codes(), cooperation.CodeTooManyProblems)
	if diff := cmp.Diff(want, declared); diff != "" {
		t.Errorf("codes (-Codes +declared):\n%s", diff)
	}
	reported := map[cooperation.Code]bool{}
	missed := map[cooperation.Code]bool{}
	for _, c := range slices.Concat(errorCases, warningCases) {
		if !c.fires {
			missed[c.code] = true
			continue
		}
		r := talks()
		c.edit(r)
		for _, p := range cooperation.Check(r) {
			reported[p.Code] = true
		}
	}
	for _, c := range cooperation.Codes() {
		if !reported[c] {
			t.Errorf("no case makes Check report %q", c)
		}
		if !missed[c] {
			t.Errorf("no case shows what %q must let pass", c)
		}
		if !c.Valid() || !c.Severity().Valid() {
			t.Errorf("%q: Valid %v, Severity %q", c, c.Valid(), c.Severity())
		}
		delete(reported, c)
	}
	for c := range reported {
		t.Errorf("Check reports %q, which is not in Codes", c)
	}
}

func TestCodeThatIsNone(t *testing.T) {
	for _, c := range []cooperation.Code{"", "Missing", "no-such-code"} {
		if c.Valid() || c.Severity() != "" {
			t.Errorf("%q: Valid %v, Severity %q, want false and none", c, c.Valid(), c.Severity())
		}
	}
	if cooperation.Severity("fatal").Valid() {
		t.Error(`Severity("fatal").Valid() = true`)
	}
}
