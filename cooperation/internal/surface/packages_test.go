package surface

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// root is the directory of the module, seen from this package.
const root = "../../.."

// sourcePackage is one package of the module, parsed.
type sourcePackage struct {
	dir   string // slash-separated, below the root of the module
	fset  *token.FileSet
	files []*ast.File // without tests, in order of name
	tests []*ast.File // with package name_test, too
}

// public says whether other modules can import the package.
func (p sourcePackage) public() bool {
	return len(p.files) > 0 && p.files[0].Name.Name != "main" && !strings.Contains("/"+p.dir+"/", "/internal/")
}

// packages parses every package of the module, in order of directory. Nested
// modules are other modules.
func packages(t *testing.T) []sourcePackage {
	t.Helper()
	byDir := map[string]*sourcePackage{}
	var dirs []string
	err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, name)
		if err != nil {
			return err
		}
		rel = filepath.ToSlash(rel)
		if d.IsDir() {
			return skipDir(name, rel)
		}
		if !strings.HasSuffix(rel, ".go") {
			return nil
		}
		dir := path.Dir(rel)
		p := byDir[dir]
		if p == nil {
			p = &sourcePackage{dir: dir, fset: token.NewFileSet()}
			byDir[dir] = p
			dirs = append(dirs, dir)
		}
		f, err := parser.ParseFile(p.fset, name, nil, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		if strings.HasSuffix(rel, "_test.go") {
			p.tests = append(p.tests, f)
		} else {
			p.files = append(p.files, f)
		}
		return nil
	})
	require.NoError(t, err)
	var all []sourcePackage
	for _, dir := range dirs {
		all = append(all, *byDir[dir])
	}
	require.Greater(t, len(all), 5, "packages of the module")
	return all
}

// skipDir skips what the go command skips, and nested modules.
func skipDir(name, rel string) error {
	if rel == "." {
		return nil
	}
	if base := path.Base(rel); base == "testdata" || base[0] == '.' || base[0] == '_' {
		return fs.SkipDir
	}
	if _, err := os.Stat(filepath.Join(name, "go.mod")); err == nil {
		return fs.SkipDir
	}
	return nil
}
