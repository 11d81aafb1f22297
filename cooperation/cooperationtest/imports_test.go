package cooperationtest_test

import (
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The helpers bring go-cmp into other people's modules, and no framework of
// tests: neither testify nor a checker of properties.
func TestImports(t *testing.T) {
	for dir, want := range map[string][]string{
		".":                           {"github.com/google/go-cmp/cmp", "github.com/google/go-cmp/cmp/cmpopts", "golang.org/x/text/unicode/norm"},
		"../../timeline/timelinetest": {"github.com/google/go-cmp/cmp"},
	} {
		names, err := filepath.Glob(filepath.Join(dir, "*.go"))
		require.NoError(t, err)
		var got []string
		for _, name := range names {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
			require.NoError(t, err)
			for _, i := range f.Imports {
				path, err := strconv.Unquote(i.Path.Value)
				require.NoError(t, err)
				if strings.Contains(path, ".") && !strings.HasPrefix(path, "github.com/defcoop/defcoop/") {
					got = append(got, path)
				}
			}
		}
		slices.Sort(got)
		require.Equal(t, want, slices.Compact(got), dir)
	}
}
